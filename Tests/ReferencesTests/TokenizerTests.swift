import Languages
import Testing

@testable import References

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [String] {
    let tokens = TokenText(text, vocabulary: .english)
    return (0..<tokens.count).map { tokens.string(at: $0) }
  }

  @Test func `letters and digits never share a token`() {
    #expect(tokens("OJ L281/31") == ["OJ", "L", "281", "/", "31"])
    #expect(tokens("5a(2)") == ["5", "a", "(", "2", ")"])
  }

  @Test func `any blank is a blank and invisible marks part nothing`() {
    #expect(tokens("No\u{A0}45\u{2009}/\u{202F}2001") == ["No", "45", "/", "2001"])
    let text = TokenText("Regu\u{AD}lation 5", vocabulary: .english)
    #expect(text.count == 2)
    #expect(text.has(.regulation, at: 0))
  }

  @Test func `hyphens of every make are one mark, dashes another`() {
    let text = TokenText("C\u{2011}403 – 5", vocabulary: .english)
    #expect(text.isSymbol(.hyphen, at: 1))
    #expect(text.isSymbol(.dash, at: 3))
  }

  @Test func `damaged UTF-8 is an unknown mark`() {
    let text = TokenText([0x41, 0xC3, 0x20, 0xE2, 0x80, 0x35, 0xFF], vocabulary: .english)
    #expect(text.count > 0)
    #expect(text.tokens.allSatisfy { $0.start < $0.end && $0.end <= 7 })
  }

  @Test(arguments: [
    ("en", "of the that article directive regulation subparagraph implementing recommendation"),
    ("de", "zu und Artikel Beschluss Verordnung Unterabsatz Durchführungsverordnung März Änderung"),
    ("el", "του άρθρο ΑΡΘΡΟ Κανονισμός απόφαση εδάφιο"),
    ("bg", "член регламент ДИРЕКТИВА параграф"),
  ])
  func `a word means the same in a text and alone, whatever its length`(
    language: String, words: String
  ) {
    let vocabulary = Vocabulary.of(language)
    let text = TokenText(words, vocabulary: vocabulary)
    for (index, word) in words.split(separator: " ").enumerated() {
      let meaning = vocabulary.meaning(of: String(word))
      #expect(text[index].terms == meaning.terms, "\(word)")
      #expect(text[index].value == meaning.value, "\(word)")
      #expect(!meaning.terms.isEmpty || word.count > 5, "\(word)")
    }
  }

  @Test(arguments: [
    ("A", true, false), ("a", false, false), ("EU", true, true), ("Eu", true, false),
    ("REGULATIONS", true, true), ("REGULATIONs", true, false), ("ÉTÉ", true, true),
    ("ABCDEFGHÉ", true, true), ("ABCDEFGHé", true, false),
  ])
  func `capitals are told`(word: String, isCapitalised: Bool, isAllCapitals: Bool) {
    let token = TokenText("x " + word + " y", vocabulary: .english)[1]
    #expect(token.isCapitalised == isCapitalised)
    #expect(token.isAllCapitals == isAllCapitals)
  }

  @Test func `numbers too long for a number have no value`() {
    let text = TokenText("123456789 1234567890", vocabulary: .english)
    #expect(text.number(at: 0) == 123_456_789)
    #expect(text.number(at: 1) == nil)
  }

  @Test(arguments: [
    ("It ends here. The next begins.", true), ("See Regulation No. 45/2001 of it.", false),
    ("OJ L 281, 23. 11. 1995, p. 31", false), ("See Art. 5 of it.", false),
    ("It ends here; the next begins.", false), ("One\n\ntwo three", true), ("Is it? Yes.", true),
  ])
  func `a sentence ends where it does`(text: String, ends: Bool) {
    let tokens = TokenText(text, vocabulary: .english)
    #expect(tokens.sameSentence(0, tokens.count - 2) == !ends)
  }
}
