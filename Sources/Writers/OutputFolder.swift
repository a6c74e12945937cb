package import Foundation
package import Spooling

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

  /// Where a file stands while it is being written.
  func partial(_ name: String) -> URL { url.appendingPathComponent(".\(name).partial") }

  /// Puts a file in its place that has been written whole beside it.
  func place(_ name: String) throws(WriteError) {
    let final = url.appendingPathComponent(name)
    guard unsafe rename(partial(name).path, final.path) == 0 else {
      discard(name)
      throw WriteError(final.path, "the file cannot be put in its place")
    }
  }

  /// Removes what was written of a file that will not be finished.
  func discard(_ name: String) { try? FileManager.default.removeItem(at: partial(name)) }

  /// Puts a file in its place when `body` has streamed all of it.
  package func stream(
    _ name: String, _ body: (inout FileStream) throws(WriteError) -> Void
  ) throws(WriteError) {
    do {
      var stream = try FileStream(partial(name))
      try body(&stream)
      try stream.close()
    } catch {
      discard(name)
      throw error
    }
    try place(name)
  }
}
