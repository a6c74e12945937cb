import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// The paragraphs and points that one row of an annex's table numbers for itself.
///
/// Lists of conditions and restrictions are drafted as tables whose entries have paragraphs of their
/// own (Annex XVII to Regulation (EC) No 1907/2006): "By way of derogation from paragraph 2" in an
/// entry means paragraph 2 of that entry, not of the annex.
struct RowItems {
  /// Where the row stands: `anx_XVII.tbl_1.row_61`.
  let row: [Pinpoint.Step]
  /// Paragraphs and points that begin in its cells.
  private let items: Set<Pinpoint.Step>
  /// The paragraphs, with the bytes of the row's text at which they begin and the points in each.
  private let paragraphs: [Paragraph]

  private struct Paragraph {
    var start: Int
    var step: Pinpoint.Step
    var points: Set<Pinpoint.Step> = []
  }

  /// The items of a segment whose id is the path `steps`; `nil` where it is no row of an annex's
  /// table or numbers nothing.
  init?(_ segment: Segment, at steps: [Pinpoint.Step]) {
    guard steps.first?.unit == .annex, steps.last?.unit == .row else { return nil }
    var items: Set<Pinpoint.Step> = []
    var paragraphs: [Paragraph] = []
    Self.eachOpening(of: segment.text) { word, start in
      guard let item = Self.item(word) else { return }
      items.insert(item)
      if item.unit == .paragraph {
        paragraphs.append(Paragraph(start: start, step: item))
      } else if !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].points.insert(item)
      }
    }
    guard !items.isEmpty else { return nil }
    row = steps
    self.items = items
    self.paragraphs = paragraphs
  }

  /// Whether the row numbers this paragraph or point.
  func holds(_ step: Pinpoint.Step) -> Bool { items.contains(step) }

  /// What holds this paragraph or point, named at a byte of the row's text: "points (a) to (d)" are those
  /// of the paragraph that names them, where it has some.
  func holder(of step: Pinpoint.Step, at offset: Int) -> [Pinpoint.Step] {
    guard step.unit == .point, let own = paragraphs.last(where: { $0.start <= offset }),
      own.points.contains(step)
    else { return row }
    return row + [own.step]
  }

  /// The row with the paragraph in which a byte of its text stands: "the first subparagraph" is that
  /// paragraph's.
  func holder(at offset: Int) -> [Pinpoint.Step] {
    row + (paragraphs.last { $0.start <= offset }.map { [$0.step] } ?? [])
  }

  /// Hands out the words with which a cell or a new sentence of it begins; what opens the row numbers
  /// the row itself.
  private static func eachOpening(of row: String, _ take: (Substring.UTF8View, Int) -> Void) {
    let bytes = row.utf8.span
    var start = 0
    while start < bytes.count, bytes[start] != UInt8(ascii: "|") { start += 1 }
    var isOpen = true
    while start < bytes.count {
      if bytes[start] == UInt8(ascii: "|") { isOpen = true }
      if bytes[start] == UInt8(ascii: "|") || bytes[start] == UInt8(ascii: " ") {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "|"), bytes[end] != UInt8(ascii: " ") {
        end += 1
      }
      let last = bytes[end - 1]
      // What is an item ends with a mark of its own; few words do.
      if isOpen, last == UInt8(ascii: ".") || last == UInt8(ascii: ")") {
        let first = row.utf8.index(row.utf8.startIndex, offsetBy: start)
        take(row.utf8[first..<row.utf8.index(first, offsetBy: end - start)], start)
      }
      // "2. (a) …": a point may stand right behind its paragraph's number.
      isOpen = last == UInt8(ascii: ".") || last == UInt8(ascii: ":") || last == UInt8(ascii: ";")
      start = end
    }
  }

  private static func item(_ word: Substring.UTF8View) -> Pinpoint.Step? {
    guard let last = word.last, word.count <= 6 else { return nil }
    var inner = word.dropLast()
    if last == UInt8(ascii: "."), !inner.isEmpty, inner.allSatisfy({ $0 &- 0x30 < 10 }) {
      return Pinpoint.Step(.paragraph, String(Substring(inner)))
    }
    guard last == UInt8(ascii: ")") else { return nil }
    if inner.first == UInt8(ascii: "(") { inner = inner.dropFirst() }
    guard !inner.isEmpty, inner.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
    return Pinpoint.Step(.point, String(Substring(inner)))
  }
}
