package import Foundation

/// A file that holds what a test is expected to yield.
///
/// `UPDATE_GOLDEN=1 swift test` writes what the tests yield instead of comparing; to be read in the
/// diff before it is committed. Where `CI` is set, that is refused.
package struct GoldenFile: Sendable {
  /// What differs, or why nothing was compared.
  package struct Mismatch: Error, CustomStringConvertible {
    package let description: String
  }

  package let url: URL
  private let environment: [String: String]

  /// The golden file at a place; the environment is a parameter for this type's own tests.
  package init(_ url: URL, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.url = url
    self.environment = environment
  }

  /// The golden file with a path below the package's root: `Tests/WritersTests/Golden/nodes.csv`.
  package init(_ path: String) { self.init(PackageFolder.url(path)) }

  /// Throws where the text is not the file's; the error shows the first line that differs.
  package func check(_ actual: String) throws {
    if environment["UPDATE_GOLDEN"] == "1" {
      guard environment["CI"] == nil else {
        throw Mismatch(description: "UPDATE_GOLDEN is set in CI: golden files are accepted by hand")
      }
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      return try Data(actual.utf8).write(to: url)
    }
    guard let data = try? Data(contentsOf: url) else {
      throw Mismatch(description: "\(url.path) is missing; create it with UPDATE_GOLDEN=1")
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard !expected.utf8.elementsEqual(actual.utf8) else { return }
    throw Mismatch(description: Self.difference(between: expected, and: actual, in: url))
  }

  private static func difference(between expected: String, and actual: String, in url: URL)
    -> String
  {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    func line(_ lines: [Substring]) -> String {
      lines.indices.contains(same) ? "“\(lines[same])”" : "the end of the text"
    }
    return """
      \(url.path):\(same + 1): expected \(line(old))
      found \(line(new)) (\(old.count) lines expected, \(new.count) found)
      """
  }
}
