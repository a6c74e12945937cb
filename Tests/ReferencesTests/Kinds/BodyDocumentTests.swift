import References
import Testing

@Suite struct BodyDocumentTests {
  @Test(arguments: [
    "⟦Special Report No 8/2016|body|eca:SR-8/2016⟧",
    "the Court of Auditors’ ⟦Opinion No 6/2014|body|eca:OP-6/2014⟧",
    "⟦CON/2014/58|body|ecb:CON/2014/58⟧",
    "(⟦ECB/2014/20|body|ecb:ECB/2014/20⟧)",
    "⟦CES 1132/99|body|eesc:CES1132/1999⟧",
    "⟦EESC-2014-01723-00-00-AC-TRA|body|eesc:CES1723/2014⟧",
    "⟦CdR 267/2008|body|cor:CdR267/2008⟧",
  ])
  func `a text of another body`(sentence: String) {
    #expect(drawn(sentence, by: [BodyDocumentGrammar()]) == sentence)
  }

  @Test(arguments: [
    "Opinion No 6/2014 of the Working Party",
    "CON 2014/58",
    "ECB 2014",
    "COR-1-2014",
    "Report No 8/2016",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [BodyDocumentGrammar()]) == sentence)
  }
}
