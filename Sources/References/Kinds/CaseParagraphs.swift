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
    var found: [Pinpoint] = []
    while found.count < 64, let first = number(at: next), digits(at: next) <= 4 {
      let step = [Pinpoint.Step(.paragraph, String(first))]
      next += 1
      if isRangeMark(at: next), let last = number(at: next + 1), last > first,
        digits(at: next + 1) <= 4
      {
        found.append(Pinpoint(step, through: [Pinpoint.Step(.paragraph, String(last))]))
        next += 2
      } else {
        found.append(Pinpoint(step))
      }
      let separator = listSeparator(at: next)
      guard separator > next, number(at: separator) != nil, !isSymbol(.slash, at: separator + 1),
        !isMonthName(at: separator + 1)
      else { break }
      next = separator
    }
    if isBracketed {
      guard isSymbol(.closeSquare, at: next) else { return nil }
      next += 1
    }
    return found.isEmpty ? nil : (found, behindEmphasis(next))
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
    var next = index
    var isOpen = false
    while next < index + 20 {
      if isSymbol(.comma, at: next), let label = paragraphLabel(at: next + 1) { return label }
      if let behind = reportPlace(at: isSymbol(.comma, at: next) ? next + 1 : next) {
        next = behind
        continue
      }
      let token = self[next]
      switch token.kind {
      case .symbol:
        let isFirst = next == index
        guard
          token.symbol == .comma && isFirst || token.symbol == .dash && isFirst
            || token.symbol == .open && isFirst && self[next + 1].isCapitalised
            || token.symbol == .close && (isOpen || isFirst)
            || token.symbol == .apostrophe && isGlued(at: next)
            || token.symbol == .stop && self[next - 1].count == 1
        else { return nil }
        if token.symbol == .open { isOpen = true }
      case .word:
        guard
          token.isCapitalised || has(.and, at: next) || has(.of, at: next)
            || isExactly("v", at: next) || isExactly("others", at: next)
            || Self.nameWords.contains(where: { isExactly($0, at: next) }),
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
        || Self.marginals.contains(where: { isExactly($0, at: next) })
    else { return nil }
    // NL: "r.o. 32"
    if isExactly("r", at: next), isSymbol(.stop, at: next + 1), isExactly("o", at: next + 2) {
      return skipStop(at: next + 3)
    }
    return isSymbol(.stop, at: next + 1) ? next + 2 : next + 1
  }

  /// German and its kin count the paragraphs of a judgment on its margin; French journals shorten
  /// "point".
  private static let marginals = [
    "Rn", "Rdnr", "Rdnrn", "Rdn", "Rz", "Randnr", "Randnrn", "Randnummer", "Randnummern", "r", "pt",
    "pts",
  ]

  /// Small words in the names of parties: "Centre d'Insémination de la Crespelle".
  private static let nameWords = [
    "de", "du", "des", "d", "la", "le", "l", "s", "von", "van", "der", "den", "und", "u", "a", "e",
    "y", "et", "del", "della", "di", "not", "published",
  ]

  /// Skips a place in a law report between a case and its paragraphs: `[2014] 5 CMLR 9`,
  /// `[2010] ECR I-4567`.
  private func reportPlace(at index: Int) -> Int? {
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
}
