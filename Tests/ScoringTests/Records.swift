import LegalDocuments
import LegalIdentifiers
import Scoring
import SourceTexts

/// Records as short as the tests need them.
extension DocumentRecord {
  /// A paper with the segments, notes and references that a test is about.
  static func paper(
    id: String = "council:ST-9101-2024-INIT", _ segments: [Segment] = [],
    notes: [Footnote] = [], references: [Mention] = [],
    metadata: (inout DocumentMetadata) -> Void = { _ in }
  ) -> DocumentRecord {
    var data = DocumentMetadata()
    metadata(&data)
    let source = DocumentSource(
      path: "paper.pdf", sha256: "", mediaType: "application/pdf", format: "pdf", pages: 2)
    let work = WorkIdentifier(id) ?? .self
    return DocumentRecord(
      document: Document(id: work, family: nil, metadata: data, source: source),
      segments: segments, footnotes: notes, references: references)
  }
}

/// A segment of a record; its id is its kind and number unless one is given.
func segment(
  _ kind: SegmentKind, _ number: String? = nil, _ text: String, page: Int? = 1,
  id: String? = nil, parent: String? = nil, heading: String? = nil, opening: String? = nil,
  addressees: [String] = [], struck: Bool = false
) -> DocumentRecord.Segment {
  .init(
    id: id ?? "\(kind.rawValue)_\(number ?? text)", parent: parent, kind: kind, number: number,
    heading: heading, opening: opening, addressees: addressees, text: text, page: page,
    endPage: page, footnotes: [], struck: struck)
}

/// A mention of a record; the kind is the first target's scheme unless one is given.
func mention(
  _ text: String, _ targets: String..., page: Int? = 1, kind: ReferenceKind? = nil,
  relation: CitationRelation = .cites, segment: String? = nil, footnote: String? = nil
) -> DocumentRecord.Mention {
  let targets = targets.compactMap { Target($0) }
  return .init(
    start: 0, end: 0, text: text,
    kind: kind ?? ReferenceKind(rawValue: targets.first?.work.scheme.rawValue ?? ""),
    targets: targets, relation: relation, status: .identified, method: .explicit, confidence: 1,
    note: nil, segment: segment, footnote: footnote, page: page, box: nil, context: text)
}

/// A footnote of a record.
func note(
  _ mark: String, _ text: String, page: Int? = 1, calledIn segment: String? = nil,
  after offset: Int? = nil
) -> DocumentRecord.Footnote {
  .init(id: "fn:\(mark)", mark: mark, text: text, page: page, segment: segment, offset: offset)
}

/// Gold as a file says it.
func gold(_ json: String) throws -> GoldDocument {
  try GoldFile.read(Array(json.utf8), name: "paper")
}

/// The card of a record against a gold file.
func score(
  _ record: DocumentRecord, _ json: String, equivalence: WorkEquivalence = WorkEquivalence()
) throws -> ScoreCard {
  Scorer(equivalence: equivalence).score(record, against: try gold(json))
}
