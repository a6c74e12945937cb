internal import SourceTexts

/// Finds tables whose cells are drawn: rules that touch one another and divide a part of the page.
///
/// Where the cells are drawn nothing has to be guessed: a line of text belongs to the cell whose
/// rules stand around it, however its lines are centred and whichever cells are merged.
struct RuledTableFinder {
  /// A table with the lines of text that stand in it.
  struct Found {
    var box: Box
    var table: Table
    var fragments: Set<Int>
  }

  private let text: DocumentText

  /// Rules that two or more must share to count as one line, in points.
  private static let tolerance: Float = 3
  /// A page with more rules is a drawing.
  private static let maximumRules = 4000

  init(_ text: DocumentText) { self.text = text }

  /// The tables among some fragments of one page, from top to bottom.
  func tables(on page: DocumentText.PageFrame, among fragments: [Int]) -> [Found] {
    guard page.rules.count >= 4, page.rules.count <= Self.maximumRules else { return [] }
    return components(of: page.rules).compactMap { table(of: $0, among: fragments) }
      .sorted { ($0.box.y0, $0.box.x0) < ($1.box.y0, $1.box.x0) }
  }

  // MARK: Rules that touch

  /// Groups rules that touch.
  ///
  /// Sorted by their upper edge, each meets only those that reach down to it.
  private func components(of rules: [Box]) -> [[Box]] {
    let sorted = rules.sorted { ($0.y0, $0.x0) < ($1.y0, $1.x0) }
    var group = Array(sorted.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while group[index] != index {
        group[index] = group[group[index]]
        index = group[index]
      }
      return index
    }
    var open: [Int] = []
    for index in sorted.indices {
      open.removeAll { sorted[$0].y1 + 1.5 < sorted[index].y0 }
      for other in open where touch(sorted[index], sorted[other]) {
        group[root(index)] = root(other)
      }
      open.append(index)
    }
    var members: [Int: [Box]] = [:]
    for index in sorted.indices { members[root(index), default: []].append(sorted[index]) }
    return members.keys.sorted().compactMap { members[$0] }.filter { $0.count >= 4 }
  }

  private func touch(_ a: Box, _ b: Box) -> Bool {
    a.x0 - 1.5 <= b.x1 && b.x0 - 1.5 <= a.x1 && a.y0 - 1.5 <= b.y1 && b.y0 - 1.5 <= a.y1
  }

  // MARK: Cells

  private struct Cell: Hashable {
    var top: Int
    var left: Int
  }

  private func table(of rules: [Box], among fragments: [Int]) -> Found? {
    let levels = rules.filter { $0.width > $0.height }
    let uprights = rules.filter { $0.width <= $0.height }
    guard levels.count >= 2, !uprights.isEmpty else { return nil }
    let box = rules.dropFirst().reduce(rules[0]) { $0.union($1) }
    guard box.width > 60, box.height > 12 else { return nil }
    let columns = positions(uprights.map { ($0.x0 + $0.x1) / 2 } + [box.x0, box.x1])
    let rows = positions(levels.map { ($0.y0 + $0.y1) / 2 } + [box.y0, box.y1])
    guard columns.count >= 3, columns.count < 60, rows.count >= 2 else { return nil }
    let grid = Grid(columns: columns, rows: rows, levels: levels, uprights: uprights)
    var cells: [Cell: [Int]] = [:]
    for index in fragments {
      let middle = text.fragments[index].box
      let x = (middle.x0 + middle.x1) / 2
      let y = (middle.y0 + middle.y1) / 2
      guard x > box.x0, x < box.x1, y > box.y0, y < box.y1 else { continue }
      cells[Cell(top: grid.top(x, y), left: grid.left(x, y)), default: []].append(index)
    }
    // A box around a paragraph, or two boxes one above the other, are no table.
    guard Set(cells.keys.map(\.left)).count > 1 else { return nil }
    return Found(
      box: box, table: table(cells, columns: columns), fragments: Set(cells.values.joined()))
  }

  /// The places at which lines stand, those within the tolerance as one.
  private func positions(_ values: [Float]) -> [Float] {
    var result: [Float] = []
    for value in values.sorted() where value - (result.last ?? -.infinity) > Self.tolerance {
      result.append(value)
    }
    return result
  }

  /// The lines by which the cell around a point is found.
  private struct Grid {
    let columns: [Float]
    let rows: [Float]
    /// For each line between columns or rows, where it is drawn.
    private var uprights: [[ClosedRange<Float>]]
    private var levels: [[ClosedRange<Float>]]

    init(columns: [Float], rows: [Float], levels: [Box], uprights: [Box]) {
      self.columns = columns
      self.rows = rows
      self.uprights = Array(repeating: [], count: columns.count)
      self.levels = Array(repeating: [], count: rows.count)
      for rule in uprights {
        let place = Self.nearest((rule.x0 + rule.x1) / 2, in: columns)
        self.uprights[place].append((rule.y0 - 1.5)...(max(rule.y0, rule.y1) + 1.5))
      }
      for rule in levels {
        let place = Self.nearest((rule.y0 + rule.y1) / 2, in: rows)
        self.levels[place].append((rule.x0 - 1.5)...(max(rule.x0, rule.x1) + 1.5))
      }
    }

    private static func nearest(_ value: Float, in places: [Float]) -> Int {
      places.indices.min { abs(places[$0] - value) < abs(places[$1] - value) } ?? 0
    }

    /// Index of the line left of a point that is drawn at its height; the first is the edge.
    func left(_ x: Float, _ y: Float) -> Int {
      columns.indices.last { columns[$0] <= x && uprights[$0].contains { $0.contains(y) } } ?? 0
    }

    func top(_ x: Float, _ y: Float) -> Int {
      rows.indices.last { rows[$0] <= y && levels[$0].contains { $0.contains(x) } } ?? 0
    }
  }

  /// Numbers the cells: rows by their upper line, columns by their left one.
  private func table(_ cells: [Cell: [Int]], columns: [Float]) -> Table {
    let tops = Array(Set(cells.keys.map(\.top))).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: tops.enumerated().map { ($1, $0) })
    let ordered = cells.keys.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
    // Text keeps the same distance from the rules on both sides.
    let edges = columns.indices.map { column -> Edges in
      let right = column + 1 < columns.count ? columns[column + 1] : columns[column] + 60
      let inner = cells.filter { $0.key.left == column }.values.joined()
      let left = inner.map { text.fragments[$0].box.x0 }.min() ?? columns[column]
      return Edges(left: left, right: max(left + 1, right - (left - columns[column])))
    }
    return Table(
      cells: ordered.map { cell in
        Table.Cell(
          row: numbers[cell.top] ?? 0, column: cell.left,
          rows: Row.rows(of: cells[cell] ?? [], in: text))
      }, columns: columns, edges: edges)
  }
}
