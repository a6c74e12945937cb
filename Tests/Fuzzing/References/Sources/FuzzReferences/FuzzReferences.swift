import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts

/// One input of libFuzzer: the first byte chooses language and family, the second the citing document,
/// the rest is text.
///
/// Anything may come in; what comes out must hold: spans inside the text, in order and apart from
/// each other, on the borders of code points where the text is valid, and targets that read back
/// as they are written.
@_cdecl("LLVMFuzzerTestOneInput")
public func readsAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start = unsafe start, count > 2 else { return 0 }
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let choice = Int(input[0])
  let bytes = Array(input.dropFirst(2))
  let own = citing[Int(input[1]) % citing.count]
  let recogniser = Recogniser(
    language: languages[choice % languages.count],
    citing: CitingDocument(
      identifier: own.identifier.flatMap { WorkIdentifier($0) },
      date: own.date.flatMap { CivilDate(iso: $0) },
      family: choice < 85 ? .act : choice < 170 ? .paper : .unknown))
  let text = String(validating: bytes, as: UTF8.self)
  var end = 0
  recogniser.forEachReference(inUTF8: bytes) { reference in
    precondition(reference.span.start >= end, "spans overlap")
    precondition(reference.span.start < reference.span.end, "an empty span")
    precondition(reference.span.end <= bytes.count, "a span leaves the text")
    precondition((0...1).contains(reference.confidence), "confidence out of bounds")
    if text != nil {
      precondition(bytes[reference.span.start] & 0xC0 != 0x80, "a span splits a code point")
      precondition(
        reference.span.end == bytes.count || bytes[reference.span.end] & 0xC0 != 0x80,
        "a span splits a code point")
    }
    for target in reference.targets {
      precondition(
        Target(target.description)?.description == target.description, "a target reads otherwise")
    }
    end = reference.span.end
  }
  if let text, text.utf8.count < 200 { _ = IdentifierReader.read(text) }
  return 0
}

/// Documents of all ages and kinds: what is cited is judged by the day and the number of what cites.
private let citing: [(identifier: String?, date: String?)] = [
  ("council:ST-10482-2026", "2026-07-01"), (nil, nil), ("celex:31965L0065", "1965-01-26"),
  ("celex:02003R0001-20090701", "2009-07-01"), ("celex:12002E/TXT", nil), (nil, "1952-07-23"),
  ("celex:32016R0679", nil), ("council:EUCO-79-2014", "2014-06-27"), ("com:COM/1985/310", nil),
  ("celex:61962CJ0026", "1963-02-05"), ("celex:31958R0001", nil), (nil, "2099-12-31"),
  ("oj:C:2012:326:p1", nil), ("council:ST-5001-1999", "1999-01-01"),
  ("celex:11957E/TXT", "1957-03-25"),
]

private let languages = [
  "en", "fr", "de", "bg", "cs", "da", "el", "es", "et", "fi", "ga", "hr", "hu", "it", "lt", "lv",
  "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
]
