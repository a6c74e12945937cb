import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts

/// One input of libFuzzer: the first byte chooses language and citing document, the rest is text.
///
/// Anything may come in; what comes out must hold: spans inside the text, in order and apart from
/// each other, on the borders of code points where the text is valid, and targets that read back
/// as they are written.
@_cdecl("LLVMFuzzerTestOneInput")
public func readsAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start = unsafe start, count > 1 else { return 0 }
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let choice = Int(input[0])
  let bytes = Array(input.dropFirst())
  let recogniser = Recogniser(
    language: languages[choice % languages.count],
    citing: CitingDocument(
      identifier: WorkIdentifier("council:ST-10482-2026"), date: CivilDate(iso: "2026-07-01"),
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

private let languages = [
  "en", "fr", "de", "bg", "cs", "da", "el", "es", "et", "fi", "ga", "hr", "hu", "it", "lt", "lv",
  "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
]
