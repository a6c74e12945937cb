import Languages
import LegalDocuments
import LegalIdentifiers
import Segmentation
import SourceTexts
import XMLReading

// Divisions of a page: parts, titles, chapters, sections, and headings inside articles.
extension XHTMLWalk {
  /// The depth of headings inside an article, below all divisions.
  static let depthInArticle = 20

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
    let depth = 10 + level
    _ = openQuotation(string(of: node), isHeading: true)
    if isInsideItem, quotation == nil, annex == nil {
      // A point of an article has no headings: this one is new wording, its mark before it.
      plain(node)
      return
    }
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

  /// What headings stand in: a division, the quotation, the annex.
  private var headingParent: Int? {
    divisions.last?.segment ?? (quotation == nil ? annex : quotation?.base.segment)
  }
}
