import ArgumentParser
import Foundation
import Pipelines
import Writers

/// Where the graph folder goes and what is written into it.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The graph folder (default: Output).")
  var output: String?

  @Option(
    name: .customLong("catalogue"),
    help: "A built catalogue or any source of one (see renvoi catalogue); may be repeated.")
  var catalogues: [String] = []

  @Option(help: "Formats to write, separated by commas (default: all).")
  var formats: String?

  mutating func validate() throws {
    let names = formats.map { $0.split(separator: ",").map(String.init) } ?? []
    try Self.check(names)
  }

  /// Refuses names that are no format's.
  static func check(_ names: [String]) throws {
    for name in names where !Writers.formats.contains(name) {
      let hint =
        Suggestion.nearest(to: name, among: Writers.formats).map { "did you mean “\($0)”?" }
        ?? "the formats are \(Writers.formats.joined(separator: ", "))"
      throw ValidationError("unknown format “\(name)”; \(hint)")
    }
  }

  /// The named formats; `nil` for all.
  var chosenFormats: Set<String>? {
    formats.map { Set($0.split(separator: ",").map(String.init)) }
  }
}
