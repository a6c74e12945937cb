import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// Titles, divisions, provisions, lists and tables.
extension AkomaNtosoWalk {
  mutating func titleBlock(_ node: XMLTree.Node, at place: Place) {
    let isFirst = title == nil
    let index = out.begin(
      isFirst ? .title : .heading, Pinpoint.Unit(rawValue: isFirst ? "tit" : "hdg"),
      in: place.segment)
    flat(node, at: Place(segment: index, flow: .joined))
    if isFirst { title = out.text.text }
  }

  /// A bill, act or annex inside a collection, or the document itself.
  mutating func part(_ node: XMLTree.Node, at place: Place) {
    let name = (tree.attribute("name", of: node) ?? "").lowercased()
    guard name.contains("annex"), tree.parent(of: node) != tree.root || title != nil else {
      content(of: node, at: place)
      return
    }
    let preface = tree.child("preface", of: node)
    let printed = preface.map { string(of: $0) } ?? label ?? ""
    let words = printed.split(separator: " ")
    let designation = StructureNumber(designation: words.prefix(2).joined(separator: " "))
    let heading =
      designation.number == nil ? printed : words.dropFirst(2).joined(separator: " ")
    let index = out.begin(
      .annex, .annex, number: designation.number, heading: heading.isEmpty ? nil : heading,
      in: place.segment, isUnnumbered: designation.number == nil)
    notes(in: preface)
    content(of: node, at: Place(segment: index, flow: .blocks), without: preface)
  }

  mutating func division(_ node: XMLTree.Node, at place: Place) {
    let number = tree.child("num", of: node)
    let printed = number.map { string(of: $0) }
    let words = printed?.split(separator: " ") ?? []
    let own =
      words.count > 1 ? StructureNumber(designation: printed ?? "").number : printed
    let unit: Pinpoint.Unit =
      switch tree.name(of: node) {
      case "part", "subpart", "book", "tome": .part
      case "title", "subtitle": .title
      case "chapter", "subchapter": .chapter
      case "section", "subsection": .section
      default: own == nil ? Pinpoint.Unit(rawValue: "hdg") : .point
      }
    let index = out.begin(
      .heading, unit, number: own?.isEmpty == false ? own : nil, in: place.segment)
    notes(in: number)
    let inside = Place(segment: index, flow: .joined)
    for child in tree.children(of: node) where isHeading(child) {
      out.text.breakWords()
      flat(child, at: inside)
    }
    let below = Place(segment: index, flow: .blocks)
    for child in tree.children(of: node)
    where !isHeading(child) && child != number && !tree.isText(child) {
      read(child, at: below)
    }
  }

  private func isHeading(_ node: XMLTree.Node) -> Bool {
    let name = tree.name(of: node)
    return name == "heading" || name == "subheading"
  }

  mutating func recital(_ node: XMLTree.Node, at place: Place) {
    let number = tree.child("num", of: node)
    let index = out.begin(
      .recital, .recital, number: number.flatMap { printed($0) }, in: place.segment,
      isProvision: true)
    notes(in: number)
    content(of: node, at: Place(segment: index, flow: .joined), without: number)
  }

  mutating func article(_ node: XMLTree.Node, at place: Place) {
    let number = tree.child("num", of: node)
    let heading = tree.child("heading", of: node)
    let printed = number.map {
      StructureNumber(designation: string(of: $0)).number ?? string(of: $0)
    }
    let text = heading.map { string(of: $0) } ?? ""
    let index = out.begin(
      .article, .article, number: printed?.isEmpty == false ? printed : nil,
      heading: text.isEmpty ? nil : text, in: out.carrier(in: place), isProvision: true)
    notes(in: number)
    notes(in: heading)
    content(of: node, at: Place(segment: index, flow: .clause), without: number, heading)
  }

  /// A numbered paragraph; without number it is a subparagraph of what is around it.
  mutating func paragraph(_ node: XMLTree.Node, at place: Place) {
    let number = tree.child("num", of: node)
    guard let label = number.flatMap({ printed($0) }) else {
      out.breakSubparagraph()
      content(of: node, at: place)
      out.breakSubparagraph()
      return
    }
    let index = out.begin(
      .paragraph, .paragraph, number: label, in: place.segment, isProvision: true)
    notes(in: number)
    content(of: node, at: Place(segment: index, flow: .clause), without: number)
  }

  mutating func list(_ node: XMLTree.Node, at place: Place) {
    var parent: Place?
    for child in tree.children(of: node) {
      if role(child) == .point {
        let found = parent ?? Place(segment: out.carrier(in: place), flow: place.flow)
        parent = found
        point(child, at: found)
      } else if tree.isText(child) {
        out.append(tree.bytes, tree.textRange(of: child), line: tree.line(of: child), at: place)
      } else {
        read(child, at: place)
      }
    }
  }

  mutating func point(_ node: XMLTree.Node, at place: Place) {
    let number = tree.child("num", of: node)
    let heading = tree.child("heading", of: node)
    let label = number.flatMap { printed($0) }
    let isIndent = label.flatMap(StructureNumber.step) == nil
    let index = out.begin(
      .point, isIndent ? .indent : .point, number: label,
      heading: heading.map { string(of: $0) }, in: place.segment)
    notes(in: number)
    notes(in: heading)
    content(of: node, at: Place(segment: index, flow: .clause), without: number, heading)
  }

  mutating func quotation(_ node: XMLTree.Node, at place: Place) {
    let wasQuoting = out.isQuoting
    out.isQuoting = true
    out.breakSubparagraph()
    content(of: node, at: Place(segment: out.carrier(in: place), flow: .blocks))
    out.isQuoting = wasQuoting
  }

  mutating func table(_ node: XMLTree.Node, at place: Place) {
    let table = out.begin(.table, .table, in: out.carrier(in: place))
    rows(of: node, in: table)
  }

  private mutating func rows(of node: XMLTree.Node, in table: Int) {
    for child in tree.children(of: node) {
      if role(child) == .row {
        row(child, in: table)
      } else if role(child) == .note {
        note(child, at: Place(segment: table, flow: .joined))
      } else if !tree.isText(child) {
        if tree.descendant("tr", of: child) != nil {
          rows(of: child, in: table)
        } else {
          flat(child, at: Place(segment: table, flow: .joined))
        }
      }
    }
  }

  /// One row, its cells joined by bars.
  mutating func row(_ node: XMLTree.Node, in table: Int?) {
    let index = out.begin(.table, .row, in: table)
    let place = Place(segment: index, flow: .joined)
    for (position, cell) in tree.children(of: node).filter({ !tree.isText($0) }).enumerated() {
      if position > 0 {
        out.text.breakWords()
        out.prepare(place)
        out.text.append("| ", line: tree.line(of: cell))
      }
      flat(cell, at: place)
    }
  }

  /// Closing formulas and signatures.
  mutating func conclusions(_ node: XMLTree.Node, at place: Place) {
    for child in tree.children(of: node) where !tree.isText(child) {
      let name = tree.name(of: child)
      let isSignature = name == "block" || tree.descendant("signature", of: child) != nil
      let index = out.begin(
        isSignature ? .signature : .formula, Pinpoint.Unit(rawValue: isSignature ? "sig" : "frm"),
        in: place.segment, isProvision: true)
      flat(child, at: Place(segment: index, flow: .joined))
    }
  }

  /// A printed number without the quotation mark that may open a quoted provision.
  private func printed(_ node: XMLTree.Node) -> String? {
    var text = Substring(string(of: node))
    while let mark = text.first, "‘’“”„«»\"' ".contains(mark) { text.removeFirst() }
    while let mark = text.last, "‘’“”„«»\"' ".contains(mark) { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
