import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// Titles, divisions, provisions and lists.
extension FormexWalk {
  /// A title where no other rule expects one: the document's own, or a heading.
  mutating func titleBlock(_ node: XMLTree.Node, at place: Place) {
    guard place.segment == nil, title == nil else {
      heading(of: node, unit: nil, at: place)
      return
    }
    let index = out.begin(.title, Pinpoint.Unit(rawValue: "tit"), in: nil)
    flat(node, at: Place(segment: index, flow: .joined))
    title = out.text.text
  }

  /// A heading segment for a `TITLE`; the word before the number gives its unit.
  @discardableResult
  mutating func heading(
    of title: XMLTree.Node?, number: String? = nil, unit: Pinpoint.Unit?, at place: Place
  ) -> Int {
    let line = title.map { string(of: $0) } ?? ""
    let words = line.split(separator: " ", maxSplits: 1)
    let division = words.first.flatMap { DivisionWord.unit(of: StructureNumber.core(of: $0)) }
    let designation = division.map { _ in StructureNumber(designation: firstLine(of: title)) }
    let own = number ?? designation?.number ?? numberOfNumbered(title)
    let unitOfHeading = unit ?? division ?? (own == nil ? Pinpoint.Unit(rawValue: "hdg") : .point)
    let index = out.begin(
      .heading, unitOfHeading, number: own, in: place.segment)
    guard let title else { return index }
    let inside = Place(segment: index, flow: .joined)
    if designation?.number != nil, division != nil {
      let first = firstLine(of: title)
      flat(title, at: inside)
      let whole = out.text.text
      if whole.hasPrefix(first) {
        let rest = (designation?.rest ?? "") + whole.dropFirst(first.count)
        out.replaceText(
          of: index, by: rest, dropping: whole.utf8.count - rest.utf8.count,
          line: tree.line(of: title))
      }
    } else {
      flatWithoutNumber(title, at: inside)
    }
    return index
  }

  /// The text of the title's first line, where `CHAPTER I` stands.
  private func firstLine(of title: XMLTree.Node?) -> String {
    guard let title else { return "" }
    let line = tree.descendant("TI", of: title) ?? title
    let block = tree.descendant("P", of: line) ?? line
    return string(of: block)
  }

  /// The number of a title that is a numbered block (`NP`).
  private func numberOfNumbered(_ title: XMLTree.Node?) -> String? {
    guard let title, let line = child(.titleLine, of: title),
      let numbered = child(.numbered, of: line), let number = child(.number, of: numbered)
    else { return nil }
    return printed(number)
  }

  private mutating func flatWithoutNumber(_ title: XMLTree.Node, at place: Place) {
    guard let line = child(.titleLine, of: title), let numbered = child(.numbered, of: line),
      let number = child(.number, of: numbered)
    else {
      flat(title, at: place)
      return
    }
    notes(in: number, at: place)
    for child in tree.children(of: numbered) where child != number {
      out.text.breakWords()
      flat(child, at: place)
    }
    for child in tree.children(of: line) where child != numbered {
      out.text.breakWords()
      flat(child, at: place)
    }
    for child in tree.children(of: title) where child != line {
      out.text.breakWords()
      flat(child, at: place)
    }
  }

  mutating func division(_ node: XMLTree.Node, at place: Place) {
    let title = child(.title, of: node)
    let index = heading(of: title, unit: nil, at: place)
    rest(of: node, without: title, at: Place(segment: index, flow: .blocks))
  }

  /// A group of blocks, with or without a title of its own.
  mutating func sequence(_ node: XMLTree.Node, at place: Place) {
    let title = child(.title, of: node)
    let number = child(.sequenceNumber, of: node)
    guard title != nil || number != nil else {
      out.breakBlock()
      content(of: node, at: place)
      out.breakBlock()
      return
    }
    let index = heading(
      of: title, number: number.flatMap { printed($0) }, unit: nil,
      at: Place(segment: out.carrier(in: place), flow: .blocks))
    if let number { notes(in: number, at: Place(segment: index, flow: .joined)) }
    rest(of: node, without: title, number, at: Place(segment: index, flow: .blocks))
  }

  /// The content of a node but for the elements that were read already.
  mutating func rest(
    of node: XMLTree.Node, without first: XMLTree.Node?, _ second: XMLTree.Node? = nil,
    at place: Place
  ) {
    for child in tree.children(of: node) where child != first && child != second {
      if tree.isText(child) {
        text(child, at: place)
      } else {
        read(child, at: place)
      }
    }
  }

  mutating func recital(_ node: XMLTree.Node, at place: Place) {
    if let item = soleItem(of: node) {
      recital(item, at: place)
      return
    }
    let numbered = child(.numbered, of: node)
    let number = numbered.flatMap { child(.number, of: $0) }
    let index = out.begin(
      .recital, .recital, number: number.flatMap { printed($0) }, in: place.segment,
      isProvision: true)
    let inside = Place(segment: index, flow: .joined)
    for child in tree.children(of: node) {
      if tree.isText(child) {
        text(child, at: inside)
      } else if child == numbered {
        if let number { notes(in: number, at: inside) }
        rest(of: child, without: number, at: inside)
        out.breakBlock()
      } else {
        read(child, at: inside)
      }
    }
  }

  /// Where the number of a recital stands in a list of one item, or in a block of its own.
  private func soleItem(of recital: XMLTree.Node) -> XMLTree.Node? {
    var node = recital
    while sole(.numbered, in: node) == nil {
      guard let inner = sole(.block, in: node) ?? sole(.list, in: node) ?? sole(.item, in: node)
      else { return nil }
      node = inner
    }
    return node == recital ? nil : node
  }

  private func sole(_ element: FormexElement, in node: XMLTree.Node) -> XMLTree.Node? {
    let children = tree.children(of: node).filter { !tree.isText($0) || hasText($0) }
    guard let only = children.first, children.count == 1, self.element(only) == element else {
      return nil
    }
    return only
  }

  mutating func article(_ node: XMLTree.Node, at place: Place) {
    let title = child(.articleNumber, of: node)
    let heading = child(.articleHeading, of: node)
    let number = title.flatMap { StructureNumber(designation: string(of: $0)).number }
    let parent = out.carrier(in: place)
    let index = out.begin(
      .article, .article, number: number, heading: heading.map { string(of: $0) }, in: parent,
      isProvision: true)
    let inside = Place(segment: index, flow: .clause)
    if let title { notes(in: title, at: inside) }
    if let heading { notes(in: heading, at: inside) }
    rest(of: node, without: title, heading, at: inside)
  }

  mutating func paragraph(_ node: XMLTree.Node, at place: Place) {
    let number = child(.paragraphNumber, of: node)
    let parent = out.carrier(in: Place(segment: place.segment, flow: .blocks))
    let index = out.begin(
      .paragraph, .paragraph, number: number.flatMap { printed($0) }, in: parent, isProvision: true)
    let inside = Place(segment: index, flow: .clause)
    if let number { notes(in: number, at: inside) }
    rest(of: node, without: number, at: inside)
  }

  mutating func annex(_ node: XMLTree.Node, at place: Place) {
    let title = child(.title, of: node)
    var number: String?
    var heading: String?
    if let title {
      let first = firstLine(of: title)
      let whole = string(of: title)
      let designation = StructureNumber(designation: first)
      // "ANNEX" alone, or a word and a number; a longer first line is the annex's name.
      if first.split(separator: " ").count == 1 || designation.number != nil {
        number = designation.number
        let behind = whole.hasPrefix(first) ? String(whole.dropFirst(first.count)) : ""
        let name = [designation.number == nil ? "" : designation.rest, behind]
          .joined(separator: " ").split(separator: " ").joined(separator: " ")
        heading = name.isEmpty ? nil : name
      } else {
        heading = whole
      }
    }
    let index = out.begin(
      .annex, .annex, number: number, heading: heading, in: place.segment,
      isUnnumbered: number == nil)
    if let title { notes(in: title, at: Place(segment: index, flow: .clause)) }
    rest(of: node, without: title, at: Place(segment: index, flow: .blocks))
  }

  /// Each block of the end is a formula of its own; signatures follow.
  mutating func final(_ node: XMLTree.Node, at place: Place) {
    for child in tree.children(of: node) where !tree.isText(child) {
      if element(child) == .signature {
        read(child, at: place)
      } else {
        let index = out.begin(
          .formula, Pinpoint.Unit(rawValue: "frm"), in: place.segment, isProvision: true)
        content(of: child, at: Place(segment: index, flow: .joined))
      }
    }
  }

  mutating func list(_ node: XMLTree.Node, at place: Place) {
    let type = tree.attribute("TYPE", of: node) ?? ""
    let isDash = ["DASH", "NDASH", "BULLET", "NONE", "OTHER"].contains(type)
    let parent = Place(segment: out.carrier(in: place), flow: place.flow)
    for child in tree.children(of: node) {
      if element(child) == .item {
        point(child, at: parent, isDash: isDash)
      } else if !tree.isText(child) {
        read(child, at: parent)
      }
    }
  }

  /// A point of a list, or a numbered block that stands alone.
  mutating func point(_ node: XMLTree.Node, at place: Place, isDash: Bool) {
    let numbered = element(node) == .numbered ? node : child(.numbered, of: node)
    let number = numbered.flatMap { child(.number, of: $0) }
    let parent = element(node) == .numbered ? out.carrier(in: place) : place.segment
    let text = number.flatMap { printed($0) }
    let index = out.begin(
      .point, isDash && text.flatMap(StructureNumber.step) == nil ? .indent : .point, number: text,
      in: parent)
    let inside = Place(segment: index, flow: .clause)
    if let number { notes(in: number, at: inside) }
    if let numbered, numbered != node {
      for child in tree.children(of: node) {
        if child == numbered {
          rest(of: child, without: number, at: inside)
          out.breakBlock()
        } else if tree.isText(child) {
          self.text(child, at: inside)
        } else {
          read(child, at: inside)
        }
      }
    } else {
      rest(of: node, without: number, at: inside)
    }
  }

  mutating func definitions(_ node: XMLTree.Node, at place: Place) {
    let separator = tree.attribute("SEPARATOR", of: node) ?? ""
    let parent = out.carrier(in: place)
    for child in tree.children(of: node) where element(child) == .definitionItem {
      let prefix = self.child(.definitionPrefix, of: child)
      let number = prefix.flatMap { printed($0) }
      let index = out.begin(.point, number == nil ? .indent : .point, number: number, in: parent)
      let inside = Place(segment: index, flow: .clause)
      for part in tree.children(of: child) where part != prefix && !tree.isText(part) {
        content(of: part, at: inside)
        if element(part) == .term { out.text.append("\(separator) ", line: tree.line(of: part)) }
      }
    }
  }

  /// Text quoted as the wording of another act; it belongs to what announces it.
  mutating func quotation(_ node: XMLTree.Node, at place: Place) {
    let wasQuoting = out.isQuoting
    out.isQuoting = true
    out.breakSubparagraph()
    content(of: node, at: Place(segment: out.carrier(in: place), flow: .blocks))
    out.isQuoting = wasQuoting
  }

  mutating func table(_ node: XMLTree.Node, at place: Place) {
    let table = out.begin(.table, .table, in: out.carrier(in: place))
    let caption = Place(segment: table, flow: .joined)
    marks.beginTable()
    rows(of: node, in: table, caption: caption)
    marks.endTable()
  }

  /// Rows become segments of their own, their cells joined by bars; all else is the caption.
  private mutating func rows(of node: XMLTree.Node, in table: Int, caption: Place) {
    for child in tree.children(of: node) {
      switch element(child) {
      case .row:
        let row = out.begin(.table, .row, in: table)
        let cells = tree.children(of: child).filter { !tree.isText($0) }
        for (position, cell) in cells.enumerated() {
          let place = Place(segment: row, flow: .joined)
          if position > 0 {
            out.text.breakWords()
            out.prepare(place)
            out.text.append("| ", line: tree.line(of: cell))
          }
          flat(cell, at: place)
        }
      case .tableNotes: looseNotes(child)
      case .title: flat(child, at: caption)
      default:
        if tree.isText(child) {
          text(child, at: caption)
        } else if tree.descendant("ROW", of: child) != nil {
          rows(of: child, in: table, caption: caption)
        } else {
          flat(child, at: caption)
          out.text.breakWords()
        }
      }
    }
  }

  // MARK: Short texts

  /// The text of a title or number, notes left out, blanks collapsed.
  func string(of node: XMLTree.Node) -> String { composed(node).text }

  private func composed(_ node: XMLTree.Node) -> TextComposer {
    var text = TextComposer(isMapped: false)
    collect(node, into: &text)
    return text
  }

  private func collect(_ node: XMLTree.Node, into text: inout TextComposer) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) {
        text.append(tree.bytes, tree.textRange(of: child), line: tree.line(of: child))
      } else {
        switch element(child) {
        case .note, .formula, .graphic: break
        case .quoteStart, .quoteEnd:
          if let code = tree.attribute("CODE", of: child).flatMap({ UInt32($0, radix: 16) }),
            let mark = Unicode.Scalar(code)
          {
            text.append(String(mark), line: tree.line(of: child))
          }
        case .some(let element) where element.isInline: collect(child, into: &text)
        default:
          text.breakWords()
          collect(child, into: &text)
          text.breakWords()
        }
      }
      child = tree.end(of: child)
    }
  }

  /// A printed number without the quotation mark that may open a quoted provision.
  func printed(_ node: XMLTree.Node) -> String? {
    var text = composed(node).bytes[...]
    while let mark = Self.marks.first(where: { text.starts(with: $0) }) {
      text.removeFirst(mark.count)
    }
    while let mark = Self.marks.first(where: { text.reversed().starts(with: $0.reversed()) }) {
      text.removeLast(mark.count)
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  private static let marks = "‘’“”„«»\"' ".map { Array(String($0).utf8) }
}
