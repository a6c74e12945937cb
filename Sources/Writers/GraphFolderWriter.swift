import Foundation
package import Resolution
import SourceTexts
package import Spooling
import Synchronization

/// What the files of a graph folder take of some records: one piece for each writer that sees records.
package typealias RenderedRecords = [[UInt8]]

/// Renders records for the files of a graph folder, on any thread.
package struct RecordRenderer: Sendable {
  private let writers: [(writer: any GraphWriter, demand: Demand)]

  /// Renders all that the given formats, or all, take of a record.
  package init(formats: Set<String>?) {
    self.init(Writers.chosen(formats).filter(Self.seesRecords).map { ($0, Demand()) })
  }

  fileprivate init(_ writers: [(writer: any GraphWriter, demand: Demand)]) {
    self.writers = writers
  }

  fileprivate static func seesRecords(_ writer: any GraphWriter) -> Bool {
    writer is any RecordWriter || writer is any SessionWriter
  }

  /// What the files take of the records, which stand in their order.
  package func render(_ records: [ResolvedRecord]) -> RenderedRecords {
    writers.map { writer, demand in
      if let writer = writer as? any SessionWriter { return writer.render(records, demand) }
      guard let writer = writer as? any RecordWriter else { return [] }
      var json = JSONLine(forbidden: .replaced, reserving: 1 << 16)
      for record in records { writer.write(record, to: &json) }
      return json.bytes
    }
  }
}

/// Writes a graph folder: first the records as they pass, then the graph.
///
/// No file appears under its name before all of it is written.
package final class GraphFolderWriter {
  private let folder: OutputFolder
  private let writers: [any GraphWriter]
  /// Files that see the records, in the order of their writers.
  private var files: [RecordsFile] = []
  /// Renders the records for ``add(_:)``.
  package let renderer: RecordRenderer

  /// A file that takes records: by a session, or line by line.
  private struct RecordsFile {
    var name: String
    var session: SessionLane?
    var lines: FileStream?
  }

  /// Begins the files of the given formats, or of all; with more than one job, files that take long
  /// are written while the next records are linked.
  package init(
    _ folder: OutputFolder, formats: Set<String>? = nil, jobs: Int = 1
  ) throws(WriteError) {
    self.folder = folder
    writers = Writers.chosen(formats)
    var rendering: [(any GraphWriter, Demand)] = []
    var files: [RecordsFile] = []
    do throws(WriteError) {
      for writer in writers where RecordRenderer.seesRecords(writer) {
        let demand = Demand()
        rendering.append((writer, demand))
        files.append(
          try Self.begin(writer, demand, in: folder, isConcurrent: jobs > 1))
      }
    } catch {
      // What was begun before the disk was full.
      for writer in writers where RecordRenderer.seesRecords(writer) {
        folder.discard(writer.fileName)
      }
      throw error
    }
    renderer = RecordRenderer(rendering)
    self.files = files
  }

  private static func begin(
    _ writer: any GraphWriter, _ demand: Demand, in folder: OutputFolder, isConcurrent: Bool
  ) throws(WriteError) -> RecordsFile {
    let (name, place) = (writer.fileName, folder.partial(writer.fileName))
    guard let writer = writer as? any SessionWriter else {
      return RecordsFile(name: name, lines: try FileStream(place))
    }
    let session = try writer.begin(at: place.path, demand)
    return RecordsFile(name: name, session: SessionLane(session, isConcurrent: isConcurrent))
  }

  deinit {
    for file in files {
      file.session?.drain()
      folder.discard(file.name)
    }
  }

  /// Takes in what was rendered of records, in their order.
  package func add(_ rendered: RenderedRecords) throws(WriteError) {
    for (index, bytes) in rendered.enumerated() where index < files.count {
      try files[index].session?.add(bytes)
      try files[index].lines?.write(bytes)
    }
  }

  /// Ends what the records alone make up; sessions and the disk work on while the graph is built.
  package func endRecords() throws(WriteError) {
    for index in files.indices {
      let (folder, name) = (folder, files[index].name)
      try files[index].session?.endRecords { folder.settle(name) }
      guard files[index].lines != nil else { continue }
      try files[index].lines?.close()
      files[index].lines = nil
      try folder.place(files[index].name)
    }
  }

  /// Writes the rest of the folder, up to `jobs` files at a time; the records have ended.
  package func finish(_ contents: GraphContents, jobs: Int) async throws {
    let queue = WriterQueue(remaining)
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1..<max(1, jobs) {
        group.addTask { try queue.write(contents, to: folder) }
      }
      try queue.write(contents, to: folder)
      try await group.waitForAll()
    }
    files = []
    try folder.commit()
  }

  /// Writes the rest of the folder, one file after the other; the records have ended.
  package func finish(_ contents: GraphContents) throws(WriteError) {
    try WriterQueue(remaining).write(contents, to: folder)
    files = []
    try folder.commit()
  }

  /// What is left to do when the graph is there, that which takes longest first.
  private var remaining: [RemainingFile] {
    files.compactMap { file in file.session.map { .session(file.name, $0) } }
      + writers.compactMap { $0 as? any StreamingWriter }.enumerated()
      .sorted { a, b in (b.element.effort, a.offset) < (a.element.effort, b.offset) }
      .map { .stream($0.element) }
  }
}

/// A file to be written, or finished, when the graph is there.
private enum RemainingFile: Sendable {
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
