package import LegalDocuments
package import SourceTexts

/// Reads one family of formats into the common document model.
///
/// To add a format: a type of its own that conforms to this, and a line in ``Readers/standard``.
package protocol DocumentReader: Sendable {
  /// Name in ``DocumentSource/format``: `pdf`, `formex`, `akn`, `xhtml`.
  var format: String { get }

  /// Tells whether the reader takes a file with this beginning.
  func reads(_ sniff: FormatSniff) -> Bool

  /// The documents in a file, in order; none where the file only accompanies another one that is
  /// there as well (a Formex header beside its text).
  func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument]
}

/// The files beside the one that is being read, by name.
package struct CompanionFiles: Sendable {
  /// The bytes of the neighbour with this name; `nil` where there is none.
  package var file: @Sendable (_ name: String) -> [UInt8]?

  package init(_ file: @escaping @Sendable (_ name: String) -> [UInt8]?) {
    self.file = file
  }

  /// For bytes that come without a folder.
  package static let none = CompanionFiles { _ in nil }
}
