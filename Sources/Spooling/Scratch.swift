package import Foundation
import Synchronization

/// A folder for what a run writes for itself; made when first needed, gone with its last user.
///
/// It is shared by all rows that live in it, whence a class. What cannot be read back is noted
/// here, so that rows can be gone through like any sequence; ``check()`` has to be asked before
/// what was made of them is trusted.
package final class Scratch: Sendable {
  private let folder: URL
  private let state = Mutex(State())

  private struct State {
    var isMade = false
    var files = 0
    var failure: WriteError?
  }

  /// Names a folder that nobody else uses.
  package init(_ folder: URL) { self.folder = folder }

  /// A folder below the system's for temporary files.
  package static func temporary() -> Scratch {
    Scratch(
      FileManager.default.temporaryDirectory.appendingPathComponent("renvoi-\(UUID().uuidString)"))
  }

  deinit {
    if state.withLock({ $0.isMade }) { try? FileManager.default.removeItem(at: folder) }
  }

  /// The path of a new file.
  ///
  /// Writers side by side ask for their files at once: whoever is given a path finds the folder,
  /// so it is made while the others wait.
  package func newFile() throws(WriteError) -> URL {
    try state.withLock { state throws(WriteError) in
      if !state.isMade {
        try Self.make(folder)
        state.isMade = true
      }
      defer { state.files += 1 }
      return folder.appendingPathComponent("\(state.files)")
    }
  }

  /// Makes the folder, without what an earlier run left in it.
  private static func make(_ folder: URL) throws(WriteError) {
    do {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WriteError(
        folder.path,
        "the folder for temporary files cannot be made: \(error.localizedDescription)")
    }
  }

  /// Opens a file of the folder that is to go with its last reader.
  func file(at path: String) throws(WriteError) -> SpooledFile {
    guard let file = SpooledFile(path, isOwn: true) else { throw Self.unreadable(path) }
    return file
  }

  private static func unreadable(_ path: String) -> WriteError {
    WriteError(path, "a temporary file cannot be read back; is the disk sound?")
  }

  /// Notes that rows could not be read back.
  func fail(_ path: String) {
    state.withLock { state in state.failure = state.failure ?? Self.unreadable(path) }
  }

  /// Throws where rows could not be read back.
  package func check() throws(WriteError) {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
