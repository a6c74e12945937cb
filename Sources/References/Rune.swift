/// One code point outside ASCII: its length in bytes and what it is to the tokenizer.
struct Rune {
  enum Category {
    case letter, blank, invisible
    case symbol(Symbol)
  }

  var length: Int
  var category: Category

  /// Reads the code point at `index`; a damaged sequence is one unknown mark of one byte.
  init(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) {
    let lead = bytes[index]
    switch lead {
    case 0xC2..<0xE0:
      guard index + 1 < end, bytes[index + 1] & 0xC0 == 0x80 else { break }
      length = 2
      category = Self.category(ofTwo: UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
      return
    case 0xE0..<0xF0:
      guard index + 2 < end, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80
      else { break }
      length = 3
      let code =
        UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      category = Self.category(ofThree: code)
      return
    case 0xF0..<0xF5:
      guard index + 3 < end, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80,
        bytes[index + 3] & 0xC0 == 0x80
      else { break }
      length = 4
      category = .symbol(.other)
      return
    default: break
    }
    length = 1
    category = .symbol(.other)
  }

  private static func category(ofTwo code: UInt32) -> Category {
    switch code {
    case 0xA0: .blank
    case 0xAD: .invisible
    case 0xAB: .symbol(.quoteOpen)
    case 0xBB: .symbol(.quoteClose)
    // Raised letters and the degree sign end the abbreviations of "number": nº, n°.
    case 0xAA, 0xB0, 0xBA: .letter
    case 0xB2, 0xB3, 0xB9: .symbol(.raisedDigit)
    case 0xB7: .symbol(.bullet)
    case 0xA7, 0xB6: .symbol(.section)
    case 0x80...0xBF, 0xD7, 0xF7: .symbol(.other)
    // Combining accents stay with their letter.
    default: .letter
    }
  }

  private static func category(ofThree code: UInt32) -> Category {
    switch code {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .invisible
    case 0x2010, 0x2011, 0x2212: .symbol(.hyphen)
    case 0x2012...0x2015: .symbol(.dash)
    case 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0x2039: .symbol(.quoteOpen)
    case 0x2019: .symbol(.apostrophe)
    case 0x201D, 0x203A: .symbol(.quoteClose)
    case 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2219: .symbol(.bullet)
    case 0x2026: .symbol(.ellipsis)
    case 0x2070, 0x2074...0x2079: .symbol(.raisedDigit)
    case 0x2116: .letter
    case 0x2000...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF, 0xFFF0...0xFFFF: .symbol(.other)
    default: .letter
    }
  }
}
