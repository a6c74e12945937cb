package import LegalIdentifiers
package import SourceTexts

/// What a catalogue says of one work.
package struct CatalogueWork: Hashable, Sendable {
  /// The name under which the catalogue lists the work.
  package var id: WorkIdentifier
  /// Its other names, among them the place in the Official Journal.
  package var names: [WorkIdentifier]
  /// Last page in the Official Journal issue that `names` gives, where it is known.
  package var lastPage: Int?
  package var date: CivilDate?
  package var title: String?
  /// Where the row stands (`works.tsv:12`), as evidence.
  package var origin: String

  package init(
    id: WorkIdentifier, names: [WorkIdentifier] = [], lastPage: Int? = nil,
    date: CivilDate? = nil, title: String? = nil, origin: String = ""
  ) {
    self.id = id
    self.names = names
    self.lastPage = lastPage
    self.date = date
    self.title = title
    self.origin = origin
  }
}

/// Why a catalogue could not be read.
package struct CatalogueError: Error, Hashable, Sendable, CustomStringConvertible {
  package var origin: String
  package var message: String

  package init(_ origin: String, _ message: String) {
    self.origin = origin
    self.message = message
  }

  package var description: String { "\(origin): \(message)" }
}
