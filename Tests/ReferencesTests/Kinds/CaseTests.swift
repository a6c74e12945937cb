import References
import Testing

@Suite struct CaseTests {
  @Test(arguments: [
    "⟦Case C\u{2011}131/12|case|celex:62012CJ0131⟧",
    "⟦C-131/12|case|celex:62012CJ0131⟧",
    "⟦Case 26/62|case|celex:61962CJ0026⟧",
    "⟦Joined Cases C-293/12 and C-594/12|case|celex:62012CJ0293⟧",
    "⟦Cases C-1/10 and C-2/11|case|celex:62010CJ0001;celex:62011CJ0002⟧",
    "⟦T-306/01|case|celex:62001TJ0306⟧",
    "judgment of 12 July 2005, Schempp, ⟦C-403/03, EU:C:2005:446, paragraph 19|case|celex:62003CJ0403#par_19⟧",
    "⟦Opinion 2/13|case|celex:62013CV0002⟧",
    "⟦Case 26/62|case|celex:61962CJ0026⟧ Van Gend en Loos\n\n⟦Opinion 1/15, EU:C:2017:592|case|celex:62015CV0001⟧",
    "⟦Opinion 2/13, EU:C:2014:2454, paragraphs 182 to 184 and 190|case|celex:62013CV0002#par_182-par_184;celex:62013CV0002#par_190⟧",
    "Opinion of Advocate General Mengozzi in ⟦Case C-115/14|case|celex:62014CC0115⟧",
    "Order of 5 May 2010 in ⟦Case T-12/09 R|case|celex:62009TO0012⟧",
    "⟦EU:C:2014:317|case|ecli:EU:C:2014:317⟧",
    "⟦ECLI:DE:BVerfG:2010:rs20100302.1bvr025608|case|ecli:DE:BVerfG:2010:rs20100302.1bvr025608⟧.",
  ])
  func `a case of the Union’s courts`(sentence: String) {
    #expect(drawn(sentence, by: [CaseGrammar(), ECLIGrammar()]) == sentence)
  }

  @Test(arguments: [
    "Regulation 26/62",
    "vitamins C-12/5",
    "F-16/F-18",
    "PE-C-131/12",
    "247-C-1/12",
    "EU: the C:2",
    "Opinion 5/2021",
    "T-12/1234",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [CaseGrammar(), ECLIGrammar()]) == sentence)
  }

  @Test(arguments: [
    (
      "fr",
      "arrêt du 12 juillet 2005, Schempp (⟦C-403/03, EU:C:2005:446, point 19|case|celex:62003CJ0403#par_19⟧)"
    ),
    ("fr", "⟦affaire 26/62|case|celex:61962CJ0026⟧"),
  ])
  func `cases in other languages`(language: String, sentence: String) {
    #expect(drawn(sentence, by: [CaseGrammar()], language: language) == sentence)
  }
}
