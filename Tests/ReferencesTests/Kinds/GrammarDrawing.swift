import LegalDocuments
import LegalIdentifiers
import Languages
import SourceTexts
import TestSupport

@testable import References

/// Draws what some grammars find in a marked sentence's text, so that it can be compared with the
/// sentence as it was written.
func drawn(
  _ source: String, by grammars: [any ReferenceGrammar], language: String = "en", year: Int = 2026
) -> String {
  let text = MarkedText(source).text
  let tokens = TokenText(text, vocabulary: .of(language))
  let context = GrammarContext(
    language: language,
    citing: CitingDocument(date: CivilDate(year: year)))
  let marks = Scanner(grammars).matches(in: tokens, context: context).map { match in
    let reference = match.reference(in: tokens)
    let outcome =
      reference.targets.isEmpty
      ? [reference.status.rawValue] : reference.targets.map(\.description)
    return MarkedText.Mark(span: reference.span, kind: reference.kind.rawValue, targets: outcome)
  }
  return MarkedText.drawing(marks, in: text)
}
