import Foundation
import GRDB
import LegalIdentifiers
package import Resolution
import SourceTexts

/// Everything known about works beyond the corpus, in one SQLite file that is opened by key.
///
/// Opening reads nothing but the file's header; a look-up reads the rows that it asks for. So a
/// catalogue of millions of works starts as fast, and needs as little memory, as one of ten.
package struct CatalogueStore: Sendable {
  let queue: DatabaseQueue
  /// For messages.
  let name: String

  private init(queue: DatabaseQueue, name: String) {
    self.queue = queue
    self.name = name
  }

  /// Makes an empty catalogue: in a file, or in memory where `path` is absent.
  package init(creating path: String?) throws(CatalogueError) {
    name = path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "catalogue"
    do {
      queue =
        try path.map { try DatabaseQueue(path: $0, configuration: Self.building) }
        ?? DatabaseQueue(configuration: Self.building)
      try queue.write { database in
        try database.execute(
          sql: """
            PRAGMA application_id = \(CatalogueSchema.applicationID);
            PRAGMA user_version = \(CatalogueSchema.version);
            """)
        try database.execute(sql: CatalogueSchema.tables)
      }
    } catch {
      throw CatalogueError(name, "the catalogue cannot be written: \(error)")
    }
  }

  /// Opens a built catalogue.
  package init(opening path: String, forWriting isWritable: Bool = false) throws(CatalogueError) {
    name = URL(fileURLWithPath: path).lastPathComponent
    do {
      var configuration = isWritable ? Self.building : Configuration()
      configuration.readonly = !isWritable
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let (application, version) = try queue.read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA application_id"),
          try Int.fetchOne(database, sql: "PRAGMA user_version")
        )
      }
      guard application == CatalogueSchema.applicationID else {
        throw CatalogueError(name, "is no catalogue; make one with “renvoi catalogue build”")
      }
      guard version == CatalogueSchema.version else {
        throw CatalogueError(
          name, "was built by another version of Renvoi; build it again from its sources")
      }
    } catch let error as CatalogueError {
      throw error
    } catch {
      throw CatalogueError(name, "the catalogue cannot be opened: \(error)")
    }
  }

  /// Whether the file is an SQLite database.
  package static func isStore(_ head: some Sequence<UInt8>) -> Bool {
    head.starts(with: "SQLite format 3\0".utf8)
  }

  /// A file that is new takes its place only when it is whole, so it needs no journal on disk.
  private static var building: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;
          PRAGMA cache_size = -65536;
          """)
    }
    return configuration
  }

  /// Folds what is left of the building into the file and closes it.
  package func close() throws(CatalogueError) {
    do {
      try queue.close()
    } catch {
      throw CatalogueError(name, "the catalogue cannot be closed: \(error)")
    }
  }
}

/// The tables of a catalogue.
enum CatalogueSchema {
  /// "RNVC", so that `file` and others can tell the format.
  static let applicationID = 0x524E_5643
  static let version = 2

  static let tables = """
    CREATE TABLE sources (source INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE works (
      work INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, last_page INTEGER, date TEXT, title TEXT,
      in_force_from TEXT, in_force_until TEXT, source INTEGER NOT NULL, line INTEGER NOT NULL)
      STRICT;
    CREATE TABLE names (
      name TEXT NOT NULL, work INTEGER NOT NULL, PRIMARY KEY (name, work)) STRICT, WITHOUT ROWID;
    CREATE TABLE places (
      issue TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, work INTEGER NOT NULL,
      PRIMARY KEY (issue, first, work)) STRICT, WITHOUT ROWID;
    CREATE TABLE relations (
      work INTEGER NOT NULL, relation TEXT NOT NULL, target TEXT NOT NULL,
      source INTEGER NOT NULL, line INTEGER NOT NULL,
      PRIMARY KEY (work, relation, target)) STRICT, WITHOUT ROWID;
    CREATE INDEX names_work ON names(work);
    CREATE INDEX works_date ON works(date) WHERE date IS NOT NULL;
    CREATE INDEX relations_target ON relations(target);
    """
}
