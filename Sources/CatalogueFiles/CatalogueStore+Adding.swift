import GRDB
import LegalDocuments
import LegalIdentifiers
package import Resolution
import SourceTexts

extension CatalogueStore {
  /// Adds works, in one transaction: none is added where reading them fails.
  ///
  /// A work that is there already keeps what is known of it and gains what is new. `produce` hands
  /// one work after another to its argument.
  package func add(
    _ produce: ((CatalogueWork) throws -> Void) throws -> Void
  ) throws(CatalogueError) {
    do {
      try queue.write { database in
        var writer = try CatalogueRowWriter(database)
        try produce { try writer.add($0) }
        try database.execute(sql: "PRAGMA optimize")
      }
    } catch let error as CatalogueError {
      throw error
    } catch {
      throw CatalogueError(name, "the catalogue cannot be written: \(error)")
    }
  }
}

/// Writes works by prepared statements.
private struct CatalogueRowWriter {
  private let database: Database
  private let work: Statement
  private let key: Statement
  private let nameRow: Statement
  private let place: Statement
  private let relation: Statement
  private var sources: [String: Int64] = [:]

  init(_ database: Database) throws {
    self.database = database
    work = try database.makeStatement(
      sql: """
        INSERT INTO works (id, last_page, date, title, in_force_from, in_force_until, source, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          last_page = coalesce(last_page, excluded.last_page),
          date = coalesce(date, excluded.date), title = coalesce(title, excluded.title),
          in_force_from = coalesce(in_force_from, excluded.in_force_from),
          in_force_until = coalesce(in_force_until, excluded.in_force_until)
        """)
    key = try database.makeStatement(sql: "SELECT work FROM works WHERE id = ?")
    nameRow = try database.makeStatement(sql: "INSERT OR IGNORE INTO names VALUES (?, ?)")
    place = try database.makeStatement(
      sql: """
        INSERT INTO places VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET last = max(last, excluded.last)
        """)
    relation = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO relations VALUES (?, ?, ?, ?, ?)")
  }

  mutating func add(_ item: CatalogueWork) throws {
    let (source, line) = try source(of: item.origin)
    try work.execute(
      arguments: [
        item.id.description, item.lastPage, item.date?.description, item.title,
        item.inForceFrom?.description, item.inForceUntil?.description, source, line,
      ])
    guard let number = try Int64.fetchOne(key, arguments: [item.id.description]) else { return }
    try nameRow.execute(arguments: [item.id.description, number])
    for name in item.names where name != item.id {
      try nameRow.execute(arguments: [name.description, number])
      if let (issue, page) = OJPages.split(name) {
        try place.execute(arguments: [issue, page, max(page, item.lastPage ?? page), number])
      }
    }
    for edge in item.relations {
      let (source, line) = try edge.origin.map { try self.source(of: $0) } ?? (source, line)
      try relation.execute(
        arguments: [number, edge.relation.rawValue, edge.target.description, source, line])
    }
  }

  /// The number of the file and the line of `works.tsv:12`.
  private mutating func source(of origin: String) throws -> (Int64, Int) {
    var name = origin
    var line = 0
    if let colon = origin.utf8.lastIndex(of: UInt8(ascii: ":")),
      let number = Int(origin[origin.utf8.index(after: colon)...])
    {
      name = String(origin[..<colon])
      line = number
    }
    if let known = sources[name] { return (known, line) }
    try database.execute(sql: "INSERT OR IGNORE INTO sources (name) VALUES (?)", arguments: [name])
    let number =
      try Int64.fetchOne(
        database, sql: "SELECT source FROM sources WHERE name = ?", arguments: [name]) ?? 0
    sources[name] = number
    return (number, line)
  }
}
