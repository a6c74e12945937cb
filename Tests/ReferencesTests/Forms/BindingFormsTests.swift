import References
import Testing

/// What a provision belongs to, where something stands between the two or says that it is not the
/// document's.
@Suite struct BindingFormsTests {
  @Test(arguments: [
    (
      "en",
      "crystal glass as defined in ⟦Annex I (categories 1, 2, 3 and 4) to Directive 69/493/EEC|provision|celex:31969L0493#anx_I⟧"
    ),
    (
      "fr",
      "visées aux ⟦annexes II A et II B (opérations R 1, R 5 et R 9) de la directive 2006/12/CE|provision|celex:32006L0012#anx_IIA;celex:32006L0012#anx_IIB⟧"
    ),
  ])
  func `a bracket does not part a provision from its act`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("en", "(see ⟦Annex 10 to the impact assessment|provision|unresolved⟧)."),
    ("en", "the notes in the ⟦Annex to that certificate|provision|unresolved⟧ apply"),
    ("en", "the notes in ⟦Annex II to this Form CO|provision|unresolved⟧ apply"),
    ("fr", "figurant à l'⟦annexe du présent certificat|provision|unresolved⟧"),
    ("en", "⟦Article 5|provision|unresolved⟧ of its rules of procedure applies"),
    ("fr", "l'⟦article 5|provision|unresolved⟧ de son règlement de procédure"),
    ("fr", "l'⟦article 121|provision|unresolved⟧-1 du code de la consommation"),
    ("sv", "direktivets ⟦skäl 82|provision|unresolved⟧ anger detta"),
    ("de", "§§ 2 und 11a Abs. 1 des Gesetzes Nr. 395 gelten"),
  ])
  func `other papers and laws have provisions of their own`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("en", "set out in ⟦Annex I|provision|self#anx_I⟧ to form part of it"),
    ("en", "activities in ⟦Annex I|provision|self#anx_I⟧ in the form of grants"),
    (
      "en",
      "systems in ⟦Annex III|provision|self#anx_III⟧ to the conformity assessment procedure"
    ),
    ("en", "the form in ⟦Annex II to this Regulation|provision|self#anx_II⟧"),
    ("en", "the body referred to in ⟦Article 22(3)|provision|self#art_22.par_3⟧ of its decisions"),
  ])
  func `what is the document's own stays its own`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "(BECTU, ⟦paragraph 55|provision|unresolved⟧, and Schultz-Hoff and Others, ⟦paragraph 47|provision|unresolved⟧)."
    ),
    (
      "en",
      "(⟦Case C-415/93 Bosman [1995] ECR I-4921, paragraph 92|case|celex:61993CJ0415#par_92⟧). The same follows from Bosman, cited above, ⟦paragraph 96|provision|celex:61993CJ0415#par_96⟧."
    ),
    ("en", "the limitation period in ⟦Paragraph 195|provision|unresolved⟧ BGB"),
    (
      "en",
      "⟦Article 201|provision|unresolved⟧ of Italian Legislative Decree No 58 of 24 February 1998"
    ),
    ("en", "⟦Articles 101 et seq. and 107 TFEU|treaty|celex:12016E101;celex:12016E107⟧"),
    (
      "es",
      "(sentencia BECTU, ⟦C-173/99, Rec. p. I-4881, apartado 43|case|celex:61999CJ0173#par_43⟧)"
    ),
    ("de", "⟦Art. 104 § 3 Abs. 1|provision|unresolved⟧ der Verfahrensordnung"),
    (
      "sv",
      "⟦förordning (EU) 2016/679|act|celex:32016R0679⟧ och ⟦skäl 45 till samma förordning|provision|celex:32016R0679#rct_45⟧"
    ),
    (
      "en",
      "⟦Article 7 of Directive 2003/88/EC|provision|celex:32003L0088#art_7⟧ allows it. It follows from that ⟦Article 7|provision|celex:32003L0088#art_7⟧."
    ),
    (
      "nl", "het arrest BECTU e.a., reeds aangehaald, ⟦punt 181|provision|unresolved⟧, bepaalt dit."
    ),
    (
      "es",
      "sentencia Comisión/Italia, ⟦Rec. p. I-4881|case|unresolved⟧, ⟦apartado 43|provision|unresolved⟧."
    ),
    ("sv", "kommissionen mot Italien, REG 2005, s. I-4881, ⟦punkt 43|provision|unresolved⟧."),
    ("fi", "komissio v. Italia, Kok., s. I-4881, ⟦43 kohta|provision|unresolved⟧."),
    ("en", "in the case of France, ⟦paragraph 2|provision|self#par_2⟧ applies."),
  ])
  func `paragraphs of a case that is named alone are not the text's`(
    language: String, sentence: String
  ) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("pl", "⟦dyrektywa 2002/58/WE|act|celex:32002L0058⟧; ", "art. 5 tej samej dyrektywy"),
    ("sk", "⟦smernica 2002/58/ES|act|celex:32002L0058⟧; ", "článok 5 tej istej smernice"),
    ("sl", "⟦direktiva 2002/58/ES|act|celex:32002L0058⟧; ", "člen 5 iste direktive"),
    ("hr", "⟦Direktiva 2002/58/EZ|act|celex:32002L0058⟧; ", "članak 5. iste direktive"),
    ("ro", "⟦Directiva 2002/58/CE|act|celex:32002L0058⟧; ", "articolul 5 din aceeași directivă"),
    ("bg", "⟦Директива 2002/58/ЕО|act|celex:32002L0058⟧; ", "член 5 от същата директива"),
    ("el", "⟦οδηγία 2002/58/ΕΚ|act|celex:32002L0058⟧· ", "άρθρο 5 της ίδιας οδηγίας"),
    ("mt", "id-⟦Direttiva 2002/58/KE|act|celex:32002L0058⟧; l-", "Artikolu 5 tal-istess Direttiva"),
  ])
  func `the same act is the one just named`(language: String, act: String, provision: String) {
    let sentence = act + "⟦" + provision + "|provision|celex:32002L0058#art_5⟧"
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    ("en", "used in jewellery articles. 3. ⟦Paragraph 1|provision|self#par_1⟧ shall not apply."),
    ("fr", "opérations de financement sur titres. L'harmonisation aurait lieu."),
    ("en", "ESMA shall operate the access point.2. The system shall be composed of servers."),
    ("en", "laid down in ⟦Art. 3|provision|self#art_3⟧. The Commission shall adopt it."),
  ])
  func `the stop behind a whole word ends the sentence`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Article 8(2), point (b), points (v), (vi) and (vii)|provision|self#art_8.par_2.pnt_b.pnt_v;self#art_8.par_2.pnt_b.pnt_vi;self#art_8.par_2.pnt_b.pnt_vii⟧."
    ),
    ("en", "⟦paragraph 1, point (a), point (i)|provision|self#par_1.pnt_a.pnt_i⟧, applies"),
    (
      "fr",
      "⟦article 12, point b), points i) à vi)|provision|self#art_12.pnt_b.pnt_i-art_12.pnt_b.pnt_vi⟧"
    ),
    (
      "nl",
      "⟦artikel 2, punt 1, c), van Verordening (EU) nr. 575/2013|provision|celex:32013R0575#art_2.pnt_1.pnt_c⟧"
    ),
    (
      "en",
      "⟦Articles 20, 24, and the first sentence of Article 24a, of Annex XIII to Regulation (EU) 2017/100|provision|celex:32017R0100#anx_XIII.art_20;celex:32017R0100#anx_XIII.art_24;celex:32017R0100#anx_XIII.art_24a.sen_1⟧"
    ),
  ])
  func `inner and outer parts are told by their order`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Article 92a of Regulation (EU) No 575/2013|provision|celex:32013R0575#art_92a⟧ is replaced by the following: ‘Subject to ⟦Articles 93 and 94|provision|celex:32013R0575#art_93;celex:32013R0575#art_94⟧, the Union’s banks meet ⟦paragraph 2|provision|celex:32013R0575#art_92a.par_2⟧.’ ⟦Article 3|provision|self#art_3⟧ applies."
    ),
    (
      "en",
      "Corrigendum to ⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧. In ⟦Article 37(1), point (c)|provision|celex:32016R0679#art_37.par_1.pnt_c⟧: for: ‘pursuant to ⟦Article 9|provision|celex:32016R0679#art_9⟧’"
    ),
    (
      "it",
      "Il ⟦regolamento (CE) n. 883/2004|act|celex:32004R0883⟧ è così modificato: all'⟦articolo 65, paragrafo 5, la lettera a)|provision|celex:32004R0883#art_65.par_5.pnt_a⟧ è sostituita dalla seguente:"
    ),
    (
      "de",
      "Die ⟦Verordnung (EU) Nr. 952/2013|act|celex:32013R0952⟧ wird geändert; in ⟦Artikel 139 Absatz 1 der letztgenannten Verordnung|provision|celex:32013R0952#art_139.par_1⟧ wird ⟦Unterabsatz 2|provision|celex:32013R0952#art_139.par_1.sub_2⟧ gestrichen."
    ),
  ])
  func `plain texts that amend and correct speak of the other act`(
    language: String, sentence: String
  ) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦paragraphs 9 and 11 of United Nations Security Council Resolution 1807 (2008)|provision|un:S/RES/1807(2008)#par_9;un:S/RES/1807(2008)#par_11⟧"
    ),
    (
      "en",
      "to enforce ⟦this Regulation|act|self⟧, other than in ⟦Section 5 of Chapter III thereof|provision|self#cpt_III.sct_5⟧"
    ),
    (
      "en",
      "⟦Article 12(1)(b)|provision|celex:32015R0061#art_12.par_1.pnt_b⟧, including ⟦points (ii) and (iii), of Delegated Regulation (EU) 2015/61|provision|celex:32015R0061#art_12.par_1.pnt_b.pnt_ii;celex:32015R0061#art_12.par_1.pnt_b.pnt_iii⟧"
    ),
    (
      "en",
      "⟦Article 420(2) of and Annex I to Regulation (EU) No 575/2013|provision|celex:32013R0575#art_420.par_2;celex:32013R0575#anx_I⟧"
    ),
    (
      "fr",
      "l'⟦article 1 er, point b), de la directive 98/78/CE|provision|celex:31998L0078#art_1.pnt_b⟧"
    ),
    (
      "fr",
      "l'⟦article 351du règlement (UE) no 575/2013|provision|celex:32013R0575#art_351⟧ et les ⟦articles 32et 33|provision|self#art_32;self#art_33⟧"
    ),
  ])
  func `what is named over other words and lost blanks is reached`(
    language: String, sentence: String
  ) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }
}
