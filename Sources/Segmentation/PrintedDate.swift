import Languages
import SourceTexts

/// Dates as titles and covers print them: `26 and 27 April 2012`, `14.7.2021`, `12 February 2010`.
struct PrintedDate {
  let words: StructureWords

  /// The first date in a text from an offset on; of several days ("26 and 27 April") the last.
  func first(in text: [UInt8], from start: Int = 0) -> (date: CivilDate, end: Int)? {
    var position = start
    while position < text.count {
      if ByteText.isDigit(text[position]),
        position == 0 || !ByteText.isWord(text, at: position - 1),
        let found = date(text, at: position)
      {
        return found
      }
      while position < text.count, ByteText.isDigit(text[position]) { position += 1 }
      position += 1
    }
    return nil
  }

  /// The date that begins with a day at `start`.
  func date(_ text: [UInt8], at start: Int) -> (date: CivilDate, end: Int)? {
    guard let (day, dayEnd) = Self.number(text, at: start, digits: 2) else { return nil }
    var position = dayEnd
    if position < text.count, text[position] == UInt8(ascii: ".") {
      let month = ByteText.endOfBlanks(text, position + 1)
      if let (value, monthEnd) = Self.number(text, at: month, digits: 2), monthEnd < text.count,
        text[monthEnd] == UInt8(ascii: "."),
        let (year, end) = Self.year(text, at: ByteText.endOfBlanks(text, monthEnd + 1)),
        let date = CivilDate(year: year, month: value, day: day)
      {
        return (date, end)
      }
      position += 1
    }
    // `1er mai`
    if position + 2 <= text.count, text[position..<(position + 2)].elementsEqual("er".utf8) {
      position += 2
    }
    position = ByteText.endOfBlanks(text, position)
    for (index, month) in words.months.enumerated() {
      guard let end = month.end(in: text, at: position),
        let (year, yearEnd) = Self.year(text, at: ByteText.endOfBlanks(text, end)),
        let date = CivilDate(year: year, month: index + 1, day: day)
      else { continue }
      return (date, yearEnd)
    }
    return nil
  }

  private static func year(_ text: [UInt8], at start: Int) -> (Int, Int)? {
    guard let (year, end) = number(text, at: start, digits: 4), end - start == 4,
      (1950...2099).contains(year)
    else { return nil }
    return (year, end)
  }

  private static func number(_ text: [UInt8], at start: Int, digits: Int) -> (Int, Int)? {
    var position = start
    var value = 0
    while position < text.count, position - start < digits, ByteText.isDigit(text[position]) {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    guard position > start, position >= text.count || !ByteText.isDigit(text[position]) else {
      return nil
    }
    return (value, position)
  }
}
