import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// A decision cited by its ECLI alone: `EU:C:2014:317`, `ECLI:DE:BVerfG:2010:…`.
package struct ECLIGrammar: ReferenceGrammar {
  package static let name: StaticString = "ecli"
  package static let summary: StaticString = "European case law identifiers"
  package static let example: StaticString =
    "⟦ECLI:EU:C:2014:317|case|ecli:EU:C:2014:317⟧"
  package static let starters: [Starter] = [.term(.ecli), .term(.domain), .symbol(.colon)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // woken at the word ECLI, or at the first colon behind EU or CE
    let start = text.isSymbol(.colon, at: index) ? index - 1 : index
    guard start >= context.floor, let (ecli, next) = text.ecli(at: start) else { return nil }
    if let (paragraphs, end) = text.caseParagraphs(at: next) {
      let targets = paragraphs.map { Target(ecli.identifier, pinpoint: $0) }
      return text.found(start..<end, .case, targets)
    }
    return text.found(start..<next, .case, [Target(ecli.identifier)])
  }
}

extension TokenText {
  /// Reads an ECLI; without its leading word only those of the Union and of Strasbourg.
  func ecli(at index: Int) -> (ECLI, next: Int)? {
    var first = index
    let isNamed = spells("ECLI", at: index) && isSymbol(.colon, at: index + 1)
    if isNamed { first += 2 }
    // "ecli:eu:c:2014:317": typed as addresses are.
    let isSmall = isNamed && isExactly("eu", at: first)
    guard self[first].isAllCapitals || isSmall, self[first].count == 2,
      isNamed || isExactly("EU", at: first) || isExactly("CE", at: first),
      isSymbol(.colon, at: first + 1), isWord(at: first + 2), isGlued(at: first + 2)
    else { return nil }
    // the year stands behind the court: letters and digits up to the second colon
    var yearAt = first + 3
    while yearAt < first + 8, !isSymbol(.colon, at: yearAt) { yearAt += 1 }
    guard digits(at: yearAt + 1) == 4 else { return nil }
    var next = yearAt + 2
    while next < first + 16, isGlued(at: next), next < count {
      let mark = mark(at: next)
      guard self[next].kind != .symbol || mark == .colon || mark == .stop else { break }
      next += 1
    }
    while next > first + 4, self[next - 1].kind == .symbol { next -= 1 }
    let span = span(first, next)
    let ecli =
      isSmall ? ECLI(string(first, next).uppercased()) : ECLI(bytes, span.start..<span.end)
    return ecli.map { ($0, next) }
  }
}
