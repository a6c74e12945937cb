package import LegalDocuments
import Resolution
import SourceTexts
import Spooling
import Writers

/// The records of one file as bytes that linking takes without reading them whole: first what it
/// must know of each document, then the records.
package enum RecordRows {
  /// Lengths of the whole and of the part before the records, eight bytes each.
  static let prefixSize = 16

  /// Writes records; none give no bytes.
  package static func bytes(of records: [ExtractionRecord]) -> [UInt8] {
    guard !records.isEmpty else { return [] }
    var head = RowWriter()
    var bodies = RowWriter()
    head.list(records) { head, record in
      switch record {
      case .problem(let problem):
        head.bool(false)
        problem.write(to: &head)
      case .document(let document):
        head.bool(true)
        let identity = RecordIdentity(document)
        var row = RowWriter()
        identity.write(to: &row)
        head.piece(identity.key.bytes)
        head.piece(row.bytes)
        let start = bodies.bytes.count
        document.write(to: &bodies)
        head.int(bodies.bytes.count - start)
      }
    }
    var bytes: [UInt8] = []
    let whole = prefixSize + head.bytes.count + bodies.bytes.count
    bytes.reserveCapacity(whole)
    for number in [whole, head.bytes.count] {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    bytes += head.bytes
    bytes += bodies.bytes
    return bytes
  }

  /// The lengths at the beginning of a file's records; `nil` where they are none.
  static func lengths(_ prefix: some RandomAccessCollection<UInt8>) -> (whole: Int, head: Int)? {
    guard prefix.count >= prefixSize else { return nil }
    let numbers = [0, 8].map { start in
      (0..<8).reduce(UInt64(0)) { number, place in
        let index = prefix.index(prefix.startIndex, offsetBy: start + place)
        return number | UInt64(prefix[index]) << UInt64(8 * place)
      }
    }
    guard numbers[0] < 1 << 40, numbers[1] <= numbers[0] else { return nil }
    return (Int(numbers[0]), Int(numbers[1]))
  }

  /// What linking must know of one record.
  enum Entry {
    case problem(ProblemRecord)
    /// Key and row of the identity; where the record stands behind the first part, and its length.
    case document(key: [UInt8], identity: [UInt8], offset: Int, length: Int)
  }

  /// Reads the part before the records; `nil` where it is damaged.
  static func entries(_ head: [UInt8]) -> [Entry]? {
    var reader = RowReader(head)
    var offset = 0
    let entries: [Entry] = reader.list { reader in
      guard reader.bool() else { return .problem(ProblemRecord(from: &reader)) }
      let key = reader.piece()
      let identity = reader.piece()
      let length = reader.int()
      defer { offset += length }
      return .document(key: key, identity: identity, offset: offset, length: length)
    }
    return reader.isDamaged ? nil : entries
  }
}
