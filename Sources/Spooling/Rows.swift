/// Rows that a run keeps for itself, to be gone through any number of times.
package struct Rows<Row: SpooledRow>: Sequence, Sendable {
  package let count: Int
  private let spooled: SpooledBytes

  fileprivate init(count: Int, spooled: SpooledBytes) {
    self.count = count
    self.spooled = spooled
  }

  /// Rows in memory.
  package init(_ rows: some Sequence<Row>) {
    var bytes: [UInt8] = []
    var count = 0
    var writer = RowWriter()
    for row in rows {
      writer.removeAll()
      row.write(to: &writer)
      bytes.appendVariable(UInt64(writer.bytes.count))
      bytes += writer.bytes
      count += 1
    }
    self.init(
      count: count, spooled: SpooledBytes(store: .memory(bytes), scratch: .temporary()))
  }

  /// Rows of a file that another process wrote.
  package init(_ section: RowSection) {
    self.init(count: section.count, spooled: section.bytes)
  }

  package var isEmpty: Bool { count == 0 }

  package func makeIterator() -> Iterator { Iterator(spooled: spooled, reader: spooled.reader()) }

  package struct Iterator: IteratorProtocol {
    fileprivate let spooled: SpooledBytes
    fileprivate var reader: SpooledBytes.Reader

    package mutating func next() -> Row? {
      guard let bytes = reader.next() else { return nil }
      var row = RowReader(bytes)
      let value = Row(from: &row)
      if row.isDamaged { spooled.scratch.fail("a spooled row") }
      return value
    }
  }
}

/// Takes rows in, one behind the other.
package struct RowSpool<Row: SpooledRow> {
  private var spool: ByteSpool
  private var writer = RowWriter()
  private var count = 0

  /// Creates a spool that keeps up to `limit` bytes in memory at a time.
  package init(_ scratch: Scratch, limit: Int = 1 << 18) {
    spool = ByteSpool(scratch, limit: limit)
  }

  package mutating func append(_ row: Row) throws(WriteError) {
    writer.removeAll()
    row.write(to: &writer)
    try spool.append(writer.bytes)
    count += 1
  }

  /// The rows so far; none may be appended from here on.
  package mutating func finish() throws(WriteError) -> Rows<Row> {
    Rows(count: count, spooled: try spool.finish())
  }
}
