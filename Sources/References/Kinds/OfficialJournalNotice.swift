import Languages
import LegalDocuments
import LegalIdentifiers

/// A notice of the C series by its order: `(2012/C 325/02)`, `2001/C 340 E/05`, before 1999
/// `98/C 45/01`.
package struct OfficialJournalNoticeGrammar: ReferenceGrammar {
  package static let name: StaticString = "oj-notice"
  package static let summary: StaticString = "Notice numbers of the C series"
  package static let example: StaticString =
    "(⟦2012/C 325/02|oj|oj:C:2012:325:n02⟧)"
  package static let starters: [Starter] = [.term(.commissionSeries)]

  package init() {}

  /// Woken at the letter of the series.
  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.isExactly("C", at: index), text.isSymbol(.slash, at: index - 1),
      index - 2 >= context.floor, var year = text.number(at: index - 2),
      let issue = text.number(at: index + 1), issue > 0, text.digits(at: index + 1) <= 3
    else { return nil }
    switch text.digits(at: index - 2) {
    case 2: year += year >= 52 ? 1900 : 2000
    case 4: break
    default: return nil
    }
    var next = index + 2
    var part = ""
    if ["A", "E", "I"].contains(where: { text.isExactly($0, at: next) }) {
      part = text.string(at: next)
      next += 1
    }
    guard (1968...2023).contains(year), text.isSymbol(.slash, at: next),
      let order = text.number(at: next + 1), (2...3).contains(text.digits(at: next + 1)),
      !text.isGluedWord(at: next + 2)
    else { return nil }
    let place = OJPlace(.c, year: year, issue: issue, part: part, spot: .notice(order))
    return text.found(index - 2..<next + 2, .oj, [Target(place.identifier)])
  }
}
