import Languages
import LegalDocuments

/// The texts of one document as tokens: each is cut once for all the rules that read it.
final class DocumentTexts {
  let vocabulary: Vocabulary
  private let document: LegalDocument
  private var segments: [TokenText?]
  private var footnotes: [TokenText?]
  /// Tokens that may still be kept; a document beyond all measure is cut again for each rule.
  private var room = 4 << 20

  init(of document: LegalDocument, vocabulary: Vocabulary) {
    self.document = document
    self.vocabulary = vocabulary
    segments = Array(repeating: nil, count: document.segments.count)
    footnotes = Array(repeating: nil, count: document.footnotes.count)
  }

  /// The text of a segment.
  func segment(_ index: Int) -> TokenText {
    if let known = segments[index] { return known }
    let text = cut(document.segments[index].text)
    if keeps(text) { segments[index] = text }
    return text
  }

  /// The text of a footnote.
  func footnote(_ index: Int) -> TokenText {
    if let known = footnotes[index] { return known }
    let text = cut(document.footnotes[index].text)
    if keeps(text) { footnotes[index] = text }
    return text
  }

  /// The text of any holder.
  subscript(holder: TextLocation.Holder) -> TokenText {
    switch holder {
    case .segment(let index): segment(index)
    case .footnote(let index): footnote(index)
    case .cover(let index): cut(document.coverReferences[index].text)
    }
  }

  private func cut(_ text: String) -> TokenText { TokenText(text, vocabulary: vocabulary) }

  private func keeps(_ text: TokenText) -> Bool {
    guard text.count <= room else { return false }
    room -= text.count
    return true
  }
}
