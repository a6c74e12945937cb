import Testing
import Writers

@Suite struct `Text for files` {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), (" a  b\r\n c ", "a b c"), ("a\u{0}b", "a\u{FFFD}b"),
    ("a\u{A0}\u{2028}b", "a b"), ("\u{FFFF}", "\u{FFFD}"), ("é 👩‍👩‍👧", "é 👩‍👩‍👧"),
  ]) func `stands on one line without what XML forbids`(text: String, clean: String) {
    #expect(CleanText.line(text) == clean)
  }

  @Test func `list members do not hold the sign between them`() {
    #expect(CleanText.list(["a|b", "c\nd"]) == "a/b|c d")
  }

  @Test func `CSV cells are quoted where they have to be`() {
    var bytes: [UInt8] = []
    CleanText.appendCSV("a \"b\", c", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"a \"\"b\"\", c\"")
  }
}
