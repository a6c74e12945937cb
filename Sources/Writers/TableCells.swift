import LegalIdentifiers
import SourceTexts

/// Rows for the tables of a database as bytes, cell by cell: made on any thread, inserted by
/// ``TableInserter`` where the database is.
///
/// Rows may be put one behind the other. They never outlive the run, so their form is free.
struct TableCells: Sendable {
  /// What stands before the bytes of a cell.
  enum Mark: UInt8 {
    case null, integer, number, text
    /// The next number of a count that the inserter keeps.
    case nextNumber
    /// The number that the count has come to.
    case lastNumber
    case endOfRow
  }

  /// Bytes of an integer or a number, the lowest first.
  static let numberSize = 8
  /// Bytes of the length of a text, the lowest first.
  static let lengthSize = 4

  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Begins a row of the table with this number.
  mutating func beginRow(of table: UInt8) { bytes.append(table) }

  mutating func endRow() { mark(.endOfRow) }

  mutating func null() { mark(.null) }
  mutating func nextNumber() { mark(.nextNumber) }
  mutating func lastNumber() { mark(.lastNumber) }

  mutating func int(_ value: Int) { number(.integer, UInt64(bitPattern: Int64(value))) }

  mutating func double(_ value: Double) { number(.number, value.bitPattern) }

  mutating func text(_ value: String) {
    let count = value.utf8.count
    bytes.append(addingCapacity: count + Self.lengthSize + 1) { room in
      room.append(Mark.text.rawValue)
      room.append(UInt64(count), Self.lengthSize)
      room.append(string: value)
    }
  }

  mutating func text(_ name: ShortName) { text { name.append(to: &$0) } }

  /// A text that its owner puts together in place, as valid UTF-8.
  mutating func text(writtenBy write: (inout [UInt8]) -> Void) {
    mark(.text)
    let start = bytes.count
    bytes.append(addingCapacity: Self.lengthSize) { $0.append(0, Self.lengthSize) }
    write(&bytes)
    let length = bytes.count - start - Self.lengthSize
    for place in 0..<Self.lengthSize {
      bytes[start + place] = UInt8(truncatingIfNeeded: length >> (8 * place))
    }
  }

  /// A text on one line.
  mutating func line(_ value: String) {
    CleanText.isLine(value) ? text(value) : text(CleanText.line(value))
  }

  mutating func list(_ members: [String]) {
    members.isEmpty ? text("") : text(CleanText.list(members))
  }

  mutating func names(_ names: [WorkIdentifier]) {
    names.isEmpty ? text("") : list(names.map(\.description))
  }

  mutating func name(_ name: WorkIdentifier) { text { name.append(to: &$0) } }

  mutating func int(_ value: Int?) { if let value { int(value) } else { null() } }
  mutating func text(_ value: String?) { if let value { text(value) } else { null() } }
  mutating func line(_ value: String?) { if let value { line(value) } else { null() } }
  mutating func name(_ value: WorkIdentifier?) { if let value { name(value) } else { null() } }

  mutating func name(_ target: Target?) {
    guard let target else { return null() }
    text { target.append(to: &$0) }
  }

  mutating func place(_ pinpoint: Pinpoint?) {
    guard let pinpoint else { return null() }
    text { pinpoint.append(to: &$0) }
  }

  mutating func cell(_ cell: TableCell) {
    switch cell {
    case .missing: null()
    case .text(let value): line(value)
    case .integer(let value): int(value)
    case .number(let value): double(value)
    case .boolean(let value): int(value ? 1 : 0)
    case .list(let members): list(members)
    }
  }

  private mutating func mark(_ mark: Mark) { bytes.append(mark.rawValue) }

  private mutating func number(_ mark: Mark, _ value: UInt64) {
    bytes.append(addingCapacity: Self.numberSize + 1) { room in
      room.append(mark.rawValue)
      room.append(value, Self.numberSize)
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the lowest bytes of a number, so many of them, the lowest first.
  @inline(__always)
  fileprivate mutating func append(_ value: UInt64, _ count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(8 * place))) }
  }
}
