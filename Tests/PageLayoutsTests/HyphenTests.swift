import PageLayouts
import Testing

@Suite struct `A hyphen at a line's end` {
  /// The text of two lines set under one another, in a document that also says `elsewhere`.
  private func join(_ upper: String, _ lower: String, elsewhere: String = "") -> String {
    var sheet = Typesetter()
    let filler = String(repeating: "and so on ", count: 8)
    sheet.line(String((filler + upper).suffix(70)))
    sheet.line(lower)
    sheet.y += 20
    if !elsewhere.isEmpty { sheet.line(elsewhere) }
    let text = sheet.layout.blocks.first?.text ?? ""
    return String(
      text.suffix(text.utf8.count).split(separator: " ").suffix(2).joined(separator: " "))
  }

  @Test func `goes where it only divides a word`() {
    #expect(join("the radicalisa-", "tion prevented") == "radicalisation prevented")
  }

  @Test func `stays where the document writes the word with it elsewhere`() {
    #expect(
      join("the co-", "operation begun", elsewhere: "such co-operation") == "co-operation begun")
  }

  @Test func `goes in adverbs that end like a conjunction`() {
    #expect(join("the first sentence there-", "of applies") == "thereof applies")
  }

  @Test func `goes where the document writes the word without it elsewhere`() {
    #expect(
      join("the co-", "operation begun", elsewhere: "such cooperation") == "cooperation begun")
  }

  @Test func `stays before a capital letter and between numbers`() {
    #expect(join("the Counter-", "Terrorism unit") == "Counter-Terrorism unit")
    #expect(join("the years 2021-", "2027 only") == "2021-2027 only")
  }

  @Test func `stays with a blank where it stands for a common second part`() {
    #expect(join("the short-", "and long-term") == "and long-term")
  }
}
