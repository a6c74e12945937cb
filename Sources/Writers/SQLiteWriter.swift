import CitationGraphs
import Foundation
import GRDB
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// `graph.sqlite`: all tables with keys, views and a full-text index.
struct SQLiteWriter: GraphWriter {
  let fileName = "graph.sqlite"
  let format = "sqlite"
  let about = "all of it in one database, with views and a full-text index of the contexts"

  func write(_ contents: GraphContents, to folder: OutputFolder) throws(WriteError) {
    try folder.place(fileName) { url throws(WriteError) in
      do {
        try build(contents, at: url.path)
      } catch {
        throw WriteError(url.path, "the database cannot be written: \(error)")
      }
    }
  }

  private func build(_ contents: GraphContents, at path: String) throws {
    var configuration = Configuration()
    // The keys that others refer to come last; `PRAGMA foreign_key_check` is part of the tests.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      // The file is new and takes its place only when it is whole: no journal is needed.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(SQLiteSchema.applicationID);
          PRAGMA user_version = \(SQLiteSchema.version);
          """)
      try database.execute(sql: SQLiteSchema.tables)
      try nodesAndEdges(contents.graph, in: database)
      try documents(contents.resolution, in: database)
      try mentions(contents, in: database)
      try rest(contents, in: database)
      try database.execute(sql: "INSERT INTO contexts(contexts) VALUES ('rebuild')")
      try database.execute(sql: SQLiteSchema.views)
    }
    try queue.close()
  }

  private func nodesAndEdges(_ graph: CitationGraph, in database: Database) throws {
    try insert(graph.nodes, GraphTables.nodes, into: "nodes", of: database)
    try insert(graph.edges, GraphTables.edges, into: "edges", of: database)
    try insert(graph.segmentEdges, GraphTables.segmentEdges, into: "segment_edges", of: database)
  }

  private func insert<Row>(
    _ rows: [Row], _ columns: [TableColumn<Row>], into table: String, of database: Database
  ) throws {
    let statement = try inserter(table, columns.count, database)
    for row in rows {
      try statement.execute(
        arguments: StatementArguments(columns.map { Self.value($0.value(row)) }))
    }
  }

  private func inserter(_ table: String, _ columns: Int, _ database: Database) throws -> Statement {
    let marks = Array(repeating: "?", count: columns).joined(separator: ",")
    return try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
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

  private func documents(_ resolution: Resolution, in database: Database) throws {
    let document = try inserter("documents", 22, database)
    let segment = try inserter("segments", 13, database)
    let footnote = try inserter("footnotes", 8, database)
    for (index, record) in resolution.records.enumerated() {
      let metadata = record.document.metadata
      let source = record.document.source
      let names: ([WorkIdentifier]) -> String = { CleanText.list($0.map(\.description)) }
      try document.execute(
        arguments: [
          index + 1, resolution.known.canonical(record.document.id).description,
          record.document.id.description, record.document.family?.description, metadata.language,
          metadata.date?.description, metadata.kind.map(CleanText.line),
          metadata.title.map(CleanText.line), metadata.subject.map(CleanText.line),
          metadata.from.map(CleanText.line), metadata.to.map(CleanText.line),
          names(metadata.procedures), names(metadata.previous), names(metadata.commission),
          CleanText.list(metadata.codes), CleanText.list(metadata.markings),
          names(metadata.aliases), CleanText.line(source.path), source.sha256, source.mediaType,
          source.format, source.pages,
        ])
      for (position, item) in record.segments.enumerated() {
        try segment.execute(
          arguments: [
            index + 1, position, item.id, item.parent, item.kind.rawValue, item.number,
            item.heading.map(CleanText.line), item.opening.map(CleanText.line),
            CleanText.list(item.addressees), item.text, item.page, item.endPage,
            item.struck ? 1 : 0,
          ])
      }
      for (position, item) in record.footnotes.enumerated() {
        try footnote.execute(
          arguments: [
            index + 1, position, item.id, item.mark, item.text, item.page, item.segment,
            item.offset,
          ])
      }
    }
  }

  private func mentions(_ contents: GraphContents, in database: Database) throws {
    let mentions = try inserter("mentions", 16, database)
    let targets = try inserter("mention_targets", 12, database)
    var number = 0
    for (index, record) in contents.resolution.records.enumerated() {
      let work = contents.resolution.known.canonical(record.document.id)
      for (position, mention) in record.references.enumerated() {
        number += 1
        let resolved = contents.resolution.mentions[index][position]
        try mentions.execute(
          arguments: [
            number, contents.mentionIDs[index][position], index + 1, mention.segment,
            mention.footnote, mention.page, mention.start, mention.end,
            CleanText.line(mention.text), mention.kind.rawValue, mention.relation.rawValue,
            mention.method.rawValue, resolved.status.rawValue, mention.confidence,
            mention.note.map(CleanText.line), CleanText.line(mention.context),
          ])
        for (place, target) in resolved.targets.enumerated() {
          try targets.execute(
            arguments: [
              number, place, target.written?.description, target.status.rawValue,
              target.work?.description, target.pinpoint?.description,
              target.preferredIssue?.description,
              CleanText.list(target.candidates.map(\.description)), target.rule,
              target.reason.map(CleanText.line), target.confidence,
              target.edge(from: work, mention.relation),
            ])
        }
      }
    }
  }

  private func rest(_ contents: GraphContents, in database: Database) throws {
    let evidence = try inserter("name_evidence", 5, database)
    let known = contents.resolution.known
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
