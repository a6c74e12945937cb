/// What was asked for, what was found, and how much of it agrees.
package struct Tally: Hashable, Sendable {
  /// Labelled and found.
  package var right: Int
  /// Found, not labelled: false alarms.
  package var extra: Int
  /// Labelled, not found.
  package var missed: Int

  package init(right: Int = 0, extra: Int = 0, missed: Int = 0) {
    self.right = right
    self.extra = extra
    self.missed = missed
  }

  /// How many are labelled.
  package var labelled: Int { right + missed }
  /// How many were found.
  package var found: Int { right + extra }

  /// Share of what was found that is right; `nil` where nothing was found.
  package var precision: Double? { found > 0 ? Double(right) / Double(found) : nil }
  /// Share of what is labelled that was found; `nil` where nothing is labelled.
  package var recall: Double? { labelled > 0 ? Double(right) / Double(labelled) : nil }
  /// Harmonic mean of precision and recall; `nil` where neither anything is labelled nor found.
  package var f1: Double? {
    labelled + found > 0 ? Double(2 * right) / Double(labelled + found) : nil
  }

  package static func + (a: Tally, b: Tally) -> Tally {
    Tally(right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed)
  }

  package static func += (a: inout Tally, b: Tally) { a = a + b }
}
