package import LegalDocuments
import PDFReading
import PageLayouts
import Segmentation
package import SourceTexts

/// Reads PDF: pages → layout → segments.
package struct PDFDocumentReader: DocumentReader {
  package let format = "pdf"

  package init() {}

  package func reads(_ sniff: FormatSniff) -> Bool { sniff.kind == .pdf }

  package func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument] {
    let contents = try PDFReader().read(bytes)
    var layout = LayoutAnalyser().layout(of: contents.pages)
    layout.diagnostics += contents.diagnostics
    var source = source
    source.pages = contents.pages.count
    return [Segmenter().document(from: layout, source: source)]
  }
}
