import LegalDocuments
package import LegalIdentifiers
import Spooling

/// The citation layer by number, for what has to see the whole graph at once.
///
/// Each pair of works counts once and loops are left out, as most measures assume. Takes eight
/// bytes a pair beside the nodes' names.
package struct GraphIndex: Sendable {
  /// The nodes' names, in the nodes' order.
  package private(set) var ids: [WorkIdentifier] = []
  /// The year of each node, 0 where there is none.
  package private(set) var years: [Int] = []
  /// For each pair the number of the citing node.
  package private(set) var sources: [Int32] = []
  /// For each pair the number of the cited node.
  package private(set) var targets: [Int32] = []

  package init(_ graph: CitationGraph) {
    var numbers: [WorkIdentifier: Int32] = [:]
    // Growing by doubles would take three times the room.
    numbers.reserveCapacity(graph.nodes.count)
    ids.reserveCapacity(graph.nodes.count)
    years.reserveCapacity(graph.nodes.count)
    for node in graph.nodes {
      numbers[node.id] = Int32(ids.count)
      ids.append(node.id)
      years.append(node.year ?? 0)
    }
    // Edges are sorted, so those of a pair stand together.
    for edge in graph.simpleEdges {
      guard let source = numbers[edge.source], let target = numbers[edge.target] else { continue }
      sources.append(source)
      targets.append(target)
    }
  }

  package var count: Int { ids.count }
}
