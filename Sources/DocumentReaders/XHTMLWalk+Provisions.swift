import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Segmentation
import XMLReading

// Articles and paragraphs of a page.
extension XHTMLWalk {
  mutating func article(_ node: XMLTree.Node) {
    let line = string(of: node)
    let number = StructureNumber(designation: line).number
    if isOwn(node, number) {
      closeQuotation()
    } else if quotation == nil, !openQuotation(line, isHeading: true), quotation == nil,
      isQuotedArticle(node)
    {
      beginQuotation(nil)
    }
    // Headings inside an article end with it.
    while divisions.last?.depth == Self.depthInArticle { divisions.removeLast() }
    let parent: Int?
    if let quotation {
      parent = divisions.last?.segment ?? quotation.base.segment
    } else {
      if stage != .annex { stage = .terms }
      parent = divisions.last?.segment ?? annex
      ownArticle = number.flatMap { Int($0) } ?? ownArticle
    }
    let index = out.begin(
      .article, .article, number: number, in: parent, isProvision: quotation == nil)
    notes(in: node)
    here = Place(segment: index, flow: .clause)
    signature = nil
  }

  private func isQuotedArticle(_ node: XMLTree.Node) -> Bool {
    isInsideItem || page.traits(node).contains(.quoted)
  }

  /// Whether an article is the act's own though a quotation is open: the page names it, or it is the
  /// next one where a mark was forgotten.
  private func isOwn(_ node: XMLTree.Node, _ number: String?) -> Bool {
    if isInsideItem { return false }
    let classes = page.traits(node)
    if classes.contains(.quoted) { return false }
    if classes.contains(.ownArticle) { return true }
    // The title of an article that the page names is the first thing in its container.
    if let parent = tree.parent(of: node), page.part(parent) == .article,
      tree.children(of: parent).first(where: { !tree.isText($0) }) == node
    {
      return true
    }
    guard quotation != nil, let own = ownArticle, let number = number.flatMap({ Int($0) }) else {
      return false
    }
    return number == own + 1 && QuotationMark(opening: string(of: node)) == nil
  }

  mutating func numbered(_ node: XMLTree.Node, number: XMLTree.Node) {
    let label = string(of: number)
    let line =
      quotation != nil || QuotationMark(opening: label) != nil ? string(of: node) : label
    let ends = openQuotation(line)
    let saved = here
    let open = quotation
    beginParagraph(label)
    notes(in: number)
    var child = node + 1
    while child < tree.end(of: node) {
      if tree.isText(child) {
        text(child, at: here)
      } else if child != number {
        read(child)
      }
      child = tree.end(of: child)
    }
    // What follows in the article is a further subparagraph of this paragraph only where it is
    // not nested; pages nest it.
    if enclosing(.article) == nil { restore(saved, open) }
    if ends { closeQuotation() } else { closeQuotation(behind: line) }
  }

  mutating func beginParagraph(_ number: String) {
    let index = out.begin(.paragraph, .paragraph, number: unquoted(number), in: paragraphParent)
    here = Place(segment: index, flow: .clause)
  }

  /// The article, or the heading inside it, to which a paragraph belongs; in a quotation without
  /// article, what announces it.
  private var paragraphParent: Int? {
    if let last = divisions.last,
      out.segments[last.segment].parent.map({
        out.segments[$0].kind == .article
      }) == true, isBelow(last.segment)
    {
      return last.segment
    }
    guard let article = enclosing(.article) else {
      return quotation?.base.segment ?? out.carrier(in: here)
    }
    // The article in which a quotation stands is not the one that its paragraphs are of.
    if let base = quotation?.base.segment, article <= base { return base }
    return article
  }

  /// Whether the current place is a segment or stands below it.
  private func isBelow(_ segment: Int) -> Bool {
    var place = here.segment
    while let index = place, index > segment { place = out.segments[index].parent }
    return place == segment
  }

  /// The nearest segment of a kind around the current place.
  func enclosing(_ kind: SegmentKind) -> Int? {
    var segment = here.segment
    while let index = segment {
      if out.segments[index].kind == kind { return index }
      if out.segments[index].kind == .point || out.segments[index].kind == .table { return nil }
      segment = out.segments[index].parent
    }
    return nil
  }
}
