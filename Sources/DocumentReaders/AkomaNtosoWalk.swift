import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

/// One pass over the text of an Akoma Ntoso document, from mark-up to segments.
///
/// Identifiers in the mark-up (`eId`, `xml:id`) differ from maker to maker and are often random;
/// ours come from the printed numbers. Recursion is bounded by ``XMLTree/maximumDepth``.
struct AkomaNtosoWalk {
  typealias Place = SegmentComposer.Place

  let tree: XMLTree
  var out = SegmentComposer()
  var title: String?
  var skippedGraphics = 0
  /// Parts that are named but were not found.
  var absentParts = 0
  /// Parts that stand in files of their own and were read.
  var openedParts: [XMLTree] = []
  /// Names of the files that have been read, the first included.
  private var seen: Set<String>
  /// Where such files are.
  let parts: AkomaNtosoParts?
  /// How many files lie around this one.
  private let depth: Int
  /// What the naming file calls this part.
  private(set) var label: String?
  /// What each of the tree's names means.
  private let roles: [Role]

  enum Role {
    /// Data about the document.
    case skipped
    /// Containers without a meaning of their own, and blocks of text.
    case block
    case inline, note, reference, graphic, elsewhere
    case preface, formula, visa, recital, introduction, division, article, paragraph, subparagraph
    case point, list, quotation, table, row, conclusions, part
  }

  init(tree: XMLTree, parts: AkomaNtosoParts? = nil, seen: Set<String> = [], depth: Int = 0) {
    self.tree = tree
    self.parts = parts
    self.seen = seen
    self.depth = depth
    roles = tree.names.map(Self.role)
  }

  private static func role(of name: String) -> Role {
    switch name {
    case "meta", "componentInfo": .skipped
    case "longTitle", "docTitle": .preface
    case "formula": .formula
    case "citation": .visa
    case "recital": .recital
    case "intro": .introduction
    case "book", "part", "title", "chapter", "section", "subsection", "division", "subdivision",
      "tome", "subtitle", "subchapter", "subpart", "tblock", "hcontainer":
      .division
    case "article", "rule": .article
    case "paragraph", "clause": .paragraph
    case "subparagraph", "alinea", "subclause": .subparagraph
    case "point", "indent", "item", "subpoint": .point
    case "list", "blockList", "ul", "ol": .list
    case "li": .point
    case "quotedStructure": .quotation
    case "table": .table
    case "tr": .row
    case "conclusions": .conclusions
    case "doc", "bill", "act", "statement", "amendment", "judgment", "officialGazette": .part
    case "documentRef", "componentRef": .elsewhere
    case "authorialNote", "note": .note
    case "ref", "rref": .reference
    case "img": .graphic
    case "p", "content", "block", "container", "listIntroduction", "listWrapUp", "wrapUp", "body",
      "mainBody", "preamble", "citations", "recitals", "coverPage", "preface", "collectionBody",
      "component", "components", "attachments", "attachment", "documentCollection", "akomaNtoso",
      "crossHeading", "caption", "td", "th", "heading", "subheading", "num", "eol", "br", "div",
      "docStage", "docType", "docPurpose", "docNumber", "signature", "organization", "role",
      "person", "docDate", "blockContainer", "toc", "tocItem", "interstitial", "embeddedStructure",
      "portion", "portionBody", "fragment", "fragmentBody", "collection", "document":
      .block
    default: .inline
    }
  }

  func role(_ node: XMLTree.Node) -> Role {
    let id = tree.nameID(of: node)
    return id < 0 ? .inline : roles[id]
  }

  // MARK: Content

  mutating func content(
    of node: XMLTree.Node, at place: Place, without first: XMLTree.Node? = nil,
    _ second: XMLTree.Node? = nil
  ) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) {
        out.append(tree.bytes, tree.textRange(of: child), line: tree.line(of: child), at: place)
      } else if child != first && child != second {
        read(child, at: place)
      }
      child = tree.end(of: child)
    }
  }

  mutating func read(_ node: XMLTree.Node, at place: Place) {
    switch role(node) {
    case .skipped: break
    case .inline: content(of: node, at: place)
    case .block:
      out.breakBlock()
      content(of: node, at: place)
      out.breakBlock()
    case .introduction:
      if tree.parent(of: node).map({ tree.name(of: $0) }) == "recitals" {
        unit(node, .formula, Pinpoint.Unit(rawValue: "frm"), at: place)
      } else {
        out.breakBlock()
        content(of: node, at: place)
        out.breakBlock()
      }
    case .graphic: skippedGraphics += 1
    case .elsewhere: partElsewhere(node, at: place)
    case .note: note(node, at: place)
    case .reference: reference(node, at: place)
    case .preface: titleBlock(node, at: place)
    case .formula: unit(node, .formula, Pinpoint.Unit(rawValue: "frm"), at: place)
    case .visa: unit(node, .visa, .visa, at: place)
    case .recital: recital(node, at: place)
    case .division: division(node, at: place)
    case .article: article(node, at: place)
    case .paragraph: paragraph(node, at: place)
    case .subparagraph:
      out.breakSubparagraph()
      content(of: node, at: place)
      if !isLead(node) { out.breakSubparagraph() }
    case .list: list(node, at: place)
    case .point: point(node, at: place)
    case .quotation: quotation(node, at: place)
    case .table: table(node, at: place)
    case .row: row(node, in: place.segment)
    case .conclusions: conclusions(node, at: place)
    case .part: part(node, at: place)
    }
  }

  /// Whether a subparagraph opens a list that follows it (`alinea` and `list` side by side).
  private func isLead(_ node: XMLTree.Node) -> Bool {
    var next = tree.end(of: node)
    guard let parent = tree.parent(of: node) else { return false }
    while next < tree.end(of: parent), tree.isText(next) { next = tree.end(of: next) }
    return next < tree.end(of: parent) && role(next) == .list
  }

  /// A part that stands in a file of its own, read as if it stood here.
  private mutating func partElsewhere(_ node: XMLTree.Node, at place: Place) {
    guard let address = AkomaNtosoParts.address(of: node, in: tree) else { return }
    guard depth < AkomaNtosoParts.maximumDepth, let (name, other) = parts?.open(address) else {
      absentParts += 1
      return
    }
    guard seen.insert(name).inserted else { return }
    openedParts.append(other)
    var inner = AkomaNtosoWalk(tree: other, parts: parts, seen: seen, depth: depth + 1)
    inner.label = tree.attribute("showAs", of: node)
    inner.title = title
    swap(&inner.out, &out)
    inner.out.breakBlock()
    inner.content(of: other.root, at: place)
    inner.out.breakBlock()
    swap(&inner.out, &out)
    title = inner.title
    openedParts += inner.openedParts
    seen = inner.seen
    absentParts += inner.absentParts
    skippedGraphics += inner.skippedGraphics
  }

  private mutating func unit(
    _ node: XMLTree.Node, _ kind: SegmentKind, _ unit: Pinpoint.Unit, at place: Place
  ) {
    let index = out.begin(kind, unit, in: place.segment, isProvision: true)
    content(of: node, at: Place(segment: index, flow: .joined))
  }

  // MARK: Text in one piece

  mutating func flat(_ node: XMLTree.Node, at place: Place) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) {
        out.append(tree.bytes, tree.textRange(of: child), line: tree.line(of: child), at: place)
      } else {
        switch role(child) {
        case .skipped: break
        case .inline: flat(child, at: place)
        case .note: note(child, at: place)
        case .reference: reference(child, at: place, isFlat: true)
        case .graphic: skippedGraphics += 1
        default:
          out.text.breakWords()
          flat(child, at: place)
          out.text.breakWords()
        }
      }
      child = tree.end(of: child)
    }
  }

  /// A short text without its notes, blanks collapsed.
  func string(of node: XMLTree.Node) -> String {
    var text = TextComposer()
    collect(node, into: &text)
    return text.text
  }

  private func collect(_ node: XMLTree.Node, into text: inout TextComposer) {
    for child in tree.children(of: node) {
      if tree.isText(child) {
        text.append(tree.bytes, tree.textRange(of: child), line: tree.line(of: child))
      } else if role(child) != .note {
        let isBlock = role(child) == .block
        if isBlock { text.breakWords() }
        collect(child, into: &text)
        if isBlock { text.breakWords() }
      }
    }
  }

  // MARK: Notes and references

  mutating func note(_ node: XMLTree.Node, at place: Place) {
    if out.openNote == nil { out.prepare(place) }
    let index = footnote(node)
    if out.openNote == nil { out.call(footnote: index) }
  }

  private mutating func footnote(_ node: XMLTree.Node) -> Int {
    let index = out.footnotes.count
    let printed = (tree.attribute("marker", of: node) ?? "").filter { !"() ".contains($0) }
    let interrupted = out.beginNote(mark: printed.isEmpty ? "\(index + 1)" : printed)
    flat(node, at: Place(segment: nil, flow: .joined))
    out.endNote(interrupted)
    return index
  }

  /// Notes inside a number or heading that is no part of a text.
  mutating func notes(in node: XMLTree.Node?) {
    guard let node, node + 1 < tree.end(of: node) else { return }
    for inner in node + 1..<tree.end(of: node) where role(inner) == .note {
      out.call(footnote: footnote(inner), offset: 0)
    }
  }

  private mutating func reference(_ node: XMLTree.Node, at place: Place, isFlat: Bool = false) {
    let address = tree.attribute("href", of: node) ?? ""
    // Converters wrap a reference in itself; one is enough.
    let outer = tree.parent(of: node).flatMap { tree.attribute("href", of: $0) }
    let target = outer == address ? nil : AkomaNtosoAddress.target(of: address)
    if target != nil { out.prepare(place) }
    let start = out.text.next
    if isFlat { flat(node, at: place) } else { content(of: node, at: place) }
    if let target { out.mark(target, from: start) }
  }
}
