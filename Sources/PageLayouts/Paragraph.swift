internal import SourceTexts

/// Rows that make one paragraph, list item, heading or cell.
struct Paragraph {
  var rows: [Row]
  var label: ItemLabel?
  /// Margins of the column in which it begins.
  var edges: Edges
  /// Whether it begins in a full-width part of a page; a text does not run on from there into
  /// columns.
  var isFullWidth = true
  /// White space above, in points; 0 at the top of a column.
  var spaceAbove: Float = 0
  var table: Int?
  var cell: (row: Int, column: Int)?

  /// Whether lines of different length begin at one place, as centred ones do not.
  private var isFlush: Bool {
    guard let first = rows.first, rows.count > 1 else { return false }
    return rows.allSatisfy { abs($0.box.x0 - first.box.x0) < 0.5 }
      && rows.contains { abs($0.box.x1 - first.box.x1) > first.size }
  }

  /// Whether its last line reaches the right margin so far that no word fits behind it.
  var alignment: Block.Alignment {
    let inset = rows.map { (left: $0.box.x0 - edges.left, right: edges.right - $0.box.x1) }
    guard let first = rows.first else { return .left }
    let em = first.size
    if label == nil, !isFlush,
      inset.allSatisfy({ abs($0.left - $0.right) < max(1.2 * em, 0.12 * ($0.left + $0.right)) }),
      inset.contains(where: { $0.left > 1.2 * em })
    {
      return .centred
    }
    let isRight = inset.allSatisfy { $0.right < 0.5 * em && $0.left > 0.4 * edges.width }
    return isRight ? .right : .left
  }
}
