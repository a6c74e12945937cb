import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Conclusions or resolutions cited by body and date: `Council conclusions of 27 April 2012 on …`,
/// `conclusions of the JHA Council of 26 and 27 April 2012`, `8 March 2016 Council conclusions`,
/// `European Council of 26/27 June 2014`, `Tampere European Council`.
///
/// The Council's name followed by a date is no meeting in itself: acts are cited so ("Directive
/// 97/7/EC of the European Parliament and of the Council of 20 May 1997"). A word for conclusions,
/// a resolution or a meeting, or the name of a configuration, must stand with it.
package struct MeetingGrammar: ReferenceGrammar {
  package static let name: StaticString = "meeting"
  package static let summary: StaticString = "Conclusions by body and date"
  package static let example: StaticString =
    "⟦Council conclusions of 27 April 2012|meeting|meeting:council:2012-04-27⟧"
  package static let starters: [Starter] = [.term(.council)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.has(.european, at: index - 1) {
      return europeanCouncil(from: index - 1, behind: index + 1, in: text, context: context)
    }
    if text.has(.european, at: index + 1), !text.isSymbol(.comma, at: index + 1) {
      return europeanCouncil(from: index, behind: index + 2, in: text, context: context)
    }
    return council(at: index, in: text, context: context)
  }

  // MARK: - European Council

  private func europeanCouncil(
    from first: Int, behind: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    var start = first
    var place: String?
    if text[first - 1].isCapitalised, EuropeanCouncils.isPlace(text.string(at: first - 1)),
      first - 1 >= context.floor
    {
      place = text.string(at: first - 1)
      start = first - 1
      if text.isExactly("da", at: start - 1), text.isExactly("Maria", at: start - 2),
        start - 3 >= context.floor
      {
        start -= 3  // Santa Maria da Feira
      }
    }
    var next = behind
    var end = behind
    var date: DatePhrase?
    while next < behind + 10 {
      if let found = text.meetingDays(at: next) {
        date = found
        end = found.next
        break
      }
      if text.digits(at: next) == 4, let year = text.number(at: next), place != nil,
        let date = CivilDate(year: year), (1975...2099).contains(year)
      {
        return byPlace(place, near: date, start..<next + 1, in: text)
      }
      if text[next].isCapitalised, place == nil,
        EuropeanCouncils.isPlace(text.string(at: next))
      {
        place = text.string(at: next)
        end = next + 1
      } else if !isFiller(at: next, in: text),
        !text[next].isCapitalised || !text.has(.in, at: next - 1)
      {
        break
      }
      next += 1
    }
    guard let date else {
      return place == nil ? nil : byPlace(place, near: nil, start..<end, in: text)
    }
    if date.date.day == 0 {
      if let match = byPlace(place, near: date.date, start..<end, in: text) { return match }
      if let day = EuropeanCouncils.meeting(year: date.date.year, month: date.date.month) {
        return found(day, start..<end, in: text)
      }
    }
    let further = text.meetingDates(further: end)
    guard !further.days.isEmpty else { return found(date.date, start..<end, in: text) }
    let days = [date.date] + further.days
    return text.found(
      start..<further.end, .meeting,
      days.map { Target(Meeting.conclusions(of: .europeanCouncil, $0)) }, confidence: 0.9,
      note: "meeting: several of them")
  }

  private func found(
    _ date: CivilDate, _ tokens: Range<Int>, in text: borrowing TokenText
  ) -> Match? {
    if let paper = EuropeanCouncils.conclusions(of: date) {
      return text.found(
        tokens, .meeting, [Target(paper.identifier)], confidence: 0.9,
        note: "meeting: paper of the \(Meeting(.europeanCouncil, date).identifier)")
    }
    return text.found(
      tokens, .meeting, [Target(Meeting(.europeanCouncil, date).identifier)], confidence: 0.9)
  }

  /// A meeting named by its place, perhaps with month or year.
  private func byPlace(
    _ place: String?, near date: CivilDate?, _ tokens: Range<Int>, in text: borrowing TokenText
  ) -> Match? {
    guard let place else { return nil }
    let month = date.flatMap { $0.month > 0 ? $0.month : nil }
    let meetings = EuropeanCouncils.meetings(at: place, year: date?.year, month: month)
    guard !meetings.isEmpty else { return nil }
    let targets = meetings.map { Target(Meeting(.europeanCouncil, $0).identifier) }
    return text.found(
      tokens, .meeting, targets, status: targets.count == 1 ? .identified : .ambiguous,
      confidence: targets.count == 1 ? 0.9 : 0.5, note: "meeting: named by its place")
  }

  // MARK: - Council

  private func council(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    var behind = index + 1
    if text.isSymbol(.apostrophe, at: behind), text.isExactly("s", at: behind + 1) { behind += 2 }
    let configured = configuration(before: index, in: text)
    let start = configured
    // Council conclusions of …; Council Resolution of …
    if isTextWord(at: behind, in: text) {
      if let date = dateBefore(start, in: text), date.start >= context.floor {
        return atCouncil([date.date], date.start..<behind + 1, in: text)
      }
      return dated(from: start, behind: behind + 1, in: text)
    }
    // conclusions of the Council of …, resolution of the Council and … within the Council of …
    if let word = textWord(before: start, in: text), word >= context.floor {
      return dated(from: word, behind: behind, in: text)
    }
    // Foreign Affairs Council of …, Council meeting on …, Council at its meeting on …
    let meets =
      text.has(.meeting, at: behind)
      || text.has(.at, at: behind) && text.has(.its, at: behind + 1)
        && text.has(.meeting, at: behind + 2)
    guard configured < index || meets else { return nil }
    return dated(from: start, behind: behind, in: text)
  }

  /// Reads a date behind little words.
  private func dated(from start: Int, behind: Int, in text: borrowing TokenText) -> Match? {
    var next = behind
    if text.isSymbol(.open, at: next) { next = skipBrackets(at: next, in: text) }
    while next < behind + 14 {
      if let date = text.meetingDays(at: next) {
        let further = text.meetingDates(further: date.next)
        return atCouncil([date.date] + further.days, start..<further.end, in: text)
      }
      // "at its 3835th meeting held on"
      if text.isNumber(at: next), text.isGluedWord(at: next + 1), text.has(.meeting, at: next + 2) {
        next += 2
      }
      guard isFiller(at: next, in: text) else { return nil }
      next += 1
    }
    return nil
  }

  /// `Council (Justice and Home Affairs) of …`: skips a bracket that holds no digits.
  private func skipBrackets(at index: Int, in text: borrowing TokenText) -> Int {
    var next = index + 1
    while next < index + 10 {
      if text.isSymbol(.close, at: next) { return next + 1 }
      guard text.isWord(at: next) || text.isSymbol(.comma, at: next) else { return index }
      next += 1
    }
    return index
  }

  private func atCouncil(
    _ dates: [CivilDate], _ tokens: Range<Int>, in text: borrowing TokenText
  ) -> Match {
    // several sets of conclusions are adopted at a meeting; a title tells which
    let hasTitle = text.has(.on, at: tokens.upperBound)
    return text.found(
      tokens, .meeting, dates.map { Target(Meeting(.council, $0).identifier) },
      confidence: hasTitle ? 0.8 : 0.6)
  }

  private func isTextWord(at index: Int, in text: borrowing TokenText) -> Bool {
    text.has(.conclusions, at: index) || text.has(.resolution, at: index)
  }

  /// Finds the word for conclusions or resolution that the Council's name belongs to.
  private func textWord(before index: Int, in text: borrowing TokenText) -> Int? {
    var other = index - 1
    while other >= 0, other > index - 26 {
      if isTextWord(at: other, in: text) { return other }
      let token = text[other]
      let isLink =
        token.terms.contains(.of) || token.terms.contains(.the) || token.terms.contains(.by)
        || token.terms.contains(.and) || token.terms.contains(.representatives)
        || token.terms.contains(.governments) || token.terms.contains(.states)
        || token.terms.contains(.meeting) || token.terms.contains(.council)
        || token.terms.contains(.in) || text.isSymbol(.comma, at: other)
        || text.spells(oneOf: Self.linkWords, at: other)
      guard isLink else { return nil }
      other -= 1
    }
    return nil
  }

  private static let linkWords: WordList = [
    "adopted", "approved", "reached", "within", "member", "adoptées",
  ]

  /// `8 March 2016 Council conclusions`: the date that ends right before the token.
  private func dateBefore(
    _ index: Int, in text: borrowing TokenText
  ) -> (date: CivilDate, start: Int)? {
    guard text.digits(at: index - 1) == 4, text.month(at: index - 2) != nil else { return nil }
    for first in [index - 5, index - 3, index - 2] where first >= 0 {
      if let found = text.meetingDays(at: first), found.next == index {
        return (found.date, first)
      }
    }
    return nil
  }

  /// The first token of a configuration's name before the word for Council: `JHA`, `Foreign
  /// Affairs`; the Council's own index where none stands there.
  private func configuration(before index: Int, in text: borrowing TokenText) -> Int {
    var start = index
    while start > 0, index - start < 8 {
      let isName = text.isExactly(in: Self.configurations, at: start - 1)
      let isLink =
        (text.has(.and, at: start - 1) || text.isSymbol(.comma, at: start - 1)) && start < index
        && text.isExactly(in: Self.configurations, at: start - 2)
      guard isName || isLink else { break }
      start -= 1
    }
    return start
  }

  private static let configurations: WordList = [
    "JHA", "JAI", "ECOFIN", "Ecofin", "EcoFin", "EPSCO", "EYCS", "GAERC", "GAC", "FAC", "TTE",
    "Foreign", "General", "Affairs", "Justice", "Home", "Economic", "Financial", "Environment",
    "Agriculture", "Fisheries", "Education", "Youth", "Culture", "Sport", "Competitiveness",
    "Transport", "Telecommunications", "Energy", "Employment", "Social", "Policy", "Health",
    "Consumer", "Industry", "Research", "Development", "Budget",
  ]

  private func isFiller(at index: Int, in text: borrowing TokenText) -> Bool {
    let token = text[index]
    switch token.kind {
    case .number: return false
    case .symbol:
      return token.symbol == .open || token.symbol == .comma || token.symbol == .apostrophe
        || token.symbol == .quoteOpen || token.symbol == .quoteClose
    case .word:
      return text.isDateLink(at: index) || token.terms.contains(.on) || token.terms.contains(.in)
        || token.terms.contains(.at) || token.terms.contains(.its)
        || token.terms.contains(.meeting) || token.terms.contains(.conclusions)
        || text.spells(oneOf: Self.fillers, at: index)
    }
  }

  private static let fillers: WordList = [
    "held", "dated", "s", "special", "extraordinary", "informal", "spring", "adopted", "tenu",
    "tenue", "summit", "summer", "autumn", "taking", "place",
  ]
}

extension Meeting {
  /// The paper that holds the European Council's conclusions, where it is known; else the meeting.
  static func conclusions(of body: Body, _ day: CivilDate) -> WorkIdentifier {
    if body == .europeanCouncil {
      if let paper = EuropeanCouncils.conclusions(of: day) { return paper.identifier }
      if day.day == 0, let full = EuropeanCouncils.meeting(year: day.year, month: day.month) {
        return Meeting(body, full).identifier
      }
    }
    return Meeting(body, day).identifier
  }
}

extension TokenText {
  /// `of 8 and 9 March 2007 and of 23 and 24 October 2014`, `vom 9. Juni 2016`; months, too.
  func meetingDates(behind index: Int) -> (days: [CivilDate], end: Int) {
    var next = index
    for _ in 0..<3 where isDayLink(next) { next += 1 }
    guard next > index, let first = meetingDays(at: next) else { return ([], index) }
    let further = meetingDates(further: first.next, withMonths: true)
    return ([first.date] + further.days, further.end)
  }

  /// Further days behind the first: `, of 24 May 2005 and of 24 and 25 May 2007`.
  func meetingDates(
    further index: Int, withMonths: Bool = false
  ) -> (days: [CivilDate], end: Int) {
    var days: [CivilDate] = []
    var end = index
    while days.count < 7 {
      var next = listSeparator(at: end)
      guard next > end else { break }
      for _ in 0..<2 where isDayLink(next) { next += 1 }
      guard let date = meetingDays(at: next), withMonths || date.date.day > 0 else { break }
      days.append(date.date)
      end = date.next
    }
    return (days, end)
  }

  private func isDayLink(_ index: Int) -> Bool {
    has(.of, at: index) || has(.from, at: index) || has(.on, at: index)
      || isDateLink(at: index) && !isNumber(at: index) || isSymbol(.comma, at: index)
  }
}
