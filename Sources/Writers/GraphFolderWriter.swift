import Foundation
package import Resolution
import SourceTexts
package import Spooling
import Synchronization

/// Writes a graph folder: first the records as they pass, then the graph.
///
/// No file appears under its name before all of it is written.
package final class GraphFolderWriter {
  private let folder: OutputFolder
  private let writers: [any GraphWriter]
  private var lines: [(name: String, stream: FileStream)] = []
  private var sessions: [(name: String, lane: SessionLane)] = []

  /// The lines of one record, one piece for each ``RecordWriter``.
  package typealias RecordLines = [[UInt8]]

  /// Begins the files of the given formats, or of all; with more than one job, files that take long
  /// are written while the next records are linked.
  package init(
    _ folder: OutputFolder, formats: Set<String>? = nil, jobs: Int = 1
  ) throws(WriteError) {
    self.folder = folder
    writers = Writers.chosen(formats)
    for writer in writers {
      let name = writer.fileName
      if writer is any RecordWriter {
        lines.append((name, try FileStream(folder.partial(name))))
      } else if let writer = writer as? any SessionWriter {
        let session = try writer.begin(at: folder.partial(name).path)
        sessions.append((name, SessionLane(session, isConcurrent: jobs > 1)))
      }
    }
  }

  deinit {
    for (name, _) in lines { folder.discard(name) }
    for (name, lane) in sessions {
      lane.drain()
      folder.discard(name)
    }
  }

  /// Renders what the record writers of the given formats say of a record.
  ///
  /// A pure function, for any thread.
  package static func lines(of records: [ResolvedRecord], formats: Set<String>?) -> RecordLines {
    Writers.chosen(formats).compactMap { $0 as? any RecordWriter }.map { writer in
      var json = JSONLine(forbidden: .replaced, reserving: 1 << 16)
      for record in records { writer.write(record, to: &json) }
      return json.bytes
    }
  }

  /// Takes records in, in their order, with the lines rendered of them.
  package func add(_ records: [ResolvedRecord], _ rendered: RecordLines) throws(WriteError) {
    for (index, bytes) in rendered.enumerated() { try lines[index].stream.write(bytes) }
    for (_, lane) in sessions { try lane.add(records) }
  }

  /// Writes the rest of the folder, up to `jobs` files at a time.
  package func finish(_ contents: GraphContents, jobs: Int) async throws {
    try closeLines()
    let queue = WriterQueue(remaining)
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1..<max(1, jobs) {
        group.addTask { try queue.write(contents, to: folder) }
      }
      try queue.write(contents, to: folder)
      try await group.waitForAll()
    }
    (lines, sessions) = ([], [])
    try folder.commit()
  }

  /// Writes the rest of the folder, one file after the other.
  package func finish(_ contents: GraphContents) throws(WriteError) {
    try closeLines()
    try WriterQueue(remaining).write(contents, to: folder)
    (lines, sessions) = ([], [])
    try folder.commit()
  }

  /// Closes the files that hold lines for each record and nothing else.
  private func closeLines() throws(WriteError) {
    for index in lines.indices { try lines[index].stream.close() }
  }

  /// What is left to do when the graph is there, that which takes longest first.
  private var remaining: [RemainingFile] {
    sessions.map { .session($0.name, $0.lane) } + lines.map { .written($0.name) }
      + writers.compactMap { $0 as? any StreamingWriter }.map { .stream($0) }
  }
}

/// A file to be written, or finished, when the graph is there.
private enum RemainingFile: Sendable {
  /// All of it is written; it has to reach the disk.
  case written(String)
  case session(String, SessionLane)
  case stream(any StreamingWriter)
}

/// Files that still have to be written; any number of threads takes them, each the next one.
private final class WriterQueue: Sendable {
  private let files: Mutex<[RemainingFile]>

  init(_ files: [RemainingFile]) { self.files = Mutex(files.reversed()) }

  /// Writes files until none is left.
  func write(_ contents: GraphContents, to folder: OutputFolder) throws(WriteError) {
    while let file = files.withLock({ $0.popLast() }) {
      switch file {
      case .written(let name): try folder.place(name)
      case .session(let name, let lane):
        try lane.finish(contents)
        try folder.place(name)
      case .stream(let writer):
        try folder.stream(writer.fileName) { stream throws(WriteError) in
          try writer.write(contents, to: &stream)
        }
      }
    }
  }
}
