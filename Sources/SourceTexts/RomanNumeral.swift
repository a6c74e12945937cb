/// Roman numerals up to 399, as headings, points and the months of old dates are counted with.
package enum RomanNumeral {
  /// The value of a well-formed numeral in small letters or capitals; nil for anything else ("IIII").
  package static func value(_ letters: Span<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    // Hundreds, tens and units in turn: each is spelled as far as it goes.
    var next = 0
    var total = 100 * digit(of: hundreds, in: letters, from: &next)
    total += 10 * digit(of: tens, in: letters, from: &next)
    total += digit(of: units, in: letters, from: &next)
    return next == letters.count ? total : nil
  }

  /// The value of a numeral in capitals; nil for anything else.
  package static func capitalValue(_ letters: Span<UInt8>) -> Int? {
    for index in letters.indices where letters[index] & 0x20 != 0 { return nil }
    return value(letters)
  }

  /// Letters of the longest numeral, CCCLXXXVIII.
  private static let longest = 11

  /// The letters of one decimal place, small; 0 where this notation has none.
  private struct Place {
    var one: UInt8
    var five: UInt8
    var ten: UInt8
  }

  private static let hundreds = Place(one: UInt8(ascii: "c"), five: 0, ten: 0)
  private static let tens = Place(
    one: UInt8(ascii: "x"), five: UInt8(ascii: "l"), ten: UInt8(ascii: "c"))
  private static let units = Place(
    one: UInt8(ascii: "i"), five: UInt8(ascii: "v"), ten: UInt8(ascii: "x"))

  /// Reads a digit from where it is spelled, and 0 where nothing of it is.
  private static func digit(
    of place: Place, in letters: Span<UInt8>, from next: inout Int
  ) -> Int {
    func letter(_ index: Int) -> UInt8 { index < letters.count ? letters[index] | 0x20 : 0 }
    if place.five > 0, letter(next) == place.one {
      let behind = letter(next + 1)
      if behind == place.ten || behind == place.five {
        next += 2
        return behind == place.ten ? 9 : 4
      }
    }
    var number = 0
    if place.five > 0, letter(next) == place.five {
      number = 5
      next += 1
    }
    let most = number + 3
    while number < most, letter(next) == place.one {
      number += 1
      next += 1
    }
    return number
  }
}
