import CitationGraphs
package import Foundation
package import LegalDocuments
package import Resolution
package import Writers

/// The joining stage: records to a graph folder.
///
/// A pure function of the records and the catalogue, whatever the records' order, but for the times
/// in `run.json`.
package struct GraphRun: Sendable {
  private let catalogue: WorkCatalogue
  private let formats: Set<String>?

  /// Creates a run that writes the given formats, or all.
  package init(catalogue: WorkCatalogue = WorkCatalogue(), formats: Set<String>? = nil) {
    self.catalogue = catalogue
    self.formats = formats
  }

  /// Resolves the records, builds their graph and writes the folder.
  package func write(
    _ records: [ExtractionRecord], manifest: RunManifest, to folder: URL
  ) throws(WriteError) -> RunSummary {
    var documents: [DocumentRecord] = []
    var problems: [ProblemRecord] = []
    for record in records {
      switch record {
      case .document(let document): documents.append(document)
      case .problem(let problem): problems.append(problem)
      }
    }
    let resolution = Resolver(catalogue: catalogue).resolve(documents)
    var manifest = manifest
    manifest.version = Version.current
    manifest.failed = problems.count { $0.isFatal }
    manifest.finished = Self.now()
    let contents = GraphContents(
      resolution: resolution, graph: CitationGraph(resolution), problems: problems,
      manifest: manifest)
    let output = try OutputFolder(folder)
    try Writers.write(contents, to: output, formats: formats)
    return RunSummary(contents)
  }

  /// The time as `run.json` gives it.
  package static func now() -> String { Date().formatted(.iso8601) }
}

/// What a run found, for the terminal.
package struct RunSummary: Sendable {
  package var documents: Int
  package var segments: Int
  package var mentions: [(kind: String, count: Int)]
  package var outcomes: [(status: String, count: Int)]
  package var nodes: Int
  package var edges: Int
  package var unreadable: Int
  package var skipped: Int
  package var mentionsLost: Int

  init(_ contents: GraphContents) {
    let records = contents.resolution.records
    let tally = contents.resolution.tally
    documents = records.count
    segments = records.reduce(0) { $0 + $1.segments.count }
    var kinds: [String: Int] = [:]
    for mention in records.lazy.flatMap(\.references) {
      kinds[mention.kind.rawValue, default: 0] += 1
    }
    mentions = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (kind: $0.key, count: $0.value) }
    outcomes = ResolutionStatus.allCases.compactMap { status in
      tally.byStatus[status].map { (status: status.rawValue, count: $0) }
    }
    nodes = contents.graph.nodes.count
    edges = contents.graph.edges.count
    unreadable = contents.manifest.failed
    skipped = contents.manifest.skipped
    mentionsLost = tally.mentionsIn - tally.mentionsOut
  }

  /// The lines to print; `folder` is the graph folder's name as the user gave it.
  package func lines(for folder: String) -> [String] {
    let total = mentions.reduce(0) { $0 + $1.count }
    var lines = [
      "\(documents) documents, \(segments) segments, \(unreadable) unreadable, \(skipped) skipped",
      "\(total) references: " + mentions.map { "\($0.count) \($0.kind)" }.joined(separator: ", "),
      "  of these " + outcomes.map { "\($0.count) \($0.status)" }.joined(separator: ", "),
      "\(nodes) nodes, \(edges) edges",
    ]
    if unreadable > 0 { lines.append("what could not be read: \(folder)/problems.jsonl") }
    if mentionsLost != 0 { lines.append("error: \(mentionsLost) references were lost in linking") }
    lines.append("how to load the graph: \(folder)/README.md")
    return lines
  }
}
