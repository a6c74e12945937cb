package import LegalDocuments
import Languages
import LegalIdentifiers
import SourceTexts

extension Recogniser {
  /// Every reference in a document, in reading order: cover page, segments, footnotes.
  ///
  /// First each text is read by itself; then names are bound to the works that footnotes and
  /// definitions give them; last the wording around each mention says on what footing it stands.
  package func references(in document: LegalDocument) -> [LocatedReference] {
    let recogniser = Recogniser(
      language: document.metadata.language ?? language, citing: CitingDocument(of: document))
    var found = DocumentReferences()
    for holder in document.holders {
      guard let text = document.text(of: holder)?.text, !text.isEmpty else { continue }
      found.add(recogniser.references(in: text), to: holder)
    }
    FootnotedNames(vocabulary: recogniser.vocabulary).read(document, into: &found)
    RelationReading(vocabulary: recogniser.vocabulary).read(document, into: &found)
    return found.inOrder(of: document.holders)
  }
}

/// The references of one document by the text that holds them.
struct DocumentReferences {
  private var byHolder: [TextLocation.Holder: [Reference]] = [:]

  /// References of one text, sorted by place.
  subscript(holder: TextLocation.Holder) -> [Reference] {
    get { byHolder[holder] ?? [] }
    set { byHolder[holder] = newValue }
  }

  /// Adds references; one that overlaps another there already is left out: it was read by a
  /// surer rule.
  mutating func add(_ references: [Reference], to holder: TextLocation.Holder) {
    guard !references.isEmpty else { return }
    var all = byHolder[holder] ?? []
    for reference in references where !all.contains(where: { $0.span.overlaps(reference.span) }) {
      all.append(reference)
    }
    byHolder[holder] = all.sorted { $0.span < $1.span }
  }

  /// All references in the order of the holders.
  func inOrder(of holders: [TextLocation.Holder]) -> [LocatedReference] {
    holders.flatMap { holder in self[holder].map { LocatedReference(holder, $0) } }
  }
}

extension LegalDocument {
  /// Every text in which references can stand, in reading order.
  var holders: [TextLocation.Holder] {
    coverReferences.indices.map { .cover($0) } + segments.indices.map { .segment($0) }
      + footnotes.indices.map { .footnote($0) }
  }
}

extension CitingDocument {
  /// The facts that a document gives about itself.
  init(of document: LegalDocument) {
    let isAct = document.segments.contains { $0.kind == .article }
    self.init(
      identifier: document.metadata.identifier, date: document.metadata.date,
      family: isAct ? .act : .paper)
  }
}
