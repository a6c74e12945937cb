import Testing

/// The cases that nouns of provisions and acts take in the inflected languages, and the words of the
/// smaller languages that point back.
@Suite struct `Inflected forms` {
  @Test(arguments: [
    (
      "et",
      "⟦Määruse (EL) nr 1308/2013 artikli 36 lõiget 2|provision|celex:32013R1308#art_36.par_2⟧ kohaldatakse"
    ),
    (
      "et",
      "⟦Määruse (EL) nr 1308/2013 artikli 36 lõike 2 esimese lõigu punkte a ja b|provision|celex:32013R1308#art_36.par_2.sub_1.pnt_a;celex:32013R1308#art_36.par_2.sub_1.pnt_b⟧ kohaldatakse"
    ),
    (
      "et",
      "⟦Määruse (EL) nr 1308/2013 II lisa A osa punkti 4|provision|celex:32013R1308#anx_II.part_A.pnt_4⟧ kohaldatakse"
    ),
    ("et", "⟦Määruse (EL) 2016/679 III peatükk|provision|celex:32016R0679#cpt_III⟧"),
    ("et", "⟦ELTLi artikli 173 lõike 1|treaty|celex:12016E173#par_1⟧ eesmärke"),
    (
      "fi",
      "⟦Asetuksen (EU) N:o 1303/2013 65 artiklan 2 kohdan ensimmäistä alakohtaa|provision|celex:32013R1303#art_65.par_2.sub_1⟧ ja ⟦69 artiklan 3 kohdan b alakohtaa|provision|celex:32013R1303#art_69.par_3.pnt_b⟧"
    ),
    (
      "fi",
      "⟦Asetuksen (EU) 2016/679 liitteessä II olevan A osan 4 kohta|provision|celex:32016R0679#anx_II.part_A.pnt_4⟧"
    ),
    (
      "lv",
      "⟦Direktīvas 2008/98/EK 11. panta 2. punkts|provision|celex:32008L0098#art_11.par_2⟧ un ⟦minētās direktīvas 11.a pantu|provision|celex:32008L0098#art_11a⟧"
    ),
    ("lv", "⟦Hartas 47. panta otro daļu|treaty|celex:12016P047#sub_2⟧"),
    ("hr", "⟦čl. 6. st. 1. Uredbe (EU) 2016/679|provision|celex:32016R0679#art_6.par_1⟧"),
    ("hu", "⟦GDPR 28. cikk (3)|provision|celex:32016R0679#art_28.par_3⟧"),
    (
      "hu",
      "Az ⟦(EU) 2016/679 rendelet 6. cikke (1) bekezdésének c) pontját|provision|celex:32016R0679#art_6.par_1.pnt_c⟧, valamint ⟦9. cikkét|provision|celex:32016R0679#art_9⟧ ⟦e rendelet 12. cikkének|provision|self#art_12⟧ sérelme nélkül"
    ),
    (
      "ro",
      "⟦articolul 165 alineatul (2) a cincea liniuță din TFUE|treaty|celex:12016E165#par_2.idt_5⟧"
    ),
  ])
  func `are read in every case`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "sv",
      "⟦artikel 4 i förordning (EU) nr 909/2014|provision|celex:32014R0909#art_4⟧ och ⟦artiklarna 5–7 i den förordningen|provision|celex:32014R0909#art_5-art_7⟧"
    ),
    ("sv", "⟦artikel 5|provision|self#art_5⟧ i den förordning som avses"),
    (
      "mt",
      "⟦Artikolu 10 tar-Regolament (KE) Nru 1107/2009|provision|celex:32009R1107#art_10⟧ u l-⟦Annessi II u III ta' dak ir-Regolament|provision|celex:32009R1107#anx_II;celex:32009R1107#anx_III⟧"
    ),
    ("ga", "⟦Airteagail 3 go 6 den Rialachán seo|provision|self#art_3-art_6⟧"),
    (
      "hr",
      "⟦članka 32. Uredbe (EU) 2016/679|provision|celex:32016R0679#art_32⟧ te ⟦članka 33. stavka 1. iste Uredbe|provision|celex:32016R0679#art_33.par_1⟧"
    ),
    (
      "fr",
      "⟦règlement (CE) no 139/2004|act|celex:32004R0139⟧ («le règlement CE sur les concentrations»). À l’⟦article 6 du règlement CE sur les concentrations|provision|celex:32004R0139#art_6⟧"
    ),
    ("fi", "⟦mainitun direktiivin 4 artiklassa|provision|unresolved⟧"),
    (
      "da",
      "⟦databeskyttelsesforordningens artikel 32, stk. 1|provision|celex:32016R0679#art_32.par_1⟧, jf. ⟦artikel 5, stk. 1, litra f|provision|celex:32016R0679#art_5.par_1.pnt_f⟧"
    ),
    ("da", "⟦nærværende forordnings artikel 7, stk. 2|provision|self#art_7.par_2⟧"),
  ])
  func `point back in the smaller languages`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("da", "⟦artikel 28, stk. 1, i TEU|treaty|celex:12016M028#par_1⟧"),
    (
      "da",
      "⟦artikel 6, stk. 1, litra f, i databeskyttelsesforordningen|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"
    ),
    (
      "sv",
      "⟦artikel 4.1.118 i förordning (EU) nr 575/2013|provision|celex:32013R0575#art_4.par_1.pnt_118⟧"
    ),
    ("sv", "⟦artikel 7 i stadgan|treaty|celex:12016P007⟧"),
    ("sv", "⟦artikel 7|provision|unresolved⟧ i stadgan för domstolen"),
    (
      "sv",
      "⟦artikel 273 i mervärdesskattedirektivet 2006/112/EG|provision|celex:32006L0112#art_273⟧"
    ),
    ("de", "nach der ⟦Mehrwertsteuerrichtlinie 2006/112/EG|act|celex:32006L0112⟧"),
    ("es", "el ⟦artículo 267 TFUE, párrafo tercero|treaty|celex:12016E267#sub_3⟧, y"),
    ("es", "el ⟦artículo 4 TUE, apartado 3|treaty|celex:12016M004#par_3⟧, y"),
    ("nl", "op grond van de ⟦AVG|act|celex:32016R0679⟧ is dit onrechtmatig"),
    (
      "hr",
      "⟦C‑617/10, EU:C:2013:105, t. 19. do 21.|case|celex:62010CJ0617#par_19-par_21⟧ proizlazi"
    ),
    (
      "sl",
      "⟦C‑468/10, EU:C:2011:777, točke od 30 do 32|case|celex:62010CJ0468#par_30-par_32⟧, izhaja"
    ),
    (
      "ga",
      "⟦Airteagal 35(3), pointe (b), den Rialachán Ginearálta maidir le Cosaint Sonraí|provision|celex:32016R0679#art_35.par_3.pnt_b⟧"
    ),
  ])
  func `take the small words of their language`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("es", "⟦Reglamento (CE) No 593/2008|act|celex:32008R0593⟧"),
    ("it", "⟦Regolamento (CE) No 593/2008|act|celex:32008R0593⟧"),
    ("es", "⟦Decisión No 1247/2002/CE|act|celex:32002D1247⟧"),
    ("en", "⟦ARTICLE 10 OF REGULATION ( EEC ) N 2306/70|provision|celex:31970R2306#art_10⟧"),
    ("en", "⟦Council Regulation (EEC) No 729/70|act|celex:31970R0729⟧2 of 21 April 1970"),
    ("en", "⟦Regulation 2040/2000|act|celex:32000R2040⟧"),
    ("en", "⟦Regulation 2027/97|act|celex:31997R2027⟧"),
  ])
  func `numbers keep their sense under foreign signs and note marks`(
    language: String, sentence: String
  ) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }
}
