import References
import Testing

@Suite struct AddressTests {
  @Test func `the word CELEX in an address may be small`() {
    let sentence =
      "⟦https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=celex%3A32016R0679|act|celex:32016R0679⟧"
    #expect(drawn(sentence, by: [AddressGrammar()]) == sentence)
  }

  @Test(arguments: [
    "See ⟦http://data.europa.eu/eli/reg/2016/679/oj|act|celex:32016R0679⟧.",
    "(⟦https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52023DC0168|com|celex:52023DC0168⟧)",
    "⟦https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2021:219:FIN|com|com:COM/2021/219⟧",
    "⟦http://register.consilium.europa.eu/pdf/en/13/st16/st16394.en13.pdf|council|council:ST-16394-2013-INIT@en⟧",
    "⟦st14469-re04.en05.pdf|council|council:ST-14469-2005-REV-4@en⟧ or ⟦st09418 re01.en15.PA.pdf|council|council:ST-9418-2015-REV-1@en⟧",
    "⟦https://data.consilium.europa.eu/doc/document/ST-14469-2005-REV-4/en/pdf|council|council:ST-14469-2005-REV-4@en⟧",
    "⟦CELEX:02016R0679-20160504|act|celex:02016R0679-20160504⟧, ⟦32016R0679|act|celex:32016R0679⟧, ⟦52012XG1026(01)|document|celex:52012XG1026(01)⟧",
    "⟦https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=uriserv:OJ.L_.2016.119.01.0001.01.ENG|oj|oj:L:2016:119:p1⟧",
    "⟦http://publications.europa.eu/resource/celex/52012XG1026%2801%29|document|celex:52012XG1026(01)⟧;",
    "⟦https://undocs.org/S/RES/1373(2001)|un|un:S/RES/1373(2001)⟧, ⟦http://data.europa.eu/eli/treaty/tfeu_2016/art_114/oj|treaty|celex:12016E114⟧",
    "⟦http://data.europa.eu/eli/reg/2016/679/art_5/par_2/oj|act|celex:32016R0679#art_5.par_2⟧",
    "⟦http://www.example.org/foo/12345/05/x|document|unresolved⟧",
  ])
  func `an address or CELEX number`(sentence: String) {
    #expect(drawn(sentence, by: [AddressGrammar(), CELEXGrammar()]) == sentence)
  }

  @Test(arguments: [
    "data protection and register data",
    "http",
    "CELEX",
    "12000km and 32016",
    "st and 14469",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [AddressGrammar(), CELEXGrammar()]) == sentence)
  }
}
