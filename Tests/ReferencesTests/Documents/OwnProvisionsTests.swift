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

  @Test func `an instruction that does not tell its act is not about this act`() {
    let document = LegalDocument(
      outline: """
        article art_1: The acts in the Annex are amended.
        article art_10: Article 1 applies.
        point anx_I.pnt_1: Article 10 shall be replaced by the following:
        point anx_I.pnt_2: À l'article 1er, paragraphe 5, le point suivant est ajouté:
        """)
    #expect(document.cited.suffix(3) == ["self#art_1", "unresolved", "unresolved"])
  }

  @Test func `a part in small letters is a common word`() {
    let document = LegalDocument(
      outline: "article art_9: Article 9 applies to that part of the territory.")
    #expect(document.cited == ["self#art_9"])
  }
}
