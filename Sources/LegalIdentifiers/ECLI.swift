import SourceTexts

/// A European Case Law Identifier: `EU:C:2014:317`, with or without its leading word.
public struct ECLI: Hashable, Sendable {
  /// Country code or EU, CE, EP.
  public var country: String
  /// The court, 1…7 letters and digits, the first a letter.
  public var court: String
  /// Four digits.
  public var year: Int
  /// The number, up to 25 letters, digits and dots.
  public var ordinal: String

  /// Reads `ECLI:EU:C:2014:317` or `EU:C:2014:317`.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    self.init(utf8: text.utf8.span)
  }

  /// The same from a part of a text in UTF-8: every mention of a judgment asks for it.
  package init?(_ text: [UInt8], _ range: Range<Int>) {
    self.init(utf8: text.span.extracting(range))
  }

  private init?(utf8 bytes: Span<UInt8>) {
    let start = Self.namesItself(bytes) ? 5 : 0
    guard let first = Self.colon(in: bytes, from: start),
      let second = Self.colon(in: bytes, from: first + 1),
      let third = Self.colon(in: bytes, from: second + 1)
    else { return nil }
    let courtRange = first + 1..<second
    let ordinalRange = third + 1..<bytes.count
    guard first == start + 2, 65...90 ~= bytes[start], 65...90 ~= bytes[start + 1],
      (1...7).contains(courtRange.count), !(48...57 ~= bytes[courtRange.lowerBound]),
      third == second + 5, (1...25).contains(ordinalRange.count)
    else { return nil }
    for index in courtRange where !Self.isAlphanumeric(bytes[index]) { return nil }
    for index in ordinalRange
    where !Self.isAlphanumeric(bytes[index]) && bytes[index] != UInt8(ascii: ".") {
      return nil
    }
    var year = 0
    for index in second + 1..<third {
      guard 48...57 ~= bytes[index] else { return nil }
      year = year * 10 + Int(bytes[index] - 48)
    }
    guard (1700...2099).contains(year) else { return nil }
    country = String(utf8: bytes, start..<first)
    court = String(utf8: bytes, courtRange)
    self.year = year
    ordinal = String(utf8: bytes, ordinalRange)
  }

  /// Whether the leading word stands there, in letters of any size.
  private static func namesItself(_ bytes: Span<UInt8>) -> Bool {
    bytes.count > 5 && bytes[4] == UInt8(ascii: ":")
      && bytes[0] | 0x20 == UInt8(ascii: "e") && bytes[1] | 0x20 == UInt8(ascii: "c")
      && bytes[2] | 0x20 == UInt8(ascii: "l") && bytes[3] | 0x20 == UInt8(ascii: "i")
  }

  private static func colon(in bytes: Span<UInt8>, from start: Int) -> Int? {
    for index in min(start, bytes.count)..<bytes.count where bytes[index] == UInt8(ascii: ":") {
      return index
    }
    return nil
  }

  /// The identifier in Renvoi's notation, without the leading word.
  public var identifier: WorkIdentifier {
    let value = String(
      atMost: country.utf8.count + court.utf8.count + ordinal.utf8.count + 3 + Self.digits(of: year)
    ) { text in
      text.append(string: country)
      text.append(UInt8(ascii: ":"))
      text.append(string: court)
      text.append(UInt8(ascii: ":"))
      text.append(decimal: max(0, year))
      text.append(UInt8(ascii: ":"))
      text.append(string: ordinal)
    }
    return WorkIdentifier(.ecli, value)
  }

  /// Digits of a year; four, but anybody may set it.
  private static func digits(of year: Int) -> Int { 0...9999 ~= year ? 4 : 20 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
  }
}
