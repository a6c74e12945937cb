/// A CELEX number taken apart: `32016R0679`, `32012G0107(01)`, `02016R0679-20160504`,
/// `12012E/PRO/01`, `62012CJ0131`.
///
/// Source: references.md §3.3 and §3.4.
public struct CELEXNumber: Hashable, Sendable {
  /// Sector: `0`–`9`, `C`, `E`.
  public var sector: Character
  /// Four-digit year.
  public var year: Int
  /// One to three letters: `R`, `XG`, `CJ`.
  public var descriptor: String
  /// What follows the descriptor, up to brackets or date: `0679`, `/PRO/01`, `016`.
  public var number: String
  /// Number in brackets where several acts share the rest: `01` of `32012G0107(01)`.
  public var split: String?
  /// Number of a corrigendum: `04` of `32022L2555R(04)`.
  public var corrigendum: String?
  /// Date of a consolidated text: `20160504`.
  public var consolidation: String?

  /// Reads a CELEX number; `nil` where the text is none.
  public init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    guard rest.count >= 6, rest.count <= 40, let first = rest.popFirst(),
      first &- 0x30 < 10 || first == UInt8(ascii: "C") || first == UInt8(ascii: "E")
    else { return nil }
    sector = Character(Unicode.Scalar(first))
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    if digits.count == 2, let short = PrintedNumber(String(decoding: digits, as: UTF8.self)) {
      // Until about 2003 CELEX wrote the year with two digits: 395L0046, 302L0058.
      year = short.value >= 50 ? 1900 + short.value : 2000 + short.value
      rest = rest.dropFirst(2)
      guard rest.prefix(while: { $0 &- 0x41 < 26 }).count <= 2 else { return nil }
    } else {
      guard let long = PrintedNumber(String(decoding: rest.prefix(4), as: UTF8.self)),
        long.digits == 4, (1950...2099).contains(long.value)
      else { return nil }
      year = long.value
      rest = rest.dropFirst(4)
    }
    let letters = rest.prefix { $0 &- 0x41 < 26 }
    guard letters.count <= 3, !letters.isEmpty || sector == "C" else { return nil }
    descriptor = String(decoding: letters, as: UTF8.self)
    rest = rest.dropFirst(letters.count)
    // A corrigendum's R follows digits; treaty parts may hold letters (`11992E100A`, `/PRO/01`).
    var body = rest.prefix {
      $0 &- 0x30 < 10 || $0 &- 0x41 < 26 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: ".")
    }
    rest = rest.dropFirst(body.count)
    var brackets: [String] = []
    var isCorrigendum = body.last == UInt8(ascii: "R") && body.count > 1 && rest.first == 0x28
    if isCorrigendum { body = body.dropLast() }
    number = String(decoding: body, as: UTF8.self)
    split = nil
    corrigendum = nil
    consolidation = nil
    while rest.first == UInt8(ascii: "("), brackets.count < 2 {
      guard let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
      let inside = rest[rest.index(after: rest.startIndex)..<close]
      guard inside.count == 2, inside.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      let value = String(decoding: inside, as: UTF8.self)
      if isCorrigendum { corrigendum = value } else { split = value }
      brackets.append(value)
      rest = rest[rest.index(after: close)...]
      if rest.first == UInt8(ascii: "R"), !isCorrigendum {
        isCorrigendum = true
        rest = rest.dropFirst()
        guard rest.first == UInt8(ascii: "(") else { return nil }
      }
    }
    if rest.first == UInt8(ascii: "-") {
      let date = rest.dropFirst()
      guard date.count == 8, date.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      consolidation = String(decoding: date, as: UTF8.self)
      rest = []
    }
    guard rest.isEmpty, isSound else { return nil }
  }

  /// Whether number and descriptor fit the sector; keeps years such as 2016 from passing.
  private var isSound: Bool {
    switch sector {
    case "3", "0", "2", "4", "5":
      let isNumber =
        (3...6).contains(number.utf8.count) && number.utf8.allSatisfy { $0 &- 0x30 < 10 }
      return isNumber || sector == "0" && !number.isEmpty
    case "6": return number.utf8.count == 4
    case "1": return true
    default: return !number.isEmpty
    }
  }

  /// The act that a consolidated text or a corrigendum belongs to.
  ///
  /// `02016R0679-20160504` and `32016R0679R(02)` give `32016R0679`; others give themselves.
  public var base: CELEXNumber {
    var base = self
    base.corrigendum = nil
    if sector == "0" {
      base.sector = "3"
      base.consolidation = nil
    }
    return base
  }

  /// What sort of act it is, in sectors 0 and 3.
  public var actType: ActType? {
    guard sector == "3" || sector == "0" else { return nil }
    return switch descriptor {
    case "R": .regulation
    case "L": .directive
    case "D": .decision
    case "F": .frameworkDecision
    case "H": .recommendation
    case "O": .guideline
    case "A": .opinion
    case "G": .resolution
    case "E": .commonPosition
    default: nil
    }
  }

  /// The number as a work.
  public var work: WorkIdentifier { WorkIdentifier(.celex, description) }
}

extension CELEXNumber: CustomStringConvertible {
  /// The CELEX number in one piece.
  public var description: String {
    var text = "\(sector)\(year)\(descriptor)\(number)"
    if let split { text += "(\(split))" }
    if let corrigendum { text += "R(\(corrigendum))" }
    if let consolidation { text += "-\(consolidation)" }
    return text
  }
}
