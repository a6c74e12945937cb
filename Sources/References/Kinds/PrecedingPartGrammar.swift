import Languages
import LegalDocuments
import LegalIdentifiers

/// The part right before the one that speaks: "the preceding subparagraph", "l'alinéa précédent", "der
/// vorstehende Absatz".
///
/// Old drafting; the Joint Practical Guide (16.13) asks for numbers instead.
package struct PrecedingPartGrammar: ReferenceGrammar {
  package static let name: StaticString = "preceding-part"
  package static let summary: StaticString = "The paragraph, subparagraph or sentence before"
  package static let example: StaticString =
    "the period in the ⟦preceding paragraph|provision|unresolved⟧ runs from that day"
  package static let starters: [Starter] = [.term(.preceding)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let isBehind = text.vocabulary.traits.contains(.adjectivesBehind)
    let noun = isBehind ? index - 1 : index + 1
    let start = min(noun, index)
    guard start >= context.floor, text.isWord(at: noun),
      let part = text.subdivision(at: noun), Self.parts.contains(part),
      text[noun].value != Vocabulary.plural, isDefinite(start, in: text),
      !text.sentenceBreaks(before: max(noun, index)),
      text.pinpointNumber(at: max(noun, index) + 1, of: part) == nil
    else { return nil }
    return Match(
      tokens: start..<max(noun, index) + 1, kind: .provision, targets: [], status: .unresolved,
      antecedent: .precedingPart(part.rank))
  }

  /// Parts that follow one another; of points and indents one names the letter.
  private static let parts: Set<Subdivision> = [.article, .paragraph, .subparagraph, .sentence]

  /// "the preceding paragraph" is one; "a previous paragraph" is any.
  private func isDefinite(_ start: Int, in text: borrowing TokenText) -> Bool {
    text.has(.the, at: start - 1)
      || text.isSymbol(.apostrophe, at: start - 1) && text.has(.the, at: start - 2)
      || text.has(.in, at: start - 1) && text.vocabulary.traits.contains(.adjectivesBehind)
  }
}
