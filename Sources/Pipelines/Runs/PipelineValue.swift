import Foundation
import Yams

/// What stands behind a key of a pipeline file, and the ways to take it.
struct PipelineValue {
  typealias Failure = PipelineFile.Failure

  let name: String
  let node: Node
  let folder: URL

  func scalar() throws(Failure) -> String {
    guard let scalar = node.scalar else { throw Failure(description: "\(name) takes one value") }
    return scalar.string
  }

  func list() throws(Failure) -> [String] {
    if let scalar = node.scalar { return [scalar.string] }
    guard let sequence = node.sequence, sequence.allSatisfy({ $0.scalar != nil }) else {
      throw Failure(description: "\(name) takes a list of values")
    }
    return sequence.compactMap { $0.scalar?.string }
  }

  /// A path; a relative one counts from the pipeline file's own folder.
  func path() throws(Failure) -> String { full(try scalar()) }

  func paths() throws(Failure) -> [String] { try list().map(full) }

  private func full(_ path: String) -> String {
    path.hasPrefix("/") ? path : folder.appendingPathComponent(path).standardizedFileURL.path
  }

  func number(in range: ClosedRange<Int>) throws(Failure) -> Int {
    guard let number = Int(try scalar()), range.contains(number) else {
      let words =
        range.upperBound >= 86_400 || range.lowerBound == 1
        ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      throw Failure(description: "\(name) takes a number \(words)")
    }
    return number
  }

  /// Values that have to be among those that are known.
  func words(among known: [String], called: String) throws(Failure) -> [String] {
    let words = try list()
    for word in words where !known.contains(word) {
      throw Failure(
        description: "\(name): unknown “\(word)”"
          + Suggestion.hint(for: word, among: known, called: called))
    }
    return words
  }

  /// Keys and values inside; `read` hands back the names there are where it does not know one.
  func members(
    called what: String, _ read: (PipelineValue) throws -> [String]?
  ) throws {
    guard let mapping = node.mapping else {
      throw Failure(description: "\(name) takes keys and values")
    }
    for (key, value) in mapping {
      let inner = key.scalar?.string ?? ""
      if let known = try read(PipelineValue(name: inner, node: value, folder: folder)) {
        throw Failure(
          description: "\(name): unknown key “\(inner)”"
            + Suggestion.hint(for: inner, among: known, called: what))
      }
    }
  }
}
