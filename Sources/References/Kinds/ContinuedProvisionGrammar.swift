import Languages
import LegalDocuments
import LegalIdentifiers

/// Provisions of a second work under the noun of those before it: `Articles 49 TFEU and 56 TFEU`,
/// `Articles 56 TFEU and 15(2) of the Charter`, `Articles 28 of Directive 95/46/EC and 46 of Regulation
/// (EC) No 45/2001`.
///
/// So the Court names the provisions of several works at once. The number alone says nothing: its
/// work has to stand right behind it, and the noun in the same sentence.
package struct ContinuedProvisionGrammar: ReferenceGrammar {
  package static let name: StaticString = "continued-provision"
  package static let summary: StaticString =
    "Provisions whose noun stands before those of another work"
  package static let example: StaticString =
    "⟦Articles 56 TFEU|treaty|celex:12016E056⟧ and ⟦15(2) of the Charter|treaty|celex:12016P015#par_2⟧"
  package static let starters: [Starter] = [.term(.and), .term(.or), .symbol(.comma)]
  package static let followsReference = true

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // The work before it is a reference of its own and has just ended here.
    guard index > 2 else { return nil }
    let start = text.listSeparator(at: index)
    guard text.isNumber(at: start), text.digits(at: start) <= 3,
      let noun = noun(before: index, in: text), text.sameSentence(noun, start),
      let part = text.subdivision(at: noun)
    else { return nil }
    let parser = PinpointParser(copy text, from: start)
    guard
      let list = parser.members(
        of: part, noun: noun, at: start, depth: 0, isParenthetic: false)
    else { return nil }
    let grammar = ProvisionGrammar()
    let binding = grammar.binding(of: list, in: text, with: parser)
    guard !binding.treaties.isEmpty || text.bindsToWork(at: list.end) else { return nil }
    return Match(
      tokens: start..<binding.end, kind: .provision, targets: ProvisionGrammar.targets(list.paths),
      antecedent: binding.antecedent ?? .bare, treaties: binding.treaties, bridge: binding.bridge)
  }

  /// The noun that counts articles or recitals before a token: the nearest one.
  private func noun(before index: Int, in text: borrowing TokenText) -> Int? {
    for noun in stride(from: index - 2, to: max(-1, index - 48), by: -1) {
      // Most tokens are told without a call.
      if !text[noun].terms.isEmpty, let part = text.subdivision(at: noun),
        part.rank < Subdivision.innerRank
      {
        return part == .article || part == .recital ? noun : nil
      }
    }
    return nil
  }
}
