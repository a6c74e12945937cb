import Languages
import LegalDocuments
import LegalIdentifiers

/// A case of the Union's courts: `Case C-131/12`, `Joined Cases C-293/12 and C-594/12`,
/// `C-403/03, EU:C:2005:446, paragraph 19`, `Case 26/62`, `Opinion 2/13`.
///
/// The number gives the CELEX number of the judgment; "Opinion of Advocate General" or "order"
/// before it another one. An ECLI and paragraphs behind the number belong to the mention.
package struct CaseGrammar: ReferenceGrammar {
  package static let name: StaticString = "case"
  package static let summary: StaticString = "Cases of the Union's courts"
  package static let example: StaticString =
    "⟦Joined Cases C-293/12 and C-594/12|case|celex:62012CJ0293⟧"
  package static let starters: [Starter] = [.numberWithSlash]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if let match = courtOpinion(at: index - 1, in: text) { return match }
    // woken at 131/12: the letter and its hyphen stand before, and perhaps a word for "case"
    var start = index
    if text.isSymbol(.hyphen, at: index - 1) || text.isSymbol(.dash, at: index - 1) {
      start -= 2
      guard text[start].isCapitalised, text[start].count == 1 else { return nil }
    }
    let first = start
    var cue = start - 1
    while cue > start - 4,
      text.isSymbol(.stop, at: cue) || text.has(.numberSign, at: cue)
        || text.isExactly("º", at: cue)
    {
      cue -= 1
    }
    let isNamed = text.has(.case, at: cue)
    guard
      let (head, behind) = number(
        at: first, isNamed: isNamed || isBeforeECLI(first, in: text), in: text),
      isNamed || !continues(before: start, in: text)
    else { return nil }
    if isNamed, cue >= context.floor { start = cue }
    var others: [CaseNumber] = []
    var next = behind
    // "Joined Cases C-397/01 to C-403/01": one judgment in all of them.
    var isRange = false
    while others.count < 63 {
      var more = next
      if text.isSymbol(.comma, at: more) { more += 1 }
      if text.isRangeMark(at: more) {
        let first = others.last ?? head
        guard
          let (last, end) = number(
            at: text.behindRangeMark(at: more), isNamed: isNamed, in: text),
          last.year == first.year, last.number > first.number
        else { break }
        others.append(last)
        next = end
        isRange = true
        continue
      }
      if text.has(.and, at: more) || text.has(.or, at: more) { more += 1 }
      if text.isExactly("u", at: more), text.isSymbol(.stop, at: more + 1) { more += 2 }
      if more > next, text.has(.case, at: more) { more += 1 }
      guard more > next, let (other, end) = number(at: more, isNamed: isNamed, in: text) else {
        break
      }
      others.append(other)
      next = end
    }
    // "verb. Rs. C-293/12 und C-594/12"
    let adjective = text.isSymbol(.stop, at: start - 1) ? start - 2 : start - 1
    let ecli = ecli(behind: next, in: text)
    // One ECLI behind several numbers names the one judgment given in all of them: since 2014 the
    // Court leaves "Joined Cases" out ("C‑293/12 and C‑594/12, EU:C:2014:238").
    let isJoined =
      !others.isEmpty
      && (isRange || text.has(.joined, at: adjective) || text.has(.joined, at: start + 1)
        || ecli != nil
        // "Francovich e a. (C-6/90 e C-9/90, Racc. pag. I-5357)": one place in the Reports.
        || text.isSymbol(.comma, at: next) && text.has(.courtReports, at: next + 1)
        || text.caseParagraphs(at: next) != nil)
    var nature = nature(before: start, in: text)
    // Interim measures are ordered (Rules of Procedure, Article 162).
    if nature == .judgment, !head.suffix.isEmpty,
      head.suffix == "R" || head.suffix.hasSuffix("(R)")
    {
      nature = .order
    }
    var targets = [Target(head.celex(nature))]
    var notes: [String] = []
    if isJoined {
      notes.append("joined with " + others.map(\.printed).joined(separator: ", "))
    } else {
      for other in others { targets.append(Target(other.celex(nature))) }
    }
    if let (ecli, end) = ecli, targets.count == 1 {
      notes.append("ecli:\(ecli.identifier.value)")
      next = end
    }
    if targets.count == 1, let (paragraphs, end) = text.caseParagraphs(at: next) {
      targets = paragraphs.map { Target(targets[0].work, pinpoint: $0) }
      next = behindBracket(end, openedIn: start..<end, in: text)
    } else if targets.count == 1, let paragraphs = text.caseParagraphs(between: behind, and: next) {
      targets = paragraphs.map { Target(targets[0].work, pinpoint: $0) }
    } else if targets.count == 1,
      let (paragraphs, first) = text.caseParagraphs(
        beforeDecisionOf: start, floor: context.floor)
    {
      targets = paragraphs.map { Target(targets[0].work, pinpoint: $0) }
      if text.isSymbol(.close, at: next), text.isSymbol(.open, at: start - 1) { next += 1 }
      start = first
    }
    if isJoined, text.has(.joined, at: adjective), adjective >= context.floor { start = adjective }
    // "affaires jointes C-293/12 et C-594/12", "aff. jtes": the adjective stands behind its noun.
    if isJoined {
      let noun = text.isSymbol(.stop, at: start - 1) ? start - 2 : start - 1
      if text.has(.case, at: noun), noun >= context.floor { start = noun }
    }
    return text.found(
      start..<next, .case, targets,
      note: notes.isEmpty ? nil : "case: " + notes.joined(separator: "; "))
  }

  // MARK: - Numbers

  /// Reads `C-131/12 P`, and without a letter `26/62`, which only a word for "case" makes a case.
  private func number(
    at index: Int, isNamed: Bool, in text: borrowing TokenText
  ) -> (CaseNumber, next: Int)? {
    var next = index
    var court = CaseNumber.Court.justice
    if text.isWord(at: index) {
      guard let named = self.court(at: index, in: text),
        text.isSymbol(.hyphen, at: index + 1) || text.isSymbol(.dash, at: index + 1),
        // "Case C - 176/03": spaced out by those who copied it.
        isNamed || text.isGlued(at: index + 2)
      else { return nil }
      court = named
      next += 2
    } else if !isNamed {
      return nil
    }
    guard let number = text.number(at: next), number > 0, text.digits(at: next) <= 4,
      text.isSymbol(.slash, at: next + 1), text.isGlued(at: next + 1),
      text.isGlued(at: next + 2), text.digits(at: next + 2) == 2,
      let digits = text.number(at: next + 2)
    else { return nil }
    let year = digits >= 53 ? 1900 + digits : 2000 + digits
    // Authors put today's letter before the numbers of old: "Case C-6/64".
    guard
      text.isWord(at: index) ? year >= (isNamed ? 1953 : 1989) && year < 2100 : year < 1990
    else { return nil }
    next += 3
    guard !text.isSymbol(.slash, at: next),
      !text.isGluedWord(at: next) || text.isExactly("P", at: next) && text.isWord(at: index)
    else { return nil }
    var found = CaseNumber(court, number, year: year)
    if text.isExactly(in: Self.suffixes, at: next),
      !text.isGlued(at: next) || text.isExactly("P", at: next)
    {
      found.suffix = text.string(at: next)
      next += 1
      if text.isSymbol(.open, at: next), text.isExactly("R", at: next + 1),
        text.isSymbol(.close, at: next + 2), text.isGlued(at: next)
      {
        found.suffix += "(R)"
        next += 3
      }
      if text.isSymbol(.hyphen, at: next), text.isExactly("R", at: next + 1) { next += 2 }
    }
    return (found, next)
  }

  private static let suffixes = WordList(CaseNumber.suffixes.filter { $0.utf8.count <= 4 })

  private func court(at index: Int, in text: borrowing TokenText) -> CaseNumber.Court? {
    if text.isExactly("C", at: index) { return .justice }
    if text.isExactly("T", at: index) { return .general }
    return text.isExactly("F", at: index) ? .civilService : nil
  }

  /// Whether an ECLI of the Court stands right behind a number without letter: the Court cites its
  /// old judgments as "Nordsee (102/81, EU:C:1982:107)".
  private func isBeforeECLI(_ index: Int, in text: borrowing TokenText) -> Bool {
    text.isNumber(at: index) && text.isSymbol(.slash, at: index + 1)
      && text.isSymbol(.comma, at: index + 3) && text.isExactly("EU", at: index + 4)
      && text.ecli(at: index + 4) != nil
  }

  /// Whether the letter is the end of something longer: `PE-C-131/12`, `247 C-1/12`.
  private func continues(before index: Int, in text: borrowing TokenText) -> Bool {
    guard text.isGlued(at: index), index > 0 else { return false }
    let sign = text.mark(at: index - 1)
    return text.isWord(at: index - 1) || text.digits(at: index - 1) > 0
      || [.hyphen, .slash, .underscore, .stop].contains(sign)
  }

  /// `Opinion 2/13`, `Ruling 1/78`: the Court under Article 218(11) TFEU.
  ///
  /// Bodies number their
  /// opinions with four-digit years or with "No".
  private func courtOpinion(at index: Int, in text: borrowing TokenText) -> Match? {
    let nature: CaseNumber.Nature
    if text.isExactly("Opinion", at: index) || text.isExactly("Avis", at: index)
      || text.isExactly("Gutachten", at: index)
    {
      nature = .courtOpinion
    } else if text.isExactly("Ruling", at: index) {
      nature = .ruling
    } else {
      return nil
    }
    guard let number = text.number(at: index + 1), (1...9).contains(number),
      text.digits(at: index + 1) == 1, text.isSymbol(.slash, at: index + 2),
      text.digits(at: index + 3) == 2, let digits = text.number(at: index + 3),
      !text.isSymbol(.slash, at: index + 4), text.isGlued(at: index + 3)
    else { return nil }
    let found = CaseNumber(.justice, number, year: digits >= 53 ? 1900 + digits : 2000 + digits)
    var next = index + 4
    var note: String?
    if let (ecli, end) = ecli(behind: next, in: text) {
      note = "case: ecli:\(ecli.identifier.value)"
      next = end
    }
    var targets = [Target(found.celex(nature))]
    if let (paragraphs, end) = text.caseParagraphs(at: next) {
      targets = paragraphs.map { Target(targets[0].work, pinpoint: $0) }
      next = behindBracket(end, openedIn: index..<end, in: text)
    }
    return text.found(index..<next, .case, targets, note: note)
  }

  /// The token behind the bracket that closes one of the mention's own: "(EU:C:2017:592, paragraph 67)".
  private func behindBracket(
    _ end: Int, openedIn mention: Range<Int>, in text: borrowing TokenText
  ) -> Int {
    guard text.isSymbol(.close, at: end) else { return end }
    var depth = 0
    for index in mention {
      if text.isSymbol(.open, at: index) { depth += 1 }
      if text.isSymbol(.close, at: index) { depth -= 1 }
    }
    return depth == 1 ? end + 1 : end
  }

  // MARK: - What the court did

  /// Looks back over the parties and the date for the words that say what was given in the case;
  /// the nearest counts, since one sentence may name the judgment and the opinion.
  private func nature(before index: Int, in text: borrowing TokenText) -> CaseNumber.Nature {
    // "his Opinion in CDC Hydrogen Peroxide (C-352/13": the bracket may open at the number.
    let first = text.isSymbol(.open, at: index - 1) ? index - 2 : index - 1
    for previous in stride(from: first, through: max(0, index - 28), by: -1) {
      let sign = text.mark(at: previous)
      if sign == .semicolon || sign == .open
        || text.digits(at: previous) == 2 && text.isSymbol(.slash, at: previous - 1)
        || previous < first && text.sentenceBreaks(before: previous + 1)
      {
        return .judgment
      }
      guard text.isWord(at: previous), !text[previous].terms.isPlain else { continue }
      if text.has(.judgment, at: previous) { return .judgment }
      if isAdvocate(previous, in: text) {
        return text.isExactly("View", at: previous - 3) || text.isExactly("View", at: previous - 2)
          ? .view : .advocateOpinion
      }
      if text.has(.order, at: previous),
        text.has(.of, at: previous + 1)
          || (text[previous].isCapitalised || text.has(.by, at: previous - 1)
            // "the order in Case T-693/15", but "the order in which Case C-1/12 was heard"
            || text.has(.the, at: previous - 1) && previous + 1 == first)
            && text.has(.in, at: previous + 1)
      {
        return .order
      }
    }
    return .judgment
  }

  /// "Advocate General", "avocat général", "Generalanwalt"; "my Opinion in", as they cite their own.
  private func isAdvocate(_ index: Int, in text: borrowing TokenText) -> Bool {
    if text.has(.advocate, at: index) {
      let next = text.isSymbol(.hyphen, at: index + 1) ? index + 2 : index + 1
      return text.has(.general, at: next) || text.has(.general, at: index)
    }
    return text.isExactly("Opinion", at: index)
      && (text.has(.in, at: index + 1)
        || text.has(.of, at: index + 1) && text.isExactly("AG", at: index + 2))
  }

  // MARK: - What follows the number

  /// Finds the ECLI behind a number, over the name of the case at most.
  private func ecli(behind index: Int, in text: borrowing TokenText) -> (ECLI, next: Int)? {
    var next = index
    // "Case C‑817/19 (EU:C:2022:65)"
    if text.isSymbol(.open, at: index), let found = text.ecli(at: index + 1) {
      if text.isSymbol(.close, at: found.next) { return (found.0, found.next + 1) }
      // "Opinion 1/15 (EU:C:2017:592, paragraph 67)"
      if let (_, end) = text.caseParagraphs(at: found.next), text.isSymbol(.close, at: end) {
        return found
      }
    }
    // "Opinion 1/17 (CETA), EU:C:2019:341"
    if text.isSymbol(.open, at: next), text[next + 1].isCapitalised {
      while next < index + 8, !text.isSymbol(.close, at: next) { next += 1 }
      next += 1
      if text.isSymbol(.comma, at: next) { next += 1 }
    }
    var isOpen = false
    while next < text.count, next < index + 24, !text[next].flags.contains(.blockBefore) {
      if text[next].isAllCapitals || text.begins("e", at: next), let found = text.ecli(at: next) {
        return found
      }
      let sign = text.mark(at: next)
      // "Google and Alphabet v Commission (Google Shopping), EU:T:2021:763"
      if sign == .close, isOpen {
        isOpen = false
        next += 1
        continue
      }
      if sign == .open { isOpen = true }
      if sign == .semicolon || sign == .close
        || text.isNumber(at: next) && text.isSymbol(.slash, at: next + 1)
        || sign == .stop && text[next - 1].count > 2 && !text.has(.courtReports, at: next - 1)
        || text.has(.case, at: next)
        || next == index && sign != .comma && sign != .open && !text[next].isCapitalised
      {
        return nil
      }
      next += 1
    }
    return nil
  }
}
