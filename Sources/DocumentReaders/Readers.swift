import Segmentation

/// The readers that Renvoi has.
package enum Readers {
  /// The first one that takes a file reads it, so a stricter reader stands before a wider one.
  package static let standard: [any DocumentReader] = all(PDFDocumentReader())

  /// The same with another reader for PDF, such as one that recognises letters in pictures.
  package static func all(_ pdf: PDFDocumentReader) -> [any DocumentReader] {
    let single: [any DocumentReader] = [
      pdf,
      FormexReader(),
      AkomaNtosoReader(),
      XHTMLReader(plainText: { Segmenter().document(from: $0, source: $1) }),
    ]
    return single + [ZipDocumentReader(readers: single)]
  }

  /// The reader for a file that begins like this.
  package static func reader(for sniff: FormatSniff) -> (any DocumentReader)? {
    standard.first { $0.reads(sniff) }
  }
}
