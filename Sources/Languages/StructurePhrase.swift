/// Words by which a part of a document is known, compared without regard to case.
///
/// Blanks in the phrase match any run of blanks (and no-break spaces) in the text, an apostrophe
/// matches the straight and the typographic one. Case is folded for ASCII and Latin-1, which is
/// what the drafting languages with Latin letters need at the head of a clause.
package struct StructurePhrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The phrase in lower case.
  private let bytes: [UInt8]
  /// Its first byte: most texts begin otherwise, and need not be compared.
  private let first: UInt8

  package init(_ text: String) {
    bytes = Self.folded(Array(text.utf8))
    first = bytes.first ?? 0
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// The phrase in lower case.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Number of bytes of the phrase: the longer of two matching phrases says more.
  package var count: Int { bytes.count }

  /// Tells where in `text` the phrase ends that begins at `start`; `nil` where it is not there.
  ///
  /// A phrase ends at a word's end, except where its own last character is no letter.
  package func end(in text: [UInt8], at start: Int) -> Int? {
    var position = start
    var index = 0
    while index < bytes.count {
      guard position < text.count else { return nil }
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: " "):
        let next = Self.endOfBlanks(in: text, at: position)
        guard next > position else { return nil }
        position = next
      case UInt8(ascii: "'"):
        if text[position] == byte {
          position += 1
        } else {
          guard text[position] == 0xE2, position + 2 < text.count, text[position + 1] == 0x80,
            text[position + 2] == 0x98 || text[position + 2] == 0x99
          else { return nil }
          position += 3
        }
      case 0xC3 where index < bytes.count && Self.isBareCapital(text[position], of: bytes[index]):
        position += 1
        index += 1
      default:
        let afterLead = position > 0 && text[position - 1] == 0xC3
        guard Self.folded(text[position], afterLatinLead: afterLead) == byte else { return nil }
        position += 1
      }
    }
    if let last = bytes.last, Self.isLetter(last), position < text.count,
      Self.isLetter(text[position])
    {
      return nil
    }
    return position
  }

  /// Whether a text that begins with a byte, in lower case, may begin with the phrase.
  fileprivate func mayBegin(with head: UInt8) -> Bool {
    // Blanks, apostrophes and letters with accents match more than one byte.
    first == head || first == UInt8(ascii: " ") || first == UInt8(ascii: "'") || first == 0xC3
  }

  /// Whether a capital stands for the letter with an accent whose second byte this is.
  ///
  /// French print leaves accents off capitals: `COMMUNAUTES EUROPÉENNES`, `A ARRETE`.
  private static func isBareCapital(_ byte: UInt8, of second: UInt8) -> Bool {
    switch second {
    case 0xA0...0xA5: byte == UInt8(ascii: "A")
    case 0xA7: byte == UInt8(ascii: "C")
    case 0xA8...0xAB: byte == UInt8(ascii: "E")
    case 0xAC...0xAF: byte == UInt8(ascii: "I")
    case 0xB1: byte == UInt8(ascii: "N")
    case 0xB2...0xB6: byte == UInt8(ascii: "O")
    case 0xB9...0xBC: byte == UInt8(ascii: "U")
    default: false
    }
  }

  /// Where the blanks that begin at `start` end.
  package static func endOfBlanks(in text: [UInt8], at start: Int) -> Int {
    var position = start
    while position < text.count {
      if text[position] == UInt8(ascii: " ") || (0x09...0x0D).contains(text[position]) {
        position += 1
      } else if text[position] == 0xC2, position + 1 < text.count, text[position + 1] == 0xA0 {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  /// ASCII and Latin-1 letters in lower case; all else as it is.
  package static func folded(_ text: [UInt8]) -> [UInt8] {
    var result = text
    for index in result.indices {
      result[index] = folded(
        text[index], afterLatinLead: index > 0 && text[index - 1] == 0xC3)
    }
    return result
  }

  /// One byte in lower case; the second byte of a Latin-1 letter needs to know its lead byte.
  fileprivate static func folded(_ byte: UInt8, afterLatinLead: Bool) -> UInt8 {
    if (0x41...0x5A).contains(byte) { return byte + 0x20 }
    if afterLatinLead, (0x80...0x9E).contains(byte), byte != 0x97 { return byte + 0x20 }
    return byte
  }

  /// Whether the byte belongs to a letter or digit (all bytes above ASCII count as letters).
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte >= 0xC3 && byte != 0xE2
  }
}

extension [StructurePhrase] {
  /// The end of the longest phrase that stands at `start`; `nil` where none does.
  package func longestEnd(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let head = StructurePhrase.folded(
      text[start], afterLatinLead: start > 0 && text[start - 1] == 0xC3)
    var best: Int?
    for index in indices where self[index].mayBegin(with: head) {
      if let end = self[index].end(in: text, at: start), end > best ?? start { best = end }
    }
    return best
  }
}
