import Languages
import LegalDocuments
import LegalIdentifiers

/// Provisions that stand behind their work, as footnotes, journals and courts append them:
/// `Directive 2002/58/EC, Article 15`, `Council Regulation (EC) 1/2003 [2003] OJ L1/1, art 7(1)`,
/// `(EUCO 169/14, paragraph 4)`, `Article 19(1) TEU, second subparagraph`.
///
/// Drafting practice puts the provision first (Joint Practical Guide, point 16.6), so that a comma
/// may also end a clause: the noun must be shortened, or the mention must close what it stands in.
extension Discourse {
  /// Whether the provision is appended to the work before it.
  func isAppended(_ provision: Match, to work: Match, in text: TokenText) -> Bool {
    guard !provision.targets.isEmpty, provision.bridge == provision.tokens.upperBound,
      work.status == .identified, work.antecedent == nil,
      work.targets.count == 1 && work.targets[0].pinpoint == nil
        || work.targets.isEmpty && work.treaties.count == 1
    else { return false }
    var comma = work.tokens.upperBound
    if work.kind == .act, let open = bracket(behindAuthors: comma, in: text) { comma = open }
    if text.isSymbol(.open, at: comma) {
      // "Regulation (EU) 2018/1999 (Governance Regulation), Annex I"
      comma += 1
      let limit = comma + 9
      while comma < limit,
        text.isWord(at: comma)
          || text.isSymbol(in: [.quoteOpen, .quoteClose, .straightQuote, .apostrophe], at: comma)
      {
        comma += 1
      }
      guard text.isSymbol(.close, at: comma) else { return false }
      comma += 1
    } else if text.isSymbol(.close, at: comma),
      text.isSymbol(.open, at: work.tokens.lowerBound - 1)
    {
      // "the eCommerce Directive (Directive 2000/31/EC), arts 12 and 14"
      comma += 1
    }
    let start = provision.tokens.lowerBound
    if comma == work.tokens.upperBound, work.kind == .act {
      comma = behindDate(comma, freely: isShortened(start, in: text), in: text)
    }
    if isKeyword(provision, behindDashAt: comma, in: text) {
      return provision.antecedent == .bare && (work.kind == .act || work.kind == .treaty)
    }
    guard text.isSymbol(.comma, at: comma), start == comma + 1 else { return false }
    let unit = provision.firstUnit
    if provision.antecedent == .bare {
      // "See DMA, Article 6(5)": a name that the text has given to one act.
      if work.kind == .alias, work.isName {
        return closes(provision, in: text) || isShortened(start, in: text)
      }
      // "the Convention on Cybercrime (CETS No 185), Article 9"
      if work.targets.first?.work.scheme == .coe { return closes(provision, in: text) }
      if work.kind == .council || work.kind == .com {
        return (unit == .annex || unit == .article && work.kind == .com)
          && closes(provision, in: text)
      }
      return (work.kind == .act || work.kind == .treaty)
        && (isShortened(start, in: text) || closes(provision, in: text))
    }
    return [.council, .com, .un, .oj].contains(work.kind) && (unit == .paragraph || unit == .point)
      && text.isNumber(at: text.skipStop(at: start + 1)) && closes(provision, in: text)
  }

  /// The bracket behind the authors and the date of an act, where its short name stands: "Regulation (EU)
  /// 2016/679 of the European Parliament and of the Council of 27 April 2016 (the “GDPR”), Article 17".
  private func bracket(behindAuthors start: Int, in text: TokenText) -> Int? {
    var index = start
    while index < start + 20, !text.isSymbol(.open, at: index) {
      let token = text[index]
      switch token.kind {
      case .number: break
      case .symbol: guard token.symbol == .stop else { return nil }
      case .word:
        guard isOfAuthorOrDate(token.terms) || token.terms.contains(.from) else { return nil }
      }
      index += 1
    }
    return index > start && text.isSymbol(.open, at: index) ? index : nil
  }

  /// The token behind the authors and the date of an act.
  ///
  /// For example "Richtlinie (EU) 2019/1937 des Europäischen Parlaments und des Rates vom 23. Oktober
  /// 2019, Art. 4". Where the noun is shortened the subject may stand there as well: "Directive
  /// 2014/24/EU on public procurement, Art. 57".
  private func behindDate(_ start: Int, freely: Bool, in text: TokenText) -> Int {
    var index = start
    // "Règl. (UE) 2016/679, 27 avr. 2016, art. 5"
    if text.isSymbol(.comma, at: start), text.isNumber(at: start + 1),
      text.has(.month, at: start + 2)
    {
      index += 1
    }
    while index < start + 18, !text.isSymbol(.comma, at: index) {
      let token = text[index]
      switch token.kind {
      case .number: break
      case .symbol: guard token.symbol == .stop else { return start }
      case .word:
        guard token.count <= 3 || isOfAuthorOrDate(token.terms) || freely else { return start }
      }
      index += 1
    }
    return text.isSymbol(.comma, at: index) ? index : start
  }

  /// Whether a provision stands among the keywords of a judgment, between dashes: "Reference for a
  /// preliminary ruling – Directive 2014/24/EU – Article 10(c) – Article 12".
  private func isKeyword(_ provision: Match, behindDashAt dash: Int, in text: TokenText) -> Bool {
    let end = provision.tokens.upperBound
    return isSpacedDash(dash, in: text) && provision.tokens.lowerBound == dash + 1
      && (isSpacedDash(end, in: text) || closes(provision, in: text)
        || text.isSymbol(in: [.quoteClose, .straightQuote], at: end))
  }

  /// Tokens of the keywords between two provisions of a headnote at most.
  private static let longestKeyword = 60

  private func isSpacedDash(_ index: Int, in text: TokenText) -> Bool {
    text.isSymbol(in: [.dash, .hyphen], at: index) && !text.isGlued(at: index)
      && !text.isGlued(at: index + 1)
  }

  /// Whether the word stands in "of the European Parliament and of the Council of 23 October 2019".
  private func isOfAuthorOrDate(_ terms: TermSet) -> Bool {
    terms.contains(.of) || terms.contains(.the) || terms.contains(.and) || terms.contains(.month)
      || terms.contains(.council) || terms.contains(.parliament) || terms.contains(.european)
      || terms.contains(.commission)
  }

  /// What a provision is appended to where its work is further back or is a provision itself.
  @inline(__always)
  func appended(_ match: Match, in text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    // Most stand behind another word.
    guard text.isSymbol(in: Self.joints, at: start - 1) || text.has(.and, at: start - 1) else {
      return readTogether(match, in: text)
    }
    if match.antecedent == .bare, isKeyword(match, behindDashAt: start - 1, in: text),
      let last = mentions.last, last.text == serial,
      last.tokens.upperBound == start - 1 || isSpacedDash(last.tokens.upperBound, in: text),
      start - last.tokens.upperBound < Self.longestKeyword,
      !last.isOwn, !last.types.isEmpty || !last.treaties.isEmpty || !last.provisions.isEmpty,
      Set(last.works).count + last.treaties.count == 1,
      text.sameSentence(last.tokens.upperBound, start)
    {
      return Meaning(
        works: Array(last.works.prefix(1)), treaties: last.treaties, confidence: 0.9)
    }
    if match.followsWork, text.has(.and, at: start - 1) || text.isComma(before: start),
      let last = mentions.last, last.text == serial,
      last.tokens.upperBound == start - 1
        || text.listSeparator(at: last.tokens.upperBound) == start,
      last.isKnown, !last.isOwn, !last.provisions.isEmpty
    {
      // HU, FI: "93/13/EGK irányelv 3. cikkének (1) bekezdését és 6. cikkének (1) bekezdését"
      return Meaning(works: last.works, treaties: last.treaties, confidence: 0.9)
    }
    guard text.isComma(before: start), let last = mentions.last, last.text == serial,
      last.tokens.upperBound == start - 1
        // "[1993] OJ L95/29 (‘UCTD’), art 3(1)": the name that the note gives the act.
        || last.works.first?.scheme == .oj && last.types.isEmpty
          && text.openingBracket(ofName: start - 2) == last.tokens.upperBound
    else { return nil }
    if match.antecedent == .inner {
      // Without an article an ordinal cannot begin a clause: "TEU, second subparagraph".
      guard text.has(.ordinal, at: start) || text.has(.ordinal, at: start + 1), !last.isOwn,
        last.provisions.count == 1
      else { return nil }
      return Meaning(provisions: last.provisions, confidence: 0.9)
    }
    // The place of publication between them: "… [2004] OJ L158/77, arts 7 and 16".
    guard last.works.first.map({ $0.scheme == .oj }) ?? !last.isKnown, last.types.isEmpty,
      mentions.count > 1,
      isShortened(start, in: text) || closes(match, in: text)
    else { return nil }
    let act = mentions[mentions.count - 2]
    guard act.text == serial, !act.types.isEmpty || !act.treaties.isEmpty,
      act.works.count + act.treaties.count == 1 || act.treaties.count == 1, act.provisions.isEmpty,
      text.sameSentence(act.tokens.upperBound - 1, start)
    else { return nil }
    return Meaning(
      works: act.treaties.isEmpty ? act.works : [], treaties: act.treaties, confidence: 0.9)
  }

  /// What a provision is read together with.
  ///
  /// For example "art. 153 ust. 2 w związku z art. 153 ust. 1", "artikel 32, stk. 1, jf. artikel 5".
  ///
  /// An act may join a provision of its own; a judgment or a letter has none.
  private func readTogether(_ match: Match, in text: TokenText) -> Meaning? {
    // Looked at where it stands: a mention is large.
    guard match.antecedent == .bare, citing.family != .act, let place = mentions.indices.last,
      mentions[place].text == serial
    else { return nil }
    let start = match.tokens.lowerBound
    let behind = mentions[place].tokens.upperBound
    guard (1...Self.longestConnective).contains(start - behind) else { return nil }
    let word = text.isSymbol(.comma, at: behind) ? behind + 1 : behind
    guard let end = Connective.end(at: word, in: text),
      end == start || end == start - 1 && text.has(.the, at: end)
    else { return nil }
    let last = mentions[place]
    guard last.isKnown, !last.isOwn, !last.provisions.isEmpty else { return nil }
    return Meaning(works: last.works, treaties: last.treaties, confidence: 0.9)
  }

  /// Tokens of "lu en combinaison avec l'", the comma counted.
  private static let longestConnective = 8

  /// The marks before what is appended.
  private static let joints: [Symbol] = [.comma, .dash, .hyphen]

  /// `Art.`, `arts`: nobody shortens the noun in the text of a provision.
  private func isShortened(_ index: Int, in text: TokenText) -> Bool {
    text.has(.article, at: index) && text[index].count <= 4
  }

  /// Whether the sentence, the clause or the bracket ends behind the provision.
  private func closes(_ provision: Match, in text: TokenText) -> Bool {
    let end = provision.tokens.upperBound
    return end >= text.count || text.isSymbol(in: [.semicolon, .close], at: end)
      // "1994 Act of Accession, Article 29 (OJ C 241, 29.8.1994, p. 21)"
      || text.isSymbol(.open, at: end) && text.has(.ojAbbreviation, at: end + 1)
      || text.isSymbol(.stop, at: end)
        && (end + 1 >= text.count || text.sentenceBreaks(before: end + 1))
  }
}

extension TokenText {
  /// Where the bracket opens that closes at `close` around a short name.
  fileprivate func openingBracket(ofName close: Int) -> Int? {
    guard isSymbol(.close, at: close) else { return nil }
    var index = close - 1
    while index > close - 10, index > 0, !isSymbol(.open, at: index) {
      guard
        isWord(at: index)
          || isSymbol(
            in: [.quoteOpen, .quoteClose, .straightQuote, .apostrophe, .hyphen], at: index)
      else { return nil }
      index -= 1
    }
    return isSymbol(.open, at: index) ? index : nil
  }
}
