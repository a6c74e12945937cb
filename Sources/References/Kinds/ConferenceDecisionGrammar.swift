import Languages
import LegalDocuments
import LegalIdentifiers

/// A decision of the parties to the conventions on climate change, by its number: `Decision 13/CMP.1`,
/// `décision 2/CP.17`, `Decisions 3/CMA.1 and 4/CMA.1`.
///
/// CP is the Conference of the Parties, CMP and CMA are the meetings of the parties to the Kyoto Protocol
/// and to the Paris Agreement. The decisions have no number in a series of the Union's; the words are the
/// same in all languages.
package struct ConferenceDecisionGrammar: ReferenceGrammar {
  package static let name: StaticString = "conference-decision"
  package static let summary: StaticString = "Decisions of the parties to the climate conventions"
  package static let example: StaticString =
    "⟦Decision 13/CMP.1|document|text:decision-13-cmp-1⟧"
  package static let starters: [Starter] = [.term(.decision)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.isSymbol(.slash, at: index + 2) else { return nil }
    var targets: [Target] = []
    var next = index + 1
    var end = next
    while let work = decision(at: next, in: text), targets.count < 32 {
      targets.append(Target(work))
      end = next + Self.length
      let separator = text.listSeparator(at: end)
      guard separator > end else { break }
      next = separator
    }
    guard !targets.isEmpty else { return nil }
    return text.found(
      index..<end, .document, targets, status: .unresolved, confidence: 0.8,
      note: "a decision of the parties to a convention", types: .decision)
  }

  /// Tokens of `13/CMP.1`.
  private static let length = 5

  private func decision(at index: Int, in text: borrowing TokenText) -> WorkIdentifier? {
    guard (index + 1..<index + Self.length).allSatisfy({ text.isGlued(at: $0) }),
      text.isSymbol(.slash, at: index + 1), text.isExactly(in: Self.meetings, at: index + 2),
      text.isSymbol(.stop, at: index + 3), let number = text.number(at: index),
      let session = text.number(at: index + 4), (1...2).contains(text.digits(at: index + 4))
    else { return nil }
    let meeting = text.string(at: index + 2).lowercased()
    return WorkIdentifier(.text, "decision-\(number)-\(meeting)-\(session)")
  }

  private static let meetings: WordList = ["CP", "CMP", "CMA"]
}
