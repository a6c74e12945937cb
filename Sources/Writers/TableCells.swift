import LegalIdentifiers

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

  /// Bytes of an integer or a number.
  static let numberSize = 8
  /// Bytes of the length of a text.
  static let lengthSize = 4

  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Begins a row of the table with this number.
  mutating func beginRow(of table: UInt8) { bytes.append(table) }

  mutating func endRow() { mark(.endOfRow) }

  mutating func null() { mark(.null) }
  mutating func nextNumber() { mark(.nextNumber) }
  mutating func lastNumber() { mark(.lastNumber) }

  mutating func int(_ value: Int) {
    mark(.integer)
    append(UInt64(bitPattern: Int64(value)), Self.numberSize)
  }

  mutating func double(_ value: Double) {
    mark(.number)
    append(value.bitPattern, Self.numberSize)
  }

  mutating func text(_ value: String) {
    mark(.text)
    append(UInt64(value.utf8.count), Self.lengthSize)
    bytes.append(contentsOf: value.utf8)
  }

  /// A text that its owner puts together in place, as valid UTF-8.
  mutating func text(writtenBy write: (inout [UInt8]) -> Void) {
    mark(.text)
    let start = bytes.count
    append(0, Self.lengthSize)
    write(&bytes)
    let length = bytes.count - start - Self.lengthSize
    for place in 0..<Self.lengthSize {
      bytes[start + place] = UInt8(truncatingIfNeeded: length >> (8 * place))
    }
  }

  /// A text on one line.
  mutating func line(_ value: String) {
    text { CleanText.appendLine(value, to: &$0) }
  }

  mutating func list(_ members: [String]) {
    members.isEmpty ? text("") : text(CleanText.list(members))
  }

  mutating func names(_ names: [WorkIdentifier]) { list(names.map(\.description)) }

  mutating func name(_ name: WorkIdentifier) { text { name.append(to: &$0) } }

  mutating func int(_ value: Int?) { if let value { int(value) } else { null() } }
  mutating func text(_ value: String?) { if let value { text(value) } else { null() } }
  mutating func line(_ value: String?) { if let value { line(value) } else { null() } }
  mutating func name(_ value: WorkIdentifier?) { if let value { name(value) } else { null() } }

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

  private mutating func append(_ value: UInt64, _ count: Int) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * place))) }
  }
}
