import Languages

/// Questions about UTF-8 text that segmentation asks again and again.
///
/// Letters are told by their bytes: ASCII, Latin-1, Greek and Cyrillic have cases; all others count
/// as letters without case.
enum ByteText {
  enum Letter {
    case upper, lower, caseless
  }

  /// The offset behind the blanks that begin at `start`.
  static func endOfBlanks(_ text: [UInt8], _ start: Int) -> Int {
    StructurePhrase.endOfBlanks(in: text, at: start)
  }

  /// What letter begins at `offset`, if one does.
  static func letter(_ text: [UInt8], at offset: Int) -> Letter? {
    guard text.indices.contains(offset) else { return nil }
    let byte = text[offset]
    switch byte {
    case 0x41...0x5A: return .upper
    case 0x61...0x7A: return .lower
    case 0xC3:
      guard text.indices.contains(offset + 1) else { return nil }
      let next = text[offset + 1]
      if next == 0x97 || next == 0xB7 { return nil }
      return next <= 0x9E ? .upper : .lower
    case 0xC4, 0xC5, 0xC8:
      guard text.indices.contains(offset + 1) else { return nil }
      return text[offset + 1] & 1 == 0 ? .upper : .lower
    case 0xCE:
      return text.indices.contains(offset + 1) && text[offset + 1] <= 0xAB ? .upper : .lower
    case 0xCF: return .lower
    case 0xD0:
      return text.indices.contains(offset + 1) && text[offset + 1] <= 0xAF ? .upper : .lower
    case 0xD1: return .lower
    case 0xC6...0xDF, 0xE0, 0xE1, 0xE3...0xEE: return .caseless
    default: return nil
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a letter or digit begins at `offset`.
  static func isWord(_ text: [UInt8], at offset: Int) -> Bool {
    guard text.indices.contains(offset) else { return false }
    return isDigit(text[offset]) || letter(text, at: offset) != nil
  }

  /// Whether the range holds any letter or digit: rules, asterisks and stray signs do not.
  static func hasWords(_ text: [UInt8]) -> Bool {
    text.indices.contains { isWord(text, at: $0) }
  }

  /// Whether the range has at least two capitals and no small letter.
  static func isCapitals(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var capitals = 0
    for offset in range where text[offset] & 0xC0 != 0x80 {
      switch letter(text, at: offset) {
      case .lower: return false
      case .upper: capitals += 1
      default: break
      }
    }
    return capitals >= 2
  }

  /// The text without blanks at either end.
  static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = min(endOfBlanks(text, range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start {
      if text[end - 1] == 0x20 || (0x09...0x0D).contains(text[end - 1]) {
        end -= 1
      } else if end - 2 >= start, text[end - 1] == 0xA0, text[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The offset behind one opening quotation mark at `offset`; `nil` where none stands there.
  static func endOfOpeningQuote(_ text: [UInt8], at offset: Int) -> Int? {
    guard text.indices.contains(offset) else { return nil }
    if text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'")
      || text[offset] == UInt8(ascii: "`")
    {
      return offset + 1
    }
    guard offset + 2 <= text.count else { return nil }
    if text[offset] == 0xC2, text[offset + 1] == 0xAB { return offset + 2 }
    guard offset + 3 <= text.count, text[offset] == 0xE2, text[offset + 1] == 0x80 else {
      return nil
    }
    // U+2018, U+201A, U+201C, U+201E
    return [0x98, 0x9A, 0x9C, 0x9E].contains(text[offset + 2]) ? offset + 3 : nil
  }

  /// Whether the text ends with a closing quotation mark, stops and brackets behind it allowed.
  static func endsWithClosingQuote(_ text: [UInt8]) -> Bool {
    var end = trimmed(text, 0..<text.count).upperBound
    while end > 0, ".,;:)".utf8.contains(text[end - 1]) || text[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return false }
    // Pages of the nineties print the single mark that closes as a grave accent.
    if "\"'`".utf8.contains(text[end - 1]) { return true }
    if end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xBB { return true }
    guard end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 else { return false }
    // U+2018 and U+201C close in German.
    return [0x98, 0x99, 0x9C, 0x9D].contains(text[end - 1])
  }

  /// The last byte of the text that is no blank; 0 where there is none.
  static func last(_ text: [UInt8]) -> UInt8 {
    let end = trimmed(text, 0..<text.count).upperBound
    return end > 0 ? text[end - 1] : 0
  }

  /// Whether the text ends like a sentence or a member of a list.
  static func endsClause(_ text: [UInt8]) -> Bool {
    ".;:,".utf8.contains(last(text))
  }

  /// Number of words, counted by blanks.
  static func wordCount(_ text: [UInt8]) -> Int {
    var count = 0
    var inside = false
    for byte in text {
      let blank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !blank, !inside { count += 1 }
      inside = !blank
    }
    return count
  }

  static func string(_ text: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
