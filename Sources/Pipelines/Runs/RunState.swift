import Foundation
package import Spooling

/// What the last run wrote and from what, so that the next one can tell that nothing has changed.
package struct RunState: Hashable, Sendable {
  /// Stands for everything that the graph folder follows from.
  package var digest: String
  /// The lines that the run ended with.
  package var summary: [String]
  /// The exit status that it ended with.
  package var status: Int32

  package init(digest: String, summary: [String], status: Int32) {
    self.digest = digest
    self.summary = summary
    self.status = status
  }

  private static let fileName = "state"

  /// The state of the last run that ended well, where its files still are as it left them.
  package init?(in folder: borrowing RunFolder) {
    let url = folder.cache.appendingPathComponent(Self.fileName)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    let parts = text.components(separatedBy: "\n\n")
    guard parts.count == 3 else { return nil }
    let head = parts[0].split(separator: " ")
    guard head.count == 2, let status = Int32(head[1]),
      parts[1] == Self.marks(of: folder.url)
    else { return nil }
    digest = String(head[0])
    self.status = status
    summary = parts[2].split(separator: "\n").map(String.init)
  }

  /// Keeps the state; the graph folder is complete.
  package func keep(in folder: borrowing RunFolder) throws(WriteError) {
    let text = [
      "\(digest) \(status)", Self.marks(of: folder.url), summary.joined(separator: "\n"),
    ].joined(separator: "\n\n")
    let file = try AppendedFile(
      folder.cache.appendingPathComponent("state.partial"), emptied: true)
    try file.append(Array(text.utf8))
    try file.flush()
    try file.synchronize()
    try file.rename(to: folder.cache.appendingPathComponent(Self.fileName).path)
  }

  /// Forgets it, before the graph folder changes.
  package static func forget(in folder: borrowing RunFolder) {
    try? FileManager.default.removeItem(at: folder.cache.appendingPathComponent(fileName))
  }

  /// Name, size and time of change of every file in the graph folder.
  private static func marks(of folder: URL) -> String {
    let location = FilePath(folder.path)
    let names = (location.names() ?? []).filter { $0.first != UInt8(ascii: ".") }
    return names.map { name -> String in
      var status = stat()
      _ = unsafe location.appending(name).withCPath { unsafe stat($0, &status) }
      return "\(FilePath.readable(name)) \(status.st_size) "
        + "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }.sorted().joined(separator: "\n")
  }
}

/// What tells one build of this program from another.
package enum ProgramIdentity {
  /// Version, size and time of the program's file: after an update everything is read anew.
  package static func words() -> String {
    var status = stat()
    _ = unsafe stat("/proc/self/exe", &status)
    return "\(Version.current) \(status.st_size) "
      + "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
