package import LegalDocuments
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
  /// First and last day on which the work is in force, where the catalogue says so; an open end is
  /// absent.
  package var inForceFrom: CivilDate?
  package var inForceUntil: CivilDate?
  /// What the catalogue says of its relations to other works.
  package var relations: [WorkRelation]
  /// Where the row stands (`works.tsv:12`), as evidence.
  package var origin: String

  package init(
    id: WorkIdentifier, names: [WorkIdentifier] = [], lastPage: Int? = nil,
    date: CivilDate? = nil, title: String? = nil, inForceFrom: CivilDate? = nil,
    inForceUntil: CivilDate? = nil, relations: [WorkRelation] = [], origin: String = ""
  ) {
    self.id = id
    self.names = names
    self.lastPage = lastPage
    self.date = date
    self.title = title
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.relations = relations
    self.origin = origin
  }
}

/// One work's footing on another, as a catalogue or a document states it.
package struct WorkRelation: Hashable, Sendable {
  package var relation: CitationRelation
  package var target: WorkIdentifier
  /// The row that states it (`relations.tsv:12`), where that is another than the work's.
  package var origin: String?

  package init(_ relation: CitationRelation, _ target: WorkIdentifier, origin: String? = nil) {
    self.relation = relation
    self.target = target
    self.origin = origin
  }
}

extension WorkRelation: Comparable {
  package static func < (a: Self, b: Self) -> Bool {
    a.relation == b.relation
      ? a.target < b.target
      : a.relation.rawValue.utf8.lexicographicallyPrecedes(b.relation.rawValue.utf8)
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
