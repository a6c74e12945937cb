package import Foundation
package import Spooling
import Synchronization

/// A folder whose files appear whole or not at all, and all together.
///
/// Each is written under a hidden name beside its place; when all are written and safely on disk,
/// they are renamed one after the other. A reader never meets half a file, a full disk leaves what
/// was there before, and a run that is killed leaves at most hidden files behind.
package final class OutputFolder: Sendable {
  package let url: URL
  /// Names of the files that are written whole and wait for their place.
  private let waiting = Mutex<[String]>([])

  /// Opens the folder; makes it, and those above it, where they are missing.
  package init(_ url: URL) throws(WriteError) {
    self.url = url
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw WriteError(url.path, "the folder cannot be made: \(error.localizedDescription)")
    }
  }

  deinit { for name in waiting.withLock({ $0 }) { discard(name) } }

  /// Where a file stands while it is being written.
  func partial(_ name: String) -> URL { url.appendingPathComponent(".\(name).partial") }

  /// Takes note of a file that has been written whole beside its place, once it is safely on disk.
  ///
  /// Each is waited for by the thread that wrote it: others work in the meantime.
  func place(_ name: String) throws(WriteError) {
    waiting.withLock { $0.append(name) }
    try Self.synchronize(partial(name).path)
  }

  /// Removes what was written of a file that will not be finished.
  func discard(_ name: String) { try? FileManager.default.removeItem(at: partial(name)) }

  /// Writes a file; it takes its place with the others.
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

  /// Puts all files in their places.
  package func commit() throws(WriteError) {
    for name in waiting.withLock({ $0 }) {
      let final = url.appendingPathComponent(name)
      guard unsafe rename(partial(name).path, final.path) == 0 else {
        throw WriteError(final.path, "the file cannot be put in its place")
      }
    }
    waiting.withLock { $0.removeAll() }
    try Self.synchronize(url.path)
  }

  /// Waits until a file, or a folder's names, are on disk.
  private static func synchronize(_ path: String) throws(WriteError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WriteError(path, "the file is gone") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw WriteError(
        path, "the file cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
  }
}
