import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// Articles, divisions and paragraphs of a page.
extension XHTMLWalk {
  mutating func article(_ node: XMLTree.Node) {
    let classes = tree.attribute("class", of: node) ?? ""
    let isQuotation = classes.contains("quoted") || isInsideItem
    let number = StructureNumber(designation: string(of: node)).number
    let parent: Int?
    if isQuotation {
      parent = out.carrier(in: here)
      out.isQuoting = true
    } else {
      leaveQuotation()
      if stage != .annex { stage = .terms }
      parent = divisions.last?.segment ?? annex
    }
    let index = out.begin(.article, .article, number: number, in: parent, isProvision: !isQuotation)
    out.isQuoting = false
    notes(in: node)
    here = Place(segment: index, flow: .clause)
    signature = nil
  }

  /// Whether the walk is inside a point, whose articles are another act's.
  var isInsideItem: Bool { itemDepth > 0 }

  mutating func leaveQuotation() {
    out.isQuoting = false
  }

  mutating func division(_ node: XMLTree.Node) {
    let line = string(of: node)
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
      number: isNumbered ? designation.number : nil, in: divisions.last?.segment ?? annex)
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
    let depth = 10 + level
    while let last = divisions.last, last.depth >= depth { divisions.removeLast() }
    let line = string(of: node)
    let first = line.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let division = DivisionWord.unit(of: StructureNumber.core(of: first))
    let designation = division.map { _ in StructureNumber(designation: line) }
    let isNumber = division == nil && isLabel(first) && first.utf8.count < line.utf8.count
    let number = isNumber ? first : designation?.number
    let index = out.begin(
      .heading, division ?? (number == nil ? Pinpoint.Unit(rawValue: "hdg") : .point),
      number: number, in: divisions.last?.segment ?? annex)
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
      labelBytes = isNumber ? first.utf8.count : 0
      flat(node, at: inside)
      labelBytes = 0
    }
    out.text.breakWords()
  }

  mutating func numbered(_ node: XMLTree.Node, number: XMLTree.Node) {
    let label = string(of: number)
    let saved = here
    if let article = enclosing(.article) {
      beginParagraph(label, in: article)
    } else {
      begin(point: label)
    }
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
    if enclosing(.article) == nil { here = saved }
  }

  mutating func beginParagraph(_ number: String, in article: Int) {
    let index = out.begin(.paragraph, .paragraph, number: number, in: article)
    here = Place(segment: index, flow: .clause)
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

  /// `1.` and two blanks at least: a date's `1.` has one.
  func leadingNumber(_ node: XMLTree.Node) -> String? {
    guard
      let first = (node + 1..<tree.end(of: node)).first(where: {
        tree.isText($0) && !string(ofText: $0).isEmpty
      })
    else { return nil }
    let bytes = tree.bytes
    let range = tree.textRange(of: first)
    var position = range.lowerBound
    while position < range.upperBound {
      let blank = TextComposer.blank(bytes, at: position, end: range.upperBound)
      if blank == 0 { break }
      position += blank
    }
    let start = position
    while position < range.upperBound, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start, position - start <= 3 else { return nil }
    while position < range.upperBound, (0x61...0x7A).contains(bytes[position]) { position += 1 }
    guard position < range.upperBound, bytes[position] == UInt8(ascii: "."), position - start <= 6
    else { return nil }
    let end = position + 1
    var blanks = 0
    position = end
    while position < range.upperBound {
      let blank = TextComposer.blank(bytes, at: position, end: range.upperBound)
      if blank == 0 { break }
      blanks += 1
      position += blank
    }
    return blanks >= 2 ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }

  func string(ofText node: XMLTree.Node) -> String {
    var composer = TextComposer()
    composer.append(tree.bytes, tree.textRange(of: node), line: 0)
    return composer.text
  }
}
