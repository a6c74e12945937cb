import Dispatch
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
  /// Where files are waited for until they are on disk; `nil` where whoever wrote one waits.
  private let disk: DispatchQueue?
  /// Why a file did not reach the disk.
  private let failure = Mutex<WriteError?>(nil)

  /// Opens the folder; makes it, and those above it, where they are missing.
  ///
  /// A concurrent one has a thread of its own that waits for the disk, so that no other has to.
  package init(_ url: URL, isConcurrent: Bool = false) throws(WriteError) {
    self.url = url
    disk = isConcurrent ? DispatchQueue(label: "renvoi.disk") : nil
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw WriteError(url.path, "the folder cannot be made: \(error.localizedDescription)")
    }
  }

  deinit { for name in waiting.withLock({ $0 }) { discard(name) } }

  /// Where a file stands while it is being written.
  func partial(_ name: String) -> URL { url.appendingPathComponent(".\(name).partial") }

  /// Takes note of a file that has been written whole beside its place, and has it reach the disk.
  package func place(_ name: String) throws(WriteError) {
    waiting.withLock { $0.append(name) }
    let path = partial(name).path
    guard let disk else { return try Self.synchronize(path) }
    disk.async { [self] in
      do throws(WriteError) {
        try Self.synchronize(path)
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
  }

  /// Lets what was written so far of a file go to the disk, so that less is left when it is whole.
  func settle(_ name: String) {
    let path = partial(name).path
    // A disk that fails here fails again when the file takes its place.
    disk?.async { try? Self.synchronize(path) }
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

  /// Puts all files in their places, once they are safely on disk.
  package func commit() throws(WriteError) {
    disk?.sync {}
    if let failure = failure.withLock({ $0 }) { throw failure }
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
  package static func synchronize(_ path: String) throws(WriteError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WriteError(path, "the file is gone") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw WriteError(
        path, "the file cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
  }
}
