import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Segmentation
import XMLReading

// Articles, divisions and paragraphs of a page.
extension XHTMLWalk {
  mutating func article(_ node: XMLTree.Node) {
    let line = string(of: node)
    let number = StructureNumber(designation: line).number
    if isOwn(node, number) {
      closeQuotation()
    } else if quotation == nil, !openQuotation(line, isHeading: true), quotation == nil,
      isQuotedArticle(node)
    {
      beginQuotation(nil)
    }
    // Headings inside an article end with it.
    while divisions.last?.depth == Self.depthInArticle { divisions.removeLast() }
    let parent: Int?
    if let quotation {
      parent = divisions.last?.segment ?? quotation.base.segment
    } else {
      if stage != .annex { stage = .terms }
      parent = divisions.last?.segment ?? annex
      ownArticle = number.flatMap { Int($0) } ?? ownArticle
    }
    let index = out.begin(
      .article, .article, number: number, in: parent, isProvision: quotation == nil)
    notes(in: node)
    here = Place(segment: index, flow: .clause)
    signature = nil
  }

  private func isQuotedArticle(_ node: XMLTree.Node) -> Bool {
    isInsideItem || page.traits(node).contains(.quoted)
  }

  /// Whether an article is the act's own though a quotation is open: the page names it, or it is the
  /// next one where a mark was forgotten.
  private func isOwn(_ node: XMLTree.Node, _ number: String?) -> Bool {
    if isInsideItem { return false }
    let classes = page.traits(node)
    if classes.contains(.quoted) { return false }
    if classes.contains(.ownArticle) { return true }
    // The title of an article that the page names is the first thing in its container.
    if let parent = tree.parent(of: node), page.part(parent) == .article,
      tree.children(of: parent).first(where: { !tree.isText($0) }) == node
    {
      return true
    }
    guard quotation != nil, let own = ownArticle, let number = number.flatMap({ Int($0) }) else {
      return false
    }
    return number == own + 1 && QuotationMark(opening: string(of: node)) == nil
  }

  /// The depth of headings inside an article, below all divisions.
  private static let depthInArticle = 20

  /// Whether the walk is inside a point, whose articles are another act's.
  var isInsideItem: Bool { itemDepth > 0 }

  /// The name of a division, behind its number; alone, a heading inside an article.
  mutating func divisionHeading(_ node: XMLTree.Node) {
    if let last = divisions.last, out.isUntouched(last.segment) {
      out.text.breakWords()
      flat(node, at: Place(segment: last.segment, flow: .joined))
      out.text.breakWords()
      return
    }
    guard let article = enclosing(.article) else {
      plain(node)
      return
    }
    let first = string(of: node).split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let number = isLabel(first) && StructureNumber.step(first) != nil ? first : nil
    if let last = divisions.last, out.segments[last.segment].parent == article {
      divisions.removeLast()
    }
    let index = out.begin(
      .heading, number == nil ? Pinpoint.Unit(rawValue: "hdg") : .point, number: number, in: article
    )
    divisions.append((Self.depthInArticle, index))
    labelBytes = number?.utf8.count ?? 0
    flat(node, at: Place(segment: index, flow: .joined))
    labelBytes = 0
    here = Place(segment: index, flow: .blocks)
  }

  mutating func division(_ node: XMLTree.Node) {
    let line = unquoted(string(of: node))
    _ = openQuotation(string(of: node), isHeading: true)
    if isAnnexTitle(line), stage != .title {
      annexTitle(node)
      return
    }
    let words = line.split(separator: " ")
    let unit = words.first.flatMap { DivisionWord.unit(of: StructureNumber.core(of: $0)) }
    let designation = StructureNumber(designation: line)
    let depth =
      switch unit {
      case .some(.part): 0
      case .some(.title): 1
      case .some(.chapter): 2
      case .some(.section): 3
      default: 4
      }
    if stage == .preamble || stage == .title { stage = .terms }
    while let last = divisions.last, last.depth >= depth { divisions.removeLast() }
    let isNumbered = unit != nil && designation.number != nil
    let index = out.begin(
      .heading, unit ?? Pinpoint.Unit(rawValue: "hdg"),
      number: isNumbered ? designation.number : nil, in: headingParent)
    divisions.append((depth, index))
    here = Place(segment: index, flow: .blocks)
    let inside = Place(segment: index, flow: .joined)
    if isNumbered {
      notes(in: node)
      if !designation.rest.isEmpty {
        out.prepare(inside)
        out.text.append(designation.rest, line: tree.line(of: node))
        out.text.breakWords()
      }
    } else {
      flat(node, at: inside)
      out.text.breakWords()
    }
  }

  mutating func sequence(_ node: XMLTree.Node, level: Int) {
    if stage == .preamble, annex == nil { stage = .terms }
    if itemDepth > 0, enclosing(.article) != nil {
      // A heading in the style of a division inside a point is new wording of another act.
      out.prepare(here)
      flat(node, at: here)
      out.text.breakWords()
      return
    }
    let depth = 10 + level
    _ = openQuotation(string(of: node), isHeading: true)
    let line = unquoted(string(of: node))
    // The name of a division stands on a line of its own behind its number.
    if let last = divisions.last, last.depth == depth, out.isUntouched(last.segment),
      out.text.isEmpty, out.segments[last.segment].number != nil
    {
      flat(node, at: Place(segment: last.segment, flow: .joined))
      return
    }
    while let last = divisions.last, last.depth >= depth { divisions.removeLast() }
    let first = line.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let division = DivisionWord.unit(of: StructureNumber.core(of: first))
    let designation = division.map { _ in StructureNumber(designation: line) }
    let isNumber = division == nil && isLabel(first) && first.utf8.count < line.utf8.count
    let number = isNumber ? first : designation?.number
    let index = out.begin(
      .heading, division ?? (number == nil ? Pinpoint.Unit(rawValue: "hdg") : .point),
      number: number, in: headingParent)
    divisions.append((depth, index))
    here = Place(segment: index, flow: .blocks)
    let inside = Place(segment: index, flow: .joined)
    if let designation, designation.number != nil {
      notes(in: node)
      if !designation.rest.isEmpty {
        out.prepare(inside)
        out.text.append(designation.rest, line: tree.line(of: node))
      }
    } else {
      // The mark of a quotation in front is left out with the label.
      let mark = string(of: node).utf8.count { $0 != 0x20 } - line.utf8.count { $0 != 0x20 }
      labelBytes = isNumber ? mark + first.utf8.count : 0
      flat(node, at: inside)
      labelBytes = 0
    }
    out.text.breakWords()
  }

  mutating func numbered(_ node: XMLTree.Node, number: XMLTree.Node) {
    let label = string(of: number)
    let line =
      quotation != nil || QuotationMark(opening: label) != nil ? string(of: node) : label
    let ends = openQuotation(line)
    let saved = here
    let open = quotation
    beginParagraph(label)
    notes(in: number)
    var child = node + 1
    while child < tree.end(of: node) {
      if tree.isText(child) {
        text(child, at: here)
      } else if child != number {
        read(child)
      }
      child = tree.end(of: child)
    }
    // What follows in the article is a further subparagraph of this paragraph only where it is
    // not nested; pages nest it.
    if enclosing(.article) == nil { restore(saved, open) }
    if ends { closeQuotation() } else { closeQuotation(behind: line) }
  }

  mutating func beginParagraph(_ number: String) {
    let index = out.begin(.paragraph, .paragraph, number: unquoted(number), in: paragraphParent)
    here = Place(segment: index, flow: .clause)
  }

  /// The article, or the heading inside it, to which a paragraph belongs; in a quotation without
  /// article, what announces it.
  private var paragraphParent: Int? {
    if let last = divisions.last,
      out.segments[last.segment].parent.map({
        out.segments[$0].kind == .article
      }) == true, isBelow(last.segment)
    {
      return last.segment
    }
    guard let article = enclosing(.article) else {
      return quotation?.base.segment ?? out.carrier(in: here)
    }
    // The article in which a quotation stands is not the one that its paragraphs are of.
    if let base = quotation?.base.segment, article <= base { return base }
    return article
  }

  /// Whether the current place is a segment or stands below it.
  private func isBelow(_ segment: Int) -> Bool {
    var place = here.segment
    while let index = place, index > segment { place = out.segments[index].parent }
    return place == segment
  }

  /// What headings stand in: a division, the quotation, the annex.
  private var headingParent: Int? {
    divisions.last?.segment ?? (quotation == nil ? annex : quotation?.base.segment)
  }

  /// The nearest segment of a kind around the current place.
  func enclosing(_ kind: SegmentKind) -> Int? {
    var segment = here.segment
    while let index = segment {
      if out.segments[index].kind == kind { return index }
      if out.segments[index].kind == .point || out.segments[index].kind == .table { return nil }
      segment = out.segments[index].parent
    }
    return nil
  }

  /// A paragraph's number: `1.` and two blanks at least, since a date's `1.` has one.
  ///
  /// `3a.`, `–1 bis.` and `‘2.` are numbers as well.
  func leadingNumber(_ node: XMLTree.Node) -> String? {
    let bytes = head(of: node)
    var position = 0
    func skipBlanks() -> Int { Self.skipBlanks(bytes, &position) }
    _ = skipBlanks()
    let start = position
    position += Self.signs.first { bytes[position...].starts(with: $0) }?.count ?? 0
    if position > start { _ = skipBlanks() }
    if bytes[position...].starts(with: "–".utf8) { position += 3 }
    let digits = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > digits, position - digits <= 3 else { return nil }
    while position < bytes.count, (0x61...0x7A).contains(bytes[position]) { position += 1 }
    guard position - digits <= 5 else { return nil }
    // Articles inserted between others are counted in Latin in French and its like.
    let behind = position
    if skipBlanks() > 0 {
      let word = bytes[position...].prefix { (0x61...0x7A).contains($0) }
      if StructureNumber.isLatinOrdinal(String(decoding: word, as: UTF8.self)) {
        position += word.count
      } else {
        position = behind
      }
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return nil }
    position += 1
    let end = position
    // A number alone stands before a text that was deleted.
    guard skipBlanks() >= 2 || position == bytes.count else { return nil }
    var number = TextComposer()
    number.append(bytes, start..<end, line: 0)
    return number.text
  }

  /// `1)`, `(a)` and two blanks at least, where a page sets points as paragraphs.
  func leadingBracket(_ node: XMLTree.Node) -> String? {
    let bytes = Array(head(of: node).drop { $0 <= 0x20 })
    var position = Self.signs.first { bytes.starts(with: $0) }?.count ?? 0
    if position < bytes.count, bytes[position] == UInt8(ascii: "(") { position += 1 }
    let inner = bytes[position...].prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
    }
    position += inner.count
    guard (1...4).contains(inner.count), position < bytes.count,
      bytes[position] == UInt8(ascii: ")")
    else { return nil }
    let end = position + 1
    position = end
    guard Self.skipBlanks(bytes, &position) >= 2, position < bytes.count else { return nil }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Moves behind the blanks at a position and says how many there were.
  private static func skipBlanks(_ bytes: [UInt8], _ position: inout Int) -> Int {
    var blanks = 0
    while position < bytes.count {
      let blank = TextComposer.blank(bytes, at: position, end: bytes.count)
      if blank == 0 { break }
      blanks += 1
      position += blank
    }
    return blanks
  }

  private static let signs = ["‘", "“", "«", "„", "\""].map { Array($0.utf8) }

  /// The first bytes of a block's text, blanks as they stand.
  private func head(of node: XMLTree.Node) -> [UInt8] {
    var bytes: [UInt8] = []
    for inner in node + 1..<max(node + 1, tree.end(of: node)) where tree.isText(inner) {
      bytes += tree.bytes[tree.textRange(of: inner)].prefix(120)
      if bytes.count > 120 { break }
    }
    return bytes
  }

  func string(ofText node: XMLTree.Node) -> String {
    var composer = TextComposer(isMapped: false)
    composer.append(tree.bytes, tree.textRange(of: node), line: 0)
    return composer.text
  }
}
