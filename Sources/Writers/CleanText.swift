import SourceTexts

/// Makes any string fit for the files of the graph folder.
///
/// Text from documents is never trusted: GraphML and GEXF files that hold a code point that XML 1.0
/// forbids are refused whole by every reader, and line breaks in CSV cells split rows in some.
package enum CleanText {
  /// The text on one line: runs of blanks of any kind are one blank, none at the ends, forbidden
  /// code points are U+FFFD.
  package static func line(_ text: String) -> String {
    isLine(text) ? text : text.onOneLine
  }

  /// Members of a list cell: on one line, without the sign that stands between them.
  package static func list(_ members: [String]) -> String {
    // Most lists have one member.
    members.count == 1 ? member(members[0]) : members.map(member).joined(separator: "|")
  }

  private static func member(_ text: String) -> String {
    let clean = line(text)
    return clean.utf8.contains(UInt8(ascii: "|")) ? clean.replacing("|", with: "/") : clean
  }

  /// Appends the text as XML content or attribute value in double quotes.
  package static func appendXML(_ text: String, to bytes: inout [UInt8]) {
    append(text, unlessWith: [.markup, .quote], to: &bytes) { clean, _, bytes in
      for byte in clean.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        default: bytes.append(byte)
        }
      }
    }
  }

  /// Appends the text as a CSV cell, in quotes where RFC 4180 asks for them.
  package static func appendCSV(_ text: String, to bytes: inout [UInt8]) {
    append(text, unlessWith: [.comma, .quote], to: &bytes) { clean, signs, bytes in
      bytes.append(UInt8(ascii: "\""))
      if signs.contains(.quote) {
        for byte in clean.utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
      } else {
        bytes.append(utf8: clean)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Appends the text as the inner part of a literal of N-Triples.
  static func appendLiteral(_ text: String, to bytes: inout [UInt8]) {
    append(text, unlessWith: [.backslash, .quote], to: &bytes) { clean, _, bytes in
      for byte in clean.utf8 {
        if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
    }
  }

  /// Appends the text on one line: as it is, or by way of `escape` where it holds one of the signs.
  private static func append(
    _ text: String, unlessWith asked: Signs, to bytes: inout [UInt8],
    _ escape: (_ clean: String, _ signs: Signs, _ bytes: inout [UInt8]) -> Void
  ) {
    let signs = Signs(in: text, besides: asked)
    let clean = signs.contains(.unclean) ? line(text) : text
    if !signs.isDisjoint(with: asked) {
      escape(clean, signs, &bytes)
    } else {
      bytes.append(utf8: clean)
    }
  }

  /// Whether nothing has to change: the common case, decided without decoding.
  static func isLine(_ text: String) -> Bool { Signs(in: text, besides: []).isEmpty }
}

/// What a text holds that a file cannot take as it is; never fewer signs than there are.
///
/// Nearly every text holds none, and every file asks for every text, so eight bytes are looked at
/// together, and one by one only where something may be.
private struct Signs: OptionSet {
  let rawValue: UInt8

  /// A blank that is no single space within the text, or a code point that XML forbids.
  static let unclean = Signs(rawValue: 1)
  /// One of `& < >`.
  static let markup = Signs(rawValue: 2)
  static let comma = Signs(rawValue: 4)
  static let backslash = Signs(rawValue: 8)
  static let quote = Signs(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks for ``unclean``, and for those signs that the file asks for: a comma stands in nearly every
  /// text and matters to few files.
  init(in text: String, besides asked: Signs) {
    let bytes = text.utf8.span
    self = []
    var before = UInt8(ascii: " ")
    var index = 0
    while index < bytes.count {
      let stop = min(index + 8, bytes.count)
      // What has been found once is looked for no more.
      let wanted = asked.subtracting(self)
      if stop == index + 8, Self.isPlain(EightBytes(bytes, at: index), after: before, wanted) {
        before = bytes[index + 7]
        index = stop
        continue
      }
      while index < stop {
        formUnion(Self.sign(at: index, of: bytes, after: before).intersection([asked, .unclean]))
        before = bytes[index]
        index += 1
      }
    }
    if before == UInt8(ascii: " "), !bytes.isEmpty { insert(.unclean) }
  }

  /// Whether none of eight bytes is a sign that is asked for, and no two of them, nor the one before
  /// and the first, are spaces.
  @inline(__always)
  private static func isPlain(
    _ eight: EightBytes, after before: UInt8, _ asked: Signs
  ) -> Bool {
    let spaces = eight.equal(to: 0x20)
    let first: UInt64 = before == 0x20 ? 0x80 : 0
    var signs = eight.below(0x20) | eight.wide | eight.equal(to: 0x7F)
    if asked.contains(.quote) { signs |= eight.equal(to: 0x22) }
    if asked.contains(.comma) { signs |= eight.equal(to: 0x2C) }
    if asked.contains(.backslash) { signs |= eight.equal(to: 0x5C) }
    if asked.contains(.markup) {
      signs |= eight.equal(to: 0x26) | eight.equal(to: 0x3C) | eight.equal(to: 0x3E)
    }
    return signs | (spaces & (spaces << 8 | first)) == 0
  }

  private static func sign(at index: Int, of bytes: Span<UInt8>, after before: UInt8) -> Signs {
    let byte = bytes[index]
    switch byte {
    case 0..<0x20, 0x7F: return .unclean
    case 0x20: return before == 0x20 ? .unclean : []
    case UInt8(ascii: "\""): return .quote
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): return .markup
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "\\"): return .backslash
    case 0xC2...: break
    default: return []
    }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    // No-break space and next line; Ogham space; the spaces and separators of U+2000…U+205F;
    // the ideographic space; U+FFFE and U+FFFF. Some more than these come along.
    case 0xC2 where next == 0xA0 || next == 0x85, 0xE1 where next == 0x9A,
      0xE3 where next == 0x80, 0xEF where next == 0xBF:
      return .unclean
    case 0xE2 where next == 0x80 || next == 0x81:
      let last = index + 2 < bytes.count ? bytes[index + 2] : 0
      return last < 0x8B || (0xA8...0xAF).contains(last) || last == 0x9F ? .unclean : []
    default: return []
    }
  }
}
