import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// The graph of the page: nodes and edges as rows, whose order is that of `NODE` and `EDGE` in the
/// page's script.
struct ExplorerGraph {
  /// Problems listed; all are in `problems.jsonl`.
  private static let mostProblems = 5_000

  private let contents: GraphContents
  private let lists: ExplorerLists.Finished
  private let texts: ExplorerTexts
  /// Works cited less often than this are left out, where a page cannot hold all edges.
  private let least: Int

  init(
    _ contents: GraphContents, _ lists: ExplorerLists.Finished, _ texts: ExplorerTexts,
    edgeBudget: Int
  ) {
    self.contents = contents
    self.lists = lists
    self.texts = texts
    least =
      contents.graph.edges.count > edgeBudget
      ? Self.least(contents.graph, edgeBudget: edgeBudget) : 0
  }

  /// How often a work has to be cited so that the edges to such works are within the budget.
  private static func least(_ graph: CitationGraph, edgeBudget: Int) -> Int {
    var citedBy: [WorkIdentifier: Int] = [:]
    for node in graph.nodes { citedBy[node.id] = node.citedBy }
    var edges: [Int: Int] = [:]
    for edge in graph.edges { edges[citedBy[edge.target, default: 0], default: 0] += 1 }
    var held = 0
    for (count, number) in edges.sorted(by: { $0.key > $1.key }) {
      held += number
      if held > edgeBudget { return count + 1 }
    }
    return 0
  }

  func write(to page: inout FileStream) throws(WriteError) {
    var numbers = NameNumbers()
    var institutions = NameTable()
    var relations = NameTable()
    var statuses = NameTable()
    var methods = NameTable()
    try page.write(ExplorerDocument.open("graph") + "{\"nodes\":")
    let nodes = contents.graph.nodes.lazy.filter { [least] in
      $0.isInCorpus || $0.citedBy >= least
    }
    try rows(nodes, to: &page) { json, node in
      numbers.add(node.id)
      write(node, &institutions, to: &json)
    }
    try page.write(",\n\"edges\":")
    let edges = contents.graph.edges.lazy.compactMap { edge -> NumberedEdge? in
      guard let source = numbers.number(of: edge.source),
        let target = numbers.number(of: edge.target)
      else {
        return nil
      }
      return NumberedEdge(source: source, target: target, edge: edge)
    }
    try rows(edges, to: &page) { json, row in
      json.int(row.source)
      json.int(row.target)
      json.int(relations.number(of: row.edge.relation.rawValue))
      json.int(row.edge.layer == .structure ? 1 : 0)
      json.int(row.edge.weight)
      json.int(row.edge.mentions)
      json.int(row.edge.segments)
      json.int(row.edge.firstPage)
      json.int(statuses.number(of: row.edge.status.rawValue))
      json.int(methods.number(of: row.edge.methods.joined(separator: "|")))
      json.double(row.edge.confidence)
      json.string(row.edge.pinpoints.isEmpty ? nil : CleanText.list(row.edge.pinpoints))
      json.string(row.edge.id)
      json.string(texts == .none ? row.edge.context : nil)
    }
    var tables = JSONLine(forbidden: .replaced)
    for (name, table) in [
      ("institutions", institutions), ("relations", relations), ("statuses", statuses),
      ("methods", methods),
    ] {
      tables.key(name)
      tables.strings(table.names)
    }
    tables.key("meta")
    meta(to: &tables)
    try page.write(",")
    try page.write(ExplorerDocument.harmless(tables.bytes))
    try page.write(",\n\"problems\":")
    try rows(contents.problems.prefix(Self.mostProblems), to: &page) { json, problem in
      json.string(problem.path)
      json.int(problem.page)
      json.string(problem.stage)
      json.string(problem.code.rawValue)
      json.string(problem.message)
    }
    try page.write(",\n\"records\":")
    try rows(lists.records, to: &page)
    try page.write("}\(ExplorerDocument.close)" + ExplorerDocument.open("unresolved"))
    try page.write("{\"left\":\(lists.left),\"rows\":")
    try rows(lists.unresolved, to: &page)
    try page.write("}\(ExplorerDocument.close)")
  }

  private func write(_ node: GraphNode, _ institutions: inout NameTable, to json: inout JSONLine) {
    json.string(node.id.description)
    json.string(CleanText.line(node.label))
    json.int(node.kind == .work ? 0 : node.kind == .target ? 1 : 2)
    json.int(node.isInCorpus ? 1 : 0)
    json.string(node.type)
    json.int(node.institution.map { institutions.number(of: $0) } ?? -1)
    json.int(node.year)
    json.string(node.date?.description)
    json.string(node.title.map(CleanText.line))
    json.string(node.uri)
    json.string(node.aliases.isEmpty ? nil : CleanText.list(node.aliases.map(\.description)))
    json.string(node.language)
    json.int(node.citedBy)
    json.int(node.cites)
  }

  private func meta(to json: inout JSONLine) {
    let counts = contents.counts
    json.beginObject()
    json.key("version")
    json.string(contents.manifest.version)
    json.key("text")
    json.string(texts.rawValue)
    json.key("least")
    json.int(least)
    json.key("works")
    json.int(contents.graph.nodes.count)
    json.key("edges")
    json.int(contents.graph.edges.count)
    json.key("documents")
    json.int(counts.documents)
    json.key("mentions")
    json.int(counts.tally.mentionsIn)
    json.key("outcomes")
    json.beginObject()
    for status in ResolutionStatus.allCases {
      json.key(status.rawValue)
      json.int(counts.tally.byStatus[status, default: 0])
    }
    json.endObject()
    json.key("kinds")
    json.beginObject()
    for (kind, count) in counts.mentionsByKind.sorted(by: { $0.key < $1.key }) {
      json.key(kind)
      json.int(count)
    }
    json.endObject()
    json.key("rules")
    json.beginObject()
    for (rule, meaning) in ResolutionRule.meanings.sorted(by: { $0.key < $1.key }) {
      json.key(rule)
      json.string(meaning)
    }
    json.endObject()
    // Not how many files were found or skipped: linking alone does not know, and `run.json` says.
    json.key("failed")
    json.int(contents.manifest.failed)
    json.endObject()
  }

  private struct NumberedEdge {
    var source: Int
    var target: Int
    var edge: CitationEdge<WorkIdentifier>
  }

  /// Writes an array of rows, each an array of fields.
  private func rows<Row>(
    _ rows: some Sequence<Row>, to page: inout FileStream, _ fields: (inout JSONLine, Row) -> Void
  ) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced)
    var separator = "[\n"
    for row in rows {
      json.removeAll()
      json.beginArray()
      fields(&json, row)
      json.endArray()
      try page.write(separator)
      try page.write(ExplorerDocument.harmless(json.bytes))
      separator = ",\n"
    }
    try page.write(separator == "[\n" ? "[]" : "\n]")
  }

  /// Writes rows that are JSON already.
  private func rows(_ rows: Rows<ExplorerRow>, to page: inout FileStream) throws(WriteError) {
    var separator = "[\n"
    for row in rows {
      try page.write(separator)
      try page.write(row.bytes)
      separator = ",\n"
    }
    try page.write(separator == "[\n" ? "[]" : "\n]")
  }
}

/// Numbers for names that come again and again, in the order of their first coming.
private struct NameTable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
