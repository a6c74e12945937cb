import LegalIdentifiers

/// The number that an act's title carries: `COUNCIL REGULATION (EU) 2016/44 of …`.
enum TitleNumber {
  /// The CELEX number where the title's first words name an act and its number.
  ///
  /// Regulations before 2015 are numbered within the year (`No 1319/2011`); everything else has
  /// the year in front (`2016/44`, `95/46/EC`).
  static func celex(in title: String) -> WorkIdentifier? {
    guard let letter = FormexIdentifiers.letter(title: title) else { return nil }
    let words = title.split(separator: " ").prefix(16).map(String.init)
    for (position, word) in words.enumerated() {
      let parts = word.split(separator: "/").map(String.init)
      guard parts.count >= 2, let first = number(parts[0]), let second = number(parts[1]) else {
        continue
      }
      let isCounted = isYear(second) && (!isYear(first) || hasCue(before: position, in: words))
      // Decisions of Parliament and Council keep the domain behind: `No 1359/2013/EU`.
      if isCounted {
        return FormexIdentifiers.celex(year: second, letter: letter, number: first)
      }
      guard first.utf8.count == 4 || parts.count > 2, second.utf8.count <= 4 else { return nil }
      return FormexIdentifiers.celex(year: first, letter: letter, number: second)
    }
    return nil
  }

  /// `No`, `nº`, `n o` and the like in front of the number.
  private static func hasCue(before position: Int, in words: [String]) -> Bool {
    guard position > 0 else { return false }
    return [
      "no", "no.", "nr", "nr.", "n°", "nº", "n.", "n", "o", "č.", "št.", "br.", "nru", "αριθ.",
    ].contains(words[position - 1].lowercased())
  }

  private static func isYear(_ digits: String) -> Bool {
    guard digits.utf8.count == 4, let year = Int(digits) else { return false }
    return (1952...2100).contains(year)
  }

  /// The digits in front, where a word begins with some: conversions glue `2016/44of`.
  private static func number(_ part: String) -> String? {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }
}
