import Languages
package import LegalDocuments
import LegalIdentifiers
package import PageLayouts
import SourceTexts

/// Turns a layout into a document: its parts, their clauses, its notes and what its cover says.
///
/// A pure function, linear in the text. It never fails: what no rule knows becomes ordinary text.
package struct Segmenter: Sendable {
  package init() {}

  /// The document that the layout shows.
  package func document(from layout: PageLayout, source: DocumentSource) -> LegalDocument {
    let language = detectedLanguage(of: layout.blocks.lazy.map(\.text))
    let words = StructureWords.words(for: language)
    let signs = StructureSigns(words: words)
    let layout = InlineNotes.lifted(from: layout)
    var cover = CoverPage(layout, words: words)
    let marksChanges = TrackedChanges(words: words).areMarked(in: layout.blocks)
    var passages = PassageReading.passages(of: layout.blocks, from: cover.end, words: words)
      .compactMap { cover.withoutRepeated($0, in: layout) }
    // Where changes are marked, a line under the words marks one and no heading.
    if marksChanges { for index in passages.indices { passages[index].look.isUnderlined = false } }
    var tree = SegmentTree(blocks: layout.blocks)
    let parts = DocumentParts(
      passages, signs: signs, announces: cover.announcesConclusions ? .conclusions : nil,
      isWhole: cover.isConclusions)
    segment(passages, parts.parts, signs: signs, into: &tree)
    if !marksChanges { tree.forgetInsertions() }
    let (segments, footnotes) = tree.bound(to: layout.notes)
    var document = LegalDocument(
      metadata: cover.metadata, source: source, segments: segments, footnotes: footnotes,
      coverReferences: cover.references, diagnostics: layout.diagnostics)
    document.metadata.language = language
    TitleMetadata(words: words).complete(&document.metadata, from: segments)
    return document
  }

  /// The blocks that are read as a cover page: what they say becomes fields, not segments.
  package func coverBlocks(of layout: PageLayout) -> ArraySlice<Block> {
    let language = detectedLanguage(of: layout.blocks.lazy.map(\.text))
    let cover = CoverPage(layout, words: StructureWords.words(for: language))
    return layout.blocks.prefix(cover.end)
  }

  private func segment(
    _ passages: [Passage], _ parts: [DocumentPart], signs: StructureSigns,
    into tree: inout SegmentTree
  ) {
    var isAfterAct = false
    for part in parts {
      var range = part.range
      let root = part.annex.map {
        beginAnnex(passages, at: $0, range: &range, ofAct: isAfterAct, signs: signs, into: &tree)
      }
      switch part.genre {
      case .act:
        var grammar = ActGrammar(signs: signs, root: root)
        grammar.read(passages, range, author: part.author, into: &tree)
        isAfterAct = true
      case .conclusions:
        var grammar = ConclusionsGrammar(signs: signs, root: root)
        grammar.read(passages, range, author: part.author, into: &tree)
      case .plain:
        var grammar = PlainGrammar(
          signs: signs, root: root, itemKind: isAfterAct && root != nil ? .point : .body)
        grammar.read(passages, range, into: &tree)
      }
    }
  }

  /// Adds an annex; the name of an act's annex stands under its number.
  private func beginAnnex(
    _ passages: [Passage], at index: Int, range: inout Range<Int>, ofAct: Bool,
    signs: StructureSigns, into tree: inout SegmentTree
  ) -> Int {
    let passage = passages[index]
    let head = signs.annex(passage)
    let annex = tree.add(
      .annex, head?.isAppendix == true ? .appendix : .annex, step: head?.number ?? "",
      of: passage, in: nil, number: head?.number)
    if let rest = head.flatMap({ passage.part(from: $0.rest) }) {
      tree.setHeading(rest.text, of: annex)
    } else if ofAct {
      while let first = range.first, passages[first].label == nil,
        passages[first].isHeadingLike || isNameWithoutFonts(passages, at: first),
        signs.titleKind(passages[first]) == nil, signs.division(passages[first]) == nil,
        signs.article(passages[first]) == nil, passages[first].look.table == nil,
        tree.segments[annex].heading == nil || passages[first].look.isCentred
      {
        tree.setHeading(passages[first].text, of: annex)
        tree.noteHead(passages[first], of: annex)
        tree.adoptCalls(of: passages[first], in: annex)
        range = (first + 1)..<range.upperBound
      }
    }
    return annex
  }

  /// Whether a line under an annex's number is its name, in a text that shows no fonts.
  private func isNameWithoutFonts(_ passages: [Passage], at index: Int) -> Bool {
    let line = passages[index]
    return line.bytes.count <= 200 && !line.startsLower && !ByteText.endsClause(line.bytes)
      && ByteText.last(line.bytes) != UInt8(ascii: ":")
      && !passages.contains { $0.look.isCentred || $0.look.isBold || $0.look.isItalic }
  }
}
