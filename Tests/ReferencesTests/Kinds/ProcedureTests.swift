import References
import Testing

@Suite struct ProcedureTests {
  @Test(arguments: [
    "⟦2011/0023(COD)|procedure|proc:2011/0023(COD)⟧",
    "⟦2025/0360 (COD)|procedure|proc:2025/0360(COD)⟧",
    "⟦2011/0901 B (COD)|procedure|proc:2011/0901B(COD)⟧",
    "⟦2022/55/NLE|procedure|proc:2022/0055(NLE)⟧",
    "⟦COD/1998/0134|procedure|proc:1998/0134(COD)⟧",
    "⟦98/0134(COD)|procedure|proc:1998/0134(COD)⟧",
    "⟦2016/089 (NLE)|procedure|proc:2016/0089(NLE)⟧",
  ])
  func `an interinstitutional procedure`(sentence: String) {
    #expect(drawn(sentence, by: [ProcedureGrammar()]) == sentence)
  }

  @Test(arguments: [
    "décision 2002/475/JAI",
    "2011/0023",
    "2011/0023 (ABC)",
    "12/05 (COD)/",
    "2008/615/JHA",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [ProcedureGrammar()]) == sentence)
  }
}
