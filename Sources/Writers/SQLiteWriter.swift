import CitationGraphs
import Foundation
import GRDB
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// `graph.sqlite`: all tables with keys, views and a full-text index.
struct SQLiteWriter: SessionWriter {
  let fileName = "graph.sqlite"
  let format = "sqlite"
  let about = "all of it in one database, with views and a full-text index of the contexts"

  func begin(at path: String) throws(WriteError) -> any WriterSession {
    try? FileManager.default.removeItem(atPath: path)
    return try SQLiteSession(path)
  }
}

/// A database that is being written, in one transaction.
private final class SQLiteSession: WriterSession {
  private let path: String
  private let queue: DatabaseQueue
  /// Mentions written so far.
  private var mentions = 0

  init(_ path: String) throws(WriteError) {
    self.path = path
    var configuration = Configuration()
    // The keys that others refer to come last; `PRAGMA foreign_key_check` is part of the tests.
    configuration.foreignKeysEnabled = false
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // The file is new and takes its place only when it is whole: no journal is needed.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
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

  func add(_ records: [ResolvedRecord]) throws(WriteError) {
    try write { database in
      for record in records {
        try add(record, to: database)
        try addMentions(of: record, to: database)
      }
    }
  }

  func finish(_ contents: GraphContents) throws(WriteError) {
    try write { database in
      let graph = contents.graph
      try insert(graph.nodes, GraphTables.nodes, into: "nodes", of: database)
      try insert(graph.edges, GraphTables.edges, into: "edges", of: database)
      try insert(graph.segmentEdges, GraphTables.segmentEdges, into: "segment_edges", of: database)
      try rest(contents, in: database)
      try database.execute(sql: "INSERT INTO contexts(contexts) VALUES ('rebuild')")
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

  private func insert<Row>(
    _ rows: some Sequence<Row>, _ columns: [TableColumn<Row>], into table: String,
    of database: Database
  ) throws {
    let statement = try inserter(table, columns.count, database)
    for row in rows {
      try statement.execute(
        arguments: StatementArguments(columns.map { Self.value($0.value(row)) }))
    }
  }

  private func inserter(_ table: String, _ columns: Int, _ database: Database) throws -> Statement {
    let marks = Array(repeating: "?", count: columns).joined(separator: ",")
    return try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
  }

  private static func value(_ cell: TableCell) -> DatabaseValue {
    switch cell {
    case .missing: .null
    case .text(let text): CleanText.line(text).databaseValue
    case .integer(let number): number.databaseValue
    case .number(let number): number.databaseValue
    case .boolean(let value): (value ? 1 : 0).databaseValue
    case .list(let members): CleanText.list(members).databaseValue
    }
  }

  private func add(_ resolved: ResolvedRecord, to database: Database) throws {
    let record = resolved.record
    let metadata = record.document.metadata
    let source = record.document.source
    let names: ([WorkIdentifier]) -> String = { CleanText.list($0.map(\.description)) }
    try inserter("documents", 22, database).execute(
      arguments: [
        resolved.number, resolved.work.description,
        record.document.id.description, record.document.family?.description, metadata.language,
        metadata.date?.description, metadata.kind.map(CleanText.line),
        metadata.title.map(CleanText.line), metadata.subject.map(CleanText.line),
        metadata.from.map(CleanText.line), metadata.to.map(CleanText.line),
        names(metadata.procedures), names(metadata.previous), names(metadata.commission),
        CleanText.list(metadata.codes), CleanText.list(metadata.markings),
        names(metadata.aliases), CleanText.line(source.path), source.sha256, source.mediaType,
        source.format, source.pages,
      ])
    let segment = try inserter("segments", 13, database)
    for (position, item) in record.segments.enumerated() {
      try segment.execute(
        arguments: [
          resolved.number, position, item.id, item.parent, item.kind.rawValue, item.number,
          item.heading.map(CleanText.line), item.opening.map(CleanText.line),
          CleanText.list(item.addressees), item.text, item.page, item.endPage,
          item.struck ? 1 : 0,
        ])
    }
    let footnote = try inserter("footnotes", 8, database)
    for (position, item) in record.footnotes.enumerated() {
      try footnote.execute(
        arguments: [
          resolved.number, position, item.id, item.mark, item.text, item.page, item.segment,
          item.offset,
        ])
    }
  }

  private func addMentions(of resolved: ResolvedRecord, to database: Database) throws {
    let statement = try inserter("mentions", 16, database)
    let targets = try inserter("mention_targets", 12, database)
    for (position, mention) in resolved.record.references.enumerated() {
      mentions += 1
      let outcome = resolved.mentions[position]
      try statement.execute(
        arguments: [
          mentions, resolved.mentionIDs[position], resolved.number, mention.segment,
          mention.footnote, mention.page, mention.start, mention.end,
          CleanText.line(mention.text), mention.kind.rawValue, mention.relation.rawValue,
          mention.method.rawValue, outcome.status.rawValue, mention.confidence,
          mention.note.map(CleanText.line), CleanText.line(mention.context),
        ])
      for (place, target) in outcome.targets.enumerated() {
        try targets.execute(
          arguments: [
            mentions, place, target.written?.description, target.status.rawValue,
            target.work?.description, target.pinpoint?.description,
            target.preferredIssue?.description,
            CleanText.list(target.candidates.map(\.description)), target.rule,
            target.reason.map(CleanText.line), target.confidence,
            outcome.edge(to: target, in: resolved.work, mention.relation)?.id,
          ])
      }
    }
  }

  private func rest(_ contents: GraphContents, in database: Database) throws {
    let evidence = try inserter("name_evidence", 5, database)
    let known = contents.known
    for (items, isAccepted) in [(known.names.accepted, 1), (known.contradictions, 0)] {
      for item in items {
        try evidence.execute(
          arguments: [
            item.first.description, item.second.description, item.basis.rawValue, item.origin,
            isAccepted,
          ])
      }
    }
    let problems = try inserter("problems", 6, database)
    for problem in contents.problems {
      try problems.execute(
        arguments: [
          CleanText.line(problem.path), problem.sha256, problem.stage, problem.code.rawValue,
          CleanText.line(problem.message), problem.page,
        ])
    }
  }
}
