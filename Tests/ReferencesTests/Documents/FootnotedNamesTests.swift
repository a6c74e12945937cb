import LegalDocuments
import References
import Testing

@Suite struct FootnotedNamesTests {
  /// What is found in a paper of one paragraph that calls its only note at its end.
  private func cited(_ text: String, note: String) -> [String] {
    var document = LegalDocument(outline: "body txt_1: \(text)")
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: text.utf8.count)]
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: note, segment: 0, offset: text.utf8.count)
    ]
    return document.cited
  }

  @Test func `a name before a call is what the note gives`() {
    #expect(
      cited("In line with the Harbour Programme", note: "OJ C 115, 4.5.2010, p. 1.")
        == ["oj:C:2010:115:p1", "oj:C:2010:115:p1"])
  }

  @Test func `a title that ends at the call belongs to its act, not to the last name in it`() {
    let found = cited(
      "Decision No 280/2004/EC of 11 February 2004 on a mechanism for implementing the Harbour Programme",
      note: "OJ L 49, 19.2.2004, p. 1.")
    #expect(found == ["celex:32004D0280", "oj:L:2004:49:p1"])
  }

  @Test func `an agreement is not the decision that approves it`() {
    let found = cited(
      "The Union is a party to the Kyoto Protocol",
      note: "Council Decision 2002/358/EC of 25 April 2002 approving the Kyoto Protocol.")
    #expect(found == ["celex:32002D0358"])
  }
}
