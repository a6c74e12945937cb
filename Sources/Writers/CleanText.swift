/// Makes any string fit for the files of the graph folder.
///
/// Text from documents is never trusted: GraphML and GEXF files that hold a code point that XML 1.0
/// forbids are refused whole by every reader, and line breaks in CSV cells split rows in some.
package enum CleanText {
  /// The text on one line: runs of blanks of any kind are one blank, none at the ends, forbidden
  /// code points are U+FFFD.
  package static func line(_ text: String) -> String {
    if isClean(text) { return text }
    var clean = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlankDue = !clean.isEmpty
        continue
      }
      if isBlankDue {
        clean.append(" ")
        isBlankDue = false
      }
      clean.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(clean)
  }

  /// Members of a list cell: on one line, without the sign that stands between them.
  package static func list(_ members: some Sequence<String>) -> String {
    members.map { member in
      let clean = line(member)
      return clean.utf8.contains(UInt8(ascii: "|")) ? clean.replacing("|", with: "/") : clean
    }.joined(separator: "|")
  }

  /// Appends the text as XML content or attribute value in double quotes.
  package static func appendXML(_ text: String, to bytes: inout [UInt8]) {
    for byte in line(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Appends the text as a CSV cell, in quotes where RFC 4180 asks for them.
  package static func appendCSV(_ text: String, to bytes: inout [UInt8]) {
    let clean = line(text)
    guard clean.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    else {
      bytes.append(contentsOf: clean.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in clean.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a reader of XML 1.0 refuses the code point, written out or as a reference.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  /// Whether nothing has to change: the common case, decided without decoding.
  private static func isClean(_ text: String) -> Bool {
    let span = text.utf8.span
    var before = UInt8(ascii: " ")
    for index in span.indices {
      let byte = span[index]
      guard byte >= 0x20, byte != 0x7F, byte != 0x20 || before != 0x20 else { return false }
      if byte >= 0xC2 {
        let next = index + 1 < span.count ? span[index + 1] : 0
        switch byte {
        // No-break space and next line; Ogham space; the spaces and separators of U+2000…U+205F;
        // the ideographic space; U+FFFE and U+FFFF. Some more than these come along.
        case 0xC2 where next == 0xA0 || next == 0x85, 0xE1 where next == 0x9A,
          0xE3 where next == 0x80, 0xEF where next == 0xBF:
          return false
        case 0xE2 where next == 0x80 || next == 0x81:
          let last = index + 2 < span.count ? span[index + 2] : 0
          if last < 0x8B || (0xA8...0xAF).contains(last) || last == 0x9F { return false }
        default: break
        }
      }
      before = byte
    }
    return before != 0x20 || span.isEmpty
  }
}
