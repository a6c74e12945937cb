package import Foundation
package import LegalDocuments
import LegalIdentifiers
package import Resolution
package import SourceTexts

/// All catalogues of a run, as one: built ones are opened, others are read into a store that lives
/// as long as the run.
package struct CatalogueStores: CatalogueSource {
  let stores: [CatalogueStore]
  /// What reading the files that are not built came to.
  package let reading: CatalogueReading

  /// Files of together at most this many bytes are kept in memory.
  private static let memoryLimit = 64 << 20

  /// Opens the files, each in whichever form it has.
  package init(_ urls: [URL]) throws(CatalogueError) {
    var stores: [CatalogueStore] = []
    var sources: [CatalogueFile] = []
    for url in urls {
      guard FileManager.default.isReadableFile(atPath: url.path) else {
        throw CatalogueError(url.path, "no such file, or it may not be read")
      }
      let file = CatalogueFile(url)
      if file.isStore {
        stores.append(try CatalogueStore(opening: url.path))
      } else {
        sources.append(file)
      }
    }
    var reading = CatalogueReading()
    if !sources.isEmpty {
      let store = try Self.temporary(for: sources)
      reading = try store.add(sources)
      stores.append(store)
    }
    self.stores = stores
    self.reading = reading
  }

  /// All that the catalogues know of the works that are asked for; names that one catalogue gives
  /// are asked of the others.
  package func excerpt(
    for needs: @autoclosure () -> CatalogueNeeds
  ) throws(CatalogueError) -> WorkCatalogue {
    guard stores.count > 1 else {
      return try stores.first?.excerpt(for: needs()) ?? WorkCatalogue()
    }
    var needs = needs()
    while true {
      var catalogue = WorkCatalogue()
      for store in stores { catalogue.append(try store.excerpt(for: needs)) }
      let before = needs.names.count
      for work in catalogue.works {
        needs.add(work.id)
        for name in work.names { needs.add(name) }
      }
      if needs.names.count == before { return catalogue }
    }
  }

  /// Cells of the catalogues that could not be read: a line each, up to a thousand.
  package var problems: [ProblemRecord] {
    var problems = reading.badCells.map { cell in
      ProblemRecord(
        path: cell.origin, sha256: nil, stage: "catalogue", code: .badCell, message: cell.message,
        isFatal: false)
    }
    let further = reading.badCellCount - problems.count
    if further > 0 {
      problems.append(
        ProblemRecord(
          path: "catalogue", sha256: nil, stage: "catalogue", code: .badCell,
          message: "\(further) further cells of the catalogues could not be read", isFatal: false))
    }
    return problems
  }

  /// Every work of every catalogue.
  package func all() throws(CatalogueError) -> WorkCatalogue {
    var catalogue = WorkCatalogue()
    for store in stores { catalogue.append(try store.all()) }
    return catalogue
  }

  private static func temporary(for files: [CatalogueFile]) throws(CatalogueError) -> CatalogueStore
  {
    let size = files.reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.url.path)
      return sum + ((attributes?[.size] as? Int) ?? 0)
    }
    guard size > memoryLimit else { return try CatalogueStore(creating: nil) }
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("renvoi-catalogue-\(UUID().uuidString).sqlite")
    let store = try CatalogueStore(creating: url.path)
    // Open files outlive their names: nothing is left behind however the run ends.
    try? FileManager.default.removeItem(at: url)
    return store
  }
}

extension CatalogueStore {
  /// Adds the works of the files, all or none.
  @discardableResult
  package func add(_ files: [CatalogueFile]) throws(CatalogueError) -> CatalogueReading {
    var reading = CatalogueReading()
    try add { work in
      for file in files { reading += try file.read(work) }
    }
    return reading
  }
}

extension DiagnosticCode {
  /// A cell of a catalogue does not hold what its column says.
  package static let badCell = DiagnosticCode("catalogue.bad-cell")
}
