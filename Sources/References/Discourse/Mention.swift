import LegalIdentifiers

/// A work that the text has spoken of: what "that Regulation" may mean.
struct Mention {
  var works: [WorkIdentifier]
  var treaties: Treaties
  var types: ActTypes
  /// The places inside, where provisions were named.
  var provisions: [Target]
  /// Serial number of the text (segment, footnote) in which it stands.
  var text: Int
  /// Its first token there and the one behind its last.
  var tokens: Range<Int>
  /// A place in the citing document itself.
  var isOwn = false
  /// A place in some work, though it may not be known in which.
  var isProvision = false
  /// False for a mention that was not understood: it blocks the view to those before it.
  var isKnown: Bool
}

/// Where a text stands in its document.
struct TextPlace {
  /// Article and paragraph of the citing document that hold the text: `art_5.par_2`.
  var path: [Pinpoint.Step] = []
  /// The part, title, chapter and section around its article: `cpt_II.sct_3`.
  var division: [Pinpoint.Step] = []
  /// The note's number where the text is a footnote.
  var note: Int?
  /// The act that is being amended, where the text is quoted as its new wording.
  var amended: WorkIdentifier?
  /// Whether the text is an instruction to amend: what it names lies in the part that is amended.
  var isInstruction = false
  /// What the text numbers for itself where it is a row of an annex's table.
  var row: RowItems?
}

extension TokenText {
  /// Whether the words before a token end with the number: "point d)", "point 1.1.2".
  fileprivate func ends(_ number: String, before end: Int) -> Bool {
    let last = isSymbol(.close, at: end - 1) ? end - 2 : end - 1
    let count = number.utf8.count
    guard last >= 0, self[last].span.end >= count, count > 0 else { return false }
    let end = self[last].span.end
    return bytes[end - count..<end].elementsEqual(number.utf8) && subdivision(at: last) == nil
  }
}

extension TextPlace {
  /// The act that says "this Regulation" here: in new wording the amended one, in the instruction to
  /// amend the amending one ("Annex V is amended in accordance with Annex II to this Regulation").
  var speaker: WorkIdentifier { isInstruction ? .self : amended ?? .self }

  /// The part of this rank in which the text stands: what is named of it stands in its innermost one.
  ///
  /// "the fourth paragraph of this point" in a paragraph of the point leaves that paragraph out; "point
  /// iv) du présent point d)", whose words end before `end`, says which of two points.
  func part(_ rank: Int, numbered text: TokenText, before end: Int) -> [Pinpoint.Step] {
    if let last = division.lastIndex(where: { Subdivision.rank(of: $0.unit) == rank }) {
      return Array(division[...last])
    }
    let places = path.indices.filter { Subdivision.rank(of: path[$0].unit) == rank }
    if places.count > 1, let named = places.last(where: { text.ends(path[$0].number, before: end) })
    {
      return Array(path[...named])
    }
    if let last = places.last { return Array(path[...last]) }
    return path.filter { Subdivision.rank(of: $0.unit) <= rank }
  }

  /// The part of this rank before the one in which the text stands; nothing where it has no number, or
  /// is the first.
  ///
  /// In an article whose paragraphs have no numbers "the preceding paragraph" is a subparagraph.
  func part(before rank: Int) -> [Pinpoint.Step]? {
    let isParagraph = rank == Subdivision.paragraph.rank
    let hasParagraph = path.contains { $0.unit == .paragraph }
    let sought = isParagraph && !hasParagraph ? Subdivision.subparagraph.rank : rank
    guard let index = path.lastIndex(where: { Subdivision.rank(of: $0.unit) == sought }),
      let number = Int(path[index].number), number > 1,
      // The second subparagraph of a paragraph may call the first one so.
      !(isParagraph && hasParagraph
        && path[(index + 1)...].contains { $0.unit == .subparagraph })
    else { return nil }
    return path[..<index] + [Pinpoint.Step(path[index].unit, String(number - 1))]
  }

  /// What holds a part that is named alone: "point (a)" in `art_7.pnt_1.pnt_c` is its like and lies
  /// in `art_7.pnt_1`; "point 2.2.3" lies where `pnt_2.pnt_2.2` does.
  ///
  /// "point (d) of the first subparagraph" holds a point: its subparagraph is none of a point.
  func outer(
    of step: Pinpoint.Step, holdingPoints: Bool = false, at offset: Int = 0
  ) -> [Pinpoint.Step] {
    if path.isEmpty { return [] }
    if let titled = outerInTitle(of: step, holdingPoints: holdingPoints, at: offset) {
      return titled
    }
    if let row {
      if row.holds(step) { return row.holder(of: step, at: offset) }
      if step.unit == .subparagraph { return row.holder(at: offset) }
    }
    // "point 9 is amended as follows: in the second subparagraph, …"
    if isInstruction, step.unit == .subparagraph, path.last?.unit == .point { return path }
    // "the second subparagraph" in a subparagraph of point (a): that of the point.
    if step.unit == .subparagraph, !holdingPoints, path.last?.unit == .subparagraph,
      path.dropLast().last?.unit == .point, Int(step.number) != nil
    {
      return Array(path.dropLast())
    }
    let rank = Subdivision.rank(of: step.unit)
    var holders = path.holders(of: rank)
    // A subparagraph speaks of the points that stand before it, not of points of its own.
    if step.unit == .point, holders.count == path.count, holders.last?.unit == .subparagraph {
      holders.removeLast()
    }
    // Points of annexes are numbered with their section: "point 2.1" is none of section 3.
    if step.unit == .point, step.number.utf8.contains(UInt8(ascii: ".")),
      let section = holders.last, section.unit == .section,
      !step.number.hasPrefix(section.number + ".")
    {
      return Array(holders.dropLast())
    }
    let points = path.dropFirst(holders.count).prefix { $0.unit == .point }
    guard step.unit == .point, !points.isEmpty else { return Array(holders) }
    // "the amount determined in point (ii)" of a text that stands in point (d): a part of it.
    if let inner = points.last, PinpointPath.isRoman(step.number),
      !PinpointPath.isRoman(inner.number), !inner.number.utf8.allSatisfy({ $0 < 0x3A }),
      step.number.utf8.count > 1 || inner.number.utf8.lexicographicallyPrecedes("h".utf8)
    {
      return path
    }
    let isDecimal = step.number.utf8.contains(UInt8(ascii: "."))
    for position in points.indices.reversed() {
      let number = points[position].number
      if isDecimal {
        if step.number.hasPrefix(number + ".") { return Array(path[...position]) }
      } else if !number.utf8.contains(UInt8(ascii: ".")) {
        let before = position > points.startIndex ? points[position - 1].number : ""
        if PinpointPath.looksLike(step.number, number, behind: before) {
          return Array(path[..<position])
        }
      }
    }
    // "the information listed in points (a) to (g)" in point 3.3(1): among numbers stands no letter.
    if let letter = step.number.utf8.first, letter >= 0x61,
      points.allSatisfy({ ($0.number.utf8.first ?? 0) < 0x3A })
    {
      return Array(path[..<points.endIndex])
    }
    return Array(holders)
  }

  /// What holds a part of new wording in a lettered title of its article, which numbers paragraphs for
  /// itself: "Article 11 (C) (2)".
  private func outerInTitle(
    of step: Pinpoint.Step, holdingPoints: Bool, at offset: Int
  ) -> [Pinpoint.Step]? {
    guard let amended, !amended.isSelf, path.count > 1, path[0].unit == .article,
      path[1].unit == .point, PinpointNumber.isLetterOfTitle(path[1].number),
      step.unit != .point || !PinpointNumber.isLetterOfTitle(step.number)
    else { return nil }
    var place = self
    place.path[1] = Pinpoint.Step(.title, path[1].number)
    var outer = place.outer(of: step, holdingPoints: holdingPoints, at: offset)
    if outer.count > 1, outer[1] == place.path[1] { outer[1] = path[1] }
    return outer
  }
}
