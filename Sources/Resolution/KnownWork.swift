package import LegalIdentifiers
package import SourceTexts

/// What corpus and catalogues together know of one work.
package struct KnownWork: Hashable, Sendable {
  /// The name of its node.
  package var id: WorkIdentifier
  package var title: String?
  package var date: CivilDate?
  /// The last day on which it was in force, where a catalogue says so.
  package var inForceUntil: CivilDate?
  /// Kind as the document prints it.
  package var kind: String?
  package var language: String?
  /// Indexes of the records that hold its text, in their order.
  package var records: [Int] = []

  package init(id: WorkIdentifier) { self.id = id }

  package var isInCorpus: Bool { !records.isEmpty }
}
