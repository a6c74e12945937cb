import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Gold that a person labelled: the first of the contract's two shapes.
struct LabelledGold {
  private var gold = GoldDocument(name: "")
  private var unknown = UnknownKeys()
  private var pageRanges: [ClosedRange<Int>] = []

  init(_ bytes: [UInt8]) throws(JSONError) {
    gold.cover.isComplete = true
    var reader = JSONReader(bytes)
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "pages":
        if !reader.null() { gold.pages = [try reader.pageRange()] }
      case "pageRanges":
        try reader.array { reader throws(JSONError) in pageRanges.append(try reader.pageRange()) }
      case "document": try readCover(&reader)
      case "segments":
        try reader.array { reader throws(JSONError) in try readSegment(&reader) }
      case "footnotes":
        try reader.array { reader throws(JSONError) in try readNote(&reader) }
      case "references":
        try reader.array { reader throws(JSONError) in try readReference(&reader) }
      case "segmentsPartial": gold.isPartial = try reader.bool()
      case "file", "note", "notes": try reader.skip()
      default: try skip(key, in: "", &reader)
      }
    }
    try reader.end()
  }

  func document(named name: String) -> GoldDocument {
    var gold = gold
    gold.name = name
    if !pageRanges.isEmpty { gold.pages = pageRanges }
    gold.unknownKeys = unknown.names
    return gold
  }

  private mutating func skip(
    _ key: String, in object: String, _ reader: inout JSONReader
  ) throws(JSONError) {
    unknown.note(key, in: object)
    try reader.skip()
  }

  private mutating func readCover(_ reader: inout JSONReader) throws(JSONError) {
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "id": gold.cover.identifier = try reader.optionalString().flatMap { WorkIdentifier($0) }
      case "language": gold.cover.language = try reader.optionalString()
      case "date": gold.cover.date = try reader.optionalString()
      case "kind": gold.cover.kind = try reader.optionalString()
      case "title": gold.cover.title = try reader.optionalString()
      case "subject": gold.cover.subject = try reader.optionalString()
      case "from": gold.cover.from = try reader.optionalString()
      case "to": gold.cover.to = try reader.optionalString()
      case "procedures": gold.cover.procedures = try reader.strings()
      case "previous": gold.cover.previous = try reader.strings()
      case "commission": gold.cover.commission = try reader.strings()
      case "codes": gold.cover.codes = try reader.strings()
      case "markings": gold.cover.markings = try reader.strings()
      case "note", "notes": try reader.skip()
      default: try skip(key, in: "document", &reader)
      }
    }
  }

  private mutating func readSegment(_ reader: inout JSONReader) throws(JSONError) {
    var segment = GoldSegment(kind: "", wording: .whole(""))
    var starts = ""
    var ends: String?
    var text: String?
    var isTruncated = false
    segment.openings = []
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "kind": segment.kind = try reader.string()
      case "number": segment.number = try reader.optionalString()
      case "opening", "openings":
        if !reader.null() { segment.openings?.append(contentsOf: try reader.stringOrStrings()) }
      case "addressees":
        if !reader.null() { segment.addressees = try reader.strings() }
      case "page": segment.page = try reader.optionalInt()
      case "starts": starts = try reader.string()
      case "ends": ends = try reader.optionalString()
      case "text": text = try reader.optionalString()
      case "struck": segment.isStruck = try reader.bool()
      case "unsure": segment.isUnsure = try reader.bool()
      case "truncated": isTruncated = try reader.bool()
      case "endPage", "note", "notes": try reader.skip()
      default: try skip(key, in: "segments", &reader)
      }
    }
    segment.wording =
      if let text { .whole(text) } else {
        .ends(starts: starts, ends: ends ?? "", isTruncated: isTruncated || ends == nil)
      }
    gold.segments.append(segment)
  }

  private mutating func readNote(_ reader: inout JSONReader) throws(JSONError) {
    var note = GoldNote(text: "")
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "mark": note.mark = try reader.optionalString()
      case "page": note.page = try reader.optionalInt()
      case "text": note.text = try reader.string()
      case "anchor": note.anchor = try reader.optionalString()
      case "unsure": note.isUnsure = try reader.bool()
      case "anchorPage", "endPage", "note", "notes", "struck": try reader.skip()
      default: try skip(key, in: "footnotes", &reader)
      }
    }
    gold.notes.append(note)
  }

  private mutating func readReference(_ reader: inout JSONReader) throws(JSONError) {
    var reference = GoldReference(place: .running, text: "", targets: [])
    var page: Int?
    var holder = ""
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "page": page = try reader.optionalInt()
      case "text": reference.text = try reader.string()
      case "where": holder = try reader.optionalString() ?? ""
      case "targets": reference.targets = try reader.targets()
      case "also": reference.also = try reader.targets()
      case "relation":
        reference.relation = try reader.optionalString().map { CitationRelation(rawValue: $0) }
      case "unsure": reference.isUnsure = try reader.bool()
      // A placeholder's targets are empty, and struck words were printed: no rule of their own.
      case "placeholder", "struck", "note", "notes": try reader.skip()
      default: try skip(key, in: "references", &reader)
      }
    }
    if let page {
      reference.place = .page(page)
    } else if holder.hasPrefix("footnote ") {
      reference.place = .footnote(String(holder.dropFirst("footnote ".count)))
    }
    gold.references.append(reference)
  }
}
