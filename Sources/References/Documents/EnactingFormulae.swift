import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Reads from the enacting terms what an article does to another act.
///
/// Source of the formulae: Joint Practical Guide 18.13 and 21 ("Regulation X is amended as follows",
/// "In Annex I to Directive Y, the following point is added", "Directive Z is repealed").
struct EnactingFormulae {
  private let tokens: TokenText
  /// The tokens of every mention in the text, in its order.
  private let mentions: [Range<Int>]

  init(_ tokens: TokenText, _ references: [Reference] = []) {
    self.tokens = tokens
    mentions = references.map { reference in
      tokens.firstToken(from: reference.span.start)..<tokens.firstToken(from: reference.span.end)
    }
  }

  /// Whether the text says no more of the mention with which it begins than that it goes: "paragraph 2
  /// shall be deleted;", "Directive 93/22/EEC shall be repealed".
  func isDeletion(_ reference: Reference) -> Bool {
    let start = tokens.firstToken(from: reference.span.start)
    let end = tokens.firstToken(from: reference.span.end)
    let verb = tokens.spells("shall", at: end) ? end + 2 : end + 1
    return start <= 1 && isAuxiliary(verb - 1)
      && (tokens.has(.deleted, at: verb) || tokens.has(.repealed, at: verb))
  }

  /// What the sentence does to the work; `nil` where it does nothing to it.
  func relation(of reference: Reference) -> CitationRelation? {
    let first = tokens.firstToken(from: reference.span.start)
    // "Directive X, as amended by Directive Y, is repealed" does nothing to Y.
    guard !tokens.spells("by", at: first - 1), !tokens.spells("par", at: first - 1) else {
      return nil
    }
    if let relation = verb(before: first) { return relation }
    let isPart =
      reference.kind == .provision || reference.targets.contains { $0.pinpoint != nil }
    let behind = tokens.firstToken(from: reference.span.end)
    // "in Article 275, the following paragraph 4 is added"
    if isPart, tokens.spells("following", at: first - 1) || tokens.spells("new", at: first - 1),
      isAuxiliary(behind) || isAuxiliary(behind + 1),
      (behind + 1...behind + 2).contains(where: { tokens.has(.inserted, at: $0) })
    {
      return .amends
    }
    if isPart, isRenumbered(first, behind) { return .amends }
    if opens(first), changes(behind: behind) || isPart && isHead(behind) { return .amends }
    return verb(behind: behind, ofPart: isPart, first)
  }

  /// "This Regulation repeals Regulation X", "By way of derogation from Article 5 of …".
  private func verb(before index: Int) -> CitationRelation? {
    if (1...4).contains(where: { tokens.has(.derogation, at: index - $0) }) {
      return .derogatesFrom
    }
    if isAddition(before: index) || isInsertion(before: index) || isImpersonal(before: index) {
      return .amends
    }
    var verb = index - 1
    while verb > index - 4,
      tokens.spells("council", at: verb) || tokens.has(.the, at: verb)
        || tokens.isSymbol(.apostrophe, at: verb)
    {
      verb -= 1
    }
    if let deed = Self.verbs.first(where: { tokens.spells(oneOf: $0.words, at: verb) }),
      isOwnDeed(verb)
    {
      return deed.relation
    }
    return nil
  }

  /// What the act does to the works of the list that the sentence opens: "The following acts are
  /// repealed:", "this Regulation replaces, in relations between Member States, the conventions …:".
  func effectOnList() -> CitationRelation? {
    var isRepeal = false
    for index in (0..<tokens.count).reversed() {
      if tokens.sentenceBreaks(before: index + 1), index + 1 < tokens.count { return nil }
      if let deed = Self.verbs.first(where: { tokens.spells(oneOf: $0.words, at: index) }),
        isOwnDeed(index)
      {
        return deed.relation
      }
      if isRepeal, tokens.spells(oneOf: Self.following, at: index) { return .repeals }
      // "repealed and replaced by the following:" gives new wording.
      if tokens.has(.replaced, at: index) || tokens.has(.inserted, at: index) { return nil }
      if tokens.has(.repealed, at: index) {
        isRepeal = tokens.count - index <= Self.longestListTail && isAuxiliary(index - 1)
      }
    }
    return nil
  }

  /// Tokens behind "repealed" in a sentence that opens a list: "with effect from 1 January 2008:".
  private static let longestListTail = 12

  /// Verbs of what an act does itself, in the present tense.
  private static let verbs: [(words: WordList, relation: CitationRelation)] = [
    (WordList(RuleWords.superseding), .replaces), (WordList(RuleWords.repealing), .repeals),
  ]

  /// Whether the subject of a verb is the act that speaks: "this Regulation shall … supersede", "le
  /// présent règlement remplace".
  private func isOwnDeed(_ verb: Int) -> Bool {
    for index in (max(0, verb - Self.longestClause)..<verb).reversed() {
      if tokens.sentenceBreaks(before: index + 1), index + 1 < verb { return false }
      if tokens.spells(oneOf: Self.relatives, at: index) { return false }
      guard tokens.has(.this, at: index), tokens.actHead(at: index + 1) != nil else { continue }
      let before = tokens.has(.the, at: index - 1) ? index - 2 : index - 1
      // "the provisions of this Regulation": another subject.
      return !tokens.has(.of, at: before) && !tokens.has(.in, at: before)
        && !tokens.has(.to, at: before) && !tokens.spells("by", at: before)
    }
    return false
  }

  private static let relatives = WordList(RuleWords.subjectPronouns)
  /// Tokens from the subject to its verb at most.
  private static let longestClause = 30

  /// "the following point is added to Annex I", "est ajouté à l'article 3", "shall be inserted after
  /// Article 7": what is named behind is what is changed.
  private func isAddition(before index: Int) -> Bool {
    var link = index - 1
    while link > index - 3, tokens.isSymbol(.apostrophe, at: link) || tokens.has(.the, at: link) {
      link -= 1
    }
    guard tokens.has(.to, at: link) || tokens.has(.in, at: link) || tokens.has(.behind, at: link),
      tokens.has(.inserted, at: link - 1)
    else { return false }
    return isAuxiliary(link - 2)
  }

  /// "is inserted as Annex IIa", "est inséré comme nouveau paragraphe 2", "are added as Annexes VI and
  /// VII": what is inserted becomes that part.
  private func isInsertion(before index: Int) -> Bool {
    var link = index - 1
    while link > index - 4, tokens.spells(oneOf: Self.newParts, at: link) { link -= 1 }
    guard tokens.spells(oneOf: Self.comparing, at: link) else { return false }
    // "en tant qu'annexe V"
    while link > index - 8, !tokens.has(.inserted, at: link - 1),
      tokens.isSymbol(.apostrophe, at: link - 1)
        || tokens.spells(oneOf: Self.comparing, at: link - 1)
    {
      link -= 1
    }
    return tokens.has(.inserted, at: link - 1)
  }

  /// "Il est ajouté une nouvelle annexe K", "il est inséré un article 3 bis": what is added stands behind
  /// the verb.
  private func isImpersonal(before index: Int) -> Bool {
    var verb = index - 1
    while verb > index - 4, tokens.spells(oneOf: Self.newParts, at: verb) { verb -= 1 }
    return tokens.has(.inserted, at: verb) && isAuxiliary(verb - 1)
      && tokens.spells(oneOf: Self.impersonal, at: verb - 2)
  }

  private static let impersonal = WordList(RuleWords.impersonalPronouns)
  private static let newParts = WordList(RuleWords.newParts)
  private static let comparing = WordList(RuleWords.comparing)

  /// "Article 25 becomes paragraph 1", "les paragraphes 2 et 3 deviennent les paragraphes 3 et 4": both
  /// sides are the act's that is amended.
  private func isRenumbered(_ first: Int, _ behind: Int) -> Bool {
    for verb in behind...behind + 2 where tokens.has(.becoming, at: verb) {
      return (verb + 1...verb + 3).contains {
        tokens.subdivision(at: $0) != nil || tokens.isNumber(at: $0)
      }
    }
    var verb = first - 1
    while verb > first - 3, tokens.has(.the, at: verb) || tokens.has(.in, at: verb) { verb -= 1 }
    return tokens.has(.becoming, at: verb)
  }

  /// The verb follows the act in the same sentence, with nothing but the act's own title between.
  private func verb(
    behind end: Int, ofPart isPart: Bool, _ first: Int
  ) -> CitationRelation? {
    let start = behindApposition(end)
    var isAddition = false
    for index in start..<min(start + 60, tokens.count) {
      if tokens.sentenceBreaks(before: index) && index > start { return nil }
      if tokens.isSymbol(.semicolon, at: index) || closesQuotation(index) { return nil }
      // "…, the following point is added"
      if tokens.spells(oneOf: Self.following, at: index) { isAddition = index - start <= 4 }
      guard isAuxiliary(index) else { continue }
      // "shall not apply to agreements … if they are so amended that": another subject.
      if tokens.spells(oneOf: Self.pronouns, at: index - 1) { return nil }
      for next in index + 1...index + 3 {
        if tokens.isAmended(at: next) { return .amends }
        // Some articles repealed, the act lives on: it is amended.
        if tokens.has(.repealed, at: next) { return isPart ? .amends : .repeals }
        // "Annex XIc is inserted in accordance with Annex V to this Regulation"
        if tokens.has(.inserted, at: next) {
          return isAddition || isPart && index - start <= 1 && beginsClause(first) ? .amends : nil
        }
        if isChange(next) {
          // An act that is replaced gives way to another; a part of it that is, amends it.
          guard index - start <= 1 || isList(from: start, to: index) else { return nil }
          return isPart || !tokens.has(.replaced, at: next) ? .amends : .replaces
        }
      }
      return nil
    }
    return nil
  }

  /// The token behind what a mention is explained by, where the verb follows that: "Article 21(1)(a), in
  /// the version set out in Article 28g, is replaced", "Annex V, the text of which is set out in …, is
  /// added", "Article 28g (which replaces Article 21) is deleted".
  private func behindApposition(_ end: Int) -> Int {
    let isBracket = tokens.isSymbol(.open, at: end)
    guard isBracket || tokens.isSymbol(.comma, at: end) else { return end }
    let close: Symbol = isBracket ? .close : .comma
    let reach = min(end + Self.longestApposition, tokens.count)
    for index in end + 1..<max(end + 1, reach) {
      if tokens.sentenceBreaks(before: index) || tokens.isSymbol(.semicolon, at: index) {
        return end
      }
      guard tokens.isSymbol(close, at: index) else { continue }
      let verb = tokens.spells("shall", at: index + 1) ? index + 2 : index + 1
      if isAuxiliary(verb) { return verb }
      if isBracket { return end }
    }
    return end
  }

  /// Tokens of an explanation between a place and what becomes of it.
  private static let longestApposition = 24

  /// Whether a mention is the first of its clause, which is then about it; "volumes released in accordance
  /// with Article 30h shall be added" adds none.
  private func beginsClause(_ first: Int) -> Bool {
    let index =
      tokens.has(.the, at: first - 1) || tokens.isSymbol(.apostrophe, at: first - 1)
      ? first - 2 : first
    return index <= 2 || tokens.sentenceBreaks(before: index)
  }

  private static let following = WordList(RuleWords.following)
  private static let pronouns = WordList(RuleWords.pluralPronouns)

  /// "Article 54 of Directive 78/660/EEC and Article 48 of Directive 83/349/EEC shall be deleted": only
  /// further mentions stand before the verb.
  private func isList(from start: Int, to verb: Int) -> Bool {
    guard tokens.has(.and, at: start) || tokens.isSymbol(.comma, at: start) else { return false }
    return (start..<verb).allSatisfy { index in
      isMention(index) || tokens.has(.and, at: index)
        || tokens.isSymbol(.comma, at: index) || tokens.isSymbol(.apostrophe, at: index)
        || tokens.has(.the, at: index) || tokens.spells("shall", at: index)
    }
  }

  /// Whether a token is one of a mention's; a text may hold thousands, which do not overlap.
  private func isMention(_ index: Int) -> Bool {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && mentions[low].contains(index)
  }

  /// "the words ‘referred to in Article 64(2)’ are replaced": what stands in quotation marks is what
  /// the words say, not what is changed.
  private func closesQuotation(_ index: Int) -> Bool {
    tokens.isSymbol(.quoteClose, at: index)
      || tokens.isSymbol(.apostrophe, at: index) && !tokens.isGlued(at: index + 1)
  }

  /// "In Annex I to Directive Y, point 7 is replaced": the sentence begins with the place.
  private func opens(_ first: Int) -> Bool {
    var index = first - 1
    while index > 0, index > first - 3,
      tokens.isSymbol(.apostrophe, at: index) || tokens.has(.the, at: index)
    {
      index -= 1
    }
    // "In", "Dans", "À l'", "Au"
    guard index >= 0, tokens.has(.in, at: index) || tokens.has(.to, at: index) else { return false }
    if index == 0 || tokens.sentenceBreaks(before: index) { return true }
    // "In the table in Annex II": a thing of the place.
    let outer = index - 3
    return outer >= 0 && tokens.has(.in, at: outer) && tokens.has(.the, at: outer + 1)
      && tokens.isWord(at: outer + 2) && (outer == 0 || tokens.sentenceBreaks(before: outer))
  }

  /// "In Article 9:" as the whole text: what changes there is said in the points below it.
  private func isHead(_ behind: Int) -> Bool {
    behind == tokens.count - 1 && tokens.isSymbol(.colon, at: behind)
  }

  /// ", the following point is inserted", ", les mots « … » sont remplacés": what the words quote is
  /// passed over.
  private func changes(behind first: Int) -> Bool {
    let start = behindBracket(behindAuthors(first))
    let wording = tokens.has(.the, at: start) ? start + 1 : start
    let isQuoted = opensQuotation(at: start)
    guard
      tokens.isSymbol(.comma, at: start) || tokens.has(.wording, at: wording)
        || tokens.has(.ordinal, at: wording) || tokens.subdivision(at: wording) != nil || isQuoted
    else { return false }
    var index = isQuoted ? start : start + 1
    while index < min(start + Self.instructionReach, tokens.count) {
      if let end = endOfQuotation(at: index) {
        index = end
        continue
      }
      if tokens.sentenceBreaks(before: index) || tokens.isSymbol(.semicolon, at: index) {
        return false
      }
      if isAuxiliary(index) {
        return (index + 1...index + 2).contains { next in
          tokens.has(.amended, at: next) || tokens.has(.inserted, at: next) || isChange(next)
        }
      }
      index += 1
    }
    return false
  }

  /// The token behind a bracket that tells what a place does itself: "In Article 28g (which replaces
  /// Article 21), …".
  private func behindBracket(_ start: Int) -> Int {
    guard tokens.isSymbol(.open, at: start), tokens.spells(oneOf: Self.relatives, at: start + 1)
    else { return start }
    let reach = min(start + Self.longestApposition, tokens.count)
    let close = (start + 1..<max(start + 1, reach)).first { tokens.isSymbol(.close, at: $0) }
    return close.map { $0 + 1 } ?? start
  }

  /// The token behind "of the European Parliament and of the Council" and the day that may follow it.
  private func behindAuthors(_ start: Int) -> Int {
    var index = start
    while index < start + Self.longestAuthors, isOfAuthors(index) { index += 1 }
    return index
  }

  /// Tokens of "of the European Parliament and of the Council of 25 November 2020", and some more.
  private static let longestAuthors = 16

  private func isOfAuthors(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isNumber {
      return tokens.has(.month, at: index + 1) || tokens.has(.month, at: index - 1)
    }
    let terms = token.terms
    return terms.contains(.of) || terms.contains(.the) || terms.contains(.and)
      || terms.contains(.european) || terms.contains(.parliament) || terms.contains(.council)
      || terms.contains(.commission) || terms.contains(.month)
  }

  /// Tokens from the place to the verb at most: the words that are replaced may be many.
  private static let instructionReach = 200

  private func endOfQuotation(at index: Int) -> Int? {
    guard opensQuotation(at: index) else { return nil }
    let mark = tokens.mark(at: index)
    let close: Symbol = mark == .quoteOpen ? .quoteClose : mark
    return (index + 1..<min(index + Self.instructionReach, tokens.count)).first { end in
      tokens.isSymbol(close, at: end)
        // "'31 December 2018'"; an apostrophe within a word closes nothing.
        && (close != .apostrophe || tokens.isGlued(at: end) && !tokens.isGlued(at: end + 1))
    }.map { $0 + 1 }
  }

  /// Whether quoted words begin; old pages quote with apostrophes.
  private func opensQuotation(at index: Int) -> Bool {
    tokens.isSymbol(.quoteOpen, at: index) || tokens.isSymbol(.straightQuote, at: index)
      || tokens.isSymbol(.apostrophe, at: index) && !tokens.isGlued(at: index)
        && tokens.isGlued(at: index + 1)
  }

  private func isChange(_ index: Int) -> Bool {
    tokens.has(.replaced, at: index) || tokens.has(.deleted, at: index)
      || tokens.has(.completed, at: index)
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    guard tokens.isWord(at: index), tokens[index].count <= Self.longestAuxiliary else {
      return false
    }
    if tokens.spells("be", at: index) { return tokens.spells("shall", at: index - 1) }
    return Self.auxiliaries.contains { tokens.spells($0, at: index) }
  }

  private static let auxiliaries = RuleWords.auxiliaries
  /// Letters of the longest of them: most words are told by their length.
  private static let longestAuxiliary = 6
}
