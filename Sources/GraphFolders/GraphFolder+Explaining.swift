import GRDB
import LegalIdentifiers

extension GraphFolder {
  /// Explains an edge (`e:…`), an edge between segments (`s:…`), a mention (`m:…`) or a work
  /// (`celex:32016R0679`); `nil` where the folder has none of that name.
  package func explanation(of id: String) throws(Failure) -> Explanation? {
    try ask { database in
      var explanation: Explanation
      switch id.prefix(2) {
      case "m:":
        let mentions = try database.mentions(where: "m.id = ?", [id])
        guard !mentions.isEmpty else { return nil }
        explanation = Explanation(mentions: mentions)
      case "e:":
        guard let edge = try database.edge(id, in: "edges") else { return nil }
        explanation = Explanation(
          edge: edge,
          mentions: try database.mentions(
            where: "m.number IN (SELECT mention FROM mention_targets WHERE edge = ?)", [id]))
      case "s:":
        guard let edge = try database.edge(id, in: "segment_edges") else { return nil }
        explanation = Explanation(edge: edge, mentions: try database.mentions(proving: edge))
      default:
        guard let work = try database.work(id) else { return nil }
        explanation = Explanation(work: work)
      }
      var works = Set(
        explanation.mentions.flatMap(\.targets).flatMap { target in
          [target.work, target.written.map { String($0.prefix { $0 != "#" }) }].compactMap { $0 }
        })
      if let work = explanation.work { works.formUnion([work.id] + work.aliases) }
      if let edge = explanation.edge {
        works.formUnion([edge.source, edge.target].map { String($0.prefix { $0 != "#" }) })
      }
      explanation.names = try database.names(of: works.sorted())
      return explanation
    }
  }
}

extension Database {
  fileprivate func edge(_ id: String, in table: String) throws -> Explanation.Edge? {
    try Row.fetchOne(self, sql: "SELECT * FROM \(table) WHERE id = ?", arguments: [id]).map { row in
      Explanation.Edge(
        id: id, source: row["source"], relation: row["relation"], target: row["target"],
        layer: row["layer"], status: row["status"], method: row["method"],
        confidence: row["confidence"], mentions: row["mentions"])
    }
  }

  fileprivate func work(_ id: String) throws -> Explanation.Work? {
    let row =
      try Row.fetchOne(self, sql: "SELECT * FROM nodes WHERE id = ?", arguments: [id])
      ?? Row.fetchOne(
        self, sql: "SELECT * FROM nodes WHERE '|' || aliases || '|' LIKE ? ORDER BY id",
        arguments: ["%|\(id)|%"])
    return row.map { row in
      Explanation.Work(
        id: row["id"], label: row["label"], title: row["title"], date: row["date"],
        isInCorpus: row["in_corpus"], aliases: Self.list(row["aliases"]),
        citedBy: row["cited_by"], cites: row["cites"])
    }
  }

  /// Mentions of the segment that lead to the place in the cited work.
  fileprivate func mentions(proving edge: Explanation.Edge) throws -> [Explanation.Mention] {
    func split(_ end: String) -> (work: String, place: String?) {
      guard let mark = end.firstIndex(of: "#") else { return (end, nil) }
      return (String(end[..<mark]), String(end[end.index(after: mark)...]))
    }
    let (source, segment) = split(edge.source)
    let (target, pinpoint) = split(edge.target)
    // A note's mention belongs to the segment that calls it.
    return try mentions(
      where: """
        d.work = ? AND m.relation = ? AND m.number IN (
          SELECT mention FROM mention_targets WHERE work = ? AND pinpoint IS ?)
        AND (m.segment IS ? OR m.footnote IN (
          SELECT f.id FROM footnotes AS f
          WHERE f.record = m.record AND (f.segment IS ? OR replace(f.id, ':', '_') IS ?)))
        """, [source, edge.relation, target, pinpoint, segment, segment, segment])
  }

  fileprivate func mentions(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [Explanation.Mention] {
    let rows = try Row.fetchAll(
      self,
      sql: """
        SELECT m.*, d.id AS document, d.path AS path
        FROM mentions AS m JOIN documents AS d USING (record) WHERE \(condition) ORDER BY m.number
        """, arguments: arguments)
    let targets = try makeStatement(
      sql: "SELECT * FROM mention_targets WHERE mention = ? ORDER BY position")
    return try rows.map { row in
      Explanation.Mention(
        id: row["id"], document: row["document"], path: row["path"], page: row["page"],
        segment: row["segment"], footnote: row["footnote"], text: row["text"],
        context: row["context"], relation: row["relation"], method: row["method"],
        note: row["note"],
        targets: try Row.fetchAll(targets, arguments: [row["number"] as Int64]).map { target in
          Explanation.Target(
            written: target["written"], status: target["status"], work: target["work"],
            pinpoint: target["pinpoint"], preferredIssue: target["preferred_issue"],
            candidates: Self.list(target["candidates"]), rule: target["rule"],
            reason: target["reason"], confidence: target["confidence"], edge: target["edge"])
        })
    }
  }

  fileprivate func names(of works: [String]) throws -> [Explanation.Name] {
    var names: Set<Explanation.Name> = []
    let statement = try makeStatement(
      sql: "SELECT * FROM name_evidence WHERE first = ? OR second = ?")
    for work in works {
      for row in try Row.fetchAll(statement, arguments: [work, work]) {
        names.insert(
          Explanation.Name(
            first: row["first"], second: row["second"], basis: row["basis"],
            origin: row["origin"], isAccepted: row["accepted"]))
      }
    }
    return names.sorted { a, b in
      (a.first, a.second, a.basis, a.origin) < (b.first, b.second, b.basis, b.origin)
    }
  }

  private static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: "|").map(String.init)
  }
}
