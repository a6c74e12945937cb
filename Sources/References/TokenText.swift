package import Languages
package import SourceTexts

/// The bytes of a text with their tokens: what grammars read.
///
/// Every accessor takes any index: behind the last token stands an endless row of nothing, so that
/// grammars look ahead without counting. It is a class, though it never changes: grammars hand it
/// on by the thousand, and one count of owners is cheaper than one for each array.
package final class TokenText: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let vocabulary: Vocabulary

  private static var nothing: Token {
    Token(
      start: 0, end: 0, terms: .none, value: 0, kind: .symbol, symbol: Symbol(rawValue: 0),
      flags: [.spaceBefore, .blockBefore])
  }

  package convenience init(_ text: String, vocabulary: Vocabulary) {
    self.init(Array(text.utf8), vocabulary: vocabulary)
  }

  package convenience init(_ bytes: [UInt8], vocabulary: Vocabulary) {
    // Offsets are Int32: a text beyond 2 GB is read up to there.
    self.init(bytes, from: 0, to: min(bytes.count, Int(Int32.max)), vocabulary: vocabulary)
  }

  /// The tokens of a part of the bytes; offsets count from the first byte of all.
  package init(_ bytes: [UInt8], from start: Int, to end: Int, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    tokens = Tokenizer.tokens(of: bytes, from: start, to: end, vocabulary: vocabulary)
  }

  /// Number of tokens.
  package var count: Int { tokens.count }

  /// The token at `index`; nothing outside the text.
  package subscript(index: Int) -> Token {
    index >= 0 && index < tokens.count ? tokens[index] : Self.nothing
  }

  /// Whether the token is a word with this meaning.
  package func has(_ term: Term, at index: Int) -> Bool {
    self[index].terms.contains(term)
  }

  /// Whether the token is this mark.
  package func isSymbol(_ symbol: Symbol, at index: Int) -> Bool {
    let token = self[index]
    return token.kind == .symbol && token.symbol == symbol
  }

  /// Whether the token is a number.
  package func isNumber(at index: Int) -> Bool { self[index].kind == .number }

  /// Whether the token is a word.
  package func isWord(at index: Int) -> Bool { self[index].kind == .word }

  /// Whether the token follows the one before without a blank.
  package func isGlued(at index: Int) -> Bool { !self[index].flags.contains(.spaceBefore) }

  /// The value of the number at `index`, digits beyond nine left out of account: `nil` for those.
  package func number(at index: Int) -> Int? {
    let token = self[index]
    guard token.kind == .number, token.count <= 9 else { return nil }
    var value = 0
    for offset in Int(token.start)..<Int(token.end) { value = value * 10 + Int(bytes[offset] - 48) }
    return value
  }

  /// Number of digits at `index`, 0 where no number stands there.
  package func digits(at index: Int) -> Int {
    let token = self[index]
    return token.kind == .number ? token.count : 0
  }

  /// Whether the token is a word that begins with the ASCII letter, case ignored: asked before it is
  /// compared with several words.
  @inline(__always)
  package func begins(_ letter: Unicode.Scalar, at index: Int) -> Bool {
    let token = self[index]
    return token.kind == .word
      && UInt32(bytes[Int(token.start)] | 0x20) == letter.value
  }

  /// Whether the token spells the ASCII word, case ignored.
  ///
  /// Most are of another length: that is seen where it is asked, without a call.
  @inline(__always)
  package func spells(_ word: StaticString, at index: Int) -> Bool {
    let token = self[index]
    return token.kind == .word && token.count == word.utf8CodeUnitCount
      && hasLetters(of: word, token)
  }

  private func hasLetters(of word: StaticString, _ token: Token) -> Bool {
    let start = Int(token.start)
    for offset in 0..<token.count {
      // Called unsafe for pointers as such; the word has as many bytes as the token.
      let letter = unsafe word.utf8Start[offset]
      guard Self.areAlike(bytes[start &+ offset], letter) else { return false }
    }
    return true
  }

  /// The same for a word that is known only now.
  @_disfavoredOverload
  package func spells(_ word: String, at index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.count == word.utf8.count else { return false }
    var offset = Int(token.start)
    for letter in word.utf8 {
      guard Self.areAlike(bytes[offset], letter) else { return false }
      offset += 1
    }
    return true
  }

  /// Whether two bytes are the same or the same letter, case ignored.
  @inline(__always)
  private static func areAlike(_ byte: UInt8, _ letter: UInt8) -> Bool {
    byte == letter || (byte | 0x20) == (letter | 0x20) && (byte | 0x20) &- 0x61 < 26
  }

  /// Whether the token spells the word letter for letter.
  @inline(__always)
  package func isExactly(_ word: StaticString, at index: Int) -> Bool {
    let token = self[index]
    return token.kind == .word && token.count == word.utf8CodeUnitCount && hasBytes(of: word, token)
  }

  private func hasBytes(of word: StaticString, _ token: Token) -> Bool {
    let start = Int(token.start)
    for offset in 0..<token.count {
      // As above.
      guard unsafe bytes[start &+ offset] == word.utf8Start[offset] else { return false }
    }
    return true
  }

  /// The same for a word that is known only now.
  @_disfavoredOverload
  package func isExactly(_ word: String, at index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.count == word.utf8.count else { return false }
    var offset = Int(token.start)
    for letter in word.utf8 {
      guard bytes[offset] == letter else { return false }
      offset += 1
    }
    return true
  }

  /// The token's text.
  package func string(at index: Int) -> String {
    let token = self[index]
    // Most numbers and letters of provisions are one sign.
    if token.count == 1 {
      let byte = bytes[Int(token.start)]
      if byte < 0x80 { return String(Unicode.Scalar(byte)) }
    }
    return string(index, index + 1)
  }

  /// The text from one token up to, not including, another, as it stands.
  package func string(_ first: Int, _ end: Int) -> String {
    let span = span(first, end)
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The bytes from the first token's start to the end of the one before `end`.
  package func span(_ first: Int, _ end: Int) -> TextSpan {
    guard first < end, first >= 0, first < tokens.count else { return TextSpan(0, 0) }
    let last = min(end, tokens.count) - 1
    return TextSpan(Int(tokens[first].start), Int(tokens[last].end))
  }
}
