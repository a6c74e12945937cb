import Languages

/// Agreements and conventions that stand behind "of" by their names.
extension Discourse {
  /// The end of a convention or agreement named in full: "Convention on International Access to Justice
  /// of 25 October 1980".
  ///
  /// English writes such names with capitals; the last of them, or the year, ends the name.
  func agreementEnd(at index: Int, in text: TokenText) -> Int? {
    guard text.vocabulary.traits.contains(.titleCase), text[index].isCapitalised,
      !text.agreementType(at: index).isEmpty, text[index + 1].kind == .word,
      Self.openers.contains(where: { text.has($0, at: index + 1) })
        || text.spells("concerning", at: index + 1)
    else { return nil }
    var end: Int?
    var small = 0
    var next = index + 1
    while next < index + 48, !text.sentenceBreaks(before: next) {
      let token = text[next]
      if token.kind == .number {
        guard text.month(at: next + 1) != nil || text.digits(at: next) == 4 else { break }
        if text.digits(at: next) == 4 {
          end = next + 1
          // "Convention on International Access to Justice of 25 October 1980 between the Member States
          // party to it", but "Agreement of 19 October 2005 between the Community and Denmark"
          if !text.has(.of, at: index + 1) { break }
        }
      } else if token.kind == .symbol {
        guard token.symbol == .hyphen || token.symbol == .apostrophe else { break }
      } else if token.isCapitalised {
        if text.month(at: next) == nil { end = next + 1 }
        small = 0
      } else if token.terms.isPlain, !Self.joints.contains(where: { text.spells($0, at: next) }) {
        small += 1
        guard small < 3, token.count > 3 || small == 0 else { break }
        if Self.verbs.contains(where: { text.spells($0, at: next) }) { break }
      }
      next += 1
    }
    guard let end, end > index + 2 else { return nil }
    return end
  }

  private static let openers: [Term] = [.on, .between, .for, .of]
  private static let joints = RuleWords.nounLinks
  private static let verbs = RuleWords.nameEnds
}
