import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

/// One pass over a EUR-Lex page with class names, from blocks to segments.
///
/// Pages are flat: an article is what follows its number, up to the next. So the walk keeps the
/// place that takes the next text, and only lists and cells, which the page nests, save and restore
/// it. Recursion is bounded by ``XMLTree/maximumDepth``.
struct XHTMLWalk {
  typealias Place = SegmentComposer.Place

  /// The part of the act in which the walk is.
  enum Stage {
    case title, preamble, terms, end, annex
  }

  let tree: XMLTree
  let page: XHTMLPage
  /// Asked by their indices: an element that is taken out is copied with its thirty lists.
  let words: [StructureWords]
  var out = SegmentComposer()
  var title: String?
  var stage = Stage.title
  /// Where the next text goes.
  var here = Place(segment: nil, flow: .blocks)
  /// Open divisions with their depth, outermost first.
  var divisions: [(depth: Int, segment: Int)] = []
  var annex: Int?
  /// Whether a recital without number may follow: the reasons have begun.
  var reasonsBegan = false
  /// Letters of a label that the text repeats, still to be left out.
  var labelBytes = 0
  /// Whether a closing bracket of a note's call is to be left out.
  var closesCall = false
  /// How many list items are open around the place.
  var itemDepth = 0
  /// Whether an annex has begun whose title is still to come.
  var awaitsAnnexTitle = false
  /// The title of the table that follows.
  var caption: XMLTree.Node?
  /// The item that was read last, where nothing stands behind it.
  var lastItem: Int?
  /// The quotation that is open, and how many there were.
  var quotation: Quotation?
  var quotationCount = 0
  /// The signature that takes further signatories.
  var signature: Int?

  /// Blocks of notes by the anchor that calls lead to.
  private var notesByAnchor: [String: XMLTree.Node] = [:]
  /// Blocks that go on with the note before them.
  private var noteContinuations: [XMLTree.Node: [XMLTree.Node]] = [:]
  /// Paragraphs of ordinary class that go on with the last note of the page.
  private var noteParagraphs: Set<XMLTree.Node> = []
  private var footnoteIndices: [XMLTree.Node: Int] = [:]
  /// Whether the page names its citations (`cit_1`): what it does not name is none.
  let namesVisas: Bool
  /// The number of the act's own article that was read last.
  var ownArticle: Int?

  init(_ page: XHTMLPage, language: String?) {
    self.page = page
    tree = page.tree
    let known = StructureWords.all.filter { $0.language == language }
    words = known.isEmpty ? StructureWords.working : known
    namesVisas = (0..<page.tree.count).contains { page.part($0) == .visa }
    collectNotes()
  }

  func role(_ node: XMLTree.Node) -> XHTMLPage.Role? { page.role(node) }

  func element(_ node: XMLTree.Node) -> XHTMLElement? { page.element(node) }

  mutating func read() {
    guard let body = tree.child("body", of: tree.root) ?? tree.descendant("body", of: tree.root)
    else {
      content(of: tree.root)
      return
    }
    content(of: body)
  }

  /// The title of a page that shows only the head of a consolidated text.
  mutating func headAlone() {
    let lines = (0..<tree.count).filter {
      role($0) == .titleLine && element($0) == .p
    }
    guard !lines.isEmpty else { return }
    let index = out.begin(.title, Pinpoint.Unit(rawValue: "tit"), in: nil)
    for line in lines {
      flat(line, at: Place(segment: index, flow: .joined))
      out.breakBlock()
    }
    title = out.text.text
    out.note(
      Diagnostic(
        .warning, .withoutText,
        "the page shows only the act's title and its amending acts, not its text"))
  }

  // MARK: Text

  /// A text node at the current place.
  mutating func text(_ node: XMLTree.Node, at place: Place) {
    var range = tree.textRange(of: node)
    let bytes = tree.bytes
    while labelBytes > 0, range.lowerBound < range.upperBound {
      let blank = TextComposer.blank(bytes, at: range.lowerBound, end: range.upperBound)
      if blank == 0 { labelBytes -= 1 }
      range = range.lowerBound + max(1, blank)..<range.upperBound
    }
    if closesCall, range.lowerBound < range.upperBound {
      let blank = TextComposer.blank(bytes, at: range.lowerBound, end: range.upperBound)
      let position = range.lowerBound + blank
      if position < range.upperBound {
        if bytes[position] == UInt8(ascii: ")") { range = position + 1..<range.upperBound }
        closesCall = false
      }
    }
    // The brackets around a note's own mark stand before its first word.
    if out.openNote != nil, out.text.isEmpty {
      while range.lowerBound < range.upperBound,
        "()*".utf8.contains(bytes[range.lowerBound])
          || TextComposer.blank(bytes, at: range.lowerBound, end: range.upperBound) > 0
      {
        let blank = TextComposer.blank(bytes, at: range.lowerBound, end: range.upperBound)
        range = range.lowerBound + max(1, blank)..<range.upperBound
      }
    }
    // Arrows of consolidated texts show amendments and are nobody's words.
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      if bytes[position] == 0xE2, position + 2 < range.upperBound,
        bytes[position + 1] == 0x96
          || bytes[position + 1] == 0x97, [0xBA, 0xBC, 0x84].contains(bytes[position + 2])
      {
        out.append(bytes, start..<position, line: tree.line(of: node), at: place)
        let opens = bytes[position + 1] == 0x96
        position += 3
        if opens {
          // `►M2`: the amendment's own mark goes with its arrow.
          while position < range.upperBound, Self.isLetterOrDigit(bytes[position]) { position += 1 }
          out.text.breakWords()
        } else {
          out.text.dropBlank()
        }
        start = position
      } else {
        position += 1
      }
    }
    out.append(bytes, start..<range.upperBound, line: tree.line(of: node), at: place)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
  }

  /// Everything inside a node as one text.
  mutating func flat(_ node: XMLTree.Node, at place: Place) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) {
        text(child, at: place)
      } else {
        inline(child, at: place)
      }
      child = tree.end(of: child)
    }
  }

  mutating func inline(_ node: XMLTree.Node, at place: Place) {
    if role(node) == .furniture || isArrow(node) {
      out.text.breakWords()
      return
    }
    switch element(node) {
    case .a:
      if let call = call(node) {
        if out.openNote == nil { footnoteCall(call, at: place) }
        return
      }
      if out.openNote != nil, isNoteAnchor(node) { return }
      flat(node, at: place)
    case .br, .hr:
      out.text.breakWords()
    case .img, .script, .style, .col, .colgroup:
      break
    case .p, .div, .td, .th, .tr, .li, .table, .tbody, .dd, .dt:
      out.text.breakWords()
      flat(node, at: place)
      out.text.breakWords()
    default:
      flat(node, at: place)
    }
  }

  func isArrow(_ node: XMLTree.Node) -> Bool {
    guard element(node) == .a || element(node) == .span, mayBeArrow(node) else { return false }
    let text = string(of: node)
    return text.utf8.count <= 9
      && (text.hasPrefix("►") || text.hasPrefix("▼") || text == "◄")
  }

  /// Whether the first letter may be an arrow, where it stands in the element itself: most do not.
  private func mayBeArrow(_ node: XMLTree.Node) -> Bool {
    guard node + 1 < tree.end(of: node), tree.isText(node + 1),
      let first = tree.bytes[tree.textRange(of: node + 1)].first(where: { $0 > 0x20 })
    else { return true }
    // Arrows, and what is blank or not shown, begin with these bytes.
    return first == 0xE2 || first == 0xC2 || first == 0xE3 || first == 0xEF
  }

  /// The text of a block without calls and arrows, blanks collapsed.
  func string(of node: XMLTree.Node) -> String {
    var composer = TextComposer(isMapped: false)
    collect(node, into: &composer)
    return composer.text
  }

  private func collect(_ node: XMLTree.Node, into composer: inout TextComposer) {
    for child in tree.children(of: node) {
      if tree.isText(child) {
        composer.append(tree.bytes, tree.textRange(of: child), line: tree.line(of: child))
      } else if element(child) == .a, call(child) != nil {
        continue
      } else if element(child) == .br {
        composer.breakWords()
      } else {
        let isBlock =
          switch element(child) {
          case .p, .div, .td, .tr, .table: true
          default: false
          }
        if isBlock { composer.breakWords() }
        collect(child, into: &composer)
        if isBlock { composer.breakWords() }
      }
    }
  }

  // MARK: Notes

  private mutating func collectNotes() {
    var last: XMLTree.Node?
    var node = 0
    while node < tree.count {
      guard isNoteBlock(node) else {
        node += 1
        continue
      }
      let id = page.id(node)
      var anchors: [String] = id.isEmpty ? [] : [id]
      for inner in node + 1..<max(node + 1, tree.end(of: node)) where element(inner) == .a {
        if let anchor = tree.attribute("id", of: inner) ?? tree.attribute("name", of: inner) {
          anchors.append(anchor)
        }
      }
      if anchors.isEmpty {
        if let last { noteContinuations[last, default: []].append(node) }
      } else {
        last = node
        for anchor in anchors { notesByAnchor[anchor] = node }
      }
      collectParagraphs(behind: node)
      node = tree.end(of: node)
    }
  }

  /// Consolidated pages end with their notes, below a short rule; what follows a note there is its
  /// second paragraph ("Editorial note: …"), although it has the class of text.
  private mutating func collectParagraphs(behind note: XMLTree.Node) {
    guard let parent = tree.parent(of: note) else { return }
    let siblings = tree.children(of: parent).filter { !tree.isText($0) && element($0) != .br }
    guard let rule = siblings.lastIndex(where: { element($0) == .hr }),
      let position = siblings.firstIndex(of: note), position > rule
    else { return }
    let rest = siblings[(position + 1)...].prefix { role($0) == .text && element($0) == .p }
    guard rest.count <= 2,
      rest.endIndex == siblings.endIndex || role(siblings[rest.endIndex]) == .note
    else { return }
    noteParagraphs.formUnion(rest)
  }

  func isNoteBlock(_ node: XMLTree.Node) -> Bool {
    // Pages of Commission proposals list their notes: `<dd id="footnote1">`.
    if element(node) == .dd { return page.part(node) == .note }
    guard role(node) == .note || noteParagraphs.contains(node) else { return false }
    return element(node) != .a && element(node) != .span && element(node) != .hr
  }

  /// The note's block to which an anchor leads; nil where it is no call.
  private func call(_ node: XMLTree.Node) -> XMLTree.Node? {
    guard let address = tree.attribute("href", of: node), address.hasPrefix("#"),
      let note = notesByAnchor[String(address.dropFirst())]
    else { return nil }
    return note <= node && node < tree.end(of: note) ? nil : note
  }

  private func isNoteAnchor(_ node: XMLTree.Node) -> Bool {
    tree.attribute("href", of: node)?.hasPrefix("#") == true
  }

  private mutating func footnoteCall(_ note: XMLTree.Node, at place: Place) {
    out.prepare(place)
    closesCall = out.text.dropOpenBracket()
    out.text.dropBlank()
    out.call(footnote: footnote(note))
  }

  /// Notes inside a heading or number: called where the segment's text begins.
  mutating func notes(in node: XMLTree.Node) {
    guard node + 1 < tree.end(of: node) else { return }
    for inner in node + 1..<tree.end(of: node) where element(inner) == .a {
      if let note = call(inner) { out.call(footnote: footnote(note), offset: 0) }
    }
  }

  private mutating func footnote(_ node: XMLTree.Node) -> Int {
    if let index = footnoteIndices[node] { return index }
    let index = out.footnotes.count
    footnoteIndices[node] = index
    out.footnotes.append(
      Footnote(id: "fn:\(index + 1)", mark: noteMark(node) ?? "\(index + 1)", text: ""))
    let text = out.text
    let closes = closesCall
    out.text = TextComposer()
    out.openNote = index
    closesCall = false
    let place = Place(segment: nil, flow: .joined)
    flat(node, at: place)
    for more in noteContinuations[node] ?? [] {
      out.text.breakWords()
      flat(more, at: place)
    }
    out.footnotes[index].text = out.text.text
    out.footnotes[index].map = out.text.map
    out.text = text
    out.openNote = nil
    closesCall = closes
    return index
  }

  private func noteMark(_ node: XMLTree.Node) -> String? {
    for inner in node + 1..<max(node + 1, tree.end(of: node))
    where element(inner) == .a && isNoteAnchor(inner) {
      let mark = string(of: inner).filter { !"() ".contains($0) }
      if !mark.isEmpty, mark.utf8.count <= 6 { return mark }
    }
    return nil
  }

  /// Notes that nothing calls are kept all the same.
  mutating func looseNote(_ node: XMLTree.Node) {
    guard notesByAnchor.values.contains(node) || !isContinuation(node) else { return }
    _ = footnote(node)
  }

  private func isContinuation(_ node: XMLTree.Node) -> Bool {
    noteContinuations.values.contains { $0.contains(node) }
  }
}
