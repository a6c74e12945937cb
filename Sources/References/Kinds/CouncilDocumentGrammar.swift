import Languages
import LegalDocuments
import LegalIdentifiers

/// The number of a Council document, alone or with its chain and its siblings:
/// `14469/4/05 REV 4`, `15698/25 + ADD 1`, `WK 3735/2026 ADD 1`, `PE-CONS 39/1/14 REV 1`.
///
/// A number without series letters counts only where nothing else can be meant: Council numbers
/// run from 5001, the register begins in 1999, and until 1998 acts were numbered alike. A word for
/// "document" before the number lifts these limits.
package struct CouncilDocumentGrammar: ReferenceGrammar {
  package static let name: StaticString = "council"
  package static let summary: StaticString =
    "Documents of the Council and the European Council, with chain and siblings"
  package static let example: StaticString =
    "⟦14469/4/05 REV 4|council|council:ST-14469-2005-REV-4⟧"
  package static let starters: [Starter] = [
    .numberWithSlash, .term(.registerSeries), .term(.registerSuffix),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.isNumber(at: index) {
      guard (3...5).contains(text.digits(at: index)), text.isGlued(at: index + 1) else {
        return nil
      }
      return CouncilDocumentReading(text: copy text, context: context).bareNumber(at: index)
    }
    guard text[index].isCapitalised || text.isNumber(at: index + 1) else { return nil }
    let reading = CouncilDocumentReading(text: copy text, context: context)
    return reading.seriesNumber(at: index) ?? reading.suffixFirst(at: index)
      ?? reading.suffixAlone(at: index)
  }
}

/// One attempt to read a Council number.
struct CouncilDocumentReading {
  let text: TokenText
  let context: GrammarContext

  /// A number before its chain.
  struct Base {
    var number: CouncilNumber
    /// The counter between the slashes.
    var revision: Int?
    /// Index of the token behind it.
    var next: Int
  }

  // MARK: - The three ways to begin

  /// Reads a number that no series letters precede.
  func bareNumber(at index: Int) -> Match? {
    guard (3...5).contains(text.digits(at: index)) else { return nil }
    guard let base = slashed(.standard, at: index) ?? hyphenated(at: index) else { return nil }
    let isNamed = isNamedDocument(before: index)
    guard isNamed || !isSomethingElse(at: index), !runsOn(at: base.next),
      isPlausible(base, at: index, isNamed: isNamed)
    else { return nil }
    return complete(base, from: index)
  }

  /// Reads a number with its series letters, as printed or as the register's token.
  func seriesNumber(at index: Int) -> Match? {
    guard let (series, first) = series(at: index) else { return nil }
    if let token = registerToken(series, from: index, at: first) { return token }
    var next = first
    if text.isSymbol(.hyphen, at: next), text.isGlued(at: next + 1) { next += 1 }
    guard (1...5).contains(text.digits(at: next)) else { return nil }
    if let base = slashed(series, at: next) {
      guard !runsOn(at: base.next), isPossible(base.number) else { return nil }
      return complete(base, from: index)
    }
    // WK 3735 INIT: the year is that of the citing document
    guard text.isExactly("INIT", at: next + 1), let number = text.number(at: next), number > 0
    else {
      return nil
    }
    guard let year = context.citing.year else {
      return text.found(
        index..<next + 2, .council, [], status: .unresolved, note: "council: no year")
    }
    let issue = CouncilNumber(series, number, year: year).firstIssue
    return text.found(
      index..<next + 2, .council, [Target(issue.identifier)], confidence: 0.9,
      note: "council: year of the citing document")
  }

  /// Reads `the tables in ADD 1`: a part of the document named last, or of the citing document.
  ///
  /// Only behind a word in small letters: in a row of capitals it is a running head or a cover's.
  func suffixAlone(at index: Int) -> Match? {
    guard let (first, end) = link(at: index), first.kind != .initial, text[index].isAllCapitals,
      (1...3).contains(where: { back in
        let token = text[index - back]
        return token.kind == .word && !token.isCapitalised && token.terms.contains(.in)
          || text.has(.see, at: index - back) || text.has(.document, at: index - back)
          || text.has(.to, at: index - back) && !token.isCapitalised
      })
    else { return nil }
    var links = [first]
    var next = end
    while links.count < 4, let (more, behind) = link(at: next) {
      links.append(more)
      next = behind
    }
    guard !text.isSymbol(.slash, at: next), !text.isNumber(at: next) else { return nil }
    return Match(
      tokens: index..<next, kind: .council, targets: [], status: .unresolved,
      note: "council: a part without its number", antecedent: .issue(links))
  }

  /// Reads `REV 1 of document 12345/10`, `COR 2 to ST 14469/05`.
  func suffixFirst(at index: Int) -> Match? {
    var links: [CouncilNumber.Suffix] = []
    var next = index
    while let (link, behind) = link(at: next), links.count < 4 {
      links.append(link)
      next = behind
    }
    guard !links.isEmpty, text.isExactly("of", at: next) || text.isExactly("to", at: next) else {
      return nil
    }
    next += 1
    if text.isExactly("the", at: next) { next += 1 }
    let isNamed = text.has(.document, at: next)
    if isNamed { next += 1 }
    if text.isSymbol(.stop, at: next) { next += 1 }
    if text.has(.numberSign, at: next) { next += 1 }
    var series = CouncilNumber.Series.standard
    if let (letters, behind) = self.series(at: next) {
      series = letters
      next = behind
    }
    guard let base = slashed(series, at: next), !runsOn(at: base.next),
      isPlausible(base, at: next, isNamed: isNamed || series != .standard),
      let match = complete(base, from: next), let first = match.targets.first,
      var number = CouncilNumber(token: first.work.value)
    else { return nil }
    for link in links { number = number.appending(link) }
    let targets = [Target(number.identifier, language: first.language)]
    var whole = match
    whole.tokens = index..<match.tokens.upperBound
    whole.targets = targets + match.targets.dropFirst()
    return whole
  }

  // MARK: - Numbers

  /// Reads `14469/4/05`, `14469/05`, `3735/2026`; a blank may stand before the second slash.
  func slashed(_ series: CouncilNumber.Series, at index: Int) -> Base? {
    guard let number = text.number(at: index), number > 0, number <= 99_999,
      text.isSymbol(.slash, at: index + 1), text.isGlued(at: index + 1)
    else { return nil }
    let second = index + 2
    if let counter = text.number(at: second), (1...2).contains(text.digits(at: second)),
      counter > 0,
      text.isSymbol(.slash, at: second + 1), let (year, next) = year(at: second + 2)
    {
      return Base(
        number: CouncilNumber(series, number, year: year), revision: counter, next: next)
    }
    guard text.isGlued(at: second), let (year, next) = year(at: second),
      !text.isSymbol(.slash, at: next)
    else { return nil }
    return Base(number: CouncilNumber(series, number, year: year), next: next)
  }

  /// Reads `6954-14`, which is a Council number only behind a word for "document".
  private func hyphenated(at index: Int) -> Base? {
    guard let number = text.number(at: index), number > 0,
      text.isSymbol(.hyphen, at: index + 1), text.isGlued(at: index + 1),
      text.isGlued(at: index + 2), text.digits(at: index + 2) == 2,
      let (year, next) = year(at: index + 2), isNamedDocument(before: index)
    else { return nil }
    return Base(number: CouncilNumber(.standard, number, year: year), next: next)
  }

  /// Reads two digits, four, or two with a letter O for the zero.
  private func year(at index: Int) -> (year: Int, next: Int)? {
    if let value = text.number(at: index) {
      switch text.digits(at: index) {
      case 2: return (value >= 52 ? 1900 + value : 2000 + value, index + 1)
      case 4 where (1952...2099).contains(value): return (value, index + 1)
      default: return nil
      }
    }
    guard let scanned = text.lookAlikeNumber(at: index), scanned.digits == 2 else { return nil }
    return (scanned.value >= 52 ? 1900 + scanned.value : 2000 + scanned.value, scanned.next)
  }

  /// Reads `ST-14469-2005-REV-4`, `ST/9864/2024/INIT`, `ST_5419_2016_INIT`, `ST 6579 2017 INIT`.
  private func registerToken(
    _ series: CouncilNumber.Series, from start: Int, at index: Int
  ) -> Match? {
    let sign = text.mark(at: index)
    let isSigned = [.hyphen, .slash, .underscore].contains(sign) && text.isGlued(at: index)
    func part(_ index: Int) -> Int? {
      guard isSigned else { return !text.isGlued(at: index) ? index : nil }
      return text.mark(at: index) == sign && text.isGlued(at: index + 1) ? index + 1 : nil
    }
    guard let first = part(index), let number = text.number(at: first), number <= 99_999,
      number > 0,
      let second = part(first + 1), text.digits(at: second) == 4,
      let year = text.number(at: second),
      (1952...2099).contains(year)
    else { return nil }
    var issue = CouncilNumber(series, number, year: year)
    var next = second + 1
    while issue.suffixes.count < 8, let word = part(next), let kind = kind(at: word) {
      if kind == .initial {
        issue.suffixes.append(CouncilNumber.Suffix(kind))
        next = word + 1
      } else {
        guard let digits = part(word + 1), let count = text.number(at: digits), (1...999) ~= count
        else { break }
        issue.suffixes.append(CouncilNumber.Suffix(kind, count))
        next = digits + 1
      }
    }
    guard isSigned || !issue.isFamily else { return nil }
    return text.found(start..<next, .council, [Target(issue.identifier)])
  }

  private func series(at index: Int) -> (CouncilNumber.Series, next: Int)? {
    guard text.isWord(at: index), (2...4).contains(text[index].count) else { return nil }
    if text.isExactly("PE", at: index) {
      guard text.isSymbol(.hyphen, at: index + 1) else {
        return isRegisterMark(at: index + 1) ? (.joint, index + 1) : nil
      }
      if text.isExactly("CONS", at: index + 2) { return (.joint, index + 3) }
      return (.joint, index + 1)
    }
    guard let series = Self.letters.first(where: { text.isExactly($0.0, at: index) })?.1 else {
      return nil
    }
    return (series, index + 1)
  }

  private func isRegisterMark(at index: Int) -> Bool {
    text.isSymbol(.slash, at: index) || text.isSymbol(.underscore, at: index)
  }

  private static let letters: [(String, CouncilNumber.Series)] = [
    ("ST", .standard), ("SN", .informal), ("CM", .communication), ("DS", .session),
    ("WK", .working), ("MD", .meeting), ("EUCO", .europeanCouncil),
  ]
}
