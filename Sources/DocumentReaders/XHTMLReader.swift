package import LegalDocuments
package import PageLayouts
package import SourceTexts
import LegalIdentifiers
import XMLReading

/// Reads pages of EUR-Lex: current and older class names, consolidated texts, Commission proposals.
///
/// Pages of the years before 2004 carry no classes, only paragraphs; their text becomes a
/// ``PageLayout`` and goes through the same segmentation as that of a PDF.
package struct XHTMLReader: DocumentReader {
  /// Turns laid-out text into a document; see ``init(plainText:)``.
  package typealias PlainTextSegmenter =
    @Sendable (_ layout: PageLayout, _ source: DocumentSource) -> LegalDocument

  package let format = "xhtml"
  private let plainText: PlainTextSegmenter?

  /// Creates a reader that hands pages without classes to a segmenter; without one their
  /// paragraphs become plain body segments.
  package init(plainText: PlainTextSegmenter? = nil) {
    self.plainText = plainText
  }

  package func reads(_ sniff: FormatSniff) -> Bool {
    sniff.kind == .html || sniff.kind == .xml && sniff.rootElement == "html"
  }

  package func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument] {
    // Pages that call themselves XHTML but are not well-formed are read as browsers read them.
    let tree: XMLTree
    if FormatDetector.sniff(bytes).kind == .xml, let strict = try? XMLReader.tree(xml: bytes) {
      tree = strict
    } else {
      tree = try XMLReader.tree(html: bytes)
    }
    var source = source
    source.format = format
    let page = XHTMLPage(tree)
    let metadata = XHTMLMetadata(page)
    if page.hasKnownClasses {
      var walk = XHTMLWalk(page, language: metadata.language)
      walk.read()
      if walk.out.segments.isEmpty { walk.headAlone() }
      walk.out.finish()
      guard !walk.out.segments.isEmpty else { throw Self.noText }
      return [
        LegalDocument(
          metadata: metadata.metadata(title: walk.title), source: source,
          segments: walk.out.segments, footnotes: walk.out.footnotes,
          markedReferences: walk.out.markedReferences, diagnostics: walk.out.diagnostics)
      ]
    }
    let layout = PlainPage(tree: tree).layout()
    guard !layout.blocks.isEmpty else { throw Self.noText }
    var document = plainText?(layout, source) ?? Self.bodies(of: layout, source: source)
    document.metadata = metadata.completing(document.metadata)
    return [document]
  }

  private static let noText = ReadError(
    .withoutText, "a page without the text of a document; it may be an error page: fetch it again")

  private static func bodies(of layout: PageLayout, source: DocumentSource) -> LegalDocument {
    LegalDocument(
      source: source,
      segments: layout.blocks.enumerated().map { position, block in
        Segment(id: "txt_\(position + 1)", kind: .body, text: block.text, map: block.map)
      }, diagnostics: layout.diagnostics)
  }
}
