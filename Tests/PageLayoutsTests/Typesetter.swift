import PageLayouts
import SourceTexts

/// Sets lines on pages as a PDF reader would report them, for tests that read like documents.
///
/// Letters are half as wide as they are high, so that a line's width follows from its text.
struct Typesetter {
  private(set) var pages: [Page] = []
  /// Distance of baselines.
  var leading: Float = 14
  /// Where the next line stands, from the page's top.
  var y: Float = 80

  /// Begins a page of A4.
  mutating func page(isLandscape: Bool = false) {
    pages.append(
      Page(
        number: pages.count + 1, width: isLandscape ? 842 : 595, height: isLandscape ? 595 : 842,
        lines: []))
    y = 80
  }

  /// Sets a line and goes down; `^1^` is a raised mark.
  mutating func line(
    _ text: String, x: Float = 70, size: Float = 12, style: TextRun.Style = [],
    at place: Float? = nil
  ) {
    if pages.isEmpty { page() }
    let baseline = place ?? y
    var runs: [TextRun] = []
    var left = x
    for (index, part) in text.split(separator: "^", omittingEmptySubsequences: false).enumerated()
    where !part.isEmpty {
      let isMark = index % 2 == 1
      let height = isMark ? 0.6 * size : size
      let rise: Float = isMark ? 0.3 * size : 0
      let count = part.unicodeScalars.count
      let bottom = baseline - rise + 0.2 * height
      let box = Box(
        x0: left, y0: bottom - height, x1: left + Float(count) * height / 2, y1: bottom)
      runs.append(
        TextRun(
          text: String(part), box: box, edges: (0..<count).map { left + Float($0) * height / 2 },
          fontSize: height, fontName: "Times", style: style, rise: rise))
      left = box.x1
    }
    guard let first = runs.first else { return }
    let box = runs.dropFirst().reduce(first.box) { $0.union($1.box) }
    pages[pages.count - 1].lines.append(TextLine(runs: runs, box: box))
    if place == nil { y += leading }
  }

  /// Draws straight lines on the page, given by their ends.
  mutating func rule(_ x0: Float, _ y0: Float, to x1: Float, _ y1: Float) {
    if pages.isEmpty { page() }
    pages[pages.count - 1].rules.append(
      Box(x0: x0, y0: y0, x1: max(x1, x0 + 0.5), y1: max(y1, y0 + 0.5)))
  }

  /// Draws a grid of rules through these places.
  mutating func grid(columns: [Float], rows: [Float]) {
    guard let left = columns.first, let right = columns.last, let top = rows.first,
      let bottom = rows.last
    else { return }
    for x in columns { rule(x, top, to: x, bottom) }
    for y in rows { rule(left, y, to: right, y) }
  }

  /// Sets a paragraph's lines, then white space.
  mutating func paragraph(_ lines: String..., x: Float = 70, hanging: Float = 0, size: Float = 12) {
    for (index, text) in lines.enumerated() {
      line(text, x: index == 0 ? x : x + hanging, size: size)
    }
    y += 8
  }

  /// Sets parts of one line at different places.
  mutating func row(_ parts: (Float, String)..., size: Float = 12) {
    for (x, text) in parts { line(text, x: x, size: size, at: y) }
    y += leading
  }

  var layout: PageLayout { LayoutAnalyser().layout(of: pages) }
}

extension PageLayout {
  /// Each block as `label|text`, the call's marks in braces behind the word.
  var outline: [String] {
    blocks.map { block in
      var bytes = Array(block.text.utf8)
      for call in block.calls.reversed() {
        bytes.insert(contentsOf: "{\(call.mark)}".utf8, at: call.offset)
      }
      return (block.label.map { "\($0)|" } ?? "") + String(decoding: bytes, as: UTF8.self)
    }
  }
}
