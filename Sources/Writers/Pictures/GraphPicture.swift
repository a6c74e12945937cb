package import CitationGraphs
import LegalIdentifiers
import Spooling

/// The citation layer as a picture: size by citations, colour by kind, hollow where not in the
/// corpus.
package struct GraphPicture {
  /// Names drawn beside the works that are cited most.
  private static let labels = 60
  private static let margin = 40.0

  private struct Dot {
    var x: Double
    var y: Double
    var radius: Double
    var node: GraphNode
  }

  private let dots: [Dot]
  private let index: GraphIndex
  private let ticks: [TimeLayout.Tick]
  private let width: Double
  private let height: Double

  /// Draws the graph at the given places; with `ticks`, years stand below.
  package init(
    _ graph: CitationGraph, _ index: GraphIndex, _ places: [TimeLayout.Place],
    ticks: [TimeLayout.Tick] = []
  ) {
    self.index = index
    let left = places.map(\.x).min() ?? 0
    let top = places.map(\.y).min() ?? 0
    let span = max((places.map(\.x).max() ?? 0) - left, 1)
    let rise = max((places.map(\.y).max() ?? 0) - top, 1)
    // Small graphs fill a page; large ones get the room that their works need.
    let scale = max(1, 900 / max(span, rise))
    dots = zip(graph.nodes, places).map { node, place in
      Dot(
        x: Self.margin + (place.x - left) * scale, y: Self.margin + (place.y - top) * scale,
        radius: 4 + 2.2 * Double(node.citedBy).squareRoot(), node: node)
    }
    self.ticks = ticks.map {
      TimeLayout.Tick(year: $0.year, x: Self.margin + ($0.x - left) * scale)
    }
    width = span * scale + 2 * Self.margin + 120
    height = rise * scale + 2 * Self.margin + 60
  }

  /// The picture as SVG.
  package var svg: [UInt8] {
    var svg = SVGText(
      width: width, height: height,
      about: "Citation graph of \(dots.count) works and \(index.sources.count) citations")
    if dots.isEmpty { svg.text("The graph is empty.", Self.margin, Self.margin + 12, size: 14) }
    years(in: &svg)
    svg.add("<g stroke=\"#555\" stroke-opacity=\"0.22\" stroke-width=\"0.8\" fill=\"none\">\n")
    for (source, target) in zip(index.sources, index.targets) {
      let (a, b) = (dots[Int(source)], dots[Int(target)])
      svg.add(
        "<path d=\"M\(SVGText.short(a.x)) \(SVGText.short(a.y))L\(SVGText.short(b.x)) "
          + "\(SVGText.short(b.y))\"/>\n")
    }
    svg.add("</g>\n<g stroke-width=\"1.6\">\n")
    for dot in dots {
      let colour = WorkGroup(dot.node).hex
      svg.add(
        "<circle cx=\"\(SVGText.short(dot.x))\" cy=\"\(SVGText.short(dot.y))\" "
          + "r=\"\(SVGText.short(dot.radius))\" stroke=\"\(colour)\" "
          + "fill=\"\(dot.node.isInCorpus ? colour : "#fff")\"><title>")
      var told: [UInt8] = []
      CleanText.appendXML("\(dot.node.label), cited by \(dot.node.citedBy)", to: &told)
      svg.add(String(decoding: told, as: UTF8.self) + "</title></circle>\n")
    }
    svg.add("</g>\n")
    labels(in: &svg)
    legend(in: &svg)
    svg.close()
    return svg.bytes
  }

  private func years(in svg: inout SVGText) {
    var free = -Double.infinity
    for tick in ticks where tick.x - free >= 34 {
      free = tick.x
      svg.add(
        "<path d=\"M\(SVGText.short(tick.x)) 16V\(SVGText.short(height - 62))\" "
          + "stroke=\"#e4e1da\"/>\n")
      svg.text(
        tick.year == 0 ? "undated" : String(tick.year), tick.x, height - 46, anchor: "middle",
        colour: "#57544e")
    }
  }

  /// Names of the most cited works, where they cover neither a work nor another name.
  private func labels(in svg: inout SVGText) {
    var taken: [(x0: Double, x1: Double, y0: Double, y1: Double)] = []
    let ranked = dots.indices.sorted {
      dots[$0].node.citedBy != dots[$1].node.citedBy
        ? dots[$0].node.citedBy > dots[$1].node.citedBy : $0 < $1
    }
    for index in ranked.prefix(Self.labels) {
      let dot = dots[index]
      let label = String(dot.node.label.prefix(40))
      let x = dot.x + dot.radius + 3
      let box = (
        x0: x, x1: x + 6.2 * Double(label.count), y0: dot.y - 8, y1: dot.y + 4
      )
      guard
        !taken.contains(where: {
          $0.x0 < box.x1 && $0.x1 > box.x0 && $0.y0 < box.y1 && $0.y1 > box.y0
        })
      else { continue }
      taken.append(box)
      svg.text(label, x, dot.y + 4, halo: true)
    }
  }

  private func legend(in svg: inout SVGText) {
    let present = Set(dots.map { WorkGroup($0.node) })
    var x = Self.margin
    for group in WorkGroup.allCases where present.contains(group) {
      svg.add(
        "<circle cx=\"\(SVGText.short(x))\" cy=\"\(SVGText.short(height - 20))\" r=\"5\" "
          + "fill=\"\(group.hex)\"/>\n")
      svg.text(group.title, x + 10, height - 16)
      x += 26 + 6.4 * Double(group.title.count)
    }
  }
}
