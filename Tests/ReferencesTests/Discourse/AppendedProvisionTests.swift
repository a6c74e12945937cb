import References
import Testing

/// Provisions behind their work, as footnotes, journals and courts have them.
@Suite struct AppendedProvisionTests {
  @Test(arguments: [
    (
      "en",
      "see ⟦14480/1/17 REV 1, Annex II, point 4|provision|council:ST-14480-2017-REV-1#anx_II.pnt_4⟧."
    ),
    ("en", "⟦Directive 2002/58/EC, Article 15|provision|celex:32002L0058#art_15⟧."),
    (
      "en",
      "⟦Implementing Regulation (EU) 2023/814, Art. 8(5)|provision|celex:32023R0814#art_8.par_5⟧ asks for it"
    ),
    (
      "en",
      "⟦Regulation (EU) 2018/1999 (Governance Regulation), Annex I|provision|celex:32018R1999#anx_I⟧; then"
    ),
    (
      "en",
      "⟦Regulation (EC) No 1/2003|act|celex:32003R0001⟧ ⟦[2003] OJ L1/1|oj|oj:L:2003:1:p1⟧, ⟦art 7(1)|provision|celex:32003R0001#art_7.par_1⟧."
    ),
    (
      "en",
      "(⟦EC Treaty, Art. 92(3)(a) and (c)|treaty|celex:12002E092#par_3.pnt_a;celex:12002E092#par_3.pnt_c⟧)"
    ),
    (
      "en",
      "⟦Treaty on European Union|treaty|celex:12016M/TXT⟧ ⟦[2008] OJ C115/13|oj|oj:C:2008:115:p13⟧, ⟦art 5|treaty|celex:12016M005⟧."
    ),
    ("en", "Guidelines ⟦OJ C 11, 14.1.2011, p. 1, paragraph 62|provision|oj:C:2011:11:p1#par_62⟧."),
    ("en", "(⟦EUCO 169/14, para. 4|provision|council:EUCO-169-2014#par_4⟧)"),
    (
      "en",
      "⟦Article 19(1) TEU|treaty|celex:12016M019#par_1⟧, ⟦second subparagraph|provision|celex:12016M019#par_1.sub_2⟧, requires"
    ),
    ("fr", "⟦directive 2000/31/CE, art. 3, paragraphe 2|provision|celex:32000L0031#art_3.par_2⟧ ;"),
  ])
  func `belong to it`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    "Without prejudice to ⟦Directive 2002/58/EC|act|celex:32002L0058⟧, ⟦Article 15|provision|self#art_15⟧ applies to it.",
    "By way of derogation from ⟦Article 19(1) TEU|treaty|celex:12016M019#par_1⟧, the ⟦second subparagraph|provision|self#sub_2⟧ applies.",
  ])
  func `where the clause goes on they are the document's own`(sentence: String) {
    #expect(read(sentence, date: "2024-05-01") == sentence)
  }
}
