import References
import Testing

@Suite struct FisheriesMeasureTests {
  @Test(arguments: [
    "under ⟦Recommendation GFCM/43/2019/4|international|alias:gfcm-43-2019-4⟧ on red coral",
    "⟦ICCAT Recommendation 16-05|international|alias:iccat-16-05⟧, ⟦IATTC Resolution C-19-01|international|alias:iattc-c-19-01⟧ and ⟦NEAFC Recommendation 1:2014|international|alias:neafc-1-2014⟧",
    "⟦ICCAT Recommendations 11-10, 14-06 and 16-05|international|alias:iccat-11-10;alias:iccat-14-06;alias:iccat-16-05⟧ apply",
    "⟦Resolution 19/01|international|alias:iotc-19-01⟧ adopted by the IOTC",
    "⟦WCPFC CMM 2018-01|international|alias:wcpfc-2018-01⟧",
    "⟦Annex I to Recommendation GFCM/42/2018/1|provision|alias:gfcm-42-2018-1#anx_I⟧",
  ])
  func `a number with the initials of its organisation`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `in French, under the English initials`() {
    let sentence =
      "la ⟦recommandation CGPM/43/2019/4|international|alias:gfcm-43-2019-4⟧ et la ⟦recommandation 16-05|international|alias:iccat-16-05⟧ de la CICTA"
    #expect(read(sentence, language: "fr") == sentence)
  }

  @Test(arguments: [
    "Recommendation 16-05 of the Board", "the ICCAT recommendation on tuna",
    "the GFCM agreement area 43/2019", "Resolution 19 of the IOTC", "CMM 2018-01",
  ])
  func `what is none`(sentence: String) {
    #expect(read(sentence) == sentence)
  }
}
