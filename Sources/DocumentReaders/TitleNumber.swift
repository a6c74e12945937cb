import LegalIdentifiers

/// The number that an act's title carries: `COUNCIL REGULATION (EU) 2016/44 of …`.
enum TitleNumber {
  /// The CELEX number where the title names an act and its own number.
  ///
  /// The number stands between the act's type and its date; acts of the Treaties whose number is no
  /// part of their name have it in brackets at the end (`(85/577/EEC)`). Regulations before 2015 and
  /// decisions of Parliament and Council are numbered within the year (`No 1319/2011`,
  /// `No 1359/2013/EU`, `No 994/98`); everything else has the year in front (`2016/44`,
  /// `95/46/EC`). A number behind the date is another act's.
  static func celex(in title: String) -> WorkIdentifier? {
    guard let letter = FormexIdentifiers.letter(title: title) else { return nil }
    let words = title.split(separator: " ").map(String.init)
    for (position, word) in words.prefix(16).enumerated() {
      if let own = celex(word, letter: letter, at: position, in: words) { return own }
      let digits = word.filter { $0.isASCII && $0.isNumber }
      if position > 2, isYear(digits), word.utf8.count <= 5 { break }
    }
    guard let last = words.last(where: { isInBrackets($0) }) else { return nil }
    return celex(String(last.dropFirst().dropLast()), letter: letter, at: 0, in: [])
  }

  private static func celex(
    _ word: String, letter: Character, at position: Int, in words: [String]
  ) -> WorkIdentifier? {
    let parts = word.split(separator: "/").map(String.init)
    guard parts.count >= 2, let first = number(parts[0]), let second = number(parts[1]) else {
      return nil
    }
    let isCued = hasCue(before: position, in: words)
    if isYear(second), !isYear(first) || isCued {
      return FormexIdentifiers.celex(year: second, letter: letter, number: first)
    }
    // `No 994/98`: before 1999 the year had two digits.
    if isCued, parts.count == 2, second.utf8.count == 2, let year = Int(second), year > 57 {
      return FormexIdentifiers.celex(year: second, letter: letter, number: first)
    }
    guard first.utf8.count == 4 || parts.count > 2, second.utf8.count <= 4 else { return nil }
    return FormexIdentifiers.celex(year: first, letter: letter, number: second)
  }

  /// `(85/577/EEC)`, `(2000/375/JHA)`: a number with the community's letters and nothing else.
  private static func isInBrackets(_ word: String) -> Bool {
    guard word.first == "(", word.last == ")" else { return false }
    let parts = word.dropFirst().dropLast().split(separator: "/")
    return parts.count == 3 && parts[2].allSatisfy { $0.isLetter && $0.isUppercase }
      && number(String(parts[0])) == String(parts[0])
      && number(String(parts[1])) == String(parts[1])
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
