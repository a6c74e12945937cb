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

  /// The items of a segment whose id is the path `steps`; `nil` where it is no row of an annex's
  /// table or numbers nothing.
  init?(_ segment: Segment, at steps: [Pinpoint.Step]) {
    guard steps.first?.unit == .annex, steps.last?.unit == .row else { return nil }
    var items: Set<Pinpoint.Step> = []
    // What opens the row numbers the row itself.
    for cell in segment.text.split(separator: "|").dropFirst() {
      for word in Self.openings(of: cell.utf8) {
        if let item = Self.item(word) { items.insert(item) }
      }
    }
    guard !items.isEmpty else { return nil }
    row = steps
    self.items = items
  }

  /// Whether the row numbers this paragraph or point.
  func holds(_ step: Pinpoint.Step) -> Bool { items.contains(step) }

  /// The words with which a cell or a new sentence of it begins.
  private static func openings(of cell: Substring.UTF8View) -> [Substring.UTF8View] {
    var openings: [Substring.UTF8View] = []
    var isOpen = true
    for word in cell.split(separator: UInt8(ascii: " ")) {
      if isOpen { openings.append(word) }
      // "2. (a) …": a point may stand right behind its paragraph's number.
      isOpen = word.last.map { stops.contains($0) } ?? isOpen
    }
    return openings
  }

  private static let stops: [UInt8] = [
    UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"),
  ]

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
