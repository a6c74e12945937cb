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
    // Numbers take four bytes: there may be hundred thousands of nodes.
    var inDegrees = [Int32](repeating: 0, count: index.count)
    var outDegrees = inDegrees
    for source in index.sources { outDegrees[Int(source)] += 1 }
    for target in index.targets { inDegrees[Int(target)] += 1 }
    let ranks = pageRanks(of: index, outDegrees)
    let (components, sizes) = components(of: index)
    return index.indices.lazy.map { node in
      NodeMetrics(
        id: index.names[node], inDegree: Int(inDegrees[node]), outDegree: Int(outDegrees[node]),
        pageRank: ranks[node], component: Int(components[node]) + 1,
        componentSize: Int(sizes[Int(components[node])]))
    }
  }

  /// Page's rank by repeated passing on, with damping 0.85.
  ///
  /// What works without citations hold is spread over all: the definition of networkx.
  private static func pageRanks(of index: GraphIndex, _ outDegrees: [Int32]) -> [Double] {
    guard index.count > 0 else { return [] }
    let count = Double(index.count)
    var ranks = [Double](repeating: 1 / count, count: index.count)
    var next = ranks
    for _ in 0..<200 {
      for node in next.indices { next[node] = 0 }
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
      swap(&ranks, &next)
      if change < 1e-12 { break }
    }
    // The last digits depend on the order of the sums; nobody needs them.
    for node in ranks.indices { ranks[node] = (ranks[node] * 1e12).rounded() / 1e12 }
    return ranks
  }

  /// For each node its component, and each component's size; the largest first, then by first node.
  private static func components(of index: GraphIndex) -> (of: [Int32], sizes: [Int32]) {
    var parents = Array(0..<Int32(index.count))
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[Int(parents[node])]
        node = Int(parents[node])
      }
      return node
    }
    for (source, target) in zip(index.sources, index.targets) {
      let (a, b) = (root(Int(source)), root(Int(target)))
      if a != b { parents[max(a, b)] = Int32(min(a, b)) }
    }
    var sizes = [Int32](repeating: 0, count: index.count)
    for node in index.indices { sizes[root(node)] += 1 }
    let order = (0..<Int32(index.count)).filter { sizes[Int($0)] > 0 }.sorted {
      let (a, b) = (sizes[Int($0)], sizes[Int($1)])
      return a != b ? a > b : $0 < $1
    }
    var numbers = [Int32](repeating: 0, count: index.count)
    for (number, node) in order.enumerated() { numbers[Int(node)] = Int32(number) }
    let ordered = order.map { sizes[Int($0)] }
    for node in index.indices { parents[node] = Int32(root(node)) }
    for node in index.indices { parents[node] = numbers[Int(parents[node])] }
    return (parents, ordered)
  }
}
