import LegalIdentifiers

/// The places of works that documents ask for one after the other, unpacked once for all of them.
///
/// Many documents cite places of a few works. Used from one thread.
package final class UnpackedPlaces {
  private let known: KnownWorks
  private var structures: [WorkIdentifier: WorkStructure?] = [:]
  /// Places in all of them.
  private var count = 0
  /// With more than these, what was unpacked is forgotten.
  private static let most = 50_000

  package init(of known: KnownWorks) { self.known = known }

  /// The places of a work; `nil` where the corpus holds no text of it.
  func structure(of work: WorkIdentifier) -> WorkStructure? {
    if let structure = structures[work] { return structure }
    if count > Self.most {
      structures = [:]
      count = 0
    }
    let structure = known.structure(of: work)
    structures[work] = .some(structure)
    count += structure?.paths.count ?? 0
    return structure
  }
}
