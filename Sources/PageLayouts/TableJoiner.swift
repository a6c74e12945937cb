internal import SourceTexts

/// Joins drawn tables that go on over pages: the table of the next page with the same columns.
///
/// Heads of columns that return on each page are furniture there; a row that a page break divides is
/// one row again.
struct TableJoiner {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  func join(_ regions: inout [Region], repeated furniture: inout FurnitureSet) {
    var result: [Region] = []
    result.reserveCapacity(regions.count)
    for region in regions where !region.rows.isEmpty || region.table != nil {
      guard let last = result.indices.last, let next = region.table,
        let open = result[last].table, goesOn(open, next, from: result[last], to: region)
      else {
        result.append(region)
        continue
      }
      let isHeadRepeated = repeats(open, next)
      if isHeadRepeated {
        for cell in next.cells where cell.row == 0 {
          for row in cell.rows {
            for index in row.fragments { furniture.isFurniture[index] = true }
          }
        }
      }
      append(next, withoutHead: isHeadRepeated, to: &result[last])
    }
    regions = result
  }

  private func goesOn(_ a: Table, _ b: Table, from: Region, to: Region) -> Bool {
    guard let end = a.cells.last?.rows.last?.page, to.page == end + 1, !a.columns.isEmpty,
      a.columns.count == b.columns.count
    else { return false }
    return zip(a.columns, b.columns).allSatisfy { abs($0 - $1) < 4 }
  }

  private func words(_ table: Table) -> [[UInt8]] {
    table.cells.prefix { $0.row == 0 }.map { cell in
      cell.rows.flatMap { row in row.words(in: text).flatMap { Array(text.text(of: $0)) } }
    }
  }

  private func repeats(_ a: Table, _ b: Table) -> Bool {
    let head = words(b)
    return !head.isEmpty && b.cells.contains { $0.row > 0 } && head == words(a)
  }

  private func append(_ next: Table, withoutHead: Bool, to region: inout Region) {
    guard var table = region.table else { return }
    // Taken out while it grows, so that its arrays are not copied.
    region.table = nil
    defer { region.table = table }
    var rest = next.cells[...]
    if withoutHead { rest = rest.drop { $0.row == 0 } }
    let last = table.cells.last?.row ?? -1
    let first = rest.first?.row ?? 0
    let head = rest.prefix { $0.row == first }
    // A row that begins without its first cell goes on with the row above.
    let own = table.cells.last { $0.row == last && $0.column == 0 }
    let isDivided = own != nil && head.first?.column != 0
    for var cell in rest {
      cell.row += last + 1 - first - (isDivided ? 1 : 0)
      let known = table.cells.indices.reversed().prefix(80).first {
        table.cells[$0].row == cell.row && table.cells[$0].column == cell.column
      }
      if isDivided, cell.row == last, let known {
        table.cells[known].rows += cell.rows
      } else if isDivided, cell.row == last {
        let place =
          table.cells.lastIndex { ($0.row, $0.column) < (cell.row, cell.column) }.map { $0 + 1 }
          ?? 0
        table.cells.insert(cell, at: place)
      } else {
        table.cells.append(cell)
      }
    }
    for column in table.edges.indices where column < next.edges.count {
      table.edges[column].left = min(table.edges[column].left, next.edges[column].left)
      table.edges[column].right = max(table.edges[column].right, next.edges[column].right)
    }
  }
}
