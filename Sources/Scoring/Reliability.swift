import LegalDocuments

/// How often what is said with a confidence is right: stated against measured, by method.
///
/// A confidence is calibrated when, of all mentions that bear it, just that share is right.
package struct Reliability: Hashable, Sendable {
  /// Mentions that were found in one way and bear one confidence.
  package struct Bin: Hashable, Sendable {
    package var method: String
    /// Stated, in hundredths.
    package var confidence: Int
    package var mentions = 0
    package var right = 0

    /// The share that is right.
    package var measured: Double { mentions == 0 ? 0 : Double(right) / Double(mentions) }

    /// The bounds within which the true share lies in 95 of 100 samples (Wilson's interval).
    package var bounds: ClosedRange<Double> {
      let count = Double(max(mentions, 1))
      let z = 1.96
      let centre = measured + z * z / (2 * count)
      let spread =
        z * (measured * (1 - measured) / count + z * z / (4 * count * count)).squareRoot()
      let scale = 1 + z * z / count
      return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
    }
  }

  private struct Key: Hashable {
    var method: String
    var confidence: Int
  }

  private var bins: [Key: Bin] = [:]

  /// Counts a target of a mention.
  mutating func count(_ mention: DocumentRecord.Mention, isRight: Bool) {
    let key = Key(
      method: mention.method.rawValue, confidence: Int((mention.confidence * 100).rounded()))
    var bin = bins[key] ?? Bin(method: key.method, confidence: key.confidence)
    bin.mentions += 1
    if isRight { bin.right += 1 }
    bins[key] = bin
  }

  mutating func merge(_ other: Reliability) {
    for (key, bin) in other.bins {
      var sum = bins[key] ?? Bin(method: key.method, confidence: key.confidence)
      sum.mentions += bin.mentions
      sum.right += bin.right
      bins[key] = sum
    }
  }

  /// By method, the surest first.
  package var sorted: [Bin] {
    bins.values.sorted { a, b in
      a.method != b.method ? a.method < b.method : a.confidence > b.confidence
    }
  }

  /// Mean distance between stated and measured confidence, each mention weighing the same.
  package var error: Double {
    let total = bins.values.reduce(0) { $0 + $1.mentions }
    guard total > 0 else { return 0 }
    return bins.values.reduce(0) { sum, bin in
      sum + abs(bin.measured - Double(bin.confidence) / 100) * Double(bin.mentions)
    } / Double(total)
  }

  /// The table in Markdown, for the documentation.
  package var markdown: String {
    var text = "| method | stated | mentions | right | measured | 95 % interval |\n"
    text += "| --- | --- | --- | --- | --- | --- |\n"
    for bin in sorted {
      let bounds = bin.bounds
      text +=
        "| \(bin.method) | \(Self.share(Double(bin.confidence) / 100)) | \(bin.mentions) | \(bin.right) | \(Self.share(bin.measured)) | \(Self.share(bounds.lowerBound))–\(Self.share(bounds.upperBound)) |\n"
    }
    return text + "\nMean distance between stated and measured: \(Self.share(error)).\n"
  }

  /// With two decimals.
  private static func share(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths % 100)
    return "\(hundredths / 100)." + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
