import PageLayouts
import SourceTexts
import XMLReading

/// A page without classes: the text versions of the years before 2004.
struct PlainPage {
  let tree: XMLTree
  /// What each of the tree's names is to the page.
  private let kinds: [Kind]

  /// What an element is to a page without classes; old pages write names in any case.
  private enum Kind {
    case unread, lineBreak, inline, block, other
    /// The mark around the document's text; stands inside a line.
    case text

    init(name: String) {
      self =
        switch name.lowercased() {
        case "script", "style", "head": .unread
        case "br": .lineBreak
        case "b", "i", "em", "strong", "span", "a", "sup", "sub", "u", "font": .inline
        case "txt_te": .text
        case "p", "div", "td", "th", "tr", "li", "h1", "h2", "h3", "h4", "pre": .block
        default: .other
        }
    }
  }

  init(tree: XMLTree) {
    self.tree = tree
    kinds = tree.names.map(Kind.init(name:))
  }

  private func kind(_ node: XMLTree.Node) -> Kind { kinds[tree.nameID(of: node)] }

  /// One block a paragraph; a label or the head of a date that was made a paragraph of its own
  /// (`(a)`, `«`, `OJ No C 344, 31.`) goes with the next.
  ///
  /// Where the page marks its text (`TXT_TE`), only that is taken; what
  /// stands around it is the site's.
  func layout() -> PageLayout {
    var blocks: [Block] = []
    var text = TextComposer()
    func flush() {
      if text.isEmpty { return }
      if Self.isLabel(text.bytes)
        || Self.isMark(text.bytes) && blocks.last?.text.hasSuffix(":") ?? false
      {
        text.breakWords()
        return
      }
      if Self.startsLikeMonth(text.bytes), let last = blocks.last,
        Self.isDateBroken(last.text, text.text)
      {
        var joined = last
        let offset = joined.text.utf8.count + 1
        joined.text += " " + text.text
        joined.map = SourceMap(
          joined.map.anchors
            + text.map.anchors.map { anchor in
              var anchor = anchor
              anchor.offset += offset
              return anchor
            })
        blocks[blocks.count - 1] = joined
      } else {
        blocks.append(Block(text: text.text, map: text.map))
      }
      text.reset()
    }
    let root = textRoot
    var node = root
    while node < tree.end(of: root) {
      if tree.isText(node) {
        let range = tree.textRange(of: node)
        if Self.isSpacedOut(tree.bytes, range) {
          let line = Self.closedUp(tree.bytes[range])
          text.append(line, 0..<line.count, line: tree.line(of: node))
        } else {
          text.append(tree.bytes, range, line: tree.line(of: node))
        }
      } else {
        switch kind(node) {
        case .unread:
          node = tree.end(of: node)
          continue
        case .lineBreak: text.breakWords()
        case .inline, .text: break
        case .block, .other: flush()
        }
      }
      node += 1
      if node < tree.end(of: root), let parent = tree.parent(of: node - 1),
        tree.end(of: parent) <= node, kind(parent) == .block
      {
        flush()
      }
    }
    flush()
    if !text.isEmpty { blocks.append(Block(text: text.text, map: text.map)) }
    return PageLayout(blocks: blocks, pageCount: 0)
  }

  /// Whether a blank may stand before a stop or inside a bracket: `false` is sure.
  private static func isSpacedOut(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let eight = EightBytes(bytes.span, at: index)
      let blanks = eight.equal(to: 0x20)
      let stops =
        eight.equal(to: UInt8(ascii: ".")) | eight.equal(to: UInt8(ascii: ","))
        | eight.equal(to: UInt8(ascii: ")"))
      if blanks << 8 & stops | eight.equal(to: UInt8(ascii: "(")) << 8 & blanks != 0 { return true }
      // The eighth byte is looked at again, beside the one behind it.
      index += 7
    }
    while index + 1 < range.upperBound {
      switch (bytes[index], bytes[index + 1]) {
      case (0x20, UInt8(ascii: ".")), (0x20, UInt8(ascii: ",")), (0x20, UInt8(ascii: ")")),
        (UInt8(ascii: "("), 0x20):
        return true
      default: index += 1
      }
    }
    return false
  }

  /// Without the blanks that typists of French texts set before stops and inside brackets:
  /// `( 1 ) JO no L 210 du 21 . 7 . 1989`.
  private static func closedUp(_ source: ArraySlice<UInt8>) -> [UInt8] {
    var closed: [UInt8] = []
    closed.reserveCapacity(source.count)
    for byte in source {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")"),
        closed.count > 1, closed[closed.count - 1] == 0x20, closed[closed.count - 2] > 0x20
      {
        closed.removeLast()
      }
      if byte == 0x20, closed.last == UInt8(ascii: "(") { continue }
      closed.append(byte)
    }
    return closed
  }

  /// A mark of quotation and nothing else: `«` between an instruction and the title it inserts.
  private static func isMark(_ text: [UInt8]) -> Bool {
    text.count <= 3
      && ["«", "‘", "“", "„", "'", "\""].contains(String(decoding: text, as: UTF8.self))
  }

  /// `(a)`, `a)`, `1.`, `(iv)` and nothing else.
  private static func isLabel(_ text: [UInt8]) -> Bool {
    guard (2...6).contains(text.count), let last = text.last else { return false }
    let inner = text.dropFirst(text.first == UInt8(ascii: "(") ? 1 : 0).dropLast()
    guard !inner.isEmpty else { return false }
    let isNumber = inner.allSatisfy { (0x30...0x39).contains($0) }
    let isLetters = inner.allSatisfy { (0x61...0x7A).contains($0) }
    if last == UInt8(ascii: ".") { return isNumber && inner.count <= 2 }
    return last == UInt8(ascii: ")") && (isNumber || isLetters)
  }

  /// Whether a text can begin with a month's number: most do not, and need not be taken apart.
  private static func startsLikeMonth(_ text: [UInt8]) -> Bool {
    guard let first = text.first(where: { $0 != 0x20 }) else { return false }
    return (0x30...0x39).contains(first) || first == UInt8(ascii: "+")
  }

  /// `… C 344, 31.` and `12. 1985, p. 31`: a paragraph was taken to end with the day's stop.
  private static func isDateBroken(_ first: String, _ second: String) -> Bool {
    let words = second.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, words[0].last == ".", let month = Int(words[0].dropLast()),
      (1...12).contains(month), let year = Int(words[1].prefix { $0.isNumber }),
      (1950...2010).contains(year), let day = first.split(separator: " ").last, day.last == ".",
      let number = Int(day.dropLast())
    else { return false }
    return (1...31).contains(number)
  }

  private var textRoot: XMLTree.Node {
    for node in 0..<tree.count where !tree.isText(node) {
      if kind(node) == .text { return container(of: node) }
      if tree.attribute("id", of: node) == "TexteOnly" { return node }
    }
    return tree.child("body", of: tree.root) ?? tree.root
  }

  /// The parser may close `txt_te` before the first paragraph; the element around holds them all.
  private func container(of node: XMLTree.Node) -> XMLTree.Node {
    var outer = node
    while let parent = tree.parent(of: outer), tree.name(of: parent) != "body" {
      outer = parent
      if tree.attribute("id", of: outer) == "TexteOnly" { return outer }
    }
    return outer
  }
}
