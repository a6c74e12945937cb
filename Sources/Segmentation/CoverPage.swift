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
  /// Whether a passage of text was met behind the institution's name.
  private var hasText = false
  private let words: StructureWords
  private let languages: [StructureWords]
  /// Blocks of a cover at most: two columns of subject codes and a long subject.
  private static let maximumBlocks = 120

  init(_ layout: PageLayout, words: StructureWords) {
    self.layout = layout
    self.words = words
    languages = [words] + StructureWords.working.filter { $0.language != words.language }
    let fields = CoverFields(layout, words: words, limit: limit)
    let header = CoverHeader(layout, words: words, limit: fields.start ?? limit)
    let isCouncil = header.number != nil && header.date != nil || fields.count >= 2
    guard isCouncil || header.date != nil && header.hasOtherNumber || header.parliament != nil
    else {
      metadata.identifier = RunningHead(layout).number
      metadata.aliases = RunningHead(layout).places
      return
    }
    take(header)
    take(fields)
    end = fields.count > 0 ? fields.end : header.end
    if metadata.identifier == nil { metadata.identifier = RunningHead(layout).number }
  }

  /// Whether the paper itself is conclusions of the European Council, by its subject code.
  var isConclusions: Bool { metadata.codes.contains { $0.hasPrefix("CONCL ") } }

  /// Whether the cover's subject or kind says that the document holds conclusions.
  var announcesConclusions: Bool {
    if isConclusions { return true }
    let texts = [metadata.subject, metadata.kind].compactMap { $0 }.map { Array($0.utf8) }
    return texts.contains { text in
      text.indices.contains { index in
        // The subject itself, or what is done with it behind a dash.
        let isStart =
          index == 0
          || index > 1 && text[index - 1] == 0x20
            && (text[index - 2] == UInt8(ascii: "-") || text[index - 2] == 0x93)
        return isStart
          && languages.contains { $0.conclusionsTitles.longestEnd(in: text, at: index) != nil }
      }
    }
  }

  /// Takes what a document repeats of its cover: the institution's name above all text, the
  /// procedure's number above an annexed draft.
  ///
  /// - Returns: the passage without it; `nil` where it says no more than that.
  mutating func withoutRepeated(_ passage: Passage, in layout: PageLayout) -> Passage? {
    guard passage.look.table == nil else { return passage }
    if !hasText, passage.label == nil, passage.bytes.count <= 60,
      languages.contains(where: {
        $0.mastheads.longestEnd(in: passage.bytes, at: 0) == passage.bytes.count
      })
    {
      return nil
    }
    hasText = true
    guard passage.bytes.first.map(ByteText.isDigit) ?? false, passage.label == nil,
      let end = Self.endOfProcedure(passage.bytes),
      let procedure = ProcedureNumber(printed: ByteText.string(passage.bytes, 0..<end))
    else { return passage }
    let rest = passage.part(from: end)
    // A sentence may begin with the number; a title never goes on with it.
    if let rest, StructureSigns(words: words).titleKind(rest) == nil { return passage }
    if !metadata.procedures.contains(procedure.identifier) {
      add(procedure.identifier)
      let block = layout.blocks[passage.block]
      let span = TextSpan(passage.offset, passage.offset + end)
      references.append(
        CoverReference(
          field: .procedure, text: ByteText.string(passage.bytes, 0..<end),
          map: block.map.slice(span), page: block.page > 0 ? block.page : nil))
    }
    return rest
  }

  /// Where the number of a procedure ends that a text begins with: `2022/0396 (COD)`.
  private static func endOfProcedure(_ text: [UInt8]) -> Int? {
    guard let close = text.prefix(24).firstIndex(of: UInt8(ascii: ")")) else { return nil }
    return close + 1
  }

  /// The cover is the first page; where the source has no pages, its first blocks.
  private var limit: Int {
    let signs = StructureSigns(words: words)
    let blocks = layout.blocks.prefix(Self.maximumBlocks)
    return blocks.indices.first { index in
      let block = blocks[index]
      // An act without a cover dates and numbers itself too, but behind its author.
      return block.page > 1
        || signs.isAuthor(
          Passage(block, at: index, bytes: Array(block.text.utf8), range: 0..<block.text.utf8.count)
        ) && !isMasthead(index)
    } ?? blocks.count
  }

  /// Whether a line names the institutions above a paper's number (`THE EUROPEAN PARLIAMENT THE
  /// COUNCIL`, on acts that both sign), not whoever adopts the act below.
  private func isMasthead(_ index: Int) -> Bool {
    let text = Array(layout.blocks[index].text.utf8)
    guard ByteText.last(text) != UInt8(ascii: ","), !ByteText.endsClause(text) else { return false }
    return layout.blocks[(index + 1)...].prefix(8).contains { block in
      block.page == 1 && block.text.utf8.count <= 60
        && CoverNumbers.council(Array(block.text.utf8), at: 0) != nil
    }
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
