import Languages
import LegalIdentifiers
import SourceTexts

/// A date as it is printed, and where it ends.
struct DatePhrase {
  /// The day.
  var date: CivilDate
  /// Index of the token behind it.
  var next: Int

  /// The years in which anything that is cited can have been dated.
  static let years = 1945...2099
}

extension TokenText {
  /// Reads a full date at a token: `4.5.2016`, `23. 11. 1995`, `20/8/2008`, `30 April 2004`,
  /// `1er mai 2014`, `31.III.2011`, `2008 8 20` (LT), `2008.8.20.` (HU), `April 27, 2012`.
  func datePhrase(at index: Int) -> DatePhrase? {
    guard let first = number(at: index) else { return monthFirst(at: index) }
    if digits(at: index) == 4 { return yearFirst(first, at: index) }
    guard (1...31).contains(first), digits(at: index) <= 2 else { return nil }
    var next = index + 1
    let isOrdinal = isGluedWord(at: next) && month(at: next) == nil && self[next].count <= 6
    if isOrdinal { next += 1 }  // 1er, 1st, 2nd
    if !isOrdinal, let separator = separator(at: next) {
      return numericDate(day: first, separator: separator, at: next + 1)
    }
    if isSymbol(.stop, at: next) { next += 1 }
    if isDateLink(at: next) { next += 1 }
    if isSymbol(.apostrophe, at: next) { next += 1 }  // MT: 20 ta’ Awwissu
    guard let month = month(at: next) else { return nil }
    next += 1
    if isSymbol(.stop, at: next) || isSymbol(.comma, at: next) { next += 1 }
    if isDateLink(at: next) { next += 1 }
    return finish(day: first, month: month, yearAt: next)
  }

  /// Reads the days of a meeting and gives the last: `26 and 27 April 2012`, `26/27 June 2014`,
  /// `15–16 October 1999`, `30 June and 1 July 2003`; or only month and year.
  func meetingDays(at index: Int) -> DatePhrase? {
    if let month = month(at: index) {
      let comma = isSymbol(.comma, at: index + 1) ? 1 : 0
      guard digits(at: index + 1 + comma) == 4, let year = number(at: index + 1 + comma),
        DatePhrase.years.contains(year), let date = CivilDate(year: year, month: month)
      else { return nil }
      return DatePhrase(date: date, next: index + 2 + comma)
    }
    var next = index
    var days = 0
    while days < 6 {
      guard let day = number(at: next), (1...31).contains(day), digits(at: next) <= 2 else {
        return nil
      }
      days += 1
      let last = next
      next += 1
      if isGluedWord(at: next), self[next].count <= 3, month(at: next) == nil { next += 1 }
      if isSymbol(.stop, at: next) { next += 1 }
      if let month = month(at: next) {
        let yearAt = isSymbol(.comma, at: next + 1) ? next + 2 : next + 1
        if digits(at: yearAt) == 4, let year = number(at: yearAt),
          DatePhrase.years.contains(year),
          let date = CivilDate(year: year, month: month, day: day)
        {
          return DatePhrase(date: date, next: yearAt + 1)
        }
        next += 1
      } else if let full = datePhrase(at: last) {
        return full
      }
      guard
        isRangeMark(at: next) || has(.and, at: next) || isSymbol(.slash, at: next)
          || isSymbol(.comma, at: next)
      else { return nil }
      next += 1
      if has(.and, at: next) { next += 1 }
    }
    return nil
  }

  /// The mark between day and month where the month is a number.
  private func separator(at index: Int) -> Symbol? {
    let mark = mark(at: index)
    guard mark == .stop || mark == .slash || mark == .hyphen,
      isNumber(at: index + 1) || romanCount(at: index + 1) != nil
    else { return nil }
    return mark
  }

  private func numericDate(day: Int, separator: Symbol, at index: Int) -> DatePhrase? {
    let month = digits(at: index) <= 2 ? number(at: index) ?? romanCount(at: index) : nil
    guard let month, (1...12).contains(month) else { return nil }
    var next = index + 1
    if isSymbol(separator, at: next) {
      next += 1
    } else if separator != .stop || !isNumber(at: next) {
      return nil
    }
    return finish(day: day, month: month, yearAt: next, allowsTwoDigits: true)
  }

  private func yearFirst(_ year: Int, at index: Int) -> DatePhrase? {
    var next = index + 1
    let isMarked = isSymbol(.stop, at: next) || isSymbol(.hyphen, at: next)
    if isMarked { next += 1 }
    if isMarked, isDateLink(at: next), let date = datePhrase(day: next + 1, of: year) {
      return date  // LV: 2008. gada 20. augusts
    }
    if isWord(at: next), self[next].count == 1, isSymbol(.stop, at: next + 1) { next += 2 }  // m.
    guard let month = month(at: next) ?? number(at: next), (1...12).contains(month),
      isMarked || !isNumber(at: next) || !isGlued(at: next)
    else { return nil }
    next += 1
    if isMarked, isSymbol(.stop, at: next) || isSymbol(.hyphen, at: next) { next += 1 }
    guard let day = number(at: next), day > 0, DatePhrase.years.contains(year),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return DatePhrase(date: date, next: next + 1)
  }

  /// Reads a day and a month's name behind the year.
  private func datePhrase(day index: Int, of year: Int) -> DatePhrase? {
    guard let day = number(at: index), digits(at: index) <= 2, day > 0,
      isSymbol(.stop, at: index + 1), let month = month(at: index + 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return DatePhrase(date: date, next: index + 3)
  }

  private func monthFirst(at index: Int) -> DatePhrase? {
    guard let month = month(at: index), let day = number(at: index + 1),
      digits(at: index + 1) <= 2, isSymbol(.comma, at: index + 2)
    else { return nil }
    return finish(day: day, month: month, yearAt: index + 3)
  }

  private func finish(
    day: Int, month: Int, yearAt index: Int, allowsTwoDigits: Bool = false
  ) -> DatePhrase? {
    guard var year = number(at: index) else { return nil }
    if digits(at: index) == 2, allowsTwoDigits {
      year += year >= 52 ? 1900 : 2000
    } else if digits(at: index) != 4 {
      return nil
    }
    guard DatePhrase.years.contains(year), day > 0,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return DatePhrase(date: date, next: index + 1)
  }
}
