package import LegalDocuments
import XMLReading

extension TextCoverage {
  /// Coverage of a EUR-Lex page with class names.
  ///
  /// Running heads, arrows and lists of amending acts are no text of the document. `nil` for pages
  /// without classes, which are segmented elsewhere.
  package init?(xhtml bytes: [UInt8], documents: [LegalDocument]) {
    let strict = try? XMLReader.tree(xml: bytes)
    guard let tree = strict ?? (try? XMLReader.tree(html: bytes)) else { return nil }
    let page = XHTMLPage(tree)
    guard page.hasKnownClasses else { return nil }
    let walk = XHTMLWalk(page, language: nil)
    let hasAnnexes = documents.contains { $0.segments.contains { $0.kind == .annex } }
    var composer = TextComposer()
    var node = tree.descendant("body", of: tree.root) ?? tree.root
    let end = tree.end(of: node)
    while node < end {
      let name = tree.name(of: node)
      if tree.isText(node) {
        composer.append(tree.bytes, tree.textRange(of: node), line: 0)
        node += 1
      } else if walk.role(node) == .furniture || name == "table" && walk.isFurniture(node)
        || ["script", "style", "head"].contains(name) || walk.isArrow(node)
        || name == "p" && walk.isImprint(walk.string(of: node))
      {
        composer.breakWords()
        node = tree.end(of: node)
      } else if let kept = walk.keptDesignation(node, hasAnnexes: hasAnnexes) {
        composer.append(" \(kept) ", line: 0)
        node = tree.end(of: node)
      } else {
        if !["a", "span", "sup", "sub", "b", "i", "em", "strong", "u"].contains(name) {
          composer.breakWords()
        }
        node += 1
      }
    }
    self.init(source: Self.words(of: composer.text), documents: documents)
  }
}

extension XHTMLWalk {
  /// What the model keeps of a line that consists of a word for its kind and a number.
  fileprivate func keptDesignation(_ node: XMLTree.Node, hasAnnexes: Bool) -> String? {
    guard let role = role(node) else { return nil }
    let line = string(of: node)
    let designation = StructureNumber(designation: line)
    let first = line.split(separator: " ").first.map { StructureNumber.core(of: $0) } ?? ""
    switch role {
    case .articleNumber: return designation.number ?? ""
    case .divisionNumber, .sequenceHeading:
      guard DivisionWord.unit(of: first) != nil, let number = designation.number else { return nil }
      return "\(number) \(designation.rest)"
    case .titleLine, .annexTitle:
      guard hasAnnexes, isAnnexTitle(line), designation.number != nil || !line.contains(" ") else {
        return nil
      }
      return "\(designation.number ?? "") \(line.contains(" ") ? designation.rest : "")"
    default: return nil
    }
  }
}
