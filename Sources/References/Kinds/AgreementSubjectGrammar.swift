import Languages
import LegalDocuments
import LegalIdentifiers

/// An agreement, convention or treaty by its day, its parties or its subject, as titles give them:
/// `Convention of 6 February 1931 between Denmark and Norway`, `the Fisheries Partnership Agreement between
/// the European Union and the Republic of Senegal`, `the European Convention on Transfrontier Television`.
///
/// What says that one instrument is meant: the definite article, a noun in the singular, and a day, a pair
/// of parties with a subject, or a subject in capitals. Parties alone have many agreements, and bodies
/// agree in other ways than states do; protocols that follow on one another bear the same title, so that
/// only their day tells them.
package struct AgreementSubjectGrammar: ReferenceGrammar {
  package static let name: StaticString = "agreement-subject"
  package static let summary: StaticString = "Agreements by their day, parties and subject"
  package static let example: StaticString =
    "the ⟦Convention of 6 February 1931 between Denmark and Norway|international|alias:convention-of-6-february-1931-between-denmark-and-norway⟧,"
  package static let starters: [Starter] = [
    .term(.agreement), .term(.convention), .term(.treaty), .term(.protocol),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.spells(oneOf: Self.nouns, at: index),
      text[index].isCapitalised || !text.capitalisesNames, !text[index].isAllCapitals
    else { return nil }
    let hasAdjective = !text.capitalisesNames && text.spells(oneOf: Self.adjectives, at: index + 1)
    let next = hasAdjective ? index + 2 : index + 1
    let name = text.startOfAgreement(index, notBefore: context.floor, withInitials: true)
    let isYear = text.isYear(before: name, notBefore: context.floor)
    let start = isYear ? name - 1 : name
    guard isDefinite(start, in: text), !isContract(name..<index, in: text),
      let end = end(
        of: index, behind: next, start, hasYear: isYear, in: text, context),
      !isKnown(start..<index + 1, in: text, context)
    else { return nil }
    let behind = signed(end, in: text)
    // The name is the same whether or not the day of signing follows.
    let work =
      place(of: start, behind: behind, in: text, context) ?? text.workOfTitle(start, end)
    var match = Match(
      tokens: start..<behind, kind: .international, targets: [Target(work)], confidence: 0.6,
      note: "named, not numbered",
      types: text.has(.treaty, at: index) ? .treaty : text.agreementType(at: index))
    match.isName = true
    return match
  }

  // MARK: - The title

  /// The token behind the title, whose complement begins at `next`.
  private func end(
    of noun: Int, behind next: Int, _ start: Int, hasYear: Bool, in text: borrowing TokenText,
    _ context: GrammarContext
  ) -> Int? {
    let day = text.endOfDay(at: next, orAt: next)
    let isDated = day > next || hasYear
    if text.has(.between, at: day) {
      guard let parties = text.endOfParties(at: day + 1),
        !text.has(.agreement, at: noun) || text.namesState(day + 1..<parties)
      else { return nil }
      let opener = text.isSymbol(.comma, at: parties) ? parties + 1 : parties
      // "the Fisheries Partnership Agreement between … for the period of application" is named already.
      let isNamed = isDated || start < noun && !text.has(.protocol, at: noun)
      if text.opensSubject(opener), !isNamed || !text.has(.for, at: opener) {
        return text.endOfPlainTitle(at: opener) ?? (isNamed ? parties : nil)
      }
      let signing = text.endOfDay(at: parties, orAt: parties)
      if signing > parties { return signing }
      return isNamed ? parties : nil
    }
    let isProtocol = text.has(.protocol, at: noun)
    if text.opensSubject(day) {
      if day > next {
        // "of 28 May 1998 on the same subject matter" ends with its day.
        if isRelative(behind: day, in: text) { return day }
        return text.endOfTitle(at: day) ?? text.endOfPlainTitle(at: day)
      }
      // "the Partnership Agreement for the Fund" is a programme.
      guard !isProtocol, !text.spells("partnership", at: noun - 1),
        !isAssembly(behind: day, in: text)
      else { return nil }
      if text.capitalisesNames, startsWithCapital(behind: day, in: text) {
        return text.endOfTitle(at: day)
      }
      // A title in small letters is one where it names the parties, or the day of signing or its place
      // follows.
      guard let end = text.endOfPlainTitle(at: day),
        hasParties(day..<end, in: text) || signed(end, in: text) > end
          || place(of: start, behind: end, in: text, context) != nil
      else { return nil }
      return end
    }
    // In French, "convention du 3 mai 2010" may be a contract.
    return day > next && text.capitalisesNames ? day : nil
  }

  /// "the Convention on the Future of Europe" is an assembly.
  private func isAssembly(behind opener: Int, in text: borrowing TokenText) -> Bool {
    text.spells(oneOf: Self.assemblies, at: opener + 1)
      || text.has(.the, at: opener + 1) && text.spells(oneOf: Self.assemblies, at: opener + 2)
      || text.isSymbol(.apostrophe, at: opener + 2)
        && text.spells(oneOf: Self.assemblies, at: opener + 3)
  }

  /// Whether the subject points back: "on the same subject matter", "concerning that territory".
  private func isRelative(behind opener: Int, in text: borrowing TokenText) -> Bool {
    let first = text.has(.the, at: opener + 1) ? opener + 2 : opener + 1
    return text.has(.said, at: first) || text.has(.that, at: first) || text.has(.this, at: first)
  }

  /// Whether the title ends with its parties: "on fisheries between the European Union and Norway".
  private func hasParties(_ tokens: Range<Int>, in text: borrowing TokenText) -> Bool {
    text.namesState(tokens)
      && tokens.contains {
        text.has(.between, at: $0) && text.endOfParties(at: $0 + 1) == tokens.upperBound
      }
  }

  /// Whether the first word of the subject that is no joint is a capital.
  private func startsWithCapital(behind opener: Int, in text: borrowing TokenText) -> Bool {
    var next = opener + 1
    while next < opener + 5, text.isWord(at: next), !text[next].isCapitalised, text[next].count <= 3
    {
      next += 1
    }
    return text.isWord(at: next) && text[next].isCapitalised
  }

  /// The token behind ", signed at Munich on 5 October 1973", where that follows a title.
  private func signed(_ end: Int, in text: borrowing TokenText) -> Int {
    let verb = text.isSymbol(.comma, at: end) ? end + 1 : end
    guard text.spells(oneOf: Self.signing, at: verb) else { return end }
    for next in verb + 1..<verb + Self.longestSigning {
      if text.sentenceBreaks(before: next) || text.isSymbol(.semicolon, at: next) { return end }
      if text.isNumber(at: next) {
        return text.datePhrase(at: next)?.next ?? text.endOfOldDay(at: next) ?? end
      }
    }
    return end
  }

  /// Tokens of "signed at The Hague on the" at most.
  private static let longestSigning = 10

  // MARK: - What is none

  /// Whether one instrument is meant: the article stands before it, or nothing of the sentence.
  private func isDefinite(_ start: Int, in text: borrowing TokenText) -> Bool {
    if start == 0 || text.sentenceBreaks(before: start) { return true }
    let before = text[start - 1]
    if before.kind == .symbol {
      return [.open, .colon, .semicolon, .dash, .bullet].contains(before.symbol)
        || before.symbol == .apostrophe && text.isGlued(at: start) && text.has(.the, at: start - 2)
    }
    // "established by the 1949 Convention": the title of another convention goes on.
    guard !text.has(.by, at: start - 2) || !text.isTreatyYear(start) else { return false }
    // "the second Additional Protocol of"
    if text.has(.ordinal, at: start - 1), text.has(.the, at: start - 2) { return true }
    return text.has(.the, at: start - 1) || text.spells(oneOf: Self.fusedArticles, at: start - 1)
  }

  private func isContract(_ modifiers: Range<Int>, in text: borrowing TokenText) -> Bool {
    modifiers.contains {
      text.spells(oneOf: Self.contracts, at: $0) || text.has(.interinstitutional, at: $0)
    }
  }

  /// Whether a surer rule reads the name.
  private func isKnown(
    _ tokens: Range<Int>, in text: borrowing TokenText, _ context: GrammarContext
  ) -> Bool {
    let isName = tokens.contains { index in
      KnownNameGrammar().match(at: index, in: text, context: context) != nil
        || NamedAgreementGrammar().match(at: index, in: text, context: context) != nil
    }
    if isName { return true }
    let noun = tokens.upperBound - 1
    guard text.has(.treaty, at: noun) || text.has(.protocol, at: noun) else { return false }
    return TreatyGrammar().match(at: noun, in: text, context: context) != nil
  }

  // MARK: - Its place

  /// The number or the place that the bracket behind a title gives.
  ///
  /// A place is the agreement's where the title begins its text: a note says so where the agreement itself
  /// is published. Within an act's title it would be the act's.
  private func place(
    of start: Int, behind end: Int, in text: borrowing TokenText, _ context: GrammarContext
  ) -> WorkIdentifier? {
    guard text.isSymbol(.open, at: end) else { return nil }
    if text.has(.treatySeries, at: end + 1) {
      return CouncilOfEuropeGrammar().match(at: end + 1, in: text, context: context)?.targets.first?
        .work
    }
    guard start <= 1 else { return nil }
    var context = context
    context.floor = end
    guard let match = OfficialJournalGrammar().match(at: end + 1, in: text, context: context),
      match.tokens.lowerBound == end + 1, match.targets.count == 1,
      match.targets[0].work.scheme == .oj
    else { return nil }
    return match.targets[0].work
  }

  private static let nouns = WordList(RuleWords.agreementNouns)
  private static let adjectives = WordList(RuleWords.agreementAdjectives)
  private static let assemblies = WordList(RuleWords.assemblies)
  private static let contracts = WordList(RuleWords.contracts)
  private static let signing = WordList(RuleWords.signed + RuleWords.adoptedAt)
  private static let fusedArticles = WordList(RuleWords.fusedArticles)
}
