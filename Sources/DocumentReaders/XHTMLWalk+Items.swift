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
}
