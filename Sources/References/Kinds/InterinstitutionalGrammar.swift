import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Agreements of the Parliament, the Council and the Commission with each other, by their day:
/// `Interinstitutional Agreement of 13 April 2016 on Better Law-Making`, `accord interinstitutionnel du
/// 13 avril 2016 «Mieux légiférer»`.
///
/// Nearly every act since 2016 names that of 2016 where it delegates power or is to be evaluated; they
/// have no number but their place in the Official Journal, from which CELEX counts them.
package struct InterinstitutionalGrammar: ReferenceGrammar {
  package static let name: StaticString = "interinstitutional"
  package static let summary: StaticString = "Interinstitutional agreements by their day"
  package static let example: StaticString =
    "⟦Interinstitutional Agreement of 13 April 2016|act|celex:32016Q0512(01)⟧"
  package static let starters: [Starter] = [.term(.interinstitutional)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // "Inter-institutional Agreement"
    if text.isSymbol(.hyphen, at: index - 1) {
      guard text.spells("inter", at: index - 2), index - 2 >= context.floor else { return nil }
      return match(from: index - 2, behind: index, in: text)
    }
    guard !text.spells("institutional", at: index) else { return nil }
    // "accord interinstitutionnel": the noun stands before its adjective.
    let isBehindNoun =
      !text.isWord(at: index + 1) || text.isDateLink(at: index + 1)
      || text.has(.of, at: index + 1) || text.has(.between, at: index + 1)
    let start = isBehindNoun ? index - 1 : index
    guard start >= context.floor, text.isWord(at: start) else { return nil }
    return match(from: start, behind: index, in: text)
  }

  /// The agreement whose day follows behind a token.
  private func match(from start: Int, behind index: Int, in text: borrowing TokenText) -> Match? {
    for next in index + 1..<index + Self.longestTitle {
      if text.sentenceBreaks(before: next) || text.isSymbol(.semicolon, at: next) { return nil }
      guard text.isNumber(at: next), let phrase = text.datePhrase(at: next) else { continue }
      guard let work = Self.works[phrase.date] else { return nil }
      return Match(
        tokens: start..<endOfTitle(behind: phrase.next, in: text), kind: .act,
        targets: [Target(work)], types: .agreement)
    }
    return nil
  }

  /// The three institutions and what they agreed on may stand before the day.
  private static let longestTitle = 32

  /// The token behind the title that follows the day: "on Better Law-Making".
  private func endOfTitle(behind index: Int, in text: borrowing TokenText) -> Int {
    guard text.has(.on, at: index) else { return index }
    var end = index + 1
    while end < index + 8, !text.sentenceBreaks(before: end),
      text.isWord(at: end) && text[end].isCapitalised
        || text.isSymbol(.hyphen, at: end) && text.isGlued(at: end)
    {
      end += 1
    }
    return end > index + 1 ? end : index
  }

  /// The agreements by day: by CELEX number where that is known, else by their place.
  private static let works: [CivilDate: WorkIdentifier] = [
    day(1999, 5, 25): WorkIdentifier(.oj, "L:1999:136:p15"),
    day(2001, 11, 28): WorkIdentifier(.oj, "C:2002:77:p1"),
    day(2003, 12, 16): WorkIdentifier(.celex, "32003Q1231(01)"),
    day(2006, 5, 17): WorkIdentifier(.oj, "C:2006:139:p1"),
    day(2013, 12, 2): WorkIdentifier(.oj, "C:2013:373:p1"),
    day(2016, 4, 13): WorkIdentifier(.celex, "32016Q0512(01)"),
    day(2020, 12, 16): WorkIdentifier(.celex, "32020Q1222(01)"),
  ]

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no day")
    }
    return date
  }
}
