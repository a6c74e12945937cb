package import CitationGraphs
import Foundation

/// Places by Graphviz `sfdp`, which pulls together what cites one another.
package enum GraphvizLayout {
  /// The places in the nodes' order; `nil` where `sfdp` is not installed or gives up.
  ///
  /// The graph is handed over by numbers alone, so nothing that documents say reaches the other
  /// program.
  package static func places(of index: GraphIndex) -> [TimeLayout.Place]? {
    guard let program = program, index.count > 0 else { return nil }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("renvoi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("graph.dot")
    let output = folder.appendingPathComponent("graph.plain")
    var dot = "digraph { node [shape=point, width=0.3]\n"
    for node in 0..<index.count { dot += "\(node)\n" }
    for (source, target) in zip(index.sources, index.targets) { dot += "\(source)->\(target)\n" }
    dot += "}\n"
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(dot.utf8).write(to: input)
      let process = Process()
      process.executableURL = program
      process.arguments = ["-Goverlap=prism", "-Tplain", "-o", output.path, input.path]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return nil }
      return places(in: try String(contentsOf: output, encoding: .utf8), count: index.count)
    } catch {
      return nil
    }
  }

  /// Reads lines such as `node 12 3.25 1.5 …`; lengths are inches.
  static func places(in plain: String, count: Int) -> [TimeLayout.Place]? {
    var places = [TimeLayout.Place?](repeating: nil, count: count)
    for line in plain.split(separator: "\n") where line.hasPrefix("node ") {
      let words = line.split(separator: " ")
      guard words.count > 3, let node = Int(words[1]), places.indices.contains(node),
        let x = Double(words[2]), let y = Double(words[3])
      else { return nil }
      places[node] = TimeLayout.Place(x: x * 72, y: -y * 72)
    }
    let found = places.compactMap { $0 }
    return found.count == count ? found : nil
  }

  private static var program: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent("sfdp") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
