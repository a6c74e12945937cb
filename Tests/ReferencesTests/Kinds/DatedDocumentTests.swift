import References
import Testing

@Suite struct DatedDocumentTests {
  @Test(arguments: [
    "the ⟦Commission communication of 27 November 1985|document|text:commission-communication-of-27-november-1985-concerning-a⟧ concerning a review",
    "⟦Commission Recommendation of 6 May 2003|document|text:commission-recommendation-of-6-may-2003-concerning-the⟧ concerning the definition",
    "⟦Position of the European Parliament of 12 March 2014|document|text:position-of-the-european-parliament-of-12-march-2014⟧",
  ])
  func `a document named by its author and date`(sentence: String) {
    #expect(drawn(sentence, by: [DatedDocumentGrammar()]) == sentence)
  }

  @Test(arguments: [
    "the report of 5 May 2003", "a decision of the Council", "Council Resolution of 4 April 1995",
  ])
  func `without an author, or of the Council, it is none`(sentence: String) {
    #expect(drawn(sentence, by: [DatedDocumentGrammar()]) == sentence)
  }
}
