import CitationGraphs
import Resolution
import Spooling
import Writers

/// What a run found, for the terminal.
package struct RunSummary: Sendable {
  package var documents: Int
  /// Those of the documents whose text another one has.
  package var duplicates: Int
  package var segments: Int
  package var mentions: [(kind: String, count: Int)]
  package var outcomes: [(status: String, count: Int)]
  package var nodes: Int
  package var edges: Int
  package var unreadable: Int
  package var skipped: Int
  /// Mentions that outcomes were found for; as many as went in, or some were lost.
  package var mentionsOut: Int
  package var mentionsLost: Int

  init(_ contents: GraphContents) {
    let counts = contents.counts
    documents = counts.documents
    duplicates = counts.duplicates
    segments = counts.segments
    mentions = counts.mentionsByKind.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (kind: $0.key, count: $0.value) }
    outcomes = ResolutionStatus.allCases.compactMap { status in
      counts.tally.byStatus[status].map { (status: status.rawValue, count: $0) }
    }
    nodes = contents.graph.nodes.count
    edges = contents.graph.edges.count
    unreadable = contents.manifest.failed
    skipped = contents.manifest.skipped
    mentionsOut = counts.tally.mentionsOut
    mentionsLost = counts.tally.mentionsIn - counts.tally.mentionsOut
  }

  /// The exit status that the counts ask for.
  package var status: Int32 { mentionsLost != 0 ? 1 : unreadable > 0 ? 3 : 0 }

  /// The lines to print; `folder` is the graph folder's name as the user gave it.
  package func lines(for folder: String) -> [String] {
    let total = mentions.reduce(0) { $0 + $1.count }
    let copies = duplicates > 0 ? " (\(duplicates) of them duplicates, counted once)" : ""
    var lines = [
      "\(documents) documents\(copies), \(segments) segments, \(unreadable) unreadable, "
        + "\(skipped) skipped",
      "\(total) references: " + mentions.map { "\($0.count) \($0.kind)" }.joined(separator: ", "),
      "  of these " + outcomes.map { "\($0.count) \($0.status)" }.joined(separator: ", "),
      "\(nodes) nodes, \(edges) edges",
    ]
    if mentionsLost == 0 {
      lines[2] += "; \(total) in, \(mentionsOut) out, none lost"
    }
    if unreadable > 0 { lines.append("what could not be read: \(folder)/problems.jsonl") }
    if mentionsLost != 0 { lines.append("error: \(mentionsLost) references were lost in linking") }
    lines.append("how to load the graph: \(folder)/README.md")
    return lines
  }
}
