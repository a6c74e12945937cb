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
  ///
  /// Mark-up names a file as its maker called it; downloads often put something in front
  /// (`32016R0679__L_2016119EN.01000101.doc.xml`). ``match(_:among:)`` finds such a neighbour.
  package var file: @Sendable (_ name: String) -> [UInt8]?

  /// The name by which ``file`` gives the list of all neighbours, one name a line.
  package static let listing = "."

  /// The name by which ``file`` gives the list of those that are read in the same run.
  package static let inputListing = "./"

  /// The names of all neighbours, in order.
  package func names() -> [String] { Self.lines(file(Self.listing)) }

  /// The names of the neighbours that are read in the same run; all of them where a folder is.
  package func inputNames() -> [String] {
    Self.lines(file(Self.inputListing) ?? file(Self.listing))
  }

  private static func lines(_ bytes: [UInt8]?) -> [String] {
    guard let bytes else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
  }

  package init(_ file: @escaping @Sendable (_ name: String) -> [UInt8]?) {
    self.file = file
  }

  /// The neighbour that is meant by a name: the file of that name, else the only one whose name
  /// ends with it behind a mark that is no letter or digit.
  package static func match(_ name: String, among neighbours: [String]) -> String? {
    if neighbours.contains(name) { return name }
    let longer = neighbours.filter { neighbour in
      guard neighbour.hasSuffix(name),
        let before = neighbour.utf8.dropLast(name.utf8.count).last
      else { return false }
      return before == UInt8(ascii: "_") || before == UInt8(ascii: "-")
    }
    return longer.count == 1 ? longer[0] : nil
  }

  /// For bytes that come without a folder.
  package static let none = CompanionFiles { _ in nil }
}
