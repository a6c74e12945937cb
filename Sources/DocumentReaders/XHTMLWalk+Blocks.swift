import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// From the page's blocks to titles, recitals, articles, points.
extension XHTMLWalk {
  mutating func content(of node: XMLTree.Node) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) { text(child, at: here) } else { read(child) }
      child = tree.end(of: child)
    }
  }

  mutating func read(_ node: XMLTree.Node) {
    let role = role(node)
    if role == .furniture { return }
    if isNoteBlock(node) {
      looseNote(node)
      return
    }
    switch name(node) {
    case "p", "h1", "h2", "h3", "h4": block(node, role)
    case "table": table(node)
    case "div", "section", "article": container(node, role)
    case "hr", "col", "colgroup", "img", "script", "style", "head": out.breakBlock()
    case "tbody", "ul", "ol", "dl", "body", "thead": content(of: node)
    case "li", "dd", "dt", "center", "blockquote":
      out.breakBlock()
      content(of: node)
      out.breakBlock()
    default: inline(node, at: here)
    }
  }

  // MARK: Containers

  private mutating func container(_ node: XMLTree.Node, _ role: XHTMLPage.Role?) {
    let id = id(node)
    let classes = tree.attribute("class", of: node) ?? ""
    if classes.contains("grid-list") && !classes.contains("column") {
      gridItem(node)
    } else if id.hasPrefix("cit_") {
      stage = .preamble
      unit(node, .visa, .visa)
    } else if id.hasPrefix("rct_") && !id.contains(".") {
      stage = .preamble
      reasonsBegan = true
      recital(node)
    } else if id.hasPrefix("anx_") && !id.contains(".") {
      beginAnnex(from: node)
      content(of: node)
    } else if id.hasPrefix("fnp_") || classes.contains("oj-final") {
      beginEnd()
      content(of: node)
    } else if id.hasPrefix("pbl_") || classes == "preamble" {
      stage = .preamble
      content(of: node)
    } else if role == .signature || classes.contains("signatory") {
      sign(node)
    } else if let number = child(of: node, withClass: "no-parag") {
      numbered(node, number: number)
    } else if isHanging(node), let label = hangingLabel(node) {
      hangingItem(node, label: label)
    } else {
      let isInline = classes.contains("inline-element")
      if !isInline { out.breakBlock() }
      content(of: node)
      if !isInline { out.breakBlock() }
    }
  }

  private func child(of node: XMLTree.Node, withClass name: String) -> XMLTree.Node? {
    tree.children(of: node).first {
      !tree.isText($0) && tree.attribute("class", of: $0) == name
    }
  }

  /// A list item of consolidated pages: the label in one column, the text in the other.
  private mutating func gridItem(_ node: XMLTree.Node) {
    let columns = tree.children(of: node).filter { !tree.isText($0) }
    guard columns.count == 2 else {
      content(of: node)
      return
    }
    item(label: columns[0], cell: columns[1])
  }

  /// Older consolidated pages set items by a negative indent.
  private func isHanging(_ node: XMLTree.Node) -> Bool {
    tree.attribute("style", of: node)?.contains("text-indent: -") == true
  }

  private func hangingLabel(_ node: XMLTree.Node) -> String? {
    guard let first = tree.children(of: node).first(where: { !tree.isText($0) }),
      name(first) == "p", first + 1 < tree.end(of: first)
    else { return nil }
    // The label ends at a spacer.
    for inner in first + 1..<tree.end(of: first)
    where tree.attribute("style", of: inner)?.contains("word-spacing") == true {
      var label = TextComposer()
      for text in first + 1..<inner where tree.isText(text) {
        label.append(tree.bytes, tree.textRange(of: text), line: 0)
      }
      return !label.isEmpty && label.text.count <= 12 ? label.text : nil
    }
    return nil
  }

  private mutating func hangingItem(_ node: XMLTree.Node, label: String) {
    let saved = here
    if stage == .preamble, saved.segment == nil, isRecitalLabel(label) {
      begin(recitalNumber: label)
    } else {
      begin(point: label)
    }
    labelBytes = label.utf8.count { $0 != 0x20 }
    content(of: node)
    labelBytes = 0
    here = saved
  }

  // MARK: Blocks

  private mutating func block(_ node: XMLTree.Node, _ role: XHTMLPage.Role?) {
    switch role {
    case .titleLine: titleLine(node)
    case .annexTitle: annexTitle(node)
    case .articleNumber: article(node)
    case .articleHeading:
      if let segment = here.segment, out.segments[segment].kind == .article {
        out.addHeading(string(of: node), to: segment)
        notes(in: node)
      } else {
        plain(node)
      }
    case .divisionNumber: division(node)
    case .divisionHeading:
      if let last = divisions.last {
        flat(node, at: Place(segment: last.segment, flow: .joined))
        out.text.breakWords()
      } else {
        plain(node)
      }
    case .sequenceHeading(let level): sequence(node, level: level)
    case .recital:
      stage = .preamble
      reasonsBegan = true
      unit(node, .recital, .recital)
    case .formula: unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
    case .signature: sign(node)
    default:
      if isQuoted(node), here.segment != nil {
        quotation(node)
      } else {
        plain(node)
      }
    }
  }

  private func isQuoted(_ node: XMLTree.Node) -> Bool {
    tree.attribute("class", of: node)?.contains("quotation") == true
  }

  /// The wording of another act, each block a segment of its own below what announces it.
  private mutating func quotation(_ node: XMLTree.Node) {
    let saved = here
    out.isQuoting = true
    here = Place(segment: out.carrier(in: here), flow: .blocks)
    out.breakSubparagraph()
    content(of: node)
    out.breakSubparagraph()
    out.isQuoting = false
    here = saved
  }

  private mutating func unit(_ node: XMLTree.Node, _ kind: SegmentKind, _ unit: Pinpoint.Unit) {
    let (number, _) = leadingSpan(node)
    let index = out.begin(kind, unit, number: number, in: scopeForParts, isProvision: true)
    labelBytes = number?.utf8.count { $0 != 0x20 } ?? 0
    flat(node, at: Place(segment: index, flow: .joined))
    labelBytes = 0
    here = Place(segment: scopeForParts, flow: .blocks)
    signature = nil
  }

  /// The number that converters of word-processor files set in a span of its own.
  private func leadingSpan(_ node: XMLTree.Node) -> (String?, XMLTree.Node?) {
    guard let span = child(of: node, withClass: "num") else { return (nil, nil) }
    let number = string(of: span)
    return (number.isEmpty ? nil : number, span)
  }

  /// Parts of the act stand in the annex where one has begun.
  var scopeForParts: Int? { annex }

  private mutating func titleLine(_ node: XMLTree.Node) {
    let line = string(of: node)
    if annex != nil || isAnnexTitle(line) && (stage == .end || stage == .terms || title != nil) {
      annexTitle(node)
      return
    }
    guard stage == .title || title == nil else {
      plain(node)
      return
    }
    if title == nil {
      let index = out.begin(.title, Pinpoint.Unit(rawValue: "tit"), in: nil)
      here = Place(segment: index, flow: .joined)
    }
    flat(node, at: here)
    out.breakBlock()
    title = out.text.text
  }

  func isAnnexTitle(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return words.contains { $0.annex.longestEnd(in: bytes, at: 0) != nil }
  }

  // MARK: Preamble

  private mutating func recital(_ node: XMLTree.Node) {
    let saved = here
    // A table with the number in its first cell, or a paragraph that begins with it.
    if let label = firstLabel(in: node) {
      begin(recitalNumber: label.text)
      if let cell = label.cell {
        content(of: cell)
      } else {
        labelBytes = label.text.utf8.count { $0 != 0x20 }
        content(of: node)
        labelBytes = 0
      }
    } else {
      begin(recitalNumber: nil)
      content(of: node)
    }
    here = saved
  }

  private func firstLabel(in node: XMLTree.Node) -> (text: String, cell: XMLTree.Node?)? {
    if let table = tree.children(of: node).first(where: { !tree.isText($0) && name($0) == "table" }
    ),
      let row = tree.descendant("tr", of: table)
    {
      let cells = tree.children(of: row).filter { !tree.isText($0) }
      guard cells.count == 2 else { return nil }
      let label = string(of: cells[0])
      return label.isEmpty ? nil : (label, cells[1])
    }
    if let grid = tree.children(of: node).first(where: {
      !tree.isText($0) && tree.attribute("class", of: $0)?.contains("grid-list") == true
    }) {
      let cells = tree.children(of: grid).filter { !tree.isText($0) }
      return cells.count == 2 ? (string(of: cells[0]), cells[1]) : nil
    }
    let text = string(of: node)
    guard let end = text.firstIndex(of: ")"), text.first == "(" else { return nil }
    let label = text[...end]
    return isRecitalLabel(String(label)) ? (String(label), nil) : nil
  }

  private func isRecitalLabel(_ label: String) -> Bool {
    label.first == "(" && label.last == ")" && label.utf8.count <= 8
      && label.dropFirst().first?.isNumber == true
  }

  private mutating func begin(recitalNumber: String?) {
    let index = out.begin(
      .recital, .recital, number: recitalNumber, in: scopeForParts, isProvision: true)
    here = Place(segment: index, flow: .joined)
    signature = nil
  }

  /// A paragraph without a role of its own.
  private mutating func plain(_ node: XMLTree.Node) {
    if stage == .end, annex == nil, signatureFollows(node) {
      sign(node)
      return
    }
    let line = string(of: node)
    guard !line.isEmpty else { return }
    if stage == .title, title != nil { stage = .preamble }
    if stage == .preamble, here.segment == nil || isPart(here.segment) {
      preambleBlock(node, line)
      return
    }
    if stage == .terms, annex == nil, isClosing(line) || signatureFollows(node) {
      beginEnd()
      plain(node)
      return
    }
    if stage == .end, annex == nil {
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
      return
    }
    let (number, _) = leadingSpan(node)
    if let number = number ?? leadingNumber(node) {
      if role(node) == .point {
        let saved = here
        begin(point: number)
        labelBytes = number.utf8.count { $0 != 0x20 }
        content(of: node)
        labelBytes = 0
        here = saved
        return
      }
      if let article = enclosing(.article) {
        beginParagraph(number, in: article)
        labelBytes = number.utf8.count { $0 != 0x20 }
        content(of: node)
        labelBytes = 0
        return
      }
    }
    if here.flow == .joined { out.breakBlock() } else { out.breakSubparagraph() }
    content(of: node)
    if here.flow == .joined { out.breakBlock() } else { out.breakSubparagraph() }
  }

  private func isPart(_ segment: Int?) -> Bool {
    guard let segment else { return true }
    return segment == annex || out.segments[segment].kind == .title
  }

  /// Visas, reasons and formulas are told by their first words where the page does not name them.
  private mutating func preambleBlock(_ node: XMLTree.Node, _ line: String) {
    let bytes = Array(line.utf8)
    here = Place(segment: scopeForParts, flow: .blocks)
    let isShort = bytes.count < 60
    func begins(_ phrases: KeyPath<StructureWords, [StructurePhrase]>) -> Bool {
      words.contains { $0[keyPath: phrases].longestEnd(in: bytes, at: 0) != nil }
    }
    let hasReason = begins(\.reasons)
    if hasReason, isShort, line.hasSuffix(":") {
      reasonsBegan = true
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
    } else if hasReason {
      reasonsBegan = true
      unit(node, .recital, .recital)
    } else if begins(\.enactingFormulas) && line.hasSuffix(":") || begins(\.authors) && isShort
      || isCapitals(line)
    {
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
    } else if begins(\.visas) || !reasonsBegan && line.hasSuffix(",") {
      unit(node, .visa, .visa)
    } else {
      unit(node, .body, Pinpoint.Unit(rawValue: "txt"))
    }
  }

  private func isCapitals(_ line: String) -> Bool {
    let first = line.split(separator: " ").prefix(2).joined()
    return first.count > 3 && first == first.uppercased() && first.contains(where: \.isLetter)
  }

  // MARK: Terms

  private mutating func article(_ node: XMLTree.Node) {
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
  private var isInsideItem: Bool { itemDepth > 0 }

  private mutating func leaveQuotation() {
    out.isQuoting = false
  }

  private mutating func division(_ node: XMLTree.Node) {
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

  private mutating func sequence(_ node: XMLTree.Node, level: Int) {
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

  private mutating func numbered(_ node: XMLTree.Node, number: XMLTree.Node) {
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

  private mutating func beginParagraph(_ number: String, in article: Int) {
    let index = out.begin(.paragraph, .paragraph, number: number, in: article)
    here = Place(segment: index, flow: .clause)
  }

  /// The nearest segment of a kind around the current place.
  private func enclosing(_ kind: SegmentKind) -> Int? {
    var segment = here.segment
    while let index = segment {
      if out.segments[index].kind == kind { return index }
      if out.segments[index].kind == .point || out.segments[index].kind == .table { return nil }
      segment = out.segments[index].parent
    }
    return nil
  }

  /// `1.` and two blanks at least: a date's `1.` has one.
  private func leadingNumber(_ node: XMLTree.Node) -> String? {
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

  private func string(ofText node: XMLTree.Node) -> String {
    var composer = TextComposer()
    composer.append(tree.bytes, tree.textRange(of: node), line: 0)
    return composer.text
  }

  // MARK: Items

  /// A point whose label and text stand in cells of their own.
  mutating func item(label: XMLTree.Node, cell: XMLTree.Node) {
    let text = string(of: label)
    let saved = here
    if stage == .preamble, isPart(saved.segment), isRecitalLabel(text) {
      reasonsBegan = true
      begin(recitalNumber: text)
      content(of: cell)
      here = Place(segment: scopeForParts, flow: .blocks)
      return
    }
    begin(point: text)
    notes(in: label)
    itemDepth += 1
    content(of: cell)
    itemDepth -= 1
    here = saved
  }

  private mutating func begin(point label: String) {
    let isIndent = StructureNumber.step(label) == nil
    let index = out.begin(
      .point, isIndent ? .indent : .point, number: isIndent ? nil : unquoted(label),
      in: out.carrier(in: here))
    here = Place(segment: index, flow: .clause)
  }

  private func unquoted(_ label: String) -> String {
    String(label.drop { "‘’“”„«»\"' ".contains($0) })
  }

  func isLabel(_ text: String) -> Bool {
    guard !text.isEmpty, text.count <= 12, !text.contains(" ") || text.count <= 6 else {
      return false
    }
    if StructureNumber.step(text) == nil { return text.count <= 3 }
    guard let last = text.last else { return false }
    return last == ")" || last == "." || text.allSatisfy(\.isNumber)
  }

  // MARK: End and annexes

  private mutating func beginEnd() {
    stage = .end
    divisions = []
    here = Place(segment: annex, flow: .blocks)
  }

  private func isClosing(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return words.contains {
      $0.finalFormulas.longestEnd(in: bytes, at: 0) != nil
        || $0.doneAt.longestEnd(in: bytes, at: 0) != nil && bytes.count < 120
    }
  }

  /// Whether the next block holds signatories: then this one is place and date.
  private func signatureFollows(_ node: XMLTree.Node) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    var next = tree.end(of: node)
    while next < tree.end(of: parent), tree.isText(next) { next = tree.end(of: next) }
    guard next < tree.end(of: parent) else { return false }
    return role(next) == .signature
      || tree.attribute("class", of: next)?.contains("signatory") == true
  }

  private mutating func sign(_ node: XMLTree.Node) {
    stage = annex == nil ? .end : .annex
    if signature == nil {
      signature = out.begin(
        .signature, Pinpoint.Unit(rawValue: "sig"), in: scopeForParts, isProvision: true)
    }
    guard let signature else { return }
    flat(node, at: Place(segment: signature, flow: .joined))
    out.text.breakWords()
    here = Place(segment: scopeForParts, flow: .blocks)
  }

  private mutating func beginAnnex(from node: XMLTree.Node) {
    stage = .annex
    divisions = []
    signature = nil
    annex = nil
    awaitsAnnexTitle = true
    here = Place(segment: nil, flow: .blocks)
  }

  private mutating func annexTitle(_ node: XMLTree.Node) {
    let line = string(of: node)
    let isDesignation = isAnnexTitle(line)
    if let annex, !awaitsAnnexTitle, !isDesignation {
      out.addHeading(line, to: annex)
      notes(in: node)
      return
    }
    let designation = StructureNumber(designation: line)
    let parts = line.split(separator: " ")
    let number = isDesignation && (parts.count == 1 || designation.number != nil)
    let heading = number ? (designation.number == nil ? "" : designation.rest) : line
    divisions = []
    signature = nil
    stage = .annex
    let index = out.begin(
      .annex, .annex, number: number ? designation.number : nil,
      heading: heading.isEmpty ? nil : heading, in: nil,
      isUnnumbered: !number || designation.number == nil)
    annex = index
    awaitsAnnexTitle = false
    notes(in: node)
    here = Place(segment: index, flow: .blocks)
  }
}
