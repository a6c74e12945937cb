import Languages
import LegalDocuments
import LegalIdentifiers
import PageLayouts
import SourceTexts

/// The first page of a paper of the Council, the Commission or the Parliament, read as fields.
///
/// Layouts of 1999–2026: institution, place and date, number, revision on a line of its own,
/// interinstitutional files, marking, subject codes, kind in capitals, then a table of labels
/// (`From:`, `To:`, `No. prev. doc.:`, `Subject:`). The fields are told by their words; their
/// order and the columns do not matter.
struct CoverPage {
  private(set) var metadata = DocumentMetadata()
  private(set) var references: [CoverReference] = []
  /// Index of the first block that is no part of the cover; 0 where there is no cover.
  private(set) var end = 0

  private let layout: PageLayout
  private let words: StructureWords
  private let languages: [StructureWords]
  /// Blocks of a cover at most: two columns of subject codes and a long subject.
  private static let maximumBlocks = 120

  init(_ layout: PageLayout, words: StructureWords) {
    self.layout = layout
    self.words = words
    languages = [words] + StructureWords.all.filter { $0.language != words.language }
    let fields = CoverFields(layout, words: words, limit: limit)
    let header = CoverHeader(layout, words: words, limit: fields.start ?? limit)
    let isCouncil = header.number != nil && header.date != nil || fields.count >= 2
    guard isCouncil || header.date != nil && header.hasOtherNumber else {
      metadata.identifier = RunningHead(layout).number
      metadata.aliases = RunningHead(layout).places
      return
    }
    take(header)
    take(fields)
    end = fields.count > 0 ? fields.end : header.end
    if metadata.identifier == nil { metadata.identifier = RunningHead(layout).number }
  }

  /// The cover is the first page; where the source has no pages, its first blocks.
  private var limit: Int {
    let first = layout.blocks.firstIndex { $0.page > 1 } ?? layout.blocks.count
    return min(first, Self.maximumBlocks)
  }

  private mutating func take(_ header: CoverHeader) {
    metadata.date = header.date
    metadata.kind = header.kind
    metadata.codes = header.codes
    metadata.markings = header.markings
    metadata.identifier = header.identifier
    for procedure in header.procedures {
      add(procedure.number.identifier)
      references.append(procedure.reference)
    }
  }

  private mutating func add(_ procedure: WorkIdentifier) {
    if !metadata.procedures.contains(procedure) { metadata.procedures.append(procedure) }
  }

  private mutating func take(_ fields: CoverFields) {
    for field in fields.values {
      let bytes = Array(field.text.utf8)
      switch field.field {
      case .from: metadata.from = metadata.from ?? field.text
      case .to: metadata.to = metadata.to ?? field.text
      case .subject:
        guard metadata.subject == nil else { break }
        metadata.subject = field.text
        refer(.subject, field)
      case .previous:
        metadata.previous += CoverNumbers.council(in: bytes).map(\.identifier)
        refer(.previous, field)
      case .commission:
        metadata.commission += CoverNumbers.council(in: bytes).map(\.identifier)
        metadata.commission += CoverNumbers.commission(in: bytes).map(\.identifier)
        refer(.commission, field)
      case .on, .received, .procedure, .other: break
      }
    }
  }

  private mutating func refer(_ field: CoverReference.Field, _ value: CoverFields.Value) {
    let page = value.map.page(at: 0) ?? (value.page > 0 ? value.page : nil)
    references.append(
      CoverReference(field: field, text: value.text, map: value.map, page: page))
  }
}
