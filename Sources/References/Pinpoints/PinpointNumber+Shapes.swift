import Languages

/// What letters must look like to be the number of a subdivision.
extension TokenText {
  /// "A(4)": a number in brackets is written on to the letter of what holds it.
  func holdsBracket(_ index: Int) -> Bool {
    isSymbol(.open, at: index + 1) && isGlued(at: index + 1) && isNumber(at: index + 2)
      && isSymbol(.close, at: index + 3)
  }

  /// "point A 1)": a capital letter holds a number that is closed and not opened.
  func holdsDigit(_ index: Int) -> Bool {
    self[index].isCapitalised && (1...2).contains(digits(at: index + 1))
      && isSymbol(.close, at: index + 2) && isGlued(at: index + 2)
  }

  /// Whether a bare letter can be a point's name here: what follows goes on with the pinpoint.
  func endsPoint(_ index: Int) -> Bool {
    let token = self[index]
    switch token.kind {
    case .number: return false
    case .symbol: return true
    case .word:
      let terms = token.terms
      return terms.contains(.of) || terms.contains(.and) || terms.contains(.or)
        || terms.contains(.to) || terms.contains(.point) || terms.contains(.indent)
        || terms.contains(.the) || terms.contains(.thereof) || terms.contains(.sentence)
        || terms.contains(.treatyName) || terms.contains(.actName)
    }
  }

  /// Whether the word is made of Roman digits, all of the same case.
  func isRoman(at index: Int, capital: Bool) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.count <= 7 else { return false }
    for offset in Int(token.start)..<Int(token.end) {
      switch bytes[offset] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43: guard capital else { return false }
      case 0x69, 0x76, 0x78, 0x6C: guard !capital else { return false }
      default: return false
      }
    }
    return true
  }

  /// "Annexes II A and II B": the letter of the part stands apart, and the list or the act follows.
  func isPartLetter(at index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.count == 1, token.isCapitalised,
      (0x41...0x48).contains(bytes[Int(token.start)])
    else { return false }
    let terms = self[index + 1].terms
    return terms.contains(.and) || terms.contains(.to) || terms.contains(.of)
      || isSymbol(in: [.comma, .open, .close, .semicolon], at: index + 1)
  }

  /// `IA`, `IIB`, `IJ`: a Roman number with the letter of a part, in one word (the annexes of the
  /// yearly fishing opportunities go on to `IM`).
  func isRomanWithLetter(_ token: Token) -> Bool {
    let letters = bytes[Int(token.start)..<Int(token.end)]
    guard let last = letters.last, last != 0x43, last != 0x49,
      (0x41...0x4E).contains(last) || (0x61...0x68).contains(last)
    else { return false }
    let roman = letters.dropLast()
    return !roman.isEmpty && roman.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  static func isASCIILetters(_ bytes: [UInt8], _ token: Token) -> Bool {
    for offset in Int(token.start)..<Int(token.end)
    where (bytes[offset] | 0x20) &- 0x61 >= 26 { return false }
    return true
  }
}

extension TokenText {
  /// Whether a noun that is written out ends its sentence with the stop, and the number opens the next.
  ///
  /// For example "used in jewellery articles. 3. Paragraph 1 shall not apply".
  func endsSentence(withNoun noun: Int) -> Bool {
    guard self[noun].count > 4, !spells(oneOf: Self.longAbbreviations, at: noun) else {
      return false
    }
    // "opérations de financement sur titres. L'harmonisation": an elided article.
    if isSymbol(.apostrophe, at: noun + 3) {
      return isWord(at: noun + 2) && self[noun + 2].count == 1 && isGlued(at: noun + 3)
    }
    return isNumber(at: noun + 2) && isSymbol(.stop, at: noun + 3) && isGlued(at: noun + 3)
      && self[noun + 4].isCapitalised
  }

  /// Abbreviations of subdivisions with five letters or more.
  private static let longAbbreviations = WordList(RuleWords.longAbbreviations)
}
