import LegalIdentifiers
package import Resolution
package import Spooling

/// Builds the graph of any number of records in bounded memory.
///
/// Shares in edges are sorted on disk, then added up edge by edge; sums of other builders count as
/// shares, so that the records may be spread over any number of processes. Only the nodes' names and
/// their counts stay in memory.
package struct GraphBuilder {
  private let scratch: Scratch
  var shares: RowSorter
  private var placeShares: RowSorter
  /// Every work that is a node, and how often it cites and is cited.
  var works = NodeTable()

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
    for work in record.works { works.add(work) }
  }

  /// Adds the sums of another builder, as ``writeSums(to:)`` wrote them.
  package mutating func add(edges: RowSection, segmentEdges: RowSection, works: RowSection) {
    shares.add(sorted: edges)
    placeShares.add(sorted: segmentEdges)
    for work in Rows<NodeName>(works) { self.works.add(work.id) }
  }

  /// Writes what the records added so far come to, in three sections: shares of edges, of edges
  /// between segments, and names of nodes; the builder is done with it.
  package mutating func writeSums(to file: inout SectionFileWriter) throws(WriteError) {
    for isPlaces in [false, true] {
      file.beginSection()
      try EdgeSum.each(of: isPlaces ? placeShares.finish() : shares.finish()) {
        key, sum throws(WriteError) in
        var row = RowWriter()
        sum.write(to: &row)
        try file.append(key: key, row: row.bytes)
      }
    }
    file.beginSection()
    for (work, _) in works.sorted() { try file.append(NodeName(id: work)) }
    works = NodeTable()
    try scratch.check()
  }

  /// The graph of the records added so far; the builder is done with it.
  package mutating func finish(_ known: KnownWorks) throws(WriteError) -> CitationGraph {
    try finish(known, segmentEdges(known))
  }

  /// The edges between segments, to be added up on any thread while the builder finishes the rest.
  package mutating func segmentEdges(_ known: KnownWorks) -> SegmentEdges {
    defer { placeShares = RowSorter(scratch) }
    return SegmentEdges(of: placeShares, scratch, known)
  }

  /// The graph of the records added so far, with what ``segmentEdges(_:)`` handed out.
  package mutating func finish(
    _ known: KnownWorks, _ segmentEdges: SegmentEdges
  ) throws(WriteError) -> CitationGraph {
    try addDerived(known)
    let edges = try countedEdges(known)
    let nodes = try nodes(known)
    return CitationGraph(
      nodes: nodes.all, edges: edges, segmentEdges: segmentEdges, wanted: nodes.wanted)
  }

  /// The edges between works; those that are citations count for their ends.
  private mutating func countedEdges(
    _ known: KnownWorks
  ) throws(WriteError) -> Rows<CitationEdge<WorkIdentifier>> {
    var last: (WorkIdentifier, WorkIdentifier)?
    return try EdgeSum.edges(of: shares.finish(), scratch, known) {
      MentionIdentity.edge(from: $0, to: $1, $2)
    } each: { edge, name in
      works.name(edge.target, name)
      guard edge.layer == .citation else { return }
      works.count(edge.target) { $0.mentions += UInt32(edge.mentions) }
      // Edges are sorted, so parallel ones stand together and count once.
      if let last, last == (edge.source, edge.target) { return }
      last = (edge.source, edge.target)
      works.count(edge.source) { $0.cites += 1 }
      works.count(edge.target) { $0.citedBy += 1 }
    }
  }

  /// The nodes by name, and those that are wanted, most cited first.
  private mutating func nodes(
    _ known: KnownWorks
  ) throws(WriteError) -> (all: Rows<GraphNode>, wanted: Rows<WantedWork>) {
    var nodes = RowSpool<GraphNode>(scratch)
    // Nodes come in the order of their names, which are in memory beside it: a small sorter does.
    var wanted = RowSorter(scratch, budget: 1 << 20)
    for (id, counts) in works.sorted() {
      let node = GraphNode(
        id, printed: works.printedName(of: id), known: known, citedBy: Int(counts.citedBy),
        cites: Int(counts.cites))
      try nodes.append(node)
      guard node.kind == .target, node.citedBy > 0 else { continue }
      let work = WantedWork(node: node, mentions: Int(counts.mentions))
      try wanted.add(work.key) { work.write(to: &$0) }
    }
    works = NodeTable()
    var ranked = RowSpool<WantedWork>(scratch)
    for (_, row) in try wanted.finish() {
      var row = RowReader(row)
      try ranked.append(WantedWork(from: &row))
    }
    try scratch.check()
    return (try nodes.finish(), try ranked.finish())
  }
}

/// The name of a node, as one builder tells it to another.
private struct NodeName: SpooledRow {
  var id: WorkIdentifier

  init(id: WorkIdentifier) { self.id = id }

  func write(to row: inout RowWriter) { row.name(id) }
  init(from row: inout RowReader) { id = row.name() }
}
