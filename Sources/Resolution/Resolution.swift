package import LegalDocuments

/// Records whose mentions have been led to works.
package struct Resolution: Sendable {
  /// The records, sorted by identifier, then path: their order everywhere from here on.
  package var records: [DocumentRecord]
  /// For each record the outcomes of its mentions, in the mentions' order.
  package var mentions: [[ResolvedMention]]
  /// What is known of works.
  package var known: KnownWorks
  /// What spoke against what; none of it keeps a document out of the graph.
  package var findings: [ProblemRecord]

  package init(
    records: [DocumentRecord], mentions: [[ResolvedMention]], known: KnownWorks,
    findings: [ProblemRecord]
  ) {
    self.records = records
    self.mentions = mentions
    self.known = known
    self.findings = findings
  }

  /// How many mentions came to which outcome.
  package var tally: ResolutionTally {
    var tally = ResolutionTally()
    for record in records { tally.mentionsIn += record.references.count }
    for mention in mentions.joined() { tally.byStatus[mention.status, default: 0] += 1 }
    return tally
  }
}

/// Mentions by outcome; what goes in has to come out.
package struct ResolutionTally: Hashable, Sendable {
  package var mentionsIn = 0
  package var byStatus: [ResolutionStatus: Int] = [:]

  package init() {}

  package var mentionsOut: Int { byStatus.values.reduce(0, +) }

  /// Whether no mention was lost or made up.
  package var isComplete: Bool { mentionsIn == mentionsOut }
}
