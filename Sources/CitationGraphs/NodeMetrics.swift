package import LegalIdentifiers
import Resolution

/// Measures of one node in the simple graph of the citation layer.
package struct NodeMetrics: Hashable, Sendable {
  package var id: WorkIdentifier
  /// Works that cite it.
  package var inDegree: Int
  /// Works that it cites.
  package var outDegree: Int
  /// The chance that a reader who follows citations at random, and starts anew every seventh time,
  /// is here; all add up to 1.
  package var pageRank: Double
  /// The weakly connected part of the graph that holds it; 1 is the largest.
  package var component: Int
  /// How many nodes that part has.
  package var componentSize: Int

  /// Measures all nodes, and hands them out in their order.
  package static func all(of index: GraphIndex) -> LazyMapCollection<Range<Int>, NodeMetrics> {
    var inDegrees = [Int](repeating: 0, count: index.count)
    var outDegrees = inDegrees
    for source in index.sources { outDegrees[Int(source)] += 1 }
    for target in index.targets { inDegrees[Int(target)] += 1 }
    let ranks = pageRanks(of: index, outDegrees)
    let (components, sizes) = components(of: index)
    return index.indices.lazy.map { node in
      NodeMetrics(
        id: index.names[node], inDegree: inDegrees[node], outDegree: outDegrees[node],
        pageRank: ranks[node], component: components[node] + 1,
        componentSize: sizes[components[node]])
    }
  }

  /// Page's rank by repeated passing on, with damping 0.85.
  ///
  /// What works without citations hold is spread over all: the definition of networkx.
  private static func pageRanks(of index: GraphIndex, _ outDegrees: [Int]) -> [Double] {
    guard index.count > 0 else { return [] }
    let count = Double(index.count)
    var ranks = [Double](repeating: 1 / count, count: index.count)
    for _ in 0..<200 {
      var next = [Double](repeating: 0, count: index.count)
      var dangling = 0.0
      for node in ranks.indices where outDegrees[node] == 0 { dangling += ranks[node] }
      for (source, target) in zip(index.sources, index.targets) {
        next[Int(target)] += ranks[Int(source)] / Double(outDegrees[Int(source)])
      }
      var change = 0.0
      for node in next.indices {
        next[node] = 0.15 / count + 0.85 * (next[node] + dangling / count)
        change += abs(next[node] - ranks[node])
      }
      ranks = next
      if change < 1e-12 { break }
    }
    // The last digits depend on the order of the sums; nobody needs them.
    return ranks.map { ($0 * 1e12).rounded() / 1e12 }
  }

  /// For each node its component, and each component's size; the largest first, then by first node.
  private static func components(of index: GraphIndex) -> (of: [Int], sizes: [Int]) {
    var parents = Array(index.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for (source, target) in zip(index.sources, index.targets) {
      let (a, b) = (root(Int(source)), root(Int(target)))
      if a != b { parents[max(a, b)] = min(a, b) }
    }
    var sizes = [Int](repeating: 0, count: index.count)
    for node in index.indices { sizes[root(node)] += 1 }
    let order = index.indices.filter { sizes[$0] > 0 }.sorted {
      sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1
    }
    var numbers = [Int](repeating: 0, count: index.count)
    for (number, node) in order.enumerated() { numbers[node] = number }
    return (index.indices.map { numbers[root($0)] }, order.map { sizes[$0] })
  }
}
