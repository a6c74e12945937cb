package import LegalDocuments
import XMLReading

extension TextCoverage {
  /// Coverage of an Akoma Ntoso document.
  ///
  /// What stands in `meta` is no text, and the words before the numbers of
  /// articles and divisions stand for the kind.
  package init(akomaNtoso bytes: [UInt8], documents: [LegalDocument]) {
    guard let tree = try? XMLReader.tree(xml: bytes) else {
      self.init(source: [], documents: documents)
      return
    }
    let walk = AkomaNtosoWalk(tree: tree)
    var composer = TextComposer()
    var node = 0
    while node < tree.count {
      let role = walk.role(node)
      let parent = tree.parent(of: node).map { walk.role($0) }
      if tree.isText(node) {
        composer.append(tree.bytes, tree.textRange(of: node), line: 0)
        node += 1
      } else if role == .skipped {
        node = tree.end(of: node)
      } else if tree.name(of: node) == "num", parent == .article || parent == .division {
        let printed = walk.string(of: node)
        let number =
          printed.split(separator: " ").count > 1
          ? StructureNumber(designation: printed).number ?? printed : printed
        composer.append(" \(number) ", line: 0)
        node = tree.end(of: node)
      } else {
        if role != .inline && role != .reference { composer.breakWords() }
        node += 1
      }
      // Behind a block's end words part as before its start.
      if node < tree.count, let behind = tree.parent(of: node - 1), tree.end(of: behind) <= node,
        walk.role(behind) != .inline && walk.role(behind) != .reference
      {
        composer.breakWords()
      }
    }
    self.init(source: Self.words(of: composer.text), documents: documents)
  }
}
