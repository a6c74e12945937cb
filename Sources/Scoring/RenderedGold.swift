import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Gold rendered from mark-up: the second of the contract's two shapes, with whole texts.
///
/// It labels visas, recitals and articles (with all that is in them), the notes' texts, the cover,
/// and the places in the Official Journal that each segment and its notes print.
struct RenderedGold {
  private var gold = GoldDocument(name: "")
  private var unknown = UnknownKeys()

  init(_ bytes: [UInt8]) throws(JSONError) {
    gold.segmentKinds = [.visa, .recital, .article]
    gold.labelsJournalPlacesOnly = true
    var reader = JSONReader(bytes)
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "language": gold.cover.language = try reader.optionalString()
      case "title": gold.cover.title = try reader.optionalString()
      case "segments":
        try reader.array { reader throws(JSONError) in try readSegment(&reader) }
      case "footnotes":
        gold.notes = try reader.strings().map { GoldNote(text: $0) }
      case "cover":
        if !reader.null() { try readCover(&reader) }
      case "style": gold.layout = try reader.optionalString()
      // All references of the segments once more, without their place.
      case "references", "file", "note", "notes": try reader.skip()
      default: try skip(key, in: "", &reader)
      }
    }
    try reader.end()
  }

  func document(named name: String) -> GoldDocument {
    var gold = gold
    gold.name = name
    gold.unknownKeys = unknown.names
    return gold
  }

  private mutating func skip(
    _ key: String, in object: String, _ reader: inout JSONReader
  ) throws(JSONError) {
    unknown.note(key, in: object)
    try reader.skip()
  }

  private mutating func readSegment(_ reader: inout JSONReader) throws(JSONError) {
    var segment = GoldSegment(kind: "", wording: .whole(""))
    var references: [Target] = []
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "kind": segment.kind = try reader.string()
      case "number": segment.number = try reader.optionalString()
      case "text": segment.wording = .whole(try reader.string())
      case "heading": segment.heading = try reader.optionalString()
      case "refs": references = try reader.targets().map(Self.undivided)
      // The numbers of the paragraphs stand in the text as well.
      case "paragraphs": try reader.skip()
      default: try skip(key, in: "segments", &reader)
      }
    }
    for target in references {
      gold.references.append(
        GoldReference(
          place: .segment(gold.segments.count), text: target.description, targets: [target]))
    }
    gold.segments.append(segment)
  }

  /// Mark-up writes P for the one series that there was before 1968; our notation has `-`.
  private static func undivided(_ target: Target) -> Target {
    guard target.work.scheme == .oj, target.work.value.hasPrefix("P:") else { return target }
    var target = target
    target.work.value = "-" + target.work.value.dropFirst()
    return target
  }

  private mutating func readCover(_ reader: inout JSONReader) throws(JSONError) {
    gold.cover.isComplete = true
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "id": gold.cover.identifier = try reader.optionalString().flatMap { WorkIdentifier($0) }
      case "date":
        gold.cover.date = try reader.optionalString().map {
          CivilDate(english: $0)?.description ?? $0
        }
      case "file":
        gold.cover.procedures = try reader.stringOrStrings()
          .map { ProcedureNumber(printed: $0)?.identifier.description ?? $0 }
      case "codes": gold.cover.codes = try reader.strings()
      case "kind": gold.cover.kind = try reader.optionalString()
      case "fields": try readFields(&reader)
      // The printed number, which the identifier says too.
      case "number": try reader.skip()
      default: try skip(key, in: "cover", &reader)
      }
    }
  }

  /// Fields by the label that the cover prints.
  private mutating func readFields(_ reader: inout JSONReader) throws(JSONError) {
    try reader.object { reader, label throws(JSONError) in
      switch label {
      case "From": gold.cover.from = try reader.optionalString()
      case "To": gold.cover.to = try reader.optionalString()
      case "Subject": gold.cover.subject = try reader.optionalString()
      case "No. prev. doc.": gold.cover.previous = [Self.number(in: try reader.string())]
      case "No. Cion doc.": gold.cover.commission = [Self.number(in: try reader.string())]
      default: try skip(label, in: "cover.fields", &reader)
      }
    }
  }

  /// The document number before the subject codes: `9470/09` of `9470/09 JUSTCIV 73`.
  private static func number(in field: String) -> String {
    let words = field.split(separator: " ")
    for count in stride(from: words.count, to: 0, by: -1) {
      let printed = words.prefix(count).joined(separator: " ")
      if let number = CouncilNumber(printed: printed) { return number.identifier.description }
      if let number = ComNumber(printed: printed) { return number.identifier.description }
    }
    return field
  }
}

extension CivilDate {
  /// Reads `14 June 2009`, as covers that were made for measuring print it.
  init?(english text: String) {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let words = FoldedWords(text).words
    guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
      let month = months.firstIndex(of: words[1])
    else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }
}
