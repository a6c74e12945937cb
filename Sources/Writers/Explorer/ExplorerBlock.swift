import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// One document of the page: its segments, footnotes and mentions as rows, fit for the page.
///
/// The order of the fields is that of `SEGMENT`, `NOTE`, `MENTION` and `TARGET` in the page's
/// script; what is missing is null. Segments refer to one another by position; in a page that holds
/// passages alone, 0 stands for each segment and footnote that refers to nothing.
struct ExplorerBlock: SpooledRow {
  /// The block as the page holds it, where it was rendered or read: it is long.
  private(set) var bytes: ArraySlice<UInt8>
  /// Rows in it that refer to nothing, by their places among the bytes.
  private var spare: [Range<Int>] = []

  private static let leftOut = UInt8(ascii: "0")

  /// Renders a document; without `withAllText` what refers to nothing is left out.
  init(_ resolved: ResolvedRecord, withAllText: Bool) {
    let record = resolved.record
    let places = Places(record)
    var json = JSONLine(forbidden: .replaced, inMarkup: true, reserving: 1 << 14)
    json.raw(Array(ExplorerDocument.open("r\(resolved.number)").utf8))
    var spare: [Range<Int>] = []
    func row(_ isSpare: Bool, _ write: (inout JSONLine) -> Void) {
      if isSpare, !withAllText { return json.int(0) }
      let start = json.bytes.count
      write(&json)
      guard isSpare else { return }
      let hasComma = json.bytes[start] == UInt8(ascii: ",")
      spare.append((hasComma ? start + 1 : start)..<json.bytes.count)
    }
    json.beginObject()
    json.key("s")
    json.beginArray()
    for index in record.segments.indices {
      row(!places.segmentRefers[index]) {
        Self.write(record.segments[index], parent: places.parents[index], to: &$0)
      }
    }
    json.endArray()
    json.key("f")
    json.beginArray()
    for index in record.footnotes.indices {
      row(!places.footnoteRefers[index]) {
        Self.write(record.footnotes[index], caller: places.callers[index], to: &$0)
      }
    }
    json.endArray()
    json.key("m")
    json.beginArray()
    for index in record.references.indices {
      Self.write(
        record.references[index], resolved.mentions[index], edges: resolved.edgeIDs[index],
        places.holders[index], to: &json)
    }
    json.endArray()
    json.endObject()
    json.raw(ExplorerDocument.close)
    bytes = json.bytes[...]
    self.spare = spare
  }

  /// How many bytes are left where the page holds passages alone.
  var passagesSize: Int { spare.reduce(bytes.count) { $0 - $1.count + 1 } }

  /// The block as a page holds it that has passages alone.
  var passages: [UInt8] {
    var passages: [UInt8] = []
    passages.reserveCapacity(passagesSize)
    // The places count from the block's first byte.
    var start = bytes.startIndex
    for range in spare {
      passages += bytes[start..<bytes.startIndex + range.lowerBound]
      passages.append(Self.leftOut)
      start = bytes.startIndex + range.upperBound
    }
    return passages + bytes[start...]
  }

  func write(to row: inout RowWriter) {
    row.piece(bytes)
    row.list(spare) { row, range in
      row.int(range.lowerBound)
      row.int(range.count)
    }
  }

  init(from row: inout RowReader) {
    bytes = row.slice()
    spare = row.list { row in
      let start = row.int()
      return start..<start + max(0, row.int())
    }
  }

  private static func write(
    _ segment: DocumentRecord.Segment, parent: Int?, to json: inout JSONLine
  ) {
    json.beginArray()
    json.string(segment.id)
    json.int(parent)
    json.string(segment.kind.rawValue)
    json.string(segment.number)
    json.string(segment.heading)
    json.string(segment.opening)
    json.string(segment.text)
    json.int(segment.page)
    json.int(segment.struck ? 1 : 0)
    json.endArray()
  }

  private static func write(
    _ note: DocumentRecord.Footnote, caller: Int?, to json: inout JSONLine
  ) {
    json.beginArray()
    json.string(note.id)
    json.string(note.mark)
    json.string(note.text)
    json.int(note.page)
    json.int(caller)
    json.int(note.offset)
    json.endArray()
  }

  private static func write(
    _ mention: DocumentRecord.Mention, _ outcome: ResolvedMention, edges: [String?],
    _ holder: RecordPlaces.Holder?, to json: inout JSONLine
  ) {
    // The words of any other mention are a slice of the text that holds them.
    let standsAlone = holder == nil
    json.beginArray()
    json.int(mention.start)
    json.int(mention.end)
    json.string(mention.kind.name)
    json.string(mention.relation.name)
    json.string(mention.method.rawValue)
    json.string(outcome.status.rawValue)
    json.int(mention.page)
    json.int(holder?.segment)
    json.int(holder?.footnote)
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

  /// Where the parts of a record stand, and which of them refer to something.
  private struct Places {
    let parents: [Int?]
    let callers: [Int?]
    let holders: [RecordPlaces.Holder?]
    private(set) var segmentRefers: [Bool]
    private(set) var footnoteRefers: [Bool]

    init(_ record: DocumentRecord) {
      var places = RecordPlaces(record)
      parents = places.parents()
      callers = places.callers()
      holders = places.holders()
      segmentRefers = Array(repeating: false, count: record.segments.count)
      footnoteRefers = Array(repeating: false, count: record.footnotes.count)
      for holder in holders {
        switch holder {
        case .segment(let index): segmentRefers[index] = true
        case .footnote(let index): footnoteRefers[index] = true
        case nil: break
        }
      }
    }
  }
}
