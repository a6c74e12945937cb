package import LegalDocuments

/// How far two readings of one act agree: its PDF and its XML, a draft and the printed text.
///
/// Recitals and articles are paired by number, visas by their order; of each pair all words below
/// are compared. Neither reading is taken as the right one. What an amendment has struck is left out:
/// mark-up keeps it, pages show only a mark in its place.
package struct ActComparison: Sendable {
  /// One kind of segment.
  package struct Row: Sendable {
    package var kind: SegmentKind
    /// How many each reading has.
    package var left = 0
    package var right = 0
    /// How many have a partner.
    package var paired = 0
    /// How many of these agree in 95 words of a hundred, as `renvoi score` asks.
    package var agreeing = 0
    /// Words of the longer text of each pair, and of all that have no partner.
    package var words = 0
    /// Words to insert, delete or replace.
    package var edits = 0

    /// 1 − edit distance / length, over all words; 1 where there are none.
    package var similarity: Double { words == 0 ? 1 : 1 - Double(edits) / Double(words) }
  }

  /// A segment that differs or has no partner.
  package struct Difference: Sendable {
    package var kind: SegmentKind
    package var number: String
    /// `nil` where a side has no such segment.
    package var left: String?
    package var right: String?
    package var similarity: Double
  }

  package private(set) var rows: [Row] = []
  package private(set) var differences: [Difference] = []

  package init(_ left: DocumentRecord, _ right: DocumentRecord) {
    for kind in [SegmentKind.visa, .recital, .article] { compare(kind, left, right) }
  }

  private mutating func compare(
    _ kind: SegmentKind, _ left: DocumentRecord, _ right: DocumentRecord
  ) {
    let sides = (Self.texts(kind, in: left), Self.texts(kind, in: right))
    var row = Row(kind: kind, left: sides.0.count, right: sides.1.count)
    var others: [String: Text] = [:]
    for text in sides.1 { others[text.key] = text }
    for text in sides.0 {
      guard let other = others.removeValue(forKey: text.key) else {
        miss(&row, text, isLeft: true)
        continue
      }
      let longer = max(text.words.count, other.words.count)
      let edits = Self.distance(text.words.words, other.words.words, longer)
      row.paired += 1
      row.words += longer
      row.edits += edits
      let similarity = longer == 0 ? 1 : 1 - Double(edits) / Double(longer)
      if edits * 20 <= longer { row.agreeing += 1 }
      if edits > 0 {
        differences.append(
          Difference(
            kind: kind, number: text.number, left: text.text, right: other.text,
            similarity: similarity))
      }
    }
    for text in sides.1 where others[text.key] != nil { miss(&row, text, isLeft: false) }
    rows.append(row)
  }

  private mutating func miss(_ row: inout Row, _ text: Text, isLeft: Bool) {
    row.words += text.words.count
    row.edits += text.words.count
    differences.append(
      Difference(
        kind: row.kind, number: text.number, left: isLeft ? text.text : nil,
        right: isLeft ? nil : text.text, similarity: 0))
  }

  /// The edit distance; the band is widened until it holds.
  private static func distance(_ a: [String], _ b: [String], _ longer: Int) -> Int {
    var limit = 4
    while limit < longer {
      if let distance = WordDistance.between(a, b, limit: limit) { return distance }
      limit *= 4
    }
    return WordDistance.between(a, b, limit: longer) ?? longer
  }

  private struct Text {
    var key: String
    var number: String
    var text: String
    var words: FoldedWords
  }

  /// The segments of a kind with all that stands below them; the second of a number is a key of
  /// its own.
  private static func texts(_ kind: SegmentKind, in record: DocumentRecord) -> [Text] {
    let predicted = PredictedSegments(record.segments)
    var seen: [String: Int] = [:]
    return record.segments.indices.compactMap { index in
      guard record.segments[index].kind == kind, !record.segments[index].struck else { return nil }
      let number = kind == .visa ? "" : predicted.number(index)
      seen[number, default: 0] += 1
      let text = predicted.subtree(index).filter { !record.segments[$0].struck }.map { member in
        let segment = record.segments[member]
        let head = member == index ? [segment.heading] : [segment.number, segment.heading]
        return (head + [segment.text]).compactMap { $0 }.joined(separator: " ")
      }.joined(separator: " ")
      return Text(
        key: "\(number)#\(seen[number] ?? 0)",
        number: number.isEmpty ? "\(seen[number] ?? 0)" : number, text: text,
        words: FoldedWords(text))
    }
  }
}
