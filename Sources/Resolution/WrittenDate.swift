import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// The date by which a mention without a number names its work.
enum WrittenDate {
  /// The date of a meeting that the mention leads to, else the first date in its words.
  ///
  /// A day or a month; a year alone names nothing.
  static func first(
    of mention: DocumentRecord.Mention, _ vocabulary: Vocabulary
  ) -> CivilDate? {
    for target in mention.targets where target.work.scheme == .meeting {
      if let meeting = Meeting(notation: target.work.value), meeting.date.month > 0 {
        return meeting.date
      }
    }
    return first(in: mention.text, vocabulary)
  }

  /// The first date in a text, as in "28 May 2021", "May 2021", "28 mai 2021", "24.1.2024".
  static func first(in text: String, _ vocabulary: Vocabulary) -> CivilDate? {
    // Most mentions hold no year and are not taken apart.
    guard text.utf8.hasFourDigits else { return nil }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() {
      let meaning = vocabulary.meaning(of: String(word))
      if meaning.terms.contains(.month), index + 1 < words.count,
        let year = Int(words[index + 1]), (1950...2100).contains(year)
      {
        let month = Int(meaning.value)
        let day = index > 0 ? Int(words[index - 1].prefix { $0.isNumber }) ?? 0 : 0
        return CivilDate(year: year, month: month, day: day)
          ?? CivilDate(year: year, month: month)
      }
      if index + 2 < words.count, let day = Int(word), let month = Int(words[index + 1]),
        let year = Int(words[index + 2]), (1950...2100).contains(year),
        let date = CivilDate(year: year, month: month, day: day)
      {
        return date
      }
    }
    return nil
  }
}

extension String.UTF8View {
  /// Whether four digits stand together.
  fileprivate var hasFourDigits: Bool {
    var run = 0
    for byte in self {
      run = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}
