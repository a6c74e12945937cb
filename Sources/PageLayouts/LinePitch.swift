internal import SourceTexts

/// The distance of lines in running text: behind a line that reaches the margin, the next line
/// belongs to the same paragraph more often than not.
struct LinePitch {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// The commonest distance in a document, in points; `nil` where no line is full.
  func common(in regions: [Region], margins: (Region) -> Edges) -> Float? {
    var counts: [Int: Int] = [:]
    for region in regions where region.table == nil {
      let edges = margins(region)
      for (upper, lower) in zip(region.rows, region.rows.dropFirst()) {
        let distance = lower.baseline - upper.baseline
        guard abs(upper.size - lower.size) < 0.5, distance > 0, distance < 3 * lower.size,
          edges.right - upper.box.x1 < 3 * upper.size
        else { continue }
        counts[Int((distance * 2).rounded()), default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Float($0.key) / 2 }
  }
}
