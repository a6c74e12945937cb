import LegalDocuments
import LegalIdentifiers
package import Resolution
import Spooling

/// The citation layer by number, for what has to see the whole graph at once.
///
/// Each pair of works counts once and loops are left out, as most measures assume. Takes eight
/// bytes a pair beside the nodes' names.
package struct GraphIndex: Sendable {
  /// The nodes' names, numbered in the nodes' order.
  package private(set) var names = NameNumbers()
  /// The year of each node, 0 where there is none.
  package private(set) var years: [Int32] = []
  /// For each pair the number of the citing node.
  package private(set) var sources: [Int32] = []
  /// For each pair the number of the cited node.
  package private(set) var targets: [Int32] = []

  package init(_ graph: CitationGraph) {
    years.reserveCapacity(graph.nodes.count)
    for node in graph.nodes where names.add(node.id) == years.count {
      years.append(Int32(node.year ?? 0))
    }
    // Edges are sorted, so those of a pair stand together.
    for edge in graph.simpleEdges {
      guard let source = names.number(of: edge.source),
        let target = names.number(of: edge.target)
      else { continue }
      sources.append(Int32(source))
      targets.append(Int32(target))
    }
  }

  package var count: Int { names.count }
  /// The numbers of the nodes.
  package var indices: Range<Int> { 0..<count }
}
