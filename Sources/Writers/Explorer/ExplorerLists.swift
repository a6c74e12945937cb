import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// What the page lists of all documents: the documents themselves, and what was not resolved.
struct ExplorerLists {
  /// References listed as unresolved; more are only counted.
  private static let mostUnresolved = 20_000

  private var records: RowSpool<SpooledText>
  private var unresolved: RowSpool<SpooledText>
  private var listed = 0
  private var left = 0
  private var json = JSONLine(forbidden: .replaced)

  init(_ scratch: Scratch) {
    records = RowSpool(scratch)
    unresolved = RowSpool(scratch)
  }

  mutating func add(_ resolved: ResolvedRecord) throws(WriteError) {
    let record = resolved.record
    let metadata = record.document.metadata
    try records.append(
      row { json in
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
    for (index, outcome) in resolved.mentions.enumerated() where outcome.status.isOpen {
      guard listed < Self.mostUnresolved else {
        left += 1
        continue
      }
      listed += 1
      let mention = record.references[index]
      try unresolved.append(
        row { json in
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

  private mutating func row(_ fields: (inout JSONLine) -> Void) -> SpooledText {
    json.removeAll()
    json.beginArray()
    fields(&json)
    json.endArray()
    return SpooledText(
      text: String(decoding: ExplorerDocument.harmless(json.bytes), as: UTF8.self))
  }

  /// The rows, each as JSON that is fit for the page.
  struct Finished {
    var records: Rows<SpooledText>
    var unresolved: Rows<SpooledText>
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
