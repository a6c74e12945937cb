import PageLayouts
import SourceTexts
import XMLReading

/// A page without classes: the text versions of the years before 2004.
struct PlainPage {
  let tree: XMLTree

  /// One block a paragraph.
  ///
  /// Where the page marks its text (`TXT_TE`), only that is taken; what
  /// stands around it is the site's.
  func layout() -> PageLayout {
    var blocks: [Block] = []
    var text = TextComposer()
    func flush() {
      if !text.isEmpty { blocks.append(Block(text: text.text, map: text.map)) }
      text = TextComposer()
    }
    let root = textRoot
    var node = root
    while node < tree.end(of: root) {
      if tree.isText(node) {
        text.append(tree.bytes, tree.textRange(of: node), line: tree.line(of: node))
      } else {
        switch tree.name(of: node).lowercased() {
        case "script", "style", "head":
          node = tree.end(of: node)
          continue
        case "br": text.breakWords()
        case "b", "i", "em", "strong", "span", "a", "sup", "sub", "u", "font", "txt_te": break
        default: flush()
        }
      }
      node += 1
      if node < tree.end(of: root), let parent = tree.parent(of: node - 1),
        tree.end(of: parent) <= node, isBlock(parent)
      {
        flush()
      }
    }
    flush()
    return PageLayout(blocks: blocks, pageCount: 0)
  }

  private var textRoot: XMLTree.Node {
    for node in 0..<tree.count where !tree.isText(node) {
      let name = tree.name(of: node).lowercased()
      if name == "txt_te" { return container(of: node) }
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

  private func isBlock(_ node: XMLTree.Node) -> Bool {
    ["p", "div", "td", "th", "tr", "li", "h1", "h2", "h3", "h4", "pre"].contains(
      tree.name(of: node).lowercased())
  }
}
