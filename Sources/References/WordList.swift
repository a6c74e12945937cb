import SourceTexts

/// A few words that grammars look for at every turn: abbreviations in front of a number, names of
/// bodies, adverbs.
///
/// Nearly all tokens are none of them, which their first letter and length tell; only then are bytes
/// compared, eight at a time. It is a class, so that the table is not copied to be looked at.
final class WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]
  /// The first eight bytes of each word, as they are and with the case of letters left out.
  private let heads: [UInt64]
  private let foldedHeads: [UInt64]
  /// For the last five bits of a first byte, which are the same for a letter in either case: bit n is
  /// set where a word that begins so has n bytes.
  private let lengths: InlineArray<32, UInt32>

  convenience init(arrayLiteral words: String...) { self.init(words) }

  /// Words in any order, each of less than 32 bytes.
  init(_ words: some Sequence<String>) {
    var lengths = InlineArray<32, UInt32>(repeating: 0)
    self.words = words.map { word in
      let bytes = Array(word.utf8)
      precondition((1..<32).contains(bytes.count), "“\(word)” does not fit a list of words")
      lengths[Int(bytes[0] & 0x1F)] |= 1 &<< UInt32(bytes.count)
      return bytes
    }
    self.lengths = lengths
    heads = self.words.map { Self.eight($0, 0, $0.count, false) }
    foldedHeads = self.words.map { Self.eight($0, 0, $0.count, true) }
  }

  /// Whether a word of the token's length begins as it does.
  @inline(__always)
  fileprivate func mayHold(_ text: [UInt8], _ token: Token) -> Bool {
    token.kind == .word && token.count < 32
      && lengths[Int(text[Int(token.start)] & 0x1F)] &>> UInt32(token.count) & 1 == 1
  }

  /// Whether one of the words stands at the token, the case of ASCII letters ignored or not.
  fileprivate func hold(_ text: [UInt8], _ token: Token, ignoringCase: Bool) -> Bool {
    let heads = ignoringCase ? foldedHeads : heads
    let head = Self.eight(text, Int(token.start), Int(token.end), ignoringCase)
    for index in heads.indices where heads[index] == head {
      if words[index].count == token.count, goesOn(text, token, like: words[index], ignoringCase) {
        return true
      }
    }
    return false
  }

  /// Whether the token has the bytes of a word of its length behind the first eight.
  private func goesOn(
    _ text: [UInt8], _ token: Token, like word: [UInt8], _ ignoringCase: Bool
  ) -> Bool {
    for offset in stride(from: 8, to: word.count, by: 8) {
      let expected = Self.eight(word, offset, word.count, ignoringCase)
      let found = Self.eight(text, Int(token.start) + offset, Int(token.end), ignoringCase)
      guard found == expected else { return false }
    }
    return true
  }

  /// The bytes from `start` on, eight at most, noughts behind `end`.
  @inline(__always)
  private static func eight(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ ignoringCase: Bool
  ) -> UInt64 {
    var eight = EightBytes(bytes.span, at: start).bits
    if end - start < 8 { eight &= 1 &<< UInt64((end - start) &* 8) &- 1 }
    // Bytes of ASCII get the bit that parts capitals from small letters.
    return ignoringCase ? eight | (~eight & 0x8080_8080_8080_8080) &>> 2 : eight
  }
}

extension TokenText {
  /// Whether the token is one of the words letter for letter.
  @inline(__always)
  func isExactly(in words: WordList, at index: Int) -> Bool {
    let token = self[index]
    return words.mayHold(bytes, token) && words.hold(bytes, token, ignoringCase: false)
  }

  /// Whether the token spells one of the words, case ignored.
  @inline(__always)
  func spells(oneOf words: WordList, at index: Int) -> Bool {
    let token = self[index]
    return words.mayHold(bytes, token) && words.hold(bytes, token, ignoringCase: true)
  }
}
