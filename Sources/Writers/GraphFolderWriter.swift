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
  private var sessions: [(name: String, session: any WriterSession)] = []

  /// The lines of one record, one piece for each ``RecordWriter``.
  package typealias RecordLines = [[UInt8]]

  /// Begins the files of the given formats, or of all.
  package init(_ folder: OutputFolder, formats: Set<String>? = nil) throws(WriteError) {
    self.folder = folder
    writers = Writers.chosen(formats)
    for writer in writers {
      let name = writer.fileName
      if writer is any RecordWriter {
        lines.append((name, try FileStream(folder.partial(name))))
      } else if let writer = writer as? any SessionWriter {
        sessions.append((name, try writer.begin(at: folder.partial(name).path)))
      }
    }
  }

  deinit {
    for (name, _) in lines { folder.discard(name) }
    for (name, _) in sessions { folder.discard(name) }
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
    for (_, session) in sessions { try session.add(records) }
  }

  /// Writes the rest of the folder, up to `jobs` files at a time.
  package func finish(_ contents: GraphContents, jobs: Int) async throws {
    let queue = WriterQueue(writers.compactMap { $0 as? any StreamingWriter })
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1..<max(1, jobs) {
        group.addTask { try queue.write(contents, to: folder) }
      }
      try finishRecords(contents)
      try queue.write(contents, to: folder)
      try await group.waitForAll()
    }
    try folder.commit()
  }

  /// Writes the rest of the folder, one file after the other.
  package func finish(_ contents: GraphContents) throws(WriteError) {
    try finishRecords(contents)
    try WriterQueue(writers.compactMap { $0 as? any StreamingWriter }).write(contents, to: folder)
    try folder.commit()
  }

  /// Ends the files that saw the records pass.
  private func finishRecords(_ contents: GraphContents) throws(WriteError) {
    for index in lines.indices {
      try lines[index].stream.close()
      folder.place(lines[index].name)
    }
    lines = []
    for (name, session) in sessions {
      try session.finish(contents)
      folder.place(name)
    }
    sessions = []
  }
}

/// Files that still have to be written; any number of threads takes them, each the next one.
private final class WriterQueue: Sendable {
  private let writers: Mutex<[any StreamingWriter]>

  init(_ writers: [any StreamingWriter]) { self.writers = Mutex(writers.reversed()) }

  /// Writes files until none is left.
  func write(_ contents: GraphContents, to folder: OutputFolder) throws(WriteError) {
    while let writer = writers.withLock({ $0.popLast() }) {
      try folder.stream(writer.fileName) { stream throws(WriteError) in
        try writer.write(contents, to: &stream)
      }
    }
  }
}
