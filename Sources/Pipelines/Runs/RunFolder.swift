import CProcesses
package import Foundation
package import Spooling

/// The graph folder that a run writes, and the folder of what it keeps for itself.
///
/// Only one run at a time may hold it. What a run keeps stands beside the graph folder, under a
/// hidden name made of its name, so that the graph folder holds nothing but the graph; where that
/// place cannot be written to, inside. Without the graph folder nothing kept is believed: who
/// removes it starts anew.
package struct RunFolder: ~Copyable {
  package let url: URL
  /// Where results are kept for the next run.
  package let cache: URL
  private let descriptor: Int32

  /// Makes the folder where it is missing, and takes it for this run.
  package init(_ path: String) throws(WriteError) {
    let url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    let isNew = !FileManager.default.fileExists(atPath: url.path)
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw WriteError(path, "the folder cannot be made: \(error.localizedDescription)")
    }
    descriptor = try Self.take(url.path, named: path)
    cache = Self.cache(of: url)
    self.url = url
    if isNew { try? FileManager.default.removeItem(at: cache) }
  }

  /// Opens the folder and locks it.
  private static func take(_ path: String, named name: String) throws(WriteError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw WriteError(name, "the folder cannot be opened; check its permissions")
    }
    guard renvoi_lock(descriptor) == 0 else {
      close(descriptor)
      throw WriteError(
        name, "another run is writing into this folder; wait for it, or choose another with -o")
    }
    guard unsafe access(path, W_OK) == 0 else {
      close(descriptor)
      throw WriteError(name, "the folder cannot be written to; check its permissions")
    }
    return descriptor
  }

  deinit { close(descriptor) }

  private static func cache(of folder: URL) -> URL {
    let above = folder.deletingLastPathComponent()
    let beside = above.appendingPathComponent(".\(folder.lastPathComponent).cache")
    let isUsable =
      unsafe FileManager.default.fileExists(atPath: beside.path)
      ? access(beside.path, W_OK) == 0
      : access(above.path, W_OK) == 0
    return isUsable && !isMountPoint(folder) ? beside : folder.appendingPathComponent(".cache")
  }

  /// Whether another disk begins at the folder: it was chosen to be written on.
  private static func isMountPoint(_ folder: URL) -> Bool {
    var own = stat()
    var above = stat()
    guard unsafe stat(folder.path, &own) == 0,
      unsafe stat(folder.deletingLastPathComponent().path, &above) == 0
    else { return false }
    return own.st_dev != above.st_dev
  }

  /// Where the run puts what it needs only while it links.
  package borrowing func scratch() -> Scratch {
    Scratch(url.appendingPathComponent(".scratch"))
  }

  /// How Foundation calls a file that it creates, until it has its own name.
  private static let foundationRemains = ".dat.nosync"

  /// Removes what an earlier run that was ended from outside left half written.
  package borrowing func removeRemains() {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: url.path)) ?? []
    where name.hasPrefix(".") && name.hasSuffix(".partial") || name == ".scratch"
      || name.hasPrefix(Self.foundationRemains)
    {
      try? manager.removeItem(at: url.appendingPathComponent(name))
    }
  }
}
