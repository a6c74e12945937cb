import References
import Testing

@Suite struct CouncilOfEuropeTests {
  @Test(arguments: [
    "⟦CETS No. 196|international|coe:CETS:196⟧",
    "(⟦ETS No 108|international|coe:CETS:108⟧)",
    "⟦CETS n° 196|international|coe:CETS:196⟧",
    "⟦CM/Rec(2010)13|international|coe:CM/Rec(2010)13⟧",
  ])
  func `a text of the Council of Europe`(sentence: String) {
    #expect(drawn(sentence, by: [CouncilOfEuropeGrammar()]) == sentence)
  }

  @Test(arguments: [
    "the ETS 2020",
    "ETS allowances No 12345",
    "CM 3630/26",
    "CM/Rec",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [CouncilOfEuropeGrammar()]) == sentence)
  }
}
