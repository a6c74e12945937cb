import Languages
import LegalIdentifiers
import Testing

@testable import References

@Suite struct OneOrManyTests {
  @Test func `a list of one is a list`() {
    for count in 0...4 {
      let numbers = Array(0..<count)
      var list = OneOrMany(numbers)
      #expect(Array(list) == numbers)
      #expect(list.count == count)
      #expect(list.last == numbers.last)
      list.append(7)
      #expect(Array(list) == numbers + [7])
      list[list.count - 1] += 1
      #expect(Array(list) == numbers + [8])
      let last = list.removeLast()
      #expect(last == 8)
      #expect(Array(list) == numbers)
      list.append(each: OneOrMany([1])) { $0 * 2 }
      list.append(each: OneOrMany([1, 2])) { $0 * 3 }
      #expect(Array(list) == numbers + [2, 3, 6])
      list.replaceSubrange(0..<list.count, with: [5])
      #expect(Array(list) == [5])
    }
  }

  @Test func `treaties keep their order`() {
    let lists: [[Treaty]] = [
      [], [.teu], [.charter], [.teu, .tfeu], [.tfeu, .teu], [.teu, .ec], [.eec, .ecsc, .euratom],
      [.teu, .tfeu, .ec, .eec, .euratom, .ecsc, .charter, .teu],
    ]
    for treaties in lists {
      #expect(Array(Treaties(treaties)) == treaties)
      #expect(Treaties(treaties).isEmpty == treaties.isEmpty)
      for other in lists { #expect((Treaties(other) == Treaties(treaties)) == (other == treaties)) }
    }
  }

  @Test(arguments: ["Annex", "annex", "ANNEX", "Anney", "nnexA", "Annexe", "änne", "1", ""])
  func `a word that is known only now is compared like a constant`(word: String) {
    let text = TokenText(word + " .", vocabulary: .english)
    #expect(text.spells("annex", at: 0) == text.spells(String("annex"), at: 0))
    #expect(text.spells("annex", at: 0) == (word.lowercased() == "annex"))
    #expect(text.isExactly("Annex", at: 0) == (word == "Annex"))
    #expect(text.isExactly("Annex", at: 0) == text.isExactly(String("Annex"), at: 0))
    #expect(text.begins("a", at: 0) == (word.lowercased().utf8.first == UInt8(ascii: "a")))
  }
}
