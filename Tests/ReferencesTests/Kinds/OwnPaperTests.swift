import References
import Testing

@Suite struct OwnPaperTests {
  @Test(arguments: [
    "In ⟦its resolution of 28 November 2019|document|text:european-parliament-resolution-of-28-november-2019-on⟧ on the climate, soils and water, the European Parliament asked for more.",
    "In ⟦its communication of 17 June 2020|document|text:commission-communication-of-17-june-2020⟧ the Commission proposed it.",
    "The European Parliament called, in ⟦its resolution of 15 January 2020|document|text:european-parliament-resolution-of-15-january-2020-on⟧ on trade, for a change.",
    "as the Commission said in ⟦its report of 3 May 2011|document|text:commission-report-of-3-may-2011⟧ and elsewhere",
  ])
  func `a paper of the body that the sentence names`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `in French`() {
    let sentence =
      "Par ⟦sa résolution du 5 février 2002|document|text:résolution-du-parlement-européen-du-5-février-2002⟧ sur les services financiers, le Parlement européen a demandé plus."
    #expect(read(sentence, language: "fr") == sentence)
  }

  @Test(arguments: [
    "The Scientific Committee set it out in its report of 3 May 2011.",
    "The Commission asked the Board, which in its report of 3 May 2011 agreed.",
    "In its report of 3 May 2011, the Board told the Commission so.",
    "In its report of 3 May 2011 on fish. The Commission agrees.",
    "the European Parliament and the Council, in its resolution of 3 May 2011",
    "The Commission published its reports of 3 May 2011 and 4 May 2012.",
  ])
  func `whose it is the sentence does not say`(sentence: String) {
    #expect(read(sentence) == sentence)
  }
}
