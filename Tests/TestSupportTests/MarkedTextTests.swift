import SourceTexts
import TestSupport
import Testing

@Suite struct `Marked texts` {
  @Test func `a mark gives words, kind and targets`() {
    let marked = MarkedText("see ⟦Articles 5 and 6|provision|self#art_5;self#art_6⟧ thereof")
    #expect(marked.text == "see Articles 5 and 6 thereof")
    #expect(marked.marks.map(\.span) == [TextSpan(4, 20)])
    #expect(marked.marks.map(\.kind) == ["provision"])
    #expect(marked.marks.map(\.targets) == [["self#art_5", "self#art_6"]])
    #expect(marked.marks.map(marked.words) == ["Articles 5 and 6"])
  }

  @Test(arguments: [
    "", "nothing marked", "⟦OJ L 119⟧", "«⟦JO L 119|oj⟧» né", "a ⟦b|c|d⟧⟦e|f|g;h⟧ i", "open ⟦ end",
  ])
  func `drawing the marks gives the sentence back`(source: String) {
    let marked = MarkedText(source)
    #expect(MarkedText.drawing(marked.marks, in: marked.text) == source)
  }

  @Test func `marks that overlap are drawn one behind the other`() {
    let marks = [TextSpan(0, 3), TextSpan(2, 5)].map { MarkedText.Mark(span: $0) }
    #expect(MarkedText.drawing(marks, in: "abcdef") == "⟦abc⟧⟦de⟧f")
  }
}
