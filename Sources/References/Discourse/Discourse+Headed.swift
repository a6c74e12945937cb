import Languages
import LegalDocuments
import LegalIdentifiers

/// Instructions whose clause names its article at the head: what it says further on of paragraphs is said
/// of that article's.
extension Discourse {
  /// "In Article 28e, paragraphs 2 and 3 become paragraphs 3 and 4 and the following text is inserted as a
  /// new paragraph 2": the article at the head of the sentence.
  ///
  /// Where nothing else says that the text is an instruction, a verb of changing must stand between.
  func headed(
    _ match: Match, _ unit: Pinpoint.Unit, behindVerb: Bool, in text: TokenText
  ) -> Meaning? {
    let start = match.tokens.lowerBound
    var head: Int?
    var index = mentions.count - 1
    while index >= 0, mentions[index].text == serial,
      start - mentions[index].tokens.lowerBound < Self.longestHeadedClause
    {
      if !mentions[index].provisions.isEmpty { head = index }
      index -= 1
    }
    guard let head, mentions[head].isKnown, !mentions[head].isOwn,
      opensInstruction(mentions[head].tokens.lowerBound, in: text),
      let first = mentions[head].provisions.first
    else { return nil }
    var isQuoted = false
    var hasVerb = !behindVerb
    for index in mentions[head].tokens.upperBound..<max(start, mentions[head].tokens.upperBound) {
      if text.isSymbol(.semicolon, at: index) || text.isSymbol(.colon, at: index)
        || text.sentenceBreaks(before: index)
      {
        return nil
      }
      let terms = text[index].terms
      if terms.contains(.becoming) || terms.contains(.replaced) || terms.contains(.inserted)
        || terms.contains(.deleted)
      {
        hasVerb = true
      }
      if text.isSymbol(.straightQuote, at: index) { isQuoted.toggle() }
      if text.isSymbol(.quoteOpen, at: index) { isQuoted = true }
      if text.isSymbol(.quoteClose, at: index) { isQuoted = false }
    }
    // "In Article 15(1) of Directive 90/619/EEC the first subparagraph shall be replaced": right behind.
    let isRightBehind = start - mentions[head].tokens.upperBound <= 2
    guard hasVerb || isRightBehind && isChanged(behind: match, in: text), !isQuoted else {
      return nil
    }
    let rank = Subdivision.rank(of: unit)
    func holder(_ target: Target) -> [Pinpoint.Step] {
      Array((target.pinpoint?.steps ?? []).holders(of: rank))
    }
    let outer = holder(first)
    guard let step = outer.first, step.unit == .article || step.unit == .annex,
      mentions[head].provisions.allSatisfy({ $0.work == first.work && holder($0) == outer })
    else { return nil }
    return Meaning(provisions: [Target(first.work, pinpoint: Pinpoint(outer))], confidence: 0.9)
  }

  /// "The following paragraph 4 shall be added after Article 9(3)", "point (d) is inserted in Article 5(2)
  /// of Directive 2004/109/EC": the new part lies where it is put.
  func added(
    _ match: Match, before next: Int, of matches: [Match], in text: TokenText, _ place: TextPlace
  ) -> Meaning? {
    let end = match.tokens.upperBound
    guard match.antecedent == .inner, next < matches.count, matches[next].kind == .provision,
      (2...6).contains(matches[next].tokens.lowerBound - end),
      (end..<matches[next].tokens.lowerBound).contains(where: { text.has(.inserted, at: $0) }),
      let unit = match.firstUnit, let path = matches[next].targets.first?.pinpoint?.path,
      path.firstUnit == .article || path.firstUnit == .annex
    else { return nil }
    let rank = Subdivision.rank(of: unit)
    let holder = path.holders(of: rank)
    var work = place.amended
    if isJoined(matches[next], to: next + 1, of: matches, in: text) {
      let act = matches[next + 1]
      guard act.antecedent == nil, act.treaties.isEmpty, act.targets.count == 1 else { return nil }
      work = act.targets[0].work
    }
    return work.map {
      Meaning(provisions: [Target($0, pinpoint: Pinpoint(Array(holder)))], confidence: 0.9)
    }
  }

  /// "Article 12(1)(b), including points (ii) and (iii), of Delegated Regulation (EU) 2015/61": points of
  /// what is named before the comma.
  func included(_ match: Match, in work: Match, _ text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    guard match.antecedent == .inner, work.antecedent == nil, work.targets.count == 1,
      let unit = match.firstUnit,
      (1...3).contains(where: { text.spells(oneOf: Self.including, at: start - $0) }),
      let last = mentions.indices.last, mentions[last].text == serial,
      start - mentions[last].tokens.upperBound <= 4, mentions[last].provisions.count == 1,
      mentions[last].provisions[0].work == work.targets[0].work,
      let path = mentions[last].provisions[0].pinpoint?.path, let deepest = path.last,
      Subdivision.rank(of: deepest.unit) <= Subdivision.rank(of: unit)
    else { return nil }
    return Meaning(provisions: [mentions[last].provisions[0]], confidence: 0.9)
  }

  static let including = WordList(RuleWords.including)

  /// "To enforce this Regulation, other than Section 5 of Chapter III thereof": the document itself, where
  /// the sentence has named nothing else.
  func ownOfSentence(_ match: Match, in text: TokenText, _ place: TextPlace) -> Meaning? {
    guard match.antecedent == .thereof else { return nil }
    let start = match.tokens.lowerBound
    if let last = mentions.last, last.text == serial, !last.isOwn, !last.isKnown,
      text.sameSentence(last.tokens.lowerBound, start)
    {
      return nil
    }
    for index in stride(from: start - 1, through: max(0, start - Self.longestHeadedClause), by: -1)
    {
      if text.sentenceBreaks(before: index + 1) { return nil }
      // "In addition to this Regulation, the Partnership Agreement, Annex IV thereto"
      if text[index].isCapitalised,
        text.has(.agreement, at: index) || text.has(.convention, at: index)
      {
        return nil
      }
      let noun = index + 1
      let isDivision =
        text[noun].isCapitalised
        && (text.subdivision(at: noun)?.rank ?? .max) < Subdivision.article.rank
      if text.has(.this, at: index), isDivision || text.actHead(at: noun) != nil {
        return Meaning(works: [place.speaker], method: .explicit, confidence: 0.8)
      }
    }
    return nil
  }

  /// "Article 7 of Directive 2003/88 … pursuant to that Article 7": the article of that number that was
  /// named last.
  @inline(__always)
  func taken(upBy match: Match, in text: TokenText) -> Meaning? {
    guard match.antecedent == .bare, text.has(.that, at: match.tokens.lowerBound - 1),
      let step = match.firstStep, step.unit == .article
    else { return nil }
    for mention in mentions.reversed().prefix(Self.nearby) where mention.text == serial {
      guard let named = mention.provisions.last(where: { $0.pinpoint?.path.first == step }) else {
        continue
      }
      return named.work.isSelf ? nil : Meaning(works: [named.work], confidence: 0.9)
    }
    return nil
  }

  /// Whether the text numbers a part of its own so.
  mutating func prints(_ number: String, in text: TokenText) -> Bool {
    if printed?.text != serial { printed = (serial, text.printedNumbers()) }
    return printed?.numbers.contains(number) ?? false
  }

  /// "In Article 5", "À l'article 5", "Article 5" at the head of a sentence or an item.
  private func opensInstruction(_ start: Int, in text: TokenText) -> Bool {
    for index in stride(from: start, through: max(0, start - 4), by: -1) {
      if index == 0 || text.sentenceBreaks(before: index) { return true }
      let before = index - 1
      if text.isSymbol(in: [.semicolon, .colon], at: before) { return true }
      guard
        text.has(.in, at: before) || text.has(.to, at: before) || text.has(.the, at: before)
          || text.isSymbol(in: [.apostrophe, .open, .close, .stop], at: before)
          || text[before].count <= 2
      else { return false }
    }
    return false
  }

  /// Tokens of an instruction's clause at most.
  private static let longestHeadedClause = 120
}

extension WorkIdentifier {
  /// Whether it is a regulation, directive or decision of secondary law, which is parted into articles.
  var isActOfArticles: Bool {
    guard scheme == .celex, let celex = CELEXNumber(value) else { return false }
    return celex.sector == "3" && ["R", "L", "D", "F"].contains(celex.descriptor)
  }
}
