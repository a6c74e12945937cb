/// A hash table from folded words to meanings, built once per language.
struct WordTable: Sendable {
  private struct Entry {
    /// ``WordKey/head`` of the word: all of it, where it has eight bytes or fewer.
    var head: UInt64
    var start: Int32
    var count: Int32
    var meaning: WordMeaning
  }

  private var slots: [Int32]
  private var entries: [Entry]
  private var bytes: [UInt8]
  private let mask: UInt32
  /// Bit n set: the hash of a word ends so; turns most words away from a table that fits the
  /// innermost cache.
  private var filter: [UInt64]

  private static let filterBits: UInt32 = 16

  init(_ words: [[UInt8]: WordMeaning]) {
    var size: UInt32 = 16
    while Int(size) < words.count * 4 { size *= 2 }
    mask = size - 1
    filter = Array(repeating: 0, count: 1 << (Self.filterBits - 6))
    slots = Array(repeating: -1, count: Int(size))
    entries = []
    bytes = []
    for (word, meaning) in words {
      let key = Fold.key(word, 0, word.count)
      let sum = key.hash >> (32 - Self.filterBits)
      filter[Int(sum >> 6)] |= 1 << UInt64(sum & 63)
      let start = Int32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: word)
      entries.append(
        Entry(
          head: key.head, start: start, count: Int32(truncatingIfNeeded: word.count),
          meaning: meaning))
      var slot = Int(key.hash & mask)
      while slots[slot] >= 0 { slot = (slot + 1) & Int(mask) }
      slots[slot] = Int32(truncatingIfNeeded: entries.count - 1)
    }
  }

  /// The meaning of the word in `text[start..<end]`, whose key is known.
  @inline(__always)
  func find(_ text: [UInt8], _ start: Int, _ end: Int, _ key: WordKey) -> WordMeaning? {
    let sum = key.hash >> (32 - Self.filterBits)
    guard filter[Int(sum >> 6)] >> UInt64(sum & 63) & 1 == 1 else { return nil }
    let count = end - start
    var slot = Int(key.hash & mask)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.head == key.head, Int(entry.count) == count,
        count <= 8
          || Fold.equal(bytes, Int(entry.start), Int(entry.start) + count, text, start, end)
      {
        return entry.meaning
      }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }
}
