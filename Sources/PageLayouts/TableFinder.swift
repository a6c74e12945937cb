internal import SourceTexts

/// A table: cells by row and column.
struct Table {
  struct Cell {
    var row: Int
    var column: Int
    var rows: [Row]
  }

  /// Row by row, left to right.
  var cells: [Cell]
  /// Where the columns begin and end, where they are drawn.
  var columns: [Float] = []
  /// Left and right edge of each column.
  var edges: [Edges]
}

/// Finds stretches of rows whose parts stand under one another in columns.
struct TableFinder {
  enum Part {
    case rows([Row])
    case table(Table)
  }

  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  func parts(of rows: [Row]) -> [Part] {
    var parts: [Part] = []
    var plain: [Row] = []
    var index = 0
    let centred = CentredTableFinder(text)
    while index < rows.count {
      if let (found, end) = centred.find(rows, from: index) {
        if !plain.isEmpty { parts.append(.rows(plain)) }
        plain = []
        switch found {
        case .table(let table): parts.append(.table(table))
        case .sides(let left, let right): parts += [.rows(left), .rows(right)]
        }
        index = end
      } else if let end = tableEnd(rows, from: index), let table = table(rows[index..<end]) {
        if !plain.isEmpty { parts.append(.rows(plain)) }
        plain = []
        parts.append(.table(table))
        index = end
      } else {
        plain.append(rows[index])
        index += 1
      }
    }
    if !plain.isEmpty { parts.append(.rows(plain)) }
    return parts
  }

  /// Left edges of a row's parts that stand clearly apart, labels counted to their text.
  private func starts(_ row: Row) -> [Float] {
    var starts: [Float] = []
    var end: Float?
    for index in row.fragments {
      let box = text.fragments[index].box
      if let last = end {
        if box.x0 - last > 1.2 * row.size { starts.append(box.x0) }
      } else {
        starts.append(box.x0)
      }
      end = max(end ?? box.x1, box.x1)
    }
    if starts.count > 1, let label = ItemLabel(row, in: text), abs(label.textX - starts[1]) < 2 {
      starts.remove(at: 1)
    }
    return starts
  }

  /// The row behind the table that begins at an index; `nil` where none begins.
  private func tableEnd(_ rows: [Row], from index: Int) -> Int? {
    var columns = starts(rows[index])
    guard columns.count > 1 else { return nil }
    var gapped = 1
    var end = index + 1
    var last = end
    while end < rows.count {
      let row = rows[end]
      let above = rows[end - 1]
      guard row.baseline - above.baseline < 4 * row.size else { break }
      let own = starts(row)
      if own.count > 1 {
        // At least one column besides the first must be shared.
        let shared = own.dropFirst().contains { x in
          columns.dropFirst().contains { abs($0 - x) < 4 }
        }
        guard shared else { break }
        for x in own where !columns.contains(where: { abs($0 - x) < 4 }) { columns.append(x) }
        columns.sort()
        gapped += 1
        end += 1
        last = end
      } else {
        guard fits(row, columns) else { break }
        end += 1
      }
    }
    guard gapped > 1 else { return nil }
    // Single lines behind the last full row belong to it while they stand in an inner column.
    while last < end, let x = rows[last].fragments.first.map({ text.fragments[$0].box.x0 }),
      x > columns[0] + 4
    {
      last += 1
    }
    return last
  }

  /// Whether a row without gaps stands within one column.
  private func fits(_ row: Row, _ columns: [Float]) -> Bool {
    for (index, x) in columns.enumerated() where abs(row.box.x0 - x) < 4 {
      return index + 1 == columns.count ? true : row.box.x1 < columns[index + 1] - 2
    }
    return false
  }

  // MARK: Cells

  private func table(_ rows: ArraySlice<Row>) -> Table? {
    var columns: [Float] = []
    for row in rows {
      for x in starts(row) where !columns.contains(where: { abs($0 - x) < 4 }) { columns.append(x) }
    }
    columns.sort()
    guard columns.count > 1, columns.count < 40 else { return nil }
    let right = rows.map(\.box.x1).max() ?? 0
    let edges = columns.indices.map { index in
      Edges(left: columns[index], right: index + 1 < columns.count ? columns[index + 1] - 4 : right)
    }
    let pitch = TextMeasures.pitch(of: Array(rows)) ?? 14
    var cells: [Table.Cell] = []
    var number = -1
    var previous: Row?
    var before: Set<Int> = []
    for row in rows {
      var parts = Array(repeating: [Int](), count: columns.count)
      for index in row.fragments {
        let x = text.fragments[index].box.x0
        let column = columns.lastIndex { $0 <= x + 4 } ?? 0
        parts[column].append(index)
      }
      let gap = previous.map { row.baseline - $0.baseline } ?? .infinity
      // A new row begins with the first column, or after white space with more than one column.
      // Within a row a column's lines follow one another, so one that fills again begins a new row.
      let filled = Set(parts.indices.filter { !parts[$0].isEmpty })
      let refills =
        filled.count > 1 && !filled.isSubset(of: before)
        && filled.min() ?? 0 <= before.min() ?? .max
      if number < 0 || !parts[0].isEmpty && gap > 0.9 * pitch
        || gap > 1.35 * pitch && filled.count > 1 || refills
      {
        number += 1
      }
      before = filled
      for (column, indices) in parts.enumerated() where !indices.isEmpty {
        let part = Row(indices, in: text)
        if let known = cells.lastIndex(where: { $0.row == number && $0.column == column }) {
          cells[known].rows.append(part)
        } else {
          cells.append(Table.Cell(row: number, column: column, rows: [part]))
        }
      }
      previous = row
    }
    cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    return Table(cells: cells, edges: edges)
  }
}
