import LegalDocuments
import LegalIdentifiers
import Segmentation
import SourceTexts
import XMLReading

// The new wording of another act, which the page tells by quotation marks alone.
//
// An instruction ends (“is replaced by the following:”), the next block opens with a mark, and what
// follows is the other act's up to the block that closes it: articles, paragraphs and headings in it
// are none of the act that is read.
extension XHTMLWalk {
  /// A quotation that is open.
  struct Quotation {
    /// The mark that ends it; none where the page tells by a class that an article is quoted.
    var mark: QuotationMark?
    /// Where text goes behind it.
    var outside: Place
    var divisionsOutside: [(depth: Int, segment: Int)]
    /// Where its parts go.
    var base: Place
    /// Counts quotations, so that one is told from the next.
    var serial: Int
  }

  /// Opens a quotation where a line begins one behind what announces it.
  ///
  /// - Returns: whether the line itself ends it.
  mutating func openQuotation(_ line: String, isHeading: Bool = false) -> Bool {
    guard quotation == nil, stage == .terms || stage == .annex, let segment = here.segment,
      let mark = QuotationMark(opening: line)
    else { return false }
    let extent = mark.extent(in: line)
    guard extent != .word, isHeading || out.hasText(in: here),
      out.segments[segment].kind != .annex || isHeading || out.endsWithColon(here)
    else { return false }
    beginQuotation(mark)
    return extent == .line
  }

  mutating func beginQuotation(_ mark: QuotationMark?) {
    quotationCount += 1
    // Pages that hang their items nest nothing in them: the point that ends with a colon announces.
    let point = out.openInstruction.flatMap { isPoint($0) ? $0 : nil }
    let base = Place(segment: point ?? out.carrier(in: here), flow: .blocks)
    quotation = Quotation(
      mark: mark, outside: here, divisionsOutside: divisions, base: base, serial: quotationCount)
    divisions = []
    here = base
    out.breakSubparagraph()
    out.isQuoting = true
  }

  /// Whether a segment is a point below the current place, or a part of one.
  private func isPoint(_ segment: Int) -> Bool {
    var isInPoint = false
    var place: Int? = segment
    while let index = place {
      if index == here.segment { return isInPoint }
      if out.segments[index].kind == .point { isInPoint = true }
      place = out.segments[index].parent
    }
    return false
  }

  /// Ends the open quotation and goes on behind it.
  mutating func closeQuotation() {
    guard let open = quotation else { return }
    quotation = nil
    out.isQuoting = false
    divisions = open.divisionsOutside
    here = open.outside
    out.breakSubparagraph()
  }

  /// Ends a quotation whose closing mark the page left out: the next instruction of the amending
  /// act, numbered on from the one that announced it, is none of the quoted text.
  mutating func closeQuotation(before label: String, _ line: String) {
    guard let quotation, let base = quotation.base.segment, line.hasSuffix(":"),
      let own = Self.counted(label)
    else { return }
    var place: Int? = base
    while let index = place {
      if out.segments[index].kind == .point, let number = out.segments[index].number,
        let announcing = Self.counted(number), announcing.form == own.form
      {
        let isNext = announcing.value + 1 == own.value
        // A list of the same form in the article that is quoted may go on as well.
        let article = out.segments.lastIndex { $0.kind == .article } ?? base
        let isInside = out.segments[max(base + 1, article)...].contains {
          $0.kind == .point && $0.number.flatMap(Self.counted)?.form == own.form
        }
        if isNext, !isInside { closeQuotation() }
        return
      }
      place = out.segments[index].parent
    }
  }

  /// The value of a plain number, and what stands around it: `(31)`.
  private static func counted(_ label: String) -> (form: String, value: Int)? {
    let digits = label.filter(\.isNumber)
    guard let value = Int(digits), !digits.isEmpty, label.count <= digits.count + 2 else {
      return nil
    }
    return (label.filter { !$0.isNumber }, value)
  }

  /// Ends the open quotation where a line of it does.
  mutating func closeQuotation(behind line: String) {
    if let mark = quotation?.mark, mark.closes(line) { closeQuotation() }
  }

  /// Goes back to a place behind a nested block.
  ///
  /// A quotation that was opened inside ends there at the latest; where the one around has ended,
  /// its outside comes before the place.
  mutating func restore(_ place: Place, _ open: Quotation?) {
    if let inner = quotation, inner.serial != open?.serial { closeQuotation() }
    if let open, quotation?.serial != open.serial {
      here = open.outside
    } else {
      here = place
    }
  }

  /// Reads a line as a heading where it is the designation of an annex that is quoted, or its name
  /// behind it.
  mutating func quotesAnnex(_ node: XMLTree.Node, _ line: String) -> Bool {
    if quotation != nil, let last = divisions.last, last.depth == Self.depthOfAnnex,
      out.isUntouched(last.segment), isCapitals(line)
    {
      quotedHeading(node)
      return true
    }
    guard stage == .annex, quotation == nil, line.utf8.count < 24, isAnnexTitle(unquoted(line)),
      openQuotation(line, isHeading: true) || quotation != nil
    else { return false }
    quotedHeading(node)
    return true
  }

  private static let depthOfAnnex = 9

  /// A heading inside a quotation: the title of an annex that is replaced.
  mutating func quotedHeading(_ node: XMLTree.Node) {
    guard let quotation else { return }
    if let last = divisions.last, out.isUntouched(last.segment) {
      out.text.breakWords()
      flat(node, at: Place(segment: last.segment, flow: .joined))
      return
    }
    let index = out.begin(
      .heading, Pinpoint.Unit(rawValue: "hdg"),
      in: divisions.last?.segment ?? quotation.base.segment)
    divisions.append((Self.depthOfAnnex, index))
    flat(node, at: Place(segment: index, flow: .joined))
    here = Place(segment: index, flow: .blocks)
  }
}
