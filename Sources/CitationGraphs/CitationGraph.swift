import LegalDocuments
package import LegalIdentifiers

/// Works and the relations between them; everything sorted, whatever the order of the records.
package struct CitationGraph: Sendable {
  /// By identifier.
  package var nodes: [GraphNode]
  /// By source, target, relation.
  package var edges: [CitationEdge<WorkIdentifier>]
  /// By source, target, relation; ends are `work#segment` and `work#pinpoint`.
  package var segmentEdges: [CitationEdge<String>]

  package init(
    nodes: [GraphNode] = [], edges: [CitationEdge<WorkIdentifier>] = [],
    segmentEdges: [CitationEdge<String>] = []
  ) {
    self.nodes = nodes
    self.edges = edges
    self.segmentEdges = segmentEdges
  }

  /// One edge for each pair of the citation layer, for programs and measures that want a simple
  /// graph; loops left out.
  package var simpleEdges: [SimpleEdge] {
    var edges: [SimpleEdge] = []
    for edge in self.edges where edge.layer == .citation && edge.source != edge.target {
      if let last = edges.last, last.source == edge.source, last.target == edge.target {
        edges[edges.count - 1].weight += edge.weight
        edges[edges.count - 1].relations.append(edge.relation.rawValue)
      } else {
        edges.append(
          SimpleEdge(
            source: edge.source, target: edge.target, weight: edge.weight,
            relations: [edge.relation.rawValue]))
      }
    }
    return edges
  }

  /// Works that are cited but not in the corpus, most cited first.
  package var wanted: [WantedWork] {
    var mentions: [WorkIdentifier: Int] = [:]
    for edge in edges where edge.layer == .citation {
      mentions[edge.target, default: 0] += edge.mentions
    }
    return nodes.filter { $0.kind == .target && $0.citedBy > 0 }.map {
      WantedWork(node: $0, mentions: mentions[$0.id] ?? 0)
    }.sorted { a, b in
      if a.node.citedBy != b.node.citedBy { return a.node.citedBy > b.node.citedBy }
      if a.mentions != b.mentions { return a.mentions > b.mentions }
      return a.node.id < b.node.id
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
}
