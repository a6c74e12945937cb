package import CitationGraphs
import GRDB
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

extension GraphFolder {
  /// The graph as it was written, or the part of it that is wanted.
  ///
  /// Counts of nodes (`cited_by`, `cites`) stay those of the whole graph. Around a work that the
  /// graph does not hold, nothing is.
  package func graph(_ selection: GraphSelection = GraphSelection()) throws(Failure)
    -> CitationGraph
  {
    try ask { database in
      let kept = try selection.around.map { work in
        try Self.neighbours(of: work, selection, in: database)
      }
      var mentions: [WorkIdentifier: Int] = [:]
      var edges = RowSpool<CitationEdge<WorkIdentifier>>(.temporary())
      // Rows come in the order in which they were written, which is that of the graph.
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM edges ORDER BY rowid")
      while let row = try rows.next() {
        guard let edge = row.edge({ WorkIdentifier($0) }), selection.holds(edge),
          kept.map({ $0.contains(edge.source) && $0.contains(edge.target) }) ?? true
        else { continue }
        try edges.append(edge)
        if edge.layer == .citation { mentions[edge.target, default: 0] += edge.mentions }
      }
      var places = RowSpool<CitationEdge<String>>(.temporary())
      let segments = try Row.fetchCursor(
        database, sql: "SELECT * FROM segment_edges ORDER BY rowid")
      while let row = try segments.next() {
        guard let edge: CitationEdge<String> = row.edge({ $0 }), selection.holds(edge),
          kept.map({ kept in
            edge.source.work.map(kept.contains) == true
              && edge.target.work.map(kept.contains) == true
          }) ?? true
        else { continue }
        try places.append(edge)
      }
      let nodes = try Row.fetchAll(database, sql: "SELECT * FROM nodes").compactMap(\.node)
        .filter { kept?.contains($0.id) ?? true }.sorted { $0.id < $1.id }
      let wanted = nodes.filter { $0.kind == .target && $0.citedBy > 0 }
        .map { WantedWork(node: $0, mentions: mentions[$0.id] ?? 0) }
      return CitationGraph(
        nodes: Rows(nodes), edges: try edges.finish(),
        segmentEdges: SegmentEdges(try places.finish()),
        wanted: Rows(WantedWork.ranked(wanted)))
    }
  }

  /// The work, and those that a few edges lead to or from.
  private static func neighbours(
    of work: WorkIdentifier, _ selection: GraphSelection, in database: Database
  ) throws -> Set<WorkIdentifier> {
    let statement = try database.makeStatement(
      sql: "SELECT * FROM edges WHERE source = ? UNION ALL SELECT * FROM edges WHERE target = ?")
    let id = try String.fetchOne(
      database, sql: "SELECT id FROM nodes WHERE id = ?", arguments: [work.description])
    guard let id, let start = WorkIdentifier(id) else { return [] }
    var found: Set<WorkIdentifier> = [start]
    var frontier = [start]
    for _ in 0..<max(0, selection.depth) {
      var next: [WorkIdentifier] = []
      for node in frontier {
        let name = node.description
        for row in try Row.fetchAll(statement, arguments: [name, name]) {
          guard let edge = row.edge({ WorkIdentifier($0) }), selection.holds(edge) else {
            continue
          }
          for end in [edge.source, edge.target] where found.insert(end).inserted {
            next.append(end)
          }
        }
      }
      frontier = next
    }
    return found
  }
}

extension GraphSelection {
  fileprivate func holds<End>(_ edge: CitationEdge<End>) -> Bool {
    (layer == nil || edge.layer == layer)
      && (relations.isEmpty || relations.contains(edge.relation.rawValue))
      && edge.confidence >= leastConfidence
  }
}

extension Row {
  /// The edge that the row holds, its ends read by `end`.
  fileprivate func edge<End>(_ end: (String) -> End?) -> CitationEdge<End>? {
    guard let source = end(self["source"]), let target = end(self["target"]),
      let layer = EdgeLayer(rawValue: self["layer"]),
      let status = ResolutionStatus(rawValue: self["status"])
    else { return nil }
    return CitationEdge(
      source: source, target: target, relation: CitationRelation(rawValue: self["relation"]),
      layer: layer, id: self["id"], weight: self["weight"], mentions: self["mentions"],
      segments: self["segments"], pinpoints: list("pinpoints"), firstPage: self["first_page"],
      status: status, methods: list("method"), confidence: self["confidence"],
      citingDate: date("citing_date"), citedDate: date("cited_date"), context: self["context"])
  }

  fileprivate var node: GraphNode? {
    guard let id = WorkIdentifier(self["id"] as String),
      let kind = GraphNode.Kind(rawValue: self["kind"])
    else { return nil }
    return GraphNode(
      id: id, label: self["label"], kind: kind, isInCorpus: self["in_corpus"], type: self["type"],
      title: self["title"], date: date("date"), year: self["year"], language: self["language"],
      institution: self["institution"], uri: self["uri"],
      aliases: list("aliases").compactMap { WorkIdentifier($0) }, citedBy: self["cited_by"],
      cites: self["cites"])
  }

  private func list(_ column: String) -> [String] {
    ((self[column] as String?) ?? "").split(separator: "|").map(String.init)
  }

  private func date(_ column: String) -> CivilDate? {
    (self[column] as String?).flatMap { CivilDate(iso: $0) }
  }
}
