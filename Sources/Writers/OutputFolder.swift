package import Foundation

/// A folder whose files appear whole or not at all.
///
/// Each is written under a hidden name beside its place and then renamed, so that a reader, or a
/// run that was interrupted, never meets half a file.
package struct OutputFolder: Sendable {
  package let url: URL

  /// Opens the folder; makes it, and those above it, where they are missing.
  package init(_ url: URL) throws(WriteError) {
    self.url = url
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw WriteError(url.path, "the folder cannot be made: \(error.localizedDescription)")
    }
  }

  /// Puts a file in its place when `body` has written all of it.
  package func place(
    _ name: String, _ body: (URL) throws(WriteError) -> Void
  ) throws(WriteError) {
    let partial = url.appendingPathComponent(".\(name).partial")
    try? FileManager.default.removeItem(at: partial)
    do {
      try body(partial)
    } catch {
      try? FileManager.default.removeItem(at: partial)
      throw error
    }
    let final = url.appendingPathComponent(name)
    guard unsafe rename(partial.path, final.path) == 0 else {
      try? FileManager.default.removeItem(at: partial)
      throw WriteError(final.path, "the file cannot be put in its place")
    }
  }

  /// Puts a file in its place when `body` has streamed all of it.
  package func stream(
    _ name: String, _ body: (inout FileStream) throws(WriteError) -> Void
  ) throws(WriteError) {
    try place(name) { url throws(WriteError) in
      var stream = try FileStream(url)
      try body(&stream)
      try stream.close()
    }
  }
}
