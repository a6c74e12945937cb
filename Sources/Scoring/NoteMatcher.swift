import LegalDocuments
import SourceTexts

/// Pairs the labelled footnotes of a document with the predicted ones: by mark and page where these
/// are labelled, and by text.
struct NoteMatcher {
  private let record: DocumentRecord
  private let gold: GoldDocument
  /// For each gold note, the index of the predicted one.
  private(set) var partners: [Int?]
  private var excused: Set<Int> = []

  init(record: DocumentRecord, gold: GoldDocument) {
    self.record = record
    self.gold = gold
    partners = [Int?](repeating: nil, count: gold.notes.count)
    let texts = record.footnotes.map { FoldedWords($0.text) }
    for isUnsure in [false, true] {
      var cursor = 0
      for (index, note) in gold.notes.enumerated() where note.isUnsure == isUnsure {
        let words = FoldedWords(note.text)
        let order = Array(record.footnotes.indices.dropFirst(cursor)) + Array(0..<cursor)
        let partner = order.first {
          !excused.contains($0) && Self.agree(note, record.footnotes[$0])
            && words.agrees(with: texts[$0])
        }
        guard let partner else { continue }
        partners[index] = partner
        excused.insert(partner)
        cursor = partner + 1
      }
    }
  }

  private static func agree(_ note: GoldNote, _ other: DocumentRecord.Footnote) -> Bool {
    if let mark = note.mark, bare(mark) != bare(other.mark) { return false }
    if let page = note.page, page != other.page { return false }
    return true
  }

  /// A mark without brackets: `(1)` and `1` are one.
  private static func bare(_ mark: String) -> String {
    String(mark.filter { !"() .".contains($0) })
  }

  func score(on card: inout ScoreCard) {
    for (index, note) in gold.notes.enumerated() where !note.isUnsure {
      guard let partner = partners[index] else {
        card.count(
          .notes, "note", isMiss: true, page: note.page, text: label(note.mark, note.text),
          nearest: nearest(to: note))
        continue
      }
      card.countRight(.notes, "note")
      if let anchor = note.anchor {
        score(call: anchor, of: note, by: record.footnotes[partner], on: &card)
      }
    }
    for (index, note) in record.footnotes.enumerated()
    where !excused.contains(index) && gold.labels(page: note.page) {
      card.count(
        .notes, "note", isMiss: false, page: note.page, text: label(note.mark, note.text))
    }
  }

  /// A call is right where the words before it in the segment's text end with the anchor.
  private func score(
    call anchor: String, of note: GoldNote, by found: DocumentRecord.Footnote,
    on card: inout ScoreCard
  ) {
    let before = textBeforeCall(of: found)
    let isRight = before.map {
      FoldedWords($0).letters.hasSuffix(FoldedWords(anchor).letters)
    }
    if isRight == true { return card.countRight(.calls, "call") }
    let shown = before.map { "… " + $0.suffix(60) }
    card.count(
      .calls, "call", isMiss: true, page: note.page, text: label(note.mark, anchor),
      nearest: shown)
    if let shown {
      card.count(.calls, "call", isMiss: false, page: note.page, text: label(found.mark, shown))
    }
  }

  private func textBeforeCall(of note: DocumentRecord.Footnote) -> String? {
    guard let id = note.segment, let offset = note.offset,
      let segment = record.segments.first(where: { $0.id == id })
    else { return nil }
    // The anchor is what is printed before the call, an item's number included.
    let text = String(String.UnicodeScalarView(segment.text.unicodeScalars.prefix(offset)))
    return segment.number.map { "\($0) \(text)" } ?? text
  }

  private func nearest(to note: GoldNote) -> String? {
    let words = FoldedWords(note.text)
    let best = record.footnotes.max {
      FoldedWords($0.text).overlap(with: words) < FoldedWords($1.text).overlap(with: words)
    }
    guard let best, FoldedWords(best.text).overlap(with: words) > 0.3 else { return nil }
    let page = best.page.map { " (page \($0))" } ?? ""
    return label(best.mark, best.text) + page
  }

  private func label(_ mark: String?, _ text: String) -> String {
    [mark, text].compactMap(\.self).joined(separator: " ")
  }
}
