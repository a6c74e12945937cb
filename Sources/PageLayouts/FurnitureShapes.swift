/// Shapes of running heads and feet that are known without evidence from other pages
/// (`references.md` §1.9): the Council's footer, the Official Journal's head, page numbers.
enum FurnitureShapes {
  /// Whether the words of a line at the page's edge are a running head or foot.
  static func matches(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: 0x20).map(Array.init)
    guard !words.isEmpty, words.count <= 14 else { return false }
    if words.allSatisfy(isPageNumber) { return true }
    if words.count <= 2, words.allSatisfy(isLanguage) { return true }
    return isCouncilNumber(words) || isOfficialJournal(line, words) || isAddress(words)
  }

  /// `ELI: http://data.europa.eu/eli/reg/2024/1689/oj 1/144`: the foot of an act that is its own
  /// issue of the Official Journal, since October 2023.
  private static func isAddress(_ words: [[UInt8]]) -> Bool {
    guard words.count <= 4, words[0] == Array("ELI:".utf8), words.count > 1 else { return false }
    return words[1].starts(with: Array("http".utf8)) && words.dropFirst(2).allSatisfy(isPageNumber)
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
      parts.first?.count ?? 9 <= 5, [2, 4].contains(parts.last?.count)
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
    if isDatedHead(words) { return true }
    return journals.contains { name in
      line.count <= 80 && line.firstRange(of: Array(name.utf8)) != nil
    }
  }

  /// `OJ L, 12.7.2024 EN`: the head of an act that is its own issue.
  private static func isDatedHead(_ words: [[UInt8]]) -> Bool {
    var rest = words.filter { !isLanguage($0) }[...]
    guard (3...5).contains(rest.count), let date = rest.popLast(), isDate(date),
      let series = rest.popLast(),
      series.count == 2, series[0] == 0x4C || series[0] == 0x43, series[1] == 0x2C
    else { return false }
    return abbreviations.contains(
      String(decoding: Array(rest.joined(separator: [0x20])), as: UTF8.self))
  }

  /// `12.7.2024`.
  private static func isDate(_ word: [UInt8]) -> Bool {
    let parts = word.split(separator: 0x2E)
    return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
      && parts[2].count == 4
  }

  /// How each language abbreviates the journal's name (`references.md` §2.4).
  private static let abbreviations: Set<String> = [
    "OJ", "JO", "ABl.", "ОВ", "DO", "Úř. věst.", "EUT", "ELT", "ΕΕ", "IO", "SL", "GU", "OV", "OL",
    "HL", "ĠU", "PB", "Dz.U.", "Dz. U.", "Ú. v.", "UL", "EUVL", "OB",
  ]

  // MARK: Masthead

  /// Whether a line belongs to the name that the Official Journal prints above the first act of an
  /// issue: `Official Journal`, `of the European Union`, `L series`, `2024/1689`, `12.7.2024`.
  static func isMasthead(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: 0x20).map(Array.init)
    guard !words.isEmpty, words.count <= 8 else { return false }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    if names(text) { return true }
    return words.allSatisfy { word in
      isLanguage(word) || isDate(word) || isActNumber(word)
        || ["L", "C", "series", "Series", "Série", "série", "Reihe"].contains(
          String(decoding: word, as: UTF8.self))
    }
  }

  /// Whether the journal's name, or half of it, is all there is beside series and language.
  static func names(_ text: String) -> Bool {
    var rest = text[...]
    var isNamed = false
    for part in mastheads {
      if let range = rest.range(ofPart: part) {
        rest.removeSubrange(range)
        isNamed = true
      }
    }
    guard isNamed else { return false }
    return rest.split(separator: " ").allSatisfy { word in
      word.count <= 2 || ["series", "série", "reihe"].contains(word)
    }
  }

  /// `2024/1689`, `C/2024/3543`.
  private static func isActNumber(_ word: [UInt8]) -> Bool {
    let parts = word.split(separator: 0x2F)
    let numbers = parts.first == [0x43] ? parts.dropFirst() : parts[...]
    return numbers.count == 2 && numbers.first?.count == 4
      && numbers.allSatisfy { $0.allSatisfy(\.isDigit) }
  }

  private static let mastheads = [
    "official journal", "of the european union", "of the european communities",
    "journal officiel", "de l’union européenne", "de l'union européenne",
    "des communautés européennes", "amtsblatt", "der europäischen union",
    "der europäischen gemeinschaften",
  ]

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

extension Substring {
  /// Where the part stands as words of its own.
  fileprivate func range(ofPart part: String) -> Range<Index>? {
    var start = startIndex
    while let found = self[start...].firstRange(of: part) {
      let isStart = found.lowerBound == startIndex || self[index(before: found.lowerBound)] == " "
      let isEnd = found.upperBound == endIndex || self[found.upperBound] == " "
      if isStart, isEnd { return found }
      start = index(after: found.lowerBound)
    }
    return nil
  }
}
