import Languages
import LegalDocuments
import LegalIdentifiers

/// Conventions, agreements and protocols that are called by a place and bear no number in the text:
/// `the Chicago Convention`, `convention de La Haye de 1980`, `Kyoto-Protokoll`.
///
/// The name is the same in all languages (``AgreementNames``). The year belongs to it where several
/// conventions are called by the place: "the 1980 Hague Convention", "convention de La Haye du 15
/// novembre 1965".
package struct NamedAgreementGrammar: ReferenceGrammar {
  package static let name: StaticString = "named-agreement"
  package static let summary: StaticString = "Conventions and protocols called by a place"
  package static let example: StaticString =
    "⟦Annex 17 to the Chicago Convention|provision|alias:chicago-convention#anx_17⟧"
  package static let starters: [Starter] = [.term(.agreementPlace)]

  package init() {}

  /// A name without its year.
  private struct Name {
    var tokens: Range<Int>
    var kind: AgreementNames.Kind
  }

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text[index].isCapitalised, let place = AgreementNames.place(text.string(at: index)),
      let name = nounBehind(index, place, in: text)
        ?? nounBefore(index, place, floor: context.floor, in: text)
    else { return nil }
    var tokens = name.tokens
    var year: Int?
    if text.digits(at: tokens.lowerBound - 1) == 4, tokens.lowerBound > context.floor,
      let number = text.number(at: tokens.lowerBound - 1), (1850...2099).contains(number)
    {
      year = number
      tokens = tokens.lowerBound - 1..<tokens.upperBound
    } else if let (number, end) = yearBehind(tokens.upperBound, in: text) {
      year = number
      tokens = tokens.lowerBound..<end
    }
    // "the Berne Convention for the Protection of Literary and Artistic Works" is its name in full.
    if text.capitalisesNames, text.opensSubject(tokens.upperBound),
      let end = text.endOfTitle(at: tokens.upperBound)
    {
      tokens = tokens.lowerBound..<end
    }
    var words = "\(place.name)-\(name.kind.rawValue)"
    if place.hasSeveral, let year { words = "\(year)-" + words }
    let types: ActTypes =
      switch name.kind {
      case .convention: .convention
      case .agreement: .agreement
      case .protocol: .protocol
      }
    var match = Match(
      tokens: tokens, kind: .international, targets: [Target(WorkIdentifier(.alias, words))],
      confidence: 0.6, note: "named, not numbered", types: types)
    match.isName = true
    match.isWellKnown = true
    return match
  }

  /// "Hague Convention", "Haager Übereinkommen", "Kyoto-Protokoll", and nouns that are one word with
  /// the place.
  private func nounBehind(
    _ index: Int, _ place: AgreementNames.Place, in text: borrowing TokenText
  ) -> Name? {
    if let kind = place.kind { return Name(tokens: index..<index + 1, kind: kind) }
    let isJoined = text.isSymbol(.hyphen, at: index + 1) && text.isGlued(at: index + 1)
    let noun = isJoined ? index + 2 : index + 1
    guard text.isWord(at: noun), !text.sentenceBreaks(before: noun),
      text[noun].isCapitalised || !text.capitalisesNames,
      let kind = kind(of: noun, place, in: text),
      // "the Paris Agreement Implementing Act", "the Brussels Convention’s": only the former is another.
      !text.isWord(at: noun + 1) || !text[noun + 1].isCapitalised
        || text.sentenceBreaks(before: noun + 1)
    else { return nil }
    return Name(tokens: index..<noun + 1, kind: kind)
  }

  /// "convention de La Haye", "Übereinkommen von Paris", "protocollo di Kyoto".
  private func nounBefore(
    _ index: Int, _ place: AgreementNames.Place, floor: Int, in text: borrowing TokenText
  ) -> Name? {
    var noun = index - 1
    var isLinked = false
    while noun > index - 4, noun >= floor, isLink(noun, in: text) {
      isLinked = isLinked || !text[noun].isCapitalised
      noun -= 1
    }
    guard isLinked, noun >= floor, text.isWord(at: noun),
      let kind = kind(of: noun, place, in: text),
      !(noun + 1...index).contains(where: { text.sentenceBreaks(before: $0) })
    else { return nil }
    return Name(tokens: noun..<index + 1, kind: kind)
  }

  /// "de", "von", "di", and the article that goes with the place: "La Haye", "Den Haag", "L'Aia".
  private func isLink(_ index: Int, in text: borrowing TokenText) -> Bool {
    text.has(.of, at: index) || text.has(.the, at: index)
      || text.isSymbol(.apostrophe, at: index) || text.spells("den", at: index)
      || text.spells("la", at: index) || text.spells("von", at: index)
  }

  /// The kind that the noun says, if such a work is called by the place.
  private func kind(
    of noun: Int, _ place: AgreementNames.Place, in text: borrowing TokenText
  ) -> AgreementNames.Kind? {
    guard text[noun].count <= 26, let said = AgreementNames.noun(text.string(at: noun)) else {
      return nil
    }
    guard let said else { return place.kinds.first { $0 != .protocol } }
    return place.kinds.contains(said) ? said : nil
  }

  /// The year that stands behind: "of 1980", "du 15 novembre 1965".
  private func yearBehind(
    _ end: Int, in text: borrowing TokenText
  ) -> (year: Int, end: Int)? {
    guard
      text.has(.of, at: end) || text.has(.from, at: end) || text.spells("von", at: end)
        || text.spells("vom", at: end) || text.spells("du", at: end)
    else { return nil }
    if text.digits(at: end + 1) == 4, let year = text.number(at: end + 1),
      (1850...2099).contains(year)
    {
      return (year, end + 2)
    }
    // The oldest are of before the days of any act.
    var month = end + 2
    while month < end + 5, text.isSymbol(.stop, at: month) || text.isGluedWord(at: month) {
      month += 1
    }
    guard text.isNumber(at: end + 1), text.has(.month, at: month),
      text.digits(at: month + 1) == 4, let year = text.number(at: month + 1),
      (1850...2099).contains(year)
    else { return nil }
    return (year, month + 2)
  }
}
