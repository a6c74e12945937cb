import Languages
import LegalDocuments
import LegalIdentifiers

/// A document of the Commission: `COM(2011) 32 final`, `KOM(2004) 508 endg.`, `COM/2012/0010`,
/// `SEC(2011) 132 and 133`, `COM(2005) 184 final/2`.
package struct CommissionDocumentGrammar: ReferenceGrammar {
  package static let name: StaticString = "com"
  package static let summary: StaticString =
    "Documents of the Commission and the High Representative"
  package static let example: StaticString =
    "⟦COM(2011) 32 final|com|com:COM/2011/32⟧"
  package static let starters: [Starter] = [.term(.commissionSeries)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // Before the letters are compared: "C-1/12" is no document.
    let sign = text.mark(at: index + 1)
    guard sign == .open || sign == .slash || sign == .colon, text[index].isCapitalised,
      let series = Self.series(at: index, in: text)
    else { return nil }
    var next = index + 1
    guard let year = Self.year(at: &next, series: series, in: text),
      let number = text.number(at: next), number > 0, text.digits(at: next) <= 5,
      !text.isSymbol(.slash, at: next + 1) || text.digits(at: next + 2) == 1
    else { return nil }
    if let last = context.citing.year, year > last + 1 { return nil }
    next += 1
    guard !text.isGluedWord(at: next) || Self.isClosingWord(next, in: text) else { return nil }
    var document = ComNumber(series, year: year, number: number)
    let isFinal = Self.isClosingWord(next, in: text)
    if isFinal {
      next += 1
      if text.isSymbol(.stop, at: next), text[next - 1].count <= 5,
        !text.isExactly("final", at: next - 1), !text.isExactly("FINAL", at: next - 1)
      {
        next += 1
      }
    }
    if let (version, behind) = Self.version(at: next, isFinal: isFinal, in: text) {
      document.version = version
      next = behind
    }
    var targets = [Target(document.identifier)]
    // SEC(2011) 132 and 133: more numbers of the same year
    while targets.count < 16, text.has(.and, at: next) || text.isSymbol(.comma, at: next),
      let more = text.number(at: next + 1), (2...5).contains(text.digits(at: next + 1)),
      Self.endsList(next + 2, in: text), text.digits(at: next + 1) >= String(number).utf8.count
    {
      targets.append(Target(ComNumber(series, year: year, number: more).identifier))
      next += 2
      if Self.isClosingWord(next, in: text) { next += 1 }
    }
    if targets.count == 1, let (page, behind) = Self.page(at: next, in: text) {
      targets[0].pinpoint = Pinpoint([Pinpoint.Step(.page, String(page))])
      next = behind
    }
    return text.found(index..<next, .com, targets)
  }

  /// Reads `, p. 12`, `, page 12`: the Commission counts the pages of each document.
  private static func page(at index: Int, in text: borrowing TokenText) -> (Int, next: Int)? {
    guard text.isSymbol(.comma, at: index), text.has(.pageLabel, at: index + 1) else { return nil }
    let next = text.skipStop(at: index + 2)
    guard let page = text.number(at: next), text.digits(at: next) <= 3, page > 0 else { return nil }
    return (page, next + 1)
  }

  private static func series(at index: Int, in text: borrowing TokenText) -> ComNumber.Series? {
    guard text.isExactly(in: words, at: index) else { return nil }
    return letters.first { text.isExactly($0.0, at: index) }?.1
  }

  private static let words = WordList(letters.map(\.0))
  private static let letters: [(String, ComNumber.Series)] = [
    ("COM", .com), ("KOM", .com), ("COIM", .com), ("SEC", .sec), ("SEK", .sec), ("SWD", .swd),
    ("JOIN", .join), ("C", .c), ("Com", .com),
  ]

  /// Reads `(2011)`, `(97)`, `/2012/`, `:2016:`; autonomous acts have the bracket only, with four
  /// digits.
  private static func year(
    at index: inout Int, series: ComNumber.Series, in text: borrowing TokenText
  ) -> Int? {
    let sign = text.mark(at: index)
    let width = text.digits(at: index + 1)
    guard var year = text.number(at: index + 1) else { return nil }
    if sign == .open {
      guard text.isSymbol(.close, at: index + 2),
        width == 4 || width == 2 && series != .c, series != .c || text.isGlued(at: index)
      else { return nil }
      if width == 2 { year += year >= 58 ? 1900 : 2000 }
    } else {
      guard sign == .slash || sign == .colon,
        text.mark(at: index + 2) == sign, width == 4, series != .c, text.isGlued(at: index)
      else { return nil }
    }
    guard (1958...2099).contains(year) else { return nil }
    index += 3
    return year
  }

  /// `final` in the languages that had a word of their own until 26 January 2012.
  private static func isClosingWord(_ index: Int, in text: borrowing TokenText) -> Bool {
    text.isExactly(in: closingWords, at: index)
  }

  private static let closingWords: WordList = [
    "final", "FINAL", "Final", "def", "definitivo", "definitief", "endgültig", "endg", "endelig",
    "slutlig", "slutligt", "lopullinen", "τελικό", "τελικο", "wersja", "final2", "galutinis",
    "galīgā", "lõplik", "végleges", "konečné", "finale", "finali", "endgültig",
  ]

  /// Reads `/2`, ` - 2`: a corrected re-issue.
  ///
  /// `- 2025/0360 (COD)` is none.
  private static func version(
    at index: Int, isFinal: Bool, in text: borrowing TokenText
  ) -> (Int, next: Int)? {
    let sign = text.mark(at: index)
    let isDash = sign == .hyphen || text.isSymbol(.dash, at: index)
    guard sign == .slash || isDash && isFinal, text.digits(at: index + 1) == 1,
      let version = text.number(at: index + 1), version > 1,
      !text.isSymbol(.slash, at: index + 2), !text.isGluedWord(at: index + 2)
    else { return nil }
    return (version, index + 2)
  }

  private static func endsList(_ index: Int, in text: borrowing TokenText) -> Bool {
    if index >= text.count || isClosingWord(index, in: text) { return true }
    if text.has(.and, at: index) { return true }
    let sign = text.mark(at: index)
    return [.comma, .semicolon, .stop, .close, Symbol(rawValue: UInt8(ascii: "}"))].contains(sign)
  }
}
