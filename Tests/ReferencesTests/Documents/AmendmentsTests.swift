import LegalDocuments
import LegalIdentifiers
import References
import Testing

@Suite struct AmendmentsTests {
  @Test func `instructions speak of the act that is amended`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 2004/109/EC is amended as follows:
          point art_1.pnt_1: in Article 4(1), the word ‘two’ is deleted;
          point art_1.pnt_2: Article 7 is amended as follows:
            point art_1.pnt_2.pnt_a: paragraph 3 is deleted;
        article art_2: Article 1 applies from 1 July.
        """)
    #expect(
      document.cited == [
        "celex:32004L0109", "celex:32004L0109#art_4.par_1", "celex:32004L0109#art_7",
        "celex:32004L0109#art_7.par_3", "self#art_1",
      ])
  }

  @Test func `a lead-in that amends nothing changes nothing`() {
    let document = LegalDocument(
      outline: """
        article art_1: For the purposes of Directive 2004/109/EC:
          point art_1.pnt_1: Article 1 applies;
        """)
    #expect(document.cited == ["celex:32004L0109", "self#art_1"])
  }
}
