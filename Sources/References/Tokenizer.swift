import Languages

/// Cuts UTF-8 into tokens in one pass and looks every word up in the language's vocabulary.
///
/// Any Unicode blank is a blank. Soft hyphens and zero-width marks are skipped: inside a word they
/// do not part it. Damaged UTF-8 yields ``Symbol/other`` and never traps.
struct Tokenizer {
  private let vocabulary: Vocabulary
  private var flags: Token.Flags = [.spaceBefore, .blockBefore]
  private var newlines = 0

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Appends the tokens of `bytes[start..<end]` to `tokens`.
  static func tokenize(
    _ bytes: [UInt8], from start: Int, to end: Int, vocabulary: Vocabulary,
    into tokens: inout [Token]
  ) {
    var tokenizer = Tokenizer(vocabulary: vocabulary)
    tokenizer.run(bytes, start, min(end, bytes.count), &tokens)
  }

  private mutating func run(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ tokens: inout [Token]
  ) {
    var index = start
    while index < end {
      let byte = bytes[index]
      switch ByteClass.table[Int(byte)] {
      case .blank:
        flags.insert(.spaceBefore)
        if byte == 0x0A {
          newlines += 1
          if newlines > 1 { flags.insert(.blockBefore) }
        }
        index += 1
      case .digit:
        let first = index
        repeat { index += 1 } while index < end && bytes[index] &- 0x30 < 10
        add(.number, first, index, &tokens)
      case .letter:
        index = word(bytes, index, end, &tokens)
      case .mark:
        add(.symbol, index, index + 1, Symbol(rawValue: byte), &tokens)
        index += 1
      case .multibyte:
        let rune = Rune(bytes, index, end)
        switch rune.category {
        case .letter: index = word(bytes, index, end, &tokens)
        case .blank:
          flags.insert(.spaceBefore)
          index += rune.length
        case .invisible: index += rune.length
        case .symbol(let symbol):
          add(.symbol, index, index + rune.length, symbol, &tokens)
          index += rune.length
        }
      }
    }
  }

  private mutating func add(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ symbol: Symbol = .other,
    _ tokens: inout [Token]
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        terms: .none, value: 0, kind: kind, symbol: symbol, flags: flags))
    flags = []
    newlines = 0
  }

  private mutating func add(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ tokens: inout [Token]
  ) {
    add(kind, start, end, .other, &tokens)
  }

  /// Reads the word that begins at `start`; returns the offset behind it.
  private mutating func word(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ tokens: inout [Token]
  ) -> Int {
    var index = start
    var last = start
    var hash = Fold.seed
    var letters = 0
    var capitals = 0
    var wordFlags = flags
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        let folded = byte | 0x20
        guard folded &- 0x61 < 26 else { break }
        if byte < 0x61 {
          if letters == 0 { wordFlags.insert(.capitalised) }
          capitals += 1
        }
        // As ``Fold/combine(_:_:)`` does, written out: this line runs for every letter of a text.
        hash = (hash ^ UInt32(folded)) &* 16_777_619
        letters += 1
        index += 1
        last = index
        continue
      }
      let rune = Rune(bytes, index, end)
      if case .invisible = rune.category {
        wordFlags.insert(.hasInvisible)
        index += rune.length
        continue
      }
      guard case .letter = rune.category else { break }
      // Steps as ``Fold/hash(_:_:_:)`` does: two-byte letters whole, others byte by byte.
      let stop = min(index + rune.length, end)
      while index < stop {
        let unit = Fold.unit(bytes, index, end)
        if unit.length == 2 {
          let code = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
          if code != unit.folded {
            if letters == 0 { wordFlags.insert(.capitalised) }
            capitals += 1
          }
        }
        hash = Fold.combine(hash, unit.folded)
        index += unit.length
      }
      letters += 1
      last = index
    }
    if letters > 1, capitals == letters { wordFlags.insert(.allCapitals) }
    let meaning: WordMeaning
    if wordFlags.contains(.hasInvisible) {
      let visible = Self.visible(bytes, start, last)
      meaning = vocabulary.meaning(
        of: visible, 0, visible.count, hash: Fold.hash(visible, 0, visible.count))
    } else {
      meaning = vocabulary.meaning(of: bytes, start, last, hash: hash)
    }
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: last),
        terms: meaning.terms, value: meaning.value, kind: .word, symbol: .other, flags: wordFlags))
    flags = []
    newlines = 0
    return max(last, start + 1)
  }

  /// The word's bytes without marks that are not shown.
  static func visible(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var index = start
    while index < end {
      let length = bytes[index] < 0x80 ? 1 : Rune(bytes, index, end).length
      let isShown =
        if bytes[index] < 0x80 { true } else if case .invisible = Rune(bytes, index, end).category {
          false
        } else { true }
      if isShown { result.append(contentsOf: bytes[index..<min(index + length, end)]) }
      index += length
    }
    return result
  }
}

/// What one byte begins.
private enum ByteClass: UInt8 {
  case blank, digit, letter, mark, multibyte

  static let table: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case 0...0x20, 0x7F: .blank
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...: .multibyte
    default: .mark
    }
  }
}
