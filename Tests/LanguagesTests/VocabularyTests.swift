import Testing

@testable import Languages

@Suite struct VocabularyTests {
  @Test(arguments: [
    ("en", "REGULATION", Term.regulation), ("en", "thereof", .thereof),
    ("fr", "RÈGLEMENT", .regulation),
    ("fr", "alinéa", .subparagraph), ("de", "Verordnung", .regulation),
    ("de", "ABSATZ", .paragraph),
    ("de", "Rahmenbeschluss", .framework),
  ])
  func `a word has its meaning whatever its case`(language: String, word: String, term: Term) {
    #expect(Vocabulary.of(language).meaning(of: word).terms.contains(term))
  }

  @Test func `words without meaning have none`() {
    #expect(Vocabulary.english.meaning(of: "umbrella") == .none)
    #expect(Vocabulary.english.meaning(of: "") == .none)
  }

  @Test func `ordinals, months and domains carry values`() {
    #expect(Vocabulary.english.meaning(of: "third").value == 3)
    #expect(Vocabulary.german.meaning(of: "März").value == 3)
    #expect(Vocabulary.french.meaning(of: "PESC").value == Domain.cfsp.rawValue)
  }

  @Test func `a stem matches with an ending, the longest stem first`() {
    let vocabulary = Vocabulary(
      language: "xx", [.init(.regulation, "asetu*"), .init(.article, "asetus"), .init(.of, "ase*")])
    #expect(vocabulary.meaning(of: "asetuksen").terms.contains(.regulation))
    #expect(vocabulary.meaning(of: "asetus").terms.contains(.article))
    #expect(vocabulary.meaning(of: "aselaki").terms.contains(.of))
    #expect(vocabulary.meaning(of: "asetuksentaisestasta") == .none)
  }

  @Test func `an unknown language is read as English`() {
    #expect(Vocabulary.of("xx").language == "en")
    #expect(Vocabulary.of(nil).language == "en")
  }

  @Test func `folding is the same for a capital and its small letter`() {
    for (capital, small) in [
      ("É", "é"), ("Š", "š"), ("Ł", "ł"), ("Я", "я"), ("Ω", "ω"), ("Ž", "ž"),
    ] {
      #expect(Fold.folded(Array(capital.utf8)) == Fold.folded(Array(small.utf8)))
    }
  }
}
