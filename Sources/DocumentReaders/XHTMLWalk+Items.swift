import Languages
import LegalDocuments
import LegalIdentifiers
import Segmentation
import SourceTexts
import XMLReading

// Points of a page, whose labels stand apart.
extension XHTMLWalk {
  /// A point whose label and text stand in cells of their own.
  mutating func item(label: XMLTree.Node, cell: XMLTree.Node) {
    let text = string(of: label)
    if stage == .preamble, isPart(here.segment), isRecitalLabel(text) {
      reasonsBegan = true
      begin(recitalNumber: text)
      content(of: cell)
      here = Place(segment: scopeForParts, flow: .blocks)
      return
    }
    // The whole text is looked at only where a quotation may begin or end.
    let line =
      quotation != nil || QuotationMark(opening: text) != nil
      ? text + " " + string(of: cell) : text
    closeQuotation(before: text, line)
    let ends = openQuotation(line)
    let saved = here
    let open = quotation
    let index = begin(point: text)
    notes(in: label)
    itemDepth += 1
    content(of: cell)
    itemDepth -= 1
    restore(saved, open)
    if ends { closeQuotation() } else if open != nil { closeQuotation(behind: line) }
    lastItem = index
  }

  @discardableResult
  mutating func begin(point label: String) -> Int {
    let isIndent = StructureNumber.step(label) == nil
    let index = out.begin(
      .point, isIndent ? .indent : .point, number: isIndent ? nil : unquoted(label),
      in: out.carrier(in: here))
    here = Place(segment: index, flow: .clause)
    return index
  }

  func unquoted(_ label: String) -> String {
    String(label.drop { "‘’“”„«»\"' ".contains($0) })
  }

  func isLabel(_ text: String) -> Bool {
    guard !text.isEmpty, text.count <= 12, !text.contains(" ") || text.count <= 6 else {
      return false
    }
    if StructureNumber.step(text) == nil { return text.count <= 3 }
    guard let last = text.last else { return false }
    return last == ")" || last == "." || text.allSatisfy(\.isNumber)
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

  /// An item whose label and text are the two paragraphs of a container.
  func spacedItem(
    _ node: XMLTree.Node
  ) -> (label: XMLTree.Node, cell: XMLTree.Node)? {
    let parts = tree.children(of: node).filter { !tree.isText($0) }
    guard parts.count == 2, isLabel(string(of: parts[0])) else { return nil }
    return (parts[0], parts[1])
  }

  /// Consolidated pages indent the items of lists without labels (`LIST TYPE="NONE"`).
  func isIndented(_ node: XMLTree.Node) -> Bool {
    guard stage == .terms || stage == .annex, here.segment != nil else { return false }
    if page.traits(node).contains(.list) {
      // Inside the column of an item it is the item's text.
      return tree.parent(of: node).map { !page.traits($0).contains(.listLike) } ?? true
    }
    return page.style(node).contains(.indented)
  }

  mutating func indentedItem(_ node: XMLTree.Node) {
    let saved = here
    let open = quotation
    begin(point: "")
    itemDepth += 1
    content(of: node)
    itemDepth -= 1
    restore(saved, open)
  }

  /// Older consolidated pages set items by a negative indent.
  func isHanging(_ node: XMLTree.Node) -> Bool {
    page.style(node).contains(.hanging)
  }

  func hangingLabel(_ node: XMLTree.Node) -> String? {
    var line = node
    if let first = tree.children(of: node).first(where: { !tree.isText($0) }), element(first) == .p
    {
      line = first
    }
    // The label ends at a spacer.
    guard line + 1 < tree.end(of: line),
      let spacer = (line + 1..<tree.end(of: line)).first(where: {
        page.style($0).contains(.spacer)
      })
    else { return nil }
    var label = TextComposer()
    for text in line + 1..<spacer where tree.isText(text) {
      label.append(tree.bytes, tree.textRange(of: text), line: 0)
    }
    return !label.isEmpty && label.text.count <= 12 ? label.text : nil
  }

  mutating func hangingItem(_ node: XMLTree.Node, label: String) {
    if stage == .preamble, here.segment == nil, isRecitalLabel(label) {
      let saved = here
      begin(recitalNumber: label)
      labelBytes = label.utf8.count { $0 != 0x20 }
      content(of: node)
      labelBytes = 0
      here = saved
      return
    }
    let line =
      quotation != nil || QuotationMark(opening: label) != nil ? string(of: node) : label
    closeQuotation(before: label, line)
    let ends = openQuotation(line)
    let saved = here
    let open = quotation
    let index = begin(point: label)
    labelBytes = label.utf8.count { $0 != 0x20 }
    itemDepth += 1
    content(of: node)
    itemDepth -= 1
    labelBytes = 0
    restore(saved, open)
    if ends { closeQuotation() } else if open != nil { closeQuotation(behind: line) }
    lastItem = index
  }
}
