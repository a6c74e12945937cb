import References
import Testing

@Suite struct BareLetterTests {
  @Test(arguments: [
    "the measures referred to in ⟦(a)|provision|self#pnt_a⟧ shall apply",
    "the persons referred to in ⟦(a), (b) and (f)|provision|self#pnt_a;self#pnt_b;self#pnt_f⟧;",
    "in the areas referred to in ⟦(a) to (e)|provision|self#pnt_a-pnt_e⟧.",
    "the undertakings referred to under ⟦(ii)|provision|self#pnt_ii⟧ pay",
  ])
  func `points without their noun`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "costs: (a) those of the authority, (b) those of others",
    "the costs referred to in (a) the first year",
    "les mesures visées (a) et (b)",
    "referred to in 2021 (a)",
  ])
  func `letters that open the items of a list are none`(sentence: String) {
    #expect(read(sentence) == sentence)
  }
}
