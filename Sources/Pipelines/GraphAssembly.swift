import CitationGraphs
import Foundation
import Resolution
import Spooling
import Writers

/// A graph folder in the making: takes in records that are resolved, then writes the graph.
struct GraphAssembly {
  private let known: KnownWorks
  private let jobs: Int
  private let scratch: Scratch
  private var clock = StageClock()
  let writer: GraphFolderWriter
  var problems: ProblemList
  var counts = RecordCounts()
  var builder: GraphBuilder

  init(
    _ known: KnownWorks, problems: ProblemList, to folder: URL, formats: Set<String>?,
    jobs: Int, scratch: Scratch
  ) throws(WriteError) {
    self.known = known
    self.jobs = jobs
    self.scratch = scratch
    self.problems = problems
    builder = GraphBuilder(scratch)
    writer = try GraphFolderWriter(
      OutputFolder(folder, isConcurrent: jobs > 1), formats: formats, jobs: jobs)
    for finding in known.findings { try self.problems.add(finding) }
  }

  /// Builds the graph of what was taken in and writes the folder.
  mutating func finish(_ manifest: RunManifest) async throws -> RunSummary {
    var manifest = manifest
    clock.end("resolve", in: &manifest)
    ProcessHeap.trim()
    try writer.endRecords()
    // One thread adds these up; another goes on with the works, and writes what takes works only.
    let segmentEdges = builder.segmentEdges(known)
    let jobs = jobs
    async let added = jobs > 1 ? segmentEdges.rows.count : 0
    if jobs == 1 { _ = try segmentEdges.rows }
    let graph = try builder.finish(known, segmentEdges)
    clock.end("build", in: &manifest)
    ProcessHeap.trim()
    manifest.version = Version.current
    manifest.failed = problems.fatal
    manifest.finished = GraphRun.now()
    if manifest.files == 0 { manifest.files = counts.documents + problems.fatal }
    let contents = GraphContents(
      graph: graph, known: known, problems: try problems.finish(), counts: counts,
      manifest: manifest)
    try scratch.check()
    try await writer.finish(contents, jobs: jobs)
    _ = try await added
    try scratch.check()
    return RunSummary(contents)
  }
}
