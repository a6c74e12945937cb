import References
import Testing

@Suite struct OtherCourtTests {
  @Test func `applications may be shortened`() {
    let sentence =
      "Berg v. Norway, App. ⟦Nos. 4451/15, 62322/14 and 24960/15|case|echr:4451/15;echr:62322/14;echr:24960/15⟧"
    #expect(drawn(sentence, by: [OtherCourtGrammar()]) == sentence)
  }

  @Test func `the Court of Human Rights numbers its paragraphs too`() {
    let sentence = "Berg v. Norway, ⟦no. 4451/15, § 35|case|echr:4451/15#par_35⟧, where"
    #expect(drawn(sentence, by: [OtherCourtGrammar()]) == sentence)
  }

  @Test(arguments: [
    "⟦Case E-18/13|case|celex:E2013J0018⟧",
    "the EFTA Court in ⟦E-5/10|case|celex:E2010J0005⟧",
    "S. and Marper v. the United Kingdom, ⟦nos. 30562/04 and 30566/04|case|echr:30562/04;echr:30566/04⟧, 4 December 2008",
    "application ⟦no. 5809/08|case|echr:5809/08⟧",
  ])
  func `a case of the EFTA Court or of Strasbourg`(sentence: String) {
    #expect(drawn(sentence, by: [OtherCourtGrammar()]) == sentence)
  }

  @Test(arguments: [
    "in application of Regulation (EC) No 2232/96",
    "motorway E-18/13",
    "No 1408/71",
    "question E-1234/12",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [OtherCourtGrammar()]) == sentence)
  }
}
