import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// A resolution or document of the United Nations: `S/RES/1373 (2001)`, `UNSCR 1373 (2001)`,
/// `United Nations Security Council Resolutions 1267 (1999) and 1333 (2000)`, `A/RES/60/288`,
/// `General Assembly resolution 60/288`, `A/HRC/17/27`.
package struct UnitedNationsGrammar: ReferenceGrammar {
  package static let name: StaticString = "un"
  package static let summary: StaticString = "Resolutions and documents of the United Nations"
  package static let example: StaticString =
    "⟦UNSCR 1373 (2001)|un|un:S/RES/1373(2001)⟧"
  package static let starters: [Starter] = [
    .numberWithSlash, .term(.unitedNations), .term(.security), .term(.general), .term(.rights),
    .term(.resolution),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.isSymbol(.slash, at: index - 1) else {
      return text.isWord(at: index) ? named(at: index, in: text) : nil
    }
    // woken behind the organ's letter: S/RES, A/66/290
    guard index - 2 >= context.floor else { return nil }
    return symbol(at: index - 2, in: text)
  }

  // MARK: - Symbols

  private func symbol(at index: Int, in text: borrowing TokenText) -> Match? {
    guard text.isWord(at: index),
      text.isExactly(in: Self.organs, at: index),
      text.isSymbol(.slash, at: index + 1), text.isGlued(at: index + 1),
      text.isGlued(at: index + 2),
      index == 0 || !text.isGlued(at: index) || text.isSymbol(.open, at: index - 1)
    else { return nil }
    var next = index + 2
    let isListed = text.isExactly(in: Self.bodies, at: next)
    // A/66/290: session and number; S/2015/123: year and number
    let width = text.digits(at: next)
    let isCounted =
      (text.isExactly("A", at: index) && (width == 2 || width == 3)
        || text.isExactly("S", at: index) && width == 4)
      && text.isSymbol(.slash, at: next + 1) && text.digits(at: next + 2) > 0
    guard isListed || isCounted else { return nil }
    while next < text.count, next < index + 24, text.isGlued(at: next) {
      let sign = text.mark(at: next)
      guard
        text.isWord(at: next) || text.digits(at: next) > 0 || sign == .slash
          || sign == .stop || sign == .hyphen
      else { break }
      next += 1
    }
    while next > index + 3, text[next - 1].kind == .symbol { next -= 1 }
    if text.isSymbol(.open, at: next), text.isSymbol(.close, at: next + 2),
      text.digits(at: next + 1) == 4 || text.isWord(at: next + 1) && text.isGlued(at: next)
    {
      next += 3
    }
    guard let symbol = UnitedNationsSymbol(printed(index..<next, in: text)) else { return nil }
    return text.found(index..<next, .un, [Target(symbol.identifier)])
  }

  /// The words and marks of a symbol without what stands between them.
  private func printed(_ tokens: Range<Int>, in text: borrowing TokenText) -> String {
    let span = text.span(tokens.lowerBound, tokens.upperBound)
    var count = 0
    for token in tokens { count += text[token].count }
    if count == span.count { return text.string(tokens.lowerBound, tokens.upperBound) }
    var printed = ""
    for token in tokens { printed += text.string(at: token) }
    return printed
  }

  private static let organs: WordList = ["S", "A", "E", "ST"]
  private static let bodies: WordList = [
    "RES", "HRC", "CN", "CONF", "PRST", "PV", "C", "AC", "SGB",
  ]

  // MARK: - Resolutions by name

  private static let councilNames: WordList = ["UNSCR", "UNSCRs", "UNSC", "RCSNU"]

  private func named(at index: Int, in text: borrowing TokenText) -> Match? {
    var next = index
    var isSecurityCouncil = false
    var isAssembly = false
    if text.isExactly(in: Self.councilNames, at: index) {
      isSecurityCouncil = true
      next += 1
    } else if text.isExactly("UNGA", at: index) {
      isAssembly = true
      next += 1
    } else if text.has(.security, at: index), text.has(.council, at: index + 1) {
      isSecurityCouncil = true
      next += 2
    } else if text.has(.general, at: index), text.has(.assembly, at: index + 1) {
      isAssembly = true
      next += 2
    } else if text.isExactly("HRC", at: index) || text.has(.rights, at: index),
      text.has(.council, at: index + 1)
        || text.has(.resolution, at: index + 1)
    {
      next += text.isExactly("HRC", at: index) ? 1 : 2
      guard text.has(.resolution, at: next),
        let (session, number, end) = pair(at: next + 1, in: text)
      else { return nil }
      let value = WorkIdentifier(.un, "A/HRC/RES/\(session)/\(number)")
      return text.found(index..<end, .un, [Target(value)], types: .resolution)
    } else if !text.has(.resolution, at: index) {
      return nil
    }
    let isOpen = next == index
    if text.isSymbol(Symbol(rawValue: UInt8(ascii: "'")), at: next)
      || text.isSymbol(.apostrophe, at: next)
    {
      next += 2
    }
    if text.has(.resolution, at: next) { next += 1 } else if isOpen { return nil }
    if text.isSymbol(.open, at: next), text.has(.unitedNations, at: next + 1),
      text.isSymbol(.close, at: next + 2)
    {
      next += 3
    }
    next = text.skipNumberSign(at: next)
    if !isSecurityCouncil {
      if isAssembly || isOpen && mentionsAssembly(near: index, in: text),
        let (session, number, end) = pair(at: next, in: text)
      {
        return assembly(from: index, (session, number, end), in: text)
      }
      if isAssembly || isOpen, let found = early(from: index, at: next, in: text) { return found }
      if isAssembly { return nil }
    }
    return securityCouncil(from: index, at: next, isNamed: isSecurityCouncil, in: text)
  }

  /// Reads numbers with years: `1267 (1999), 1333 (2000) and 1373 (2001)`, `1373/2001`.
  ///
  /// Without
  /// the Security Council's name every number must have its year, and the right one.
  private func securityCouncil(
    from start: Int, at first: Int, isNamed: Bool, in text: borrowing TokenText
  ) -> Match? {
    var targets: [Target] = []
    var next = first
    var end = first
    var confidence = 1.0
    while targets.count < 64 {
      guard let number = text.number(at: next), (1...4).contains(text.digits(at: next)), number > 0
      else {
        break
      }
      var year: Int?
      var behind = next + 1
      if text.isSymbol(.open, at: behind), text.digits(at: behind + 1) == 4,
        text.isSymbol(.close, at: behind + 2)
      {
        year = text.number(at: behind + 1)
        behind += 3
      } else if text.isSymbol(.slash, at: behind), text.digits(at: behind + 1) == 4 {
        year = text.number(at: behind + 1)
        behind += 2
      }
      let expected = SecurityCouncilYears.year(of: number)
      if let year {
        guard (1946...2099).contains(year), isNamed || year == expected else { break }
      } else {
        guard isNamed, number >= 100, !text.isGluedWord(at: behind) else { break }
        year = expected
        if year != nil { confidence = 0.9 }
      }
      targets.append(
        Target(UnitedNationsSymbol.securityCouncil(number, year: year).identifier))
      end = behind
      next = behind
      if text.isSymbol(.comma, at: next) { next += 1 }
      if text.has(.and, at: next) || text.has(.or, at: next) { next += 1 }
      if next == behind { break }
      if text.has(.unitedNations, at: next) { next += 1 }
    }
    guard !targets.isEmpty else { return nil }
    return text.found(
      start..<end, .un, targets, confidence: confidence,
      note: confidence < 1 ? "un: year supplied from the number" : nil, types: .resolution)
  }

  /// Reads further pairs behind the first: `74/247 and 75/282`.
  private func assembly(
    from start: Int, _ first: (session: Int, number: Int, next: Int),
    in text: borrowing TokenText
  ) -> Match {
    var targets: [Target] = []
    var pair = first
    while targets.count < 32 {
      let symbol = UnitedNationsSymbol.generalAssembly(session: pair.session, number: pair.number)
      targets.append(Target(symbol.identifier))
      var next = pair.next
      if text.isSymbol(.comma, at: next) { next += 1 }
      if text.has(.and, at: next) { next += 1 }
      guard next > pair.next, let more = self.pair(at: next, in: text) else { break }
      pair = (more.0, more.1, more.next)
    }
    return text.found(start..<pair.next, .un, targets, types: .resolution)
  }

  /// `60/288`: session and number.
  private func pair(at index: Int, in text: borrowing TokenText) -> (Int, Int, next: Int)? {
    guard let session = text.number(at: index), (1...3).contains(text.digits(at: index)),
      text.isSymbol(.slash, at: index + 1), let number = text.number(at: index + 2),
      (1...3).contains(text.digits(at: index + 2)), session > 0, session < 120
    else { return nil }
    return (session, number, index + 3)
  }

  /// `217 A (III)`: a number and, in brackets, the session, until the 30th.
  private func early(from start: Int, at index: Int, in text: borrowing TokenText) -> Match? {
    guard let number = text.number(at: index), (1...4).contains(text.digits(at: index)) else {
      return nil
    }
    var next = index + 1
    if text.isWord(at: next), text[next].count == 1 { next += 1 }
    guard text.isSymbol(.open, at: next), text.isWord(at: next + 1),
      text.isSymbol(.close, at: next + 2)
    else { return nil }
    let session = text.string(at: next + 1)
    guard session.utf8.allSatisfy({ "IVXLC".utf8.contains($0) }), session.utf8.count < 8 else {
      return nil
    }
    let value = WorkIdentifier(.un, "A/RES/\(number)(\(session))")
    return text.found(start..<next + 3, .un, [Target(value)], types: .resolution)
  }

  private func mentionsAssembly(near index: Int, in text: borrowing TokenText) -> Bool {
    var other = max(0, index - 12)
    while other < min(text.count, index + 14) {
      if text.has(.assembly, at: other) || text.isExactly("UNGA", at: other) { return true }
      other += 1
    }
    return false
  }
}

/// The year of a Security Council resolution, which follows from its number.
enum SecurityCouncilYears {
  /// The last number of each year from 1989 on.
  private static let last: [Int] = [
    646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580,
    1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503,
    2560, 2617, 2671, 2721, 2767,
  ]

  static func year(of number: Int) -> Int? {
    guard number > last[0], let place = last.firstIndex(where: { number <= $0 }) else { return nil }
    return 1989 + place
  }
}
