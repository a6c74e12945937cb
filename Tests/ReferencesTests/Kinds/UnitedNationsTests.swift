import References
import Testing

@Suite struct UnitedNationsTests {
  @Test(arguments: [
    "⟦UNSCR 1373 (2001)|un|un:S/RES/1373(2001)⟧",
    "⟦UNSC Resolutions 2170 and 2178|un|un:S/RES/2170(2014);un:S/RES/2178(2014)⟧",
    "⟦S/RES/1373 (2001)|un|un:S/RES/1373(2001)⟧",
    "⟦Resolution 1373/2001|un|un:S/RES/1373(2001)⟧",
    "⟦resolution 1373 (2001)|un|un:S/RES/1373(2001)⟧",
    "United Nations ⟦Security Council Resolution (UNSCR) 1373 (2001)|un|un:S/RES/1373(2001)⟧",
    "UN ⟦Security Council Resolutions 1267 (1999), 1333 (2000) and 1390 (2002)|un|un:S/RES/1267(1999);un:S/RES/1333(2000);un:S/RES/1390(2002)⟧",
    "⟦A/RES/60/288|un|un:A/RES/60/288⟧",
    "⟦UNGA resolution 60/288|un|un:A/RES/60/288⟧",
    "⟦General Assembly resolution 60/288|un|un:A/RES/60/288⟧",
    "⟦General Assembly Resolutions 74/247 and 75/282|un|un:A/RES/74/247;un:A/RES/75/282⟧ are",
    "⟦resolution 217 A (III)|un|un:A/RES/217(III)⟧",
    "⟦A/HRC/17/27|un|un:A/HRC/17/27⟧ and ⟦A/66/290|un|un:A/66/290⟧",
  ])
  func `a text of the United Nations`(sentence: String) {
    #expect(drawn(sentence, by: [UnitedNationsGrammar()]) == sentence)
  }

  @Test(arguments: [
    "Resolution 5 (2010) of the Board",
    "resolution 60/288 dpi",
    "S/5 and A/5",
    "a resolution of 1373",
    "resolution 1373 (1999)",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [UnitedNationsGrammar()]) == sentence)
  }
}
