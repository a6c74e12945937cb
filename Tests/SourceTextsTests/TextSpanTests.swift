import SourceTexts
import Testing

@Suite struct TextSpanTests {
  @Test func `a text is sliced by bytes`() {
    #expect("Article 5 – §".utf8.count == 16)
    #expect("Article 5 – §"[TextSpan(0, 9)] == "Article 5")
    #expect("Article 5 – §"[TextSpan(10, 13)] == "–")
  }

  @Test(arguments: [TextSpan(3, 99), TextSpan(99, 100), TextSpan(5, 2), TextSpan(-4, -1)])
  func `a span that does not fit gives no text`(span: TextSpan) {
    #expect("visa"[span].isEmpty)
  }

  @Test func `spans that only touch do not overlap`() {
    #expect(!TextSpan(0, 5).overlaps(TextSpan(5, 9)))
    #expect(TextSpan(0, 5).overlaps(TextSpan(4, 9)))
  }

  @Test func `of two spans that start together the longer comes first`() {
    #expect(
      [TextSpan(2, 3), TextSpan(0, 1), TextSpan(0, 9)].sorted()
        == [TextSpan(0, 9), TextSpan(0, 1), TextSpan(2, 3)])
  }
}
