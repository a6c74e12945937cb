import Languages

/// Where the titles of agreements, conventions and treaties begin and end.
///
/// English writes the names of instruments with capitals, so that a small word which is no joint ends
/// them. A title with small letters ends where its sentence goes on: at a mark or a verb. What follows
/// behind another instrument that the title names cannot be told from it; then there is no title.
extension TokenText {
  /// Tokens of a title at most.
  private static let longestTitle = 56
  /// Small words in a row between the capitals of a title at most: "Decisions concerning the".
  private static let mostJoints = 4

  /// The first token of the name that ends with a noun: "Fisheries Partnership Agreement", "UNECE
  /// Convention", "the Trade and Cooperation Agreement".
  func startOfAgreement(_ noun: Int, notBefore floor: Int, withInitials: Bool = false) -> Int {
    var start = noun
    func isName(_ index: Int) -> Bool {
      index >= floor && index > noun - Self.mostModifiers && isWord(at: index)
        && self[index].isCapitalised && (withInitials || !self[index].isAllCapitals)
        && !has(.the, at: index)
    }
    while !sentenceBreaks(before: start) {
      if isName(start - 1) {
        start -= 1
      } else if start < noun, has(.and, at: start - 1), isName(start - 2),
        has(.the, at: start - 3) || start - 2 <= floor || sentenceBreaks(before: start - 2)
      {
        // "the Trade and Cooperation Agreement", and where a note begins with it
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// Words before the noun at most: "Sustainable Fisheries Partnership Agreement".
  private static let mostModifiers = 12

  /// The tokens of a name with the year before it or the day behind it.
  ///
  /// For example "the 1961 Single Convention on Narcotic Drugs", "the International Convention for the Safety
  /// of Life at Sea, 1974", "of 10 December 1982".
  func withYear(_ tokens: Range<Int>, notBefore floor: Int) -> Range<Int> {
    var tokens = tokens
    if isYear(before: tokens.lowerBound, notBefore: floor) {
      tokens = tokens.lowerBound - 1..<tokens.upperBound
    }
    let end = tokens.upperBound
    guard has(.of, at: end) || isSymbol(.comma, at: end) else { return tokens }
    if isTreatyYear(end + 1), !isSymbol(in: [.slash, .hyphen], at: end + 2) {
      return tokens.lowerBound..<end + 2
    }
    return tokens.lowerBound..<endOfDay(at: end, orAt: end)
  }

  /// Whether a year stands before a name; "the 20 November 1989 Convention" has a day before it.
  func isYear(before name: Int, notBefore floor: Int) -> Bool {
    name > floor && isTreatyYear(name - 1) && !has(.month, at: name - 2)
  }

  /// Whether the number is a year in which treaties have been made.
  func isTreatyYear(_ index: Int) -> Bool {
    digits(at: index) == 4 && number(at: index).map { (1800...2099).contains($0) } ?? false
  }

  /// The token behind "of 20 May 1980", or else another one.
  func endOfDay(at link: Int, orAt other: Int) -> Int {
    guard isDateLink(at: link), isNumber(at: link + 1), digits(at: link + 1) <= 2 else {
      return other
    }
    return datePhrase(at: link + 1)?.next ?? endOfOldDay(at: link + 1) ?? other
  }

  // MARK: - Parties

  /// The token behind the last of the parties: "the European Community and the Kingdom of Denmark".
  func endOfParties(at start: Int) -> Int? {
    var next = start
    var end: Int?
    var isJoined = false
    loop: while next < min(start + Self.longestTitle, count), !sentenceBreaks(before: next) {
      let token = self[next]
      switch token.kind {
      case .number: break loop
      case .symbol:
        guard token.symbol == .comma || token.symbol == .apostrophe || token.symbol == .hyphen
        else {
          break loop
        }
        if token.symbol == .comma, !isParty(next + 1) { break loop }
      case .word:
        if spells(oneOf: Self.noParties, at: next), !isOfParty(next) { return nil }
        if has(.and, at: next) {
          guard isParty(next + 1) else { break loop }
          isJoined = true
        } else if has(.on, at: next), isHand(next) {
          // "on the one hand, and"
          next += 2
        } else if token.isCapitalised {
          guard actHead(at: next) == nil, agreementType(at: next).isEmpty else { return nil }
          end = next + 1
        } else if spells(oneOf: Self.partyTails, at: next) {
          if spells("part", at: next) || spells("hand", at: next) { end = next + 1 }
        } else if isAdjective(ofParty: next) {
          end = next + 1
        } else if !has(.the, at: next), !has(.of, at: next) {
          break loop
        }
      }
      next += 1
    }
    return isJoined ? end : nil
  }

  /// Whether a party's name or what is said of it goes on here.
  private func isParty(_ index: Int) -> Bool {
    var next = index
    while next < index + 4,
      has(.the, at: next) || has(.of, at: next) || has(.and, at: next)
        || isSymbol(.apostrophe, at: next) || spells(oneOf: Self.partyTails, at: next)
    {
      if spells("part", at: next) || spells("hand", at: next) { return true }
      next += 1
    }
    // "and the Implementation Protocol thereto" is another instrument.
    return isWord(at: next) && self[next].isCapitalised && actHead(at: next) == nil
      && !leadsToWork(next) || has(.on, at: next) && isHand(next)
  }

  /// Whether "on the one hand", "on the other hand" stand here.
  private func isHand(_ index: Int) -> Bool {
    has(.the, at: index + 1)
      && (spells("hand", at: index + 3) || spells("part", at: index + 3))
  }

  /// "la Communauté européenne", "la Confédération suisse": adjectives are small where names have no
  /// capitals but their first.
  private func isAdjective(ofParty index: Int) -> Bool {
    !capitalisesNames && self[index - 1].isWord && self[index - 1].isCapitalised
      && !spells(oneOf: Self.joints, at: index) && !spells(oneOf: Self.verbs, at: index)
      && !opensSubject(index)
  }

  /// "and their Member States", "et ses États membres", "les États-Unis".
  private func isOfParty(_ index: Int) -> Bool {
    has(.its, at: index - 1) || spells("their", at: index - 1) || spells("leurs", at: index - 1)
      || spells("ses", at: index - 1) || isSymbol(.hyphen, at: index + 1)
  }

  /// Whether one of the parties is a state or a union of states: companies make agreements too.
  func namesState(_ tokens: Range<Int>) -> Bool {
    tokens.contains { self[$0].isCapitalised && spells(oneOf: Self.states, at: $0) }
  }

  // MARK: - Subjects

  /// Whether a word opens what a title is about.
  func opensSubject(_ index: Int) -> Bool {
    isWord(at: index) && !self[index].isCapitalised && spells(oneOf: Self.openers, at: index)
  }

  /// The token behind a subject in capitals: "on the Grant of European Patents".
  func endOfTitle(at opener: Int, fewest: Int = 2) -> Int? {
    var names = 0
    var joints = 0
    var end = opener
    var next = opener + 1
    loop: while next < min(opener + Self.longestTitle, count), !sentenceBreaks(before: next) {
      let token = self[next]
      switch token.kind {
      case .number: break loop
      case .symbol:
        let isTied = isGlued(at: next) && token.symbol != .comma
        guard
          isTied && (token.symbol == .hyphen || token.symbol == .apostrophe)
            || token.symbol == .comma && isList(behind: next)
        else { break loop }
      case .word:
        // "Decision-making"
        if isGlued(at: next), isSymbol(.hyphen, at: next - 1) {
          end = next + 1
          break
        }
        if isOtherWork(next) || token.isCapitalised && !isInName(next) && leadsToWork(next) {
          guard isBehindAnd(next) else { return nil }
          break loop
        }
        if token.isCapitalised {
          guard !has(.month, at: next), !isOutside(next) else { break loop }
          names += 1
          joints = 0
          end = next + 1
        } else if spells(oneOf: Self.joints, at: next), joints < Self.mostJoints {
          joints += 1
        } else if end == next, isSymbol(.comma, at: next + 1), self[next + 2].isCapitalised,
          isList(behind: next + 1)
        {
          // "on Jurisdiction, Applicable law, Recognition and Enforcement"
          joints = 0
        } else {
          // "established by the 1949 Convention": what it is about has been said elsewhere.
          if has(.by, at: next + 1) { return nil }
          break loop
        }
      }
      next += 1
    }
    return names >= fewest ? endOfDay(at: end, orAt: end) : nil
  }

  /// The token behind a subject with small letters: "on legal affairs of 3 January 1979", "sur la
  /// compétence judiciaire, la reconnaissance et l'exécution des décisions".
  func endOfPlainTitle(at opener: Int) -> Int? {
    var end = opener
    var next = opener + 1
    while next < opener + Self.longestTitle {
      guard next < count, !sentenceBreaks(before: next) else { break }
      let token = self[next]
      switch token.kind {
      case .number:
        let day = endOfDay(at: next - 1, orAt: next)
        return day > next && end > opener ? day : nil
      case .symbol:
        // "the Communities' financial interests": the mark ends no quotation.
        let isTied =
          token.symbol == .hyphen && isGlued(at: next) && isGlued(at: next + 1)
          || token.symbol == .apostrophe && isGlued(at: next)
            && (isGlued(at: next + 1)
              || isWord(at: next + 1) && !self[next + 1].isCapitalised
                && !spells(oneOf: Self.verbs, at: next + 1))
        guard isTied || token.symbol == .comma && isList(behind: next) else {
          return end > opener ? end : nil
        }
      case .word:
        if spells(oneOf: Self.verbs, at: next) { return end > opener ? end : nil }
        if has(.thereof, at: next) { return nil }
        if isOtherWork(next) { return isBehindAnd(next) && end > opener ? end : nil }
        if !spells(oneOf: Self.joints, at: next) { end = next + 1 }
      }
      next += 1
    }
    return next < opener + Self.longestTitle && end > opener ? end : nil
  }

  /// Whether a comma parts members of a list, whose last comes behind "and": "Cruel, Inhuman or Degrading".
  private func isList(behind comma: Int) -> Bool {
    guard !vocabulary.traits.contains(.titleCase) || !has(.the, at: comma + 1),
      !opensSubject(comma + 1)
    else { return false }
    for index in comma + 1..<comma + Self.longestMember {
      if has(.and, at: index) || has(.or, at: index) { return index > comma + 1 }
      guard
        isWord(at: index) || isSymbol(in: [.comma, .apostrophe], at: index)
          || isSymbol(.hyphen, at: index) && isGlued(at: index), !sentenceBreaks(before: index),
        !isOtherWork(index), !spells(oneOf: Self.verbs, at: index), !isBody(index)
      else { return false }
    }
    return false
  }

  /// Tokens up to the last member of such a list at most.
  private static let longestMember = 16

  /// Whether a word names another text: a provision, an act, an agreement.
  private func isOtherWork(_ index: Int) -> Bool {
    let isName = self[index].isCapitalised || !capitalisesNames
    return isName
      && (!agreementType(at: index).isEmpty || has(.treaty, at: index) || isNumberedAct(index)
        || has(.article, at: index) || has(.charter, at: index)
        || has(.act, at: index) && self[index].isCapitalised
        || self[index].isCapitalised && subdivision(at: index) != nil)
  }

  /// "Decisions" are what a title may be about, "Decision 2002/772/EC" is an act.
  private func isNumberedAct(_ index: Int) -> Bool {
    actHead(at: index) != nil
      && (isNumber(at: index + 1) || has(.numberSign, at: index + 1) || has(.domain, at: index + 1)
        || isSymbol(.open, at: index + 1) && has(.domain, at: index + 2))
  }

  /// Whether the capitals that begin here are those of an agreement's name: "the Joint Convention".
  private func leadsToWork(_ index: Int) -> Bool {
    for next in index..<index + Self.mostModifiers {
      guard isWord(at: next), self[next].isCapitalised,
        !sentenceBreaks(before: next) || next == index
      else { return false }
      if !agreementType(at: next).isEmpty { return true }
    }
    return false
  }

  /// Whether the word goes on with capitals that have been asked for already.
  private func isInName(_ index: Int) -> Bool {
    isWord(at: index - 1) && self[index - 1].isCapitalised
  }

  /// Whether "and" or "and the" stands before the name that holds the word: it is another of a list.
  private func isBehindAnd(_ index: Int) -> Bool {
    var first = index
    while first > index - Self.mostModifiers, isWord(at: first - 1), self[first - 1].isCapitalised {
      first -= 1
    }
    if has(.the, at: first - 1) { first -= 1 }
    return has(.and, at: first - 1) || has(.or, at: first - 1) || isSymbol(.comma, at: first - 1)
  }

  /// Whether a capital word is that of a body with which the sentence goes on: "in the Union", "and the
  /// Commission", "by Member States".
  private func isOutside(_ index: Int) -> Bool {
    let link = has(.the, at: index - 1) ? index - 2 : index - 1
    return isBody(index)
      && (has(.and, at: link) || spells(oneOf: Self.outerPrepositions, at: link))
  }

  private func isBody(_ index: Int) -> Bool {
    self[index].isCapitalised
      && (!self[index].terms.isDisjoint(with: Self.bodies)
        || spells(oneOf: Self.noParties, at: index))
  }

  private static let bodies: TermGroup = [
    .union, .community, .council, .commission, .parliament, .states, .court, .committee, .european,
    .bank,
  ]
  private static let noParties = WordList(RuleWords.noParties)
  private static let states = WordList(RuleWords.states)
  private static let partyTails = WordList(RuleWords.partyTails)
  private static let openers = WordList(RuleWords.subjectOpeners)
  private static let joints = WordList(RuleWords.titleJoints)
  private static let verbs = WordList(RuleWords.behindTitles)
  private static let outerPrepositions = WordList(RuleWords.outerPrepositions)
}
