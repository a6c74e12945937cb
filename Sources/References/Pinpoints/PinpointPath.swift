import LegalIdentifiers

/// One member of a list of provisions, from the outside in.
struct PinpointPath {
  var steps: Pinpoint.Path
  var rangeEnd = Pinpoint.Path()

  init(steps: Pinpoint.Path, rangeEnd: Pinpoint.Path = Pinpoint.Path()) {
    self.steps = steps
    self.rangeEnd = rangeEnd
  }

  /// A path of one step.
  init(_ step: Pinpoint.Step) { steps = Pinpoint.Path(step) }

  /// A path of one step.
  init(_ unit: Pinpoint.Unit, _ number: String) { steps = Pinpoint.Path(unit, number) }

  /// A path of one step without a number.
  init(_ unit: Pinpoint.Unit) { steps = Pinpoint.Path(unit) }

  /// The path that a pinpoint holds.
  init(_ pinpoint: Pinpoint) {
    steps = pinpoint.path
    rangeEnd = pinpoint.endPath
  }

  var pinpoint: Pinpoint { Pinpoint(steps, through: rangeEnd) }

  /// Rank of the innermost step.
  var depth: Int { steps.lastUnit.map { Subdivision.rank(of: $0) } ?? 0 }

  /// The path inside another one.
  func inside(_ outer: PinpointPath) -> PinpointPath {
    PinpointPath(
      steps: steps.inside(outer.steps),
      rangeEnd: rangeEnd.isEmpty ? rangeEnd : rangeEnd.inside(outer.steps))
  }

  /// Whether the number is made of small Roman digits.
  static func isRoman(_ text: String) -> Bool { text.utf8.allSatisfy { "ivxl".utf8.contains($0) } }

  /// Whether two numbers are counted alike: digits, letters, or small Roman numbers behind a letter.
  static func looksLike(_ a: String, _ b: String, behind previous: String) -> Bool {
    func isDigit(_ text: String) -> Bool { text.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
    guard isDigit(a) == isDigit(b) else { return false }
    if isDigit(a) { return true }
    // "subparagraph B(2)" in point (b) of point C: capital letters are counted for themselves.
    func isCapital(_ text: String) -> Bool { text.utf8.first.map { $0 &- 0x41 < 26 } ?? false }
    guard isCapital(a) == isCapital(b) else { return false }
    // Small Roman numbers stand behind a letter: "(a)(i)"; then "(b)" is the letter's like.
    let isSubpoint = isRoman(b) && !previous.isEmpty && !isDigit(previous)
    return !isSubpoint || isRoman(a)
  }
}

/// The members of a list of provisions; most lists have one.
typealias PinpointPaths = OneOrMany<PinpointPath>

extension PinpointPaths {
  /// What the innermost step of the last member counts, told without copying the member.
  var lastUnit: Pinpoint.Unit? {
    switch self {
    case .one(let path): path.steps.lastUnit
    case .many(let paths): paths.isEmpty ? nil : paths[paths.count - 1].steps.lastUnit
    }
  }
}

/// Provisions read from a text: the members of a list and where it ends.
struct PinpointList {
  var paths: PinpointPaths
  var end: Int
  /// Rank of the outermost step of the first member.
  var rank: Int
}
