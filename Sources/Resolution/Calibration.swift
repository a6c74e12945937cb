package import LegalDocuments

/// Turns the confidence that a rule of recognition states into the share of mentions that are right.
///
/// The figures are measured, not chosen: `renvoi score --reliability` on the labelled documents, the
/// shares drawn towards the stated figure by two mentions' weight where few were met, and made
/// to rise with it. `docs/Reliability.md` gives the table that they come from.
package enum Calibration {
  /// A stated confidence and what it came to.
  private struct Point {
    var stated: Double
    var measured: Double
  }

  /// By method, rising; between the points the line between them holds.
  private static let points: [ReferenceMethod: [Point]] = [
    .explicit: [
      Point(stated: 0, measured: 0), Point(stated: 0.5, measured: 0.67),
      Point(stated: 0.6, measured: 0.75), Point(stated: 0.8, measured: 0.90),
      Point(stated: 0.9, measured: 0.95), Point(stated: 1, measured: 0.98),
    ],
    .alias: [
      Point(stated: 0, measured: 0), Point(stated: 0.6, measured: 0.75),
      Point(stated: 0.8, measured: 0.97), Point(stated: 0.9, measured: 0.99),
      Point(stated: 1, measured: 0.99),
    ],
    .anaphora: [
      Point(stated: 0, measured: 0), Point(stated: 0.8, measured: 0.45),
      Point(stated: 0.9, measured: 0.96), Point(stated: 1, measured: 0.96),
    ],
  ]

  /// The share of mentions of this method and confidence that are right.
  ///
  /// Methods of which too few are labelled keep what they state, up to what explicit ones come to.
  package static func confidence(_ stated: Double, _ method: ReferenceMethod) -> Double {
    guard let points = points[method] else { return min(stated, 0.98) }
    guard let upper = points.firstIndex(where: { $0.stated >= stated }), upper > 0 else {
      return stated <= 0 ? 0 : points.last?.measured ?? stated
    }
    let (low, high) = (points[upper - 1], points[upper])
    let part = (stated - low.stated) / (high.stated - low.stated)
    let value = low.measured + part * (high.measured - low.measured)
    return (value * 1000).rounded() / 1000
  }
}
