import Languages
import LegalDocuments
import LegalIdentifiers

/// An agreement or convention by its full title: `Convention between Belgium and France on …, signed at
/// Paris on 8 July 1899`, `the Agreement establishing the EU-LAC International Foundation (‘the Agreement’)`.
///
/// A title is read where something says that it is one: the day on which it was signed, or a short name
/// that the text gives to it behind its end. Protocols are left out: those that follow on one another bear
/// the same title.
package struct AgreementTitleGrammar: ReferenceGrammar {
  package static let name: StaticString = "agreement-title"
  package static let summary: StaticString = "Agreements by their title, signed or defined"
  package static let example: StaticString =
    "the ⟦Convention between Belgium and France on Jurisdiction, signed at Paris on 8 July 1899|international|alias:convention-between-belgium-and-france-on-jurisdiction-signed-at-paris-on-8-july-1899⟧,"
  package static let starters: [Starter] = [.term(.agreement), .term(.convention)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text[index].isCapitalised || !text.capitalisesNames, !text[index].isAllCapitals else {
      return nil
    }
    if text.has(.between, at: index + 1), let end = text.endOfStateTreaty(behind: index + 1) {
      let start = text.startOfAgreement(index, notBefore: context.floor)
      return found(start..<end, noun: index, text.workOfTitle(start, end), in: text)
    }
    let start = text.startOfAgreement(index, notBefore: context.floor)
    guard !hasTwin(before: start, of: index, in: text),
      let (end, name) = endOfDefined(at: index, in: text, context)
    else { return nil }
    // "the Agreement on the withdrawal of the United Kingdom … (‘the Withdrawal Agreement’)"
    let known = work(known: name, in: text, context)
    return found(start..<end, noun: index, known ?? text.workOfTitle(start, end), in: text)
  }

  private func found(
    _ tokens: Range<Int>, noun: Int, _ work: WorkIdentifier, in text: borrowing TokenText
  ) -> Match {
    var match = Match(
      tokens: tokens, kind: .international, targets: [Target(work)], confidence: 0.6,
      note: "named, not numbered", types: text.agreementType(at: noun))
    match.isName = true
    return match
  }

  /// "the Convention for the Strengthening of the Commission established by the 1949 Convention between
  /// … (‘the Convention’)": which of the two bears the name nobody can tell.
  private func hasTwin(before start: Int, of noun: Int, in text: borrowing TokenText) -> Bool {
    let term = self.term(at: noun, in: text)
    for index in stride(from: start - 1, through: max(0, start - Self.longest), by: -1) {
      if text.isSymbol(.close, at: index) || text.sentenceBreaks(before: index + 1) { return false }
      if text.has(term, at: index), text[index].isCapitalised { return true }
    }
    return false
  }

  private func term(at noun: Int, in text: borrowing TokenText) -> Term {
    text.has(.convention, at: noun) ? .convention : .agreement
  }

  /// The end of a title behind which the text gives a name of the same noun: "(‘the Agreement’)"; and the
  /// tokens of that name.
  ///
  /// What the title names besides must be names: another work in it is read by itself, and a title
  /// without any says too little to be told from others.
  private func endOfDefined(
    at noun: Int, in text: borrowing TokenText, _ context: GrammarContext
  ) -> (end: Int, name: Range<Int>)? {
    let term = self.term(at: noun, in: text)
    var names = 0
    // ", as last amended", ", signed in Luxembourg" end the title.
    var end: Int?
    for index in noun + 1..<min(noun + Self.longest, text.count) {
      guard !text.sentenceBreaks(before: index) else { return nil }
      let token = text[index]
      switch token.kind {
      case .number:
        guard text.digits(at: index) == 4 || text.has(.month, at: index + 1) else { return nil }
      case .word:
        if token.terms.contains(term) || text.actHead(at: index) != nil { return nil }
        // "the Withdrawal Agreement published in the Official Journal"
        if end == nil, text.spells(oneOf: Self.titleEnds, at: index), !text.has(.and, at: index),
          !text.spells("signed", at: index)
        {
          end = index
        }
        if end == nil, token.isCapitalised, !text.has(.month, at: index) { names += 1 }
      case .symbol:
        if token.symbol == .open {
          guard names >= Self.fewestNames,
            let name = self.name(in: index, of: text),
            name.contains(where: { text.has(term, at: $0) }),
            !holdsWork(noun..<index, in: text, context)
          else { return nil }
          return (end ?? index, name)
        }
        guard token.symbol == .hyphen || token.symbol == .apostrophe || token.symbol == .comma
        else { return nil }
        if token.symbol == .comma, end == nil, text.spells(oneOf: Self.titleEnds, at: index + 1) {
          end = index
        }
      }
    }
    return nil
  }

  /// The name in the bracket that opens at a token, alone or behind the agreement's place.
  ///
  /// For example "(‘the Agreement’)", "(OJ L 215, 11.8.2012, p. 5; ‘the PNR Agreement’)".
  private func name(in open: Int, of text: borrowing TokenText) -> Range<Int>? {
    if let name = Definitions.name(at: open + 1, isAdjacent: true, in: copy text) { return name }
    for index in open + 1..<min(open + Self.longestPlace, text.count) {
      if text.isSymbol(.close, at: index) { return nil }
      if text.isSymbol(.semicolon, at: index) {
        return Definitions.name(at: index + 1, isAdjacent: true, in: copy text)
      }
    }
    return nil
  }

  private static let longestPlace = 24

  /// Tokens of a title at most, and names that it must hold.
  private static let longest = 64
  private static let fewestNames = 2
  private static let titleEnds = WordList(RuleWords.behindAgreements)

  private func holdsWork(
    _ tokens: Range<Int>, in text: borrowing TokenText, _ context: GrammarContext
  ) -> Bool {
    for index in tokens
    where text.has(.treaty, at: index)
      || TreatyGrammar().match(at: index, in: text, context: context) != nil
      || known(at: index, in: text, context) != nil
    {
      return true
    }
    return false
  }

  /// The work that everyone knows by the name, read as it would be used: with its article.
  private func work(
    known name: Range<Int>, in text: borrowing TokenText, _ context: GrammarContext
  ) -> WorkIdentifier? {
    let alone = TokenText(
      "the " + text.string(name.lowerBound, name.upperBound), vocabulary: text.vocabulary)
    var context = context
    context.floor = 0
    for index in 1..<alone.count {
      if let match = known(at: index, in: alone, context), match.tokens == 1..<alone.count,
        match.targets.count == 1
      {
        return match.targets[0].work
      }
    }
    return nil
  }

  private func known(
    at index: Int, in text: borrowing TokenText, _ context: GrammarContext
  ) -> Match? {
    KnownNameGrammar().match(at: index, in: text, context: context)
      ?? NamedAgreementGrammar().match(at: index, in: text, context: context)
  }
}
