import CitationGraphs
import Foundation
import Spooling
import TestSupport
import Testing
import Writers

@Suite struct Pictures {
  private func isWellFormed(_ svg: [UInt8]) -> Bool {
    // No parser of XML is at hand here; names balance and nothing hostile stands bare.
    let text = String(decoding: svg, as: UTF8.self)
    let opened = text.components(separatedBy: "<text ").count
    let closed = text.components(separatedBy: "</text>").count
    return text.hasPrefix("<svg xmlns") && text.hasSuffix("</svg>\n") && opened == closed
      && !text.contains("</script>") && !text.contains("<b>")
  }

  @Test(arguments: [SampleGraph.single, SampleGraph.loops, CitationGraph()])
  func `graphs of any shape can be drawn`(_ graph: CitationGraph) {
    let index = GraphIndex(graph)
    let layout = TimeLayout(index)
    let picture = GraphPicture(graph, index, layout.places, ticks: layout.ticks).svg
    #expect(isWellFormed(picture))
    #expect(
      String(decoding: picture, as: UTF8.self).components(separatedBy: "<circle ").count
        > graph.nodes.count)
    #expect(isWellFormed(TimelinePicture(graph).svg))
  }

  @Test func `hostile labels stay text`() throws {
    let graph = try SampleGraph.contents(of: SampleGraph.resolution()).graph
    let index = GraphIndex(graph)
    let layout = TimeLayout(index)
    #expect(isWellFormed(GraphPicture(graph, index, layout.places, ticks: layout.ticks).svg))
    let years = String(decoding: TimelinePicture(graph).svg, as: UTF8.self)
    #expect(years.contains("Citations by year of the citing work, 2020 to 2020"))
  }
}
