/// Rows with the keys by which they are to be sorted, in one piece of memory.
///
/// Made on any thread, then handed to a ``RowSorter``.
package struct SortableRows: Sendable {
  struct Entry: Sendable {
    var start: Int
    var keyEnd: Int
    var end: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []
  private var writer = RowWriter()

  package init() {}

  package var count: Int { entries.count }

  /// Makes room for so many bytes of rows at once.
  mutating func reserve(_ size: Int) {
    if bytes.capacity < size { bytes.reserveCapacity(size) }
  }

  /// Removes the rows and keeps their room.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Bytes that the rows and what is needed to sort them take.
  var size: Int { bytes.count + entries.count * MemoryLayout<Entry>.stride }

  package mutating func append(_ key: SortKey, _ write: (inout RowWriter) -> Void) {
    writer.removeAll()
    write(&writer)
    append(key: key.bytes, row: writer.bytes)
  }

  package mutating func append(contentsOf other: SortableRows) {
    let shift = bytes.count
    bytes.append(contentsOf: other.bytes)
    entries.append(
      contentsOf: other.entries.lazy.map {
        Entry(start: $0.start + shift, keyEnd: $0.keyEnd + shift, end: $0.end + shift)
      })
  }

  package mutating func append(key: some Sequence<UInt8>, row: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let keyEnd = bytes.count
    bytes.append(contentsOf: row)
    entries.append(Entry(start: start, keyEnd: keyEnd, end: bytes.count))
  }

  /// Sorts by key; rows of the same key stay in the order of their coming.
  mutating func sort() {
    unsafe bytes.withUnsafeBytes { bytes in
      // Swift's sort keeps the order of equals, and is quick where most is in order already.
      entries.sort { a, b in
        unsafe order(
          UnsafeRawBufferPointer(rebasing: bytes[a.start..<a.keyEnd]),
          UnsafeRawBufferPointer(rebasing: bytes[b.start..<b.keyEnd])) < 0
      }
    }
  }

  func key(_ entry: Entry) -> ArraySlice<UInt8> { bytes[entry.start..<entry.keyEnd] }
  func row(_ entry: Entry) -> ArraySlice<UInt8> { bytes[entry.keyEnd..<entry.end] }
}
