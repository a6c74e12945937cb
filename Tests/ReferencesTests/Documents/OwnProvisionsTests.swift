import LegalDocuments
import References
import Testing

@Suite struct OwnProvisionsTests {
  @Test func `an article that the act does not have is the one named with its treaty before`() {
    let document = LegalDocument(
      outline: """
        recital rct_1: Article 81(3) of the Treaty establishing the European Community applies.
        recital rct_2: The condition in Article 81(3) requires more.
        recital rct_3: So does Article 99.
        article art_1: Article 1 applies.
        """)
    #expect(
      document.cited == [
        "celex:12002E081#par_3", "celex:12002E081#par_3", "unresolved", "self#art_1",
      ])
  }

  @Test func `a provision that fills the cell of a table is nobody's`() {
    let document = LegalDocument(
      outline: """
        article art_9: See Annex I.
        table anx_I.tbl_1: Article 1 | Article 2(1) | see Article 3 for this
        """)
    #expect(document.cited == ["self#anx_I", "unresolved", "unresolved", "self#art_3"])
  }
}
