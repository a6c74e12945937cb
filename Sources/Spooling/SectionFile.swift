package import Foundation

/// Rows in a file that one process of a run hands to another; with keys, or without.
package struct RowSection: Sendable {
  package let count: Int
  let bytes: SpooledBytes
}

/// Writes a file of rows in several sections, each of which can be gone through by itself.
///
/// The file begins with a mark that says what it holds and who wrote it, and ends with the places of
/// the sections; it takes its name when it is whole.
package struct SectionFileWriter {
  private let url: URL
  private let partial: URL
  private var stream: FileStream
  private var offset = 0
  private var sections: [(start: Int, frames: Int, rows: Int)] = []
  private var frame: [UInt8] = []

  package init(_ url: URL, mark: String) throws(WriteError) {
    // A device or a pipe can be no file of sections, and must never be put another file in the place of.
    var status = stat()
    if unsafe stat(url.path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw WriteError(url.path, "is no file; name one that may be replaced")
    }
    self.url = url
    partial = url.appendingPathExtension("partial")
    stream = try FileStream(partial)
    try write(Array(mark.utf8))
  }

  /// Begins the next section.
  package mutating func beginSection() { sections.append((offset, 0, 0)) }

  /// Appends a row with its key; keys have to come in their order.
  package mutating func append(key: [UInt8], row: [UInt8]) throws(WriteError) {
    try write(key)
    try write(row)
    sections[sections.count - 1].frames += 2
    sections[sections.count - 1].rows += 1
  }

  /// Appends a row without key.
  package mutating func append(_ row: some SpooledRow) throws(WriteError) {
    var writer = RowWriter()
    row.write(to: &writer)
    try append(row: writer.bytes)
  }

  /// Appends a row without key.
  package mutating func append(row: [UInt8]) throws(WriteError) {
    try write(row)
    sections[sections.count - 1].frames += 1
    sections[sections.count - 1].rows += 1
  }

  /// Writes the places of the sections and gives the file its name.
  package mutating func close() throws(WriteError) {
    var places = RowWriter()
    places.list(sections) { row, section in
      row.int(section.start)
      row.int(section.frames)
      row.int(section.rows)
    }
    try stream.write(places.bytes)
    try stream.write((0..<8).map { UInt8(truncatingIfNeeded: offset >> (8 * $0)) })
    try stream.close()
    guard unsafe rename(partial.path, url.path) == 0 else {
      throw WriteError(url.path, "the file cannot be put in its place")
    }
  }

  private mutating func write(_ bytes: [UInt8]) throws(WriteError) {
    frame.removeAll(keepingCapacity: true)
    frame.appendVariable(UInt64(bytes.count))
    try stream.write(frame)
    try stream.write(bytes)
    offset += frame.count + bytes.count
  }
}

/// Why a file of another process cannot be read.
package struct SectionFileError: Error, Hashable, Sendable, CustomStringConvertible {
  package var path: String
  /// What is wrong and what to do.
  package var message: String

  package init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  package var description: String { "\(path): \(message)" }
}

/// A file of rows in several sections.
package struct SectionFile: Sendable {
  package let sections: [RowSection]
  private static let tailSize = 8

  /// Opens a file whose mark and number of sections are as expected.
  ///
  /// `advice` says how such a file is made.
  package init(
    _ path: String, mark: String, sections count: Int, advice: String, scratch: Scratch
  ) throws(SectionFileError) {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw SectionFileError(path, "cannot be read; check that it exists and its permissions")
    }
    defer { try? handle.close() }
    var expected: [UInt8] = []
    expected.appendVariable(UInt64(mark.utf8.count))
    expected += mark.utf8
    guard let head = try? handle.read(upToCount: expected.count), Array(head) == expected,
      let size = try? handle.seekToEnd(), size >= UInt64(expected.count + Self.tailSize),
      (try? handle.seek(toOffset: size - UInt64(Self.tailSize))) != nil,
      let tail = try? handle.read(upToCount: Self.tailSize)
    else { throw SectionFileError(path, advice) }
    let offset = tail.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard offset <= size - UInt64(Self.tailSize), (try? handle.seek(toOffset: offset)) != nil,
      let data = try? handle.read(upToCount: Int(size - offset) - Self.tailSize)
    else { throw SectionFileError(path, advice) }
    var reader = RowReader(Array(data))
    let places: [(start: Int, frames: Int, rows: Int)] = reader.list { reader in
      (reader.int(), reader.int(), reader.int())
    }
    guard !reader.isDamaged, places.count == count,
      places.allSatisfy({ $0.start >= 0 && $0.start <= Int(offset) && $0.frames >= 0 })
    else { throw SectionFileError(path, advice) }
    guard let file = SpooledFile(path, isOwn: false) else { throw SectionFileError(path, advice) }
    sections = places.map { place in
      RowSection(
        count: place.rows,
        bytes: SpooledBytes(
          store: .file(FilePart(file, start: place.start, count: place.frames)),
          scratch: scratch))
    }
  }
}
