/// One column of a table: what it is called, what it holds, and how a row fills it.
///
/// The CSV files, the graph formats, the database, the codebook and the README all come from the
/// same columns, so that none can tell another story.
package struct TableColumn<Row>: Sendable {
  package let name: String
  package let kind: TableColumnKind
  /// What a cell means, for people.
  package let about: String
  /// Its name as an attribute of a graph format, where some names have a meaning of their own;
  /// `nil` where the format says it by other means.
  package let attribute: String?
  package let value: @Sendable (Row) -> TableCell

  package init(
    _ name: String, _ kind: TableColumnKind, _ about: String, attribute: String?,
    _ value: @escaping @Sendable (Row) -> TableCell
  ) {
    self.name = name
    self.kind = kind
    self.about = about
    self.attribute = attribute
    self.value = value
  }

  package init(
    _ name: String, _ kind: TableColumnKind, _ about: String,
    _ value: @escaping @Sendable (Row) -> TableCell
  ) {
    self.init(name, kind, about, attribute: name, value)
  }
}

/// A value of a table.
package enum TableCell: Hashable, Sendable {
  case missing
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case list([String])

  package static func optional(_ text: String?) -> TableCell { text.map { .text($0) } ?? .missing }
  package static func optional(_ number: Int?) -> TableCell {
    number.map { .integer($0) } ?? .missing
  }

  /// As it stands in a CSV cell or an attribute; empty for what is missing.
  package var printed: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.description
    case .boolean(let value): value ? "true" : "false"
    case .list(let members): CleanText.list(members)
    }
  }

  /// Whether there is nothing to write.
  package var isMissing: Bool {
    switch self {
    case .missing: true
    case .list(let members): members.isEmpty
    default: false
    }
  }
}

/// What the cells of a column hold.
package enum TableColumnKind: String, Sendable {
  case text, integer, number, boolean, date
  /// Texts joined by `|`.
  case list
}

/// Columns with the bytes that stand before their values in a file of marked-up rows.
struct MarkedColumns<Row> {
  private let columns: [(mark: [UInt8], value: @Sendable (Row) -> TableCell)]
  private let end: [UInt8]

  /// Takes the columns that are attributes, each with the mark made of its place in the table.
  init(_ columns: [TableColumn<Row>], mark: (Int) -> String, end: String) {
    self.columns = columns.enumerated().filter { $0.element.attribute != nil }.map {
      (Array(mark($0.offset).utf8), $0.element.value)
    }
    self.end = Array(end.utf8)
  }

  /// Appends the values that are not missing.
  func append(_ row: Row, to bytes: inout [UInt8]) {
    for (mark, value) in columns {
      let cell = value(row)
      guard !cell.isMissing else { continue }
      bytes.append(contentsOf: mark)
      CleanText.appendXML(cell.printed, to: &bytes)
      bytes.append(contentsOf: end)
    }
  }
}
