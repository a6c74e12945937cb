import References
import Testing

/// Short notations of commentators, national authorities and courts.
@Suite struct ShorthandFormsTests {
  @Test(arguments: [
    (
      "fr",
      "⟦Art. 6, § 1, f), du RGPD|provision|celex:32016R0679#art_6.par_1.pnt_f⟧ et ⟦art. 4, 11), RGPD|provision|celex:32016R0679#art_4.pnt_11⟧"
    ),
    (
      "nl",
      "⟦artikel 3, tweede lid, aanhef en onder a, van Richtlijn 2004/38/EG|provision|celex:32004L0038#art_3.par_2.pnt_a⟧"
    ),
    ("it", "⟦art. 15, par. 1, dir. 2004/38/CE|provision|celex:32004L0038#art_15.par_1⟧"),
    ("en", "⟦Article 50 of the EU AI Act|provision|celex:32024R1689#art_50⟧"),
    (
      "de",
      "⟦Art. 27 Abs. 2, Abs. 4 i.V.m. Anhang VI VO (EG) Nr. 882/2004|provision|celex:32004R0882#art_27.par_2;celex:32004R0882#art_27.par_4;celex:32004R0882#anx_VI⟧"
    ),
    (
      "de",
      "⟦Art. 32 Abs. 1 Hs. 1 i.V.m. Abs. 2 DSGVO|provision|celex:32016R0679#art_32.par_1;celex:32016R0679#art_32.par_2⟧"
    ),
    (
      "en",
      "⟦Art. 6 para. 1 subpara. 1 lit. f GDPR|provision|celex:32016R0679#art_6.par_1.sub_1.pnt_f⟧"
    ),
    (
      "fr",
      "les ⟦articles 5-1-e), 12 et 13 du RGPD|provision|celex:32016R0679#art_5.par_1.pnt_e;celex:32016R0679#art_12;celex:32016R0679#art_13⟧"
    ),
    ("fr", "l'⟦article 5-1-a) du RGPD|provision|celex:32016R0679#art_5.par_1.pnt_a⟧"),
    (
      "sv",
      "enligt ⟦artikel 9.2(h) och 9.3 i EU:s dataskyddsförordning|provision|celex:32016R0679#art_9.par_2.pnt_h;celex:32016R0679#art_9.par_3⟧"
    ),
    ("de", "⟦Art. 15 Abs. 1 Hs. 2 DSGVO|provision|celex:32016R0679#art_15.par_1⟧"),
    (
      "da",
      "⟦databeskyttelsesforordningens artikel 6, stk. 1|provision|celex:32016R0679#art_6.par_1⟧"
    ),
    ("en", "within the meaning of ⟦Article 13|provision|self#art_13⟧.2.Voting rights"),
    (
      "es", "con arreglo al ⟦artículo 6.1.f) del RGPD|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"
    ),
    (
      "es",
      "⟦art. 5.1 c) RGPD|provision|celex:32016R0679#art_5.par_1.pnt_c⟧ y ⟦art. 88, apdo. 1, RGPD|provision|celex:32016R0679#art_88.par_1⟧"
    ),
    (
      "fr",
      "l’⟦article 6, § 1er, alinéa 2, de la directive 2004/38/CE|provision|celex:32004L0038#art_6.par_1.sub_2⟧"
    ),
    ("fr", "⟦art. 267 al. 3 TFUE|treaty|celex:12016E267#sub_3⟧"),
    (
      "fr",
      "l’⟦article 5, paragraphe 1, point b), sous ii), du règlement (CE) n° 883/2004|provision|celex:32004R0883#art_5.par_1.pnt_b.pnt_ii⟧"
    ),
    (
      "fr",
      "les ⟦articles 101 et 102 TFUE|treaty|celex:12016E101;celex:12016E102⟧, ex-⟦articles 81 et 82 CE|treaty|celex:12002E081;celex:12002E082⟧"
    ),
    ("de", "⟦Art. 5 II lit. a RL 2001/29/EG|provision|celex:32001L0029#art_5.par_2.pnt_a⟧"),
    ("de", "⟦Art. 6 Abs. 1 S. 1 lit. b DSGVO|provision|celex:32016R0679#art_6.par_1.sen_1.pnt_b⟧"),
    (
      "de",
      "⟦Artikel 5 Absatz 1 Buchstaben ba und bb|provision|self#art_5.par_1.pnt_ba;self#art_5.par_1.pnt_bb⟧ gelten"
    ),
    (
      "nl",
      "⟦artikel 6, eerste lid, onderdeel f, van de AVG|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"
    ),
    (
      "da",
      "⟦artikel 6, stk. 1, litra b, i forordning (EU) 2016/679|provision|celex:32016R0679#art_6.par_1.pnt_b⟧"
    ),
    (
      "en",
      "⟦Article 8 § 2 of the European Convention on Human Rights|provision|coe:CETS:5#art_8.par_2⟧"
    ),
    (
      "en",
      "see ⟦Art. 4(1), 5(1)(b) and 6(4) GDPR|provision|celex:32016R0679#art_4.par_1;celex:32016R0679#art_5.par_1.pnt_b;celex:32016R0679#art_6.par_4⟧"
    ),
    (
      "en",
      "⟦Art. 5 (1) a) GDPR|provision|celex:32016R0679#art_5.par_1.pnt_a⟧, ⟦Article 4 No. 7 GDPR|provision|celex:32016R0679#art_4.pnt_7⟧, ⟦Article 288 III TFEU|treaty|celex:12016E288#par_3⟧, ⟦CRR Article 92(1)(a)|provision|celex:32013R0575#art_92.par_1.pnt_a⟧; ⟦Articles 12 et seq. of the GDPR|provision|celex:32016R0679#art_12⟧"
    ),
    (
      "en", "under ⟦Article 5 (1)|provision|self#art_5.par_1⟧ a) the notice is given; b) it is sent"
    ),
    (
      "de",
      "⟦Art. 6 I 1 lit. f DSGVO|provision|celex:32016R0679#art_6.par_1.sen_1.pnt_f⟧ und ⟦Art. 12 ff. DSGVO|provision|celex:32016R0679#art_12⟧"
    ),
    (
      "es",
      "⟦anexo III, punto 1, letra a), del Reglamento (UE) 2024/1689|provision|celex:32024R1689#anx_III.pnt_1.pnt_a⟧"
    ),
    (
      "it",
      "⟦considerando n. 26 del regolamento (UE) 2016/679|provision|celex:32016R0679#rct_26⟧"
    ),
    (
      "da",
      "jf. ⟦artikel 3, stk. 2 og 3, i Rådets direktiv 93/13/EØF|provision|celex:31993L0013#art_3.par_2;celex:31993L0013#art_3.par_3⟧"
    ),
    (
      "fi",
      "⟦asetuksen (EU) 2016/679 johdanto-osan 26 kappale|provision|celex:32016R0679#rct_26⟧"
    ),
    (
      "ro",
      "⟦articolul 5 alineatul (1) al doilea paragraf din Directiva 2014/24/UE|provision|celex:32014L0024#art_5.par_1.sub_2⟧"
    ),
    (
      "it",
      "⟦allegato, punto 1, lettera e), della direttiva 93/13|provision|celex:31993L0013#anx.pnt_1.pnt_e⟧"
    ),
    (
      "de",
      "⟦Art. 5 und Art. 7 Abs. 1 der Fluggastrechte-VO (EG) Nr. 261/2004|provision|celex:32004R0261#art_5;celex:32004R0261#art_7.par_1⟧; ⟦Erwgr. 26 S. 3 DSGVO|provision|celex:32016R0679#rct_26.sen_3⟧"
    ),
    (
      "de",
      "⟦Richtlinie (EU) 2019/1937 des Europäischen Parlaments und des Rates vom 23. Oktober 2019, Art. 4|provision|celex:32019L1937#art_4⟧"
    ),
    (
      "fr",
      "l'⟦art. 17, § 3, b) et e) du RGPD|provision|celex:32016R0679#art_17.par_3.pnt_b;celex:32016R0679#art_17.par_3.pnt_e⟧"
    ),
    (
      "sv",
      "⟦artikel 4.1 led a i direktiv 2014/24/EU|provision|celex:32014L0024#art_4.par_1.pnt_a⟧"
    ),
    (
      "en",
      "⟦COM(2022) 495 final, Articles 4 and 9|provision|com:COM/2022/495#art_4;com:COM/2022/495#art_9⟧; ⟦SWD(2021) 84 final|com|com:SWD/2021/84⟧, Part 1/2"
    ),
    ("en", "⟦Articles 7 and 8 of the EU Charter|treaty|celex:12016P007;celex:12016P008⟧"),
    (
      "en",
      "under ⟦art 17(3)(b) GDPR|provision|celex:32016R0679#art_17.par_3.pnt_b⟧ and ⟦Article 22 paragraph 2 letter b GDPR|provision|celex:32016R0679#art_22.par_2.pnt_b⟧; the art 17 years ago"
    ),
    (
      "nl",
      "⟦bijlage I, punt 3, bij Richtlijn 2014/24/EU|provision|celex:32014L0024#anx_I.pnt_3⟧"
    ),
    (
      "sv",
      "⟦artikel 6.1 c och e i EU:s dataskyddsförordning|provision|celex:32016R0679#art_6.par_1.pnt_c;celex:32016R0679#art_6.par_1.pnt_e⟧ och ⟦skäl 108 och artikel 46.1 i allmänna dataskyddsförordningen|provision|celex:32016R0679#rct_108;celex:32016R0679#art_46.par_1⟧"
    ),
    (
      "sv",
      "⟦artikel 143 b och c i direktiv 2006/112/EG|provision|celex:32006L0112#art_143.pnt_b;celex:32006L0112#art_143.pnt_c⟧ och ⟦bilaga I, del A, punkt 3 till direktiv 2006/112/EG|provision|celex:32006L0112#anx_I.part_A.pnt_3⟧"
    ),
    (
      "sv",
      "enligt ⟦artikel 7 och 8.1 i EU:s rättighetsstadga|treaty|celex:12016P007;celex:12016P008#par_1⟧"
    ),
    (
      "sv",
      "⟦Förordning (EU) 2016/679|act|celex:32016R0679⟧ gäller; ⟦direktiv 95/46/EG|act|celex:31995L0046⟧ gällde. ⟦Artikel 23 i förordningen|provision|celex:32016R0679#art_23⟧ och ⟦artikel 28.3 i direktivet|provision|celex:31995L0046#art_28.par_3⟧"
    ),
  ])
  func `are read to the full depth`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Article 13(1) and (2), read in conjunction with Article 3(1), of Directive 2001/29|provision|celex:32001L0029#art_13.par_1;celex:32001L0029#art_13.par_2;celex:32001L0029#art_3.par_1⟧"
    ),
    (
      "de", "⟦Artikel 114 in Verbindung mit Artikel 16 AEUV|treaty|celex:12016E114;celex:12016E016⟧"
    ),
    (
      "fr",
      "l’⟦article 7, lu en combinaison avec l’article 47 de la Charte|treaty|celex:12016P007;celex:12016P047⟧"
    ),
    (
      "de",
      "nach ⟦Art. 3 Abs. 1 i.V.m. Art. 5 der Verordnung (EG) Nr. 883/2004|provision|celex:32004R0883#art_3.par_1;celex:32004R0883#art_5⟧"
    ),
    (
      "pl", "⟦art. 114 w związku z art. 16 TFUE|treaty|celex:12016E114;celex:12016E016⟧"
    ),
    (
      "cs", "⟦článek 114 ve spojení s článkem 16 SFEU|treaty|celex:12016E114;celex:12016E016⟧"
    ),
    (
      "sv", "⟦artikel 114 jämförd med artikel 16 FEUF|treaty|celex:12016E114;celex:12016E016⟧"
    ),
    (
      "el",
      "⟦άρθρο 114 σε συνδυασμό με το άρθρο 16 ΣΛΕΕ|treaty|celex:12016E114;celex:12016E016⟧"
    ),
    (
      "en",
      "⟦Article 6(1)(c) in conjunction with Article 9(2)(g) of the GDPR|provision|celex:32016R0679#art_6.par_1.pnt_c;celex:32016R0679#art_9.par_2.pnt_g⟧"
    ),
    (
      "de",
      "⟦Art. 6 Abs. 1 in Verbindung mit Art. 9 der DSGVO|provision|celex:32016R0679#art_6.par_1;celex:32016R0679#art_9⟧"
    ),
  ])
  func `provisions read together are of one work`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("pl", "⟦art. 15|provision|unresolved⟧ ustawy o ochronie zwierząt"),
    ("en", "in paragraph 54 of the order under appeal"),
    ("nl", "⟦artikel 7, eerste lid|provision|unresolved⟧, van de Dienstenrichtlijn"),
    ("en", "⟦Article 2(3)(a)|provision|unresolved⟧ of the Commission's Rules of Procedure"),
    ("en", "see Berg, cited above, ⟦paragraph 39|provision|unresolved⟧"),
    ("de", "nach § 7 Abs. 3 UWG und §§ 280 Abs. 1, 281 BGB"),
    ("fr", "au § 26, al. 4, de la loi"),
    ("fr", "⟦articles 132|provision|unresolved⟧-1 et 132-20 du code pénal"),
    ("it", "l’⟦art. 122|provision|unresolved⟧ del Codice"),
    ("en", "under ⟦section 45(2)|provision|unresolved⟧ of the Data Protection Act 2018"),
    ("en", "Guidelines 07/2020 and Recommendations 01/2020 of the Board"),
  ])
  func `national law and the papers of boards are no acts`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }
}
