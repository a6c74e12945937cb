import SourceTexts

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

  /// Appends it as a CSV cell.
  func appendCSV(to bytes: inout [UInt8]) { append(to: &bytes, CleanText.appendCSV) }

  /// Appends it as XML content or an attribute's value.
  func appendXML(to bytes: inout [UInt8]) { append(to: &bytes, CleanText.appendXML) }

  /// Appends it, nothing where it is missing; `append` writes texts, which alone may need escapes.
  private func append(
    to bytes: inout [UInt8], _ append: (_ text: String, _ bytes: inout [UInt8]) -> Void
  ) {
    switch self {
    case .missing: break
    case .text(let text): append(text, &bytes)
    case .integer(let number): bytes.append(integer: number)
    case .number(let number): bytes.append(number: number)
    case .boolean(let value): bytes.append(utf8: value ? "true" : "false")
    case .list(let members): append(CleanText.list(members), &bytes)
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
  private let marks: [[UInt8]]
  private let values: [@Sendable (Row) -> TableCell]
  private let end: [UInt8]

  /// Takes the columns that are attributes, each with the mark made of its place in the table.
  init(_ columns: [TableColumn<Row>], mark: (Int) -> String, end: String) {
    let attributes = columns.indices.filter { columns[$0].attribute != nil }
    marks = attributes.map { Array(mark($0).utf8) }
    values = attributes.map { columns[$0].value }
    self.end = Array(end.utf8)
  }

  /// Appends the values that are not missing.
  func append(_ row: Row, to bytes: inout [UInt8]) {
    for index in values.indices {
      let cell = values[index](row)
      guard !cell.isMissing else { continue }
      bytes.append(contentsOf: marks[index])
      cell.appendXML(to: &bytes)
      bytes.append(contentsOf: end)
    }
  }
}
