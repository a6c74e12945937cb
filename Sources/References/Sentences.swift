import Languages

extension TokenText {
  /// Whether a sentence ends between the tokens at `index - 1` and `index`.
  ///
  /// A full stop ends one where a blank and a capital or a mark follow, unless it belongs to an
  /// abbreviation (`No.`, `p.`, `Art.`, single letters) or stands behind a number before a small
  /// letter or number (`20. 8. 2008`). A semicolon ends a clause, not a sentence; an empty line
  /// always ends one.
  @inline(__always)
  package func sentenceBreaks(before index: Int) -> Bool {
    // Asked at every turn: most tokens are told without a call.
    let token = self[index]
    if token.flags.contains(.blockBefore) { return true }
    let mark = self[index - 1]
    return mark.kind == .symbol && token.spaceBefore
      && ends(with: mark.symbol, before: token, index)
  }

  /// Whether a sentence ends with the mark right before a token.
  private func ends(with mark: Symbol, before token: Token, _ index: Int) -> Bool {
    switch mark {
    case .question, .exclamation: return true
    case .stop: break
    case .apostrophe, .quoteClose, .close, .straightQuote:
      // A stop inside quotation marks or brackets ends the sentence too.
      return isSymbol(.stop, at: index - 2) && token.isCapitalised
        && !isAbbreviation(before: index - 2)
    default: return false
    }
    switch token.kind {
    case .number: return !isAbbreviation(before: index - 1) && !isNumber(at: index - 2)
    case .word:
      // Croatian ordinals end with a stop: "članka 5. Uredbe".
      if vocabulary.traits.contains(.ordinalStops), isNumber(at: index - 2),
        isGlued(at: index - 1)
      {
        return false
      }
      // "vom 13. Juni 2024"
      if token.terms.contains(.month), isNumber(at: index - 2), digits(at: index - 2) <= 2 {
        return false
      }
      return token.isCapitalised && !isAbbreviation(before: index - 1)
    case .symbol:
      return (token.symbol == .open || token.symbol == .quoteOpen)
        && !isAbbreviation(before: index - 1)
    }
  }

  /// Whether the full stop at `index` belongs to the word before it.
  private func isAbbreviation(before index: Int) -> Bool {
    let word = self[index - 1]
    guard word.kind == .word, !word.spaceBefore || word.count <= 6 else { return false }
    if word.count == 1 { return true }
    for term in Self.abbreviated where word.terms.contains(term) {
      // "… of that article." ends a sentence; "Art. 5" does not: the abbreviation is short.
      return word.count <= 4 && !spells("the", at: index - 1) || isLongAbbreviation(index - 1)
    }
    return spells("ibid", at: index - 1) || spells("cf", at: index - 1)
      || spells("al", at: index - 1)
  }

  /// Abbreviations of five letters and more, as German has them.
  private func isLongAbbreviation(_ index: Int) -> Bool {
    has(.subparagraph, at: index) && spells("Unterabs", at: index)
      || has(.point, at: index) && spells("Buchst", at: index)
      || has(.regulation, at: index) && spells("Règl", at: index)
  }

  private static let abbreviated: [Term] = [
    .numberSign, .pageLabel, .following, .article, .paragraph, .point, .ojAbbreviation,
    .document, .volume, .subparagraph, .month, .registerSuffix, .recital, .regulation, .directive,
  ]

  /// Whether no sentence ends between two tokens.
  ///
  /// Looks at every token between: callers bound it.
  package func sameSentence(_ first: Int, _ second: Int) -> Bool {
    guard first < second else { return true }
    for index in (first + 1)...second where sentenceBreaks(before: index) { return false }
    return true
  }
}
