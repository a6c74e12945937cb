package import LegalDocuments
package import LegalIdentifiers

/// What became of a target.
package enum ResolutionStatus: String, Sendable, CaseIterable {
  /// A document of the corpus.
  case resolvedInCorpus = "resolved-in-corpus"
  /// A work with an identifier that is not in the corpus.
  case resolvedOutside = "resolved-outside"
  /// A Council number without suffix: the family, not one of its issues.
  case familyOnly = "family-only"
  /// Several works are possible.
  case ambiguous
  /// A blank that the authors left open.
  case placeholder
  /// Named, but not identified.
  case unresolved
}

extension ResolutionStatus {
  /// Its place among all, from the best outcome to the weakest.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One target of a mention and what it leads to.
package struct ResolvedTarget: Hashable, Sendable {
  /// The target as the text gives it; absent where the text gives none.
  package var written: Target?
  package var status: ResolutionStatus
  /// The node's name; absent where no work can be said.
  package var work: WorkIdentifier?
  /// The place inside, among them a page that was cited instead of the work's first.
  package var pinpoint: Pinpoint?
  /// The issue of a family that is most probably meant.
  package var preferredIssue: WorkIdentifier?
  /// The possible works of an ambiguous target, sorted; the first ``mostCandidates`` of them.
  package var candidates: [WorkIdentifier]
  /// The rule that led here (`number`, `self`, `oj-page`, `oj-inside`, `oj-beside` …).
  package var rule: String
  /// Why it is not resolved, or what speaks against it.
  package var reason: String?
  /// 0…1, the mention's own confidence included.
  package var confidence: Double

  package init(
    written: Target?, status: ResolutionStatus, work: WorkIdentifier? = nil,
    pinpoint: Pinpoint? = nil, preferredIssue: WorkIdentifier? = nil,
    candidates: [WorkIdentifier] = [], rule: String, reason: String? = nil, confidence: Double
  ) {
    self.written = written
    self.status = status
    self.work = work
    self.pinpoint = pinpoint
    self.preferredIssue = preferredIssue
    self.candidates = candidates
    self.rule = rule
    self.reason = reason
    self.confidence = confidence
    guard candidates.count > Self.mostCandidates else { return }
    self.candidates = Array(candidates.prefix(Self.mostCandidates))
    add(reason: "\(candidates.count) works may be meant, of which \(Self.mostCandidates) are given")
  }

  /// Nobody looks through more; ten thousand documents that say they stand on one page would fill the disk
  /// with each other's names.
  package static let mostCandidates = 100

  /// Adds what speaks against it.
  mutating func add(reason: String) {
    self.reason = self.reason.map { "\($0); \(reason)" } ?? reason
  }
}

/// A mention's targets, resolved; never none, so that no mention is lost.
package struct ResolvedMention: Hashable, Sendable {
  package var targets: [ResolvedTarget]
  /// The work whose reference it is, where it is not the document's own.
  package var subject: WorkIdentifier?
  /// What that work does to the targets, where it is not what the document does.
  package var subjectRelation: CitationRelation?

  package init(_ targets: [ResolvedTarget], subject: WorkIdentifier? = nil) {
    self.targets = targets
    self.subject = subject
  }

  /// The edge between works that a target draws in a document; `nil` where it names no work, or the
  /// citing work itself.
  package func edge(
    to target: ResolvedTarget, in document: WorkIdentifier, _ relation: CitationRelation
  ) -> DrawnEdge? {
    guard let work = target.work else { return nil }
    let citing = subject ?? document
    guard work != citing else { return nil }
    let relation = subjectRelation ?? relation
    if let inverse = relation.inverse {
      return DrawnEdge(source: work, target: citing, relation: inverse)
    }
    return DrawnEdge(source: citing, target: work, relation: relation)
  }

  /// The weakest outcome among the targets: that of the mention as a whole.
  package var status: ResolutionStatus {
    guard var weakest = targets.first?.status else { return .unresolved }
    for target in targets.dropFirst() where target.status.place >= weakest.place {
      weakest = target.status
    }
    return weakest
  }
}

/// An edge as one mention draws it.
package struct DrawnEdge: Hashable, Sendable {
  package var source: WorkIdentifier
  package var target: WorkIdentifier
  package var relation: CitationRelation

  /// Its id in the graph.
  package var id: String { MentionIdentity.edge(from: source, to: target, relation) }
}
