import References
import Testing

@Suite struct ParliamentDocumentTests {
  @Test(arguments: [
    "⟦P7_TA(2012)0214|ep|ep:P7_TA(2012)0214⟧",
    "⟦T7-0214/2012|ep|ep:P7_TA(2012)0214⟧",
    "⟦P5_TA-PROV(2003)0123|ep|ep:P5_TA(2003)0123⟧",
    "⟦P7_TC1-COD(2011)0144|ep|ep:P7_TC1-COD(2011)0144⟧",
    "⟦A7-0034/2012|ep|ep:A7-0034/2012⟧",
    "⟦RC-B7-0123/2012|ep|ep:RC-B7-0123/2012⟧",
    "⟦PE 475.949v02-00|ep|ep:PE475.949⟧ and ⟦PE789.877|ep|ep:PE789.877⟧",
    "⟦E-001190/2004|ep|ep:E-001190/2004⟧, ⟦P-1190/04|ep|ep:P-001190/2004⟧",
  ])
  func `a document of Parliament`(sentence: String) {
    #expect(drawn(sentence, by: [ParliamentDocumentGrammar()]) == sentence)
  }

  @Test(arguments: [
    "A7-34/2012",
    "Case E-18/13",
    "PE-CONS 39/14",
    "P7_TA(2012)",
    "B12-0001",
    "the A7/2012 road",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [ParliamentDocumentGrammar()]) == sentence)
  }
}
