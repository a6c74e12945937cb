internal import SourceTexts

/// Divides pages into regions in reading order: full-width parts and, between them, two columns.
struct ColumnFinder {
  private let text: DocumentText
  private let measures: TextMeasures
  private let furniture: FurnitureSet

  init(_ text: DocumentText, _ measures: TextMeasures, furniture: FurnitureSet) {
    self.text = text
    self.measures = measures
    self.furniture = furniture
  }

  func regions() -> [Region] {
    let finder = RuledTableFinder(text)
    var tables: [[RuledTableFinder.Found]] = []
    let bodies = text.pages.map { page in
      let body = page.fragments.filter { !furniture.isFurniture[$0] }
      let found = finder.tables(on: page, among: body)
      tables.append(found)
      return found.isEmpty
        ? body : body.filter { index in !found.contains { $0.fragments.contains(index) } }
    }
    let gutters = bodies.map(gutter)
    var regions: [Region] = []
    for page in text.pages.indices {
      // A page with few or short lines is set like its neighbours.
      let near = [page - 1, page + 1, page - 2, page + 2].lazy
        .compactMap { gutters.indices.contains($0) ? gutters[$0] : nil }.first
      let gutter = gutters[page] ?? near.flatMap { fits($0, bodies[page]) ? $0 : nil }
      regions += self.regions(
        bodies[page], page: page, gutter: gutter, around: tables[page][...])
    }
    return regions.filter { !$0.rows.isEmpty }
  }

  /// The regions of a page: what stands above the first table, the table, what stands below it.
  private func regions(
    _ body: [Int], page: Int, gutter: Float?, around tables: ArraySlice<RuledTableFinder.Found>
  ) -> [Region] {
    guard let first = tables.first else {
      guard let gutter else {
        return [region(body, page: page, .full, 0, text.pages[page].width)]
      }
      return columns(body, page: page, gutter: gutter)
    }
    // A table in one of two columns stands in the flow of that column.
    let isInColumn = gutter.map { first.box.x1 < $0 + 4 || first.box.x0 > $0 - 4 } ?? false
    let above = body.filter { index in
      let box = text.fragments[index].box
      let isAbove = (box.y0 + box.y1) / 2 < first.box.y0
      guard isInColumn, let gutter else { return isAbove }
      return first.box.x0 > gutter - 4
        ? isAbove || box.x1 < gutter + 4 : isAbove && box.x0 < gutter - 4
    }
    let taken = Set(above)
    let below = body.filter { !taken.contains($0) }
    var own = region(Array(first.fragments), page: page, .full, first.box.x0, first.box.x1)
    own.table = first.table
    return regions(above, page: page, gutter: gutter, around: []) + [own]
      + regions(below, page: page, gutter: gutter, around: tables.dropFirst())
  }

  private func region(
    _ fragments: [Int], page: Int, _ kind: Region.Kind, _ x0: Float, _ x1: Float
  ) -> Region {
    Region(page: page, kind: kind, rows: Row.rows(of: fragments, in: text), x0: x0, x1: x1)
  }

  // MARK: The gutter

  /// The middle of the white strip between two columns of running text; `nil` on other pages.
  private func gutter(_ body: [Int]) -> Float? {
    guard body.count >= 12 else { return nil }
    let boxes = body.map { text.fragments[$0].box }
    guard let left = boxes.map(\.x0).min(), let right = boxes.map(\.x1).max() else { return nil }
    let width = right - left
    guard width > 200, width < 2000 else { return nil }
    // Height of text above each step of two points.
    var cover = Array(repeating: Float(0), count: Int(width / 2) + 2)
    for box in boxes {
      let first = Int((box.x0 - left) / 2)
      let last = min(cover.count - 1, Int((box.x1 - left) / 2))
      guard first <= last else { continue }
      for step in first...last { cover[step] += box.height }
    }
    let middle = Int(0.38 * width / 2)...Int(0.62 * width / 2)
    guard
      let best = middle.min(by: {
        (cover[$0], abs($0 - cover.count / 2)) < (cover[$1], abs($1 - cover.count / 2))
      })
    else { return nil }
    // The strip's middle, so that ragged ends do not matter.
    var first = best
    var last = best
    while first > 0, cover[first - 1] <= cover[best] { first -= 1 }
    while last + 1 < cover.count, cover[last + 1] <= cover[best] { last += 1 }
    guard last - first >= 2 else { return nil }
    let gutter = left + Float(first + last + 1)
    return isTextColumns(boxes, left: left, gutter: gutter, right: right) ? gutter : nil
  }

  /// Whether both sides hold lines that fill their column, as tables and cover pages do not.
  private func isTextColumns(_ boxes: [Box], left: Float, gutter: Float, right: Float) -> Bool {
    let lefts = boxes.filter { $0.x1 <= gutter + 1 }
    let rights = boxes.filter { $0.x0 >= gutter - 1 }
    let crossing = boxes.count - lefts.count - rights.count
    guard lefts.count >= 5, rights.count >= 5, crossing * 3 <= boxes.count else { return false }
    func full(_ boxes: [Box], _ width: Float) -> Int { boxes.count { $0.width > 0.75 * width } }
    let leftFull = full(lefts, gutter - left)
    let rightFull = full(rights, right - gutter)
    if leftFull * 10 >= lefts.count * 3, rightFull * 10 >= rights.count * 3 { return true }
    // Beside a column of recitals may stand one of short articles, points and headings; labels and
    // numbers of articles are no lines of text.
    func lines(_ boxes: [Box], _ width: Float) -> Int { boxes.count { $0.width > 0.15 * width } }
    let leftLines = lines(lefts, gutter - left)
    let rightLines = lines(rights, right - gutter)
    return min(leftFull, rightFull) >= 5 && min(leftLines, rightLines) >= 12
      && leftFull * 100 >= leftLines * 15 && rightFull * 100 >= rightLines * 15
      && (leftFull * 10 >= leftLines * 4 || rightFull * 10 >= rightLines * 4)
  }

  /// Whether the lines of a page keep to the two sides of its neighbours' gutter.
  private func fits(_ gutter: Float, _ body: [Int]) -> Bool {
    let crossing = body.count { index in
      let box = text.fragments[index].box
      return box.x0 < gutter - 2 && box.x1 > gutter + 2
    }
    return crossing * 4 <= body.count
  }

  // MARK: Columns

  /// Full-width lines divide the page; between them the left column comes before the right.
  private func columns(_ body: [Int], page: Int, gutter: Float) -> [Region] {
    let width = text.pages[page].width
    let rows = Row.rows(of: body, in: text)
    var regions: [Region] = []
    var sides: (left: [Int], right: [Int]) = ([], [])
    var full: [Int] = []
    func closeColumns() {
      regions.append(region(sides.left, page: page, .left, 0, gutter))
      regions.append(region(sides.right, page: page, .right, gutter, width))
      sides = ([], [])
    }
    func closeFull() {
      regions.append(region(full, page: page, .full, 0, width))
      full = []
    }
    for row in rows {
      let crosses = row.fragments.contains { index in
        let box = text.fragments[index].box
        return box.x0 < gutter - 4 && box.x1 > gutter + 4
      }
      if crosses {
        if full.isEmpty { closeColumns() }
        full += row.fragments
        continue
      }
      // The short last line of a note that runs over both columns stays with it.
      if let above = full.last, goesOn(row, above: text.fragments[above], gutter: gutter) {
        full += row.fragments
        continue
      }
      if !full.isEmpty { closeFull() }
      for index in row.fragments {
        if text.fragments[index].box.x0 < gutter - 4 {
          sides.left.append(index)
        } else {
          sides.right.append(index)
        }
      }
    }
    closeFull()
    closeColumns()
    return regions
  }

  /// Whether a row in small type stands close under a full-width line of the same type.
  private func goesOn(_ row: Row, above: Fragment, gutter: Float) -> Bool {
    row.box.x1 <= gutter + 4 && row.size <= 0.93 * measures.bodySize
      && abs(row.size - above.size) < 0.3 && row.baseline - above.baseline < 1.6 * row.size
  }
}
