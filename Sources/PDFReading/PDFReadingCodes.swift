package import SourceTexts

extension DiagnosticCode {
  /// The file holds no bytes or the document no pages.
  package static let pdfEmpty = DiagnosticCode("pdf.empty")
  /// The document cannot be opened without a password.
  package static let pdfEncrypted = DiagnosticCode("pdf.encrypted")
  /// The bytes are no PDF, or one that is cut off or broken.
  package static let pdfDamaged = DiagnosticCode("pdf.damaged")
  /// One page could not be read; the others were.
  package static let pdfPageDamaged = DiagnosticCode("pdf.page-damaged")
  /// A page shows pictures but holds no characters: a scan without recognised text.
  package static let pdfNoTextLayer = DiagnosticCode("pdf.no-text-layer")
  /// A page is a picture; its words were recognised optically.
  package static let pdfRecognised = DiagnosticCode("pdf.recognised")
}
