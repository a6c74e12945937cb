import Languages
import Testing

@testable import References

@Suite struct WordListTests {
  private static let words = [
    "p", "Rn", "finally", "marginal", "endgültig", "Telecommunications", "λ",
  ]

  /// The list by its own account and word for word.
  private func answers(_ token: String, _ list: WordList) -> (exactly: Bool, spelt: Bool) {
    let text = TokenText("(\(token))", vocabulary: .english)
    return (text.isExactly(in: list, at: 1), text.spells(oneOf: list, at: 1))
  }

  @Test(arguments: [
    "p", "P", "Rn", "RN", "rn", "Rm", "final", "finally", "Finally", "finalLy", "marginal",
    "marginals", "marginbl", "MARGINAL", "endgültig", "Endgültig", "ENDGÜLTIG", "endgultig",
    "Telecommunications", "telecommunications", "Telecommunicationz", "Telecommunication", "λ", "Λ",
    "Donaudampfschifffahrtsgesellschaftskapitän",
  ])
  func `a list of words finds what each of them would`(token: String) {
    let text = TokenText("(\(token))", vocabulary: .english)
    let found = answers(token, WordList(Self.words))
    #expect(found.exactly == Self.words.contains { text.isExactly($0, at: 1) })
    #expect(found.spelt == Self.words.contains { text.spells($0, at: 1) })
  }

  @Test func `numbers and marks are no words`() {
    let text = TokenText("12 ; p", vocabulary: .english)
    let list: WordList = ["p"]
    #expect(
      (-1...4).map { text.isExactly(in: list, at: $0) } == [
        false, false, false, true, false, false,
      ])
  }
}
