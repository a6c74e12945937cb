import Languages
import LegalIdentifiers

/// Acts that are only named to say something of the act before them: what amends it, and what its title
/// says that it amends or repeals. What points back goes on with that act.
extension Discourse {
  /// Whether the mention is named in passing, behind an act of the types.
  ///
  /// A title goes on to the comma: "amending Directive 93/12/EEC for the purpose of implementation of its
  /// Article 4" speaks of that directive.
  func isSecondary(
    _ index: Int, before start: Int, besides types: ActTypes = .any, in text: TokenText
  ) -> Bool {
    let mention = mentions[index]
    guard mention.text == serial, !mention.works.isEmpty, mention.provisions.isEmpty,
      isBehindAmended(mention, in: text) || isInTitle(mention, in: text),
      (mention.tokens.upperBound..<max(start, mention.tokens.upperBound)).contains(where: {
        text.isSymbol(in: [.comma, .close, .semicolon], at: $0) || text.sentenceBreaks(before: $0)
      })
    else { return false }
    // The act whose title or amendment it is.
    var earlier = index - 1
    while earlier >= 0, mentions[earlier].text == serial, earlier > index - 6 {
      let holder = mentions[earlier]
      if !holder.isOwn, holder.isKnown, !holder.types.isEmpty {
        return !holder.types.isDisjoint(with: types)
          && mention.tokens.lowerBound - holder.tokens.upperBound < Self.longestTitle
          && text.sameSentence(holder.tokens.upperBound, mention.tokens.lowerBound)
      }
      earlier -= 1
    }
    return false
  }

  /// Tokens of an act's title that are looked back over.
  private static let longestTitle = 90

  /// "Directive X, as last amended by Directive Y", "modifiée par la directive Y".
  private func isBehindAmended(_ mention: Mention, in text: TokenText) -> Bool {
    var link = mention.tokens.lowerBound - 1
    if text.has(.the, at: link) { link -= 1 }
    return text.has(.by, at: link)
      && (text.has(.amended, at: link - 1) || text.has(.amended, at: link - 2))
  }

  /// "Directive (EU) 2016/680 on the protection … and repealing Council Framework Decision 2008/977/JHA":
  /// the verb stands before the act, with nothing but authors between.
  private func isInTitle(_ mention: Mention, in text: TokenText) -> Bool {
    var verb = mention.tokens.lowerBound - 1
    while verb > mention.tokens.lowerBound - 8,
      text.has(.the, at: verb) || text.has(.of, at: verb) || text.has(.council, at: verb)
        || text.has(.commission, at: verb) || text.has(.parliament, at: verb)
        || text.has(.european, at: verb) || text.isSymbol(.apostrophe, at: verb)
    {
      verb -= 1
    }
    return text.has(.repealing, at: verb) || text.has(.amending, at: verb)
      || text.has(.replacing, at: verb)
  }
}
