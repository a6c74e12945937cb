/// Reads an identifier from left to right, byte by byte; no step goes beyond the end.
package struct IdentifierScanner {
  private let bytes: [UInt8]
  /// Offset of the next byte.
  package private(set) var position = 0

  package init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// Whether everything has been read.
  package var isAtEnd: Bool { position >= bytes.count }

  /// The next byte; 0 at the end.
  package var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Goes back to an offset that was read before.
  package mutating func back(to offset: Int) { position = min(max(0, offset), bytes.count) }

  /// Reads the literal, whatever its case; leaves the position alone where it does not stand here.
  package mutating func skip(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    let matches = literal.withUTF8Buffer { wanted in
      for index in 0..<count
      where Self.folded(unsafe wanted[index]) != Self.folded(bytes[position + index]) {
        return false
      }
      return true
    }
    if matches { position += count }
    return matches
  }

  /// Reads blanks.
  package mutating func blanks() {
    while next == UInt8(ascii: " ") { position += 1 }
  }

  /// Reads a number of so many digits, as it is printed: `nil` where fewer or more stand here.
  package mutating func digits(_ count: ClosedRange<Int>) -> String? {
    run(count) { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// Reads a number of so many digits.
  package mutating func number(_ count: ClosedRange<Int>) -> Int? {
    digits(count).flatMap { Int($0) }
  }

  /// Reads letters A–Z, a–z and gives them in upper case.
  package mutating func letters(_ count: ClosedRange<Int>) -> String? {
    run(count) { UInt8(ascii: "a")...UInt8(ascii: "z") ~= Self.folded($0) }?.uppercased()
  }

  /// Reads everything that is left.
  package mutating func rest() -> String {
    defer { position = bytes.count }
    return String(decoding: bytes[min(position, bytes.count)...], as: UTF8.self)
  }

  private mutating func run(
    _ count: ClosedRange<Int>, where belongs: (UInt8) -> Bool
  ) -> String? {
    var end = position
    while end < bytes.count, end - position <= count.upperBound, belongs(bytes[end]) { end += 1 }
    guard count.contains(end - position) else { return nil }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }
}

/// The years that two-digit numbers stand for, and those that identifiers can have.
package enum IdentifierYear {
  /// The first year of the Communities' institutions and as far ahead as any number can point.
  package static let window = 1952...2099

  /// Reads two digits (52…99 are 19xx, 00…51 are 20xx) or four; `nil` for others.
  package static func full(_ digits: String) -> Int? {
    guard let number = Int(digits) else { return nil }
    if digits.utf8.count == 2 { return number >= 52 ? 1900 + number : 2000 + number }
    return digits.utf8.count == 4 && window.contains(number) ? number : nil
  }
}

extension Int {
  /// The number with zeros before it, up to `width` digits.
  package func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
