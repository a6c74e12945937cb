package import LegalDocuments
import XMLReading

/// How much of a source's text a document model holds: the letters that stand in exactly one
/// segment, heading, number or footnote.
///
/// Words are compared as a multiset, without regard to the reader's own bookkeeping, so a passage
/// that is lost lowers ``share`` and one that is told twice raises ``surplus``.
package struct TextCoverage: Hashable, Sendable {
  /// Letters of the source that a model must hold.
  package var sourceLetters = 0
  /// Letters of the source's words that the model holds.
  package var foundLetters = 0
  /// Letters of the model's words that the source does not have so often.
  package var surplusLetters = 0
  /// Some words that are missing or told too often, for people to look at.
  package var examples: [String] = []

  /// Found letters per source letter; 1 for a source without text.
  package var share: Double {
    sourceLetters == 0 ? 1 : Double(foundLetters) / Double(sourceLetters)
  }

  /// Surplus letters per source letter.
  package var surplus: Double {
    sourceLetters == 0 ? 0 : Double(surplusLetters) / Double(sourceLetters)
  }

  /// Compares the words of a source with those of the documents read from it.
  package init(source: [String], documents: [LegalDocument]) {
    var counts: [String: Int] = [:]
    for word in source {
      counts[word, default: 0] += 1
      sourceLetters += word.unicodeScalars.count
    }
    var texts: [String] = []
    for document in documents {
      for segment in document.segments {
        texts.append(segment.text)
        if let number = segment.number { texts.append(number) }
        if let heading = segment.heading { texts.append(heading) }
      }
      texts.append(contentsOf: document.footnotes.map(\.text))
    }
    for text in texts {
      for word in Self.words(of: text) {
        let letters = word.unicodeScalars.count
        if let left = counts[word], left > 0 {
          counts[word] = left - 1
          foundLetters += letters
        } else {
          surplusLetters += letters
          if examples.count < 20 { examples.append("+\(word)") }
        }
      }
    }
    for (word, left) in counts.sorted(by: { $0.key < $1.key }) where left > 0 {
      if examples.count < 40 { examples.append("-\(word)×\(left)") }
    }
  }

  /// The words of a text: runs of letters.
  package static func words(of text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
  }
}

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

extension TextCoverage {
  /// Coverage of a EUR-Lex page with class names.
  ///
  /// Running heads, arrows and lists of amending acts are no text of the document. `nil` for pages
  /// without classes, which are segmented elsewhere.
  package init?(xhtml bytes: [UInt8], documents: [LegalDocument]) {
    let strict = try? XMLReader.tree(xml: bytes)
    guard let tree = strict ?? (try? XMLReader.tree(html: bytes)), XHTMLPage.hasKnownClasses(tree)
    else { return nil }
    let walk = XHTMLWalk(tree: tree, language: nil)
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
      {
        composer.breakWords()
        node = tree.end(of: node)
      } else if let kept = walk.keptDesignation(node) {
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
  fileprivate func keptDesignation(_ node: XMLTree.Node) -> String? {
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
      guard isAnnexTitle(line), designation.number != nil || !line.contains(" ") else { return nil }
      return "\(designation.number ?? "") \(line.contains(" ") ? designation.rest : "")"
    default: return nil
    }
  }
}
