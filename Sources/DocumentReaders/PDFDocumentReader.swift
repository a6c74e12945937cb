package import LegalDocuments
import PDFReading
import PageLayouts
import Segmentation
package import SourceTexts

/// Reads PDF: pages → layout → segments.
package struct PDFDocumentReader: DocumentReader {
  package let format = "pdf"
  private let reader: PDFReader

  /// Creates a reader; with a recogniser it reads pages that are pictures as well.
  package init(recognition: Tesseract? = nil) {
    reader = PDFReader(
      recognise: recognition.map { tesseract in
        { @Sendable picture, dots in tesseract.lines(of: picture, dotsPerInch: dots) }
      })
  }

  package func reads(_ sniff: FormatSniff) -> Bool { sniff.kind == .pdf }

  package func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument] {
    let contents = try reader.read(bytes)
    var layout = LayoutAnalyser().layout(of: contents.pages)
    layout.diagnostics += contents.diagnostics
    var source = source
    source.pages = contents.pages.count
    return [Segmenter().document(from: layout, source: source)]
  }
}
