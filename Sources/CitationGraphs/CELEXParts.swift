/// A CELEX number taken apart: sector, year, letters, the rest.
///
/// Sources: `references.md` 3.3 and 3.4.
struct CELEXParts {
  var sector: String
  var year: Int
  var letters: String
  /// What stands behind the letters, up to a hyphen.
  var tail: String
  /// The date of a consolidated text, with its hyphen; else empty.
  var consolidation: String

  init?(_ value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count > 6, let year = Int(String(decoding: bytes[1..<5], as: UTF8.self)),
      (1900...2999).contains(year)
    else { return nil }
    let rest = bytes[5...]
    let letters = rest.prefix { (65...90).contains($0) }
    let behind = rest.dropFirst(letters.count)
    let tail = behind.prefix { $0 != UInt8(ascii: "-") }
    sector = String(decoding: bytes[..<1], as: UTF8.self)
    self.year = year
    self.letters = String(decoding: letters, as: UTF8.self)
    self.tail = String(decoding: tail, as: UTF8.self)
    consolidation = String(decoding: behind.dropFirst(tail.count), as: UTF8.self)
  }

  /// What sort of text the sector and the letters stand for.
  var type: String? {
    switch sector {
    case "0": return "consolidated text"
    case "1": return "treaty"
    case "2": return "international agreement"
    case "3":
      if tail.contains("R(") { return "corrigendum" }
      return Self.legislation[letters]
    case "4": return letters == "A" ? "agreement" : "resolution or decision"
    case "5": return Self.preparation[letters]?.type
    case "6": return letters.hasSuffix("J") ? "judgment" : Self.caseLaw[letters] ?? "case"
    case "7": return "national measure"
    case "8": return "national decision"
    case "9": return "parliamentary question"
    case "C": return "notice"
    case "E": return "efta document"
    default: return nil
    }
  }

  /// Whose text it is, where sector and letters say so.
  var institution: String? {
    switch sector {
    case "5": return Self.preparation[letters]?.institution
    case "6":
      switch letters.first {
      case "C": return "court-of-justice"
      case "T": return "general-court"
      case "F": return "civil-service-tribunal"
      default: return nil
      }
    case "9": return "parliament"
    case "1": return "member-states"
    case "3" where letters == "G" || letters == "F" || letters == "E": return "council"
    default: return nil
    }
  }

  private static let legislation: [String: String] = [
    "R": "regulation", "L": "directive", "D": "decision", "F": "framework decision",
    "E": "cfsp act", "H": "recommendation", "A": "opinion", "B": "budget", "C": "declaration",
    "G": "resolution", "O": "guideline", "Q": "institutional arrangement", "X": "other act",
    "Y": "other act",
  ]

  private static let preparation: [String: (type: String, institution: String)] = [
    "AG": ("position", "council"), "IG": ("initiative", "member-states"),
    "XG": ("conclusions", "council"), "PC": ("proposal", "commission"),
    "DC": ("communication", "commission"), "SC": ("staff document", "commission"),
    "JC": ("joint document", "commission"), "XC": ("notice", "commission"),
    "AP": ("legislative resolution", "parliament"), "IP": ("resolution", "parliament"),
    "BP": ("budget resolution", "parliament"), "AA": ("opinion", "eca"),
    "SA": ("special report", "eca"), "TA": ("annual report", "eca"), "AB": ("opinion", "ecb"),
    "HB": ("recommendation", "ecb"), "AE": ("opinion", "eesc"), "IE": ("opinion", "eesc"),
    "AC": ("opinion", "eesc"), "AR": ("opinion", "cor"), "IR": ("opinion", "cor"),
  ]

  private static let caseLaw: [String: String] = [
    "CO": "order", "TO": "order", "FO": "order", "CC": "advocate general's opinion",
    "CP": "view", "CV": "opinion", "CX": "ruling",
  ]
}
