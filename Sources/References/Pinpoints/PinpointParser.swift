import Languages
import LegalIdentifiers

/// Reads provisions in both drafting orders (references.md §7.2): `Article 5(2), first
/// subparagraph, point (a)` and `the third indent of the second subparagraph of Article 2(1)`,
/// their lists and ranges.
///
/// Every step moves forward; lists end at the limit of one match, nesting at ``deepest``.
struct PinpointParser {
  let text: TokenText
  /// Token at which reading stops.
  let limit: Int

  /// Whether provisions that are read together are of the work behind them even without commas.
  ///
  /// Outside acts, "Art. 3 i. V. m. Art. 5 der Verordnung …" names two articles of the regulation: a
  /// judgment or a paper has none of its own.
  let joinsFreely: Bool

  /// No part lies deeper in another: articles have a handful of levels, annexes eight at most.
  static let deepest = 9

  init(_ text: TokenText, from start: Int, joinsFreely: Bool = false) {
    self.text = text
    self.joinsFreely = joinsFreely
    limit = start + GrammarContext.longestMatch
  }

  /// Provisions whose nouns are repeated: `Article 2, Article 5(2) and Articles 6 to 9`,
  /// `Article 9 of, and Annex II to,`.
  func list(at start: Int) -> PinpointList? {
    guard var list = chain(at: start) else { return nil }
    while list.end < limit, list.rank < Subdivision.innerRank {
      var next = list.end
      if text.has(.of, at: next) || text.has(.to, at: next),
        text.isSymbol(.comma, at: next + 1) || text.has(.and, at: next + 1)
      {
        next += 1
      }
      let separator = text.listSeparator(at: next)
      guard separator > list.end, !text.sentenceBreaks(before: separator) else { break }
      let begin = afterDeterminer(behindPreposition(separator, like: start))
      guard let more = chain(at: begin), more.rank < Subdivision.innerRank else { break }
      share(more, with: &list)
      list.paths += more.paths
      list.end = more.end
    }
    join(&list)
    return list
  }

  /// `Article 13(1), read in conjunction with Article 3(1), of Directive 2001/29`, `Artikel 114 in
  /// Verbindung mit Artikel 16 AEUV`: provisions that are read together are of one work where its
  /// name closes the phrase; "Article 5 in conjunction with Article 6 of Regulation …" leaves open
  /// whose article the first is.
  private func join(_ list: inout PinpointList) {
    guard list.rank < Subdivision.innerRank else { return }
    let hasComma = text.isSymbol(.comma, at: list.end)
    guard let link = Connective.end(at: hasComma ? list.end + 1 : list.end, in: text),
      let more = chain(at: afterDeterminer(link)), let joined = joined(more, to: list)
    else { return }
    let end = more.end
    let isClosed =
      hasComma && text.isSymbol(.comma, at: end) && text.has(.of, at: end + 1)
      || text.has(.treatyName, at: end) || text.has(.actName, at: end)
      // "Art. 27 Abs. 4 i.V.m. Anhang VI VO (EG) Nr. 882/2004"
      || text.actHead(at: end) != nil && text[end].count <= 3
      || text.has(.of, at: end) && text.has(.charter, at: afterDeterminer(end + 1))
      || joinsFreely && text.bindsToWork(at: end)
    guard isClosed else { return }
    list.paths += joined
    list.end = end
  }

  /// A paragraph that is read together with one of an article is of the same article:
  /// `Art. 32 Abs. 1 i.V.m. Abs. 2 DSGVO`.
  private func joined(_ more: PinpointList, to list: PinpointList) -> PinpointPaths? {
    guard more.rank >= Subdivision.innerRank else { return more.paths }
    guard let last = list.paths.last, last.steps.firstUnit == .article else { return nil }
    let outer = last.steps.holders(of: more.rank)
    return PinpointPaths(more.paths.map { $0.inside(PinpointPath(steps: Pinpoint.Path(outer))) })
  }

  /// "à l'article 5 ou à l'article 6 du règlement": the preposition before the first noun comes
  /// again before the second.
  private func behindPreposition(_ index: Int, like start: Int) -> Int {
    guard text.isWord(at: index),
      text.has(.of, at: index) || text.has(.to, at: index) || text.has(.in, at: index)
        || text.has(.under, at: index)
    else { return index }
    var before = start - 1
    while before > start - 4, text.isSymbol(.apostrophe, at: before) || text.has(.the, at: before),
      !text.has(.of, at: before), !text.has(.to, at: before)
    {
      before -= 1
    }
    let isSame =
      [Term.of, .to, .in, .under].contains { text.has($0, at: index) && text.has($0, at: before) }
    return isSame ? index + 1 : index
  }

  /// `X of Y of Z`, from the inside out.
  func chain(at start: Int) -> PinpointList? {
    guard let first = simpleChain(at: start) else { return nil }
    guard first.rank >= Subdivision.innerRank, hasHolder(behind: first.end) else { return first }
    return shared(first) ?? first
  }

  /// Whether a noun that can hold paragraphs and points stands further on in the sentence.
  ///
  /// Asked before a list is read in vain: it costs a look at each token.
  private func hasHolder(behind index: Int) -> Bool {
    guard text.listSeparator(at: index) > index else { return false }
    for next in index..<min(index + 64, text.count) {
      let terms = text[next].terms
      if terms.contains(.article) || terms.contains(.annex) { return true }
      if text.sentenceBreaks(before: next) { return false }
    }
    return false
  }

  /// `points (a) to (g), points (k)(ii) to (v) and point (l) of Article 36(1)`: what holds the last
  /// member holds all of them.
  private func shared(_ first: PinpointList) -> PinpointList? {
    var lists = [first]
    while let last = lists.last, last.rank >= Subdivision.innerRank, lists.count < 12,
      last.end < limit
    {
      let separator = text.listSeparator(at: last.end)
      let begin = afterDeterminer(separator)
      guard separator > last.end, !text.sentenceBreaks(before: separator),
        text.has(.ordinal, at: begin)
          || text.subdivision(at: begin).map({ $0.rank >= Subdivision.innerRank }) == true,
        let more = simpleChain(at: begin)
      else { return nil }
      lists.append(more)
    }
    guard lists.count > 1, let last = lists.last, last.rank < Subdivision.innerRank,
      let holder = last.paths.first
    else { return nil }
    var paths: PinpointPaths = []
    for list in lists.dropLast() {
      let outer = holder.steps.holders(of: list.rank)
      paths += list.paths.map { $0.inside(PinpointPath(steps: Pinpoint.Path(outer))) }
    }
    return PinpointList(paths: PinpointPaths(paths + last.paths), end: last.end, rank: last.rank)
  }

  func simpleChain(at start: Int) -> PinpointList? {
    guard let first = group(at: start, depth: 0) else { return nil }
    return held(first, depth: 0)
  }

  /// What has been read with what holds it behind "of"; `nil` where a holder stands no deeper than
  /// `bound`.
  ///
  /// The noun of a holder is looked at before its numbers are read: nothing is read in vain that those
  /// who ask would read again.
  func held(
    _ first: consuming PinpointList, below bound: Int? = nil, depth: Int
  ) -> PinpointList? {
    var list = first
    while list.end < limit {
      // "points (a) and (c), respectively, of Article 58(1)"
      var next = text.behindAdverb(at: list.end)
      if text.isSymbol(.comma, at: next), text.has(.of, at: next + 1) { next += 1 }
      // "točka 2 dela A Priloge II": the genitive is the link.
      next = behindHeading(next)
      let isLinked = isChainLink(next)
      guard isLinked || text.vocabulary.traits.contains(.bindsByCase) || lacksLink(list, at: next)
      else { break }
      let begin = isLinked ? afterDeterminer(next + 1) : next
      guard let rank = rankOfHolder(of: list, at: begin) else { break }
      if let bound, rank <= bound { return nil }
      guard let outer = group(at: begin, depth: depth),
        // "du point A, du point B 1), du point B 2)": behind a comma the preposition comes again.
        outer.rank < list.rank
          || isLinked && !text.isComma(before: next) && holds(list, in: outer)
      else { break }
      list = nest(list, in: outer)
    }
    return list
  }

  /// "point (m) Article 36(1)": a slip of the Official Journal, which left "of" out.
  private func lacksLink(_ list: PinpointList, at index: Int) -> Bool {
    guard list.rank == Subdivision.point.rank, text.isSymbol(.close, at: index - 1),
      text.isNumber(at: index + 1), !text.sentenceBreaks(before: index)
    else { return false }
    // "point (a) paragraph 1 of Article 32"
    return text.has(.article, at: index) && text[index].isCapitalised
      || text.has(.paragraph, at: index) && text.has(.of, at: index + 2)
        && text.has(.article, at: index + 3)
  }

  /// "Section 12 – ‘Disclosure of equity exposures’ in Annex I", "à la section 6 — «Publication …»
  /// figurant à l'annexe I": the heading stands between the section and what holds it.
  ///
  /// The token of the link; the index itself where no heading stands there.
  private func behindHeading(_ index: Int) -> Int {
    guard text.isSymbol(.dash, at: index) || text.isSymbol(.hyphen, at: index),
      text.isSymbol(.quoteOpen, at: index + 1)
    else { return index }
    for close in index + 2..<index + 40 {
      guard text.isSymbol(.quoteClose, at: close) || text.isSymbol(.apostrophe, at: close),
        !text.isGlued(at: close + 1) || text.isSymbol(.comma, at: close + 1)
      else { continue }
      // "set out", "figurant"
      for link in close + 1...close + 3 where isChainLink(link) {
        return text.has(.annex, at: afterDeterminer(link + 1)) ? link : index
      }
    }
    return index
  }

  /// The rank of what begins at a token, if that may hold a list: the noun tells, before its numbers
  /// are read.
  private func rankOfHolder(of list: PinpointList, at index: Int) -> Int? {
    if let head = ordinalHead(at: index) {
      return head.rank < list.rank || head.rank == Subdivision.point.rank ? head.rank : nil
    }
    guard let part = text.subdivision(at: index) else { return nil }
    let mayHold =
      part.rank < list.rank
      || part == .point && list.rank <= Subdivision.point.rank
        && list.rank >= Subdivision.subparagraph.rank && !isSibling(of: list, at: index + 1)
    return mayHold ? part.rank : nil
  }

  /// Whether a letter in brackets is the sibling of a list of points: "point (a) of point (b)" nests
  /// nothing, and what follows need not be read to know it.
  private func isSibling(of list: PinpointList, at index: Int) -> Bool {
    guard list.rank == Subdivision.point.rank, let first = list.paths.first?.steps.first,
      first.unit == .point, let inside = text.bracketContent(at: index),
      !text.isSymbol(.open, at: inside.end)
    else { return false }
    return first.number == inside.text
      || PinpointPath.looksLike(first.number, inside.text, behind: "")
        && !PinpointPath.isRoman(first.number)
  }

  /// "point (a) of point 5 of Article 3", "the second paragraph of point 21": points hold points that
  /// are counted otherwise, and paragraphs without a number.
  private func holds(_ inner: PinpointList, in outer: PinpointList) -> Bool {
    guard outer.rank == Subdivision.point.rank, outer.paths.count == 1,
      let holder = outer.paths[0].steps.last, holder.unit == .point,
      let first = inner.paths.first?.steps.first
    else { return false }
    if first.unit == .subparagraph { return true }
    guard first.unit == .point, first.number != holder.number else { return false }
    return !PinpointPath.looksLike(first.number, holder.number, behind: "")
      || PinpointPath.isRoman(first.number) && !PinpointPath.isRoman(holder.number)
        && !holder.number.utf8.contains { $0 < 0x3A }
  }

  private func isChainLink(_ index: Int) -> Bool {
    text.has(.of, at: index) || text.has(.to, at: index) || text.has(.in, at: index)
  }

  private func nest(_ inner: PinpointList, in outer: PinpointList) -> PinpointList {
    var paths: PinpointPaths = []
    for container in outer.paths.prefix(64) {
      for path in inner.paths.prefix(64) {
        // An article has its number in the act, whatever chapter it stands in.
        let isArticle = path.steps.firstUnit == .article
        let holdsArticles = container.steps.firstUnit.map { $0 != .annex } ?? false
        let inner = container.steps.firstUnit == .annex ? path.withAnnexParts : path
        let nested = goingOn(inner, in: container, upTo: outer.end) ?? inner.inside(container)
        paths.append(isArticle && holdsArticles ? path : nested)
      }
    }
    return PinpointList(paths: paths, end: outer.end, rank: outer.rank)
  }

  /// "in point (a) of paragraph 5, point (ii) is replaced", "the second subparagraph of paragraph 3, point
  /// (a)", "part 3 of the Annex, point (b)": what is named behind the comma goes in below all of what
  /// stands before it.
  ///
  /// No point with a Roman number holds one with a letter, and none a division or a subparagraph that is
  /// named without it.
  private func goingOn(
    _ inner: PinpointPath, in outer: PinpointPath, upTo end: Int
  ) -> PinpointPath? {
    guard outer.steps.count > 1, inner.steps.count == 1,
      inner.rangeEnd.isEmpty, outer.rangeEnd.isEmpty, let last = outer.steps.last,
      last.unit == .point || last.unit == .sentence || last.unit == .introductory,
      let first = inner.steps.first
    else { return nil }
    let isDeeper =
      last.unit != .point
      // "the second subparagraph of Article 369h(1), the second sentence"
      ? first.unit == .subparagraph
      : first.unit == .point
        ? first.number.utf8.count == 1 && PinpointPath.isRoman(last.number)
          && !PinpointPath.isRoman(first.number)
        : Subdivision.rank(of: first.unit) < Subdivision.point.rank
          && (end - 4..<end).contains { text.has(.point, at: $0) && text.isComma(before: $0) }
    guard isDeeper else { return nil }
    let holder = outer.steps.outermost(outer.steps.count - 1)
    return PinpointPath(steps: holder.appending(first).appending(last))
  }

  /// The token behind "the", "l'", "de la" and the like.
  func afterDeterminer(_ index: Int) -> Int {
    var next = index
    while next < index + 5,
      text.has(.the, at: next) && text.pinpointLetter(at: next) == nil
        || text.isSymbol(.apostrophe, at: next)
        || next > index && text.has(.of, at: next) || text.has(.its, at: next)
        || isArticleHyphen(next)
    {
      next += 1
    }
    return next
  }

  /// The hyphen between a Maltese article and its noun: "il-punt", "tar-Regolament".
  private func isArticleHyphen(_ index: Int) -> Bool {
    text.isSymbol(.hyphen, at: index) && text.isGlued(at: index) && text.isGlued(at: index + 1)
      && (text.has(.the, at: index - 1) || text.has(.of, at: index - 1))
  }

  /// One noun with its numbers, or one ordinal phrase.
  func group(at index: Int, depth: Int) -> PinpointList? {
    guard depth < Self.deepest, index < limit else { return nil }
    // "deuxième phrase introductive"
    if text.has(.ordinal, at: index), text.has(.introductory, at: index + 2),
      text.has(.sentence, at: index + 1)
    {
      return PinpointList(
        paths: .one(PinpointPath(.introductory)), end: index + 3,
        rank: Subdivision.introductory.rank)
    }
    if text.has(.ordinal, at: index) || text.isOrdinalInDigits(at: index),
      let ordinals = ordinalGroup(at: index, depth: depth)
    {
      return ordinals
    }
    // "first subparagraph, first introductory phrase": there is one.
    if text.has(.ordinal, at: index), text.has(.introductory, at: index + 1),
      text.has(.wording, at: index + 2)
    {
      return PinpointList(
        paths: .one(PinpointPath(.introductory)), end: index + 3,
        rank: Subdivision.introductory.rank)
    }
    if text.has(.introductory, at: index) {
      // "une partie introductive": any one.
      if text.has(.indefinite, at: index - 1) || text.has(.indefinite, at: index - 2) { return nil }
      // "l'acte introductif d'instance": the document that opens proceedings.
      if text.has(.act, at: index - 1) { return nil }
      let isNamed =
        text.has(.wording, at: index + 1) || text.has(.part, at: index + 1)
        || text.has(.sentence, at: index + 1)
      // "include introductory texts explaining what is meant"
      if !isNamed, text.vocabulary.traits.contains(.sharedForms), text.isWord(at: index + 1),
        text[index + 1].terms.isPlain, !text.has(.the, at: index - 1)
      {
        return nil
      }
      return PinpointList(
        paths: .one(PinpointPath(.introductory)), end: index + (isNamed ? 2 : 1),
        rank: Subdivision.introductory.rank)
    }
    // "premier alinéa, phrase introductive", "parte introduttiva"
    if text.has(.introductory, at: index + 1),
      text.has(.sentence, at: index) || text.has(.part, at: index)
    {
      return PinpointList(
        paths: .one(PinpointPath(.introductory)), end: index + 2,
        rank: Subdivision.introductory.rank)
    }
    let compound = text.compoundSubdivision(at: index)
    guard let part = compound ?? text.subdivision(at: index) else { return nil }
    let noun = compound == nil ? index : index + 2
    var next = noun + 1
    if text.isSymbol(.stop, at: next), text.isGlued(at: next), text[noun].count <= 8,
      // "in this Annex. A substance", "une des parties. Deux d'entre elles": no abbreviations.
      part != .annex && part != .part || text[noun].count < 5, !text.endsSentence(withNoun: noun)
    {
      next += 1
    }
    if text.isGlued(at: next),
      text.isExactly("º", at: next) || text.isExactly("o", at: next)
        || text.isExactly("os", at: next)
    {
      next += 1  // PT: n.º
    }
    if part == .recital { next = text.skipNumberSign(at: next) }  // IT: considerando n. 26
    return members(
      of: part, noun: noun, at: next, depth: depth, isParenthetic: text.isComma(before: index))
  }
}
