import CitationGraphs
package import Foundation
import LegalDocuments
package import Resolution
import Spooling
package import Writers

/// The joining stage: records to a graph folder.
///
/// A pure function of the records and the catalogue, whatever the records' order, but for the times
/// in `run.json`. Memory grows with the number of works that are named, not with their texts.
package struct GraphRun: Sendable {
  private let catalogue: any CatalogueSource
  private let formats: Set<String>?
  private let jobs: Int

  /// Records that are in work at a time make up about this many bytes.
  private static let batchSize = 1 << 20

  /// Creates a run that writes the given formats, or all, and resolves `jobs` batches at a time.
  package init(
    catalogue: any CatalogueSource = WorkCatalogue(), formats: Set<String>? = nil, jobs: Int
  ) {
    self.catalogue = catalogue
    self.formats = formats
    self.jobs = jobs
  }

  /// Resolves the records, builds their graph and writes the folder.
  package func write(
    _ store: RecordStore, manifest: RunManifest, to folder: URL
  ) async throws -> RunSummary {
    let known = KnownWorks(
      identities: store.identities,
      catalogue: try catalogue.excerpt(for: CatalogueNeeds(store.identities)))
    var problems = store.problems
    for finding in known.findings { try problems.add(finding) }
    var counts = RecordCounts()
    var builder = GraphBuilder(store.scratch)
    let writer = try GraphFolderWriter(OutputFolder(folder), formats: formats, jobs: jobs)
    var batches = RecordBatches(store.locations, size: Self.batchSize)
    try await OrderedTasks.run(
      jobs: jobs, next: { batches.next() },
      work: { [formats] batch in
        try LinkedBatch(batch, of: store.files, known: known, formats: formats)
      },
      deliver: { batch in
        for (record, shares) in zip(batch.records, batch.shares) {
          counts.add(record)
          try problems.add(record)
          try builder.add(shares)
        }
        try writer.add(batch.records, batch.lines)
      })
    var manifest = manifest
    manifest.version = Version.current
    manifest.failed = problems.fatal
    manifest.finished = Self.now()
    if manifest.files == 0 { manifest.files = counts.documents + problems.fatal }
    let contents = GraphContents(
      graph: try builder.finish(known), known: known, problems: try problems.finish(),
      counts: counts, manifest: manifest)
    try store.scratch.check()
    try await writer.finish(contents, jobs: jobs)
    try store.scratch.check()
    return RunSummary(contents)
  }

  /// The time as `run.json` gives it.
  package static func now() -> String { Date().formatted(.iso8601) }
}

/// Records that are read and resolved together.
private struct RecordBatch: Sendable {
  /// Number of the first record, from 1.
  var first: Int
  var locations: [RecordLocation]
}

/// Cuts the records into batches of about the same size, in their order.
private struct RecordBatches {
  private var locations: Rows<RecordLocation>.Iterator
  private let size: Int
  private var first = 1

  init(_ locations: Rows<RecordLocation>, size: Int) {
    self.locations = locations.makeIterator()
    self.size = size
  }

  mutating func next() -> RecordBatch? {
    var batch = RecordBatch(first: first, locations: [])
    var bytes = 0
    while bytes < size, let location = locations.next() {
      batch.locations.append(location)
      bytes += location.length
    }
    first += batch.locations.count
    return batch.locations.isEmpty ? nil : batch
  }
}

/// A batch resolved, with all that is made of each record alone.
private struct LinkedBatch: Sendable {
  var records: [ResolvedRecord] = []
  var shares: [RecordShares] = []
  var lines: GraphFolderWriter.RecordLines

  init(
    _ batch: RecordBatch, of files: [RecordFile], known: KnownWorks, formats: Set<String>?
  ) throws(RecordFileError) {
    var handles: [Int: FileHandle] = [:]
    for (index, location) in batch.locations.enumerated() {
      let file = files[location.file]
      guard let handle = handles[location.file] ?? FileHandle(forReadingAtPath: file.path),
        (try? handle.seek(toOffset: UInt64(location.offset))) != nil,
        let bytes = try? handle.read(upToCount: location.length),
        let record = file.form.record(in: Array(bytes))
      else { throw .unreadable(file.path) }
      handles[location.file] = handle
      let resolved = known.resolve(record, number: batch.first + index)
      records.append(resolved)
      shares.append(RecordShares(resolved, known: known))
    }
    lines = GraphFolderWriter.lines(of: records, formats: formats)
  }
}

extension RecordFile.Form {
  fileprivate func record(in bytes: [UInt8]) -> DocumentRecord? {
    switch self {
    case .lines:
      guard case .document(let record)? = try? ExtractionRecord(json: bytes) else { return nil }
      return record
    case .rows:
      var reader = RowReader(bytes)
      let record = DocumentRecord(from: &reader)
      return reader.isDamaged ? nil : record
    }
  }
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
  /// Mentions that outcomes were found for; as many as went in, or some were lost.
  package var mentionsOut: Int
  package var mentionsLost: Int

  init(_ contents: GraphContents) {
    let counts = contents.counts
    documents = counts.documents
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
    var lines = [
      "\(documents) documents, \(segments) segments, \(unreadable) unreadable, \(skipped) skipped",
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
