import Foundation
import Spooling
import Testing

@Suite struct `Sorting rows in bounded memory` {
  /// A row with its place in the order of coming.
  private struct Item: SpooledRow, Equatable {
    var text: String
    var number: Int

    init(_ text: String, _ number: Int) {
      self.text = text
      self.number = number
    }

    func write(to row: inout RowWriter) {
      row.string(text)
      row.int(number)
    }

    init(from row: inout RowReader) {
      text = row.string()
      number = row.int()
    }
  }

  private func sorted(_ items: [Item], budget: Int) throws -> [Item] {
    var sorter = RowSorter(.temporary(), budget: budget)
    for item in items {
      var key = SortKey()
      key.append(item.text)
      try sorter.add(key) { item.write(to: &$0) }
    }
    return try sorter.finish().map { _, row in
      var row = RowReader(row)
      return Item(from: &row)
    }
  }

  /// Few texts, so that many rows have the same key; some of them prefixes of others.
  private var items: [Item] {
    (0..<3_000).map { Item(String(repeating: "a", count: $0 * 7919 % 23) + "\($0 % 5)", $0) }
  }

  @Test(arguments: [1 << 30, 20_000, 1_000, 1])
  func `the order is the same whatever the memory`(budget: Int) throws {
    let expected = items.sorted { a, b in
      a.text != b.text
        ? a.text.utf8.lexicographicallyPrecedes(b.text.utf8) : a.number < b.number
    }
    #expect(try sorted(items, budget: budget) == expected)
  }

  @Test func `nothing sorts to nothing`() throws {
    #expect(try sorted([], budget: 1).isEmpty)
  }

  @Test func `a key keeps the order of texts that hold its own separators`() {
    let texts = [
      "", "\u{0}", "\u{0}\u{0}", "\u{1}", "\u{1}a", "\u{2}", "a", "a\u{0}", "a\u{1}", "ab",
    ]
    let keys = texts.map { text in
      var key = SortKey()
      key.append(text)
      key.append("z")
      return key.bytes
    }
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first.lexicographicallyPrecedes(second))
    }
    for (text, key) in zip(texts, keys) {
      var reader = SortKeyReader(key)
      #expect(reader.text() == text)
      #expect(reader.text() == "z")
    }
  }

  @Test func `numbers in keys have their order, and the reverse of it where asked`() {
    let numbers = [Int.min, -300, -1, 0, 1, 255, 256, Int.max]
    func key(_ append: (inout SortKey) -> Void) -> [UInt8] {
      var key = SortKey()
      append(&key)
      return key.bytes
    }
    for (first, second) in zip(numbers, numbers.dropFirst()) {
      #expect(
        key { $0.append(first) }.lexicographicallyPrecedes(key { $0.append(second) }))
      #expect(
        key { $0.append(descending: second) }
          .lexicographicallyPrecedes(key { $0.append(descending: first) }))
    }
  }
}
