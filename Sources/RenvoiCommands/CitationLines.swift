import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// The output of `renvoi cite`: one JSON line a reference, in text order.
struct CitationLines {
  private let text: [UInt8]
  private var json = JSONLine(reserving: CitationLines.room + 1 << 16)
  /// Bytes and code points up to which the text has been counted.
  private var counted = (bytes: 0, codePoints: 0)
  /// The tails of lines in no order, and which of them is the last line's.
  private var tails = [Tail(Reference(span: TextSpan(0, 0), kind: .act, targets: []))]
  private var last = 0

  /// Bytes that are gathered before they are written.
  ///
  /// So few that they stay close to the processor until they are.
  private static let room = 1 << 18

  /// Lines for references to a text in valid UTF-8.
  init(of text: [UInt8]) {
    self.text = text
  }

  /// Adds a reference; those before it in the text come first.
  mutating func add(_ reference: Reference) {
    if !tails.span[last].isOf(reference) { last = tail(of: reference) }
    let span = reference.span
    let start = codePoints(before: span.start)
    let end = codePoints(before: span.end)
    if !addWhole(reference, start, end) {
      addPlace(of: reference, start, end)
      let targets = reference.targets.span
      for index in targets.indices { json.name(targets[index]) }
      json.raw(tails[last].line)
    }
    if json.bytes.count > Self.room { flush() }
  }

  /// A line with one target whose words need no escapes, as most are: put together in one go.
  private mutating func addWhole(_ reference: Reference, _ start: Int, _ end: Int) -> Bool {
    let span = reference.span
    let text = text
    guard reference.targets.count == 1, span.count < Self.longest,
      JSONLine.isPlain(text.span, span.start, span.end)
    else { return false }
    // Copied once: it is large.
    let target = reference.targets[0]
    let kind = tails.span[last].kindMember
    let line = tails.span[last].line
    let room = span.count + kind.count + target.room + line.count + 96
    return json.rawIfPlain(atMost: room) { room in
      room.append(#"{"start":"#)
      room.append(decimal: start)
      room.append(#","end":"#)
      room.append(decimal: end)
      room.append(#","text":""#)
      room.append(text, span)
      room.append(UInt8(ascii: "\""))
      room.append(kind.span)
      room.append(UInt8(ascii: "\""))
      let first = room.count
      target.append(to: &room)
      let written = first..<room.count
      room.append(UInt8(ascii: "\""))
      room.append(line.span)
      return written
    }
  }

  /// Where the tail of a reference's line is, which is mostly one that is kept.
  private mutating func tail(of reference: Reference) -> Int {
    for index in tails.indices where tails.span[index].isOf(reference) { return index }
    if tails.count == Self.keptTails { tails.removeAll(keepingCapacity: true) }
    tails.append(Tail(reference))
    return tails.count - 1
  }

  /// Tails that are kept: most texts come out with a handful.
  private static let keptTails = 16

  /// Where the mention stands, its words and its kind, up to the targets.
  private mutating func addPlace(of reference: Reference, _ start: Int, _ end: Int) {
    json.raw(atMost: 64) { room in
      room.append(#"{"start":"#)
      room.append(decimal: start)
      room.append(#","end":"#)
      room.append(decimal: end)
      room.append(#","text":"#)
    }
    json.string(text, reference.span)
    json.raw(tails[last].kindMember)
  }

  /// Bytes of a mention up to which its line is put together in one go.
  private static let longest = 256

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
}

/// What a line has around its targets.
///
/// Most references differ from one a few lines before in their places and targets only: the rest of the
/// line is put together once for all of them.
private struct Tail {
  private let kind: ReferenceKind
  private let relation: CitationRelation
  private let status: ReferenceStatus
  private let method: ReferenceMethod
  private let confidence: Double
  private let note: String?
  /// What stands between the words and the first target.
  let kindMember: [UInt8]
  /// From the bracket behind the targets to the end of the line.
  let line: [UInt8]

  init(_ reference: Reference) {
    kind = reference.kind
    relation = reference.relation
    status = reference.status
    method = reference.method
    confidence = reference.confidence
    note = reference.note
    var json = JSONLine()
    json.raw(#","kind":"#)
    json.string(kind.name)
    json.raw(#","targets":["#)
    kindMember = json.bytes
    json.removeAll()
    json.raw(#"],"relation":"#)
    json.string(relation.name)
    json.raw(#","status":"#)
    json.string(status.rawValue)
    json.raw(#","method":"#)
    json.string(method.rawValue)
    json.raw(#","confidence":"#)
    json.double(confidence)
    json.raw(#","note":"#)
    json.string(note)
    json.raw("}\n")
    line = json.bytes
  }

  func isOf(_ reference: Reference) -> Bool {
    reference.kind == kind && reference.status == status && reference.method == method
      && reference.confidence == confidence && reference.relation == relation
      && reference.note == note
  }
}
