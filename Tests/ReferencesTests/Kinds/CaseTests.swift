import References
import Testing

@Suite struct CaseTests {
  @Test(arguments: [
    "⟦Case C\u{2011}131/12|case|celex:62012CJ0131⟧",
    "⟦C-131/12|case|celex:62012CJ0131⟧",
    "⟦Case 26/62|case|celex:61962CJ0026⟧",
    "⟦Joined Cases C-293/12 and C-594/12|case|celex:62012CJ0293⟧",
    "⟦Cases C-1/10 and C-2/11|case|celex:62010CJ0001;celex:62011CJ0002⟧",
    "⟦T-306/01|case|celex:62001TJ0306⟧",
    "judgment of 12 July 2005, Schempp, ⟦C-403/03, EU:C:2005:446, paragraph 19|case|celex:62003CJ0403#par_19⟧",
    "⟦Opinion 2/13|case|celex:62013CV0002⟧",
    "⟦Case 26/62|case|celex:61962CJ0026⟧ Van Gend en Loos\n\n⟦Opinion 1/15, EU:C:2017:592|case|celex:62015CV0001⟧",
    "⟦Opinion 2/13, EU:C:2014:2454, paragraphs 182 to 184 and 190|case|celex:62013CV0002#par_182-par_184;celex:62013CV0002#par_190⟧",
    "Opinion of Advocate General Mengozzi in ⟦Case C-115/14|case|celex:62014CC0115⟧",
    "Order of 5 May 2010 in ⟦Case T-12/09 R|case|celex:62009TO0012⟧",
    "as observed in ⟦point 52 of his Opinion in Case C-17/19 (EU:C:2022:65)|case|celex:62019CC0017#par_52⟧, the",
    "⟦Case C-17/19 (EU:C:2022:65)|case|celex:62019CJ0017⟧ and",
    "⟦Case C-17/19 (EU:C:2022:65, paragraph 7)|case|celex:62019CJ0017#par_7⟧ and ⟦Opinion 1/15 (EU:C:2017:592, paragraphs 67 and 68)|case|celex:62015CV0001#par_67;celex:62015CV0001#par_68⟧",
    "the order in ⟦Case T-693/15|case|celex:62015TO0693⟧; the order in which ⟦Case T-693/15|case|celex:62015TJ0693⟧ came",
    "⟦EU:C:2014:317|case|ecli:EU:C:2014:317⟧",
    "it follows from ⟦EU:C:2019:51, paras 12–15, 18 and 20|case|ecli:EU:C:2019:51#par_12-par_15;ecli:EU:C:2019:51#par_18;ecli:EU:C:2019:51#par_20⟧",
    "⟦ecli:eu:c:2019:51|case|ecli:EU:C:2019:51⟧ and ⟦EU:C:2020:7, § 9|case|ecli:EU:C:2020:7#par_9⟧",
    "the judgment in Aktion Wald (⟦C\u{2011}17/15 and C\u{2011}18/15, EU:C:2016:44, paragraph 31|case|celex:62015CJ0017#par_31⟧)",
    "⟦Case C-17/15 Aktion Wald [2016] ECR I-101, paragraph 31|case|celex:62015CJ0017#par_31⟧",
    "⟦Case C-17/15 Aktion Wald EU:C:2016:44, [2016] 3 CMLR 7, paras 31-33|case|celex:62015CJ0017#par_31-par_33⟧",
    "⟦Case C-17/15 Office du Littoral de la Manche [1999] ECR I-577, paragraph 25|case|celex:62015CJ0017#par_25⟧",
    "Opinion of AG Vidal Roca in ⟦C-17/15|case|celex:62015CC0017⟧",
    "the Court held in ⟦Case C-17/15, at point 31|case|celex:62015CJ0017#par_31⟧, and in Weinbau (⟦44/81, EU:C:1982:12, paragraph 5|case|celex:61981CJ0044#par_5⟧)",
    "⟦Case C-9/65|case|celex:61965CJ0009⟧ had no letter when it was decided",
    "as I said in my Opinion in ⟦C-17/15 P, EU:C:2015:900, point 35|case|celex:62015CC0017#par_35⟧",
    "his Opinion in Aktion Wald (⟦C-17/15, EU:C:2015:900|case|celex:62015CC0017⟧)",
    "Order of the President of the General Court of 3 May 2021, Aktion Wald v Commission, ⟦T-17/21 R, EU:T:2021:44|case|celex:62021TO0017⟧",
    "see Order in ⟦Case C-17/21 P(R), Aktion Wald, paragraph 8|case|celex:62021CO0017#par_8⟧",
    "⟦ECLI:EU:C:2016:44, paras 31–33, in particular para. 32|case|ecli:EU:C:2016:44#par_31-par_33⟧",
    "⟦ECLI:DE:BVerfG:2010:rs20100302.1bvr025608|case|ecli:DE:BVerfG:2010:rs20100302.1bvr025608⟧.",
  ])
  func `a case of the Union’s courts`(sentence: String) {
    #expect(drawn(sentence, by: [CaseGrammar(), ECLIGrammar()]) == sentence)
  }

  @Test(arguments: [
    "Regulation 26/62",
    "vitamins C-12/5",
    "F-16/F-18",
    "PE-C-131/12",
    "247-C-1/12",
    "EU: the C:2",
    "Opinion 5/2021",
    "T-12/1234",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [CaseGrammar(), ECLIGrammar()]) == sentence)
  }

  @Test(arguments: [
    ("de", "⟦Rs. C-17/15 u. C-18/15 (Wald2 Aktion), Rn. 31|case|celex:62015CJ0017#par_31⟧"),
    (
      "fr",
      "⟦aff. C-17/15 et C-18/15, Aktion Wald, pts 31 et 33|case|celex:62015CJ0017#par_31;celex:62015CJ0017#par_33⟧"
    ),
    ("nl", "⟦C-17/15, EU:C:2016:44, r.o. 31|case|celex:62015CJ0017#par_31⟧"),
    (
      "en",
      "⟦Opinion 1/17 (Trade), EU:C:2019:341, points 106 to 119|case|celex:62017CV0001#par_106-par_119⟧"
    ),
    (
      "en",
      "by order in ⟦Case F-17/07|case|celex:62007FO0017⟧ and in ⟦C-17/18P|case|celex:62018CJ0017⟧"
    ),
    (
      "fr",
      "arrêt du 12 juillet 2005, Schempp (⟦C-403/03, EU:C:2005:446, point 19|case|celex:62003CJ0403#par_19⟧)"
    ),
    ("fr", "⟦affaire 26/62|case|celex:61962CJ0026⟧"),
    (
      "fr", "conclusions de l’avocat général dans l’⟦affaire C-17/15|case|celex:62015CC0017⟧"
    ),
    ("fr", "CJUE, 3 mai 2016, ⟦aff. C-17/15, Aktion Wald, pt 31|case|celex:62015CJ0017#par_31⟧"),
    ("es", "(⟦C-17/15 y C-18/15, EU:C:2016:44), apartado 31|case|celex:62015CJ0017#par_31⟧"),
    ("pt", "⟦C-17/15, EU:C:2016:44, n.º 31|case|celex:62015CJ0017#par_31⟧"),
    (
      "hu",
      "⟦C-17/15, EU:C:2016:44, 31. és 32. pont|case|celex:62015CJ0017#par_31;celex:62015CJ0017#par_32⟧"
    ),
    ("fi", "⟦C-17/15, EU:C:2016:44, 31–33 kohta|case|celex:62015CJ0017#par_31-par_33⟧"),
    ("el", "⟦C-17/15, EU:C:2016:44, σκέψη 31|case|celex:62015CJ0017#par_31⟧"),
    ("bg", "⟦C-17/15, EU:C:2016:44, т. 31|case|celex:62015CJ0017#par_31⟧"),
    ("de", "EuGH, ⟦Rs. C-17/15, Aktion Wald, Rn. 31|case|celex:62015CJ0017#par_31⟧ ff."),
    ("de", "⟦verb. Rs. C-17/15 und C-18/15|case|celex:62015CJ0017⟧"),
    ("de", "Schlussanträge in der ⟦Rechtssache C-17/15|case|celex:62015CC0017⟧"),
    (
      "it", "sentenza Riva e a. (⟦C-6/95 e C-9/95|case|celex:61995CJ0006⟧, Racc. pag. I-5357) per"
    ),
    (
      "es", "sentencia Riva (⟦C-173/99, Rec. p. I-4881, apartado 43|case|celex:61999CJ0173#par_43⟧)"
    ),
  ])
  func `cases in other languages`(language: String, sentence: String) {
    #expect(drawn(sentence, by: [CaseGrammar()], language: language) == sentence)
  }
}
