import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import Spooling
import Testing

@Suite struct `Measures of a graph` {
  /// Nodes by their letters; each pair of letters is a citation.
  private func graph(_ nodes: String, _ pairs: [String], years: [Int] = []) -> CitationGraph {
    func name(_ letter: Character) -> WorkIdentifier { WorkIdentifier(.text, String(letter)) }
    return CitationGraph(
      nodes: Rows(
        nodes.enumerated().map { index, letter in
          GraphNode(
            id: name(letter), label: String(letter), kind: .work,
            year: index < years.count ? years[index] : nil)
        }),
      edges: Rows(
        pairs.map { pair in
          let ends = Array(pair)
          return CitationEdge(
            source: name(ends[0]), target: name(ends[1]), relation: .cites, layer: .citation,
            id: "e:\(pair)")
        }))
  }

  @Test func `a work that two cite ranks before those that cite it`() {
    let metrics = NodeMetrics.all(of: GraphIndex(graph("abc", ["ac", "bc"])))
    #expect(metrics.map(\.inDegree) == [0, 0, 2])
    #expect(metrics.map(\.outDegree) == [1, 1, 0])
    #expect(metrics[0].pageRank == metrics[1].pageRank)
    // (1 - d) / n of what a citing work has, and d of both of them besides.
    #expect(abs(metrics[2].pageRank - metrics[0].pageRank * 2.7) < 1e-9)
    #expect(abs(metrics.reduce(0) { $0 + $1.pageRank } - 1) < 1e-9)
  }

  @Test func `parts that no citation connects are numbered by size`() {
    let metrics = NodeMetrics.all(of: GraphIndex(graph("abcde", ["ab", "ce", "de"])))
    #expect(metrics.map(\.component) == [2, 2, 1, 1, 1])
    #expect(metrics.map(\.componentSize) == [2, 2, 3, 3, 3])
  }

  @Test func `loops and parallel citations do not count twice`() {
    let metrics = NodeMetrics.all(of: GraphIndex(graph("ab", ["aa", "ab", "ab"])))
    #expect(metrics.map(\.inDegree) == [0, 1])
    #expect(metrics.map(\.outDegree) == [1, 0])
  }

  @Test func `an empty graph has no measures and no places`() {
    let index = GraphIndex(CitationGraph())
    #expect(NodeMetrics.all(of: index).isEmpty)
    #expect(TimeLayout(index).places.isEmpty)
  }

  @Test func `works stand in the order of their years, no two in one place`() {
    let letters = String((0..<200).map { Character(UnicodeScalar(0x4E00 + $0) ?? "x") })
    let index = GraphIndex(
      graph(letters, [], years: (0..<200).map { $0 < 100 ? 2001 : 1990 }))
    let layout = TimeLayout(index)
    #expect(Set(layout.places).count == 200)
    #expect(layout.ticks.map(\.year) == [1990, 2001])
    let older = layout.places[100...].map(\.x).max() ?? 0
    #expect(layout.places[..<100].allSatisfy { $0.x > older })
    #expect(TimeLayout(index).places == layout.places)
  }
}
