import Languages
import LegalIdentifiers

/// Acts that frame a provision without a word that joins the two: an entry of a list that opens with
/// its act, an act that "provides, in Article 6, that", national law in its own words.
extension Discourse {
  /// The act that frames a provision that stands alone.
  @inline(__always)
  func framed(_ match: Match, in text: TokenText) -> Meaning? {
    guard match.antecedent == .bare, let last = mentions.indices.last, mentions[last].text == serial
    else { return nil }
    if let meaning = related(match, to: last, in: text) { return meaning }
    guard mayBeFramed(behind: match.tokens.lowerBound - 1, in: text) else { return nil }
    if let meaning = bracketed(match, behind: last, in: text) { return meaning }
    if let meaning = provided(match, by: last, in: text) { return meaning }
    return listed(match, in: text)
  }

  /// Whether what stands before a provision may join it to its frame: a bracket, a colon, "in the".
  private func mayBeFramed(behind index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    switch token.kind {
    case .number: return false
    case .symbol:
      return token.symbol == .open || token.symbol == .colon || token.symbol == .apostrophe
    case .word:
      let terms = token.terms
      return terms.contains(.the) || terms.contains(.in) || terms.contains(.to)
    }
  }

  /// "Regulation (EU) No 537/2014 (Article 13a);": lists of acts name in brackets what of each is
  /// meant.
  private func bracketed(_ match: Match, behind last: Int, in text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    guard text.isSymbol(.open, at: start - 1), text.isSymbol(.close, at: match.tokens.upperBound),
      mentions[last].tokens.upperBound == start - 1
    else { return nil }
    return whole(last)
  }

  /// "Le règlement CE sur les concentrations dispose également, à l'article 6, paragraphe 3, que …":
  /// the act that is the subject of the sentence holds the article.
  private func provided(_ match: Match, by last: Int, in text: TokenText) -> Meaning? {
    var link = match.tokens.lowerBound - 1
    if text.isSymbol(.apostrophe, at: link) { link -= 1 }
    if text.has(.the, at: link) { link -= 1 }
    guard text.has(.in, at: link) || text.has(.to, at: link) else { return nil }
    let verbs = mentions[last].tokens.upperBound..<max(link, mentions[last].tokens.upperBound)
    guard (1...5).contains(verbs.count), verbs.contains(where: { text.has(.providing, at: $0) })
    else { return nil }
    return whole(last)
  }

  /// "la directive 2002/58, dont l'article 15 …", "Directive X, Article 3 of which …", "il cui articolo
  /// 5": the act right before the relative pronoun.
  private func related(_ match: Match, to last: Int, in text: TokenText) -> Meaning? {
    let end = match.tokens.upperBound
    var pronoun = match.tokens.lowerBound - 1
    if text.has(.of, at: end), text.spells("which", at: end + 1) {
      pronoun += 1
    } else {
      if text.isSymbol(.apostrophe, at: pronoun) { pronoun -= 1 }
      if text.has(.the, at: pronoun) { pronoun -= 1 }
      guard text.spells(oneOf: Self.relatives, at: pronoun) else { return nil }
      // "il cui articolo"
      if text.spells("cui", at: pronoun), text.has(.the, at: pronoun - 1) { pronoun -= 1 }
    }
    guard
      mentions[last].tokens.upperBound == pronoun
        || text.isComma(before: pronoun) && mentions[last].tokens.upperBound == pronoun - 1,
      mentions[last].provisions.isEmpty, mentions[last].isKnown, !mentions[last].isOwn,
      mentions[last].works.count + mentions[last].treaties.count == 1
    else { return nil }
    return Meaning(
      works: mentions[last].works, treaties: mentions[last].treaties, confidence: 0.9)
  }

  private static let relatives = WordList(RuleWords.relatives)

  /// The act that a provision was given with before in the sentence: "quotas visés à l'article 10,
  /// paragraphe 1, troisième alinéa, de la directive 2003/87/CE … visés à l'article 10, paragraphe 1,
  /// troisième alinéa".
  ///
  /// In an act the words must come again as they were; a judgment or a letter has no articles, so that
  /// another paragraph of the same article will do.
  func repeated(_ match: Match, in text: TokenText) -> Meaning? {
    guard match.antecedent == .bare, match.firstUnit == .article,
      let path = match.targets.first?.pinpoint?.path, path.count > 1
    else { return nil }
    for index in mentions.indices.reversed().prefix(Self.nearby) {
      guard mentions[index].text == serial, mentions[index].isKnown else { return nil }
      guard !mentions[index].isOwn, mentions[index].works.count == 1 else { continue }
      for provision in mentions[index].provisions {
        guard let known = provision.pinpoint?.path,
          citing.family == .act ? known == path : known.first == path.first,
          text.sameSentence(mentions[index].tokens.upperBound, match.tokens.lowerBound),
          !(mentions[index].tokens.upperBound..<match.tokens.lowerBound).contains(where: {
            text.isSymbol(.semicolon, at: $0)
          })
        else { continue }
        return Meaning(works: [provision.work], confidence: 0.7)
      }
    }
    return nil
  }

  /// "Directive 2005/36/EC of the European Parliament and of the Council: Articles 4a to 4e.": an entry
  /// of a list that begins with its act and ends with the provisions.
  private func listed(_ match: Match, in text: TokenText) -> Meaning? {
    var start = match.tokens.lowerBound
    let end = match.tokens.upperBound
    // "…: l'article 13"
    while text.isSymbol(.apostrophe, at: start - 1) || text.has(.the, at: start - 1) { start -= 1 }
    guard text.isSymbol(.colon, at: start - 1), start < Self.longestEntry,
      end >= text.count
        || end + 1 >= text.count && text.isSymbol(in: [.stop, .semicolon], at: end),
      let first = mentions.firstIndex(where: { $0.text == serial }),
      mentions[first].tokens.lowerBound <= 1, text.sameSentence(0, start)
    else { return nil }
    return whole(first)
  }

  /// Tokens of a list's entry before its provisions at most: titles are long.
  private static let longestEntry = 120

  /// The act with which a recital begins.
  ///
  /// "In accordance with Article 2 of Council Regulation (EC) No 847/96, … the Council is to decide to
  /// which stocks Articles 3 and 4 do not apply" goes on with that act; of its own it says "of this
  /// Regulation" (Joint Practical Guide 10).
  func opened(_ match: Match, in text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    var index = mentions.count - 1
    var first: Int?
    while index >= 0, mentions[index].text == serial,
      start - mentions[index].tokens.upperBound < Self.longestSentence
    {
      if !mentions[index].isOwn { first = index }
      let end = mentions[index].tokens.upperBound
      if index > 0, mentions[index - 1].text == serial,
        !text.sameSentence(mentions[index - 1].tokens.upperBound, end)
      {
        break
      }
      index -= 1
    }
    guard let first, mentions[first].isKnown, mentions[first].treaties.isEmpty,
      mentions[first].works.count == 1, mentions[first].works[0].isOfSectorThree,
      text.sameSentence(mentions[first].tokens.upperBound, start)
    else { return nil }
    let head = mentions[first].tokens.lowerBound
    let opens = (max(0, head - Self.longestOpening)...head).contains {
      $0 == 0 || text.sentenceBreaks(before: $0)
    }
    guard opens, !isOfTreaty(match) else { return nil }
    return Meaning(works: mentions[first].works, confidence: 0.8)
  }

  /// "Decision 2006/971/EC … identifies an Article 169 initiative": an article of the treaty that the
  /// visas have named.
  private func isOfTreaty(_ match: Match) -> Bool {
    guard let number = match.firstStep?.number, let value = Int(number) else { return false }
    return mentions.contains { mention in
      mention.provisions.contains { target in
        guard let celex = CELEXNumber(target.work.value) else { return false }
        return celex.sector == "1" && Int(celex.number) == value
      }
    }
  }

  /// Tokens of a sentence that are looked back over.
  private static let longestSentence = 150
  /// Tokens of "The German language version of" at most.
  private static let longestOpening = 7

  /// The act that a mention is of, where it is one and all of it is meant.
  private func whole(_ index: Int) -> Meaning? {
    guard mentions[index].isKnown, !mentions[index].isOwn, mentions[index].works.count == 1,
      mentions[index].treaties.isEmpty, mentions[index].provisions.isEmpty,
      !mentions[index].types.isEmpty
    else { return nil }
    return Meaning(works: mentions[index].works, confidence: 0.9)
  }

  /// The text whose place of publication a note gives right before the point that it cites.
  ///
  /// For example "the Guidelines on horizontal mergers (OJ C 31, 5.2.2004, p. 5), point 16".
  func behindJournal(_ match: Match, in text: TokenText, place: TextPlace) -> Meaning? {
    let start = match.tokens.lowerBound
    guard place.note != nil, text.isComma(before: start), text.isSymbol(.close, at: start - 2),
      let last = mentions.indices.last, mentions[last].text == serial,
      mentions[last].tokens.upperBound == start - 2, mentions[last].works.count == 1,
      mentions[last].works[0].scheme == .oj
    else { return nil }
    // The place is that of the act whose title stands before it.
    if last > 0, mentions[last - 1].text == serial, !mentions[last - 1].types.isEmpty { return nil }
    return Meaning(works: mentions[last].works, confidence: 0.8)
  }

  /// "IAS 38 Intangible Assets, paragraph 118": accounting standards have paragraphs of their own.
  func isOfStandard(_ match: Match, in text: TokenText) -> Bool {
    let start = match.tokens.lowerBound
    guard text.isComma(before: start) else { return false }
    for index in stride(from: start - 2, to: max(-1, start - Self.longestStandard), by: -1) {
      if text.isSymbol(.semicolon, at: index) || text.sentenceBreaks(before: index + 1) {
        return false
      }
      guard text.isNumber(at: index),
        text[index - 1].isAllCapitals || text.isSymbol(.close, at: index - 1)
      else { continue }
      let name = text.isSymbol(.close, at: index - 1) ? index - 2 : index - 1
      if Self.standards.contains(where: { text.isExactly($0, at: name) }) { return true }
    }
    return false
  }

  /// "Heading 3 (Natural Resources and Environment), Title 9 (Environment and Climate Action) of the
  /// Multiannual Financial Framework": the budget's titles are counted in Arabic numbers, below headings.
  func isOfBudget(_ match: Match, in text: TokenText) -> Bool {
    guard let step = match.firstStep, step.number.utf8.first.map({ $0 < 0x3A }) ?? false else {
      return false
    }
    let start = match.tokens.lowerBound
    return (max(0, start - Self.longestStandard)..<start).contains { index in
      text.has(.budgetHeading, at: index) && text.isNumber(at: index + 1)
    }
  }

  /// International Accounting Standards, Financial Reporting Standards and their interpretations, by the
  /// letters that they bear in all languages (Regulation (EC) No 1126/2008).
  private static let standards = ["IAS", "IFRS", "IFRIC", "SIC"]
  private static let longestStandard = 12

  /// Whether a provision is one of national law that the text leaves in its own words: "in Hungary: …",
  /// "visé à l'article 8 de la loi sur les faillites" in an English text (references.md §7.3).
  func isInForeignWords(_ match: Match, in text: TokenText) -> Bool {
    guard match.antecedent == .bare else { return false }
    let start = match.tokens.lowerBound
    let end = match.tokens.upperBound
    // Most are told by these: a short word without meaning behind, or an apostrophe before.
    let isElided = text.isSymbol(.apostrophe, at: start - 1) && text.isGlued(at: start)
    let isLinked = text.isWord(at: end) && text[end].count <= 3 && text[end].terms.isPlain
    guard isElided || isLinked, let words = ForeignWords.around(text.vocabulary.language) else {
      return false
    }
    return isElided && words.elided.contains { text.isExactly($0, at: start - 2) }
      || isLinked && words.links.contains { text.isExactly($0, at: end) }
  }
}

extension WorkIdentifier {
  /// Whether it is an act of secondary law: `celex:31996R0847`.
  fileprivate var isOfSectorThree: Bool {
    scheme == .celex && value.utf8.first == UInt8(ascii: "3")
  }
}
