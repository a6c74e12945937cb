internal import SourceTexts

/// Finds tables without lines whose cells are centred: their parts share middles, not edges.
///
/// Two centred columns of a few lines are two signatures side by side, no table: they are read one
/// behind the other.
struct CentredTableFinder {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// A row's parts that stand clearly apart.
  private struct Part {
    var fragments: [Int]
    var left: Float
    var right: Float

    var middle: Float { (left + right) / 2 }
  }

  enum Found {
    case table(Table)
    case sides(left: [Row], right: [Row])
  }

  /// What begins at an index, and the index behind it; `nil` where the rows are nothing of the kind.
  func find(_ rows: [Row], from index: Int) -> (found: Found, end: Int)? {
    let head = parts(of: rows[index])
    guard head.count > 1, head.count < 40 else { return nil }
    let middles = head.map(\.middle)
    var lines: [(row: Row, parts: [Part], columns: [Int])] = []
    var full = 0
    var end = index
    var lefts = head.map { [$0.left] }
    while end < rows.count {
      if let above = lines.last?.row, rows[end].baseline - above.baseline > 4 * rows[end].size {
        break
      }
      let parts = parts(of: rows[end])
      guard let columns = columns(of: parts, middles) else { break }
      if parts.count == middles.count { full += 1 }
      // Only whole rows show it: a single line below them stands where it likes.
      if parts.count == middles.count {
        for (part, column) in zip(parts, columns) { lefts[column].append(part.left) }
      }
      lines.append((rows[end], parts, columns))
      end += 1
    }
    // Text below that happens to stand under the middle of a column is none of its rows.
    while let last = lines.last, last.parts.count == 1, middles.count > 2 {
      lines.removeLast()
      end -= 1
    }
    guard isRagged(lefts) else { return nil }
    if full >= (middles.count > 2 ? 3 : 6) {
      return (.table(table(lines, count: middles.count)), end)
    }
    guard middles.count == 2, full >= 2, lines.count <= 6 else { return nil }
    func side(_ column: Int) -> [Row] {
      lines.compactMap { line in
        line.columns.firstIndex(of: column).map { Row(line.parts[$0].fragments, in: text) }
      }
    }
    return (.sides(left: side(0), right: side(1)), end)
  }

  private func parts(of row: Row) -> [Part] {
    var parts: [Part] = []
    for index in row.fragments {
      let box = text.fragments[index].box
      if let last = parts.last, box.x0 - last.right <= 1.2 * row.size {
        parts[parts.count - 1].fragments.append(index)
        parts[parts.count - 1].right = max(last.right, box.x1)
      } else {
        parts.append(Part(fragments: [index], left: box.x0, right: box.x1))
      }
    }
    return parts
  }

  /// The column of each part; `nil` where one stands under no middle.
  private func columns(of parts: [Part], _ middles: [Float]) -> [Int]? {
    var columns: [Int] = []
    for part in parts {
      guard let column = middles.firstIndex(where: { abs($0 - part.middle) < 4 }),
        column > columns.last ?? -1
      else { return nil }
      columns.append(column)
    }
    return columns.isEmpty ? nil : columns
  }

  /// Whether most columns begin at different places, as those of other tables do not.
  private func isRagged(_ lefts: [[Float]]) -> Bool {
    let ragged = lefts.count { (($0.max() ?? 0) - ($0.min() ?? 0)) > 8 }
    return 2 * ragged >= lefts.count
  }

  private func table(_ lines: [(row: Row, parts: [Part], columns: [Int])], count: Int) -> Table {
    var cells: [Table.Cell] = []
    var number = -1
    var above: Row?
    let pitch = TextMeasures.pitch(of: lines.map(\.row)) ?? 14
    for line in lines {
      // A line with few parts, close under the row before it, goes on with its cells.
      let isClose = above.map { line.row.baseline - $0.baseline < 1.35 * pitch } ?? false
      if line.parts.count == count || !isClose { number += 1 }
      for (part, column) in zip(line.parts, line.columns) {
        let row = Row(part.fragments, in: text)
        if let known = cells.lastIndex(where: { $0.row == number && $0.column == column }) {
          cells[known].rows.append(row)
        } else {
          cells.append(Table.Cell(row: number, column: column, rows: [row]))
        }
      }
      above = line.row
    }
    cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    let edges = (0..<count).map { column in
      let parts = lines.flatMap { line in
        zip(line.parts, line.columns).filter { $0.1 == column }.map(\.0)
      }
      return Edges(
        left: parts.map(\.left).min() ?? 0, right: parts.map(\.right).max() ?? 0)
    }
    return Table(cells: cells, edges: edges)
  }
}
