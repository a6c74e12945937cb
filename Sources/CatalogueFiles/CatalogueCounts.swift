import GRDB
package import Resolution

/// How much a catalogue holds.
package struct CatalogueCounts: Hashable, Sendable {
  package var works = 0
  package var names = 0
  package var titles = 0
  package var places = 0
  package var relations = 0

  /// Names and numbers, in the order to print them.
  package var rows: [(String, Int)] {
    [
      ("works", works), ("names", names), ("titles", titles), ("places", places),
      ("relations", relations),
    ]
  }
}

extension CatalogueStores {
  /// The sums over all catalogues.
  package func counts() throws(CatalogueError) -> CatalogueCounts {
    var sum = CatalogueCounts()
    for store in stores {
      let counts = try store.counts()
      sum.works += counts.works
      sum.names += counts.names
      sum.titles += counts.titles
      sum.places += counts.places
      sum.relations += counts.relations
    }
    return sum
  }
}

extension CatalogueStore {
  fileprivate func counts() throws(CatalogueError) -> CatalogueCounts {
    do {
      return try queue.read { database in
        func count(_ sql: String) throws -> Int {
          try Int.fetchOne(database, sql: "SELECT count(\(sql)") ?? 0
        }
        var counts = CatalogueCounts()
        counts.works = try count("*) FROM works")
        counts.names = try count("*) FROM names")
        counts.titles = try count("title) FROM works")
        counts.places = try count("*) FROM places")
        counts.relations = try count("*) FROM relations")
        return counts
      }
    } catch {
      throw CatalogueError(name, "the catalogue cannot be read: \(error)")
    }
  }
}
