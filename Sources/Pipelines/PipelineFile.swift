package import Foundation
import Yams

/// A run written down: `renvoi run --pipeline FILE`.
///
/// What the command line says goes before it.
package struct PipelineFile: Hashable, Sendable {
  /// What the pipeline is for, in words.
  package var description: String?
  /// Files and folders; relative ones count from the pipeline file's own folder.
  package var inputs: [String] = []
  /// The graph folder; relative ones count from the pipeline file's own folder.
  package var output: String?
  /// Files to read at a time.
  package var jobs: Int?
  /// Catalogue files; relative ones count from the pipeline file's own folder.
  package var catalogues: [String] = []
  /// Names of the formats to write; all where none is named.
  package var formats: [String] = []

  /// Every key that a pipeline file may have.
  package static let keys = ["catalogues", "description", "formats", "inputs", "jobs", "output"]

  /// Why a pipeline file cannot be used.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    package var description: String
  }

  /// Reads a pipeline file's text; `folder` is the folder that it stands in.
  package init(_ text: String, in folder: URL) throws(Failure) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw Failure(description: "is no YAML: \(error)")
    }
    guard let mapping = node?.mapping else {
      throw Failure(description: "expected keys and values, such as “inputs: [documents]”")
    }
    for (key, value) in mapping {
      // Scalars are taken as they are written: YAML would turn NO into false and 0010 into 8.
      let name = key.scalar?.string ?? ""
      switch name {
      case "description": description = try Self.scalar(value, of: name)
      case "inputs": inputs = try Self.list(value, of: name).map { Self.path($0, in: folder) }
      case "output": output = Self.path(try Self.scalar(value, of: name), in: folder)
      case "catalogues":
        catalogues = try Self.list(value, of: name).map { Self.path($0, in: folder) }
      case "formats": formats = try Self.list(value, of: name)
      case "jobs":
        guard let number = Int(try Self.scalar(value, of: name)), number >= 1 else {
          throw Failure(description: "jobs takes a number from 1")
        }
        jobs = number
      default:
        throw Failure(description: "unknown key “\(name)”" + Self.suggestion(for: name))
      }
    }
  }

  private static func scalar(_ node: Node, of key: String) throws(Failure) -> String {
    guard let scalar = node.scalar else { throw Failure(description: "\(key) takes one value") }
    return scalar.string
  }

  private static func list(_ node: Node, of key: String) throws(Failure) -> [String] {
    if let scalar = node.scalar { return [scalar.string] }
    guard let sequence = node.sequence, sequence.allSatisfy({ $0.scalar != nil }) else {
      throw Failure(description: "\(key) takes a list of values")
    }
    return sequence.compactMap { $0.scalar?.string }
  }

  private static func path(_ path: String, in folder: URL) -> String {
    path.hasPrefix("/") ? path : folder.appendingPathComponent(path).path
  }

  private static func suggestion(for name: String) -> String {
    Suggestion.nearest(to: name, among: keys).map { "; did you mean “\($0)”?" }
      ?? "; the keys are \(keys.joined(separator: ", "))"
  }
}

/// Finds what a user may have meant by a misspelt word.
package enum Suggestion {
  /// The nearest of the words, where no more than a third of its letters differ.
  package static func nearest(to word: String, among words: [String]) -> String? {
    let ranked = words.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 * 3 <= max(3, word.utf8.count) else {
      return nil
    }
    return best.0
  }

  /// Letters to insert, delete or replace.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
