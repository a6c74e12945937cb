import GRDB
package import LegalIdentifiers
package import SourceTexts

/// Works that are cited but not in the corpus, the most cited first: what to fetch next.
package struct WantedList: Hashable, Sendable {
  /// One of them.
  package struct Work: Hashable, Sendable {
    package var id: WorkIdentifier
    package var label: String
    package var title: String?
    /// Works that cite it.
    package var citedBy: Int
    /// Mentions in all documents.
    package var mentions: Int
    /// Where it can be fetched.
    package var uri: String?
  }

  package var works: [Work]
}

extension GraphFolder {
  /// What the corpus lacks: at most `limit` works, of one scheme where one is given.
  ///
  /// A family of the Council's register is there when any of its issues is. Of a family, the
  /// address is that of the issue that most mentions probably mean, else of the first.
  package func wanted(
    scheme: IdentifierScheme? = nil, limit: Int? = nil
  ) throws(Failure) -> WantedList {
    try ask { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT n.id, n.label, n.title, n.cited_by, n.uri,
            (SELECT coalesce(sum(e.mentions), 0) FROM edges AS e
              WHERE e.target = n.id AND e.layer = 'citation') AS mentions
          FROM nodes AS n
          WHERE n.kind = 'target' AND n.cited_by > 0 AND (? IS NULL OR n.scheme = ?)
          ORDER BY n.cited_by DESC, mentions DESC, n.id LIMIT ?
          """, arguments: [scheme?.rawValue, scheme?.rawValue, limit ?? -1])
      let issue = try database.makeStatement(
        sql: """
          SELECT preferred_issue FROM mention_targets
          WHERE work = ? AND preferred_issue IS NOT NULL
          GROUP BY preferred_issue ORDER BY count(*) DESC, preferred_issue LIMIT 1
          """)
      return WantedList(
        works: try rows.compactMap { row in
          guard let id = WorkIdentifier(row["id"] as String) else { return nil }
          var uri: String? = row["uri"]
          if uri == nil, let number = CouncilNumber(id), number.isFamily {
            let preferred = try String.fetchOne(issue, arguments: [id.description])
            uri = (preferred.flatMap { WorkIdentifier($0) } ?? number.firstIssue.identifier).uri
          }
          return WantedList.Work(
            id: id, label: row["label"], title: row["title"], citedBy: row["cited_by"],
            mentions: row["mentions"], uri: uri)
        })
    }
  }
}

extension WantedList.Work {
  /// Writes the work as one line of JSON.
  package func write(to json: inout JSONLine) {
    json.beginObject()
    json.key("id")
    json.string(id.description)
    json.key("label")
    json.string(label)
    json.key("title")
    json.string(title)
    json.key("cited_by")
    json.int(citedBy)
    json.key("mentions")
    json.int(mentions)
    json.key("uri")
    json.string(uri)
    json.endObject()
    json.newline()
  }
}
