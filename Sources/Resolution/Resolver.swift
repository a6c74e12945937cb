package import LegalDocuments
import LegalIdentifiers
import Spooling

/// Leads the mentions of a few records to works, all in memory.
///
/// A pure function of records and catalogue; linking a corpus does the same record by record
/// (``KnownWorks/resolve(_:number:)``).
package struct Resolver: Sendable {
  private let catalogue: WorkCatalogue

  package init(catalogue: WorkCatalogue = WorkCatalogue()) {
    self.catalogue = catalogue
  }

  /// Resolves all mentions; the order of the records does not matter.
  package func resolve(_ records: [DocumentRecord]) -> Resolution {
    let identified = records.map { (identity: RecordIdentity($0), record: $0) }.sorted {
      $0.identity.key.bytes.lexicographicallyPrecedes($1.identity.key.bytes)
    }
    let known = KnownWorks(
      identities: Rows(identified.lazy.map(\.identity)), catalogue: catalogue)
    return Resolution(
      records: identified.enumerated().map { known.resolve($1.record, number: $0 + 1) },
      known: known)
  }
}
