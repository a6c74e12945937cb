import Languages
import LegalIdentifiers

extension PinpointParser {
  /// Deeper parts behind the number: `, first subparagraph, point (a)`, `Absatz 2 Buchstabe a`.
  ///
  /// They qualify the last member before them.
  func qualifiers(of paths: inout PinpointPaths, at start: Int, depth: Int) -> Int {
    guard mayQualify(start, in: paths) else { return start }
    var next = start
    while next < limit, let last = paths.last, last.rangeEnd.isEmpty || !last.steps.isEmpty,
      last.steps.count < Self.deepest
    {
      // "Abs. 1 Hs. 2": half a sentence has no step of its own.
      if text.begins("h", at: next),
        text.isExactly("Hs", at: next) || text.isExactly("HS", at: next)
          || text.isExactly("Halbs", at: next), text.isSymbol(.stop, at: next + 1),
        text.isNumber(at: next + 2)
      {
        next += 3
        continue
      }
      let hasComma = text.isSymbol(.comma, at: next)
      if hasComma, let end = closedNumber(of: &paths, at: next) {
        next = end
        continue
      }
      if text.has(.shortSentence, at: next), let end = shortSentence(of: &paths, at: next) {
        next = end
        continue
      }
      if hasComma, let end = bareBrackets(of: &paths, at: next) {
        next = end
        break
      }
      if let end = laterParagraphs(of: &paths, at: next) {
        next = end
        continue
      }
      var begin = afterDeterminer(next + (hasComma ? 1 : 0))
      // "in Title XII, Chapter 6, the heading of Section 2"
      if hasComma, text.spells(oneOf: Self.headings, at: begin), text.has(.of, at: begin + 1) {
        begin = afterDeterminer(begin + 2)
      }
      let isInCorrigendum = hasComma && isLastPlace(begin)
      if isInCorrigendum { begin = afterDeterminer(begin + 1) }
      // NL: "artikel 4, aanhef en onder 7": the opening words hold its points.
      if text.spells("aanhef", at: begin), text.has(.and, at: begin + 1) { begin += 2 }
      // "in Anhang I unter den Nummern 2 bis 12"
      if text.begins("u", at: begin), last.steps.firstUnit == .annex,
        text.spells("unter", at: begin) || text.spells("under", at: begin)
      {
        begin = afterDeterminer(begin + 1)
      }
      // A range of points holds no points.
      if !last.rangeEnd.isEmpty, last.steps.lastUnit == .point, !hasComma,
        text.subdivision(at: begin) == .point
      {
        break
      }
      guard !text.sentenceBreaks(before: begin), isDeeper(begin, than: last, hasComma: hasComma),
        let group = group(at: begin, depth: depth + 1)
      else { break }
      let inner = ascending(from: group, at: begin, in: last, depth: depth + 1) ?? group
      guard
        inner.rank > last.depth || inner.rank == last.depth && !hasComma
          || isTitleOfArticle(begin, in: last) || isLetterOfPoint(begin, in: last)
          || text.has(.ordinal, at: begin)
            && (last.steps.lastUnit == .point || last.steps.lastUnit == .introductory)
          || text.has(.under, at: begin)
          || last.steps.lastUnit == .sentence && inner.rank == Subdivision.point.rank
          || isPointOfIndent(begin, in: last, hasComma: hasComma)
          || last.steps.lastUnit == .introductory && inner.rank == Subdivision.point.rank
      else { break }
      // ", paragraphs 2 and 3 of Article 6" begins another provision.
      if hasComma, isAscending(inner.end, rank: inner.rank) || isOfThis(inner.end, besides: last) {
        break
      }
      paths.removeLast()
      paths.append(each: inner.paths) { $0.deeper(in: last) }
      next = inner.end
      if let holder = paths.last, let more = subpoints(of: holder, at: next, depth: depth) {
        paths.removeLast()
        paths.append(each: more.paths) { $0.deeper(in: holder) }
        next = more.end
        continue
      }
      // The noun comes again: "Buchstaben a bis g, Buchstabe k und Buchstabe l".
      while next < limit,
        let more = sibling(of: inner, noun: begin, behind: next, in: last, depth: depth)
      {
        paths.append(each: more.paths) { $0.deeper(in: last) }
        next = more.end
      }
    }
    if text.has(.in, at: next), text.spells("fine", at: next + 1) {
      if !paths.isEmpty { paths[paths.count - 1].steps.append(.init(.closing)) }
      next += 2
    }
    return next
  }

  /// Parts that are named from the inside out behind the number: "Article 6(1), the introductory part
  /// of the first subparagraph", "Article 181, the second paragraph of point (b)".
  ///
  /// The innermost of them has been read.
  private func ascending(
    from first: PinpointList, at index: Int, in holder: PinpointPath, depth: Int
  ) -> PinpointList? {
    let isOpening = text.has(.introductory, at: index)
    guard isOpening || text.has(.ordinal, at: index) || text.isOrdinalInDigits(at: index) else {
      return nil
    }
    if first.paths.count == 1, first.rank == Subdivision.sentence.rank,
      text.has(.of, at: first.end),
      case let begin = afterDeterminer(first.end + 1), isIntroductory(begin),
      let opening = group(at: begin, depth: depth),
      opening.rank == Subdivision.introductory.rank
    {
      // "the second sentence of the introductory wording"
      return PinpointList(
        paths: .one(first.paths[0].inside(opening.paths[0])), end: opening.end,
        rank: first.rank)
    }
    guard isOpening || text.has(.ordinal, at: index),
      let chain = held(first, below: holder.depth, depth: depth), chain.paths.count == 1,
      chain.paths[0].steps.count > 1, chain.rank > holder.depth
    else { return nil }
    return chain
  }

  /// "Page 6, article 8, paragraphe 1, au point b):": a corrigendum gives the place in descending order,
  /// its last step with a preposition and a colon.
  private func isLastPlace(_ index: Int) -> Bool {
    guard text.has(.to, at: index) || text.has(.in, at: index), index < limit else { return false }
    let noun = afterDeterminer(index + 1)
    guard let part = text.subdivision(at: noun),
      let number = text.pinpointNumber(at: noun + 1, of: part)
    else { return false }
    return text.isSymbol(.colon, at: number.end)
  }

  /// Whether "introductory wording", "phrase introductive" or the like may begin at a token.
  private func isIntroductory(_ index: Int) -> Bool {
    text.has(.introductory, at: index) || text.has(.introductory, at: index + 1)
  }

  /// Whether a qualifier may begin at a token: most members have none, and what stands behind them
  /// shows it.
  private func mayQualify(_ index: Int, in paths: PinpointPaths) -> Bool {
    let token = text[index]
    switch token.kind {
    case .number: return false
    case .symbol:
      return token.symbol == .comma || token.symbol == .apostrophe || token.symbol == .hyphen
    case .word:
      let terms = token.terms
      if terms.isEmpty { return text.spells(oneOf: Self.leading, at: index) }
      if terms.contains(.the) || terms.contains(.its) || terms.contains(.in)
        || terms.contains(.ordinal) || terms.contains(.introductory)
        || terms.contains(.shortSentence)
      {
        return true
      }
      switch text.subdivision(at: index) {
      case nil: return text.spells(oneOf: Self.leading, at: index)
      // No part holds an annex, and only divisions an article.
      case .annex: return false
      case .article:
        return paths.lastUnit.map { Subdivision.rank(of: $0) < Subdivision.article.rank } ?? true
      default: return true
      }
    }
  }

  private static let headings = WordList(RuleWords.headings)

  /// Words that lead to a deeper part and have no term for it.
  private static let leading: WordList = ["hs", "halbs", "aanhef", "unter", "under"]

  /// Belgian and French practice closes the number of a point and leaves its noun out: "article 6,
  /// § 1, b) et f), du règlement"; what follows must bind it.
  private func closedNumber(of paths: inout PinpointPaths, at index: Int) -> Int? {
    guard text.isSymbol(.comma, at: index), isClosedNumber(index + 1), let holder = paths.last,
      holder.rangeEnd.isEmpty, mayHoldClosedNumber(holder, at: index + 1),
      holder.steps.firstUnit == .article
    else { return nil }
    var starts = [index + 1]
    var end = index + 3
    while starts.count < 12 {
      let separator = text.listSeparator(at: end)
      guard separator > end, isClosedNumber(separator) else { break }
      starts.append(separator)
      end = separator + 2
    }
    let next = text.isSymbol(.comma, at: end) ? end + 1 : end
    guard text.has(.of, at: next) || text.has(.treatyName, at: next) || text.has(.actName, at: next)
    else { return nil }
    paths.removeLast()
    paths += starts.map { start in
      PinpointPath(steps: holder.steps.appending(.init(.point, text.string(at: start))))
    }
    return end
  }

  /// A paragraph holds numbers and letters, and a point with a number letters: "artikel 2, punt 1, c), van".
  private func mayHoldClosedNumber(_ holder: PinpointPath, at index: Int) -> Bool {
    holder.depth < Subdivision.point.rank
      || holder.steps.lastUnit == .point && text.isWord(at: index)
        && holder.steps.last.map { $0.number.utf8.allSatisfy { $0 &- 0x30 < 10 } } ?? false
  }

  /// Whether a number or letter stands here with a bracket that closes it: "f)".
  private func isClosedNumber(_ index: Int) -> Bool {
    text.isSymbol(.close, at: index + 1) && text.isGlued(at: index + 1)
      && (text.digits(at: index) > 0 || text.isWord(at: index) && text[index].count == 1)
  }

  /// German shortens "Satz" to the letter that labels pages ("Abs 1 S 1"): only a paragraph's number
  /// before it tells what is meant.
  private func shortSentence(of paths: inout PinpointPaths, at index: Int) -> Int? {
    guard text.has(.shortSentence, at: index), text.isSymbol(.stop, at: index + 1),
      text.isExactly("S", at: index), let number = text.number(at: index + 2),
      (1...20).contains(number), let last = paths.last, last.rangeEnd.isEmpty,
      last.steps.lastUnit == .paragraph || last.steps.lastUnit == .subparagraph
        || last.steps.lastUnit == .recital
    else { return nil }
    paths[paths.count - 1].steps.append(.init(.sentence, String(number)))
    return index + 3
  }

  /// A further group under the same holder whose noun is that of the group before.
  ///
  /// "Section B, points 1 to 5, and points 8 and 9 of Annex VIII": the annex holds the section, too.
  private func sibling(
    of list: PinpointList, noun: Int, behind end: Int, in holder: PinpointPath, depth: Int
  ) -> PinpointList? {
    let separator = text.listSeparator(at: end)
    let begin = afterDeterminer(separator)
    guard separator > end, !text.sentenceBreaks(before: separator),
      let part = text.subdivision(at: begin),
      part.rank == list.rank
        // "introductory sentence and point (a)"
        || list.rank == Subdivision.introductory.rank && part == .point
          && text.has(.and, at: separator - 1),
      part != .point || text.countsLetters(begin) == text.countsLetters(noun),
      let more = group(at: begin, depth: depth + 1), more.rank == part.rank,
      !isAscending(more.end, rank: more.rank)
        || holder.depth < Subdivision.article.rank && holder.steps.firstUnit != .annex
          && text.has(.annex, at: afterDeterminer(more.end + 1))
    else { return nil }
    return more
  }

  /// "Article 8(2), point (b), points (v), (vi) and (vii)": Roman numbers behind a letter are counted in
  /// it, unless the one that is named is but the next letter.
  private func subpoints(of holder: PinpointPath, at index: Int, depth: Int) -> PinpointList? {
    let noun = afterDeterminer(index + 1)
    guard text.isSymbol(.comma, at: index), text.has(.point, at: noun),
      !text.countsLetters(noun), holder.steps.lastUnit == .point, holder.rangeEnd.isEmpty,
      let letter = holder.steps.last?.number.utf8.first, holder.steps.last?.number.utf8.count == 1,
      letter >= UInt8(ascii: "a"), !"ivxl".utf8.contains(letter),
      let more = group(at: noun, depth: depth + 1), more.rank == Subdivision.point.rank,
      !isAscending(more.end, rank: more.rank),
      more.paths.allSatisfy({ path in
        path.steps.count == 1 && path.steps.lastUnit == .point
          && path.steps.last.map { PinpointPath.isRoman($0.number) } ?? false
      })
    else { return nil }
    let isNext =
      more.paths.count == 1 && more.paths[0].rangeEnd.isEmpty
      && more.paths[0].steps[0].number.utf8.elementsEqual([letter + 1])
    return isNext ? nil : more
  }

  private func isDeeper(_ index: Int, than path: PinpointPath, hasComma: Bool) -> Bool {
    let terms = text[index].terms
    if text.isWord(at: index), terms.isEmpty { return false }
    // "introductory phrase", "first introductory phrase"
    if terms.contains(.introductory)
      || terms.contains(.ordinal) && text.has(.introductory, at: index + 1)
    {
      return true
    }
    if let head = ordinalHead(at: index) {
      // No part that ordinals count lies in its like; points and opening words hold any.
      return head.rank > path.depth || path.steps.lastUnit == .point
        || path.steps.lastUnit == .introductory
    }
    guard let part = text.subdivision(at: index) else { return false }
    if isTitleOfArticle(index, in: path) || isLetterOfPoint(index, in: path)
      || isPointOfIndent(index, in: path, hasComma: hasComma)
    {
      return true
    }
    // German counts points inside points and sentences: "Buchstabe a Ziffer ii", "Satz 1 Buchst. c";
    // so does French: "point 2), sous a)".
    return part.rank > path.depth
      || part == .point
        && (text.has(.under, at: index) || path.steps.lastUnit == .introductory)
      || part == .point && !hasComma
        && (part.rank == path.depth || path.steps.lastUnit == .sentence)
  }

  /// "l'article 28 quater, titre E": the sixth VAT directive and its kin part articles into titles
  /// with capital letters, its Article 16 even below a paragraph ("article 16 paragraphe 1 titre B");
  /// titles that hold articles have Roman numbers.
  private func isTitleOfArticle(_ index: Int, in path: PinpointPath) -> Bool {
    guard text.has(.title, at: index),
      path.steps.lastUnit == .article
        || path.steps.lastUnit == .paragraph && path.steps.firstUnit == .article,
      let number = text.pinpointNumber(at: index + 1, of: .title)
    else { return false }
    return number.isLetterOfTitle
  }

  /// Whether the point lies in the point before it.
  ///
  /// Points with letters lie in those with numbers ("punto 1, letra a)"), those with small Roman numbers
  /// in those with letters, whose noun is another one: "lettera d), punto i)", "letra d), inciso i)",
  /// "litra d), nr. i)".
  private func isLetterOfPoint(_ index: Int, in path: PinpointPath) -> Bool {
    guard text.has(.point, at: index), path.steps.lastUnit == .point, let last = path.steps.last
    else { return false }
    let isCounted = last.number.utf8.allSatisfy { $0 &- 0x30 < 10 }
    if text.countsLetters(index) { return isCounted }
    // "Article 3, point (7), point (c)", "article 2, point 2), le point a)"
    if isCounted, let inside = text.pinpointNumber(at: index + 1, of: .point),
      inside.shape == .bracketed, inside.text.utf8.allSatisfy({ $0 >= 0x61 })
    {
      return true
    }
    return (index - 5...index - 3).contains { text.has(.point, at: $0) && text.countsLetters($0) }
      && (index + 1...index + 2).contains { text.isRoman(at: $0, capital: false) }
  }

  /// "le paragraphe 1 second tiret points b) et c)": without a comma between them the points lie in the
  /// indent.
  private func isPointOfIndent(_ index: Int, in path: PinpointPath, hasComma: Bool) -> Bool {
    !hasComma && path.steps.lastUnit == .indent && path.steps.count > 1
      && text.has(.point, at: index)
  }

  /// "By way of derogation from Article 14, paragraphs 2 and 3 of this Article shall apply": they lie in
  /// another article than the one before the comma.
  private func isOfThis(_ end: Int, besides holder: PinpointPath) -> Bool {
    guard text.has(.of, at: end) else { return false }
    let this = afterDeterminer(end + 1)
    return (text.has(.this, at: this) || text.has(.that, at: this))
      && text.subdivision(at: this + 1).map { $0.unit == holder.steps.firstUnit } ?? false
  }

  private func isAscending(_ end: Int, rank: Int) -> Bool {
    guard text.has(.of, at: end) || text.has(.to, at: end) else { return false }
    let begin = afterDeterminer(end + 1)
    guard let outer = text.subdivision(at: begin), outer.rank < rank else { return false }
    return text.pinpointNumber(at: begin + 1, of: outer) != nil
  }

  /// "troisième partie, titre II": an ordinal counts a part where a title or chapter of it follows.
  func hasDivision(behind index: Int) -> Bool {
    let begin = text.isSymbol(.comma, at: index) ? index + 1 : index
    guard let part = text.subdivision(at: begin), part == .title || part == .chapter else {
      return false
    }
    return text.pinpointNumber(at: begin + 1, of: part) != nil
  }
}

extension TokenText {
  /// Whether the noun is one for points with letters: "Buchstabe" holds "Ziffern".
  fileprivate func countsLetters(_ noun: Int) -> Bool { self[noun].value == Vocabulary.letters }
}

extension PinpointPath {
  /// The path as a deeper part of what holds it; parts of an annex have a code of their own.
  func deeper(in holder: PinpointPath) -> PinpointPath {
    let isInAnnex = holder.steps.firstUnit == .annex || holder.steps.lastUnit == .annex
    return (isInAnnex ? withAnnexParts : self).inside(PinpointPath(steps: holder.steps))
  }

  /// The path with the paragraphs of an annex renamed to points.
  var withAnnexPoints: PinpointPath {
    guard steps.firstUnit == .annex else { return self }
    return PinpointPath(
      steps: steps.renaming(.paragraph, to: .point),
      rangeEnd: rangeEnd.renaming(.paragraph, to: .point))
  }

  /// The path with parts of the act renamed to parts of an annex.
  var withAnnexParts: PinpointPath {
    PinpointPath(
      steps: steps.renaming(.part, to: .annexPart),
      rangeEnd: rangeEnd.renaming(.part, to: .annexPart))
  }
}
