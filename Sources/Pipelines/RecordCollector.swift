import Foundation
package import LegalDocuments
import Resolution
import SourceTexts
package import Spooling
import Writers

/// Gathers records for linking: from files of records, or one by one.
///
/// Of each document only its identity is kept, and that on disk where there are many; the record
/// stays in its file until its turn comes.
package struct RecordCollector {
  private let scratch: Scratch
  private var files: [RecordFile] = []
  private var index: RowSorter
  private var problems: ProblemList
  /// The file of records that came one by one.
  private var spool: (file: Int, stream: FileStream, offset: Int)?

  package init(_ scratch: Scratch) {
    self.scratch = scratch
    index = RowSorter(scratch, budget: 8 << 20)
    problems = ProblemList(scratch)
  }

  /// Adds one record.
  package mutating func add(_ record: ExtractionRecord) throws(WriteError) {
    switch record {
    case .problem(let problem): try problems.add(problem)
    case .document(let document):
      let location = try store(document.row)
      var rows = SortableRows()
      rows.append(RecordIdentity(document, line: document.jsonLine().dropLast()), at: location)
      try index.add(rows)
    }
  }

  /// Adds all records of a file, which has to stay as it is until linking is over.
  package mutating func add(file path: String, jobs: Int) async throws {
    guard var pieces = LinePieces(path: path) else { throw RecordFileError.unreadable(path) }
    // What cannot be read a second time is kept, as rows: they are shorter and read in no time.
    let isRegular =
      (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType)
      == .typeRegular
    let file = files.count
    if isRegular { files.append(RecordFile(path: path, form: .lines)) }
    try await OrderedTasks.run(
      jobs: jobs,
      next: {
        do {
          return try pieces.next()
        } catch {
          throw RecordFileError.unreadable(path)
        }
      },
      work: { piece in try IdentifiedPiece(piece, of: path, keeping: !isRegular) },
      deliver: { piece in
        var rows = SortableRows()
        for document in piece.documents {
          var location = document.location
          location.file = file
          if let row = document.row { location = try store(row) }
          rows.append(document.identity, at: location)
        }
        try index.add(rows)
        for problem in piece.problems { try problems.add(problem) }
      })
  }

  /// Adds all records of a file of rows (``RecordRows``), which has to stay as it is until linking
  /// is over; the records themselves are not read yet.
  package mutating func add(rows path: String) throws {
    let file = files.count
    files.append(RecordFile(path: path, form: .rows))
    let location = FilePath(path)
    var reader = try location.reader()
    while let prefix = try reader.take(RecordRows.prefixSize) {
      let start = reader.position
      guard let (whole, head) = RecordRows.lengths(prefix), let bytes = try reader.take(head),
        let entries = RecordRows.entries(bytes)
      else { throw RecordFileError.unreadable(path) }
      var rows = SortableRows()
      for entry in entries {
        switch entry {
        case .problem(let problem): try problems.add(problem)
        case .document(let key, let identity, let offset, let length):
          var row = RowWriter()
          RecordLocation(file: file, offset: start + head + offset, length: length)
            .write(to: &row)
          rows.append(key: key, row: identity + row.bytes)
        }
      }
      try index.add(rows)
      reader.skip(to: start - RecordRows.prefixSize + whole)
    }
  }

  /// The store of all records added; none may be added from here on.
  ///
  /// A record that came several times, as from shards that overlap, counts once.
  package mutating func finish() throws(WriteError) -> RecordStore {
    try spool?.stream.close()
    var identities = RowSpool<RecordIdentity>(scratch)
    var locations = RowSpool<RecordLocation>(scratch)
    var last: (key: [UInt8], identity: RecordIdentity)?
    var repeated = 0
    for (key, row) in try index.finish() {
      var row = RowReader(row)
      let identity = RecordIdentity(from: &row)
      if let last, last.key == key, last.identity == identity {
        repeated += 1
        continue
      }
      last = (key, identity)
      try identities.append(identity)
      try locations.append(RecordLocation(from: &row))
    }
    try scratch.check()
    return RecordStore(
      files: files, identities: try identities.finish(), locations: try locations.finish(),
      problems: problems, repeated: repeated, scratch: scratch)
  }

  /// Keeps a record's row.
  private mutating func store(_ row: [UInt8]) throws(WriteError) -> RecordLocation {
    if spool == nil {
      let url = try scratch.newFile()
      files.append(RecordFile(path: url.path, form: .rows))
      spool = (files.count - 1, try FileStream(url), 0)
    }
    guard let (file, _, offset) = spool else {
      return RecordLocation(file: 0, offset: 0, length: 0)
    }
    try spool?.stream.write(row)
    spool?.offset += row.count
    return RecordLocation(file: file, offset: offset, length: row.count)
  }
}

extension RecordIdentity {
  /// The identity of a record that came as this line, without its line feed.
  fileprivate init(_ record: DocumentRecord, line: ArraySlice<UInt8>) {
    self.init(record)
    digest = StableHash.number(line)
  }
}

extension DocumentRecord {
  fileprivate var row: [UInt8] {
    var row = RowWriter()
    write(to: &row)
    return row.bytes
  }
}

extension SortableRows {
  fileprivate mutating func append(_ identity: RecordIdentity, at location: RecordLocation) {
    append(identity.key) { row in
      identity.write(to: &row)
      location.write(to: &row)
    }
  }
}

/// What the lines of a piece come to.
private struct IdentifiedPiece: Sendable {
  struct Document {
    var identity: RecordIdentity
    var location: RecordLocation
    /// The record itself, where its line cannot be read again.
    var row: [UInt8]?
  }

  var documents: [Document] = []
  var problems: [ProblemRecord] = []

  init(_ piece: LinePiece, of path: String, keeping: Bool) throws(RecordFileError) {
    let bytes = piece.bytes
    var start = 0
    var number = piece.line
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      defer {
        start = end + 1
        number += 1
      }
      guard end > start else { continue }
      do {
        switch try ExtractionRecord(json: Array(bytes[start..<end])) {
        case .problem(let problem): problems.append(problem)
        case .document(let record):
          let location = RecordLocation(
            file: 0, offset: piece.offset + start, length: end - start)
          documents.append(
            Document(
              identity: RecordIdentity(record, line: bytes[start..<end]), location: location,
              row: keeping ? record.row : nil))
        }
      } catch {
        throw .noRecord(path, line: number, reason: "\(error)")
      }
    }
  }
}
