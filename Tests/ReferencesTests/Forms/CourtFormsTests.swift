import References
import Testing

/// As the Court, its advocates general and those who quote them cite.
@Suite struct CourtFormsTests {
  @Test(arguments: [
    (
      "en",
      "see ⟦paragraph 61 of the judgment of 5 June 2018, Wirtschaftsakademie (C-210/16, EU:C:2018:388)|case|celex:62016CJ0210#par_61⟧"
    ),
    (
      "en",
      "in ⟦paragraphs 61 and 62 of its judgment in Case C-210/16|case|celex:62016CJ0210#par_61;celex:62016CJ0210#par_62⟧"
    ),
    (
      "fr",
      "au ⟦point 61 de l'arrêt du 5 juin 2018, Wirtschaftsakademie (C-210/16, EU:C:2018:388)|case|celex:62016CJ0210#par_61⟧"
    ),
    (
      "de",
      "⟦Rn. 61 des Urteils vom 5. Juni 2018, Wirtschaftsakademie (C-210/16, EU:C:2018:388)|case|celex:62016CJ0210#par_61⟧"
    ),
    (
      "de",
      "Bobek hat in ⟦Nr. 67 seiner Schlussanträge in der Rechtssache C-40/17|case|celex:62017CC0040#par_67⟧ darauf hingewiesen"
    ),
    (
      "de",
      "In den ⟦verbundenen Rechtssachen C‑26/22 und C‑64/22, SCHUFA Holding, hat der Gerichtshof in den Rn. 97 bis 99 des Urteils vom 7. Dezember 2023 (EU:C:2023:958|case|celex:62022CJ0026#par_97-par_99⟧)"
    ),
    (
      "de",
      "⟦Rs. C-311/18, Slg. digital, ECLI:EU:C:2020:559, Rn. 134|case|celex:62018CJ0311#par_134⟧"
    ),
    (
      "de",
      "⟦Rs. C-101/01, Slg. 2003, I-12971, EU:C:2003:596, Rn. 25|case|celex:62001CJ0101#par_25⟧"
    ),
    ("it", "⟦C‑439/19, EU:C:2021:504, punti da 96 a 98|case|celex:62019CJ0439#par_96-par_98⟧"),
    (
      "pt",
      "⟦C‑64/16, EU:C:2018:117, n.os 32 e 37|case|celex:62016CJ0064#par_32;celex:62016CJ0064#par_37⟧"
    ),
    ("pt", "⟦C‑64/16, EU:C:2018:117, n.os 32 a 37|case|celex:62016CJ0064#par_32-par_37⟧"),
    (
      "en",
      "see ⟦Joined Cases C-397/01 to C-403/01 Pfeiffer and Others [2004] ECR I-8835, paragraph 114|case|celex:62001CJ0397#par_114⟧"
    ),
    ("fr", "⟦affaires jointes C-378/07 à C-380/07|case|celex:62007CJ0378⟧"),
    ("en", "⟦Case C-1/12|case|celex:62012CJ0001⟧ to the Court"),
    ("fr", "⟦aff. jtes C-83/19, C-127/19 et C-195/19|case|celex:62019CJ0083⟧"),
    ("de", "EuGH, ⟦C-252/21 Rn. 105|case|celex:62021CJ0252#par_105⟧ ff."),
    ("fr", "l'arrêt ⟦C-252/21 point 105|case|celex:62021CJ0252#par_105⟧"),
    ("nl", "⟦C-34/09, punten 41 tot en met 45|case|celex:62009CJ0034#par_41-par_45⟧"),
    ("da", "i ⟦sag C-131/12, præmis 80|case|celex:62012CJ0131#par_80⟧"),
    ("en", "⟦Case E-16/16 Fosen-Linjen, paragraph 77|case|celex:E2016J0016#par_77⟧"),
    (
      "en",
      "⟦Case T-612/17 Google and Alphabet v Commission (Google Shopping) EU:T:2021:763, paras 175–179|case|celex:62017TJ0612#par_175-par_179⟧"
    ),
    (
      "en",
      "⟦Case C - 176/03 Commission v Council [2005] ECR I-7879, paras 47-48|case|celex:62003CJ0176#par_47-par_48⟧"
    ),
  ])
  func `paragraphs of a decision`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    "Reference for a preliminary ruling – ⟦Directive 2014/24/EU – Article 10(c) and (d)|provision|celex:32014L0024#art_10.pnt_c;celex:32014L0024#art_10.pnt_d⟧ – ⟦Article 12|provision|celex:32014L0024#art_12⟧ – ⟦Articles 49 and 56 TFEU|treaty|celex:12016E049;celex:12016E056⟧",
    "(Environment – ⟦Regulation (EU) 2016/679 – Article 6(1)|provision|celex:32016R0679#art_6.par_1⟧ – Lawfulness)",
  ])
  func `provisions among the keywords are of the act before them`(sentence: String) {
    #expect(read(sentence, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    "⟦Case C-131/12 Google Spain, para. 5|case|celex:62012CJ0131#par_5⟧; ⟦ibid., para. 9|document|celex:62012CJ0131#par_9⟧.",
    "⟦Regulation (EU) 2016/679, Article 6(1)|provision|celex:32016R0679#art_6.par_1⟧. ⟦Ibid., Article 9(2)|document|celex:32016R0679#art_9.par_2⟧.",
    "⟦Regulation (EC) No 1/2005|act|celex:32005R0001⟧; ⟦Articles 3 and 27 of the latter|provision|celex:32005R0001#art_3;celex:32005R0001#art_27⟧ apply",
    "⟦Regulation (EU) 2022/1925|act|celex:32022R1925⟧ (the “DMA”) entered into force. See ⟦DMA, Article 6(5)|provision|celex:32022R1925#art_6.par_5⟧.",
    "⟦Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 (the “GDPR”), Article 17|provision|celex:32016R0679#art_17⟧.",
    "⟦Regulation (EU) 2016/679 (the “GDPR”), Article 17|provision|celex:32016R0679#art_17⟧.",
  ])
  func `what was cited just before`(sentence: String) {
    #expect(read(sentence, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Directives 2014/23/EU|act|celex:32014L0023⟧ on concessions, ⟦2014/24/EU|act|celex:32014L0024⟧ on public procurement and ⟦2014/25/EU|act|celex:32014L0025⟧ on utilities"
    ),
    (
      "fr",
      "les ⟦directives 2014/24/UE|act|celex:32014L0024⟧ sur les marchés et ⟦2014/25/UE|act|celex:32014L0025⟧ relative aux secteurs spéciaux"
    ),
    (
      "en",
      "⟦Regulations (EU) No 1303/2013|act|celex:32013R1303⟧ on common provisions, ⟦(EU) No 1304/2013|act|celex:32013R1304⟧ on the Fund"
    ),
  ])
  func `a list with titles between its members`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "The European Council, recalling ⟦its conclusions of 26 and 27 June 2014|meeting|council:EUCO-79-2014⟧, reviewed progress."
    ),
    (
      "en",
      "In ⟦its conclusions of 27 May 2011|meeting|meeting:council:2011-05-27⟧, the Council invited the Commission to contribute."
    ),
    (
      "fr",
      "Le Conseil rappelle ⟦ses conclusions du 9 juin 2016|meeting|meeting:council:2016-06-09⟧."
    ),
    (
      "de",
      "Der Rat verweist auf ⟦seine Schlussfolgerungen vom 9. Juni 2016|meeting|meeting:council:2016-06-09⟧."
    ),
    (
      "en",
      "the Council ⟦conclusions approved by the Council (Justice and Home Affairs) at its 3835th meeting held on 9 December 2021|meeting|meeting:council:2021-12-09⟧."
    ),
    ("en", "The Agency shall submit its conclusions of 9 June 2016."),
    ("en", "The Commission shall send its conclusions of 9 June 2016 to the Council."),
  ])
  func `conclusions that a council calls its own`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test func `an article of a protocol is none of the agreement that it goes with`() {
    let sentence =
      "⟦Article 57 of the EEA Agreement|provision|celex:21994A0103(01)#art_57⟧ and in particular ⟦Article 2(1)|provision|unresolved⟧ of Protocol 24 to ⟦that Agreement|international|celex:21994A0103(01)⟧."
    #expect(read(sentence, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("cs", "čl. 10 Listiny základních práv a svobod"),
    ("en", "The Data Inspectorate applied the Personal Data Act."),
    ("es", "el ⟦artículo 18.4|provision|unresolved⟧ CE"),
    ("nl", "⟦artikel 6|provision|unresolved⟧:162 BW"),
    ("pl", "⟦art. 385 § 1|provision|unresolved⟧ k.c."),
  ])
  func `national law is no law of the Union`(language: String, sentence: String) {
    let drawn = read(sentence, language: language, date: "2024-05-01")
    #expect(!drawn.contains("celex:") && !drawn.contains("self"), "\(drawn)")
  }

  @Test(arguments: [
    ("fr", "l'⟦article 88, paragraphe 2, CE|treaty|celex:12002E088#par_2⟧ et"),
    (
      "es",
      "⟦artículo 4 bis, apartado 1, letra d), inciso i), de la Decisión Marco 2002/584/JAI|provision|celex:32002F0584#art_4a.par_1.pnt_d.pnt_i⟧"
    ),
    (
      "it",
      "⟦articolo 5, paragrafo 1, lettera d), punto i), del regolamento (UE) 2016/679|provision|celex:32016R0679#art_5.par_1.pnt_d.pnt_i⟧"
    ),
    (
      "pt",
      "⟦artigo 5.º, n.º 1, alínea d), subalínea i), do Regulamento (UE) 2016/679|provision|celex:32016R0679#art_5.par_1.pnt_d.pnt_i⟧"
    ),
    (
      "nl",
      "⟦artikel 5, lid 1, onder d), punt i), van Verordening (EU) 2016/679|provision|celex:32016R0679#art_5.par_1.pnt_d.pnt_i⟧"
    ),
    (
      "da",
      "⟦artikel 5, stk. 1, litra d), nr. i), i forordning (EU) 2016/679|provision|celex:32016R0679#art_5.par_1.pnt_d.pnt_i⟧"
    ),
    (
      "pl",
      "⟦art. 5 ust. 1 lit. d) ppkt (i) rozporządzenia (UE) 2016/679|provision|celex:32016R0679#art_5.par_1.pnt_d.pnt_i⟧"
    ),
    ("pt", "⟦artigo 4.º-A da Diretiva 2004/38/CE|provision|celex:32004L0038#art_4a⟧"),
    ("el", "⟦άρθρο 4α της οδηγίας 2004/38/ΕΚ|provision|celex:32004L0038#art_4a⟧"),
    ("bg", "⟦член 4а от Директива 2004/38/ЕО|provision|celex:32004L0038#art_4a⟧"),
    (
      "it",
      "⟦artt. 5, par. 1, 6 e 13 del regolamento (UE) 2016/679|provision|celex:32016R0679#art_5.par_1;celex:32016R0679#art_6;celex:32016R0679#art_13⟧"
    ),
    ("de", "⟦Art. 5 Nr. 3 der Brüssel-I-Verordnung|provision|celex:32001R0044#art_5.pnt_3⟧"),
    ("de", "⟦Art. 3 Abs. 2 UAbs. 2 Dublin III-VO|provision|celex:32013R0604#art_3.par_2.sub_2⟧"),
    ("sk", "⟦čl. 6 ods. 1 písm. f) nariadenia GDPR|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"),
    (
      "fi",
      "⟦Tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"
    ),
    (
      "fi",
      "⟦direktiivin 2004/38/EY 7 artiklan 1 kohdan b alakohtaan|provision|celex:32004L0038#art_7.par_1.pnt_b⟧"
    ),
  ])
  func `forms of national courts`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }
}

/// What a quotation supplies or an adverb parts: "Article 34 [TFEU]", "respectively of".
@Suite struct SuppliedWordsTests {
  @Test(arguments: [
    ("en", "⟦Article 34 [TFEU|treaty|celex:12016E034⟧] precludes"),
    ("en", "⟦Article 47 of the [Charter|treaty|celex:12016P047⟧] is infringed"),
    ("en", "⟦Article 5 of [Directive 91/414/EEC|provision|celex:31991L0414#art_5⟧]"),
    ("en", "⟦Article 5 of [Council] Decision 1999/468/EC|provision|celex:31999D0468#art_5⟧"),
    ("en", "⟦Article 7 of EEC Regulation No 1612/68|provision|celex:31968R1612#art_7⟧"),
    ("en", "⟦Article 3 of the basic Regulation No 516/77|provision|celex:31977R0516#art_3⟧"),
    (
      "en",
      "⟦Articles 3 and 12 respectively of Directive 95/46/EC|provision|celex:31995L0046#art_3;celex:31995L0046#art_12⟧"
    ),
    (
      "en",
      "⟦Article 19a or 29a, as the case may be, of Directive 2013/34/EU|provision|celex:32013L0034#art_19a;celex:32013L0034#art_29a⟧"
    ),
    (
      "en",
      "⟦Directive (EU) 2018/1972|act|celex:32018L1972⟧ (⟦OJ L 321, 17.12.2018, p. 36|oj|oj:L:2018:321:p36⟧) and, in particular, ⟦Article 61 thereof|provision|celex:32018L1972#art_61⟧"
    ),
    (
      "en",
      "⟦Regulation (EU) 2018/1139|act|celex:32018R1139⟧ repealing ⟦Regulation (EEC) No 3922/91|act|celex:31991R3922⟧ (⟦OJ L 212, 22.8.2018, p. 1|oj|oj:L:2018:212:p1⟧), in so far as ⟦Article 2(1) thereof|provision|celex:32018R1139#art_2.par_1⟧ applies"
    ),
    ("en", "the rules of 28 CFR and 55 CFR"),
    (
      "hu",
      "A ⟦93/13/EGK irányelv 3. cikkének (1) bekezdését|provision|celex:31993L0013#art_3.par_1⟧ és ⟦6. cikkének (1) bekezdését|provision|celex:31993L0013#art_6.par_1⟧ kell értelmezni."
    ),
    (
      "en",
      "The Board recalls that ⟦Art. 46(2)(c) GDPR|provision|celex:32016R0679#art_46.par_2.pnt_c⟧ applies"
    ),
    ("de", "⟦Art. 6 SRM-VO|provision|celex:32014R0806#art_6⟧"),
  ])
  func `the act is reached over them`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("ro", "articolul 31 din Constituția României și articolul 2 din Legea nr. 544/2001"),
    ("sv", "2 kap. 3 § grundlagen"), ("cs", "podle čl. 36 Ústavy"),
    ("da", "artikel 5 i grundloven"),
  ])
  func `the laws of states are none of the text`(language: String, sentence: String) {
    let drawn = read(sentence, language: language, date: "2024-05-01")
    #expect(!drawn.contains("celex:") && !drawn.contains("self#art"), "\(drawn)")
  }
}
