package import LegalDocuments
import LegalIdentifiers
package import SourceTexts

/// Leads mentions to works: a pure function of records and catalogue.
///
/// Never guesses: where several works are possible and nothing tells them apart, the outcome says
/// so and names them. Never drops: each mention has an outcome.
package struct Resolver: Sendable {
  private let catalogue: WorkCatalogue

  package init(catalogue: WorkCatalogue = WorkCatalogue()) {
    self.catalogue = catalogue
  }

  /// Resolves all mentions; the order of the records does not matter.
  package func resolve(_ records: [DocumentRecord]) -> Resolution {
    let records = records.sorted { a, b in
      a.document.id != b.document.id
        ? a.document.id < b.document.id
        : (a.document.source.path, a.document.source.sha256)
          < (b.document.source.path, b.document.source.sha256)
    }
    let beside = records.map { NamedBeside($0) }
    let known = KnownWorks(records: records, beside: beside, catalogue: catalogue)
    var findings: [ProblemRecord] = []
    var mentions: [[ResolvedMention]] = []
    mentions.reserveCapacity(records.count)
    for (record, beside) in zip(records, beside) {
      var citing = CitingRecord(record, known: known, beside: beside)
      mentions.append(record.references.indices.map { citing.resolve($0) })
      findings.append(contentsOf: citing.findings)
    }
    for item in known.contradictions {
      findings.append(
        ProblemRecord(
          path: item.origin, sha256: nil, stage: "resolve", code: .contradictoryNames,
          message:
            "\(item.first) and \(item.second) stand together here, other evidence keeps them apart",
          isFatal: false))
    }
    return Resolution(records: records, mentions: mentions, known: known, findings: findings)
  }
}

extension DiagnosticCode {
  /// Evidence that two identifiers name one work contradicts other evidence.
  package static let contradictoryNames = DiagnosticCode("resolve.contradictory-names")
  /// The act named beside a place in the Official Journal is not the one that stands there.
  package static let ojDisagreement = DiagnosticCode("resolve.oj-disagreement")
}
