package import LegalDocuments

/// Records whose mentions have been led to works, all in memory.
package struct Resolution: Sendable {
  /// In their order: by identifier, then path.
  package var resolved: [ResolvedRecord]
  /// What is known of works.
  package var known: KnownWorks

  package init(records: [ResolvedRecord], known: KnownWorks) {
    resolved = records
    self.known = known
  }

  package var records: [DocumentRecord] { resolved.map(\.record) }

  /// For each record the outcomes of its mentions, in the mentions' order.
  package var mentions: [[ResolvedMention]] { resolved.map(\.mentions) }

  /// What spoke against what.
  package var findings: [ProblemRecord] { resolved.flatMap(\.findings) + known.findings }

  /// How many mentions came to which outcome.
  package var tally: ResolutionTally {
    var tally = ResolutionTally()
    for record in resolved { tally.add(record) }
    return tally
  }
}

/// Mentions by outcome; what goes in has to come out.
package struct ResolutionTally: Hashable, Sendable {
  package var mentionsIn = 0
  package var byStatus: [ResolutionStatus: Int] = [:]

  package init() {}

  package mutating func add(_ record: ResolvedRecord) {
    mentionsIn += record.record.references.count
    for mention in record.mentions { byStatus[mention.status, default: 0] += 1 }
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: ResolutionTally) {
    mentionsIn += other.mentionsIn
    byStatus.merge(other.byStatus) { $0 + $1 }
  }

  package var mentionsOut: Int { byStatus.values.reduce(0, +) }

  /// Whether no mention was lost or made up.
  package var isComplete: Bool { mentionsIn == mentionsOut }
}
