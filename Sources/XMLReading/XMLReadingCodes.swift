package import SourceTexts

extension DiagnosticCode {
  /// The file has no bytes.
  package static let emptyFile = DiagnosticCode("file.empty")
  /// The bytes are not well-formed XML.
  package static let malformed = DiagnosticCode("xml.malformed")
  /// Elements are nested too deeply.
  package static let tooDeep = DiagnosticCode("xml.too-deep")
  /// The document relies on an entity that it declares or that is not known.
  package static let entity = DiagnosticCode("xml.entity")
  /// The text is too large to address.
  package static let tooLarge = DiagnosticCode("xml.too-large")
}
