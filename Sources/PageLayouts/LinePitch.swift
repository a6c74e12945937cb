internal import SourceTexts

/// The distance of lines in running text: behind a line that reaches the margin, the next line
/// belongs to the same paragraph more often than not.
struct LinePitch {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// The commonest distance in a document, in points; `nil` where no line is full.
  func common(in regions: [Region], size: Float, margins: (Region) -> Edges) -> Float? {
    var counts: [Int: Int] = [:]
    for region in regions where region.table == nil {
      let edges = margins(region)
      for (upper, lower) in zip(region.rows, region.rows.dropFirst()) {
        count(upper, lower, isFull: edges.right - upper.box.x1 < 3 * upper.size, in: &counts)
      }
    }
    return Self.commonest(counts, size: size)
  }

  /// Counts the distance of two lines of the same size, in half points, by what their words say.
  func count(_ upper: Row, _ lower: Row, isFull: Bool, in counts: inout [Int: Int]) {
    let distance = lower.baseline - upper.baseline
    // A line in parts begins an item or a row. Centred lines and those of two columns begin far from
    // each other.
    guard lower.fragments.count == 1, abs(upper.size - lower.size) < 0.5, distance > 0,
      distance < 3 * lower.size,
      abs(upper.box.x0 - lower.box.x0) < 3.5 * lower.size
    else { return }
    let weight = weight(upper, lower, isFull: isFull)
    if weight > 0 { counts[Int((distance * 2).rounded()), default: 0] += weight }
  }

  /// The distance with the largest count, in points; of equals the smallest.
  ///
  /// Wide distances are those of paragraphs more often than of lines: one pair of lines proves none.
  static func commonest(_ counts: [Int: Int], size: Float) -> Float? {
    counts.filter { $0.value > 2 || Float($0.key) / 2 <= 1.7 * size }.max {
      ($0.value, $1.key) < ($1.value, $0.key)
    }.map { Float($0.key) / 2 }
  }

  /// How surely two lines are of one paragraph: a small letter goes on with the sentence above it,
  /// while clauses of one line each end with a stop and begin with a capital.
  private func weight(_ upper: Row, _ lower: Row, isFull: Bool) -> Int {
    // The author of a German act ends in a dash.
    let isStopped = [0x2E, 0x3B, 0x3A, 0x2C, 0x93, 0x94].contains(upper.lastByte(in: text))
    if lower.firstWord(in: text).startsLower {
      return (isFull ? 2 : 0) + (isStopped ? 0 : 1) - (isFull && isStopped ? 1 : 0)
    }
    return isFull && !isStopped ? 1 : 0
  }
}
