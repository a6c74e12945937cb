import CitationGraphs
import Foundation
import GRDB
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Synchronization

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
  private let mentions = Mutex(0)

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
    var table = try TableInserter(table, columns.count, database)
    for row in rows {
      for column in columns { table.cell(column.value(row)) }
      try table.insert()
    }
  }

  private func add(_ resolved: ResolvedRecord, to database: Database) throws {
    let record = resolved.record
    let metadata = record.document.metadata
    let source = record.document.source
    let names: ([WorkIdentifier]) -> String = { CleanText.list($0.map(\.description)) }
    var document = try TableInserter("documents", 24, database)
    document.int(resolved.number)
    document.text(resolved.work.description)
    document.text(record.document.id.description)
    document.text(record.document.family?.description)
    document.text(metadata.language)
    document.text(metadata.date?.description)
    document.text(metadata.kind.map(CleanText.line))
    document.text(metadata.title.map(CleanText.line))
    document.text(metadata.subject.map(CleanText.line))
    document.text(metadata.from.map(CleanText.line))
    document.text(metadata.to.map(CleanText.line))
    document.text(names(metadata.procedures))
    document.text(names(metadata.previous))
    document.text(names(metadata.commission))
    document.text(CleanText.list(metadata.codes))
    document.text(CleanText.list(metadata.markings))
    document.text(names(metadata.aliases))
    document.text(CleanText.line(source.path))
    document.text(source.sha256)
    document.text(source.mediaType)
    document.text(source.format)
    document.int(source.pages)
    document.int(resolved.sameAs?.kept)
    document.text(resolved.sameAs?.basis.rawValue)
    try document.insert()
    var segment = try TableInserter("segments", 13, database)
    for (position, item) in record.segments.enumerated() {
      segment.int(resolved.number)
      segment.int(position)
      segment.text(item.id)
      segment.text(item.parent)
      segment.text(item.kind.rawValue)
      segment.text(item.number)
      segment.text(item.heading.map(CleanText.line))
      segment.text(item.opening.map(CleanText.line))
      segment.text(CleanText.list(item.addressees))
      segment.text(item.text)
      segment.int(item.page)
      segment.int(item.endPage)
      segment.int(item.struck ? 1 : 0)
      try segment.insert()
    }
    var footnote = try TableInserter("footnotes", 8, database)
    for (position, item) in record.footnotes.enumerated() {
      footnote.int(resolved.number)
      footnote.int(position)
      footnote.text(item.id)
      footnote.text(item.mark)
      footnote.text(item.text)
      footnote.int(item.page)
      footnote.text(item.segment)
      footnote.int(item.offset)
      try footnote.insert()
    }
  }

  private func addMentions(of resolved: ResolvedRecord, to database: Database) throws {
    var row = try TableInserter("mentions", 16, database)
    var targets = try TableInserter("mention_targets", 12, database)
    for (position, mention) in resolved.record.references.enumerated() {
      let number = mentions.withLock { count in
        count += 1
        return count
      }
      let outcome = resolved.mentions[position]
      row.int(number)
      row.text(resolved.mentionIDs[position])
      row.int(resolved.number)
      row.text(mention.segment)
      row.text(mention.footnote)
      row.int(mention.page)
      row.int(mention.start)
      row.int(mention.end)
      row.text(CleanText.line(mention.text))
      row.text(mention.kind.rawValue)
      row.text(mention.relation.rawValue)
      row.text(mention.method.rawValue)
      row.text(outcome.status.rawValue)
      row.double(mention.confidence)
      row.text(mention.note.map(CleanText.line))
      row.text(CleanText.line(mention.context))
      try row.insert()
      try addTargets(
        of: outcome, number: number, edges: resolved.edgeIDs[position], to: &targets)
    }
  }

  private func addTargets(
    of outcome: ResolvedMention, number: Int, edges: [String?], to row: inout TableInserter
  ) throws {
    for (place, target) in outcome.targets.enumerated() {
      row.int(number)
      row.int(place)
      row.text(target.written?.description)
      row.text(target.status.rawValue)
      row.text(target.work?.description)
      row.text(target.pinpoint?.description)
      row.text(target.preferredIssue?.description)
      row.text(CleanText.list(target.candidates.map(\.description)))
      row.text(target.rule)
      row.text(target.reason.map(CleanText.line))
      row.double(target.confidence)
      row.text(edges[place])
      try row.insert()
    }
  }

  private func rest(_ contents: GraphContents, in database: Database) throws {
    var evidence = try TableInserter("name_evidence", 5, database)
    let known = contents.known
    func add(_ items: some Sequence<NameEvidence>, isAccepted: Bool) throws {
      for item in items {
        evidence.text(item.first.description)
        evidence.text(item.second.description)
        evidence.text(item.basis.rawValue)
        evidence.text(item.origin)
        evidence.int(isAccepted ? 1 : 0)
        try evidence.insert()
      }
    }
    try add(known.names.accepted, isAccepted: true)
    try add(known.contradictions, isAccepted: false)
    var row = try TableInserter("problems", 6, database)
    for problem in contents.problems {
      row.text(CleanText.line(problem.path))
      row.text(problem.sha256)
      row.text(problem.stage)
      row.text(problem.code.rawValue)
      row.text(CleanText.line(problem.message))
      row.int(problem.page)
      try row.insert()
    }
  }
}
