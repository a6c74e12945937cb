import LegalDocuments
import Testing

@Suite struct RowItemsTests {
  @Test func `an entry of an annex's table speaks of its own paragraphs`() {
    let document = LegalDocument(
      outline: """
        article art_1: The list stands below.
        annex anx_XVII:
          table anx_XVII.tbl_1:
            table anx_XVII.tbl_1.row_1: 4. Lead | 1. Shall not be used in paint. 2. By way of derogation from paragraph 1, it may be used: (a) in glass; (b) in art, under the terms of point (a).
            table anx_XVII.tbl_1.row_2: 5. Zinc | Paragraph 1 of entry 4 and paragraph 3 apply.
            table anx_XVII.tbl_1.row_3: 6. Tin | 1. Shall not be used. 12. It shall not be used in nets. The first subparagraph does not apply to lakes. For the purposes of this paragraph and Appendix 7, nets are: (a) seines; (b) those like goods under point (a).
        """)
    #expect(
      document.cited == [
        "self#anx_XVII.tbl_1.row_1.par_1", "self#anx_XVII.tbl_1.row_1.par_2.pnt_a",
        "self#anx_XVII.par_1", "self#anx_XVII.par_3",
        "self#anx_XVII.tbl_1.row_3.par_12.sub_1", "self#anx_XVII.tbl_1.row_3.par_12",
        "self#anx_XVII.app_7", "self#anx_XVII.tbl_1.row_3.par_12.pnt_a",
      ])
  }
}
