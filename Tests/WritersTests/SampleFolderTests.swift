import CitationGraphs
import Foundation
import Resolution
import Testing
import Writers

private let folder = ProcessInfo.processInfo.environment["RENVOI_SAMPLE_FOLDER"]

/// Writes the folders that `Tests/Interoperability/load_graph.py` loads, when asked for one.
@Suite(.enabled(if: folder != nil)) struct `Sample folders` {
  @Test func `are written for other programs to load`() throws {
    let root = URL(fileURLWithPath: try #require(folder))
    let empty = GraphContents(resolution: Resolver().resolve([]), graph: CitationGraph())
    try Writers.write(empty, to: OutputFolder(root.appendingPathComponent("empty")))
    try Writers.write(
      SampleGraph.contents(), to: OutputFolder(root.appendingPathComponent("hostile")))
    try Writers.write(
      SampleGraph.contents(["one"]), to: OutputFolder(root.appendingPathComponent("small")))
  }
}
