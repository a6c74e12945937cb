import SourceTexts

/// A few words of at most eight bytes, compared as numbers: letters and abbreviations that grammars look
/// for in front of every number.
struct ShortWords: ExpressibleByArrayLiteral {
  private let words: [UInt64]

  init(arrayLiteral words: String...) { self.init(words) }

  /// Words of any order; none longer than eight bytes.
  init(_ words: some Sequence<String>) {
    self.words = words.map { word in
      precondition((1...8).contains(word.utf8.count), "“\(word)” is no short word")
      return EightBytes(word.utf8.span, at: 0).bits
    }
  }

  /// Whether one of the words stands in a text, at a token of at most eight bytes, all of whose bytes
  /// get these bits.
  fileprivate func hold(_ text: [UInt8], _ token: Token, with bits: UInt64 = 0) -> Bool {
    let kept: UInt64 = token.count == 8 ? .max : 1 &<< UInt64(token.count &* 8) &- 1
    let bytes = (EightBytes(text.span, at: Int(token.start)).bits | bits) & kept
    for word in words where word == bytes { return true }
    return false
  }
}

extension TokenText {
  /// Whether the token is one of the words letter for letter.
  func isExactly(in words: ShortWords, at index: Int) -> Bool {
    let token = self[index]
    return token.kind == .word && token.count <= 8 && words.hold(bytes, token)
  }

  /// Whether the token spells one of the words, which are of small ASCII letters; case ignored.
  func spells(oneOf words: ShortWords, at index: Int) -> Bool {
    let token = self[index]
    return token.kind == .word && token.count <= 8
      && words.hold(bytes, token, with: 0x2020_2020_2020_2020)
  }
}
