import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// A document as an indented tree, one line a segment: to read on a terminal and to compare.
struct DocumentOutline {
  private let record: DocumentRecord
  /// Letters of a segment's text that are shown.
  private static let width = 72

  init(of record: DocumentRecord) { self.record = record }

  /// The tree, its header first.
  var text: String {
    (header + segments + footnotes + references).joined(separator: "\n")
  }

  private var header: [String] {
    let metadata = record.document.metadata
    let fields: [(String, String?)] = [
      ("date", metadata.date?.description), ("kind", metadata.kind), ("from", metadata.from),
      ("to", metadata.to), ("subject", metadata.subject), ("title", metadata.title),
      ("language", metadata.language), ("codes", joined(metadata.codes)),
      ("markings", joined(metadata.markings)),
      ("procedures", joined(metadata.procedures.map(\.description))),
      ("previous", joined(metadata.previous.map(\.description))),
      ("commission", joined(metadata.commission.map(\.description))),
      ("aliases", joined(metadata.aliases.map(\.description))),
    ]
    return [record.document.id.description]
      + fields.compactMap { name, value in value.map { "  \(name): \(shortened($0, to: 100))" } }
  }

  private func joined(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: ", ")
  }

  private var segments: [String] {
    var depths: [String: Int] = [:]
    return record.segments.map { segment in
      let depth = segment.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[segment.id] = depth
      var parts = [segment.kind.rawValue]
      if let number = segment.number { parts.append(number) }
      if let opening = segment.opening { parts.append("[\(opening)]") }
      if !segment.addressees.isEmpty {
        parts.append("→ " + segment.addressees.joined(separator: " + "))
      }
      if let heading = segment.heading { parts.append("“\(shortened(heading, to: 60))”") }
      if segment.struck { parts.append("(struck)") }
      if !segment.text.isEmpty { parts.append("| " + shortened(segment.text, to: Self.width)) }
      if !segment.footnotes.isEmpty {
        parts.append("{" + segment.footnotes.joined(separator: " ") + "}")
      }
      let page = segment.page.map { "p\($0)" } ?? ""
      return String(repeating: "  ", count: depth + 1) + parts.joined(separator: " ")
        + (page.isEmpty ? "" : "  \(page)")
    }
  }

  private var footnotes: [String] {
    record.footnotes.map { note in
      let call = note.segment.map { "\($0)+\(note.offset ?? 0)" } ?? "not called"
      return "  \(note.id) \(note.mark) (\(call)) \(shortened(note.text, to: Self.width))"
    }
  }

  private var references: [String] {
    record.references.map { mention in
      let place = mention.segment ?? mention.footnote ?? "cover"
      let targets = mention.targets.map(\.description).joined(separator: " ; ")
      return "  \(place): “\(shortened(mention.text, to: 60))” \(mention.kind.rawValue)"
        + " \(mention.relation.rawValue) \(mention.status.rawValue) → \(targets)"
    }
  }

  private func shortened(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }
}
