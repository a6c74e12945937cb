package import CitationGraphs
import LegalIdentifiers
import Spooling

/// Citations over time: one bar for each year of the citing works, by the kind of what they cite.
package struct TimelinePicture {
  /// For each year and kind the number of citations.
  private var counts: [Int: [WorkGroup: Int]] = [:]
  private var undated = 0

  package init(_ graph: CitationGraph) {
    var groups: [WorkIdentifier: (group: WorkGroup, year: Int?)] = [:]
    for node in graph.nodes { groups[node.id] = (WorkGroup(node), node.year) }
    for edge in graph.simpleEdges {
      guard let group = groups[edge.target]?.group else { continue }
      if let year = groups[edge.source]?.year {
        counts[year, default: [:]][group, default: 0] += 1
      } else {
        undated += 1
      }
    }
  }

  /// The picture as SVG.
  package var svg: [UInt8] {
    let first = counts.keys.min() ?? 0
    let last = counts.keys.max() ?? 0
    let span = counts.isEmpty ? 0 : last - first + 1
    let bar = max(4, min(34, 1000 / Double(max(span, 1))))
    let (left, base, tall) = (64.0, 340.0, 300.0)
    let width = max(left + bar * Double(span) + 40, 760)
    let most = counts.values.map { $0.values.reduce(0, +) }.max() ?? 0
    var svg = SVGText(
      width: width, height: 440,
      about: counts.isEmpty
        ? "No dated citation" : "Citations by year of the citing work, \(first) to \(last)")
    svg.text("Citations by year of the citing work", left, 22, size: 14)
    guard most > 0 else {
      svg.text("No citing work is dated.", left, 60)
      svg.close()
      return svg.bytes
    }
    for part in 0...4 {
      let value = most * part / 4
      let y = base - tall * Double(value) / Double(most)
      svg.add(
        "<path d=\"M\(SVGText.short(left)) \(SVGText.short(y))H\(SVGText.short(width - 30))\" "
          + "stroke=\"#e4e1da\"/>\n")
      svg.text(String(value), left - 8, y + 4, anchor: "end", colour: "#57544e")
    }
    var free = -Double.infinity
    for year in first...last {
      let x = left + bar * Double(year - first)
      var y = base
      for group in WorkGroup.allCases {
        let count = counts[year]?[group] ?? 0
        guard count > 0 else { continue }
        let part = tall * Double(count) / Double(most)
        y -= part
        svg.add(
          "<rect x=\"\(SVGText.short(x + 1))\" y=\"\(SVGText.short(y))\" "
            + "width=\"\(SVGText.short(bar - 2))\" height=\"\(SVGText.short(part))\" "
            + "fill=\"\(group.hex)\"><title>\(year), \(group.title): \(count)</title></rect>\n")
      }
      if x - free >= 40 {
        free = x
        svg.text(String(year), x + bar / 2, base + 18, anchor: "middle", colour: "#57544e")
      }
    }
    legend(in: &svg, left, width)
    svg.close()
    return svg.bytes
  }

  private func legend(in svg: inout SVGText, _ left: Double, _ width: Double) {
    let present = Set(counts.values.flatMap(\.keys))
    var x = left
    var y = 374.0
    for group in WorkGroup.allCases where present.contains(group) {
      let room = 30 + 6.4 * Double(group.title.count)
      if x + room > width {
        x = left
        y += 18
      }
      svg.add(
        "<rect x=\"\(SVGText.short(x))\" y=\"\(SVGText.short(y))\" width=\"10\" height=\"10\" "
          + "fill=\"\(group.hex)\"/>\n")
      svg.text(group.title, x + 15, y + 9)
      x += room
    }
    if undated > 0 {
      svg.text(
        "\(undated) citations of undated works are left out.", left, y + 34, colour: "#57544e")
    }
  }
}
