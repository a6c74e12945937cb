import LegalDocuments
package import LegalIdentifiers
package import Resolution
import SourceTexts
package import Spooling

/// Works and the relations between them; everything sorted, whatever the order of the records.
///
/// The parts are on disk where they are large: each can be gone through any number of times.
package struct CitationGraph: Sendable {
  /// By identifier.
  package var nodes: Rows<GraphNode>
  /// By source, target, relation.
  package var edges: Rows<CitationEdge<WorkIdentifier>>
  private let places: SegmentEdges
  /// By source, target, relation; ends are `work#segment` and `work#pinpoint`.
  package var segmentEdges: Rows<CitationEdge<String>> {
    get throws(WriteError) { try places.rows }
  }
  /// Works that are cited but not in the corpus, most cited first.
  package var wanted: Rows<WantedWork>

  package init(
    nodes: Rows<GraphNode> = Rows([]), edges: Rows<CitationEdge<WorkIdentifier>> = Rows([]),
    segmentEdges: SegmentEdges = SegmentEdges(Rows([])), wanted: Rows<WantedWork> = Rows([])
  ) {
    self.nodes = nodes
    self.edges = edges
    places = segmentEdges
    self.wanted = wanted
  }

  /// Builds the graph of a few resolved records.
  package init(_ resolution: Resolution) throws(WriteError) {
    var builder = GraphBuilder(.temporary())
    for record in resolution.resolved {
      try builder.add(RecordShares(record, known: resolution.known))
    }
    self = try builder.finish(resolution.known)
  }

  /// The graph without works that neither cite nor are cited; all of it where there are no others.
  package var withoutIsolated: CitationGraph {
    var ends: Set<WorkIdentifier> = []
    for edge in simpleEdges { ends.formUnion([edge.source, edge.target]) }
    guard !ends.isEmpty else { return self }
    var graph = self
    graph.nodes = Rows(nodes.lazy.filter { ends.contains($0.id) })
    return graph
  }

  /// One edge for each pair of the citation layer, for programs and measures that want a simple
  /// graph; loops left out.
  package var simpleEdges: SimpleEdges { SimpleEdges(edges: edges) }
}

/// The edges of the citation layer, those of a pair joined as they are met.
package struct SimpleEdges: Sequence, Sendable {
  fileprivate let edges: Rows<CitationEdge<WorkIdentifier>>

  package func makeIterator() -> Iterator { Iterator(edges: edges.makeIterator()) }

  package struct Iterator: IteratorProtocol {
    fileprivate var edges: Rows<CitationEdge<WorkIdentifier>>.Iterator
    fileprivate var pending: SimpleEdge?

    package mutating func next() -> SimpleEdge? {
      while let edge = edges.next() {
        guard edge.layer == .citation, edge.source != edge.target else { continue }
        if pending?.source == edge.source, pending?.target == edge.target {
          pending?.weight += edge.weight
          pending?.relations.append(edge.relation.rawValue)
          continue
        }
        let finished = pending
        pending = SimpleEdge(
          source: edge.source, target: edge.target, weight: edge.weight,
          relations: [edge.relation.rawValue])
        if let finished { return finished }
      }
      defer { pending = nil }
      return pending
    }
  }
}

/// All citations of one work by another.
package struct SimpleEdge: Hashable, Sendable {
  package var source: WorkIdentifier
  package var target: WorkIdentifier
  /// Sum of the weights of the relations.
  package var weight: Int
  package var relations: [String]
}

/// A work that the corpus lacks.
package struct WantedWork: Hashable, Sendable {
  package var node: GraphNode
  /// Mentions in all documents.
  package var mentions: Int

  package init(node: GraphNode, mentions: Int) {
    self.node = node
    self.mentions = mentions
  }

  /// The works in the order of the list.
  package static func ranked(_ works: [WantedWork]) -> [WantedWork] {
    works.map { (key: $0.key.bytes, work: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.work)
  }
}

extension WantedWork: SpooledRow {
  /// The order of the list: most cited, then most mentioned, then by identifier.
  var key: SortKey {
    var key = SortKey()
    key.append(descending: node.citedBy)
    key.append(descending: mentions)
    key.append(node.id)
    return key
  }

  package func write(to row: inout RowWriter) {
    node.write(to: &row)
    row.int(mentions)
  }

  package init(from row: inout RowReader) {
    node = GraphNode(from: &row)
    mentions = row.int()
  }
}
