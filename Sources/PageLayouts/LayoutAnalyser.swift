/// Finds a document's paragraphs, footnotes and running heads on its pages.
///
/// The chain: words in flat arrays → furniture off → columns in reading order → note zones off →
/// tables and paragraphs → paragraphs joined over page breaks → clean text.
package struct LayoutAnalyser: Sendable {
  package init() {}

  /// The layout of a document's pages.
  ///
  /// Linear in the number of lines.
  package func layout(of pages: [Page]) -> PageLayout {
    let text = DocumentText(pages)
    var measures = TextMeasures(text)
    var furniture = FurnitureFinder(text, measures).find()
    let columns = ColumnFinder(text, measures, furniture: furniture)
    var regions = columns.regions()
    let margins = Margins(regions)
    let notes = NoteFinder(text, measures).takeNotes(from: &regions)
    TableJoiner(text).join(&regions, repeated: &furniture)
    measures.pitch = LinePitch(text).common(in: regions, size: measures.bodySize) { margins.of($0) }
    let writer = BlockWriter(
      text: text, vocabulary: Vocabulary(text), notes: NoteIndex(notes))
    var paragraphs: [Paragraph] = []
    var tables = 0
    for region in regions {
      let finder = ParagraphFinder(text, measures, margins: margins.of(region))
      BreakJoiner(text).append(finder.paragraphs(in: region, tables: &tables), to: &paragraphs)
    }
    return PageLayout(
      blocks: paragraphs.compactMap(writer.block), notes: notes.compactMap(writer.note),
      furniture: furniture.pieces(in: text), pageCount: pages.count)
  }
}
