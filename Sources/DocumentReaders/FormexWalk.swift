import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

/// One pass over the text of a Formex instance, from mark-up to segments.
///
/// Recursion is bounded by ``XMLTree/maximumDepth``.
struct FormexWalk {
  typealias Place = SegmentComposer.Place

  let tree: XMLTree
  /// The element behind each of the tree's names.
  let elements: [FormexElement?]
  var out = SegmentComposer()
  /// Definitions of notes that are called from elsewhere, by `NOTE.ID`.
  var notesByID: [String: XMLTree.Node] = [:]
  /// Footnotes made so far, by the node of their text.
  var footnoteIndices: [XMLTree.Node: Int] = [:]
  var marks = FormexNoteMarks()
  /// Graphics and formulas whose content is not text.
  var skippedGraphics = 0
  var skippedFormulas = 0
  var title: String?
  /// Nodes that a consolidated text marks as deleted, in order and apart from one another.
  private let deleted: [Range<XMLTree.Node>]

  init(tree: XMLTree) {
    self.tree = tree
    deleted = Self.deletions(in: tree)
    elements = tree.names.map(FormexElement.init(rawValue:))
    collectNotes()
  }

  func element(_ node: XMLTree.Node) -> FormexElement? {
    let id = tree.nameID(of: node)
    return id < 0 ? nil : elements[id]
  }

  func child(_ element: FormexElement, of node: XMLTree.Node) -> XMLTree.Node? {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if self.element(child) == element { return child }
      child = tree.end(of: child)
    }
    return nil
  }

  // MARK: Content

  /// Everything inside a node, at a place.
  mutating func content(of node: XMLTree.Node, at place: Place) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) { text(child, at: place) } else { read(child, at: place) }
      child = tree.end(of: child)
    }
  }

  /// A text node, marked where a consolidated text marks it as deleted.
  mutating func text(_ node: XMLTree.Node, at place: Place) {
    out.isStriking = isDeleted(node)
    out.append(tree.bytes, tree.textRange(of: node), line: tree.line(of: node), at: place)
    out.isStriking = false
  }

  private func isDeleted(_ node: XMLTree.Node) -> Bool {
    var low = 0
    var high = deleted.count
    while low < high {
      let middle = (low + high) / 2
      if deleted[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < deleted.count && deleted[low].lowerBound <= node
  }

  /// What amendments have deleted stays in the mark-up of consolidated texts, between
  /// `<?CLG.MDFO ID="O1" IDREF="C1" ACTION="DELETED"?>` and `<?CLG.MDFC ID="C1"?>`; the printed
  /// text has a dash in its place.
  private static func deletions(in tree: XMLTree) -> [Range<XMLTree.Node>] {
    /// Where deletions began that are still open, by the id that ends them.
    var open: [Substring: [XMLTree.Node]] = [:]
    var deletions: [Range<XMLTree.Node>] = []
    for instruction in tree.instructions {
      if instruction.target == "CLG.MDFO", instruction.value("ACTION") == "DELETED",
        let end = instruction.value("IDREF")
      {
        open[end, default: []].append(instruction.node)
      } else if instruction.target == "CLG.MDFC", let id = instruction.value("ID"),
        let start = open[id]?.popLast(), start < instruction.node
      {
        deletions.append(start..<instruction.node)
      }
    }
    return united(deletions)
  }

  /// The nodes of all ranges as ranges that are apart, in order.
  private static func united(_ ranges: [Range<XMLTree.Node>]) -> [Range<XMLTree.Node>] {
    var united: [Range<XMLTree.Node>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let last = united.last, range.lowerBound <= last.upperBound else {
        united.append(range)
        continue
      }
      united[united.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
    return united
  }

  /// One element, at a place.
  mutating func read(_ node: XMLTree.Node, at place: Place) {
    guard let element = element(node) else {
      block(node, at: place)
      return
    }
    switch element {
    case .instance, .family, .consolidationInfo, .productionInfo, .bibliographicData, .journalData,
      .volumeData:
      break
    case .title: titleBlock(node, at: place)
    case .preambleStart, .recitalsStart, .preambleEnd:
      unit(node, .formula, Pinpoint.Unit(rawValue: "frm"), at: place)
    case .visa: unit(node, .visa, .visa, at: place)
    case .recital: recital(node, at: place)
    case .division, .recitalDivision: division(node, at: place)
    case .subdivision, .sequence: sequence(node, at: place)
    case .article: article(node, at: place)
    case .paragraph: paragraph(node, at: place)
    case .alinea:
      out.breakSubparagraph()
      content(of: node, at: place)
      out.breakSubparagraph()
    case .annex, .consolidatedAnnex: annex(node, at: place)
    case .final: final(node, at: place)
    case .signature: unit(node, .signature, Pinpoint.Unit(rawValue: "sig"), at: place)
    case .list: list(node, at: place)
    case .item, .numbered: point(node, at: place, isDash: false)
    case .definitionList: definitions(node, at: place)
    case .quotation: quotation(node, at: place)
    case .contentsItem:
      let parent = out.carrier(in: place)
      let index = out.begin(.body, Pinpoint.Unit(rawValue: "txt"), in: parent)
      flat(node, at: Place(segment: index, flow: .joined))
    case .table: table(node, at: place)
    case .tableNotes: looseNotes(node)
    default:
      if element.isInline { inline(node, element, at: place) } else { block(node, at: place) }
    }
  }

  private mutating func block(_ node: XMLTree.Node, at place: Place) {
    out.breakBlock()
    content(of: node, at: place)
    out.breakBlock()
  }

  /// A part of the preamble or the end whose blocks are one text.
  private mutating func unit(
    _ node: XMLTree.Node, _ kind: SegmentKind, _ unit: Pinpoint.Unit, at place: Place
  ) {
    // Consolidated texts may leave out the preamble and keep its empty elements.
    guard hasText(node) else { return }
    let index = out.begin(kind, unit, in: place.segment, isProvision: true)
    content(of: node, at: Place(segment: index, flow: .joined))
  }

  func hasText(_ node: XMLTree.Node) -> Bool {
    (node..<tree.end(of: node)).contains { inner in
      let range = tree.textRange(of: inner)
      return range.contains { tree.bytes[$0] > 0x20 }
    }
  }

  // MARK: Text in one piece

  /// Everything inside a node as one text: titles, cells, notes.
  mutating func flat(_ node: XMLTree.Node, at place: Place) {
    var child = node + 1
    let end = tree.end(of: node)
    while child < end {
      if tree.isText(child) {
        text(child, at: place)
      } else if let element = element(child), element.isInline {
        inline(child, element, at: place, isFlat: true)
      } else if element(child) == .tableNotes {
        looseNotes(child)
      } else {
        out.text.breakWords()
        flat(child, at: place)
        if element(child) == .cell { out.text.append(" | ", line: 0) }
        out.text.breakWords()
      }
      child = tree.end(of: child)
    }
  }

  // MARK: Inside a line

  mutating func inline(
    _ node: XMLTree.Node, _ element: FormexElement, at place: Place, isFlat: Bool = false
  ) {
    switch element {
    case .quoteStart, .quoteEnd:
      guard let code = tree.attribute("CODE", of: node), let value = UInt32(code, radix: 16),
        let mark = Unicode.Scalar(value)
      else { return }
      if element == .quoteStart { out.prepare(place) }
      let bytes = Array(String(mark).utf8)
      out.isStriking = isDeleted(node)
      out.append(bytes, 0..<bytes.count, line: tree.line(of: node), at: place)
      out.isStriking = false
    case .note, .noteReference:
      note(node, at: place)
    case .emptyCell:
      break
    case .formatted where tree.attribute("TYPE", of: node) == "NUMBER":
      let bytes = Array(Self.grouped(tree.text(of: node)).utf8)
      out.isStriking = isDeleted(node)
      out.append(bytes, 0..<bytes.count, line: tree.line(of: node), at: place)
      out.isStriking = false
    case .formula:
      skippedFormulas += 1
      out.text.breakWords()
    case .graphic:
      // The words of a picture may be given beside it (`IMG.CNT`): forms and certificates.
      if tree.child("IMG.CNT", of: node) == nil { skippedGraphics += 1 }
      out.text.breakWords()
      if isFlat { flat(node, at: place) } else { block(node, at: place) }
    case .journalReference, .documentReference:
      let target = FormexIdentifiers.target(of: node, in: tree)
      if target != nil { out.prepare(place) }
      let start = out.text.next
      if isFlat { flat(node, at: place) } else { content(of: node, at: place) }
      if let target { out.mark(target, from: start) }
    default:
      if isFlat { flat(node, at: place) } else { content(of: node, at: place) }
    }
  }

  /// Digits as the Journal prints them, three by three (Interinstitutional Style Guide 6.3);
  /// the mark-up gives numbers without separators.
  private static func grouped(_ number: String) -> String {
    guard number.utf8.count > 3, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return number
    }
    var grouped = ""
    for (position, digit) in number.enumerated() {
      if position > 0, (number.count - position) % 3 == 0 { grouped.append(" ") }
      grouped.append(digit)
    }
    return grouped
  }
}
