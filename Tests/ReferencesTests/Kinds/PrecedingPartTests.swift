import LegalDocuments
import References
import Testing

@Suite struct PrecedingPartTests {
  @Test(arguments: [
    ("en", "the period in the ⟦preceding paragraph|provision|unresolved⟧ runs"),
    ("fr", "les cas visés à l'⟦alinéa précédent|provision|unresolved⟧ et au tiret précédent"),
    ("de", "Der ⟦vorstehende Absatz|provision|unresolved⟧ gilt nicht."),
  ])
  func `a plain text does not say where it stands`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    "the previous year and the preceding paragraphs", "a previous paragraph of that kind",
    "in the preceding chapter",
  ])
  func `what is none`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `the part before the one that speaks`() {
    let document = LegalDocument(
      outline: """
        article art_5:
          paragraph art_5.par_2: The preceding paragraph applies.
            subparagraph art_5.par_2.sub_2: The preceding subparagraph applies; the preceding paragraph may be either.
        article art_6:
          subparagraph art_6.sub_1: The preceding Article applies, and the preceding paragraph.
          subparagraph art_6.sub_2: The preceding paragraph applies.
        """)
    #expect(
      document.cited == [
        "self#art_5.par_1", "self#art_5.par_2.sub_1", "unresolved", "self#art_5", "unresolved",
        "self#art_6.sub_1",
      ])
  }
}
