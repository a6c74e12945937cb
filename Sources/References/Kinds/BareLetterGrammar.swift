import Languages
import LegalDocuments
import LegalIdentifiers

/// Points whose noun English leaves out: `the measures referred to in (a) and (b)`.
///
/// Only behind "referred to in" and the like; letters in brackets elsewhere open the items of a list.
package struct BareLetterGrammar: ReferenceGrammar {
  package static let name: StaticString = "bare-letter"
  package static let summary: StaticString = "Points without their noun behind “referred to in”"
  package static let example: StaticString =
    "the measures referred to in ⟦(a) and (b)|provision|self#pnt_a;self#pnt_b⟧ shall apply"
  package static let starters: [Starter] = [.term(.referred)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.vocabulary.traits.contains(.titleCase) else { return nil }
    // "referred to in (a)", "referred to (a)"
    var start = text.has(.to, at: index + 1) ? index + 2 : index + 1
    if text.has(.in, at: start) || text.has(.under, at: start) { start += 1 }
    guard start > index + 1, !text.sentenceBreaks(before: start) else { return nil }
    var paths: PinpointPaths = []
    var next = start
    var end = start
    while let inside = letter(at: next, in: text), paths.count < 26 {
      var path = PinpointPath(.point, inside.text)
      end = inside.end
      if text.isRangeMark(at: end), let last = letter(at: end + 1, in: text) {
        path.rangeEnd = PinpointPath(.point, last.text).steps
        end = last.end
      }
      paths.append(path)
      let separator = text.listSeparator(at: end)
      guard separator > end, text.isSymbol(.open, at: separator) else { break }
      next = separator
    }
    // "(b) of the first subparagraph" is read with what holds it; "(a) the costs; (b) …" is a list.
    guard !paths.isEmpty, !text.has(.of, at: end), !text.has(.the, at: end) else { return nil }
    return Match(
      tokens: start..<end, kind: .provision, targets: ProvisionGrammar.targets(paths),
      confidence: 0.9, antecedent: .inner, bridge: end)
  }

  /// A letter or a small Roman number in brackets.
  private func letter(
    at index: Int, in text: borrowing TokenText
  ) -> (text: String, end: Int)? {
    text.isWord(at: index + 1) ? text.bracketContent(at: index) : nil
  }
}
