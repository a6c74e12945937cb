import Languages
import LegalIdentifiers

extension PinpointParser {
  /// Deeper parts behind the number: `, first subparagraph, point (a)`, `Absatz 2 Buchstabe a`.
  ///
  /// They qualify the last member before them.
  func qualifiers(of paths: inout [PinpointPath], at start: Int, depth: Int) -> Int {
    var next = start
    while next < limit, let last = paths.last, last.rangeEnd.isEmpty || !last.steps.isEmpty {
      let hasComma = text.isSymbol(.comma, at: next)
      let begin = afterDeterminer(next + (hasComma ? 1 : 0))
      guard !text.sentenceBreaks(before: begin), isDeeper(begin, than: last, hasComma: hasComma),
        let inner = group(at: begin, depth: depth + 1),
        inner.rank > last.depth || inner.rank == last.depth && !hasComma
          || text.has(.ordinal, at: begin) && last.steps.last?.unit == .point
      else { break }
      // ", paragraphs 2 and 3 of Article 6" begins another provision.
      if hasComma, isAscending(inner.end, rank: inner.rank) { break }
      paths.removeLast()
      paths += inner.paths.map { path in
        var path = path
        // Parts of an annex have a code of their own.
        if last.steps.last?.unit == .annex || last.steps.first?.unit == .annex {
          path = path.withAnnexParts
        }
        return path.inside(PinpointPath(steps: last.steps))
      }
      next = inner.end
    }
    if text.has(.in, at: next), text.spells("fine", at: next + 1) {
      if !paths.isEmpty { paths[paths.count - 1].steps.append(.init(.closing)) }
      next += 2
    }
    return next
  }

  private func isDeeper(_ index: Int, than path: PinpointPath, hasComma: Bool) -> Bool {
    if text.has(.ordinal, at: index) || text.has(.introductory, at: index) { return true }
    guard let part = text.subdivision(at: index) else { return false }
    // German counts points inside points: "Buchstabe a Ziffer ii".
    return part.rank > path.depth || part.rank == path.depth && part == .point && !hasComma
  }

  private func isAscending(_ end: Int, rank: Int) -> Bool {
    guard text.has(.of, at: end) || text.has(.to, at: end) else { return false }
    let begin = afterDeterminer(end + 1)
    guard let outer = text.subdivision(at: begin), outer.rank < rank else { return false }
    return text.pinpointNumber(at: begin + 1, of: outer) != nil
  }

  /// `first subparagraph`, `first and third sentences`, `the fourth recital`.
  func ordinalGroup(at index: Int) -> PinpointList? {
    var values: [UInt8] = []
    var ranges: [Int] = []
    var next = index
    while next < min(limit, index + 40), text.has(.ordinal, at: next) {
      values.append(text[next].value)
      next += 1
      let separator = text.listSeparator(at: next)
      let following = afterDeterminer(separator)
      if separator > next, text.has(.ordinal, at: following) {
        next = following
      } else if text.has(.to, at: next), text.has(.ordinal, at: afterDeterminer(next + 1)) {
        ranges.append(values.count)
        next = afterDeterminer(next + 1)
      }
    }
    guard !values.isEmpty, let part = text.subdivision(at: next),
      part.rank >= Subdivision.innerRank || part == .recital
    else { return nil }
    // Ordinals count what has no number: "the second paragraph" is an unnumbered one.
    let unit: Pinpoint.Unit = part == .paragraph ? .subparagraph : part.unit
    let rank = part == .paragraph ? Subdivision.subparagraph.rank : part.rank
    // "first paragraph 2" would be two things; a number behind the noun is not the ordinal's.
    var paths: [PinpointPath] = []
    for (position, value) in values.enumerated() {
      let step = Pinpoint.Step(unit, Self.ordinalText(value))
      if ranges.contains(position), !paths.isEmpty {
        paths[paths.count - 1].rangeEnd = [step]
      } else {
        paths.append(PinpointPath(steps: [step]))
      }
    }
    var end = next + 1
    end = qualifiers(of: &paths, at: end, depth: 8)
    return PinpointList(paths: paths, end: end, rank: rank)
  }

  private static func ordinalText(_ value: UInt8) -> String {
    switch value {
    case 200: "last"
    case 201: "penultimate"
    default: String(value)
    }
  }
}

extension PinpointPath {
  /// The path with parts of the act renamed to parts of an annex.
  var withAnnexParts: PinpointPath {
    func renamed(_ steps: [Pinpoint.Step]) -> [Pinpoint.Step] {
      steps.map { $0.unit == .part ? Pinpoint.Step(.annexPart, $0.number) : $0 }
    }
    return PinpointPath(steps: renamed(steps), rangeEnd: renamed(rangeEnd))
  }
}
