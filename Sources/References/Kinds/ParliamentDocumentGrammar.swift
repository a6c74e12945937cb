import Languages
import LegalDocuments
import LegalIdentifiers

/// A document of the European Parliament: `P7_TA(2012)0214`, `T7-0214/2012`, `A7-0034/2012`,
/// `PE 475.949v02-00`, `E-001190/2004`.
package struct ParliamentDocumentGrammar: ReferenceGrammar {
  package static let name: StaticString = "ep"
  package static let summary: StaticString = "Documents of the European Parliament"
  package static let example: StaticString =
    "⟦P7_TA(2012)0214|ep|ep:P7_TA(2012)0214⟧"
  package static let starters: [Starter] = [
    .numberWithSlash, .symbol(.underscore), .term(.registerSeries),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.isSymbol(.underscore, at: index) {
      return found(adopted(at: index - 2, in: text), from: index - 2, in: text, context)
    }
    if text.isWord(at: index) {
      return found(paper(at: index, in: text), from: index, in: text, context)
    }
    // woken at 0034/2012: letters and term stand before, or a letter alone
    guard text.isSymbol(.hyphen, at: index - 1) else { return nil }
    guard text.isNumber(at: index - 2) else {
      return found(question(at: index - 2, in: text), from: index - 2, in: text, context)
    }
    var start = index - 3
    if text.isExactly("RC", at: start - 1) {
      start -= 1
    } else if text.isSymbol(.hyphen, at: start - 1), text.isExactly("RC", at: start - 2) {
      start -= 2
    }
    return found(session(at: start, in: text), from: start, in: text, context)
  }

  private func found(
    _ number: (ParliamentNumber, next: Int)?, from start: Int, in text: borrowing TokenText,
    _ context: GrammarContext
  ) -> Match? {
    guard let (number, next) = number, start >= context.floor, next <= text.count else {
      return nil
    }
    return text.found(start..<next, .ep, [Target(number.identifier)])
  }

  /// `P7_TA(2012)0214`, `P5_TA-PROV(2003)0123`, `P7_TC1-COD(2011)0144`.
  private func adopted(at index: Int, in text: borrowing TokenText) -> (
    ParliamentNumber, next: Int
  )? {
    guard text.isExactly("P", at: index), let term = term(at: index + 1, in: text),
      text.isSymbol(.underscore, at: index + 2)
    else { return nil }
    var next = index + 4
    let kind: ParliamentNumber.Kind
    if text.isExactly("TA", at: index + 3) {
      kind = .adopted
      if text.isSymbol(.hyphen, at: next), text.isExactly("PROV", at: next + 1) { next += 2 }
    } else if text.isExactly("TC", at: index + 3), let reading = text.number(at: next),
      (1...3) ~= reading,
      text.isSymbol(.hyphen, at: next + 1), text[next + 2].count == 3,
      text.isWord(at: next + 2)
    {
      kind = .position("TC\(reading)-\(text.string(at: next + 2))")
      next += 3
    } else {
      return nil
    }
    guard text.isSymbol(.open, at: next), text.digits(at: next + 1) == 4,
      let year = text.number(at: next + 1), text.isSymbol(.close, at: next + 2),
      let number = text.number(at: next + 3), text.digits(at: next + 3) <= 4
    else { return nil }
    return (ParliamentNumber(kind, term: term, year: year, number: number), next + 4)
  }

  /// `A7-0034/2012`, `B7-0123/2012`, `C7-0154/2011`, `T7-0214/2012`, `RC-B7-0123/2012`.
  private func session(at index: Int, in text: borrowing TokenText) -> (
    ParliamentNumber, next: Int
  )? {
    var first = index
    let isJoint = text.isExactly("RC", at: index)
    if isJoint { first += text.isSymbol(.hyphen, at: index + 1) ? 2 : 1 }
    let letters = isJoint ? Self.jointLetters : Self.letters
    guard text.isExactly(in: letters, at: first), text.isGlued(at: first + 1),
      let term = term(at: first + 1, in: text), text.isSymbol(.hyphen, at: first + 2),
      text.digits(at: first + 3) == 4, let number = text.number(at: first + 3),
      text.isSymbol(.slash, at: first + 4), let year = year(at: first + 5, in: text)
    else { return nil }
    let letter = text.string(at: first)
    let kind: ParliamentNumber.Kind =
      letter == "T" ? .adopted : .session(isJoint ? "RC-B" : letter)
    return (ParliamentNumber(kind, term: term, year: year, number: number), first + 6)
  }

  private static let letters: WordList = ["A", "B", "C", "T"]
  private static let jointLetters: WordList = ["B"]

  /// `E-001190/2004`, `P-1190/04`; the EFTA Court's `E-18/13` has fewer digits.
  private func question(at index: Int, in text: borrowing TokenText) -> (
    ParliamentNumber, next: Int
  )? {
    guard (4...6).contains(text.digits(at: index + 2)),
      text.isExactly(in: Self.questions, at: index),
      text.isSymbol(.hyphen, at: index + 1), text.isGlued(at: index + 1),
      text.isGlued(at: index + 2),
      let number = text.number(at: index + 2), text.isSymbol(.slash, at: index + 3),
      let year = year(at: index + 4, in: text)
    else { return nil }
    return (
      ParliamentNumber(.question(text.string(at: index)), year: year, number: number), index + 5
    )
  }

  private static let questions: WordList = ["E", "P", "O", "H"]

  /// `PE 475.949v02-00`, `PE789.877`, `PE-789.877`.
  private func paper(at index: Int, in text: borrowing TokenText) -> (ParliamentNumber, next: Int)?
  {
    guard text.isExactly("PE", at: index) else { return nil }
    let first = text.isSymbol(.hyphen, at: index + 1) ? index + 2 : index + 1
    guard text.digits(at: first) == 3, let head = text.number(at: first),
      text.isSymbol(.stop, at: first + 1), text.isGlued(at: first + 2),
      text.digits(at: first + 2) == 3, let tail = text.number(at: first + 2)
    else { return nil }
    var next = first + 3
    if text.isExactly("v", at: next), text.isGlued(at: next), text.digits(at: next + 1) == 2 {
      next += 2
      if text.isSymbol(.hyphen, at: next), text.digits(at: next + 1) == 2 { next += 2 }
    }
    return (ParliamentNumber(.paper, number: head * 1000 + tail), next)
  }

  /// Terms have borne numbers in symbols since the fourth.
  private func term(at index: Int, in text: borrowing TokenText) -> Int? {
    guard let term = text.number(at: index), (3...20).contains(term), text.isGlued(at: index) else {
      return nil
    }
    return term
  }

  private func year(at index: Int, in text: borrowing TokenText) -> Int? {
    guard let year = text.number(at: index) else { return nil }
    switch text.digits(at: index) {
    case 2: return year >= 58 ? 1900 + year : 2000 + year
    case 4 where (1958...2099).contains(year): return year
    default: return nil
    }
  }
}
