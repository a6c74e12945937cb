import LegalDocuments
import LegalIdentifiers
package import Resolution
import SourceTexts
package import Spooling

/// Builds the graph of any number of records in bounded memory.
///
/// Shares in edges are sorted on disk, then added up edge by edge; sums of other builders count as
/// shares, so that the records may be spread over any number of processes. Only the nodes' names and
/// their counts stay in memory.
package struct GraphBuilder {
  private let scratch: Scratch
  private var shares: RowSorter
  private var placeShares: RowSorter
  /// Every work that is a node.
  private var works: Set<WorkIdentifier> = []

  /// Creates a builder that sorts within about twice `budget` bytes.
  package init(_ scratch: Scratch, budget: Int = RowSorter.standardBudget) {
    self.scratch = scratch
    shares = RowSorter(scratch, budget: budget)
    placeShares = RowSorter(scratch, budget: budget)
  }

  /// Adds a record's shares; the order of the records does not matter.
  package mutating func add(_ record: RecordShares) throws(WriteError) {
    try shares.add(record.edges)
    try placeShares.add(record.segmentEdges)
    works.formUnion(record.works)
  }

  /// Adds the sums of another builder, as ``writeSums(to:)`` wrote them.
  package mutating func add(edges: RowSection, segmentEdges: RowSection, works: RowSection) {
    shares.add(sorted: edges)
    placeShares.add(sorted: segmentEdges)
    for work in Rows<NodeName>(works) { self.works.insert(work.id) }
  }

  /// Writes what the records added so far come to, in three sections: shares of edges, of edges
  /// between segments, and names of nodes; the builder is done with it.
  package mutating func writeSums(to file: inout SectionFileWriter) throws(WriteError) {
    for isPlaces in [false, true] {
      file.beginSection()
      try Self.eachSum(of: isPlaces ? placeShares.finish() : shares.finish()) {
        key, sum throws(WriteError) in
        var row = RowWriter()
        sum.write(to: &row)
        try file.append(key: key, row: row.bytes)
      }
    }
    file.beginSection()
    for work in works.sorted() { try file.append(NodeName(id: work)) }
    works = []
    try scratch.check()
  }

  /// Goes through sorted shares and hands on each edge's sum with its key.
  private static func eachSum(
    of shares: SortedRows, _ hand: ([UInt8], EdgeShare) throws(WriteError) -> Void
  ) throws(WriteError) {
    var key: [UInt8] = []
    var sum: EdgeShare?
    for (next, row) in shares {
      var row = RowReader(row)
      let share = EdgeShare(from: &row)
      if next == key, sum != nil {
        sum?.add(share)
        continue
      }
      if let sum { try hand(key, sum) }
      key = next
      sum = share
    }
    if let sum { try hand(key, sum) }
  }

  /// The graph of the records added so far; the builder is done with it.
  package mutating func finish(_ known: KnownWorks) throws(WriteError) -> CitationGraph {
    try addDerived(known)
    var counts = NodeCounts()
    let edges: Rows<CitationEdge<WorkIdentifier>> = try sum(
      &shares, known, id: { MentionIdentity.edge(from: $0, to: $1, $2) }, each: { counts.add($0) })
    let segmentEdges: Rows<CitationEdge<String>> = try sum(
      &placeShares, known, id: { MentionIdentity.segmentEdge(from: $0, to: $1, $2) },
      each: { _ in })
    var nodes = RowSpool<GraphNode>(scratch)
    var wanted = RowSorter(scratch, budget: 8 << 20)
    for id in works.sorted() {
      let node = GraphNode(
        id, known: known, citedBy: counts.citedBy[id, default: 0],
        cites: counts.cites[id, default: 0])
      try nodes.append(node)
      guard node.kind == .target, node.citedBy > 0 else { continue }
      let work = WantedWork(node: node, mentions: counts.mentions[id, default: 0])
      try wanted.add(work.key) { work.write(to: &$0) }
    }
    var ranked = RowSpool<WantedWork>(scratch)
    for (_, row) in try wanted.finish() {
      var row = RowReader(row)
      try ranked.append(WantedWork(from: &row))
    }
    works = []
    try scratch.check()
    return CitationGraph(
      nodes: try nodes.finish(), edges: edges, segmentEdges: segmentEdges,
      wanted: try ranked.finish())
  }

  /// Adds what numbers say (families, issues, consolidated texts) and what catalogues state.
  private mutating func addDerived(_ known: KnownWorks) throws(WriteError) {
    var pending = works.sorted()
    var done: Set<WorkIdentifier> = []
    while let node = pending.popLast() {
      guard done.insert(node).inserted else { continue }
      for name in known.names.all(of: node) {
        if name.scheme == .council {
          let relations = CouncilRelations.relations(of: name) {
            works.contains(known.canonical($0))
          }
          for relation in relations {
            let target = known.canonical(relation.target)
            try derive(node, target, relation.relation, known)
            pending.append(target)
          }
        } else if let base = name.consolidatedBase, works.contains(known.canonical(base)) {
          try derive(node, known.canonical(base), .consolidates, known)
        }
      }
    }
    // A catalogue relates works; it makes none a node.
    for stated in known.statedRelations
    where works.contains(stated.source) && works.contains(stated.target) {
      var row = SortableRows()
      row.append(stated, known: known)
      try shares.add(row)
    }
  }

  private mutating func derive(
    _ source: WorkIdentifier, _ target: WorkIdentifier, _ relation: CitationRelation,
    _ known: KnownWorks
  ) throws(WriteError) {
    guard source != target else { return }
    works.insert(source)
    works.insert(target)
    var row = SortableRows()
    row.append(derived: target, from: source, relation, known: known)
    try shares.add(row)
  }

  /// Adds the sorted shares up, edge by edge.
  private func sum<End: EdgeEnd>(
    _ shares: inout RowSorter, _ known: KnownWorks,
    id: (End, End, CitationRelation) -> String, each: (CitationEdge<End>) -> Void
  ) throws(WriteError) -> Rows<CitationEdge<End>> {
    var edges = RowSpool<CitationEdge<End>>(scratch)
    try Self.eachSum(of: shares.finish()) { key, sum throws(WriteError) in
      var reader = SortKeyReader(key)
      let source = End(from: &reader)
      let target = End(from: &reader)
      let relation = CitationRelation(rawValue: reader.text())
      let edge = CitationEdge(
        source, target, relation, id: id(source, target, relation), sum,
        citingDate: source.work.flatMap { known.works[$0]?.date },
        citedDate: target.work.flatMap { known.works[$0]?.date })
      each(edge)
      try edges.append(edge)
    }
    return try edges.finish()
  }
}

/// The name of a node, as one builder tells it to another.
private struct NodeName: SpooledRow {
  var id: WorkIdentifier

  init(id: WorkIdentifier) { self.id = id }

  func write(to row: inout RowWriter) { row.name(id) }
  init(from row: inout RowReader) { id = row.name() }
}

/// How often nodes cite and are cited.
private struct NodeCounts {
  private(set) var citedBy: [WorkIdentifier: Int] = [:]
  private(set) var cites: [WorkIdentifier: Int] = [:]
  /// Mentions of the citation layer, by work mentioned.
  private(set) var mentions: [WorkIdentifier: Int] = [:]
  private var last: (WorkIdentifier, WorkIdentifier)?

  mutating func add(_ edge: CitationEdge<WorkIdentifier>) {
    guard edge.layer == .citation else { return }
    mentions[edge.target, default: 0] += edge.mentions
    // Edges are sorted, so parallel ones stand together and count once.
    if let last, last == (edge.source, edge.target) { return }
    last = (edge.source, edge.target)
    cites[edge.source, default: 0] += 1
    citedBy[edge.target, default: 0] += 1
  }
}
