import LegalDocuments
import SourceTexts

/// A text with tracked changes, read twice: as it stood, and as it stands now.
///
/// Compromise texts print what was deleted beside what was put in its place, often without a blank:
/// `910/2014` struck through and `2024/1183` behind it are two numbers, not one. Each reading has
/// blanks where the other's words stand, so that places in it are places in the printed text.
struct TrackedText {
  /// Without what is struck through.
  let current: String
  /// Without what was inserted.
  let former: String
  private let struck: [TextSpan]
  private let bytes: [UInt8]

  /// `nil` where nothing is struck through.
  init?(_ segment: Segment) {
    guard !segment.struck.isEmpty, !segment.isStruck else { return nil }
    let bytes = Array(segment.text.utf8)
    self.bytes = bytes
    struck = segment.struck
    current = Self.blanked(bytes, segment.struck)
    // What touches deleted letters was put in their place, whether or not it is set in bold.
    let replacements = segment.struck.compactMap { deleted -> TextSpan? in
      guard deleted.end > 0, deleted.end < bytes.count, Self.isWordByte(bytes[deleted.end - 1])
      else { return nil }
      var end = deleted.end
      while end < bytes.count, bytes[end] != UInt8(ascii: " "),
        Self.isWordByte(bytes[end])
          || bytes[end] == UInt8(ascii: "/")
      {
        end += 1
      }
      return TextSpan(deleted.end, end)
    }
    former = Self.blanked(bytes, segment.inserted + replacements)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func blanked(_ bytes: [UInt8], _ spans: [TextSpan]) -> String {
    var bytes = bytes
    for span in spans {
      for index in max(0, span.start)..<max(0, min(bytes.count, span.end), span.start) {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A reference of the current reading, cut to words that stand.
  func kept(_ reference: Reference) -> Reference {
    var reference = reference
    var pieces: [TextSpan] = []
    var start = reference.span.start
    for deleted in struck where deleted.overlaps(reference.span) {
      if deleted.start > start { pieces.append(TextSpan(start, deleted.start)) }
      start = max(start, deleted.end)
    }
    if start < reference.span.end { pieces.append(TextSpan(start, reference.span.end)) }
    if let piece = numbered(pieces) { reference.span = piece }
    return reference
  }

  /// A reference of the former reading, cut to words that are struck through; `nil` where none is.
  func deleted(_ reference: Reference) -> Reference? {
    let pieces = struck.filter { $0.overlaps(reference.span) }.map {
      TextSpan(max($0.start, reference.span.start), min($0.end, reference.span.end))
    }
    guard let piece = numbered(pieces) else { return nil }
    var reference = reference
    reference.span = piece
    reference.note = "struck through"
    return reference
  }

  /// The last piece that has a digit, which is what tells works apart; else the longest.
  private func numbered(_ pieces: [TextSpan]) -> TextSpan? {
    pieces.map(trimmed).last { span in bytes[span.start..<span.end].contains { $0 &- 0x30 < 10 } }
      ?? pieces.map(trimmed).max { $0.count < $1.count }
  }

  private func trimmed(_ span: TextSpan) -> TextSpan {
    var span = span
    while span.start < span.end, bytes[span.start] == UInt8(ascii: " ") { span.start += 1 }
    while span.end > span.start, bytes[span.end - 1] == UInt8(ascii: " ") { span.end -= 1 }
    return span
  }
}
