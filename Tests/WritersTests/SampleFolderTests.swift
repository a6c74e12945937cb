import Foundation
import Testing

private let folder = ProcessInfo.processInfo.environment["RENVOI_SAMPLE_FOLDER"]

/// Writes the folders that `Tests/Interoperability/load_graph.py` loads, when asked for one.
@Suite(.enabled(if: folder != nil)) struct `Sample folders` {
  @Test func `are written for other programs to load`() throws {
    let root = URL(fileURLWithPath: try #require(folder))
    try SampleGraph.write([], to: root.appendingPathComponent("empty"))
    try SampleGraph.write(to: root.appendingPathComponent("hostile"))
    try SampleGraph.write(
      SampleGraph.records(["one"]), to: root.appendingPathComponent("small"))
    try SampleGraph.write(SampleGraph.single, to: root.appendingPathComponent("single"))
    try SampleGraph.write(SampleGraph.loops, to: root.appendingPathComponent("loops"))
  }
}
