/// Shapes of running heads and feet that are known without evidence from other pages
/// (`references.md` §1.9): the Council's footer, the Official Journal's head, page numbers.
enum FurnitureShapes {
  /// Whether the words of a line at the page's edge are a running head or foot.
  static func matches(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: 0x20).map(Array.init)
    guard !words.isEmpty, words.count <= 14 else { return false }
    if words.allSatisfy(isPageNumber) { return true }
    if words.count <= 2, words.allSatisfy(isLanguage) { return true }
    return isCouncilNumber(words) || isOfficialJournal(line, words)
  }

  /// `12`, `1/12`, `-`, `xi`.
  static func isPageNumber(_ word: [UInt8]) -> Bool {
    guard word.count <= 7 else { return false }
    return word.allSatisfy { $0.isDigit || $0 == 0x2F || $0 == 0x2D } || word == [0xE2, 0x80, 0x93]
  }

  /// The codes of the languages, alone or as pairs: `EN`, `FR/EN`.
  static func isLanguage(_ word: [UInt8]) -> Bool {
    let parts = word.split(separator: 0x2F)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        part.count == 2 && languages.contains(String(decoding: part, as: UTF8.self))
      }
  }

  private static let languages: Set<String> = [
    "BG", "ES", "CS", "DA", "DE", "ET", "EL", "EN", "FR", "GA", "HR", "IT", "LV", "LT", "HU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SL", "FI", "SV",
  ]

  /// `9156/22`, `CM 3630/26`, `14469/4/05 REV 4`, followed by a drafter's initials and a number.
  private static func isCouncilNumber(_ words: [[UInt8]]) -> Bool {
    var rest = words[...]
    if let first = rest.first,
      ["CM", "WK", "SN", "DS", "EUCO", "PE-CONS", "ST"].contains(
        String(decoding: first, as: UTF8.self))
    {
      rest.removeFirst()
    }
    guard let number = rest.popFirst() else { return false }
    let parts = number.split(separator: 0x2F)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      parts.first?.count ?? 9 <= 5, parts.last?.count == 2
    else { return false }
    return rest.count <= 8
      && rest.allSatisfy { word in
        word.allSatisfy { $0.isDigit || $0.isLetterLike || $0 == 0x2F || $0 == 0x2E }
          && word.count <= 12
      }
  }

  /// `L 119/2 EN Official Journal of the European Union 4.5.2016` and its parts.
  private static func isOfficialJournal(_ line: [UInt8], _ words: [[UInt8]]) -> Bool {
    if words.count == 2, words[0] == [0x4C] || words[0] == [0x43],
      words[1].allSatisfy({ $0.isDigit || $0 == 0x2F })
    {
      return true
    }
    return journals.contains { name in
      line.count <= 80 && line.firstRange(of: Array(name.utf8)) != nil
    }
  }

  private static let journals = [
    "Official Journal of the European", "Journal officiel de", "Amtsblatt der Europ",
  ]
}

extension [UInt8] {
  /// Where the pattern first occurs.
  func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard let head = pattern.first, count >= pattern.count else { return nil }
    for start in 0...(count - pattern.count) where self[start] == head {
      if self[start..<(start + pattern.count)].elementsEqual(pattern) {
        return start..<(start + pattern.count)
      }
    }
    return nil
  }
}
