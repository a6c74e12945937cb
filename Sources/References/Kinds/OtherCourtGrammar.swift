import Languages
import LegalDocuments
import LegalIdentifiers

/// A case of the EFTA Court (`Case E-18/13`) or an application to the European Court of Human
/// Rights (`S. and Marper v. the United Kingdom, nos. 30562/04 and 30566/04`).
///
/// Both shapes are common elsewhere: the court, a word for "case" or "application", or the "v."
/// between the parties must stand near.
package struct OtherCourtGrammar: ReferenceGrammar {
  package static let name: StaticString = "other-court"
  package static let summary: StaticString =
    "Cases of the EFTA Court and the European Court of Human Rights"
  package static let example: StaticString =
    "⟦Case E-18/13|case|celex:E2013J0018⟧"
  package static let starters: [Starter] = [.numberWithSlash]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.isSymbol(.hyphen, at: index - 1), text.isExactly("E", at: index - 2) {
      var start = index - 2
      let isNamed = text.has(.case, at: start - 1)
      if isNamed, start - 1 >= context.floor { start -= 1 }
      guard start >= context.floor else { return nil }
      return efta(at: index - 2, from: start, isNamed: isNamed, in: text)
    }
    return strasbourg(at: index, in: text, context: context)
  }

  private func efta(
    at index: Int, from start: Int, isNamed: Bool, in text: borrowing TokenText
  ) -> Match? {
    guard let head = eftaNumber(at: index, in: text),
      isNamed || nears(["EFTA"], before: index, reach: 12, in: text)
    else { return nil }
    var targets = [Target(.eftaCELEX(head.number, year: head.year))]
    var next = head.next
    while targets.count < 16 {
      var more = next
      if text.isSymbol(.comma, at: more) { more += 1 }
      if text.has(.and, at: more) { more += 1 }
      guard more > next, let other = eftaNumber(at: more, in: text) else { break }
      targets.append(Target(.eftaCELEX(other.number, year: other.year)))
      next = other.next
    }
    if targets.count == 1, let (paragraphs, end) = text.caseParagraphs(at: next) {
      targets = paragraphs.map { Target(targets[0].work, pinpoint: $0) }
      next = end
    }
    return text.found(start..<next, .case, targets)
  }

  private func eftaNumber(
    at index: Int, in text: borrowing TokenText
  ) -> (number: Int, year: Int, next: Int)? {
    guard text.isExactly("E", at: index), text.isSymbol(.hyphen, at: index + 1),
      text.isGlued(at: index + 2), let number = text.number(at: index + 2), number > 0,
      text.digits(at: index + 2) <= 2, text.isSymbol(.slash, at: index + 3),
      text.digits(at: index + 4) == 2, let digits = text.number(at: index + 4),
      !text.isGluedWord(at: index + 5), !text.isSymbol(.slash, at: index + 5)
    else { return nil }
    return (number, digits >= 94 ? 1900 + digits : 2000 + digits, index + 5)
  }

  private func strasbourg(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard let head = application(at: index, in: text) else { return nil }
    var start = index - 1
    while start > index - 3, text.isSymbol(.stop, at: start) || text.isExactly("º", at: start) {
      start -= 1
    }
    guard text.has(.numberSign, at: start), start >= context.floor,
      nears(
        Self.applicationWords, before: text.isSymbol(.stop, at: start - 1) ? start - 1 : start,
        reach: 1, in: text)
        || (text.isSymbol(.comma, at: start - 1) || text.isSymbol(.open, at: start - 1))
          && nears(Self.partyWords, before: start, reach: 20, in: text)
    else { return nil }
    var targets = [Target(.strasbourgApplication(head.number, year: head.year))]
    var next = head.next
    while targets.count < 16 {
      var more = next
      if text.isSymbol(.comma, at: more) { more += 1 }
      if text.has(.and, at: more) { more += 1 }
      guard more > next, let other = application(at: more, in: text) else { break }
      targets.append(Target(.strasbourgApplication(other.number, year: other.year)))
      next = other.next
    }
    if targets.count == 1, let (paragraphs, end) = text.caseParagraphs(at: next) {
      targets = paragraphs.map { Target(targets[0].work, pinpoint: $0) }
      next = end
    }
    return text.found(start..<next, .case, targets)
  }

  private func application(
    at index: Int, in text: borrowing TokenText
  ) -> (number: Int, year: Int, next: Int)? {
    guard (3...5).contains(text.digits(at: index)), text.digits(at: index + 2) == 2,
      text.isSymbol(.slash, at: index + 1), let number = text.number(at: index),
      let digits = text.number(at: index + 2), !text.isGluedWord(at: index + 3),
      !text.isSymbol(.slash, at: index + 3)
    else { return nil }
    return (number, digits >= 59 ? 1900 + digits : 2000 + digits, index + 3)
  }

  /// Words right before the number of an application.
  private static let applicationWords = RuleWords.applications
  /// Words between the parties, some way before the number.
  private static let partyWords = ["v", "c", "ECHR", "ECtHR"]

  private func nears(
    _ words: [String], before index: Int, reach: Int, in text: borrowing TokenText
  ) -> Bool {
    var other = index - 1
    while other >= 0, other >= index - reach {
      for word in words where text.isExactly(word, at: other) { return true }
      other -= 1
    }
    return false
  }
}
