import Languages

/// Cuts UTF-8 into tokens in one pass and looks every word up in the language's vocabulary.
///
/// Any Unicode blank is a blank. Soft hyphens and zero-width marks are skipped: inside a word they
/// do not part it. Damaged UTF-8 yields ``Symbol/other`` and never traps.
struct Tokenizer {
  private let vocabulary: Vocabulary

  /// What stands between two tokens.
  private struct Gap {
    var flags: Token.Flags = []
    var newlines = 0

    mutating func add(blank byte: UInt8) {
      flags.insert(.spaceBefore)
      guard byte == 0x0A else { return }
      newlines += 1
      if newlines > 1 { flags.insert(.blockBefore) }
    }
  }

  /// The tokens of `bytes[start..<end]`.
  static func tokens(
    of bytes: [UInt8], from start: Int, to end: Int, vocabulary: Vocabulary
  ) -> [Token] {
    let tokenizer = Tokenizer(vocabulary: vocabulary)
    let end = min(end, bytes.count)
    var tokens: [Token] = []
    var gap = Gap(flags: [.spaceBefore, .blockBefore])
    var index = start
    while index < end {
      // Prose has fewer tokens than that, and others come again: tokens are put into room that is
      // there, which costs less than asking the array for room at each.
      tokens.append(addingCapacity: (end - index) / 4 + 8) { room in
        index = tokenizer.run(bytes, index, end, behind: &gap, &room)
      }
    }
    return tokens
  }

  /// Reads on as long as there is room; returns the offset behind the last token.
  private func run(
    _ bytes: [UInt8], _ start: Int, _ end: Int, behind gap: inout Gap,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var index = start
    while index < end, !tokens.isFull {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        index = word(bytes, index, end, behind: &gap, &tokens)
        // What stands behind nearly every word.
        if index < end, bytes[index] == 0x20 {
          gap.flags = .spaceBefore
          index += 1
        }
      } else if byte <= 0x20 || byte == 0x7F {
        gap.add(blank: byte)
        index += 1
      } else if byte &- 0x30 < 10 {
        let first = index
        repeat { index += 1 } while index < end && bytes[index] &- 0x30 < 10
        Self.add(.number, first, index, .other, behind: &gap, &tokens)
      } else if byte < 0x80 {
        Self.add(.symbol, index, index + 1, Symbol(rawValue: byte), behind: &gap, &tokens)
        index += 1
      } else {
        let rune = Rune(bytes.span, index, end)
        switch rune.category {
        case .letter: index = wideWord(bytes, index, end, behind: &gap, &tokens)
        case .blank:
          gap.flags.insert(.spaceBefore)
          index += rune.length
        case .invisible: index += rune.length
        case .symbol(let symbol):
          Self.add(.symbol, index, index + rune.length, symbol, behind: &gap, &tokens)
          index += rune.length
        }
      }
    }
    return index
  }

  @inline(__always)
  private static func add(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ symbol: Symbol, behind gap: inout Gap,
    _ tokens: inout OutputSpan<Token>
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        terms: .none, value: 0, kind: kind, symbol: symbol, flags: gap.flags))
    gap = Gap()
  }

  @inline(__always)
  private static func add(
    _ meaning: WordMeaning, _ start: Int, _ end: Int, _ flags: Token.Flags, behind gap: inout Gap,
    _ tokens: inout OutputSpan<Token>
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        terms: meaning.terms, value: meaning.value, kind: .word, symbol: .other, flags: flags))
    gap = Gap()
  }

  /// Reads the word that begins at `start` with an ASCII letter, eight letters at a time; returns the
  /// offset behind it.
  @inline(__always)
  private func word(
    _ bytes: [UInt8], _ start: Int, _ end: Int, behind gap: inout Gap,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var key = WordKey()
    var hasSmall = false
    var index = start
    while true {
      let letters = ASCIILetters(bytes, at: index, before: end)
      if letters.count > 0 {
        key.add(letters.folded)
        if letters.hasSmall { hasSmall = true }
        index += letters.count
      }
      if letters.count < 8 { break }
    }
    if index < end, bytes[index] >= 0x80 {
      switch Rune(bytes.span, index, end).category {
      case .letter, .invisible: return wideWord(bytes, start, end, behind: &gap, &tokens)
      case .blank, .symbol: break
      }
    }
    var flags = gap.flags
    if bytes[start] < 0x61 { flags.insert(.capitalised) }
    if !hasSmall, index - start > 1 { flags.insert(.allCapitals) }
    let meaning = vocabulary.meaning(of: bytes, start, index, key: key)
    Self.add(meaning, start, index, flags, behind: &gap, &tokens)
    return index
  }

  /// Reads a word with letters outside ASCII or with marks that are not shown, letter by letter.
  private func wideWord(
    _ bytes: [UInt8], _ start: Int, _ end: Int, behind gap: inout Gap,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var index = start
    var last = start
    var letters = 0
    var capitals = 0
    var flags = gap.flags
    var key = WordKey.Building()
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 else { break }
        key.addByte(byte | 0x20)
        if byte < 0x61 {
          if letters == 0 { flags.insert(.capitalised) }
          capitals += 1
        }
        letters += 1
        index += 1
        last = index
        continue
      }
      let rune = Rune(bytes.span, index, end)
      if case .invisible = rune.category {
        flags.insert(.hasInvisible)
        index += rune.length
        continue
      }
      guard case .letter = rune.category else { break }
      if rune.length == 2 {
        let code = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        let small = Fold.lower(code)
        key.addLetter(small)
        if small != code {
          if letters == 0 { flags.insert(.capitalised) }
          capitals += 1
        }
      } else {
        for offset in 0..<rune.length { key.addByte(bytes[index + offset]) }
      }
      index += rune.length
      letters += 1
      last = index
    }
    if letters > 1, capitals == letters { flags.insert(.allCapitals) }
    let meaning: WordMeaning
    if flags.contains(.hasInvisible) {
      let visible = Self.visible(bytes, start, last)
      meaning = vocabulary.meaning(of: visible, 0, visible.count, key: key.key)
    } else {
      meaning = vocabulary.meaning(of: bytes, start, last, key: key.key)
    }
    Self.add(meaning, start, last, flags, behind: &gap, &tokens)
    return max(last, start + 1)
  }

  /// The word's bytes without marks that are not shown.
  static func visible(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var index = start
    while index < end {
      let length = bytes[index] < 0x80 ? 1 : Rune(bytes.span, index, end).length
      let isShown =
        if bytes[index] < 0x80 {
          true
        } else if case .invisible = Rune(bytes.span, index, end).category {
          false
        } else { true }
      if isShown { result.append(contentsOf: bytes[index..<min(index + length, end)]) }
      index += length
    }
    return result
  }
}
