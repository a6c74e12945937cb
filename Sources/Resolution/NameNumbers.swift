package import LegalIdentifiers

/// Numbers for names, in a third of the room that a dictionary of identifiers takes.
///
/// There may be millions of names. They stand one behind the other as bytes, and a table of numbers
/// finds them by hash; numbers count up from 0 in the order of coming.
package struct NameNumbers: Sendable {
  /// Scheme, zero, value: their order byte for byte is that of identifiers.
  private var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [UInt32] = []
  /// Numbers, one up, by hash, a power of two of them; 0 where there is none.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  package init() {}

  package var count: Int { ends.count }

  /// The number of a name; `nil` where it has none.
  package func number(of name: WorkIdentifier) -> Int? {
    let number = slots[slot(of: name)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a name, which is given one where it has none.
  @discardableResult package mutating func add(_ name: WorkIdentifier) -> Int {
    let slot = slot(of: name)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    bytes.append(contentsOf: name.scheme.rawValue.utf8)
    bytes.append(0)
    bytes.append(contentsOf: name.value.utf8)
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(ends.count)
    if ends.count * 4 > slots.count * 3 { grow() }
    return ends.count - 1
  }

  /// The name of a number.
  package subscript(number: Int) -> WorkIdentifier {
    let range = range(of: number)
    let middle = bytes[range].firstIndex(of: 0) ?? range.upperBound
    return WorkIdentifier(
      IdentifierScheme(rawValue: String(decoding: bytes[range.lowerBound..<middle], as: UTF8.self)),
      String(decoding: bytes[min(middle + 1, range.upperBound)..<range.upperBound], as: UTF8.self))
  }

  /// All numbers, in the order of their names.
  package func sorted() -> [UInt32] {
    var numbers = Array(UInt32(0)..<UInt32(ends.count))
    unsafe bytes.withUnsafeBytes { bytes in
      numbers.sort { a, b in
        let first = unsafe UnsafeRawBufferPointer(rebasing: bytes[range(of: Int(a))])
        let second = unsafe UnsafeRawBufferPointer(rebasing: bytes[range(of: Int(b))])
        return unsafe first.lexicographicallyPrecedes(second)
      }
    }
    return numbers
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// Where the number of a name stands, or would stand.
  private func slot(of name: WorkIdentifier) -> Int {
    var hash = NameHash()
    hash.add(name.scheme.rawValue.utf8.span)
    hash.add(0)
    hash.add(name.value.utf8.span)
    var slot = hash.place(among: slots.count)
    while slots[slot] != 0, !isName(name, Int(slots[slot]) - 1) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isName(_ name: WorkIdentifier, _ number: Int) -> Bool {
    let range = range(of: number)
    let scheme = name.scheme.rawValue.utf8.span
    let value = name.value.utf8.span
    guard range.count == scheme.count + 1 + value.count else { return false }
    var place = range.lowerBound
    for index in scheme.indices {
      if bytes[place] != scheme[index] { return false }
      place += 1
    }
    guard bytes[place] == 0 else { return false }
    place += 1
    for index in value.indices {
      if bytes[place] != value[index] { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    for number in ends.indices {
      var hash = NameHash()
      for byte in bytes[range(of: number)] { hash.add(byte) }
      var slot = hash.place(among: larger.count)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }
}

/// FNV-1a, with its best bits brought down: nothing but the room depends on it.
private struct NameHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  /// A place among so many, a power of two.
  func place(among count: Int) -> Int {
    Int(truncatingIfNeeded: (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 32) & (count - 1)
  }
}
