import Foundation
import LegalDocuments
package import Resolution
package import Spooling
package import Writers

/// A file that holds records, and how they stand in it.
package struct RecordFile: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// JSON, one a line.
    case lines
    /// As ``DocumentRecord`` writes itself to a row.
    case rows
  }

  package var path: String
  package var form: Form
}

/// Where a record stands: one line of a file.
package struct RecordLocation: Hashable, SpooledRow {
  /// Index in ``RecordStore/files``.
  package var file: Int
  package var offset: Int
  package var length: Int

  package init(file: Int, offset: Int, length: Int) {
    self.file = file
    self.offset = offset
    self.length = length
  }

  package func write(to row: inout RowWriter) {
    row.int(file)
    row.int(offset)
    row.int(length)
  }

  package init(from row: inout RowReader) {
    file = row.int()
    offset = row.int()
    length = row.int()
  }
}

/// The records of all documents, on disk, in the order of their documents.
package struct RecordStore: Sendable {
  /// The files that hold the records.
  package let files: [RecordFile]
  /// By identifier, path and content.
  package let identities: Rows<RecordIdentity>
  /// In the order of the identities.
  package let locations: Rows<RecordLocation>
  /// What kept documents out of the store.
  package let problems: ProblemList
  /// How many records were left out since they came before.
  package let repeated: Int
  package let scratch: Scratch
}

/// Why a file of records cannot be linked.
package enum RecordFileError: Error, Hashable, CustomStringConvertible {
  case unreadable(String)
  case noRecord(String, line: Int, reason: String)

  package var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be read; check that it exists and its permissions"
    case .noRecord(let path, let line, let reason):
      "\(path):\(line): is no record of renvoi extract (\(reason)); extract it again"
    }
  }
}
