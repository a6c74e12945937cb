import Resolution
import SourceTexts

/// Rows under a header, separated by tabs or commas; the latter are also what a SPARQL endpoint
/// gives as CSV.
struct TableReader: CatalogueReader {
  func reads(_ head: ArraySlice<UInt8>) -> Bool {
    let line = head.behindBlanks.prefix { $0 != UInt8(ascii: "\n") }
    return !line.isEmpty && !line.contains(0)
  }

  func read(
    _ bytes: [UInt8], name: String, _ work: (CatalogueWork) throws -> Void
  ) throws -> CatalogueReading {
    let start = bytes[...].behindBlanks.startIndex
    let header = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    var rows = DelimitedRows(
      bytes, from: start,
      separator: header.contains(UInt8(ascii: "\t")) ? UInt8(ascii: "\t") : UInt8(ascii: ","))
    guard let columns = CatalogueColumns(rows.next() ?? []) else {
      throw CatalogueError(
        name, "expected a header with the column “id”, separated by tabs or commas")
    }
    var reading = CatalogueReading()
    while let cells = rows.next() {
      if cells.count == 1, cells[0].isEmpty { continue }
      let origin = "\(name):\(rows.line)"
      guard let item = columns.work(cells, origin: origin, report: { reading.note($0) }) else {
        // A result may name a work by a CELLAR number alone; a table of ours may not.
        guard cells.first?.hasPrefix("http") == true else {
          throw CatalogueError(
            "\(name):\(rows.line)",
            "expected an identifier such as celex:32016R0679 in the column “id”")
        }
        reading.passedOver += 1
        continue
      }
      try work(item)
      reading.works += 1
    }
    return reading
  }
}

/// Rows of cells; a cell in quotation marks may hold separators, line feeds and doubled marks (RFC
/// 4180).
///
/// Tab-separated rows know no quotation marks.
struct DelimitedRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var nextLine = 1
  /// The line on which the last row began, counted from 1.
  private(set) var line = 0

  init(_ bytes: [UInt8], from start: Int = 0, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    position = start
  }

  mutating func next() -> [String]? {
    guard position < bytes.count else { return nil }
    line = nextLine
    var cells: [String] = []
    while true {
      let cell = self.cell()
      cells.append(cell)
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") {
        nextLine += 1
        return cells
      }
    }
  }

  /// Reads up to the separator or line feed behind the cell.
  private mutating func cell() -> String {
    if separator != UInt8(ascii: "\t"), position < bytes.count,
      bytes[position] == UInt8(ascii: "\"")
    {
      return quotedCell()
    }
    let start = position
    while position < bytes.count, bytes[position] != separator,
      bytes[position] != UInt8(ascii: "\n")
    {
      position += 1
    }
    var end = position
    if end > start, bytes[end - 1] == UInt8(ascii: "\r"),
      position == bytes.count || bytes[position] == UInt8(ascii: "\n")
    {
      end -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func quotedCell() -> String {
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        nextLine += 1
      }
      text.append(byte)
    }
    while position < bytes.count, bytes[position] != separator,
      bytes[position] != UInt8(ascii: "\n")
    {
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
