/// Places for the nodes of a graph: years from left to right, works that belong together at about
/// the same height.
///
/// The same in every run and on every machine, and quick: some rounds in which each work moves to
/// the mean height of those it cites and is cited by, and each year's works then share out their
/// band. Graphs of hundred thousands of works are no picture whatever one does.
package struct TimeLayout: Sendable {
  /// A node's place; the unit is about the room that a small node takes.
  package struct Place: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A year on the axis; 0 stands for works without a date.
  package struct Tick: Hashable, Sendable {
    package var year: Int
    /// The middle of the year's band.
    package var x: Double

    package init(year: Int, x: Double) {
      self.year = year
      self.x = x
    }
  }

  /// In the nodes' order.
  package private(set) var places: [Place] = []
  package private(set) var ticks: [Tick] = []

  /// Room between neighbours.
  private static let gap = 24.0
  private static let rounds = 12

  package init(_ index: GraphIndex) {
    let count = index.count
    guard count > 0 else { return }
    let rows = max(4, Int((Double(count).squareRoot() * 0.8).rounded(.up)))
    let years = Dictionary(grouping: 0..<Int32(count)) { index.years[Int($0)] }
    // Numbers of nodes take four bytes: there may be hundred thousands of them.
    var heights = index.indices.map { Double($0 % rows) - Double(rows) / 2 }
    places = heights.map { Place(x: 0, y: $0) }
    let order = years.keys.sorted()
    for round in 0..<Self.rounds {
      if round > 0 { Self.takeMeans(&heights, index, places) }
      ticks = []
      var left = 0.0
      for year in order {
        let nodes = (years[year] ?? []).sorted {
          let (a, b) = (heights[Int($0)], heights[Int($1)])
          return a != b ? a < b : $0 < $1
        }
        // A year with more works than a column holds gets as many columns as it needs.
        let columns = (nodes.count + rows - 1) / rows
        let used = (nodes.count + columns - 1) / columns
        for (position, node) in nodes.enumerated() {
          let row = Double(position / columns) - Double(used - 1) / 2
          let shift = columns > 1 ? Double(position % columns) / Double(columns) - 0.5 : 0
          places[Int(node)] = Place(
            x: left + Double(position % columns) * Self.gap * 1.5, y: (row + shift) * Self.gap)
        }
        let width = Double(columns - 1) * Self.gap * 1.5
        ticks.append(Tick(year: Int(year), x: left + width / 2))
        left += width + Self.gap * 2.5
      }
    }
  }

  /// For each node the mean height of its neighbours, its own included.
  private static func takeMeans(_ heights: inout [Double], _ index: GraphIndex, _ places: [Place]) {
    for node in heights.indices { heights[node] = places[node].y }
    var counts = [Int32](repeating: 1, count: heights.count)
    for (source, target) in zip(index.sources, index.targets) {
      let (source, target) = (Int(source), Int(target))
      heights[source] += places[target].y
      heights[target] += places[source].y
      counts[source] += 1
      counts[target] += 1
    }
    for node in heights.indices { heights[node] /= Double(counts[node]) }
  }
}
