/// What a character of a PDF stands for: ligatures taken apart, private-use bullets and blanks of
/// every width made plain (`references.md` §0.1, §0.2).
enum ScalarRepair {
  enum Result {
    case scalar(UInt32)
    case sequence([UInt32])
    case nothing
  }

  /// Repairs one scalar; `isVisible` tells whether its box has a width.
  static func repair(_ scalar: UInt32, fontName: String, isVisible: Bool) -> Result {
    switch scalar {
    case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .scalar(0x20)
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2060, 0xFEFF: return .nothing
    // A soft hyphen that takes room is printed: some producers write every hyphen so.
    case 0xAD: return isVisible ? .scalar(0x2D) : .nothing
    case 0x2010, 0x2011: return .scalar(0x2D)
    case 0xFB00: return .sequence([0x66, 0x66])
    case 0xFB01: return .sequence([0x66, 0x69])
    case 0xFB02: return .sequence([0x66, 0x6C])
    case 0xFB03: return .sequence([0x66, 0x66, 0x69])
    case 0xFB04: return .sequence([0x66, 0x66, 0x6C])
    case 0xFB05, 0xFB06: return .sequence([0x73, 0x74])
    case 0xF000...0xF0FF: return .scalar(symbol(scalar - 0xF000, fontName: fontName))
    default: return .scalar(scalar)
    }
  }

  /// Fonts with a symbol encoding put their code `xx` at U+F0xx.
  private static func symbol(_ code: UInt32, fontName: String) -> UInt32 {
    let name = fontName.lowercased()
    if name.contains("wingdings") || name.contains("webdings") {
      switch code {
      case 0xE0, 0xE8, 0xF0: return 0x2192
      case 0xFC, 0xFE: return 0x2713
      case 0xFB, 0xFD: return 0x2717
      case 0x78: return 0x2612
      case 0x6F, 0xA8: return 0x2610
      case 0xA1: return 0x25CB
      default: return 0x2022
      }
    }
    if name.contains("symbol"), let scalar = symbolFont[code] { return scalar }
    switch code {
    case 0x20: return 0x20
    // Bullets at their usual places in Symbol and Wingdings, whatever the subset is called.
    case 0xA7, 0xA8, 0xB7, 0xD8, 0x76: return 0x2022
    case 0x21...0x7E where !name.contains("symbol"): return code
    case 0x2B...0x3F: return code
    default: return code == 0x2D ? 0x2013 : 0x2022
    }
  }

  /// The letters of the Symbol font that occur in official documents.
  private static let symbolFont: [UInt32: UInt32] = [
    0x20: 0x20, 0x2D: 0x2013, 0x61: 0x3B1, 0x62: 0x3B2, 0x64: 0x3B4, 0x65: 0x3B5, 0x67: 0x3B3,
    0x6C: 0x3BB, 0x6D: 0xB5, 0x6E: 0x3BD, 0x70: 0x3C0, 0x72: 0x3C1, 0x73: 0x3C3, 0x74: 0x3C4,
    0x44: 0x394, 0x53: 0x3A3, 0x57: 0x3A9, 0xA3: 0x2264, 0xB0: 0xB0, 0xB1: 0xB1, 0xB3: 0x2265,
    0xB4: 0xD7, 0xB7: 0x2022, 0xB9: 0x2260, 0xBB: 0x2248, 0xDE: 0x21D2, 0xAE: 0x2192, 0xE5: 0x2211,
  ]
}
