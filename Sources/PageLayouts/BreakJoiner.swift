internal import SourceTexts

/// Joins paragraphs that a page or column break divides.
struct BreakJoiner {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// Adds a column's paragraphs; the first continues the last one where the text runs on.
  func append(_ paragraphs: [Paragraph], to all: inout [Paragraph]) {
    var rest = paragraphs[...]
    if let last = all.last, let next = paragraphs.first, runsOn(last, next) {
      all[all.count - 1].rows += next.rows
      rest.removeFirst()
    }
    all += rest
  }

  private func runsOn(_ a: Paragraph, _ b: Paragraph) -> Bool {
    guard a.isFullWidth == b.isFullWidth, a.table == nil, b.table == nil, b.label == nil,
      let above = a.rows.last,
      let below = b.rows.first, abs(above.size - below.size) < 0.06 * above.size,
      a.alignment == .left, b.alignment == .left, above.isBold == below.isBold || below.letters < 4
    else { return false }
    guard let last = lastWord(above), let first = firstWord(below) else { return false }
    let end = last.last ?? 0
    let isFull = isFull(above, a.edges, before: below)
    let indent = below.box.x0 - b.edges.left
    let isTerminal = [0x2E, 0x3B, 0x3A, 0x3F, 0x21].contains(end)
    if end == 0x2D, last.count > 1 { return true }
    if first.startsLower { return !isTerminal || isFull && end != 0x3B }
    // Under a label the text stands further in than any new paragraph would.
    if let label = a.label {
      let hanging = (a.rows.count > 1 ? a.rows[1].box.x0 : label.textX) - a.edges.left
      return hanging > above.size && abs(indent - hanging) < 3 && (!isTerminal || isFull)
    }
    guard isFull else { return false }
    if !isTerminal, end != 0x2C { return true }
    // A new sentence on the next page: only where the line is full to the very margin.
    let isFlush = abs(a.edges.right - above.box.x1) < 1
    return isFlush && a.rows.count > 1 && b.rows.count > 1 && end != 0x3A
      && abs(indent - ((a.rows.last?.box.x0 ?? 0) - a.edges.left)) < 3
  }

  private func isFull(_ row: Row, _ edges: Edges, before next: Row) -> Bool {
    guard let word = next.words(in: text).first else { return false }
    let width = text.words[word].box.width
    return edges.right - row.box.x1 < width + 0.2 * row.size
  }

  private func firstWord(_ row: Row) -> ArraySlice<UInt8>? {
    row.words(in: text).first.map { text.text(of: $0) }
  }

  /// The last word that is no footnote call.
  private func lastWord(_ row: Row) -> ArraySlice<UInt8>? {
    row.words(in: text).last { text.words[$0].rise <= 0.1 * row.size }.map { text.text(of: $0) }
  }
}
