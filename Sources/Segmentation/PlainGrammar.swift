import Languages
import LegalDocuments
import LegalIdentifiers
import PageLayouts
import SourceTexts

/// Text that follows no drafting rules: notes, agendas, explanations, the contents of annexes.
///
/// Headings are known by their look and numbers, items by their labels; all else is a block of
/// text.
struct PlainGrammar {
  let signs: StructureSigns
  /// What an item of a list is: a point in an act's annex, a block of text in a note.
  var itemKind: SegmentKind = .body
  /// The segment that holds all that is read.
  let root: Int?
  /// Divisions that are open, from the outside in.
  private var divisions: [(level: Int, segment: Int)] = []
  private var lists = ListNesting()
  private var table: (number: Int, segment: Int)?

  init(signs: StructureSigns, root: Int?, itemKind: SegmentKind = .body) {
    self.signs = signs
    self.root = root
    self.itemKind = itemKind
  }

  private var parent: Int? { divisions.last?.segment ?? root }

  /// Reads the passages of a range.
  mutating func read(_ passages: [Passage], _ range: Range<Int>, into tree: inout SegmentTree) {
    var index = range.lowerBound
    while index < range.upperBound {
      index = read(passages, at: index, limit: range.upperBound, into: &tree)
    }
  }

  /// Reads one passage, or the run that makes a title, heading or table.
  ///
  /// - Returns: the index behind it.
  private mutating func read(
    _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    let passage = passages[index]
    if passage.look.table != nil {
      return readTable(passages, from: index, limit: limit, into: &tree)
    }
    if let end = TitleRun(signs: signs).end(in: passages, from: index, limit: limit) {
      closeDivisions(to: 0)
      let title = tree.add(.title, .documentTitle, of: passage, in: root)
      for more in passages[(index + 1)..<end] { tree.append(more, to: title) }
      return end
    }
    if let (division, number, rest) = signs.division(passage) {
      return readDivision(
        passages, at: index, limit: limit, division, number, rest: rest, into: &tree)
    }
    if isHeading(passages, at: index, limit: limit) {
      return readHeading(passages, at: index, limit: limit, into: &tree)
    }
    if let label = passage.label {
      let above = lists.place(label, indent: passage.look.indent)
      let segment = tree.add(
        itemKind, label.isBullet ? .indent : .point, step: label.isBullet ? nil : label.step,
        of: passage, in: above ?? parent, number: label.number)
      lists.setSegment(segment)
      return index + 1
    }
    if passage.startsLower && (tree.isLastUnfinished || tree.isLastAtComma) && !isCue(passage)
      || passage.bytes.first == UInt8(ascii: "(") && passage.isCloseUp && tree.isLastUnfinished
    {
      tree.append(passage, to: tree.segments.count - 1)
      return index + 1
    }
    if let item = lists.unwind(to: passage.look.indent) {
      if passage.isCloseUp, item == tree.segments.count - 1 {
        tree.append(passage, to: item)
        return index + 1
      }
      tree.add(itemKind == .body ? .body : .subparagraph, .text, of: passage, in: item)
      return index + 1
    }
    lists.removeAll()
    tree.add(.body, .text, of: passage, in: parent)
    return index + 1
  }

  /// `read:` on a line of its own: in corrigenda such words stand between the old text and the new.
  private func isCue(_ passage: Passage) -> Bool {
    passage.bytes.count <= 40 && ByteText.last(passage.bytes) == UInt8(ascii: ":")
      && ByteText.wordCount(passage.bytes) <= 4 && !passage.isCloseUp
  }

  // MARK: Headings

  private func isHeading(_ passages: [Passage], at index: Int, limit: Int) -> Bool {
    let passage = passages[index]
    guard let label = passage.label else { return isUnnumberedHeading(passages, at: index) }
    guard passage.bytes.count <= 300, !ByteText.endsClause(passage.bytes) else { return false }
    if label.isBullet {
      // Explanatory memoranda head their sections with a bullet in bold.
      return passage.look.isBold && index + 1 < limit && passages[index + 1].label == nil
        && !passages[index + 1].look.isBold
    }
    let readings = label.readings.map(\.style)
    if readings.contains(.roman) || readings.contains(.letter), passage.isHeadingLike,
      passage.look.isBold || passage.look.isUnderlined, index + 1 < limit,
      ByteText.letter(passage.bytes, at: 0) == .upper, ByteText.wordCount(passage.bytes) <= 12
    {
      // `(i) Scope`, underlined, over text that is not.
      let next = passages[index + 1]
      if next.label == nil, !next.look.isBold, !next.look.isUnderlined { return true }
    }
    guard
      readings.contains(.capitalRoman) || readings.contains(.capital)
        || readings.contains(.decimal) && label.brackets == .dot || readings.contains(.word)
    else { return false }
    if passage.bytes.isEmpty { return readings.contains(.capitalRoman) }
    guard ByteText.letter(passage.bytes, at: 0) != .lower else { return false }
    if passage.look.isBold || passage.look.isUnderlined
      || passage.isCapitals && passage.bytes.count > 6
    {
      return true
    }
    // In ordinary type only a short line counts, and only over text: an item's neighbour is the
    // next item.
    guard ByteText.wordCount(passage.bytes) <= 12 else { return false }
    guard index + 1 < limit else { return passage.isCapitals }
    let next = passages[index + 1]
    // What stands under the words of a number, not under the number, belongs to the item.
    // A label inside the text hides where the words begin; what is set further in is under them.
    let isInside =
      passage.look.indent > 8 && next.look.firstIndent > passage.look.indent - 3
      || passage.isLabelInText && next.look.firstIndent > passage.look.firstIndent + 8
    return itemKind == .body && next.label == nil && next.look.table == nil && !isInside
  }

  private func isUnnumberedHeading(_ passages: [Passage], at index: Int) -> Bool {
    let passage = passages[index]
    if signs.bareNumeral(passage) != nil { return true }
    guard passage.isHeadingLike, !passage.look.isRight else { return false }
    // Numbers of documents with their codes are all capitals.
    let isNumbers = passage.isCapitals && CoverNumbers.council(passage.bytes, at: 0) != nil
    return passage.bytes.count <= 320 && !isNumbers
  }

  private mutating func readHeading(
    _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    let passage = passages[index]
    lists.removeAll()
    guard let label = passage.label else {
      if let roman = signs.bareNumeral(passage) {
        return readNumeral(roman, passages, at: index, limit: limit, into: &tree)
      }
      let segment = tree.add(.heading, .heading, of: passage, in: parent)
      return appendContinuation(passages, from: index + 1, limit: limit, to: segment, into: &tree)
    }
    closeDivisions(to: headingLevel(label))
    let segment = tree.add(
      .heading, label.isBullet ? .heading : .point, step: label.isBullet ? nil : label.step,
      of: passage, in: parent, number: label.number)
    divisions.append((headingLevel(label), segment))
    return index + 1
  }

  /// Centred lines of one heading: the next begins in the middle of the sentence.
  private func appendContinuation(
    _ passages: [Passage], from start: Int, limit: Int, to segment: Int,
    into tree: inout SegmentTree
  ) -> Int {
    var index = start
    while index < limit, passages[index].startsLower, passages[index].label == nil,
      passages[index].isHeadingLike, passages[index].look.isCentred
    {
      tree.append(passages[index], to: segment)
      index += 1
    }
    return index
  }

  /// `II` on a line of its own: its title stands below, or there is none.
  private mutating func readNumeral(
    _ roman: String, _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    closeDivisions(to: 10)
    let next = index + 1
    let hasTitle =
      next < limit && passages[next].label == nil && passages[next].isHeadingLike
      && !passages[next].look.isRight && signs.bareNumeral(passages[next]) == nil
      && signs.titleKind(passages[next]) == nil
    let segment = tree.add(
      .heading, .section, step: roman, of: hasTitle ? passages[next] : passages[index], in: parent,
      number: roman)
    divisions.append((10, segment))
    return hasTitle ? next + 1 : next
  }

  private func headingLevel(_ label: ItemLabel) -> Int {
    switch label.readings[0].style {
    case .capitalRoman: 10
    case .capital: 11
    case .decimal: 12
    case .bullet: 20
    default: 12 + label.step.utf8.count(where: { $0 == UInt8(ascii: ".") })
    }
  }

  private mutating func closeDivisions(to level: Int) {
    while let last = divisions.last, last.level >= level { divisions.removeLast() }
    lists.removeAll()
  }

  private mutating func readDivision(
    _ passages: [Passage], at index: Int, limit: Int, _ division: StructureWords.Division,
    _ number: String, rest: Int, into tree: inout SegmentTree
  ) -> Int {
    closeDivisions(to: division.level)
    let (segment, end) = DivisionReading(signs: signs).read(
      passages, at: index, limit: limit, division, number, rest: rest, in: parent,
      isAnnex: root != nil, into: &tree)
    divisions.append((division.level, segment))
    return end
  }

  // MARK: Tables

  /// Rows become segments of their own, their cells joined by bars.
  private mutating func readTable(
    _ passages: [Passage], from start: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    let number = passages[start].look.table
    let segment = tree.add(.table, .table, of: nil, in: lists.innermost?.segment ?? parent)
    var row: (number: Int, column: Int, segment: Int)?
    var index = start
    while index < limit, passages[index].look.table == number {
      let printed = passages[index]
      let passage = printed.withoutLabel(in: tree.blocks)
      let label = printed.isLabelInText ? nil : printed.label?.printed
      let cell = tree.blocks[passage.block].cell
      if let open = row, let cell, cell.row == open.number {
        // A bar for each empty cell between: the columns of a trilogue's table say whose text it is.
        tree.appendCell(
          passage, label: label, bars: max(0, cell.column - open.column), to: open.segment)
        row?.column = cell.column
      } else {
        let added = tree.add(.table, .row, of: nil, in: segment)
        tree.appendCell(passage, label: label, bars: 1, to: added)
        row = (cell?.row ?? -1, cell?.column ?? -1, added)
      }
      index += 1
    }
    return index
  }
}

extension Pinpoint.Unit {
  /// Parts of a document that are never pinpointed, with names for their identifiers.
  static let documentTitle = Pinpoint.Unit(rawValue: "tit")
  static let heading = Pinpoint.Unit(rawValue: "hdg")
  static let text = Pinpoint.Unit(rawValue: "txt")
  static let formula = Pinpoint.Unit(rawValue: "frm")
  static let signature = Pinpoint.Unit(rawValue: "sig")
}
