package import LegalDocuments
package import LegalIdentifiers
package import SourceTexts

/// A record whose mentions have been led to works: what linking hands on, one at a time.
package struct ResolvedRecord: Sendable {
  /// Counts the records from 1, in their order.
  package var number: Int
  package var record: DocumentRecord
  /// The node that the document is.
  package var work: WorkIdentifier
  /// The outcomes of the mentions, in the mentions' order.
  package var mentions: [ResolvedMention]
  /// Ids of the mentions, in the mentions' order.
  package var mentionIDs: [String]
  /// Ids of the edges that the mentions' targets draw, in the order of both; `nil` where one draws
  /// none.
  package var edgeIDs: [[String?]]
  /// What spoke against what; none of it keeps a document out of the graph.
  package var findings: [ProblemRecord]
  /// The document whose text this one has.
  ///
  /// The record then holds no text and no mention: they count once.
  package var sameAs: Duplicate?

  /// A record with its outcomes; the ids follow from both.
  init(
    _ record: DocumentRecord, number: Int, work: WorkIdentifier, mentions: [ResolvedMention],
    findings: [ProblemRecord] = [], sameAs: Duplicate? = nil
  ) {
    self.number = number
    self.record = record
    self.work = work
    self.mentions = mentions
    mentionIDs = MentionIdentity.ids(of: record)
    edgeIDs = zip(record.references, mentions).map { mention, outcome in
      outcome.targets.map { outcome.edge(to: $0, in: work, mention.relation)?.id }
    }
    self.findings = findings
    self.sameAs = sameAs
  }
}

extension KnownWorks {
  /// Resolves the mentions of one record; needs no other record.
  ///
  /// Never guesses: where several works are possible and nothing tells them apart, the outcome says
  /// so and names them. Never drops: each mention has an outcome. Records that are resolved one after the
  /// other may share `places`.
  package func resolve(
    _ record: DocumentRecord, number: Int, places: UnpackedPlaces? = nil
  ) -> ResolvedRecord {
    var record = record
    let kept = duplicates[number]
    if kept != nil { record.empty() }
    var citing = CitingRecord(
      record, known: self, beside: NamedBeside(record), places: places ?? UnpackedPlaces(of: self))
    let mentions = record.references.indices.map { citing.resolve($0) }
    return ResolvedRecord(
      record, number: number, work: canonical(record.document.id), mentions: mentions,
      findings: citing.findings, sameAs: kept)
  }

  /// What was found of works as such, whoever cites them.
  package var findings: [ProblemRecord] {
    contradictions.map { item in
      ProblemRecord(
        path: item.origin, sha256: nil, stage: "resolve", code: .contradictoryNames,
        message:
          "\(item.first) and \(item.second) stand together here, other evidence keeps them apart",
        isFatal: false)
    }
  }
}

extension DocumentRecord {
  /// Leaves what the document says of itself, and what reading it remarked.
  fileprivate mutating func empty() {
    segments = []
    footnotes = []
    references = []
  }
}

extension DiagnosticCode {
  /// A document says what another one says, and does not count.
  package static let duplicate = DiagnosticCode("link.duplicate")
  /// Evidence that two identifiers name one work contradicts other evidence.
  package static let contradictoryNames = DiagnosticCode("resolve.contradictory-names")
  /// A work is cited that is younger than the document.
  package static let citesFuture = DiagnosticCode("resolve.cites-future")
  /// A place is cited that the work does not have.
  package static let noSuchPlace = DiagnosticCode("resolve.no-such-place")
  /// The act named beside a place in the Official Journal is not the one that stands there.
  package static let ojDisagreement = DiagnosticCode("resolve.oj-disagreement")
}
