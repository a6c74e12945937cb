import Languages

/// Words between a provision and what it belongs to.
extension TokenText {
  /// The token behind "respectively", ", as the case may be," or ", where applicable,": what stands
  /// between provisions and their act without changing what they are.
  func behindAdverb(at index: Int) -> Int {
    let start = isSymbol(.comma, at: index) ? index + 1 : index
    guard !self[start].isCapitalised, spells(oneOf: Self.adverbsBegin, at: start) else {
      return index
    }
    for phrase in Self.adverbs
    where phrase.indices.allSatisfy({ spells(phrase[$0], at: start + $0) }) {
      return start + phrase.count
    }
    return index
  }

  /// The token behind ", column A" where the act follows: "Annex II, column A, to Regulation …".
  ///
  /// The notation has no step for columns.
  func behindColumn(at index: Int) -> Int? {
    let noun = isSymbol(.comma, at: index) ? index + 1 : index
    guard spells(oneOf: Self.columns, at: noun), isNumber(at: noun + 1) || self[noun + 1].count == 1
    else { return nil }
    let end = noun + 2
    let link = isSymbol(.comma, at: end) ? end + 1 : end
    return has(.of, at: link) || has(.to, at: link) ? end : nil
  }

  private static let columns = WordList(RuleWords.columns)

  /// The first words of ``adverbs``.
  private static let adverbsBegin = WordList(adverbs.map { $0[0] })
  private static let adverbs = RuleWords.adverbs

  /// The letter in brackets whose noun is left out: "pursuant to (b) of the first subparagraph".
  func letter(before index: Int, notBefore floor: Int) -> (text: String, start: Int)? {
    let link = has(.the, at: index - 1) ? index - 2 : index - 1
    let start = link - 3
    guard start >= floor, has(.of, at: link), let inside = bracketContent(at: start),
      inside.end == link, isWord(at: start + 1), self[start].spaceBefore,
      subdivision(at: start - 1) == nil, !has(.and, at: start - 1), !has(.or, at: start - 1),
      !isSymbol(in: [.close, .comma], at: start - 1)
    else { return nil }
    return (inside.text, start)
  }
}
