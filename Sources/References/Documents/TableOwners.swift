import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Whose the provisions are that stand in the cells of a table.
///
/// The correlation table of a recast or codified act heads each column with an act ("Directive
/// 2002/91/EC | This Directive"); its list of amending acts names an act at the head of each row
/// ("Regulation (EC) No 1891/2006 | Only Article 1"); source: Joint Practical Guide and the
/// Interinstitutional Agreements on codification (OJ C 102, 4.4.1996, p. 2) and recasting (OJ C 77,
/// 28.3.2002, p. 1), whose annexes these are.
struct TableOwners {
  /// The table of the last heading row, by the id that its rows share.
  private var table = ""
  /// The act that heads each of its columns; nothing over a column without one.
  private var columns: [WorkIdentifier?] = []
  /// The act that a cell of the heading names for all references of the table.
  private var subject: WorkIdentifier?

  /// One row, with what it takes to tell the owner of a provision in it.
  struct Row {
    fileprivate var cells: [TextSpan]
    fileprivate var columns: [WorkIdentifier?]
    /// The act that the row begins with, and where its name ends.
    fileprivate var head: (work: WorkIdentifier, end: Int)?
    /// The cells that begin with a number, as days do.
    fileprivate var dated: Set<Int> = []
    /// The act of all references in the table.
    fileprivate var subject: WorkIdentifier?
  }

  /// Whose a provision is.
  enum Owner: Equatable {
    case act(WorkIdentifier)
    /// The citing document, as everywhere.
    case document
    /// Nobody can say: it fills a cell, and nothing names the act.
    case nobody
  }

  /// Reads a row's owners, or learns the columns from it where it is the table's heading.
  mutating func row(
    _ segment: Segment, _ references: [Reference], _ text: @autoclosure () -> TokenText
  ) -> Row {
    let cells = Self.cells(of: segment.text)
    let name = segment.id.lastIndex(of: ".").map { String(segment.id[..<$0]) } ?? ""
    if let heads = Self.heads(cells, references) {
      table = name
      columns = heads
    } else if table != name {
      table = name
      columns = []
      subject = nil
    }
    if let named = Self.subject(references, text) { subject = named }
    var row = Row(cells: cells, columns: cells.count == columns.count ? columns : [])
    row.subject = subject
    let bytes = Array(segment.text.utf8)
    for (index, cell) in cells.enumerated()
    where cell.start < cell.end && bytes[cell.start] &- 0x30 < 10 {
      row.dated.insert(index)
    }
    if let first = references.first, first.kind == .act, first.targets.count == 1,
      first.span.start == cells.first?.start, let target = first.targets.first,
      target.work != .self, target.pinpoint == nil
    {
      row.head = (target.work, first.span.end)
    }
    return row
  }

  /// The act of "All references are to the provisions of Regulation (EU) No 575/2013" in the head of a
  /// form's table.
  private static func subject(
    _ references: [Reference], _ text: () -> TokenText
  ) -> WorkIdentifier? {
    guard references.count == 1, references[0].kind == .act, references[0].targets.count == 1,
      references[0].targets[0].work != .self, references[0].targets[0].pinpoint == nil
    else { return nil }
    let text = text()
    let act = text.firstToken(from: references[0].span.start)
    let says = (max(0, act - longestLead)..<act).contains { index in
      text.has(.references, at: index) && text.sameSentence(index, act)
    }
    return says ? references[0].targets[0].work : nil
  }

  /// Tokens of "references sont des références aux dispositions du" at most.
  private static let longestLead = 9

  /// The acts of a heading row: every cell with words begins with one, and two of them differ.
  private static func heads(
    _ cells: [TextSpan], _ references: [Reference]
  ) -> [WorkIdentifier?]? {
    guard cells.count > 1 else { return nil }
    var heads: [WorkIdentifier?] = []
    // Both come in the order of the text.
    var rest = references[...]
    for cell in cells {
      guard cell.start < cell.end else {
        heads.append(nil)
        continue
      }
      rest = rest.drop { $0.span.start < cell.start }
      // "La présente directive": the article stands before the mention.
      guard let reference = rest.first, reference.span.start <= cell.start + 4,
        reference.span.end <= cell.end, reference.kind == .act, reference.status == .identified,
        reference.targets.count == 1, reference.targets[0].pinpoint == nil
      else { return nil }
      heads.append(reference.targets[0].work)
    }
    return Set(heads.compactMap { $0 }).count > 1 ? heads : nil
  }

  /// The text between the bars of a row, without the blanks around it.
  private static func cells(of text: String) -> [TextSpan] {
    let bytes = Array(text.utf8)
    var cells: [TextSpan] = []
    var start = 0
    for position in 0...bytes.count
    where position == bytes.count || bytes[position] == UInt8(ascii: "|") {
      var first = start
      var end = position
      while first < end, bytes[first] == 0x20 { first += 1 }
      while end > first, bytes[end - 1] == 0x20 { end -= 1 }
      cells.append(TextSpan(first, end))
      start = position + 1
    }
    return cells
  }
}

extension TableOwners.Row {
  /// Bytes besides the provision in a cell that is about nothing else: "Only", "uniquement l'".
  private static let fewWords = 16

  /// The cell that holds the words; looked for by halves, since a row may have any number.
  private func cell(of span: TextSpan) -> Int? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].end < span.end { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].start <= span.start ? low : nil
  }

  /// Whose the provision is.
  func owner(of provision: Reference) -> TableOwners.Owner {
    guard cells.count > 1, let index = cell(of: provision.span) else { return .document }
    if let subject { return .act(subject) }
    if !columns.isEmpty {
      return columns[index].map { .act($0) } ?? .nobody
    }
    let cell = cells[index]
    let others = (cell.end - cell.start) - (provision.span.end - provision.span.start)
    if let head, index > 0 {
      // "2002/91/EC | 4 January 2006 | 4 January 2009 as regards Articles 7, 8 and 9 only": time limits
      // are those of the act that fills the first cell.
      let isTimeLimit = cells[0].end - head.end <= 1 && dated.contains(index)
      if others <= Self.fewWords || isTimeLimit { return .act(head.work) }
    }
    return others == 0 ? .nobody : .document
  }
}
