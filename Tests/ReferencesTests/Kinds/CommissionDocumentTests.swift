import References
import Testing

@Suite struct CommissionDocumentTests {
  @Test(arguments: [
    "⟦COM(2011) 32 final|com|com:COM/2011/32⟧",
    "⟦COM(2012)10 final|com|com:COM/2012/10⟧",
    "⟦COM(97) 558 final|com|com:COM/1997/558⟧",
    "⟦KOM(2004) 508 endg.|com|com:COM/2004/508⟧",
    "⟦COM(2025) 837 final|com|com:COM/2025/837⟧ - 2025/0360 (COD)",
    "⟦JOIN(2022) 19|com|com:JOIN/2022/19⟧",
    "⟦SWD(2012) 72 final|com|com:SWD/2012/72⟧",
    "⟦SEC(2011) 132 and 133|com|com:SEC/2011/132;com:SEC/2011/133⟧.",
    "⟦C(2003) 1422|com|com:C/2003/1422⟧",
    "(⟦COM(2012)0010|com|com:COM/2012/10⟧ – C7-0024/2012)",
    "⟦COM/2012/0010 final|com|com:COM/2012/10⟧",
    "⟦COM(2005) 184 final/2|com|com:COM/2005/184/2⟧",
    "⟦COM(2011) 32 final|com|com:COM/2011/32⟧2",
    "⟦COM (2012) 10|com|com:COM/2012/10⟧ and 2 others",
    "⟦COM(2022) 209 final, p. 12|com|com:COM/2022/209#p12⟧",
    "⟦SWD(2012) 72 final, page 3|com|com:SWD/2012/72#p3⟧.",
  ])
  func `a document of the Commission`(sentence: String) {
    #expect(drawn(sentence, by: [CommissionDocumentGrammar()]) == sentence)
  }

  @Test(arguments: [
    "COM(2011)",
    "C (2003) 1422",
    "COM(2099) 12",
    "point C(2) 15",
    "vitamin C 15",
    "COM(11 32",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [CommissionDocumentGrammar()]) == sentence)
  }
}
