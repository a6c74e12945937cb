import Languages

/// Ordinals, in words and in digits: "first", "2nd", "3e", "2.".
extension TokenText {
  /// The value of the ordinal at `index`, and the token behind it.
  func ordinal(at index: Int) -> (value: UInt8, end: Int)? {
    if has(.ordinal, at: index) { return (self[index].value, index + 1) }
    guard isOrdinalInDigits(at: index), let value = number(at: index) else { return nil }
    return (UInt8(value), index + 2)
  }

  /// Whether an ordinal is written in digits.
  ///
  /// So it is in "the 2nd subparagraph", "2e alinéa", "2. Unterabsatz". The ending alone is not enough ("the 2nd of May"): a noun for parts without numbers must follow,
  /// and no number behind it.
  func isOrdinalInDigits(at index: Int) -> Bool {
    guard digits(at: index) > 0, digits(at: index) <= 2, let value = number(at: index),
      (1...40).contains(value), isGlued(at: index + 1), let part = subdivision(at: index + 2),
      part == .subparagraph || part == .sentence || part == .indent || part == .paragraph,
      !isNumber(at: index + 3)
    else { return false }
    let ending = self[index + 1]
    if ending.symbol == .stop, ending.kind == .symbol {
      let traits = vocabulary.traits
      return traits.contains(.ordinalStops) || traits.contains(.romanParagraphs)
    }
    // "§ 11a Abs. 1": German ordinals have stops.
    return !vocabulary.traits.contains(.romanParagraphs)
      && spells(oneOf: Self.ordinalEndings, at: index + 1)
  }

  private static let ordinalEndings: WordList = [
    "st", "nd", "rd", "th", "er", "re", "e", "ème", "eme", "de", "º", "ª", "°", "o", "a",
  ]
}
