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

  mutating func container(_ node: XMLTree.Node, _ role: XHTMLPage.Role?) {
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

  func child(of node: XMLTree.Node, withClass name: String) -> XMLTree.Node? {
    tree.children(of: node).first {
      !tree.isText($0) && tree.attribute("class", of: $0) == name
    }
  }

  /// A list item of consolidated pages: the label in one column, the text in the other.
  mutating func gridItem(_ node: XMLTree.Node) {
    let columns = tree.children(of: node).filter { !tree.isText($0) }
    guard columns.count == 2 else {
      content(of: node)
      return
    }
    item(label: columns[0], cell: columns[1])
  }

  /// Older consolidated pages set items by a negative indent.
  func isHanging(_ node: XMLTree.Node) -> Bool {
    tree.attribute("style", of: node)?.contains("text-indent: -") == true
  }

  func hangingLabel(_ node: XMLTree.Node) -> String? {
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

  mutating func hangingItem(_ node: XMLTree.Node, label: String) {
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

  mutating func block(_ node: XMLTree.Node, _ role: XHTMLPage.Role?) {
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

  func isQuoted(_ node: XMLTree.Node) -> Bool {
    tree.attribute("class", of: node)?.contains("quotation") == true
  }

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
    flat(node, at: Place(segment: index, flow: .joined))
    labelBytes = 0
    here = Place(segment: scopeForParts, flow: .blocks)
    signature = nil
  }

  /// The number that converters of word-processor files set in a span of its own.
  func leadingSpan(_ node: XMLTree.Node) -> (String?, XMLTree.Node?) {
    guard let span = child(of: node, withClass: "num") else { return (nil, nil) }
    let number = string(of: span)
    return (number.isEmpty ? nil : number, span)
  }

  /// Parts of the act stand in the annex where one has begun.
  var scopeForParts: Int? { annex }

  mutating func titleLine(_ node: XMLTree.Node) {
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
}
