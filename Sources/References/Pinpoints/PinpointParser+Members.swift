import Languages
import LegalIdentifiers

/// The numbers behind a noun: `5`, `2, 3 and 5 to 9`, `(a) and (c)`, each with what lies inside it.
extension PinpointParser {
  /// The numbers that stand from `start` on behind the noun at `noun`.
  func members(
    of part: Subdivision, noun: Int, at start: Int, depth: Int, isParenthetic: Bool
  ) -> PinpointList? {
    let countsLetters = text[noun].value == Vocabulary.letters
    var part = part
    var start = start
    if text.has(.from, at: start), let low = text.pinpointNumber(at: start + 1, of: part),
      text.isRangeMark(at: low.end)
    {
      // "a boiling point from 30 to 180 °C"
      if part == .point, text[noun].value == Vocabulary.singular { return nil }
      start += 1  // "articoli da 12 a 15", "članci od 12. do 15."
    }
    guard
      let first = text.pinpointNumber(at: start, of: part, countsLetters: countsLetters)
    else {
      // The stop of "Annex." ends the sentence; that of "Art." belongs to its number.
      return unnumbered(part, noun: noun, at: noun + 1, depth: depth)
    }
    // In older English "subparagraph (e)" is the point: what is a subparagraph has no letter.
    if part == .subparagraph, first.shape != .word, let letter = first.text.utf8.first,
      letter >= 0x41
    {
      part = .point
    }
    // "Part 1/2" counts the files of a document.
    if part.rank < Subdivision.article.rank, text.isSymbol(.slash, at: first.end),
      text.isNumber(at: first.end + 1), text.isGlued(at: first.end + 1)
    {
      return nil
    }
    var paths: PinpointPaths = []
    var number = first
    var next = start
    while true {
      var member = PinpointPaths.one(PinpointPath(part.unit, number.text))
      next = tails(of: &member, at: number.end)
      Self.splitTracked(&member)
      next = range(of: &member, part, number, at: next)
      next = qualifiers(of: &member, at: next, depth: depth)
      if paths.isEmpty { paths = consume member } else { paths += member }
      // "Articles 101 et seq. and 107": the list goes on.
      if let end = text.behindFollowing(at: next), text.listSeparator(at: end) > end,
        text.isNumber(at: text.listSeparator(at: end))
      {
        next = end
      }
      let separator = text.listSeparator(at: behindException(next, of: part))
      guard next < limit, separator > next, !text.sentenceBreaks(before: separator),
        let following = text.pinpointNumber(
          at: separator, of: part, countsLetters: countsLetters),
        !isLittleWord(separator, of: part),
        following.shape == number.shape || following.shape == .roman && number.shape == .letter
          || following.shape == .letter && number.shape == .roman,
        goesOn(with: following, of: part, after: separator, noun: noun),
        !isOfParagraph(following, behind: number, of: part)
      else { break }
      // "aux articles 9, paragraphe 2, et 12": the commas hold one paragraph; 12 is an article.
      if depth > 0, isParenthetic, text.isSymbol(.comma, at: next), number.shape == .digits,
        text[noun].value == Vocabulary.singular
      {
        break
      }
      // "articles 84 paragraphe 2 et 87": before the commas came into use 87 was an article all the
      // same, since "paragraphe" is one.
      if depth > 0, text[noun].value == Vocabulary.singular, !text.isComma(before: separator),
        isApart(following, from: number)
      {
        break
      }
      number = following
    }
    return PinpointList(paths: paths, end: next, rank: part.rank)
  }

  /// DA: "litra f, i databeskyttelsesforordningen": "in", and no point.
  private func isLittleWord(_ index: Int, of part: Subdivision) -> Bool {
    part == .point && text.isWord(at: index) && text.isLittleWord(index)
      && !text.isListedLetter(index)
  }

  /// "points (a), (g) and (h), and (3)": letters and digits in brackets count different things.
  private func isOfParagraph(
    _ number: PinpointNumber, behind last: PinpointNumber, of part: Subdivision
  ) -> Bool {
    func isDigit(_ number: PinpointNumber) -> Bool { (number.text.utf8.first ?? 0) < 0x3A }
    return part == .point && number.shape == .bracketed && isDigit(number) && !isDigit(last)
      && text.isSymbol(.open, at: number.end - 3)
      && (text.isComma(before: number.end - 3) || text.isSymbol(.comma, at: number.end - 5))
  }

  /// Whether a number is too far from the one before it to be the next of two.
  private func isApart(_ number: PinpointNumber, from last: PinpointNumber) -> Bool {
    guard number.shape == .digits, let value = Int(number.text), let before = Int(last.text) else {
      return false
    }
    return value - before > 20
  }

  /// "Sections 1 (with the exception of Article 15), 2 and 3 of Chapter III": the list of divisions
  /// goes on behind the bracket.
  private func behindException(_ index: Int, of part: Subdivision) -> Int {
    guard text.isSymbol(.open, at: index), part.rank < Subdivision.article.rank,
      (1...3).contains(where: { text.has(.exception, at: index + $0) })
    else { return index }
    for next in index + 2..<index + 16 where text.isSymbol(.close, at: next) {
      // The brackets of "Article 15(2)" stand inside.
      if text.isSymbol(.comma, at: next + 1) || text.has(.and, at: next + 1) { return next + 1 }
    }
    return index
  }

  /// `(5354)`: a deleted 53 and an inserted 54 printed without a blank.
  ///
  /// No article has a thousand paragraphs. Source: references.md §0.7.
  private static func splitTracked(_ paths: inout PinpointPaths) {
    guard paths.count == 1, paths[0].steps.count > 1, let last = paths[0].steps.last,
      last.number.utf8.count == 4, let value = Int(last.number), value % 100 == value / 100 + 1
    else { return }
    paths[0].steps[paths[0].steps.count - 1].number = String(value / 100)
    var inserted = paths[0]
    inserted.steps[inserted.steps.count - 1].number = String(value % 100)
    paths.append(inserted)
  }

  /// Whether a bare number behind a comma or "and" is one more member, and not the number of
  /// something else ("Article 5, 20 days after", "Article 5 and 12 Member States").
  private func goesOn(
    with number: PinpointNumber, of part: Subdivision, after separator: Int, noun: Int
  ) -> Bool {
    // "points A 5) ou A 6)"
    if number.shape == .bracketed || part == .point && text.holdsDigit(number.end - 1) {
      return true
    }
    let isSingular = text[noun].value == Vocabulary.singular
    let isAllowed =
      !isSingular || !text.isComma(before: separator) || isList(from: separator, of: part)
    let follower = text[number.end]
    if follower.kind == .symbol {
      let isJoined =
        follower.symbol == .slash || follower.symbol.rawValue == UInt8(ascii: "%")
      return !isJoined && isAllowed
    }
    if follower.kind == .number || text.isMonthName(at: number.end) { return false }
    // "Artikel 95 Absatz 1 und 96 Absatz 2": a number with a noun of the same rank behind it is
    // one of the level above.
    if let inner = text.subdivision(at: number.end), inner.rank <= part.rank,
      text.pinpointNumber(at: text.skipStop(at: number.end + 1), of: inner) != nil
    {
      return false
    }
    let isBinding =
      follower.terms.contains(.of) || follower.terms.contains(.thereof)
      || follower.terms.contains(.and) || follower.terms.contains(.or)
      || follower.terms.contains(.to) || follower.terms.contains(.treatyName)
    if isBinding { return isAllowed }
    if isSingular {
      // "Article 226 or 226b in respect of": nothing is counted with letters.
      let isInserted = number.shape == .digits && number.text.utf8.last.map { $0 > 0x39 } ?? false
      return isAllowed
        && (isInserted || text.isComma(before: separator) || isNeighbour(number, before: separator)
          || closesList(before: separator) && !text.has(.counted, at: number.end))
    }
    return !follower.isCapitalised || !follower.terms.isPlain
      || text.subdivision(at: number.end) != nil
  }

  /// Whether "or" in front of the separator closes a list with commas: "Article 3, 5 or 10", "Article 3,
  /// 5, or 10".
  private func closesList(before separator: Int) -> Bool {
    let last = text.isSymbol(.comma, at: separator - 2) ? separator - 3 : separator - 2
    return text.isNumber(at: last) && text.isSymbol(.comma, at: last - 1)
      && text.isNumber(at: last - 2)
  }

  /// "paragraph 2 or 3 are met": a singular noun takes one more number that follows closely on the
  /// last, unless it counts days or the like.
  private func isNeighbour(_ number: PinpointNumber, before separator: Int) -> Bool {
    guard let value = text.number(at: number.end - 1), let last = text.number(at: separator - 2),
      (1...3).contains(value - last)
    else { return false }
    return !text.has(.counted, at: number.end)
  }

  /// Whether the numbers behind a comma are a list that "and" or "or" ends: "Article 359, 360 or
  /// 361", though the noun stands in the singular.
  private func isList(from start: Int, of part: Subdivision) -> Bool {
    var next = start
    for _ in 0..<16 {
      guard let number = text.pinpointNumber(at: next, of: part), number.shape == .digits else {
        return false
      }
      let link = text.isSymbol(.comma, at: number.end) ? number.end + 1 : number.end
      if text.has(.and, at: link) || text.has(.or, at: link) {
        guard let last = text.pinpointNumber(at: link + 1, of: part),
          last.shape == .digits
        else { return false }
        let follower = text[last.end]
        return follower.kind != .number && !follower.terms.contains(.counted)
          && follower.symbol.rawValue != UInt8(ascii: "%")
          && !text.isMonthName(at: last.end)
      }
      // "Art. 4(1), 5(1)(b) and 6(4)": members with brackets of their own.
      var end = number.end
      while let inside = text.bracketContent(at: end) { end = inside.end }
      if end > number.end, text.has(.and, at: end) || text.has(.or, at: end) {
        return text.pinpointNumber(at: end + 1, of: part)?.shape == .digits
      }
      guard text.isSymbol(.comma, at: end) else { return false }
      next = end + 1
    }
    return false
  }

  /// An annex may be the only one: "the Annex".
  private func unnumbered(
    _ part: Subdivision, noun: Int, at start: Int, depth: Int
  ) -> PinpointList? {
    guard part == .annex, !text[noun].isAllCapitals,
      text[noun].isCapitalised || text.has(.the, at: noun - 1)
        || text.isSymbol(.apostrophe, at: noun - 1) || text.has(.in, at: noun - 1)
        || text.isSymbol(.comma, at: start) && text.has(.point, at: start + 1),
      text[noun].value != Vocabulary.plural || text.bindsToAct(at: start),
      !isOfParties(noun)
    else { return nil }
    var paths = PinpointPaths.one(PinpointPath(.annex))
    let end = qualifiers(of: &paths, at: start, depth: depth)
    return PinpointList(paths: paths, end: end, rank: part.rank)
  }

  /// "mentionner en tant qu'annexe", "joindre en annexe une traduction": the annex is that of what the
  /// parties hand in, not one of the act.
  private func isOfParties(_ noun: Int) -> Bool {
    if text.isSymbol(.apostrophe, at: noun - 1) { return text.spells("qu", at: noun - 2) }
    return text.has(.in, at: noun - 1)
      && (2...4).contains { text.has(.attaching, at: noun - $0) }
  }

  /// `to 9`, `–9`, `bis 9`: the last member of a range, as deep as the first.
  private func range(
    of paths: inout PinpointPaths, _ part: Subdivision, _ first: PinpointNumber, at index: Int
  ) -> Int {
    guard text.isRangeMark(at: index), let last = paths.last, last.steps.count == 1,
      let number = text.pinpointNumber(
        at: text.behindRangeMark(at: index), of: part, countsLetters: first.shape == .letter),
      number.shape == first.shape,
      isBehind(number.text, first.text)
    else { return index }
    let follower = text[number.end]
    guard follower.symbol != .slash || follower.kind != .symbol, !text.isMonthName(at: number.end)
    else { return index }
    var end = PinpointPaths.one(PinpointPath(.init(part.unit, number.text)))
    let next = tails(of: &end, at: number.end)
    paths[paths.count - 1].rangeEnd = end[0].steps
    return next
  }

  /// Whether a range goes forward: numbers grow; others are taken as they are.
  private func isBehind(_ last: String, _ first: String) -> Bool {
    if let low = Self.plainNumber(first), let high = Self.plainNumber(last) { return high > low }
    let a = first.prefix { $0.isASCII && $0.isNumber }
    let b = last.prefix { $0.isASCII && $0.isNumber }
    guard let low = Int(a), let high = Int(b) else { return last != first }
    guard high == low else { return high > low }
    // "Articles 325w to 325ad": two letters come behind one.
    let c = first.dropFirst(a.count)
    let d = last.dropFirst(b.count)
    return d.count == c.count ? d > c : d.count > c.count
  }

  /// The value of a number of a few digits and nothing else, as most are.
  private static func plainNumber(_ text: String) -> Int? {
    let digits = text.utf8.span
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for index in digits.indices {
      guard digits[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(digits[index] &- 0x30)
    }
    return value
  }
}
