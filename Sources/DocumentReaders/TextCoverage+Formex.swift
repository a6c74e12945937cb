package import LegalDocuments
import XMLReading

extension TextCoverage {
  /// Coverage of a Formex instance.
  ///
  /// Bibliographic data and formulas are no text; the words before
  /// the numbers of articles, divisions and annexes ("Article", "CHAPTER") stand for the kind.
  package init(formex bytes: [UInt8], documents: [LegalDocument]) {
    guard let tree = try? XMLReader.tree(xml: bytes) else {
      self.init(source: [], documents: documents)
      return
    }
    let walk = FormexWalk(tree: tree)
    var composer = TextComposer()
    var node = 0
    while node < tree.count {
      let element = walk.element(node)
      if tree.isText(node) {
        composer.append(tree.bytes, tree.textRange(of: node), line: 0)
      } else if element?.isBibliographic == true || element == .formula
        || element == .header || element == .publication
      {
        node = tree.end(of: node)
        continue
      } else if element == .articleNumber {
        composer.breakWords()
        composer.append(StructureNumber(designation: walk.string(of: node)).number ?? "", line: 0)
        composer.breakWords()
        for note in node..<tree.end(of: node) where walk.element(note) == .note {
          composer.append(" \(walk.string(of: note)) ", line: 0)
        }
        node = tree.end(of: node)
        continue
      } else if element?.isInline != true || element == .note {
        composer.breakWords()
      }
      node += 1
      // A block's end parts words as its start does; text behind one is preceded by a break when
      // the next start tag or parent text follows in another element.
      if node < tree.count, tree.parent(of: node) != tree.parent(of: node - 1),
        let behind = tree.parent(of: node - 1),
        walk.element(behind)?.isInline != true
          || walk.element(behind) == .note, tree.end(of: behind) == node
      {
        composer.breakWords()
      }
    }
    var words = Self.words(of: composer.text)
    words = Self.without(designations: walk, in: words)
    self.init(source: words, documents: documents)
  }

  private static func without(designations walk: FormexWalk, in words: [String]) -> [String] {
    var dropped: [String: Int] = [:]
    let tree = walk.tree
    for node in 0..<tree.count where walk.element(node) == .title {
      let line = tree.descendant("TI", of: node) ?? node
      let first = walk.string(of: tree.descendant("P", of: line) ?? line)
      let designation = StructureNumber(designation: first)
      let word = first.split(separator: " ").first.map { StructureNumber.core(of: $0) } ?? ""
      let isAnnex = tree.parent(of: node).flatMap { walk.element($0) }?.isAnnex == true
      let isDivision = DivisionWord.unit(of: word) != nil && designation.number != nil
      let isBare = first.split(separator: " ").count == 1
      guard isAnnex && (designation.number != nil || isBare) || isDivision else { continue }
      var kept = Self.words(
        of: "\(designation.number ?? "") \(designation.number == nil ? "" : designation.rest)")
      for word in Self.words(of: first) {
        if let place = kept.firstIndex(of: word) {
          kept.remove(at: place)
        } else {
          dropped[word, default: 0] += 1
        }
      }
    }
    return words.filter { word in
      guard let left = dropped[word], left > 0 else { return true }
      dropped[word] = left - 1
      return false
    }
  }
}
