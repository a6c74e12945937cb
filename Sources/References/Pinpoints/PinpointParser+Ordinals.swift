import Languages
import LegalIdentifiers

/// Parts that ordinals count: `first subparagraph`, `the third indent`.
extension PinpointParser {
  /// What ordinals count, seen from their noun.
  struct OrdinalHead {
    var unit: Pinpoint.Unit
    var rank: Int
    /// The token of the noun.
    var noun: Int
  }

  /// The noun behind the ordinals that begin at a token: what they count is known before what lies
  /// inside is read.
  func ordinalHead(at index: Int) -> OrdinalHead? {
    guard text.has(.ordinal, at: index) || text.isOrdinalInDigits(at: index) else { return nil }
    return ordinalHead(at: index) { _, _ in }
  }

  /// The same, handing over each ordinal with whether it ends a range.
  private func ordinalHead(
    at index: Int, _ body: (_ value: UInt8, _ endsRange: Bool) -> Void
  ) -> OrdinalHead? {
    var endsRange = false
    var next = index
    while next < min(limit, index + 40), let ordinal = text.ordinal(at: next) {
      body(ordinal.value, endsRange)
      endsRange = false
      next = ordinal.end
      let separator = text.listSeparator(at: next)
      var following = afterDeterminer(separator)
      // "au premier et au deuxième tirets": the preposition comes again.
      if separator > next, text.has(.to, at: separator) || text.has(.of, at: separator),
        text.ordinal(at: separator + 1) != nil
      {
        following = separator + 1
      }
      if separator > next, text.ordinal(at: following) != nil {
        next = following
      } else if text.has(.to, at: next), text.ordinal(at: afterDeterminer(next + 1)) != nil {
        endsRange = true
        next = afterDeterminer(next + 1)
      }
    }
    guard next > index, var part = text.subdivision(at: next),
      part.rank >= Subdivision.innerRank || part == .recital
        || part == .part && hasDivision(behind: next + 1)
    else { return nil }
    // Finnish and Latvian have one noun for points and unnumbered subparagraphs.
    if part == .point, text.has(.subparagraph, at: next) { part = .subparagraph }
    // Ordinals count what has no number: "the second paragraph" is an unnumbered one.
    // Dutch counts numbered ones so too: "artikel 6, eerste lid".
    let isNumbered = text.vocabulary.traits.contains(.ordinalParagraphs)
    if part == .paragraph, !isNumbered { part = .subparagraph }
    return OrdinalHead(unit: part.unit, rank: part.rank, noun: next)
  }

  /// `first subparagraph`, `first and third sentences`, `the fourth recital`.
  func ordinalGroup(at index: Int, depth: Int) -> PinpointList? {
    // "first paragraph 2" would be two things; a number behind the noun is not the ordinal's.
    guard let head = ordinalHead(at: index) else { return nil }
    var paths: PinpointPaths = []
    _ = ordinalHead(at: index) { value, endsRange in
      let step = Pinpoint.Step(head.unit, Self.ordinalText(value))
      if endsRange, !paths.isEmpty {
        paths[paths.count - 1].rangeEnd = Pinpoint.Path(step)
      } else {
        paths.append(PinpointPath(step))
      }
    }
    var end = head.noun + 1
    if text.vocabulary.traits.contains(.decimalParagraphs) { end = letters(of: &paths, at: end) }
    end = qualifiers(of: &paths, at: end, depth: depth)
    return PinpointList(paths: paths, end: end, rank: head.rank)
  }

  static func ordinalText(_ value: UInt8) -> String {
    switch value {
    case 200: "last"
    case 201: "penultimate"
    default: String(value)
    }
  }
}
