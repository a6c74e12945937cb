import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Short ways to write records down.
func record(
  _ id: String, date: String? = nil, aliases: [String] = [], previous: [String] = [],
  segments: [DocumentRecord.Segment] = [], footnotes: [DocumentRecord.Footnote] = [],
  _ mentions: [DocumentRecord.Mention] = []
) -> DocumentRecord {
  let id = WorkIdentifier(id) ?? .self
  var metadata = DocumentMetadata()
  metadata.identifier = id
  metadata.date = date.flatMap { CivilDate(iso: $0) }
  metadata.aliases = aliases.compactMap { WorkIdentifier($0) }
  metadata.previous = previous.compactMap { WorkIdentifier($0) }
  let source = DocumentSource(
    path: "\(id.value).pdf", sha256: "00", mediaType: "application/pdf", format: "pdf")
  return DocumentRecord(
    document: .init(id: id, family: nil, metadata: metadata, source: source), segments: segments,
    footnotes: footnotes, references: mentions)
}

/// A mention of the targets, at the words if they stand in the text.
func mention(
  _ targets: [String], kind: ReferenceKind = .act, _ words: String = "", in text: String = "",
  status: ReferenceStatus = .identified, segment: String? = nil, footnote: String? = nil,
  relation: CitationRelation = .cites, subject: String? = nil
) -> DocumentRecord.Mention {
  let before = text.range(of: words).map { text[..<$0.lowerBound].unicodeScalars.count } ?? 0
  return DocumentRecord.Mention(
    start: before, end: before + words.unicodeScalars.count, text: words, kind: kind,
    targets: targets.compactMap { Target($0) }, relation: relation, status: status,
    subject: subject.flatMap { WorkIdentifier($0) }, segment: segment, footnote: footnote,
    context: text)
}

extension String {
  fileprivate func range(of words: String) -> Range<Index>? { ranges(of: words).first }
}
