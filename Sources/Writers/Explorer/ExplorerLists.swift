import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// What the page lists of all documents: the documents themselves, and what was not resolved.
struct ExplorerLists {
  /// References listed as unresolved; more are only counted.
  private static let mostUnresolved = 20_000

  private var records: RowSpool<ExplorerRow>
  private var unresolved: RowSpool<ExplorerRow>
  private var listed = 0
  private var left = 0

  init(_ scratch: Scratch) {
    records = RowSpool(scratch)
    unresolved = RowSpool(scratch)
  }

  /// Renders a document's rows for ``add(_:)``.
  static func render(_ resolved: ResolvedRecord, to rows: inout RowWriter) {
    let record = resolved.record
    let metadata = record.document.metadata
    var json = JSONLine(forbidden: .replaced)
    rows.piece(
      row(&json) { json in
        json.string(resolved.work.description)
        json.string(record.document.id.description)
        json.string(record.document.source.path)
        json.int(record.document.source.pages)
        json.string(metadata.language)
        json.string(metadata.kind)
        json.string(metadata.title ?? metadata.subject)
        json.int(record.segments.count)
        json.int(record.references.count)
        json.int(resolved.sameAs.map { $0.kept - 1 })
      })
    let open = resolved.mentions.indices.filter { resolved.mentions[$0].status.isOpen }
    rows.list(open) { rows, index in
      let mention = record.references[index]
      let outcome = resolved.mentions[index]
      rows.piece(
        row(&json) { json in
          json.int(resolved.number - 1)
          json.int(index)
          json.int(mention.page)
          json.string(mention.text)
          json.string(mention.kind.rawValue)
          json.string(outcome.status.rawValue)
          json.string(outcome.targets.lazy.compactMap(\.reason).first)
        })
    }
  }

  private static func row(
    _ json: inout JSONLine, _ fields: (inout JSONLine) -> Void
  ) -> [UInt8] {
    json.removeAll()
    json.beginArray()
    fields(&json)
    json.endArray()
    return ExplorerDocument.harmless(json.bytes)
  }

  /// Takes in a document's rows.
  mutating func add(_ rows: inout RowReader) throws(WriteError) {
    try records.append(ExplorerRow(bytes: rows.piece()))
    for row in rows.list({ $0.piece() }) {
      guard listed < Self.mostUnresolved else {
        left += 1
        continue
      }
      listed += 1
      try unresolved.append(ExplorerRow(bytes: row))
    }
  }

  /// The rows, each as JSON that is fit for the page.
  struct Finished {
    var records: Rows<ExplorerRow>
    var unresolved: Rows<ExplorerRow>
    /// References beyond the list.
    var left: Int
  }

  mutating func finish() throws(WriteError) -> Finished {
    Finished(records: try records.finish(), unresolved: try unresolved.finish(), left: left)
  }
}

extension ResolutionStatus {
  /// Whether no work was found.
  fileprivate var isOpen: Bool {
    self == .ambiguous || self == .placeholder || self == .unresolved
  }
}

/// JSON that waits for its place in the page.
struct ExplorerRow: SpooledRow {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  func write(to row: inout RowWriter) { row.piece(bytes) }

  init(from row: inout RowReader) { bytes = row.piece() }
}
