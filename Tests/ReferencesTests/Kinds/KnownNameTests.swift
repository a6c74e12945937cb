import References
import Testing

@Suite struct KnownNameTests {
  @Test(arguments: [
    "⟦Article 4(1), point (2), CRR|provision|celex:32013R0575#art_4.par_1.pnt_2⟧ applies",
    "under the ⟦Water Framework Directive|act|celex:32000L0060⟧ and the ⟦AI Act|act|celex:32024R1689⟧",
    "⟦Article 8 ECHR|provision|coe:CETS:5#art_8⟧",
  ])
  func `an act by the name that everyone gives it`(sentence: String) {
    #expect(read(sentence, date: "2025-01-01") == sentence)
  }

  @Test(arguments: [
    "the CRR and the ECHR", "the Digital Services Act", "a data act of some State",
  ])
  func `letters alone and names before their time are none`(sentence: String) {
    #expect(read(sentence, date: "2021-01-01") == sentence)
  }

  @Test func `the text's own definition comes first`() {
    let sentence =
      "⟦COM(2012) 11 final|com|com:COM/2012/11⟧ (hereinafter ‘the GDPR’). The ⟦GDPR|alias|com:COM/2012/11⟧ was debated."
    #expect(read(sentence, date: "2014-01-01") == sentence)
  }

  @Test(arguments: [
    "⟦Art. 823|provision|unresolved⟧ BGB", "⟦Artikel 14|provision|unresolved⟧ StGB",
  ])
  func `letters of another law are not the document's own`(sentence: String) {
    #expect(read(sentence, language: "de") == sentence)
  }
}
