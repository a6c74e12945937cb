import References
import Testing

@Suite struct ConferenceDecisionTests {
  @Test(arguments: [
    "the Annex to ⟦Decision 13/CMP.1|document|text:decision-13-cmp-1⟧",
    "⟦Decisions 3/CMA.1 and 4/CMA.1|document|text:decision-3-cma-1;text:decision-4-cma-1⟧ apply",
  ])
  func `a decision of the parties to a climate convention`(sentence: String) {
    #expect(drawn(sentence, by: [ConferenceDecisionGrammar()]) == sentence)
  }

  @Test func `its number is the same in all languages`() {
    let sentence = "à la ⟦décision 2/CP.17|document|text:decision-2-cp-17⟧"
    #expect(drawn(sentence, by: [ConferenceDecisionGrammar()], language: "fr") == sentence)
  }

  @Test(arguments: [
    "Decision 13/CMP of the Council", "Decision 13/CMR.1", "Decision 13 /CMP.1",
    "Decision 13/CMP.100",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [ConferenceDecisionGrammar()]) == sentence)
  }
}
