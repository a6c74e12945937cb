import Languages
import LegalDocuments
import LegalIdentifiers

/// A treaty of the Council of Europe by its number (`CETS No. 196`, `ETS No 108`), or a
/// recommendation of its Committee of Ministers (`CM/Rec(2010)13`).
package struct CouncilOfEuropeGrammar: ReferenceGrammar {
  package static let name: StaticString = "council-of-europe"
  package static let summary: StaticString = "Treaties and recommendations of the Council of Europe"
  package static let example: StaticString =
    "⟦CETS No. 196|international|coe:CETS:196⟧"
  package static let starters: [Starter] = [.term(.treatySeries)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.isExactly("CM", at: index) || text.isExactly("Rec", at: index) {
      return recommendation(at: index, in: text)
    }
    guard text[index].isAllCapitals else { return nil }
    var next = index + 1
    if text.isSymbol(.slash, at: next) { next += 1 }
    next = text.skipNumberSign(at: next)
    if text.isSymbol(.colon, at: next) { next += 1 }
    guard let number = text.number(at: next), (1...300).contains(number),
      text.digits(at: next) <= 3,
      !text.isSymbol(.slash, at: next + 1), !text.isGluedWord(at: next + 1)
    else { return nil }
    return text.found(
      index..<next + 1, .international, [Target(.councilOfEuropeTreaty(number))])
  }

  private func recommendation(at index: Int, in text: borrowing TokenText) -> Match? {
    var next = index
    if text.isExactly("CM", at: index) {
      guard text.isSymbol(.slash, at: index + 1) else { return nil }
      next += 2
    }
    guard text.isExactly("Rec", at: next) || text.isExactly("Res", at: next),
      text.isSymbol(.open, at: next + 1), text.digits(at: next + 2) == 4,
      let year = text.number(at: next + 2), (1949...2099).contains(year),
      text.isSymbol(.close, at: next + 3), let number = text.number(at: next + 4),
      text.digits(at: next + 4) <= 3
    else { return nil }
    let value = WorkIdentifier(.coe, "CM/\(text.string(at: next))(\(year))\(number)")
    return text.found(index..<next + 5, .international, [Target(value)])
  }
}
