import References
import Testing

@Suite struct ProvisionTests {
  @Test(arguments: [
    "entities to be excluded pursuant to ⟦(b) of the first subparagraph of Article 6(5)|provision|self#art_6.par_5.sub_1.pnt_b⟧",
    "⟦Article 2(1-9)|provision|self#art_2.par_1-art_2.par_9⟧; ⟦Annex A, Chapter 3.4 of Regulation (EC) No 1099/2008|provision|celex:32008R1099#anx_A.cpt_3.4⟧",
    "⟦Article 5(2), first subparagraph, point (a)(ii), of Regulation (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a.pnt_ii⟧",
    "the ⟦third indent of the second subparagraph of Article 2(1) of Regulation (EEC) No 2658/87|provision|celex:31987R2658#art_2.par_1.sub_2.idt_3⟧",
    "⟦Article 42(1) and (2) of Regulation (EC) 2018/1725|provision|celex:32018R1725#art_42.par_1;celex:32018R1725#art_42.par_2⟧",
    "⟦Article 37(1), points (b) and (c), of Regulation (EU) 2016/679|provision|celex:32016R0679#art_37.par_1.pnt_b;celex:32016R0679#art_37.par_1.pnt_c⟧",
    "⟦recital 5 of Regulation (EU) 2018/1725|provision|celex:32018R1725#rct_5⟧",
    "⟦Article 2 of the Annex to Commission Recommendation 2003/361/EC|provision|celex:32003H0361#anx.art_2⟧",
    "⟦points 1 and 3-6 of the Annex to that Commission Recommendation 2025/1099|provision|celex:32025H1099#anx.pnt_1;celex:32025H1099#anx.pnt_3-anx.pnt_6⟧",
    "⟦Article 9 of, and Annex II to, Directive 95/46/EC|provision|celex:31995L0046#art_9;celex:31995L0046#anx_II⟧",
    "⟦Article 4(1)(a) and (b) and (2) of Directive 95/46/EC|provision|celex:31995L0046#art_4.par_1.pnt_a;celex:31995L0046#art_4.par_1.pnt_b;celex:31995L0046#art_4.par_2⟧",
    "⟦Annex C of doc. 14313/99|provision|council:ST-14313-1999#anx_C⟧",
    "⟦Article 6 of Regulations (EU) 2016/1036 and (EU) 2016/1037|provision|celex:32016R1036#art_6;celex:32016R1037#art_6⟧",
  ])
  func `a provision with its act`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "⟦Annex II, Part A, point 2(a)|provision|self#anx_II.part_A.pnt_2.pnt_a⟧",
    "⟦Articles 5 and 6|provision|self#art_5;self#art_6⟧ shall apply",
    "⟦Articles 2, 5(2) and (3) and 6 to 9|provision|self#art_2;self#art_5.par_2;self#art_5.par_3;self#art_6-art_9⟧.",
    "⟦Article 2(5354)|provision|self#art_2.par_53;self#art_2.par_54⟧",
    "⟦points (a) to (d) of Article 5(1)|provision|self#art_5.par_1.pnt_a-art_5.par_1.pnt_d⟧",
    "⟦Article 5 bis and Articles 32z and 32aa|provision|self#art_5a;self#art_32z;self#art_32aa⟧",
    "⟦Article 5 of this Regulation|provision|self#art_5⟧",
    "the certificate provided for in ⟦Article 6|provision|self#art_6⟧ to the extent necessary",
    "⟦Article 28a (1) (a) (ii)|provision|self#art_28a.par_1.pnt_a.pnt_ii⟧ applies; the ⟦third subparagraph of Article 28 a (1) (a)|provision|self#art_28a.par_1.pnt_a.sub_3⟧",
    "supplies in ⟦Article 28c (A) (d)|provision|self#art_28c.pnt_A.pnt_d⟧, under ⟦Article 11 (A) (1) (b)|provision|self#art_11.pnt_A.pnt_1.pnt_b⟧",
    "the sum in ⟦Article 5 (1) (a)|provision|self#art_5.par_1.pnt_a⟧ (2) shall",
    "laid down in the ⟦Annex|provision|self#anx⟧. It shall communicate the text of those provisions",
    "it informs the body referred to in ⟦Article 22(3)|provision|self#art_22.par_3⟧ of its decisions to grant the status",
    "within the meaning of ⟦point (a) of point 5 of Article 3 and the second paragraph of point 21 of Article 3|provision|self#art_3.pnt_5.pnt_a;self#art_3.pnt_21.sub_2⟧",
    "⟦point (ii) of point (b) of Article 5(1)|provision|self#art_5.par_1.pnt_b.pnt_ii⟧ applies",
    "⟦Points 4.3., 4.4., 4.5. and the fifth paragraph of point 4.6 of Annex VII|provision|self#anx_VII.pnt_4.3;self#anx_VII.pnt_4.4;self#anx_VII.pnt_4.5;self#anx_VII.pnt_4.6.sub_5⟧ apply",
    "published in accordance with ⟦Article 3, 5 or 10|provision|self#art_3;self#art_5;self#art_10⟧ is kept up to date; within ⟦Article 5|provision|self#art_5⟧, 20 or 30 days",
    "set out in ⟦Part A or Part B of Annex I|provision|self#anx_I.part_A;self#anx_I.part_B⟧; ⟦Chapter I and Section 2 of Chapter II|provision|self#cpt_I;self#cpt_II.sct_2⟧",
    "in ⟦Annex III, the second sentence of the introductory wording|provision|self#anx_III.inp.sen_2⟧ applies; in ⟦Article 6(1), the introductory part of the first subparagraph|provision|self#art_6.par_1.sub_1.inp⟧; ⟦Article 181, the second paragraph of point (b)|provision|self#art_181.pnt_b.sub_2⟧",
    "the statement in ⟦Annex IIa|provision|self#anx_IIa⟧ and the TACs",
    "the TACs set out in ⟦Annex IJ|provision|self#anx_IJ⟧ apply",
    "⟦Annex IA to Regulation (EU) 2017/127|provision|celex:32017R0127#anx_IA⟧ and ⟦Articles 1 and 2 as well as Article 4a(1) of Regulation (EU) 2017/127|provision|celex:32017R0127#art_1;celex:32017R0127#art_2;celex:32017R0127#art_4a.par_1⟧",
    "within the scope of point 6 of the Commission Notice on a simplified procedure",
    "the authority designated pursuant to ⟦Article 37|provision|self#art_37⟧ of the Member State",
  ])
  func `a provision alone is the document's own`(sentence: String) {
    #expect(read(sentence, family: .act) == sentence)
  }

  @Test(arguments: [
    (
      "fr",
      "l'⟦article 1er, paragraphe 2, point a), du règlement (CE) n° 45/2001|provision|celex:32001R0045#art_1.par_2.pnt_a⟧"
    ),
    ("fr", "l'⟦article 5, premier alinéa, deuxième tiret|provision|self#art_5.sub_1.idt_2⟧."),
    (
      "de",
      "⟦Artikel 42 Absatz 4 Unterabsatz 2 Buchstabe a Ziffer ii der Verordnung (EU) Nr. 1093/2010|provision|celex:32010R1093#art_42.par_4.sub_2.pnt_a.pnt_ii⟧"
    ),
    ("de", "⟦Anhang II Teil A Nummer 2 dieser Verordnung|provision|self#anx_II.part_A.pnt_2⟧"),
  ])
  func `a provision in French and German`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    "the Article 29 Working Party and the Article 36 Committee met",
    "Chapter 23 was opened", "part of the first part", "two points were made in this article",
  ])
  func `names of bodies and policies are left alone`(sentence: String) {
    #expect(read(sentence, family: .paper) == sentence)
  }

  @Test(arguments: [
    "⟦Article 5|provision|unresolved⟧ of the Belgian Constitution",
    "⟦Section XI (2) of the Council Security Regulations|provision|alias:council-security-regulations#sct_XI.par_2⟧",
    "⟦Article 12 of the Paris Agreement|provision|alias:paris-agreement#art_12⟧",
    "see ⟦recital 28|provision|unresolved⟧ of the Harbour Notice",
    "see ⟦recital 17|provision|unresolved⟧ and footnote 21 of the Harbour Notice",
    "Having regard to ⟦Regulation (EC) No 110/2008|act|celex:32008R0110⟧ of 15 January 2008 on spirit drinks and repealing ⟦Council Regulation (EEC) No 1576/89|act|celex:31989R1576⟧, and in particular ⟦Article 26 thereof|provision|celex:32008R0110#art_26⟧",
    "⟦Articles 325w to 325ad and Article 325u|provision|self#art_325w-art_325ad;self#art_325u⟧ apply",
    "in ⟦Article 9(2)(e)|provision|self#art_9.par_2.pnt_e⟧, except for the services which are referred to in the ⟦last indent|provision|self#art_9.par_2.pnt_e.idt_last⟧",
    "within the meaning of ⟦Article 3(1)|provision|unresolved⟧ of the 1707 Act of Union",
    "in accordance with paragraph 5.5.3 of standard ETSI TS 119612, clause 2",
    "errors in ⟦Regulation (EU) No 68/2013|act|celex:32013R0068⟧ and in ⟦Part C of the Annex thereto|provision|celex:32013R0068#anx.part_C⟧",
    "⟦Annex XI|provision|celex:21994A0103(01)#anx_XI⟧ and ⟦Protocol 37 to the EEA Agreement|international|alias:protocol-37-to-the-eea-agreement⟧ should be amended",
    "⟦Regulation No 17|act|celex:31962R0017⟧ is repealed with the exception of ⟦Article 8(3)|provision|celex:31962R0017#art_8.par_3⟧ which goes on",
  ])
  func `a provision of something else is not our own`(sentence: String) {
    #expect(read(sentence, family: .act) == sentence)
  }

  @Test func `in a paper an article belongs to the act of the paragraph, or to none`() {
    let named =
      "⟦Directive 95/46/EC|act|celex:31995L0046⟧ says so. ⟦Article 5|provision|celex:31995L0046#art_5⟧ too."
    #expect(read(named, family: .paper) == named)
    let alone = "As ⟦Article 5|provision|unresolved⟧ says."
    #expect(read(alone, family: .paper) == alone)
  }
}

@Suite struct NumberFirstProvisionTests {
  @Test(arguments: [
    (
      "hu",
      "az ⟦(EU) 2016/679 rendelet 6. cikke (1) bekezdésének f) pontja|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"
    ),
    (
      "lt",
      "⟦Reglamento (ES) Nr. 45/2001 5 straipsnio 1 dalis|provision|celex:32001R0045#art_5.par_1⟧"
    ),
    ("lv", "⟦Regulas (EK) Nr. 45/2001 5. panta 1. punkts|provision|celex:32001R0045#art_5.par_1⟧"),
    (
      "fi",
      "⟦asetuksen (EU) 2016/679 5 artiklan 1 kohdan a alakohta|provision|celex:32016R0679#art_5.par_1.pnt_a⟧"
    ),
    ("hu", "⟦5. és 6. cikk|provision|self#art_5;self#art_6⟧"),
  ])
  func `the number stands before its noun and the act before both`(
    language: String, sentence: String
  ) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    "⟦Article 3, point (7), point (c)|provision|self#art_3.pnt_7.pnt_c⟧, applies",
    "⟦Article 11, point 2, points (a) to (f)|provision|self#art_11.pnt_2.pnt_a-art_11.pnt_2.pnt_f⟧ apply",
    "⟦Article 38o of Regulation (EU) No 600/2014|provision|celex:32014R0600#art_38o⟧",
    "the reference point in ⟦Annex II, column A, to Regulation (EU) 2016/1139|provision|celex:32016R1139#anx_II⟧",
    "By way of derogation from ⟦Article 14|provision|self#art_14⟧, ⟦paragraphs 2 and 3 of this Article|provision|self#par_2;self#par_3⟧ shall apply",
    "referred to in ⟦paragraph 1, points (a) and (b), of this Article|provision|self#par_1.pnt_a;self#par_1.pnt_b⟧ shall",
    "in accordance with ⟦points (a) and (c), respectively, of Article 58(1)|provision|self#art_58.par_1.pnt_a;self#art_58.par_1.pnt_c⟧",
    "in ⟦Title XII, Chapter 6, the heading of Section 2|provision|self#ttl_XII.cpt_6.sct_2⟧ is replaced",
    "in the ⟦second subparagraph of Article 369h(1), the second sentence|provision|self#art_369h.par_1.sub_2.sen_2⟧",
  ])
  func `parts lie in what they are counted in`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "à l'⟦article 3, point 2), le point a)|provision|self#art_3.pnt_2.pnt_a⟧",
    "à l'⟦annexe VI, point c), le point viii)|provision|self#anx_VI.pnt_c.pnt_viii⟧",
    "l'acte introductif d'instance est signifié au défendeur",
  ])
  func `French parts with their articles`(sentence: String) {
    #expect(read(sentence, language: "fr") == sentence)
  }

  @Test func `every state has a code of civil procedure`() {
    let sentence =
      "in Belgium: ⟦Article 15|provision|unresolved⟧ of the Civil Code; ⟦Article 638|provision|unresolved⟧ of the Judicial Code"
    #expect(read(sentence) == sentence)
  }

  @Test func `what is read in particular of a convention is not of the decision that approved it`()
  {
    let sentence =
      "under a convention approved by ⟦Council Decision 2010/48/EC|act|celex:32010D0048⟧, in particular ⟦Article 9|provision|unresolved⟧ of the Convention"
    #expect(read(sentence) == sentence)
  }

  @Test func `the place of an act parts it from no provision behind it`() {
    let sentence =
      "A ⟦2008/115/EK irányelv|act|celex:32008L0115⟧ (⟦HL L 348., 2008.12.24., 98. o.|oj|oj:L:2008:348:p98⟧) ⟦15. cikke (1) bekezdésének a) pontja|provision|celex:32008L0115#art_15.par_1.pnt_a⟧"
    #expect(read(sentence, language: "hu") == sentence)
  }

  @Test func `the heading of new wording is no reference`() {
    let sentence =
      "La ⟦direttiva 87/402/CEE|act|celex:31987L0402⟧ è modificata come segue: l'⟦articolo 2|provision|celex:31987L0402#art_2⟧ è sostituito dal seguente: «Articolo 2. Si applica il presente.»"
    #expect(read(sentence, language: "it") == sentence)
  }
}
