import Languages
import LegalIdentifiers

/// The paragraphs of a decision behind its number or its ECLI: `, paragraph 19`, `, paras 40–44, 46
/// and 48`, `, Rn. 81`, `, § 35`, `(Google Spain), at [45]`.
///
/// The Court numbers the paragraphs of its decisions, so that they are cited by that number
/// wherever the text was printed; the name of the case and the page of a law report may stand
/// between (CURIA, "method of citing"; usage of journals).
extension TokenText {
  /// Reads the paragraphs that follow at `index`.
  func caseParagraphs(at index: Int) -> ([Pinpoint], next: Int)? {
    if vocabulary.putsNumbersFirst { return caseParagraphsBeforeLabel(at: index) }
    guard var next = paragraphLabel(behindNameAt: index) else { return nil }
    let isBracketed = isSymbol(.openSquare, at: next)
    if isBracketed { next += 1 }
    let (found, end) = paragraphNumbers(at: next)
    next = end
    if isBracketed {
      guard isSymbol(.closeSquare, at: next) else { return nil }
      next += 1
    }
    return found.isEmpty ? nil : (found, behindEmphasis(next))
  }

  /// Reads `40–44, 46 and 48`.
  private func paragraphNumbers(at index: Int) -> ([Pinpoint], next: Int) {
    var found: [Pinpoint] = []
    var next = behindFrom(index)
    while found.count < 64, let first = number(at: next), digits(at: next) <= 4 {
      let step = [Pinpoint.Step(.paragraph, String(first))]
      next = behindNumber(next)
      let behindMark = behindRangeMark(at: next)
      if isRangeMark(at: next), let last = number(at: behindMark), last > first,
        digits(at: behindMark) <= 4
      {
        found.append(Pinpoint(step, through: [Pinpoint.Step(.paragraph, String(last))]))
        next = behindNumber(behindMark)
      } else {
        found.append(Pinpoint(step))
      }
      let separator = behindFrom(listSeparator(at: next))
      guard separator > next, number(at: separator) != nil, !isSymbol(.slash, at: separator + 1),
        !isMonthName(at: separator + 1)
      else { break }
      next = separator
    }
    return (found, next)
  }

  /// The token behind a number and the stop that Croatian sets behind each.
  private func behindNumber(_ index: Int) -> Int {
    let isStopped =
      vocabulary.traits.contains(.ordinalStops) && isSymbol(.stop, at: index + 1)
      && isGlued(at: index + 1) && !sentenceBreaks(before: index + 2)
    return isStopped ? index + 2 : index + 1
  }

  /// Skips the first word of the Italian "da 96 a 98".
  private func behindFrom(_ index: Int) -> Int {
    has(.from, at: index) && isNumber(at: index + 1) && isRangeMark(at: index + 2)
      ? index + 1 : index
  }

  /// Reads the paragraphs between the number of a case and its ECLI: `C‑26/22 und C‑64/22, …, hat der
  /// Gerichtshof in den Rn. 97 bis 99 des Urteils vom 7. Dezember 2023 (EU:C:2023:958)`.
  ///
  /// The sentence says that they are the decision's.
  func caseParagraphs(between start: Int, and end: Int) -> [Pinpoint]? {
    for index in start..<max(start, end) {
      guard has(.paragraph, at: index) || has(.point, at: index) || has(.marginal, at: index),
        let first = paragraphLabel(at: index), isNumber(at: first)
      else { continue }
      var (found, next) = paragraphNumbers(at: first)
      while next < end, isDeterminer(at: next) { next += 1 }
      return isDecision(at: next) ? found : nil
    }
    return nil
  }

  /// Tokens between the word for a decision and the number of its case: the date and the parties.
  private static let longestName = 40

  /// Reads the paragraphs of a decision that stand before it.
  ///
  /// `paragraph 61 of the judgment of 5 June 2018, Wirtschaftsakademie (C-210/16, …`, "Rn. 61 des
  /// Urteils", "points 3 and 4 of his Opinion in": so the Court itself cites paragraphs in running text.
  func caseParagraphs(
    beforeDecisionOf number: Int, floor: Int
  ) -> ([Pinpoint], start: Int)? {
    for noun in stride(from: number - 1, through: max(floor, number - Self.longestName), by: -1) {
      // The stop of "5. Juni" ends nothing.
      if sentenceBreaks(before: noun + 1), noun < number - 1, month(at: noun + 1) == nil {
        return nil
      }
      if isSymbol(.semicolon, at: noun) || isNumber(at: noun) && isSymbol(.slash, at: noun + 1) {
        return nil
      }
      guard isDecision(at: noun) else { continue }
      return caseParagraphs(beforeDecisionAt: noun, floor: floor)
    }
    return nil
  }

  /// The word for what a court or its advocate general gives.
  func isDecision(at index: Int) -> Bool {
    guard isWord(at: index) else { return false }
    return has(.judgment, at: index) || has(.order, at: index) || isExactly("Opinion", at: index)
      || isExactly("opinion", at: index) || has(.advocate, at: index)
      || isExactly("conclusions", at: index)
  }

  private func caseParagraphs(
    beforeDecisionAt noun: Int, floor: Int
  ) -> ([Pinpoint], start: Int)? {
    var end = noun
    while end > noun - 4, isDeterminer(at: end - 1) { end -= 1 }
    guard end < noun || vocabulary.traits.contains(.bindsByCase) else { return nil }
    var label = end - 1
    while label > end - 24, label >= floor,
      isNumber(at: label) || isRangeMark(at: label) || has(.and, at: label) || has(.with, at: label)
        || isSymbol(in: [.comma, .stop], at: label)
    {
      label -= 1
    }
    guard label >= floor, let first = paragraphLabel(at: label), isNumber(at: first) else {
      return nil
    }
    let (found, next) = paragraphNumbers(at: first)
    return next == end && !found.isEmpty ? (found, label) : nil
  }

  /// "of the", "de l'", "seiner", "van het": what links a paragraph to its decision.
  private func isDeterminer(at index: Int) -> Bool {
    has(.of, at: index) || has(.the, at: index) || has(.its, at: index)
      || isSymbol(.apostrophe, at: index) || has(.that, at: index) || isExactly("his", at: index)
      || isExactly("her", at: index) || isExactly("my", at: index)
  }

  /// Reads `, 45. pont`, `, 45–47 kohta`, `, 45 ir 46 punktai`.
  private func caseParagraphsBeforeLabel(at index: Int) -> ([Pinpoint], next: Int)? {
    guard isSymbol(.comma, at: index) else { return nil }
    var found: [Pinpoint] = []
    var next = index + 1
    while found.count < 64, let first = number(at: next), digits(at: next) <= 4 {
      let step = [Pinpoint.Step(.paragraph, String(first))]
      next = skipStop(at: next + 1)
      if isSymbol(.dash, at: next) || isSymbol(.hyphen, at: next), let last = number(at: next + 1),
        last > first, digits(at: next + 1) <= 4
      {
        found.append(Pinpoint(step, through: [Pinpoint.Step(.paragraph, String(last))]))
        next = skipStop(at: next + 2)
      } else {
        found.append(Pinpoint(step))
      }
      if has(.paragraph, at: next) || has(.point, at: next) { return (found, next + 1) }
      let separator = listSeparator(at: next)
      guard separator > next else { return nil }
      next = separator
    }
    return nil
  }

  /// Skips a paragraph within those cited: ", in particular paragraph 41".
  private func behindEmphasis(_ index: Int) -> Int {
    guard isSymbol(.comma, at: index), has(.in, at: index + 1), has(.particular, at: index + 2),
      let label = paragraphLabel(at: index + 3), isNumber(at: label), digits(at: label) <= 4
    else { return index }
    return label + 1
  }

  /// The token behind a word for paragraph, with the name of the case and its place in a report
  /// before it at most.
  private func paragraphLabel(behindNameAt index: Int) -> Int? {
    // "C-252/21 Rn. 105", as German courts have it: no comma.
    if !isSymbol(.section, at: index), let label = paragraphLabel(at: index), isNumber(at: label) {
      return label
    }
    var next = index
    var isOpen = false
    while next < index + 20 {
      let token = self[next]
      let isComma = isSymbol(.comma, at: next)
      if isComma, let label = paragraphLabel(at: next + 1) { return label }
      if isComma || token.symbol == .openSquare,
        let behind = reportPlace(at: isComma ? next + 1 : next)
      {
        next = behind
        continue
      }
      switch token.kind {
      case .symbol:
        let isFirst = next == index
        guard
          token.symbol == .comma && isFirst || token.symbol == .dash && isFirst
            || token.symbol == .open && isFirst && self[next + 1].isCapitalised
            || token.symbol == .close && (isOpen || isFirst)
            || token.symbol == .apostrophe && isGlued(at: next)
            || token.symbol == .hyphen && !isFirst && isGlued(at: next) && isGlued(at: next + 1)
            || token.symbol == .stop && self[next - 1].count == 1
        else { return nil }
        if token.symbol == .open { isOpen = true }
      case .word:
        guard
          token.isCapitalised || has(.and, at: next) || has(.of, at: next)
            || isExactly(in: Self.nameWords, at: next),
          !has(.case, at: next)
        else { return nil }
      case .number:
        // "Tele2 Sverige"
        guard next > index, isGlued(at: next), isWord(at: next - 1) else {
          return nil
        }
      }
      guard !sentenceBreaks(before: next) || next == index else { return nil }
      next += 1
    }
    return nil
  }

  /// The token behind the word for paragraph at `index`: `paras`, `Rn.`, `at [`, `§§`.
  private func paragraphLabel(at index: Int) -> Int? {
    var next = index
    if has(.at, at: next) { next += 1 }
    if next > index, isSymbol(.openSquare, at: next), isNumber(at: next + 1) { return next }
    if isSymbol(.section, at: next) {
      return isSymbol(.section, at: next + 1) ? next + 2 : next + 1
    }
    // PT: "n.º 45"
    let behindSign = skipNumberSign(at: next)
    if has(.paragraph, at: next), behindSign > next + 1 { return behindSign }
    // EL: "σκέψη 45": the word for a recital.
    guard
      has(.paragraph, at: next) || has(.point, at: next) || has(.recital, at: next)
        || has(.marginal, at: next)
    else { return nil }
    // NL: "r.o. 32"
    if isExactly("r", at: next), isSymbol(.stop, at: next + 1), isExactly("o", at: next + 2) {
      return skipStop(at: next + 3)
    }
    return isSymbol(.stop, at: next + 1) ? next + 2 : next + 1
  }

  /// Small words in the names of parties: "Centre d'Insémination de la Crespelle".
  private static let nameWords = WordList(RuleWords.partyWords)

  /// Skips a place in a law report between a case and its paragraphs: `[2014] 5 CMLR 9`,
  /// `[2010] ECR I-4567`.
  private func reportPlace(at index: Int) -> Int? {
    if has(.courtReports, at: index) { return pageOfReports(at: index + 1) }
    guard isSymbol(.openSquare, at: index), digits(at: index + 1) == 4,
      isSymbol(.closeSquare, at: index + 2)
    else { return nil }
    var next = index + 3
    if isNumber(at: next) { next += 1 }
    guard self[next].isAllCapitals else { return nil }
    next += 1
    if isRoman(at: next, capital: true), isSymbol(.hyphen, at: next + 1) { next += 2 }
    return isNumber(at: next) ? next + 1 : nil
  }

  /// Skips the page behind the letters of the European Court Reports: `Rec. p. I-4881`, `Slg. 2003,
  /// I-12971`, `Racc. pag. I-179`.
  private func pageOfReports(at index: Int) -> Int? {
    var next = skipStop(at: index)
    if digits(at: next) == 4 {
      next += 1
      if isSymbol(.comma, at: next) { next += 1 }
    }
    if has(.pageLabel, at: next) { next = skipStop(at: next + 1) }
    if isRoman(at: next, capital: true), isSymbol(.hyphen, at: next + 1) { next += 2 }
    return isNumber(at: next) ? next + 1 : nil
  }
}
