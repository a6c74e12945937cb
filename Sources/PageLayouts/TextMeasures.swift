internal import SourceTexts

/// What is usual in a document: the size of its letters and the distance of its lines.
struct TextMeasures {
  /// Size of most letters, in points.
  let bodySize: Float
  /// Distance of lines in running text, in points, once it is known.
  var pitch: Float?

  init(_ text: DocumentText) {
    var counts: [Int: Int] = [:]
    for fragment in text.fragments where fragment.isUpright {
      counts[Int((fragment.size * 4).rounded()), default: 0] += fragment.letters
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    bodySize = Float(most?.key ?? 48) / 4
  }

  /// The usual distance between the baselines of neighbouring lines: the smallest that is common.
  static func pitch(of rows: [Row]) -> Float? {
    var counts: [Int: Int] = [:]
    var total = 0
    for (upper, lower) in zip(rows, rows.dropFirst())
    where upper.page == lower.page && abs(upper.size - lower.size) < 0.5 {
      let distance = lower.baseline - upper.baseline
      guard distance > 0.8 * lower.size, distance < 3 * lower.size else { continue }
      counts[Int((distance * 2).rounded()), default: 0] += 1
      total += 1
    }
    let common = counts.filter { $0.value * 7 >= total }.keys.min()
    return common.map { Float($0) / 2 }
  }
}
