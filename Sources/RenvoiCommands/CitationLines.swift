import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// The output of `renvoi cite`: one JSON line a reference, in text order.
struct CitationLines {
  private let text: [UInt8]
  private var json = JSONLine(reserving: CitationLines.room + 1 << 16)
  /// Bytes and code points up to which the text has been counted.
  private var counted = (bytes: 0, codePoints: 0)

  /// Bytes that are gathered before they are written.
  private static let room = 1 << 20

  /// Lines for references to a text in valid UTF-8.
  init(of text: [UInt8]) {
    self.text = text
  }

  /// Adds a reference; those before it in the text come first.
  mutating func add(_ reference: Reference) {
    let span = reference.span
    json.raw(Self.start)
    json.natural(codePoints(before: span.start))
    json.raw(Self.end)
    json.natural(codePoints(before: span.end))
    json.raw(Self.text)
    json.string(text, span)
    json.raw(Self.kind)
    json.string(reference.kind.rawValue)
    json.raw(Self.targets)
    for target in reference.targets { json.name(target) }
    json.endArray()
    if reference.relation == .cites, reference.status == .identified,
      reference.method == .explicit, reference.confidence == 1, reference.note == nil
    {
      json.raw(Self.usual)
      json.newline()
    } else {
      addRest(of: reference)
    }
    if json.bytes.count > Self.room { flush() }
  }

  private mutating func addRest(of reference: Reference) {
    json.raw(Self.relation)
    json.string(reference.relation.rawValue)
    json.raw(Self.status)
    json.string(reference.status.rawValue)
    json.raw(Self.method)
    json.string(reference.method.rawValue)
    json.raw(Self.confidence)
    json.double(reference.confidence)
    json.raw(Self.note)
    json.string(reference.note)
    json.endObject()
    json.newline()
  }

  /// Writes what has been gathered.
  mutating func flush() {
    Console.write(json.bytes)
    json.removeAll()
  }

  /// Code points before a byte; spans come in order, so that the text is counted once.
  private mutating func codePoints(before offset: Int) -> Int {
    if offset < counted.bytes { counted = (0, 0) }
    let count = text.span.codePoints(counted.bytes, min(offset, text.count))
    counted = (offset, counted.codePoints + count)
    return counted.codePoints
  }

  private static let start: StaticString = #"{"start":"#
  private static let end: StaticString = #","end":"#
  private static let text: StaticString = #","text":"#
  private static let kind: StaticString = #","kind":"#
  private static let targets: StaticString = #","targets":["#
  /// What most lines end with, but for the line's end.
  private static let usual: StaticString =
    #","relation":"cites","status":"identified","method":"explicit","confidence":1.0,"note":null}"#
  private static let relation: StaticString = #","relation":"#
  private static let status: StaticString = #","status":"#
  private static let method: StaticString = #","method":"#
  private static let confidence: StaticString = #","confidence":"#
  private static let note: StaticString = #","note":"#
}
