import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// Tables: most of a page's are lists, laid out with the label in the first column.
extension XHTMLWalk {
  mutating func table(_ node: XMLTree.Node) {
    let title = caption
    caption = nil
    if isFurniture(node) { return }
    let rows = rows(of: node)
    let items = rows.map { labelled($0) }
    let isTable = isRuled(node) || title != nil
    if !isTable, !rows.isEmpty, items.allSatisfy({ $0 != nil }) {
      for case .some(let item) in items { self.item(label: item.label, cell: item.cell) }
      return
    }
    // A single cell only frames what it holds.
    if rows.count == 1, cells(of: rows[0]).filter({ !string(of: $0).isEmpty }).count <= 1,
      !isTable
    {
      for cell in cells(of: rows[0]) { content(of: cell) }
      return
    }
    let saved = here
    let table = out.begin(.table, .table, in: out.carrier(in: here))
    if let title {
      flat(title, at: Place(segment: table, flow: .joined))
      out.text.breakWords()
    }
    for row in rows {
      let index = out.begin(.table, .row, in: table)
      let place = Place(segment: index, flow: .joined)
      for (position, cell) in cells(of: row).enumerated() {
        if position > 0 {
          out.text.breakWords()
          out.prepare(place)
          out.text.append("| ", line: tree.line(of: cell))
        }
        flat(cell, at: place)
      }
    }
    here = saved
  }

  /// Running heads and the lists of amending acts before a consolidated text.
  func isFurniture(_ node: XMLTree.Node) -> Bool {
    guard node + 1 < tree.end(of: node) else { return true }
    var hasText = false
    for inner in node + 1..<tree.end(of: node) {
      let classes = page.traits(inner)
      if classes.contains(.runningHead) { return true }
      // The arrow beside the title at the head of a consolidated text.
      if classes.contains(.consolidatedTitle), tree.descendant("p", of: node) != nil,
        tree.names.contains("body"), isHeadTable(node)
      {
        return true
      }
      if role(inner) != nil, role(inner) != .furniture { hasText = true }
    }
    return !hasText && string(of: node).hasPrefix("►")
  }

  /// The lines at the foot of acts that are published one by one: `ELI: http…`, `ISSN 1977-0677`.
  func isImprint(_ line: String) -> Bool {
    line.utf8.count < 100
      && (line.hasPrefix("ELI: http") || line.hasPrefix("ISSN ") && line.contains("-"))
  }

  private func isHeadTable(_ node: XMLTree.Node) -> Bool { string(of: node).hasPrefix("►") }

  private func isRuled(_ node: XMLTree.Node) -> Bool {
    if page.traits(node).contains(.ruled) { return true }
    return tree.attribute("border", of: node).map { $0 != "0" } ?? false
  }

  private func rows(of node: XMLTree.Node) -> [XMLTree.Node] {
    var rows: [XMLTree.Node] = []
    for child in tree.children(of: node) where !tree.isText(child) {
      switch element(child) {
      case .tr: rows.append(child)
      case .tbody, .thead, .tfoot: rows.append(contentsOf: self.rows(of: child))
      default: break
      }
    }
    return rows
  }

  private func cells(of row: XMLTree.Node) -> [XMLTree.Node] {
    tree.children(of: row).filter { !tree.isText($0) }
  }

  /// The label and the text of a row that is a list item; empty cells in front are its indent.
  private func labelled(_ row: XMLTree.Node) -> (label: XMLTree.Node, cell: XMLTree.Node)? {
    let cells = cells(of: row)
    guard let first = cells.firstIndex(where: { !string(of: $0).isEmpty }),
      first + 2 == cells.count, isLabel(string(of: cells[first]))
    else { return nil }
    return (cells[first], cells[first + 1])
  }
}
