import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import TestSupport

/// Draws everything that the recogniser finds in a marked sentence's text.
func read(
  _ source: String, language: String = "en", date: String? = nil,
  family: CitingDocument.Family = .unknown
) -> String {
  let text = MarkedText(source).text
  let citing = CitingDocument(date: date.flatMap { CivilDate(iso: $0) }, family: family)
  let marks = Recogniser(language: language, citing: citing).references(in: text).map { reference in
    let outcome =
      reference.targets.isEmpty
      ? [reference.status.rawValue] : reference.targets.map(\.description)
    return MarkedText.Mark(span: reference.span, kind: reference.kind.rawValue, targets: outcome)
  }
  return MarkedText.drawing(marks, in: text)
}
