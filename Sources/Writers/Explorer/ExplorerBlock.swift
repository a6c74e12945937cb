import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// One document of the page: its segments, footnotes and mentions as rows.
///
/// The order of the fields is that of `SEGMENT`, `NOTE`, `MENTION` and `TARGET` in the page's
/// script; what is missing is null. Segments refer to one another by position.
struct ExplorerBlock {
  private let resolved: ResolvedRecord
  private let kept: Kept

  init(_ resolved: ResolvedRecord, withAllText: Bool) {
    self.resolved = resolved
    kept = Kept(resolved.record, all: withAllText)
  }

  /// How many segments and footnotes the block holds.
  var size: Int { kept.segments.order.count + kept.footnotes.order.count }

  var bytes: [UInt8] {
    let record = resolved.record
    var json = JSONLine(forbidden: .replaced, reserving: 1 << 14)
    json.beginObject()
    json.key("s")
    json.beginArray()
    for index in kept.segments.order { Self.segment(record.segments[index], kept, to: &json) }
    json.endArray()
    json.key("f")
    json.beginArray()
    for index in kept.footnotes.order { Self.footnote(record.footnotes[index], kept, to: &json) }
    json.endArray()
    json.key("m")
    json.beginArray()
    for (position, mention) in record.references.enumerated() {
      Self.write(
        mention, resolved.mentions[position], edges: resolved.edgeIDs[position], kept, to: &json)
    }
    json.endArray()
    json.endObject()
    return Array(ExplorerDocument.open("r\(resolved.number)").utf8)
      + ExplorerDocument.harmless(json.bytes) + Array(ExplorerDocument.close.utf8)
  }

  private static func segment(
    _ segment: DocumentRecord.Segment, _ kept: Kept, to json: inout JSONLine
  ) {
    json.beginArray()
    json.string(segment.id)
    json.int(segment.parent.flatMap { kept.segments[$0] })
    json.string(segment.kind.rawValue)
    json.string(segment.number)
    json.string(segment.heading)
    json.string(segment.opening)
    json.string(segment.text)
    json.int(segment.page)
    json.int(segment.struck ? 1 : 0)
    json.endArray()
  }

  private static func footnote(
    _ note: DocumentRecord.Footnote, _ kept: Kept, to json: inout JSONLine
  ) {
    json.beginArray()
    json.string(note.id)
    json.string(note.mark)
    json.string(note.text)
    json.int(note.page)
    json.int(note.segment.flatMap { kept.segments[$0] })
    json.int(note.offset)
    json.endArray()
  }

  private static func write(
    _ mention: DocumentRecord.Mention, _ outcome: ResolvedMention, edges: [String?], _ kept: Kept,
    to json: inout JSONLine
  ) {
    let footnote = mention.footnote.flatMap { kept.footnotes[$0] }
    let segment = footnote == nil ? mention.segment.flatMap { kept.segments[$0] } : nil
    // The words of any other mention are a slice of the text that holds them.
    let standsAlone = footnote == nil && segment == nil
    json.beginArray()
    json.int(mention.start)
    json.int(mention.end)
    json.string(mention.kind.rawValue)
    json.string(mention.relation.rawValue)
    json.string(mention.method.rawValue)
    json.string(outcome.status.rawValue)
    json.int(mention.page)
    json.int(segment)
    json.int(footnote)
    json.string(mention.note)
    json.string(standsAlone ? mention.text : nil)
    json.string(standsAlone ? mention.context : nil)
    json.beginArray()
    for (target, edge) in zip(outcome.targets, edges) { write(target, edge: edge, to: &json) }
    json.endArray()
    json.endArray()
  }

  private static func write(
    _ target: ResolvedTarget, edge: String?, to json: inout JSONLine
  ) {
    json.beginArray()
    json.string(target.status.rawValue)
    json.name(target.work)
    json.place(target.pinpoint)
    json.string(target.rule)
    json.string(target.reason)
    json.double(target.confidence)
    json.string(
      target.candidates.isEmpty ? nil : CleanText.list(target.candidates.map(\.description)))
    json.name(target.written)
    json.string(edge)
    json.endArray()
  }

  /// Which parts of a record the page holds, and where they stand in it.
  private struct Kept {
    struct Places {
      var order: [Int] = []
      private var places: [String: Int] = [:]

      mutating func add(_ index: Int, _ id: String) {
        places[id] = order.count
        order.append(index)
      }

      subscript(id: String) -> Int? { places[id] }
    }

    var segments = Places()
    var footnotes = Places()

    init(_ record: DocumentRecord, all: Bool) {
      var wanted: Set<String> = []
      if !all {
        for mention in record.references {
          if let id = mention.footnote ?? mention.segment { wanted.insert(id) }
        }
      }
      for (index, segment) in record.segments.enumerated()
      where all || wanted.contains(segment.id) {
        segments.add(index, segment.id)
      }
      for (index, note) in record.footnotes.enumerated() where all || wanted.contains(note.id) {
        footnotes.add(index, note.id)
      }
    }
  }
}
