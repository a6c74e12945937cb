/// The Latin words that count what was put in behind a number: `5 bis` is 5a, `325 tricies` 325ac.
///
/// French, Italian, Spanish and other versions of an act print them where the English one has
/// letters. Source: references.md §7.1.
package enum LatinOrdinals {
  /// Every spelling of the words from `bis` on, each with its value: 2, 3 and so on.
  package static let spellings: [(words: String, value: UInt8)] = {
    var spellings = simple
    for (step, ten) in tens.enumerated() {
      let base = UInt8(step + 2) * 10
      spellings.append((ten, base))
      for (offset, prefixes) in prefixes.enumerated() {
        let words = prefixes.split(separator: " ").map { "\($0)\(ten)" }
        spellings.append((words.joined(separator: " "), base + UInt8(offset + 1)))
      }
    }
    return spellings
  }()

  /// The letters of the value: 2 is `a`, 27 `z`, 28 `aa`.
  package static func letters(of value: UInt8) -> String {
    var index = Int(value) - 2
    guard index >= 0 else { return "" }
    var letters: [UInt8] = []
    repeat {
      letters.insert(UInt8(ascii: "a") + UInt8(index % 26), at: 0)
      index = index / 26 - 1
    } while index >= 0
    return String(decoding: letters, as: UTF8.self)
  }

  /// The number with letters in place of the words: `28bis` → `28a`, `8bisbis` → `8aa`; `nil` where it
  /// has none of them.
  package static func lettered(_ number: String) -> String? {
    // The shortest of the words has three letters.
    guard number.utf8.count > 3 else { return nil }
    let digits = number.utf8.prefix { $0 &- 0x30 < 10 }
    guard !digits.isEmpty, number.utf8.count >= digits.count + 3 else { return nil }
    let rest = number.utf8.dropFirst(digits.count).map { $0 | 0x20 }
    // Most are decimal: "3.2.1".
    guard rest.allSatisfy({ $0 &- 0x61 < 26 }) else { return nil }
    var letters = ""
    var start = 0
    while start < rest.count {
      guard
        let word = longestFirst.first(where: { rest[start...].starts(with: $0.word.utf8) })
      else { return nil }
      letters += Self.letters(of: word.value)
      start += word.word.utf8.count
    }
    return String(Substring(digits)) + letters
  }

  /// Every spelling, the longest first.
  package static let words = longestFirst.map(\.word)

  private static let longestFirst: [(word: String, value: UInt8)] = spellings.flatMap { row in
    row.words.split(separator: " ").map { (String($0), row.value) }
  }.sorted { ($0.0.count, $0.0) > ($1.0.count, $1.0) }

  private static let simple: [(words: String, value: UInt8)] = [
    ("bis", 2), ("ter", 3), ("quater", 4), ("quinquies", 5), ("sexies", 6), ("septies", 7),
    ("octies", 8), ("nonies", 9), ("decies", 10), ("undecies", 11), ("duodecies", 12),
    ("terdecies tredecies", 13), ("quaterdecies quattuordecies", 14),
    ("quindecies quinquiesdecies", 15), ("sexdecies sexiesdecies sedecies", 16),
    ("septdecies septiesdecies septendecies", 17), ("octodecies octiesdecies", 18),
    ("novodecies noviesdecies", 19),
  ]

  private static let tens = [
    "vicies", "tricies", "quadragies", "quinquagies", "sexagies", "septuagies",
  ]

  /// What stands before the tens from one to nine.
  private static let prefixes = [
    "un semel", "duo du bis", "ter tre", "quater", "quin quinque quinquies", "sex sexies",
    "sept septies", "octo octies", "novo novies",
  ]
}
