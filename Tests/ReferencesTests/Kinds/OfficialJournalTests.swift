import References
import Testing

@Suite struct OfficialJournalTests {
  @Test(arguments: [
    ("de", "⟦ABl. EU Nr. L 119 vom 4.5.2016, S. 1|oj|oj:L:2016:119:p1⟧"),
    ("de", "(⟦ABl. EG 1995, Nr. L 281, S. 31|oj|oj:L:1995:281:p31⟧)"),
    ("de", "⟦ABl. L 119 v. 4.5.2016, S. 1|oj|oj:L:2016:119:p1⟧"),
    ("fr", "⟦JO 2016, L 119, p. 1|oj|oj:L:2016:119:p1⟧"),
    (
      "fr",
      "( «⟦Journal officiel de l'Union européenne» L 173 du 12 juin 2014|oj|oj:L:2014:173⟧ )"
    ),
    ("nl", "⟦PbEU 2016, L 119/1|oj|oj:L:2016:119:p1⟧"),
    ("pl", "⟦Dz. Urz. UE L 119 z 04.05.2016, str. 1|oj|oj:L:2016:119:p1⟧"),
  ])
  func `national laws and journals cite the Official Journal their way`(
    language: String, sentence: String
  ) {
    #expect(drawn(sentence, by: [OfficialJournalGrammar()], language: language) == sentence)
  }

  @Test(arguments: [
    "see ⟦OJ L 119, 4.5.2016, p. 1|oj|oj:L:2016:119:p1⟧.",
    "⟦OJ L 119, 4.5.2016, p. 1–88|oj|oj:L:2016:119:p1⟧",
    "⟦OJ L\u{A0}119, 4.5.2016, p.\u{A0}89|oj|oj:L:2016:119:p89⟧",
    "(⟦OJ No L 281, 23. 11. 1995, p. 31|oj|oj:L:1995:281:p31⟧)",
    "⟦[1995] OJ L281/31|oj|oj:L:1995:281:p31⟧ and others",
    "⟦OJ [1995] L 281/31|oj|oj:L:1995:281:p31⟧ and ⟦(2016) OJ L119/1|oj|oj:L:2016:119:p1⟧",
    "⟦0J L 1l9, 4.5.2O16, p. l|oj|oj:L:2016:119:p1⟧",
    "⟦OJ L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧.",
    "⟦OJ L, 2025/1, 8.1.2025,\nELI:\nhttp://data.europa.eu/eli/dir/2025/1/oj|oj|oj:L:2025/1⟧",
    "⟦OJ L 2024/573, 20.02.2024, ELI: http://data.europa.eu/eli/reg/2024/573/oj|oj|oj:L:2024/573⟧",
    "⟦OJ C, C/2024/3543, 31.5.2024, ELI: http://data.europa.eu/eli/C/2024/3543/oj|oj|oj:C:C/2024/3543⟧",
    "⟦OJ L, 2023/90795, 22.12.2023|oj|oj:L:2023/90795⟧",
    "⟦OJ L 11 I, 16.1.2016, p. 1|oj|oj:L:2016:11I:p1⟧; ⟦OJ LI 11, 16.1.2016, p. 2|oj|oj:L:2016:11I:p2⟧",
    "⟦OJ L I 11, 16.1.2016, p. 3|oj|oj:L:2016:11I:p3⟧; ⟦OJ L11I, 16.1.2016, p. 4|oj|oj:L:2016:11I:p4⟧",
    "⟦OJ C 247 E, 31.8.1999, p. 28|oj|oj:C:1999:247E:p28⟧; ⟦OJ CE 247, 31.8.1999, p. 28|oj|oj:C:1999:247E:p28⟧",
    "⟦OJ C 48 A, 24.2.2005|oj|oj:C:2005:48A⟧",
    "⟦OJ 106, 30.10.1962, p. 2553/62|oj|oj:-:1962:106:p2553⟧",
    "⟦OJ 174, 31.7.1967, p. 1|oj|oj:-:1967:174:p1⟧",
    "⟦OJ 1987 L 256, p. 1|oj|oj:L:1987:256:p1⟧",
    "(⟦2012/C 325/02|oj|oj:C:2012:325:n02⟧) (⟦98/C 45/01|oj|oj:C:1998:45:n01⟧)",
    "⟦OJ L 352M, 31.12.2008, p. 367–373|oj|oj:L:2008:352M:p367⟧ (MT)",
    "⟦OJ L 176, 30.6.2016, p. 21 and p. 55|oj|oj:L:2016:176:p21;oj:L:2016:176:p55⟧",
    "⟦OJ L 119, 4.5.2016, p. 1 and L 123, 19.5.2016, p. 3|oj|oj:L:2016:119:p1;oj:L:2016:123:p3⟧",
    "⟦Finnish special edition: Chapter 15 Volume 10 P. 0208 - 0208|oj|unresolved⟧",
    "⟦Special edition in Bulgarian: Chapter 03 Volume 067 P. 152 - 158|oj|unresolved⟧",
    "⟦OJ C , , p. .|oj|placeholder⟧",
    "⟦OJ C […], […], p. […]|oj|placeholder⟧.",
    "⟦OJ L …|oj|placeholder⟧",
    "⟦OJ L 119|oj|unresolved⟧ and others",
    "⟦Official Journal of the European Union L 133 of 30 April 2004|oj|oj:L:2004:133⟧",
    "in the ⟦Official Journal of the European Communities (C 164, 1.7.1989, p. 3|oj|oj:C:1989:164:p3⟧)",
    "⟦OJ С 366, 14.12.2013, p. 1|oj|oj:C:2013:366:p1⟧",
    "an English note on ⟦ABl. L 222 vom 20.8.2008, S. 1|oj|oj:L:2008:222:p1⟧",
  ])
  func `a place in the Official Journal`(sentence: String) {
    #expect(
      drawn(
        sentence,
        by: [OfficialJournalGrammar(), OfficialJournalNoticeGrammar(), SpecialEditionGrammar()])
        == sentence)
  }

  @Test(arguments: [
    "published in the Official Journal of the European Union. The Commission …",
    "OJ 12, 4.5.2010, p. 3",
    "the 2012/C series and 325/02",
    "C 325, 4.5.2010, p. 1",
    "OJ",
    "OJ L",
    "OJ L 1234, 4.5.2010",
    "IO 5 and GU 12",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(
      drawn(sentence, by: [OfficialJournalGrammar(), OfficialJournalNoticeGrammar()]) == sentence)
  }

  @Test(arguments: [
    ("fr", "⟦JO L 222 du 20.8.2008, p. 1|oj|oj:L:2008:222:p1⟧"),
    ("fr", "⟦JO no L 192 du 24.7.1985, p. 20|oj|oj:L:1985:192:p20⟧"),
    ("fr", "⟦Journal officiel de l’Union européenne L 405 du 2 décembre 2020|oj|oj:L:2020:405⟧"),
    ("de", "⟦ABl. L 222 vom 20.8.2008, S. 1|oj|oj:L:2008:222:p1⟧"),
    ("cs", "⟦Úř. věst. L 277, 19.9.2014, s. 11|oj|oj:L:2014:277:p11⟧"),
    (
      "lt",
      "⟦OL L, 2023/2387, 2023 10 2, ELI: http://data.europa.eu/eli/reg_impl/2023/2387/oj|oj|oj:L:2023/2387⟧"
    ),
    ("en", "(⟦OJ L 119/1 of 4 May 2016, p. 1|oj|oj:L:2016:119:p1⟧;"),
    ("en", "(⟦OJ L 119/1, 4.5.2016|oj|oj:L:2016:119:p1⟧)"),
    ("en", "(⟦OJ L 119/1, 4.5.2016|oj|oj:L:2016:119:p1⟧, p. 33)"),
    ("lt", "⟦OL L 222, 2008 8 20, p. 1|oj|oj:L:2008:222:p1⟧"),
    ("lv", "⟦OV L 74, 22.3.2010., 1. lpp.|oj|oj:L:2010:74:p1⟧"),
    ("hu", "⟦HL 2009. L 195., 1. o.|oj|oj:L:2009:195:p1⟧"),
    ("hu", "⟦HL L 222., 2008.8.20., 1. o.|oj|oj:L:2008:222:p1⟧"),
    ("pl", "⟦Dz.U. L 222 z 20.8.2008, s. 1|oj|oj:L:2008:222:p1⟧"),
    ("sk", "⟦Ú. v. EÚ L 222, 20.8.2008, s. 1|oj|oj:L:2008:222:p1⟧"),
    ("da", "⟦EUT L 222 af 20.8.2008, s. 1|oj|oj:L:2008:222:p1⟧"),
    ("bg", "⟦ОВ L 222, 20.8.2008 г., стр. 1|oj|oj:L:2008:222:p1⟧"),
    ("el", "⟦ΕΕ L 222 της 20.8.2008, σ. 1|oj|oj:L:2008:222:p1⟧"),
    ("it", "⟦GU L 222 del 20.8.2008, pag. 1|oj|oj:L:2008:222:p1⟧"),
    ("nl", "⟦PB L 222 van 20.8.2008, blz. 1|oj|oj:L:2008:222:p1⟧"),
    ("sv", "⟦EUT L 222, 20.8.2008, s. 1|oj|oj:L:2008:222:p1⟧"),
  ])
  func `the forms of the other languages`(language: String, sentence: String) {
    #expect(drawn(sentence, by: [OfficialJournalGrammar()], language: language) == sentence)
  }
}
