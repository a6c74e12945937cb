import LegalIdentifiers

/// One member of a list of provisions, from the outside in.
struct PinpointPath {
  var steps: [Pinpoint.Step]
  var rangeEnd: [Pinpoint.Step] = []

  var pinpoint: Pinpoint { Pinpoint(steps, through: rangeEnd) }

  /// Rank of the innermost step.
  var depth: Int { steps.last.map { Subdivision.rank(of: $0.unit) } ?? 0 }

  /// The path inside another one.
  func inside(_ outer: PinpointPath) -> PinpointPath {
    PinpointPath(
      steps: outer.steps + steps, rangeEnd: rangeEnd.isEmpty ? [] : outer.steps + rangeEnd)
  }
}

/// Provisions read from a text: the members of a list and where it ends.
struct PinpointList {
  var paths: [PinpointPath]
  var end: Int
  /// Rank of the outermost step of the first member.
  var rank: Int
}
