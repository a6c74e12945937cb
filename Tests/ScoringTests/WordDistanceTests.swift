import Testing

@testable import Scoring

@Suite struct `Distance in words` {
  private func distance(_ a: String, _ b: String, limit: Int = 99) -> Int? {
    WordDistance.between(FoldedWords(a).words, FoldedWords(b).words, limit: limit)
  }

  @Test func `equal texts are nothing apart`() {
    #expect(distance("Member States shall report", "Member States shall report") == 0)
    #expect(distance("", "") == 0)
  }

  @Test(arguments: [
    ("the Council adopts", "the Council formally adopts", 1),
    ("the Council adopts", "Council adopts", 1),
    ("the Council adopts", "the Commission adopts", 1),
    ("a b c d e", "e d c b a", 4),
    ("a b c", "x y", 3),
    ("", "one two", 2),
    ("a b a b a b", "b a b a b a", 2),
  ])
  func `it counts words put in, left out and changed`(a: String, b: String, expected: Int) {
    #expect(distance(a, b) == expected)
    #expect(distance(b, a) == expected)
    #expect(distance(a, b, limit: expected) == expected)
    #expect(distance(a, b, limit: expected - 1) == nil)
  }

  @Test func `the band gives what the whole table gives`() {
    var random = Seeded(state: 7)
    for _ in 0..<300 {
      let a = (0..<Int(random.next() % 24)).map { _ in "w\(random.next() % 4)" }
      let b = (0..<Int(random.next() % 24)).map { _ in "w\(random.next() % 4)" }
      let whole = table(a, b)
      for limit in 0...25 {
        #expect(WordDistance.between(a, b, limit: limit) == (whole <= limit ? whole : nil))
      }
    }
  }

  @Test func `texts of many thousand words are compared at once`() {
    let words = (0..<20_000).map { "w\($0 % 977)" }
    var other = words
    for index in stride(from: 0, to: other.count, by: 25) { other[index] = "changed" }
    #expect(FoldedWords(words: words).agrees(with: FoldedWords(words: other)))
  }

  private func table(_ a: [String], _ b: [String]) -> Int {
    var row = Array(0...b.count)
    for (i, word) in a.enumerated() {
      var next = [i + 1]
      for (j, other) in b.enumerated() {
        next.append(min(row[j] + (word == other ? 0 : 1), row[j + 1] + 1, next[j] + 1))
      }
      row = next
    }
    return row[b.count]
  }
}

@Suite struct `Folding of texts` {
  @Test(arguments: [
    ("“THE COUNCIL”, recalling", "\"The Council\" recalling"),
    ("co-operation – police", "co‑operation — police"),
    ("l’article 5\u{A0}bis", "l'article 5 bis"),
    ("terror\u{AD}ism", "terrorism"), ("EUR 3 980 000 000", "EUR 3980000000"),
    ("in 2009 100 ports", "in 2009, 100 ports"),
  ])
  func `quotes, dashes, blanks and capitals do not matter`(a: String, b: String) {
    #expect(FoldedWords(a) == FoldedWords(b))
  }

  @Test func `only groups of three digits join`() {
    #expect(
      FoldedWords("1 000 of 2009 100 and 12 34").words == [
        "1000", "of", "2009", "100", "and", "12", "34",
      ])
  }

  @Test func `one word in twenty may differ`() {
    let text = (1...20).map { "word\($0)" }.joined(separator: " ")
    let near = text.replacingOccurrences("word7", "other")
    let far = near.replacingOccurrences("word8", "another")
    #expect(FoldedWords(text).agrees(with: FoldedWords(near)))
    #expect(!FoldedWords(text).agrees(with: FoldedWords(far)))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ word: String, _ other: String) -> String {
    split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
  }
}

/// The same numbers on every run (SplitMix64).
private struct Seeded {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
