import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// Recitals, visas and formulas of a page.
extension XHTMLWalk {
  mutating func recital(_ node: XMLTree.Node) {
    let saved = here
    // A table with the number in its first cell, or a paragraph that begins with it.
    if let label = firstLabel(in: node) {
      begin(recitalNumber: label.text)
      if let cell = label.cell {
        content(of: cell)
      } else {
        labelBytes = label.text.utf8.count { $0 != 0x20 }
        content(of: node)
        labelBytes = 0
      }
    } else {
      begin(recitalNumber: nil)
      content(of: node)
    }
    here = saved
  }

  func firstLabel(in node: XMLTree.Node) -> (text: String, cell: XMLTree.Node?)? {
    if let table = tree.children(of: node).first(where: { element($0) == .table }),
      let row = tree.descendant("tr", of: table)
    {
      let cells = tree.children(of: row).filter { !tree.isText($0) }
      guard cells.count == 2 else { return nil }
      let label = string(of: cells[0])
      return label.isEmpty ? nil : (label, cells[1])
    }
    if let grid = tree.children(of: node).first(where: {
      page.traits($0).contains(.gridList)
    }) {
      let cells = tree.children(of: grid).filter { !tree.isText($0) }
      return cells.count == 2 ? (string(of: cells[0]), cells[1]) : nil
    }
    let text = string(of: node)
    guard let end = text.firstIndex(of: ")"), text.first == "(" else { return nil }
    let label = text[...end]
    return isRecitalLabel(String(label)) ? (String(label), nil) : nil
  }

  func isRecitalLabel(_ label: String) -> Bool {
    label.first == "(" && label.last == ")" && label.utf8.count <= 8
      && label.dropFirst().first?.isNumber == true
  }

  mutating func begin(recitalNumber: String?) {
    let index = out.begin(
      .recital, .recital, number: recitalNumber, in: scopeForParts, isProvision: true)
    here = Place(segment: index, flow: .joined)
    signature = nil
  }

  /// A paragraph without a role of its own.
  mutating func plain(_ node: XMLTree.Node) {
    if stage == .end, annex == nil, signatureFollows(node) {
      sign(node)
      return
    }
    let line = string(of: node)
    guard !line.isEmpty, !isImprint(line) else { return }
    if stage == .title, title != nil { stage = .preamble }
    if stage == .preamble, here.segment == nil || isPart(here.segment) {
      preambleBlock(node, line)
      return
    }
    if stage == .terms, annex == nil, quotation == nil, isClosing(line) || signatureFollows(node) {
      beginEnd()
      plain(node)
      return
    }
    if stage == .end, annex == nil {
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
      return
    }
    if quotesAnnex(node, line) { return }
    let opens = quotation == nil
    let ends = openQuotation(line)
    wording(of: node)
    if ends { closeQuotation() } else if !opens { closeQuotation(behind: line) }
  }

  private mutating func wording(of node: XMLTree.Node) {
    let (number, _) = leadingSpan(node)
    if let number = number ?? leadingNumber(node) {
      if role(node) == .point {
        let saved = here
        begin(point: number)
        labelBytes = number.utf8.count { $0 != 0x20 }
        content(of: node)
        labelBytes = 0
        here = saved
        return
      }
      if quotation != nil || enclosing(.article) != nil {
        beginParagraph(number)
        labelBytes = number.utf8.count { $0 != 0x20 }
        content(of: node)
        labelBytes = 0
        return
      }
    }
    if labelBytes == 0, here.segment != nil, here.flow != .joined, let label = leadingBracket(node)
    {
      let saved = here
      lastItem = begin(point: label)
      labelBytes = label.utf8.count { $0 != 0x20 }
      content(of: node)
      labelBytes = 0
      here = saved
      return
    }
    if here.flow == .joined { out.breakBlock() } else { out.breakSubparagraph() }
    content(of: node)
    if here.flow == .joined { out.breakBlock() } else { out.breakSubparagraph() }
  }

  func isPart(_ segment: Int?) -> Bool {
    guard let segment else { return true }
    return segment == annex || out.segments[segment].kind == .title
  }

  /// Visas, reasons and formulas are told by their first words where the page does not name them.
  mutating func preambleBlock(_ node: XMLTree.Node, _ line: String) {
    let bytes = Array(line.utf8)
    here = Place(segment: scopeForParts, flow: .blocks)
    let words = words
    func begins(_ phrases: (Int) -> [StructurePhrase]) -> Bool {
      words.indices.contains { phrases($0).longestEnd(in: bytes, at: 0) != nil }
    }
    let isShort = bytes.count < 60
    if namesVisas, !begins({ words[$0].reasons }), !reasonsBegan {
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
      return
    }
    let hasReason = begins({ words[$0].reasons })
    if hasReason, isShort, line.hasSuffix(":") {
      reasonsBegan = true
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
    } else if hasReason {
      reasonsBegan = true
      unit(node, .recital, .recital)
    } else if begins({ words[$0].enactingFormulas }) && line.hasSuffix(":")
      || begins({ words[$0].authors }) && isShort || isCapitals(line)
    {
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
    } else if begins({ words[$0].visas }) || !reasonsBegan && line.hasSuffix(",") {
      unit(node, .visa, .visa)
    } else {
      unit(node, .body, Pinpoint.Unit(rawValue: "txt"))
    }
  }

  /// A formula; that of the authors begins the preamble, wherever the act stands: a proposal's
  /// explanations come before it, with headings of their own.
  mutating func formula(_ node: XMLTree.Node) {
    let bytes = Array(string(of: node).utf8)
    if annex == nil, quotation == nil, stage != .end,
      words.indices.contains(where: { words[$0].authors.longestEnd(in: bytes, at: 0) != nil })
    {
      stage = .preamble
      divisions = []
      reasonsBegan = false
    }
    unit(node, .formula, Pinpoint.Unit(rawValue: "frm"))
  }

  /// Whether lines of a title lead to a formula: the title of the act that is proposed.
  func precedesFormula(_ node: XMLTree.Node) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    let next = tree.children(of: parent).first {
      $0 > node && !tree.isText($0) && role($0) != .titleLine && role($0) != .furniture
    }
    return next.map { role($0) == .formula } ?? false
  }

  func isCapitals(_ line: String) -> Bool {
    let first = line.split(separator: " ").prefix(2).joined()
    return first.count > 3 && first == first.uppercased() && first.contains(where: \.isLetter)
  }
}
