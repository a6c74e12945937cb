/// Roman numerals up to 399, as headings, points and the months of old dates are counted with.
package enum RomanNumeral {
  /// The value of a well-formed numeral in small letters or capitals; nil for anything else ("IIII").
  @inlinable
  package static func value(_ letters: some BidirectionalCollection<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    var total = 0
    var greatest = 0
    for letter in letters.reversed() {
      guard let value = value(of: letter | 0x20) else { return nil }
      total += value < greatest ? -value : value
      greatest = max(greatest, value)
    }
    return isSpelled(letters, total) ? total : nil
  }

  /// The value of a numeral in capitals; nil for anything else.
  @inlinable
  package static func capitalValue(_ letters: some BidirectionalCollection<UInt8>) -> Int? {
    letters.allSatisfy { $0 & 0x20 == 0 } ? value(letters) : nil
  }

  /// Letters of the longest numeral, CCCLXXXVIII.
  @usableFromInline static let longest = 11

  @usableFromInline
  static func value(of letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    case UInt8(ascii: "c"): 100
    default: nil
    }
  }

  /// Whether the number is written with these letters.
  @usableFromInline
  static func isSpelled(_ letters: some Collection<UInt8>, _ number: Int) -> Bool {
    guard (1...399).contains(number) else { return false }
    var rest = number
    var place = letters.startIndex
    for (value, spelling) in steps {
      while rest >= value {
        for letter in spelling.utf8 {
          guard place < letters.endIndex, letters[place] | 0x20 == letter else { return false }
          letters.formIndex(after: &place)
        }
        rest -= value
      }
    }
    return place == letters.endIndex
  }

  private static let steps: [(Int, String)] = [
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
    (1, "i"),
  ]
}
