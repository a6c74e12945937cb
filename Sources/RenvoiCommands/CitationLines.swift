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
    addPlace(of: reference)
    let targets = reference.targets.span
    for index in targets.indices { json.name(targets[index]) }
    if reference.relation == .cites, reference.status == .identified,
      reference.method == .explicit, reference.confidence == 1, reference.note == nil
    {
      json.raw(Self.usual)
    } else {
      addRest(of: reference)
    }
    if json.bytes.count > Self.room { flush() }
  }

  /// Where the mention stands, its words and its kind, up to the targets.
  private mutating func addPlace(of reference: Reference) {
    let span = reference.span
    let start = codePoints(before: span.start)
    let end = codePoints(before: span.end)
    let text = self.text
    guard span.count < Self.longest, JSONLine.isPlain(text.span, span.start, span.end) else {
      json.raw(atMost: 64) { room in
        room.append(#"{"start":"#)
        room.append(decimal: start)
        room.append(#","end":"#)
        room.append(decimal: end)
        room.append(#","text":"#)
      }
      json.string(text, span)
      json.raw(#","kind":"#)
      json.string(reference.kind.rawValue)
      json.raw(#","targets":["#)
      return
    }
    let kind = reference.kind.name
    json.raw(atMost: span.count + kind.utf8Count + 128) { room in
      room.append(#"{"start":"#)
      room.append(decimal: start)
      room.append(#","end":"#)
      room.append(decimal: end)
      room.append(#","text":""#)
      room.append(text, span)
      room.append(#"","kind":""#)
      room.append(kind)
      room.append(#"","targets":["#)
    }
  }

  /// Bytes of a mention up to which its line is put together in one go.
  private static let longest = 256

  /// What stands behind the targets where it is not ``usual``.
  private mutating func addRest(of reference: Reference) {
    let relation = reference.relation.name
    let status = reference.status.rawValue
    let method = reference.method.rawValue
    let room = relation.utf8Count + status.utf8.count + method.utf8.count + 64
    json.raw(atMost: room) { room in
      room.append(#"],"relation":""#)
      room.append(relation)
      room.append(#"","status":""#)
      room.append(string: status)
      room.append(#"","method":""#)
      room.append(string: method)
      room.append(#"","confidence":"#)
    }
    json.double(reference.confidence)
    if let note = reference.note {
      addNote(note)
    } else {
      json.raw(",\"note\":null}\n")
    }
  }

  private mutating func addNote(_ note: String) {
    guard JSONLine.isPlain(note.utf8.span, 0, note.utf8.count) else {
      json.raw(#","note":"#)
      json.string(note)
      json.raw("}\n")
      return
    }
    json.raw(atMost: note.utf8.count + 16) { room in
      room.append(#","note":""#)
      room.append(string: note)
      room.append("\"}\n")
    }
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

  /// What most lines end with.
  private static let usual: StaticString = """
    ],"relation":"cites","status":"identified","method":"explicit","confidence":1.0,"note":null}

    """
}
