import CitationGraphs
import Foundation
import GRDB
import LegalDocuments
import Resolution
import SourceTexts
import Spooling
import Synchronization

/// `graph.sqlite`: all tables with keys, views and a full-text index.
struct SQLiteWriter: SessionWriter {
  let fileName = "graph.sqlite"
  let format = "sqlite"
  let about = "all of it in one database, with views and a full-text index of the contexts"

  func render(_ records: [ResolvedRecord], _ demand: Demand) -> [UInt8] {
    var cells = TableCells()
    for record in records { RecordTable.append(record, to: &cells) }
    return cells.bytes
  }

  func begin(at path: String, _ demand: Demand) throws(WriteError) -> any WriterSession {
    try? FileManager.default.removeItem(atPath: path)
    return try SQLiteSession(path)
  }
}

/// A database that is being written, in one transaction.
private final class SQLiteSession: WriterSession {
  private let path: String
  private let queue: DatabaseQueue
  /// Mentions written so far.
  private let mentions = Mutex(0)

  init(_ path: String) throws(WriteError) {
    self.path = path
    var configuration = Configuration()
    // The keys that others refer to come last; `PRAGMA foreign_key_check` is part of the tests.
    configuration.foreignKeysEnabled = false
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // The file is new and takes its place only when it is whole: no journal is needed. Rows hold
      // whole paragraphs: on larger pages than the usual ones few of them run over.
      try database.execute(
        sql: """
          PRAGMA page_size = 16384;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          """)
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try database.execute(
          sql: """
            PRAGMA application_id = \(SQLiteSchema.applicationID);
            PRAGMA user_version = \(SQLiteSchema.version);
            BEGIN;
            """)
        try database.execute(sql: SQLiteSchema.tables)
      }
    } catch {
      throw WriteError(path, "the database cannot be written: \(error)")
    }
  }

  func add(_ rendered: [UInt8]) throws(WriteError) {
    try write { database in
      let inserter = try TableInserter(RecordTable.all, database)
      try mentions.withLock { try inserter.insert(rendered, count: &$0) }
    }
  }

  /// The full-text index is one of the mentions: it takes a fourth of all that is left to do.
  func endRecords() throws(WriteError) {
    try write { database in try database.execute(sql: SQLiteSchema.fillContexts) }
  }

  func finish(_ contents: GraphContents) throws(WriteError) {
    try write { database in
      let graph = contents.graph
      try insert(graph.nodes, GraphTables.nodes, into: "nodes", of: database)
      try insert(graph.edges, GraphTables.edges, into: "edges", of: database)
      try insert(graph.segmentEdges, GraphTables.segmentEdges, into: "segment_edges", of: database)
      try rest(contents, in: database)
      try database.execute(sql: SQLiteSchema.views)
      try database.execute(sql: "COMMIT")
    }
    do {
      try queue.close()
    } catch {
      throw WriteError(path, "the database cannot be closed: \(error)")
    }
  }

  private func write(_ body: (Database) throws -> Void) throws(WriteError) {
    do {
      try queue.writeWithoutTransaction(body)
    } catch {
      throw WriteError(path, "the database cannot be written: \(error)")
    }
  }

  /// Rows are handed over when they make up so many bytes.
  private static let pieceSize = 1 << 16

  private func insert<Row>(
    _ rows: some Sequence<Row>, _ columns: [TableColumn<Row>], into table: String,
    of database: Database
  ) throws {
    let values = columns.map(\.value)
    try insert(rows, columns.count, into: table, of: database) { row, cells in
      for index in values.indices { cells.cell(values[index](row)) }
    }
  }

  private func insert<Row>(
    _ rows: some Sequence<Row>, _ columns: Int, into table: String, of database: Database,
    _ write: (Row, inout TableCells) -> Void
  ) throws {
    let inserter = try TableInserter([(table, columns)], database)
    var cells = TableCells()
    var count = 0
    for row in rows {
      cells.beginRow(of: 0)
      write(row, &cells)
      cells.endRow()
      guard cells.bytes.count > Self.pieceSize else { continue }
      try inserter.insert(cells.bytes, count: &count)
      cells.removeAll()
    }
    try inserter.insert(cells.bytes, count: &count)
  }

  private func rest(_ contents: GraphContents, in database: Database) throws {
    let known = contents.known
    func add(_ items: some Sequence<NameEvidence>, isAccepted: Bool) throws {
      try insert(items, 5, into: "name_evidence", of: database) { item, cells in
        cells.name(item.first)
        cells.name(item.second)
        cells.text(item.basis.rawValue)
        cells.text(item.origin)
        cells.int(isAccepted ? 1 : 0)
      }
    }
    try add(known.names.accepted, isAccepted: true)
    try add(known.contradictions, isAccepted: false)
    try insert(contents.problems, 6, into: "problems", of: database) { problem, cells in
      cells.line(problem.path)
      cells.text(problem.sha256)
      cells.text(problem.stage)
      cells.text(problem.code.rawValue)
      cells.line(problem.message)
      cells.int(problem.page)
    }
  }
}
