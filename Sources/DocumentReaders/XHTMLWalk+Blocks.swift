import Languages
import LegalDocuments
import LegalIdentifiers
import Segmentation
import SourceTexts
import XMLReading

// From the page's blocks to titles, recitals, articles, points.
extension XHTMLWalk {
  mutating func content(of node: XMLTree.Node) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) { looseText(child) } else { read(child) }
      child = tree.end(of: child)
    }
  }

  /// Text outside any block: in the preamble a line of its own, as `Whereas:` on some pages.
  private mutating func looseText(_ node: XMLTree.Node) {
    if stage == .preamble, isPart(here.segment) {
      let line = string(ofText: node)
      if !line.isEmpty {
        preambleBlock(node, line)
        return
      }
    }
    text(node, at: here)
  }

  mutating func read(_ node: XMLTree.Node) {
    let role = role(node)
    if role == .furniture { return }
    if isNoteBlock(node) {
      looseNote(node)
      return
    }
    switch element(node) {
    case .p, .h1, .h2, .h3, .h4: block(node, role)
    case .table: table(node)
    case .div, .section, .article: container(node, role)
    case .hr, .col, .colgroup, .img, .script, .style, .head: out.breakBlock()
    case .tbody, .ul, .ol, .dl, .body, .thead: content(of: node)
    case .li, .dd, .dt, .center, .blockquote:
      out.breakBlock()
      content(of: node)
      out.breakBlock()
    default: inline(node, at: here)
    }
  }

  // MARK: Containers

  mutating func container(_ node: XMLTree.Node, _ role: XHTMLPage.Role?) {
    let part = page.part(node)
    let classes = page.traits(node)
    if classes.contains(.gridList) && !classes.contains(.column) {
      gridItem(node)
    } else if part == .visa {
      stage = .preamble
      unit(node, .visa, .visa)
    } else if part == .recital {
      stage = .preamble
      reasonsBegan = true
      recital(node)
    } else if part == .annex {
      beginAnnex(from: node)
      content(of: node)
    } else if part == .final || classes.contains(.final) {
      beginEnd()
      content(of: node)
    } else if part == .preamble || classes.contains(.preamble) {
      stage = .preamble
      content(of: node)
    } else if role == .signature || classes.contains(.signatory) {
      sign(node)
    } else if let number = child(of: node, withClass: .paragraphNumber) {
      numbered(node, number: number)
    } else if classes.contains(.spacedItem), let item = spacedItem(node) {
      self.item(label: item.label, cell: item.cell)
    } else if isIndented(node), !string(of: node).isEmpty {
      indentedItem(node)
    } else if isHanging(node), let label = hangingLabel(node) {
      hangingItem(node, label: label)
    } else {
      let isInline = classes.contains(.inline)
      if !isInline { out.breakBlock() }
      content(of: node)
      if !isInline { out.breakBlock() }
    }
  }

  func child(of node: XMLTree.Node, withClass trait: ClassTraits) -> XMLTree.Node? {
    tree.children(of: node).first { page.traits($0).contains(trait) }
  }

  // MARK: Blocks

  mutating func block(_ node: XMLTree.Node, _ role: XHTMLPage.Role?) {
    // A paragraph in the style of items, behind one, goes on with it.
    let item = lastItem
    lastItem = nil
    if let item, page.traits(node).contains(.list), out.segments[item].kind == .point {
      let saved = here
      here = Place(segment: item, flow: .clause)
      out.breakSubparagraph()
      plain(node)
      here = saved
      lastItem = item
      return
    }
    switch role {
    case .titleLine: titleLine(node)
    case .annexTitle:
      if !quotesHeading(node, string(of: node)) { annexTitle(node) }
    case .articleNumber: article(node)
    case .articleHeading:
      if let segment = here.segment, out.segments[segment].kind == .article {
        out.addHeading(string(of: node), to: segment)
        notes(in: node)
      } else {
        plain(node)
      }
    case .divisionNumber: division(node)
    case .divisionHeading: divisionHeading(node)
    case .sequenceHeading(let level): sequence(node, level: level)
    case .tableCaption where isTable(behind: node): caption = node
    case .recital:
      stage = .preamble
      reasonsBegan = true
      unit(node, .recital, .recital)
    case .formula: formula(node)
    case .signature: sign(node)
    default:
      if isQuoted(node), here.segment != nil {
        quotation(node)
      } else {
        plain(node)
      }
    }
  }

  /// Whether the next block is a table.
  private func isTable(behind node: XMLTree.Node) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    var next = tree.end(of: node)
    let end = tree.end(of: parent)
    while next < end, tree.isText(next) {
      if !string(ofText: next).isEmpty { return false }
      next = tree.end(of: next)
    }
    return next < end && element(next) == .table
  }

  func isQuoted(_ node: XMLTree.Node) -> Bool { page.traits(node).contains(.quotation) }

  /// The wording of another act, each block a segment of its own below what announces it.
  mutating func quotation(_ node: XMLTree.Node) {
    let saved = here
    out.isQuoting = true
    here = Place(segment: out.carrier(in: here), flow: .blocks)
    out.breakSubparagraph()
    content(of: node)
    out.breakSubparagraph()
    out.isQuoting = false
    here = saved
  }

  mutating func unit(_ node: XMLTree.Node, _ kind: SegmentKind, _ unit: Pinpoint.Unit) {
    let (number, _) = leadingSpan(node)
    let index = out.begin(kind, unit, number: number, in: scopeForParts, isProvision: true)
    labelBytes = number?.utf8.count { $0 != 0x20 } ?? 0
    let place = Place(segment: index, flow: .joined)
    if tree.isText(node) { text(node, at: place) } else { flat(node, at: place) }
    labelBytes = 0
    here = Place(segment: scopeForParts, flow: .blocks)
    signature = nil
  }

  /// The number that converters of word-processor files set in a span of its own.
  func leadingSpan(_ node: XMLTree.Node) -> (String?, XMLTree.Node?) {
    guard let span = child(of: node, withClass: .number) else { return (nil, nil) }
    let number = string(of: span)
    return (number.isEmpty ? nil : number, span)
  }

  /// Parts of the act stand in the annex where one has begun.
  var scopeForParts: Int? { annex }

  mutating func titleLine(_ node: XMLTree.Node) {
    let line = string(of: node)
    if quotesHeading(node, line) { return }
    if annex != nil || isAnnexTitle(line) && (stage == .end || stage == .terms || title != nil) {
      annexTitle(node)
      return
    }
    let isInTitle = here.segment.map { out.segments[$0].kind == .title } ?? false
    let isProposed = title != nil && !isInTitle && stage != .end && precedesFormula(node)
    guard stage == .title || title == nil || isProposed else {
      plain(node)
      return
    }
    if isProposed {
      stage = .title
      divisions = []
    }
    if title == nil || isProposed {
      let index = out.begin(.title, Pinpoint.Unit(rawValue: "tit"), in: nil)
      here = Place(segment: index, flow: .joined)
    }
    flat(node, at: here)
    out.breakBlock()
    title = out.text.text
  }

  /// Reads the title of a document or annex as a heading where it is quoted.
  mutating func quotesHeading(_ node: XMLTree.Node, _ line: String) -> Bool {
    guard stage == .terms || stage == .annex || quotation != nil else { return false }
    let ends = openQuotation(line, isHeading: true)
    guard quotation != nil else { return false }
    quotedHeading(node)
    if ends { closeQuotation() } else { closeQuotation(behind: line) }
    return true
  }

  func isAnnexTitle(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return words.indices.contains { words[$0].annex.longestEnd(in: bytes, at: 0) != nil }
  }
}
