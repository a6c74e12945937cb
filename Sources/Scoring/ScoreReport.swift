/// The cards of many documents, by group: a folder, a language, a kind of document.
package struct ScoreReport: Sendable {
  /// Sorted by name on output; the caller chooses what a group is.
  private var groups: [String: ScoreCard] = [:]

  package init() {}

  /// Adds a document's card to its group.
  package mutating func add(_ card: ScoreCard, group: String) {
    groups[group, default: ScoreCard()].merge(card)
  }

  /// Names of the groups, sorted.
  package var groupNames: [String] { groups.keys.sorted() }

  /// The card of one group.
  package func card(of group: String) -> ScoreCard { groups[group] ?? ScoreCard() }

  /// All documents together.
  package var total: ScoreCard {
    groupNames.reduce(into: ScoreCard()) { $0.merge(card(of: $1)) }
  }
}

extension ScoreReport {
  /// The text for a terminal: all layers with their kinds, then each group's layers.
  package func text(withFindings: Bool = false) -> String {
    let total = total
    var text = "\(total.documents.count) documents\n\n" + Self.table(of: total)
    if groups.count > 1 { text += "\n" + tableOfGroups() }
    if withFindings { text += "\n" + Self.list(of: total) }
    for remark in total.remarks { text += "note: \(remark)\n" }
    return text
  }

  private static let columns = [
    "labelled", "found", "right", "missed", "extra", "precision", "recall", "F1",
  ]

  private static func cells(_ tally: Tally) -> [String] {
    [tally.labelled, tally.found, tally.right, tally.missed, tally.extra].map(String.init)
      + [tally.precision, tally.recall, tally.f1].map(decimal)
  }

  private static func table(of card: ScoreCard) -> String {
    var table = TextTable(header: ["layer", ""] + columns, textColumns: 2)
    for layer in ScoreCard.Layer.allCases where card.has(layer) {
      table.add([layer.rawValue, "all"] + cells(card.tally(layer)))
      let groups = card.groups(of: layer)
      // A layer of one kind has been told already.
      for group in groups where groups.count > 1 {
        table.add(["", group] + cells(card.tally(layer, group)))
      }
    }
    return table.text
  }

  private func tableOfGroups() -> String {
    var table = TextTable(header: ["group", "layer"] + Self.columns, textColumns: 2)
    for name in groupNames {
      let card = card(of: name)
      var label = "\(name) (\(card.documents.count))"
      for layer in ScoreCard.Layer.allCases where card.has(layer) {
        table.add([label, layer.rawValue] + Self.cells(card.tally(layer)))
        label = ""
        // Kinds of segments differ more between layouts than layouts do.
        let kinds = layer == .segments ? card.groups(of: layer) : []
        for kind in kinds where kinds.count > 1 {
          table.add(["", "  " + kind] + Self.cells(card.tally(layer, kind)))
        }
      }
    }
    return table.text
  }

  /// One finding a paragraph: what, where, and what came nearest.
  private static func list(of card: ScoreCard) -> String {
    var text = ""
    for finding in card.findings {
      let place = finding.page.map { ", page \($0)" } ?? ""
      text += """
        \(finding.document)\(place): \(finding.isMiss ? "missed" : "extra") \
        \(finding.layer.rawValue) \(finding.group)
            \(clipped(finding.text))

        """
      if let nearest = finding.nearest { text += "    near: \(clipped(nearest))\n" }
    }
    return text
  }

  private static func clipped(_ text: String) -> String {
    text.count > 200 ? text.prefix(199) + "…" : text
  }

  /// A share with three decimals, rounded to the nearest; a dash where there is none.
  private static func decimal(_ share: Double?) -> String {
    guard let share else { return "–" }
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - digits.utf8.count)
    return "\(thousandths / 1000).\(zeros)\(digits)"
  }
}

/// Columns of equal width: words to the left, numbers to the right.
private struct TextTable {
  private var rows: [[String]]
  private let textColumns: Int

  init(header: [String], textColumns: Int) {
    rows = [header]
    self.textColumns = textColumns
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column < textColumns ? cell + blanks : blanks + cell
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
