import Languages
import LegalIdentifiers

/// Instructions to amend: they name the provision that they change, or what is excepted from it, by
/// formulae of their own (Joint Practical Guide 18 and 21).
extension Discourse {
  /// "In Article 5 of Directive 85/611/EEC, paragraph 4 shall be replaced", "À l'article 8 du règlement
  /// (UE) no 1407/2013, le deuxième alinéa est remplacé", "In Directive 2014/41/EU, Article 20 is
  /// deleted", "in Article 4, the following points (27) and (28) are added": the formula of amendments
  /// names the place first and its part behind a comma.
  @inline(__always)
  func amended(_ match: Match, in text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    guard match.antecedent == .inner || match.antecedent == .bare,
      let last = mentions.indices.last, mentions[last].text == serial, mentions[last].isKnown
    else { return nil }
    let outer = mentions[last].tokens
    // "In Article 1: (a) Paragraph 1 shall be amended as follows:"
    let isFirstItem =
      match.antecedent == .inner && text.isSymbol(.colon, at: outer.upperBound)
      && isFirstPoint(outer.upperBound + 1, upTo: afterComma(start, in: text), in: text)
    guard
      isFirstItem
        || text.isComma(before: afterComma(start, in: text))
          && outer.upperBound == afterComma(start, in: text) - 1,
      (1...3).contains(where: { back in
        let index = outer.lowerBound - back
        return (text.has(.in, at: index) || text.has(.to, at: index))
          && (index == 0 || text[index].isCapitalised
            || (text.has(.and, at: index - 1)
              || text.isSymbol(in: Self.clauseMarks, at: index - 1))
              && isChanged(behind: match, in: text))
      })
    else { return nil }
    // "In point 14, Table 1 is replaced": a table lies in the place that is named before it.
    if match.antecedent == .bare, match.firstUnit != .table || mentions[last].provisions.isEmpty {
      guard mentions[last].provisions.isEmpty, mentions[last].works.count == 1,
        mentions[last].treaties.isEmpty, !mentions[last].isOwn
      else { return nil }
      return Meaning(works: mentions[last].works, confidence: 0.9)
    }
    guard mentions[last].provisions.count == 1, let provision = mentions[last].provisions.last
    else { return nil }
    return Meaning(provisions: [provision], confidence: 0.9)
  }

  /// "…, and in Annex I to that Regulation, point 3 is deleted": only the verb tells that the second
  /// instruction of a sentence is one.
  func isChanged(behind match: Match, in text: TokenText) -> Bool {
    let end = match.tokens.upperBound
    return (end..<min(end + 4, text.count)).contains { index in
      text.has(.replaced, at: index) || text.has(.inserted, at: index)
        || text.has(.deleted, at: index) || text.has(.amended, at: index)
    }
  }

  /// Whether "(a)" or "a)" stands here and nothing else before `end`.
  private func isFirstPoint(_ start: Int, upTo end: Int, in text: TokenText) -> Bool {
    let letter = text.isSymbol(.open, at: start) ? start + 1 : start
    return text.isExactly("a", at: letter) && text.isSymbol(.close, at: letter + 1)
      && end == letter + 2
  }

  /// "Annex VIII, with the exception of points 6 and 8", "Article 83(1) except point (b)",
  /// "Regulation No 17 is repealed with the exception of Article 8(3)": what is excepted lies in
  /// what is named right before.
  @inline(__always)
  func exception(_ match: Match, in text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    // Looked at in place: a mention is large, and most are asked for nothing.
    guard let last = mentions.indices.last, mentions[last].text == serial else { return nil }
    let end = mentions[last].tokens.upperBound
    guard (0...Self.longestClause).contains(start - end),
      (max(end, start - Self.longestException)..<start).contains(where: {
        text.has(.exception, at: $0)
      })
    else { return nil }
    let outer = mentions[last]
    let isNear = start - end <= Self.longestException
    if match.antecedent == .bare || outer.provisions.isEmpty, outer.works.count == 1,
      outer.isKnown, !outer.isOwn, outer.treaties.isEmpty, !outer.works[0].isSelf,
      match.antecedent != .bare || isExcepted(start, in: text),
      // "Regulation (EU) 2021/637 ceases to apply from 1 January 2025 with the exception of Article 15":
      // further on, the act must be what the sentence is about.
      isNear
        || outer.provisions.isEmpty && opensSentence(outer.tokens.lowerBound, in: text)
          && text.sameSentence(end, start)
    {
      return Meaning(works: outer.works, confidence: 0.9)
    }
    guard isNear, match.antecedent == .inner, var provision = outer.provisions.last,
      let unit = match.firstUnit
    else { return nil }
    let rank = Subdivision.rank(of: unit)
    let holder = (provision.pinpoint?.steps ?? []).holders(of: rank)
    provision.pinpoint = holder.isEmpty ? nil : Pinpoint(Array(holder))
    return Meaning(provisions: [provision], confidence: 0.9)
  }

  /// Where new wording stands that its instruction quotes in the same text: "Au paragraphe 8, l'alinéa
  /// suivant est ajouté: «La faculté prévue au premier alinéa …»" speaks of paragraph 8.
  func newWording(around match: Match, in text: TokenText, _ place: TextPlace) -> TextPlace {
    guard place.isInstruction, let work = place.amended, !work.isSelf else { return place }
    let start = match.tokens.lowerBound
    var open: Int?
    var index = start - 1
    let floor = max(0, start - Self.longestWording)
    while index > floor, open == nil {
      if text.isSymbol(.quoteClose, at: index) { return place }
      if text.isSymbol(.colon, at: index - 1), text.isSymbol(in: Self.quotes, at: index) {
        open = index
      }
      index -= 1
    }
    // What closes the quotation stands before the next instruction.
    guard let open, !(open + 1..<start).contains(where: { text.isSymbol(.straightQuote, at: $0) }),
      let instruction = mentions.last(where: {
        $0.text != serial || $0.tokens.upperBound <= open
      }), instruction.text == serial, instruction.provisions.count == 1,
      instruction.provisions[0].work == work, let path = instruction.provisions[0].pinpoint?.steps,
      open - instruction.tokens.upperBound <= Self.longestException,
      (max(0, instruction.tokens.lowerBound - Self.longestException)..<open).contains(where: {
        text.has(.inserted, at: $0) || text.has(.replaced, at: $0)
      })
    else { return place }
    var place = place
    place.path = path
    place.isInstruction = false
    return place
  }

  /// Tokens of new wording that are looked back over for its opening.
  private static let longestWording = 160
  private static let clauseMarks: [Symbol] = [.colon, .semicolon, .close]
  private static let quotes: [Symbol] = [.quoteOpen, .straightQuote]

  /// Tokens of "with the exception of" and what may stand in it.
  private static let longestException = 12
  /// Tokens of a clause between an act and what is excepted from it.
  private static let longestClause = 28

  /// Whether a sentence begins here or with a word or two before.
  private func opensSentence(_ index: Int, in text: TokenText) -> Bool {
    (max(0, index - 3)...index).contains { $0 == 0 || text.sentenceBreaks(before: $0) }
  }

  /// Whether the words that except stand right before: "with the exception of", "sauf pour ce qui est de
  /// l'"; "except when they are … in accordance with Article 33" is a clause of its own.
  private func isExcepted(_ start: Int, in text: TokenText) -> Bool {
    var index = start - 1
    while index > start - 9, !text.has(.exception, at: index) {
      let isLink =
        text.has(.of, at: index) || text.has(.the, at: index) || text.has(.for, at: index)
        || text.isSymbol(.apostrophe, at: index)
        || Self.exceptionLinks.contains { text.spells($0, at: index) }
      guard isLink else { return false }
      index -= 1
    }
    return text.has(.exception, at: index)
  }

  private static let exceptionLinks = RuleWords.exceptionLinks

  /// Takes note of "Regulation X is amended as follows:": in a plain text, which has no outline, the
  /// instructions behind it are about X.
  mutating func noteInstruction(
    behind end: Int, of work: WorkIdentifier?, _ provision: Target?, in text: TokenText
  ) {
    guard citing.family == .unknown, let work, work.scheme == .celex, text.isWord(at: end) else {
      return
    }
    for index in end..<end + 8 {
      guard text.isWord(at: index) else { return }
      if text.has(.replaced, at: index) || text.has(.inserted, at: index) {
        noteWording(behind: index, of: work, provision, in: text)
        return
      }
      guard text.has(.amended, at: index) else { continue }
      let isOpen = (index + 1...index + 3).contains { text.isSymbol(.colon, at: $0) }
      if isOpen {
        frame = Frame(work: work, provision: provision, text: serial, start: index)
      }
      return
    }
  }

  /// Takes note of the wording that is quoted behind "is replaced by the following:".
  private mutating func noteWording(
    behind verb: Int, of work: WorkIdentifier, _ provision: Target?, in text: TokenText
  ) {
    let colon = (verb + 1...verb + 4).first { text.isSymbol(.colon, at: $0) }
    guard let colon, text.isSymbol(in: Self.quotes, at: colon + 1) else { return }
    let isStraight = text.isSymbol(.straightQuote, at: colon + 1)
    let start = colon + 2
    let reach = min(start + Self.longestQuotation, text.count)
    // An apostrophe closes what single marks quote; that of "Union's" has letters behind it.
    let end = (start..<max(start, reach)).first { index in
      text.isSymbol(isStraight ? .straightQuote : .quoteClose, at: index)
        || !isStraight && text.isSymbol(.apostrophe, at: index)
          && !(text.isWord(at: index + 1) && text.isGlued(at: index + 1))
    }
    quoted = Quoted(work: work, provision: provision, text: serial, tokens: start..<(end ?? reach))
  }

  /// Tokens of quoted wording that are looked through for its end.
  private static let longestQuotation = 400

  /// What a provision in quoted new wording is of: the act that is amended.
  @inline(__always)
  func inQuotedWording(_ match: Match, in text: TokenText) -> Meaning? {
    guard quoted?.text == serial, let quoted, quoted.tokens.contains(match.tokens.lowerBound),
      match.antecedent == .bare || match.antecedent == .inner, let unit = match.firstUnit
    else { return nil }
    guard match.antecedent == .inner else { return Meaning(works: [quoted.work], confidence: 0.8) }
    let rank = Subdivision.rank(of: unit)
    let holder = (quoted.provision?.pinpoint?.steps ?? []).holders(of: rank)
    guard !holder.isEmpty else { return nil }
    return Meaning(
      provisions: [Target(quoted.work, pinpoint: Pinpoint(Array(holder)))], confidence: 0.8)
  }

  /// The act that a plain text corrects: "Corrigendum to Regulation (EU) 2016/679 … In Article 37(1)".
  @inline(__always)
  func corrected(_ match: Match, in text: TokenText) -> Meaning? {
    guard citing.family == .unknown, match.antecedent == .bare, text.has(.corrigendum, at: 0),
      let act = mentions.first(where: { $0.text == serial }), act.tokens.lowerBound <= 4,
      act.works.count == 1, !act.isOwn, act.provisions.isEmpty
    else { return nil }
    return Meaning(works: act.works, confidence: 0.8)
  }

  /// What an instruction behind "is amended as follows:" changes.
  @inline(__always)
  func instructed(_ match: Match, in text: TokenText) -> Meaning? {
    // Looked at in place first: most texts have none.
    guard frame?.text == serial, let frame,
      match.antecedent == .bare || match.antecedent == .inner,
      match.tokens.lowerBound - frame.start < Self.longestInstructions,
      changes(match, in: text)
    else { return nil }
    if match.antecedent == .inner {
      guard let provision = frame.provision else { return nil }
      return Meaning(provisions: [provision], confidence: 0.8)
    }
    return Meaning(works: [frame.work], confidence: 0.8)
  }

  /// Tokens of all instructions behind one head.
  private static let longestInstructions = 2000

  /// Whether the clause says what becomes of the provision.
  private func changes(_ match: Match, in text: TokenText) -> Bool {
    let end = match.tokens.upperBound
    for index in end..<min(end + 16, text.count) {
      if text.isSymbol(.semicolon, at: index) || text.isSymbol(.colon, at: index) { return false }
      if text.has(.replaced, at: index) || text.has(.inserted, at: index)
        || text.has(.deleted, at: index) || text.has(.amended, at: index)
        || text.has(.completed, at: index) || text.has(.repealed, at: index)
      {
        return true
      }
      if text.sentenceBreaks(before: index) { return false }
    }
    return false
  }

  /// "Article 10 is replaced by the following", "In Article 5, the following is added" at the head
  /// of a text: no act says so of itself.
  func isInstruction(_ match: Match, in text: TokenText) -> Bool {
    guard match.antecedent == .bare else { return false }
    if changesWords(match, in: text) { return true }
    guard match.tokens.lowerBound <= 8 else { return false }
    let end = match.tokens.upperBound
    // "The following is added to Article 2(1)(c)"
    let begins = (0..<match.tokens.lowerBound).contains { index in
      isChange(index, in: text)
    }
    if begins { return true }
    guard match.tokens.lowerBound <= 4, !followsVerb(match, in: text) else { return false }
    for index in end..<min(end + 8, text.count) where !text.sentenceBreaks(before: index) {
      guard text.has(.amended, at: index) || isChange(index, in: text) else { continue }
      // "L'article 69 est applicable au règlement d'usage modifié": a participle that goes with a noun.
      return text.isSymbol(.bar, at: end) || !text.vocabulary.traits.contains(.adjectivesBehind)
        || (1...3).contains { text.spells(oneOf: Self.auxiliaries, at: index - $0) }
    }
    return false
  }

  /// "Regulations adopted pursuant to Articles 1 and 2 may be repealed or amended": what is changed stands
  /// before the provision.
  private func followsVerb(_ match: Match, in text: TokenText) -> Bool {
    (0..<match.tokens.lowerBound).contains { text.isWord(at: $0) && text[$0].terms.isPlain }
  }

  private static let auxiliaries = WordList(RuleWords.changeLinks)

  /// "The words ‘or of the document’ shall be deleted from Article 10(2)", "À l'article 24, les mots
  /// « … » sont supprimés": no act quotes its own words to change them.
  private func changesWords(_ match: Match, in text: TokenText) -> Bool {
    var start = match.tokens.lowerBound
    let floor = max(0, start - Self.instructionReach)
    while start > floor, !text.sentenceBreaks(before: start) { start -= 1 }
    var quotes = false
    for index in start..<min(start + Self.instructionReach, text.count) {
      if index > match.tokens.upperBound, text.sentenceBreaks(before: index) { return false }
      if text.has(.wording, at: index),
        text.isSymbol(.quoteOpen, at: index + 1) || text.isSymbol(.straightQuote, at: index + 1)
      {
        quotes = true
      }
      if quotes, text.has(.deleted, at: index) || text.has(.replaced, at: index) { return true }
    }
    return false
  }

  /// Tokens of an instruction at most: a sentence may go on without end.
  private static let instructionReach = 80

  private func isChange(_ index: Int, in text: TokenText) -> Bool {
    text.has(.replaced, at: index) || text.has(.inserted, at: index)
      || text.has(.deleted, at: index) || text.spells("ajout", at: index)
      || text.spells("suivant", at: index)
  }

  /// The token behind the comma before a mention, articles skipped.
  private func afterComma(_ start: Int, in text: TokenText) -> Int {
    var index = start
    while index > start - 3,
      text.has(.the, at: index - 1) || text.isSymbol(.apostrophe, at: index - 1)
        || text.spells("following", at: index - 1)
    {
      index -= 1
    }
    return index
  }
}
