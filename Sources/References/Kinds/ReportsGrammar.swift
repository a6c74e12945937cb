import Languages
import LegalDocuments
import LegalIdentifiers

/// A page of the European Court Reports: `[1986] ECR 89`, `[2003] ECR I-4567`, `Rec. p. I-4567`,
/// `Slg. 1986, 89`.
///
/// Year and page name one decision, but which one only a table of the Reports tells: the mention is
/// kept with its place and has no target of its own (references.md §5).
package struct ReportsGrammar: ReferenceGrammar {
  package static let name: StaticString = "reports"
  package static let summary: StaticString = "Pages of the European Court Reports"
  package static let example: StaticString =
    "⟦[2003] ECR I-4567|case|unresolved⟧"
  package static let starters: [Starter] = [.term(.courtReports)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    var start = index
    var year: Int?
    if text.isSymbol(.closeSquare, at: index - 1), text.digits(at: index - 2) == 4,
      text.isSymbol(.openSquare, at: index - 3), index - 3 >= context.floor
    {
      year = text.number(at: index - 2)
      start = index - 3
    }
    var next = index + 1
    if text.isSymbol(.hyphen, at: next), text.isExactly("SC", at: next + 1) { next += 2 }
    next = text.skipStop(at: next)
    if year == nil, text.digits(at: next) == 4, let printed = text.number(at: next) {
      year = printed
      next += 1
      if text.isSymbol(.comma, at: next) { next += 1 }
    }
    if text.has(.pageLabel, at: next) { next = text.skipStop(at: next + 1) }
    var volume = ""
    if text.isRoman(at: next, capital: true), text.isSymbol(.hyphen, at: next + 1) {
      volume = text.string(at: next) + "-"
      next += 2
      if text.isExactly("A", at: next), text.isSymbol(.hyphen, at: next + 1) {
        volume += "A-"
        next += 2
      }
    }
    guard (1...5).contains(text.digits(at: next)), let page = text.number(at: next),
      year.map({ (1954...2012).contains($0) }) ?? !volume.isEmpty
    else { return nil }
    let place = (year.map { "[\($0)] " } ?? "") + "ECR \(volume)\(page)"
    return text.found(
      start..<next + 1, .case, [], status: .unresolved, note: "case: reported at \(place)")
  }
}
