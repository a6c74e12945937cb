import Testing

@testable import Segmentation

@Suite struct ItemLabelTests {
  @Test(arguments: [
    ("(12) Text", "(12)", "12"), ("1. Text", "1.", "1"), ("a) text", "a)", "a"),
    ("(10a) Text", "(10a)", "10a"), ("II. TEXT", "II.", "II"), ("(iv) text", "(iv)", "iv"),
    ("1.2. Text", "1.2.", "1.2"), ("1.2 Text", "1.2", "1.2"), ("(aa) text", "(aa)", "aa"),
    ("(1)Whereas", "(1)", "1"), ("NB: text", "NB:", "NB"), ("[3] Text", "[3]", "3"),
  ])
  func `numbers of every drafting style`(text: String, printed: String, step: String) {
    let read = ItemLabel.read(Array(text.utf8), at: 0)
    #expect(read?.0.printed == printed)
    #expect(read?.0.step == step)
    #expect(read?.0.number == printed)
  }

  @Test(arguments: ["– text", "- text", "• text", "-text", "− text", "\u{F0B7} text"])
  func `bullets have no number`(text: String) {
    #expect(ItemLabel.read(Array(text.utf8), at: 0)?.0.isBullet == true)
  }

  @Test(arguments: ["(EU) 2016/679", "2012 was", "(or not)", "27.4.2012", "e.g. this", "-", ""])
  func `words and dates are no labels`(text: String) {
    #expect(ItemLabel.read(Array(text.utf8), at: 0) == nil)
  }

  @Test func `a letter behind h is a letter, behind a it is a numeral`() {
    var lists = ListNesting()
    func place(_ label: String) -> Int? {
      let parent = lists.place(.alone(label), indent: 0)
      lists.setSegment(lists.levels.count)
      return parent
    }
    #expect(place("(h)") == nil)
    #expect(place("(i)") == nil)
    #expect(place("(j)") == nil)
    #expect(place("(i)") == 1)
    #expect(place("(ii)") == 1)
    #expect(place("(k)") == nil)
  }
}
