import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// A place in the Official Journal, in every form since 1958: `OJ L 119, 4.5.2016, p. 1`,
/// `OJ No L 281, 23. 11. 1995, p. 31`, `OJ 106, 30.10.1962, p. 2553/62`, `OJ 1987 L 256, p. 1`,
/// `[1995] OJ L281/31`, `OJ L, 2024/1689, 12.7.2024, ELI: …`.
///
/// Three readings are tried in this order: as printed; as a blank that the authors left open;
/// with letters for look-alike digits, as bad scans have them. The first that holds is taken.
package struct OfficialJournalGrammar: ReferenceGrammar {
  package static let name: StaticString = "oj"
  package static let summary: StaticString =
    "Places in the Official Journal, in every form since 1958"
  package static let example: StaticString =
    "⟦OJ L 119, 4.5.2016, p. 1|oj|oj:L:2016:119:p1⟧"
  package static let starters: [Starter] = [.term(.ojAbbreviation), .term(.journal)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard let name = OfficialJournalName.read(at: index, in: text), name.start >= context.floor,
      OfficialJournalReading.canFollow(name, in: text)
    else { return nil }
    var reading = OfficialJournalReading(text: copy text, start: name.start, name: name)
    if name.start - 3 >= context.floor, let printed = text.bracketedYear(at: name.start - 3) {
      reading.year = printed  // [1995] OJ L281/31, (1995) OJ L281/31
      reading.start = name.start - 3
    }
    if let match = reading.match() ?? reading.placeholder() { return match }
    let lost = reading.lost()
    reading.repairs = true
    guard var match = reading.match(), match.status == .identified else { return lost }
    match.confidence = 0.9
    match.note = "oj: look-alike letters read as digits"
    return match
  }
}

/// One attempt to read what follows the name of the Official Journal.
struct OfficialJournalReading {
  let text: TokenText
  /// Token at which the mention begins.
  var start: Int
  let name: OfficialJournalName
  /// The year, where it stands before the name.
  var year: Int?
  /// Whether letters may stand for digits.
  var repairs = false

  /// What has been read of one place.
  private struct Place {
    var series = OJPlace.Series.undivided
    var part = ""
    var issue = 0
    var year: Int?
    var pages: [Int] = []
    /// Index behind the last token that belongs to the mention.
    var next = 0
  }

  /// Whether something stands behind the name that can be a place: a series, a number, a blank.
  static func canFollow(_ name: OfficialJournalName, in text: borrowing TokenText) -> Bool {
    let token = text[name.next]
    switch token.kind {
    case .number: return true
    case .word:
      // L, C, S with or without the letter of a sub-series, perhaps Cyrillic; or "No"
      let first = text.bytes[Int(token.start)]
      return token.count <= 2 && [0x4C, 0x43, 0x53, 0xD0].contains(first)
        || token.terms.contains(.numberSign)
    case .symbol:
      return token.symbol == .ellipsis || token.symbol == .openSquare
        || token.symbol == .open || token.symbol == .stop
    }
  }

  func match() -> Match? {
    if let match = actByAct() { return match }
    guard var place = numbered(at: name.next, year: year, series: nil) else { return nil }
    var targets: [Target] = []
    while true {
      guard let year = place.year else { break }
      let pages: [OJPlace.Spot] = place.pages.isEmpty ? [.issue] : place.pages.map { .page($0) }
      for spot in pages {
        let found = OJPlace(
          place.series, year: year, issue: place.issue, part: place.part, spot: spot)
        targets.append(Target(found.identifier))
      }
      guard let more = another(behind: place) else { break }
      place = more
    }
    guard !targets.isEmpty else { return nil }
    let next = publicationAddress(at: place.next)
    return text.found(start..<next, .oj, targets)
  }

  // MARK: - Numbered issues, until 30 September 2023

  /// Reads series, issue, date and page.
  ///
  /// A place without year is one only if `year` gives it.
  private func numbered(at index: Int, year: Int?, series inherited: OJPlace.Series?) -> Place? {
    var place = Place()
    place.year = year
    var next = text.skipNumberSign(at: index)
    if let printed = text.bracketedYear(at: next), series(at: next + 3) != nil {
      // OJ [1995] L 281/31
      place.year = printed
      next += 3
    } else if let printed = courtYear(at: next) {  // OJ 1987 L 256
      place.year = printed
      next = behindYear(next + 1)
    }
    if text.isSymbol(.open, at: next) { next += 1 }  // Official Journal … (C 164, …)
    if let (series, part) = series(at: next) {
      place.series = series
      place.part = part
      next = text.skipNumberSign(at: next + 1)
      if part.isEmpty, let letter = subseries(at: next), digitRun(at: next + 1) != nil {
        place.part = letter  // L I 11
        next += 1
      }
      if text.isDateLink(at: next), text.number(at: next + 1) != nil { next += 1 }
    } else if inherited != nil {
      return nil
    }
    guard let issue = digitRun(at: next), issue.digits <= 3, issue.value > 0 else { return nil }
    place.issue = issue.value
    next = issue.next
    if let letter = subseries(at: next), !text.isWord(at: next + 1) || text.isDateLink(at: next + 1)
    {
      place.part = letter
      next += 1
    }
    place.next = next
    if place.series != .undivided, text.isSymbol(.slash, at: next),
      let page = digitRun(at: next + 1), page.digits <= 5
    {
      place.pages = [page.value]
      place.next = page.next
      if place.year == nil { dateBehindPage(of: &place) }
      return place.year == nil || !isPlausible(place) ? nil : place
    }
    if text.isSymbol(.stop, at: next), text.isSymbol(.comma, at: next + 1) {
      next += 1  // HU: L 222.,
    }
    if text.isSymbol(.comma, at: next) { next += 1 }
    for _ in 0..<2 where isDateLink(at: next) { next += 1 }
    // "ABl. L 119 v. 4.5.2016"
    if text.isWord(at: next), text[next].count == 1, !text[next].isCapitalised,
      text.isSymbol(.stop, at: next + 1), text.isNumber(at: next + 2), !isPageLabel(at: next)
    {
      next += 2
    }
    if let date = date(at: next) {
      guard place.year == nil || place.year == date.year else { return nil }
      place.year = date.year
      next = date.next
      place.next = next
    }
    guard place.year != nil, isPlausible(place) else { return nil }
    if let last = firstPages(at: next, of: &place) { place.next = last }
    return place
  }

  /// Reads `OJ L 119/1 of 4 May 2016`, `OJ L 119/1, 4.5.2016, p. 1`, as authors outside the Journal
  /// write it: the page is told with the issue, and perhaps once more behind the date.
  private func dateBehindPage(of place: inout Place) {
    var next = text.isSymbol(.comma, at: place.next) ? place.next + 1 : place.next
    for _ in 0..<2 where isDateLink(at: next) { next += 1 }
    guard let date = date(at: next) else { return }
    place.year = date.year
    place.next = date.next
    guard text.isSymbol(.comma, at: date.next), let again = page(at: date.next + 1),
      again.value == place.pages.first
    else { return }
    place.next = again.next
  }

  /// The series came in 1968; sub-series and issues have their periods.
  private func isPlausible(_ place: Place) -> Bool {
    guard let year = place.year else { return false }
    if place.series == .undivided { return (1952...1967).contains(year) }
    return year >= 1968
  }

  /// A letter, perhaps with that of the sub-series: `L`, `C`, `LI`, `CE`; Cyrillic letters of the
  /// same shape are met in print.
  private func series(at index: Int) -> (OJPlace.Series, part: String)? {
    if text.isExactly("L", at: index) { return (.l, "") }
    if text.isExactly("C", at: index) || text.isExactly("\u{421}", at: index) { return (.c, "") }
    if text.isExactly("S", at: index) { return (.s, "") }
    if text.isExactly("LI", at: index) { return (.l, "I") }
    if text.isExactly("LM", at: index) { return (.l, "M") }
    if text.isExactly("CI", at: index) { return (.c, "I") }
    if text.isExactly("CE", at: index) { return (.c, "E") }
    if text.isExactly("CA", at: index) { return (.c, "A") }
    return nil
  }

  private func subseries(at index: Int) -> String? {
    if text.isExactly("A", at: index) || text.isExactly("\u{410}", at: index) { return "A" }
    if text.isExactly("E", at: index) || text.isExactly("\u{415}", at: index) { return "E" }
    if text.isExactly("I", at: index) { return "I" }
    if text.isExactly("M", at: index) { return "M" }
    return nil
  }

  /// A year where an issue would stand, with a series behind it.
  private func courtYear(at index: Int) -> Int? {
    guard text.digits(at: index) == 4, let year = text.number(at: index),
      DatePhrase.years.contains(year)
    else { return nil }
    return series(at: behindYear(index + 1)) == nil ? nil : year
  }

  /// Skips the mark and the sign for "number" between year and series: `2009. L 195`,
  /// `1995, Nr. L 281`.
  private func behindYear(_ index: Int) -> Int {
    let next = text.isSymbol(in: [.stop, .comma], at: index) ? index + 1 : index
    return text.skipNumberSign(at: next)
  }

  // MARK: - Pages

  /// Reads `, p. 1–88`, `, 1. lpp.`, and further pages of the same issue: `p. 21 and p. 55`.
  private func firstPages(at index: Int, of place: inout Place) -> Int? {
    var next = index
    while text.isSymbol(.comma, at: next) || text.isSymbol(.stop, at: next)
      || text.isSymbol(.colon, at: next), next < index + 3
    {
      next += 1
    }
    if text.isWord(at: next), text[next].count <= 3, text.isSymbol(.stop, at: next + 1),
      text.isSymbol(.comma, at: next + 2), !isPageLabel(at: next)
    {
      next += 3  // BG: 20.8.2008 г., стр. 1
    }
    guard let first = page(at: next) else { return nil }
    place.pages.append(first.value)
    var last = first.next
    while place.pages.count < 32 {
      var next = last
      if text.isSymbol(.comma, at: next) { next += 1 }
      if text.has(.and, at: next) || text.has(.or, at: next) { next += 1 }
      guard next > last, isPageLabel(at: next), let more = page(at: next) else { break }
      place.pages.append(more.value)
      last = more.next
    }
    return last
  }

  private func page(at index: Int) -> (value: Int, next: Int)? {
    if isPageLabel(at: index) {
      var next = index + 1
      if text.isSymbol(.stop, at: next) { next += 1 }
      guard let page = digitRun(at: next), page.digits <= 5 else { return nil }
      return (page.value, rangeEnd(at: page.next))
    }
    // LV, HU: the label stands behind the number
    guard let page = digitRun(at: index), page.digits <= 5 else { return nil }
    var next = page.next
    if text.isSymbol(.stop, at: next) { next += 1 }
    if text.isSymbol(.slash, at: next), text.digits(at: next + 1) == 2 { next += 2 }
    if text.isSymbol(.stop, at: next) { next += 1 }
    guard isPageLabel(at: next), text.isGlued(at: next + 1) || next + 1 >= text.count else {
      return nil
    }
    next += 1
    if text.isSymbol(.stop, at: next) { next += 1 }
    return (page.value, next)
  }

  /// Skips what may follow a page's number: `/62`, the year of continuous pagination; `–88`, the
  /// last page, which names the same place.
  private func rangeEnd(at index: Int) -> Int {
    var next = index
    if text.isSymbol(.slash, at: next), text.digits(at: next + 1) == 2 { next += 2 }
    guard text.isRangeMark(at: next), let last = digitRun(at: next + 1), last.digits <= 5 else {
      return next
    }
    return last.next
  }

  /// Reads `and L 123, 19.5.2016, p. 3` behind a full place: the name is not repeated.
  private func another(behind place: Place) -> Place? {
    var next = place.next
    if text.isSymbol(.comma, at: next) || text.isSymbol(.semicolon, at: next) {
      next += 1
    }
    if text.has(.and, at: next) || text.has(.or, at: next) { next += 1 }
    guard next > place.next, next < text.count, series(at: next) != nil,
      let more = numbered(at: next, year: nil, series: place.series)
    else { return nil }
    return more
  }

  // MARK: - Act by act, since 1 October 2023

  private func actByAct() -> Match? {
    guard let (series, part) = series(at: name.next), part.isEmpty, series != .s else {
      return nil
    }
    var next = name.next + 1
    if text.isSymbol(.comma, at: next) { next += 1 }
    if series == .c, text.isExactly("C", at: next), text.isSymbol(.slash, at: next + 1) {
      next += 2
    }
    guard let year = digitRun(at: next), year.digits == 4, (2023...2099).contains(year.value),
      text.isSymbol(.slash, at: year.next), let number = digitRun(at: year.next + 1),
      number.digits <= 5, number.value > 0
    else { return nil }
    next = number.next
    var end = next
    if text.isSymbol(.comma, at: next) { next += 1 }
    if isDateLink(at: next) { next += 1 }
    if let date = date(at: next) { end = date.next }
    // BG: "2.10.2023 г."; LV, HU: "2.10.2023."
    var behind = end
    if text.isWord(at: behind), text[behind].count <= 3, text.isSymbol(.stop, at: behind + 1) {
      behind += 2
    }
    let address = publicationAddress(at: behind)
    end = address > behind ? address : publicationAddress(at: end)
    let act = OJActNumber(series, year: year.value, number: number.value)
    return text.found(start..<end, .oj, [Target(act.identifier)])
  }

  /// Skips `, ELI: http://data.europa.eu/…`: the same place in another notation.
  private func publicationAddress(at index: Int) -> Int {
    var next = index
    if text.isSymbol(.stop, at: next) { next += 1 }
    if text.isSymbol(.comma, at: next) { next += 1 }
    guard text.isExactly("ELI", at: next), text.isSymbol(.colon, at: next + 1),
      let end = text.addressEnd(at: next + 2)
    else { return index }
    return end
  }

  // MARK: - Blanks left open

  /// Reads `OJ C , , p. .`, `OJ L […], […], p. […]`, `OJ …`: what the Council's lawyer-linguists
  /// leave open until publication.
  func placeholder() -> Match? {
    var next = text.skipNumberSign(at: name.next)
    let hasSeries = series(at: next) != nil
    if hasSeries { next += 1 }
    var end = next
    var blanks = 0
    while next < text.count, next < name.next + 40 {
      if let width = text.blank(at: next) {
        blanks += 1
        next += width
        end = next
      } else if text.isSymbol(.comma, at: next), text.isSymbol(.comma, at: next + 1) {
        blanks += 1  // nothing between two commas
        next += 1
        end = next
      } else if text.isSymbol(.comma, at: next) || text.isSymbol(.stop, at: next)
        || text.isDateLink(at: next)
      {
        next += 1
        if text.isSymbol(.stop, at: next - 1), blanks > 0, isPageLabel(at: next - 2) {
          end = next
        }
      } else if isPageLabel(at: next) {
        next += 1
        end = next
      } else if text.isSymbol(.comma, at: next), hasSeries {
        next += 1
      } else {
        break
      }
    }
    guard blanks > 0 else { return nil }
    if text.isSymbol(.stop, at: end), isPageLabel(at: end - 2) { end += 1 }
    return text.found(
      start..<end, .oj, [], status: .placeholder, note: "oj: blank left by the authors")
  }

  /// A series and an issue, but no year anywhere: a place that the text alone does not identify.
  func lost() -> Match? {
    let next = text.skipNumberSign(at: name.next)
    guard series(at: next) != nil, let issue = digitRun(at: text.skipNumberSign(at: next + 1)),
      issue.digits <= 3, issue.value > 0
    else { return nil }
    return text.found(start..<issue.next, .oj, [], status: .unresolved, note: "oj: no date")
  }

  // MARK: - Little words

  /// A short word between issue and date, in whatever language: papers quote the Journal of others.
  private func isDateLink(at index: Int) -> Bool {
    let token = text[index]
    return text.isDateLink(at: index)
      || token.isWord && !token.isCapitalised && token.count <= 8 && !isPageLabel(at: index)
        && text.month(at: index) == nil && text.isNumber(at: index + 1)
  }

  private func isPageLabel(at index: Int) -> Bool {
    text.has(.pageLabel, at: index) || text.isExactly(in: Self.pageLabels, at: index)
  }

  /// The page labels of the 24 languages (references.md §2.2, §2.4).
  private static let pageLabels: WordList = [
    "p", "pp", "s", "S", "str", "lk", "o", "pag", "blz", "lpp", "lch", "стр", "с", "σ", "σελ",
    "page", "pages", "side",
  ]

  // MARK: - Digits

  private func date(at index: Int) -> (year: Int, next: Int)? {
    if let phrase = text.datePhrase(at: index) { return (phrase.date.year, phrase.next) }
    guard repairs, let day = digitRun(at: index), (1...31).contains(day.value),
      text.isSymbol(.stop, at: day.next), let month = digitRun(at: day.next + 1),
      (1...12).contains(month.value), text.isSymbol(.stop, at: month.next),
      let year = digitRun(at: month.next + 1), year.digits == 4,
      DatePhrase.years.contains(year.value)
    else { return nil }
    return (year.value, year.next)
  }

  private func digitRun(at index: Int) -> (value: Int, digits: Int, next: Int)? {
    if !repairs || text.digits(at: index) > 0 && !text.isGluedWord(at: index + 1) {
      return text.number(at: index).map { ($0, text.digits(at: index), index + 1) }
    }
    return text.lookAlikeNumber(at: index)
  }
}

extension TokenText {
  /// The year in the square or round brackets that open at `index`.
  fileprivate func bracketedYear(at index: Int) -> Int? {
    let isSquare = isSymbol(.openSquare, at: index) && isSymbol(.closeSquare, at: index + 2)
    let isRound = isSymbol(.open, at: index) && isSymbol(.close, at: index + 2)
    guard isSquare || isRound, digits(at: index + 1) == 4, let year = number(at: index + 1),
      DatePhrase.years.contains(year)
    else { return nil }
    return year
  }
}
