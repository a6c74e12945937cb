import Languages
import LegalDocuments
import LegalIdentifiers

/// A place in a special edition of the Official Journal, in which older acts appeared in the
/// languages of new Member States: `Finnish special edition: Chapter 15 Volume 10 P. 0208`.
///
/// The place is found and told in the note, but leads to an act only through a table of that
/// edition: the reference stays unresolved.
package struct SpecialEditionGrammar: ReferenceGrammar {
  package static let name: StaticString = "oj-special-edition"
  package static let summary: StaticString = "Special editions of the Official Journal"
  package static let example: StaticString =
    "⟦Finnish special edition: Chapter 15 Volume 10 P. 0208|oj|unresolved⟧"
  package static let starters: [Starter] = [.term(.edition)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.has(.special, at: index - 1), index - 1 >= context.floor else { return nil }
    var start = index - 1
    if start - 1 >= context.floor, text[start - 1].isCapitalised, !text[start].isCapitalised {
      start -= 1  // Finnish special edition
    }
    var next = index + 1
    if text.has(.in, at: next), text[next + 1].isCapitalised { next += 2 }
    if text.isSymbol(.colon, at: next) { next += 1 }
    var parts: [String] = []
    for term in [Term.chapter, .volume, .pageLabel] where text.has(term, at: next) {
      next += 1
      if text.isSymbol(.stop, at: next) { next += 1 }
      guard let number = text.number(at: next), text.digits(at: next) <= 5 else { return nil }
      parts.append(String(number))
      next += 1
      if text.isSymbol(.comma, at: next) { next += 1 }
      if term == .pageLabel, text.isRangeMark(at: next), text.isNumber(at: next + 1) { next += 2 }
    }
    guard parts.count == 3 else { return nil }
    return text.found(
      start..<next, .oj, [], status: .unresolved,
      note: "oj: special edition, chapter \(parts[0]), volume \(parts[1]), page \(parts[2])")
  }
}
