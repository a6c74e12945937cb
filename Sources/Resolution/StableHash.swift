package import LegalIdentifiers
package import SourceTexts

/// Names for things that have none of their own: the same in every run and on every machine.
///
/// FNV-1a over the parts, a byte that no text has behind each.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// The number that ``hex`` spells.
  package var value: UInt64 { state }

  /// Adds a part.
  package mutating func add(_ part: String) {
    add(inside: part)
    endPart()
  }

  /// Adds a part that is a number.
  package mutating func add(_ number: Int) {
    if number < 0 { return add(String(number)) }
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      take(UInt8(truncatingIfNeeded: number / power % 10 + 48))
      power /= 10
    }
    endPart()
  }

  /// Adds a part that is an identifier in its notation.
  package mutating func add(_ name: WorkIdentifier) {
    name.scheme.name.forEachByte { take($0) }
    if name.scheme != .self {
      take(UInt8(ascii: ":"))
      add(inside: name.value)
    }
    endPart()
  }

  /// Adds a part that is a kind's or a relation's name.
  package mutating func add(_ name: ShortName) {
    name.forEachByte { take($0) }
    endPart()
  }

  private mutating func add(inside text: String) {
    let bytes = text.utf8.span
    for index in bytes.indices { take(bytes[index]) }
  }

  private mutating func endPart() { take(0xFF) }

  private mutating func take(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash in 16 hex digits behind a mark that says what it names.
  package func hex(_ mark: StaticString = "") -> String {
    let count = mark.utf8CodeUnitCount
    return unsafe String(unsafeUninitializedCapacity: count + 16) { room in
      for place in 0..<count { unsafe room[place] = mark.utf8Start[place] }
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: state >> UInt64(60 - 4 * place) & 0xF)
        unsafe room[count + place] = digit < 10 ? digit + 48 : digit + 87
      }
      return count + 16
    }
  }

  /// The same idea, eight bytes at a time, for long texts whose hash nobody sees.
  package static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    let hash = unsafe bytes.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* 0x100_0000_01b3
        // The product's high bits must reach the low ones of the next.
        hash ^= hash >> 29
        offset += 8
      }
      while offset < bytes.count {
        hash = unsafe (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3
        offset += 1
      }
      return hash
    }
    return Int(truncatingIfNeeded: hash)
  }
}
