import Languages
import LegalIdentifiers

extension PinpointParser {
  /// `(2)(a)`, then their likes: `(1) and (2)`, `(a), (b) and (c)`, `(1) to (3)`.
  func tails(of paths: inout PinpointPaths, at start: Int) -> Int {
    guard mayHaveTails(start), let outer = paths.last?.steps.count else { return start }
    if text.isSymbol(.stop, at: start), text.isGlued(at: start),
      let end = dottedParts(of: &paths[paths.count - 1], at: start)
    {
      return end
    }
    var next = start
    if text.vocabulary.traits.contains(.decimalParagraphs) {
      next = decimals(of: &paths, at: start)
      if next > start { return next }
    } else {
      next = shorthand(of: &paths, at: start)
    }
    while next < limit, let tail = tail(at: next, behind: paths[paths.count - 1]) {
      paths[paths.count - 1].steps.append(tail.step)
      next = tail.end
    }
    if isBracketedRange(at: next),
      let end = bracketedRange(of: &paths[paths.count - 1], at: next)
    {
      return end
    }
    if next > start, let end = repeatedRange(of: &paths[paths.count - 1], outer, at: next) {
      return end
    }
    guard next > start || isBracketed(start - 1) else { return next }
    while next < limit {
      if text.isRangeMark(at: next),
        let content = text.bracketContent(at: next + 1) ?? closedLetter(at: next + 1, after: next),
        let end = sibling(of: paths[paths.count - 1], content.text, from: max(0, outer - 1)),
        paths[paths.count - 1].rangeEnd.isEmpty, next > start
      {
        paths[paths.count - 1].rangeEnd = end
        next = content.end
        continue
      }
      let separator = text.listSeparator(at: next)
      guard separator > next, next > start,
        let content = text.bracketContent(at: separator)
          ?? closedLetter(at: separator, after: next),
        let steps = sibling(of: paths[paths.count - 1], content.text, from: outer)
      else { break }
      paths.append(PinpointPath(steps: steps))
      next = content.end
      while next < limit, let tail = tail(at: next, behind: paths[paths.count - 1]) {
        paths[paths.count - 1].steps.append(tail.step)
        next = tail.end
      }
    }
    return next
  }

  /// Whether anything can be written on to the number before a token: most have nothing, and the token
  /// shows it before a path is touched.
  private func mayHaveTails(_ index: Int) -> Bool {
    if isBracketed(index - 1) { return true }
    let token = text[index]
    switch token.kind {
    case .symbol:
      return token.symbol == .open || token.symbol == .stop || behindSection(index) != nil
        || hyphenatedLetter(at: index) != nil
    case .number: return isBracketed(index + 1)
    case .word:
      return token.count == 1 || isBracketed(index + 1) || token.terms.contains(.numberSign)
        || text.romanCount(at: index) != nil
    }
  }

  /// "points C 1) à C 3)", "subparagraphs A(1) to A(3)": the letter comes again at the end of the range.
  private func repeatedRange(of path: inout PinpointPath, _ outer: Int, at index: Int) -> Int? {
    guard outer == 1, path.steps.firstUnit == .point, text.isRangeMark(at: index),
      text.isWord(at: index + 1), text[index + 1].isCapitalised, text[index + 1].count == 1,
      let holder = path.steps.first, text.isExactly(holder.number, at: index + 1)
    else { return nil }
    var end = PinpointPath(holder)
    var next = index + 2
    while next < limit, let tail = tail(at: next, behind: end) {
      end.steps.append(tail.step)
      next = tail.end
    }
    guard end.steps.count > 1, end.steps != path.steps else { return nil }
    path.rangeEnd = end.steps
    return next
  }

  /// Whether a bracket with two ends of a range stands here: `(1-9)`, `(a–c)`.
  private func isBracketedRange(at index: Int) -> Bool {
    text.isSymbol(.open, at: index) && text.isGlued(at: index) && isBracketed(index + 4)
      && (text.isSymbol(.hyphen, at: index + 2) || text.isSymbol(.dash, at: index + 2))
  }

  /// `(1-9)`, `(a–c)` behind an article's number.
  private func bracketedRange(of path: inout PinpointPath, at index: Int) -> Int? {
    guard path.rangeEnd.isEmpty, let unit = path.steps.lastUnit, unit == .article else {
      return nil
    }
    let low = text.string(at: index + 1)
    let high = text.string(at: index + 3)
    let isNumbered = text.isNumber(at: index + 1) && text.isNumber(at: index + 3)
    guard isNumbered ? low.utf8.count <= 2 : low.utf8.count == 1 && high.utf8.count == 1 else {
      return nil
    }
    let inner = Self.unit(of: low, behind: unit)
    path.rangeEnd = path.steps.appending(Pinpoint.Step(inner, high))
    path.steps.append(Pinpoint.Step(inner, low))
    return index + 5
  }

  /// Swedish: "artikel 5.2", "artikel 3.1 a och b", "artikel 5 b".
  private func decimals(of paths: inout PinpointPaths, at start: Int) -> Int {
    guard let article = paths.last, article.steps.lastUnit == .article else { return start }
    var next = start
    if text.isSymbol(.stop, at: next), text.isGlued(at: next), text.isNumber(at: next + 1),
      text.isGlued(at: next + 1), text.digits(at: next + 1) <= 2
    {
      paths[paths.count - 1].steps.append(.init(.paragraph, text.string(at: next + 1)))
      next += 2
      if text.isSymbol(.stop, at: next), let letter = dottedLetter(at: next) {
        paths[paths.count - 1].steps.append(.init(.point, letter.text))
        return letter.end
      }
      // "artikel 4.1.118"
      if text.isSymbol(.stop, at: next), text.isGlued(at: next), text.isNumber(at: next + 1),
        text.isGlued(at: next + 1), text.digits(at: next + 1) <= 3
      {
        paths[paths.count - 1].steps.append(.init(.point, text.string(at: next + 1)))
        return next + 2
      }
      // "artikel 9.2(h)"
      if text.isGlued(at: next), let letter = text.bracketContent(at: next) {
        paths[paths.count - 1].steps.append(.init(.point, letter.text))
        return letter.end
      }
    }
    return letters(of: &paths, at: next)
  }

  /// Short notations for the paragraph behind an article's number: the dots of Spanish, Italian and
  /// French practice (`artículo 6.1.f)`, `art. 5.1 c)`), the sign of the Court of Human Rights and of
  /// Belgium (`article 6 § 1`, `article 6, § 1er`), the Roman figures of German commentaries
  /// (`Art. 5 II 1 lit. a`).
  private func shorthand(of paths: inout PinpointPaths, at start: Int) -> Int {
    guard paths.last?.steps.lastUnit == .article else { return start }
    var next = start
    var paragraph: String?
    if text.isSymbol(.stop, at: next), text.isGlued(at: next), text.isNumber(at: next + 1),
      text.isGlued(at: next + 1), text.digits(at: next + 1) <= 2,
      !text.isSymbol(.stop, at: next + 2) || !text.isGlued(at: next + 3)
        || dottedLetter(at: next + 2) != nil
    {
      paragraph = text.string(at: next + 1)
      next += 2
      if let letter = dottedLetter(at: next) {
        paths[paths.count - 1].steps.append(.init(.paragraph, text.string(at: next - 1)))
        paths[paths.count - 1].steps.append(.init(.point, letter.text))
        return letter.end
      }
    } else if let letter = hyphenatedLetter(at: next) {
      // "article 5-1-e)", as the French authority (CNIL) writes
      paths[paths.count - 1].steps.append(.init(.paragraph, text.string(at: next + 1)))
      paths[paths.count - 1].steps.append(.init(.point, letter.text))
      return letter.end
    } else if let behind = behindSection(next), let number = text.number(at: behind),
      (1...99).contains(number)
    {
      paragraph = String(number)
      next = behind + 1
      // "§ 1er"
      if text.isGluedWord(at: next), text[next].count == 2 { next += 1 }
    } else if text[next].spaceBefore, text[next].count <= 4, let value = text.romanCount(at: next),
      text.vocabulary.traits.contains(.romanParagraphs) || text.bindsToWork(at: next + 1)
    {
      paragraph = String(value)
      next += 1
    } else if text.has(.numberSign, at: next) {
      // "Article 4 No. 7 GDPR"
      let number = text.skipNumberSign(at: next)
      if number > next, text.number(at: number).map({ $0 <= 99 }) == true,
        text.bindsToWork(at: number + 1)
      {
        paths[paths.count - 1].steps.append(.init(.point, text.string(at: number)))
        return number + 1
      }
    }
    guard let paragraph else { return start }
    paths[paths.count - 1].steps.append(.init(.paragraph, paragraph))
    // "Art. 104 § 3 Abs. 1": what the sign counts is parted once more.
    if text.vocabulary.traits.contains(.romanParagraphs), text.has(.paragraph, at: next),
      text.isSymbol(.section, at: next - 2), text.isNumber(at: text.skipStop(at: next + 1))
    {
      next = text.skipStop(at: next + 1)
      paths[paths.count - 1].steps.append(.init(.subparagraph, text.string(at: next)))
      next += 1
    }
    // "Art. 6 I 1 lit. f": the number behind the Roman one counts sentences.
    if text.vocabulary.traits.contains(.romanParagraphs), text[next - 1].isWord,
      text.digits(at: next) == 1,
      text.has(.point, at: next + 1) || text.bindsToWork(at: next + 1)
    {
      paths[paths.count - 1].steps.append(.init(.sentence, text.string(at: next)))
      next += 1
    }
    return next
  }

  /// The letter of `-1-e)`, all in one word with the article's number.
  private func hyphenatedLetter(at index: Int) -> (text: String, end: Int)? {
    guard text.isSymbol(.hyphen, at: index), text.isGlued(at: index),
      (1...2).contains(text.digits(at: index + 1)), text.isGlued(at: index + 1),
      text.isSymbol(.hyphen, at: index + 2), text.isGlued(at: index + 2),
      text.isGlued(at: index + 3), text.isWord(at: index + 3), text[index + 3].count == 1,
      !text[index + 3].isCapitalised, isBracketed(index + 4), text.isGlued(at: index + 4)
    else { return nil }
    return (text.string(at: index + 3), index + 5)
  }

  /// `.f)`, `.f`, ` c)` behind a paragraph in dots.
  func dottedLetter(at index: Int) -> (text: String, end: Int)? {
    let isDotted = text.isSymbol(.stop, at: index) && text.isGlued(at: index)
    let letter = isDotted ? index + 1 : index
    let token = text[letter]
    let isClosed = text.isSymbol(.close, at: letter + 1) && text.isGlued(at: letter + 1)
    guard token.kind == .word, token.count == 1, !token.isCapitalised,
      TokenText.isASCIILetters(text.bytes, token), isDotted ? text.isGlued(at: letter) : isClosed
    else { return nil }
    return (text.string(at: letter), letter + (isClosed ? 2 : 1))
  }

  /// One more letter that is closed and not opened, as the one before `end` is.
  ///
  /// For example "artículo 6.1.c) y e)"; so are numbers: "point B 1) et 2)".
  private func closedLetter(at index: Int, after end: Int) -> (text: String, end: Int)? {
    if (1...2).contains(text.digits(at: index)), (1...2).contains(text.digits(at: end - 2)),
      isBracketed(end - 1), isBracketed(index + 1), text.isGlued(at: index + 1),
      !text.isSymbol(.open, at: end - 3)
    {
      return (text.string(at: index), index + 2)
    }
    // "point b) v), vi) et vii)"
    if isBracketed(end - 1), !text.isSymbol(.open, at: end - 3),
      text.isRoman(at: end - 2, capital: false), text.isRoman(at: index, capital: false),
      isBracketed(index + 1), text.isGlued(at: index + 1)
    {
      return (text.string(at: index), index + 2)
    }
    guard isBracketed(end - 1), text.isWord(at: end - 2), text[end - 2].count == 1,
      !text.isSymbol(.open, at: end - 3),
      let letter = dottedLetter(at: index), isBracketed(letter.end - 1), text.isWord(at: index)
    else { return nil }
    return letter
  }

  /// Whether a work is named behind a closed letter and its likes.
  func bindsBehindLetters(at index: Int) -> Bool {
    var end = index
    while end < limit, let next = closedLetter(at: text.listSeparator(at: end), after: end) {
      end = next.end
    }
    return text.bindsToWork(at: end)
  }

  /// The token behind `§` or `, §`.
  private func behindSection(_ index: Int) -> Int? {
    let sign = text.isSymbol(.comma, at: index) ? index + 1 : index
    return text.isSymbol(.section, at: sign) ? sign + 1 : nil
  }

  /// The bare letters of points: " a", " a och b", " a–c".
  func letters(of paths: inout PinpointPaths, at start: Int) -> Int {
    guard let holder = paths.last, let first = bareLetter(start) else { return start }
    var next = start + 1
    paths[paths.count - 1].steps.append(.init(.point, first))
    while next < limit {
      if text.isRangeMark(at: next), let last = bareLetter(next + 1) {
        paths[paths.count - 1].rangeEnd = holder.steps.appending(.init(.point, last))
        next += 2
        continue
      }
      let separator = text.listSeparator(at: next)
      guard separator > next, let letter = bareLetter(separator) else { break }
      paths.append(PinpointPath(steps: holder.steps + [.init(.point, letter)]))
      next = separator + 1
    }
    return next
  }

  /// A single small letter that is no word of the language.
  private func bareLetter(_ index: Int) -> String? {
    let token = text[index]
    guard token.kind == .word, token.count == 1, !token.isCapitalised,
      !text.isLittleWord(index) || text.isListedLetter(index),
      TokenText.isASCIILetters(text.bytes, token)
    else { return nil }
    return text.string(at: index)
  }

  func isBracketed(_ index: Int) -> Bool { text.isSymbol(.close, at: index) }
}
