import Segmentation

/// The readers that Renvoi has.
package enum Readers {
  /// The first one that takes a file reads it, so a stricter reader stands before a wider one.
  package static let standard: [any DocumentReader] = [
    PDFDocumentReader(),
    FormexReader(),
    AkomaNtosoReader(),
    XHTMLReader(plainText: { Segmenter().document(from: $0, source: $1) }),
  ]

  /// The reader for a file that begins like this.
  package static func reader(for sniff: FormatSniff) -> (any DocumentReader)? {
    standard.first { $0.reads(sniff) }
  }
}
