import References
import Testing

@Suite struct KnownNameTests {
  @Test(arguments: [
    "⟦Article 4(1), point (2), CRR|provision|celex:32013R0575#art_4.par_1.pnt_2⟧ applies",
    "under the ⟦Water Framework Directive|act|celex:32000L0060⟧ and the ⟦AI Act|act|celex:32024R1689⟧",
    "⟦Article 8 ECHR|provision|coe:CETS:5#art_8⟧",
    "⟦Article 4(2)(a) and (b) of the UNFCCC|provision|celex:21994A0207(02)#art_4.par_2.pnt_a;celex:21994A0207(02)#art_4.par_2.pnt_b⟧",
    "the ⟦United Nations Framework Convention on Climate Change|international|celex:21994A0207(02)⟧; the United Kingdom, the United Nations",
    "⟦Article 76 of the United Nations Convention on the Law of the Sea|provision|celex:21998A0623(01)#art_76⟧",
    "the ⟦Convention on Biological Diversity|international|celex:21993A1213(01)⟧ and the ⟦EEA Agreement|international|celex:21994A0103(01)⟧",
  ])
  func `an act by the name that everyone gives it`(sentence: String) {
    #expect(read(sentence, date: "2025-01-01") == sentence)
  }

  @Test(arguments: [
    "the ⟦Convention on the Rights of the Child|international|alias:united-nations-convention-on-the-rights-of-the-child⟧;",
    "⟦Article 3 of the United Nations Convention on the Rights of the Child|provision|alias:united-nations-convention-on-the-rights-of-the-child#art_3⟧",
    "the ⟦Convention against Torture and other Cruel, Inhuman or Degrading Treatment or Punishment|international|alias:convention-against-torture⟧ and the ⟦International Covenant on Economic, Social and Cultural Rights|international|alias:international-covenant-on-economic-social-and-cultural-rights⟧",
    "the ⟦Rome Statute of the International Criminal Court|international|alias:rome-statute-of-the-international-criminal-court⟧",
    "the ⟦1971 Convention on Psychotropic Substances|international|alias:convention-on-psychotropic-substances⟧ and the ⟦UN Single Convention on Narcotic Drugs of 1961|international|alias:single-convention-on-narcotic-drugs⟧",
    "the 20 November 1989 ⟦UN Convention on the Rights of the Child|international|alias:united-nations-convention-on-the-rights-of-the-child⟧",
    "the ⟦1958 New York Convention|international|alias:convention-on-the-recognition-and-enforcement-of-foreign-arbitral-awards⟧",
    "the ⟦Council of Europe Convention on the Transfer of Sentenced Persons|international|coe:CETS:112⟧",
    "the ⟦International Convention for the Safety of Life at Sea, 1974|international|alias:international-convention-for-the-safety-of-life-at-sea⟧, as amended. ⟦That Convention|international|alias:international-convention-for-the-safety-of-life-at-sea⟧ applies.",
    "the Rome statute book, a convention on the rights of the child, a covenant on civil rights",
  ])
  func `a convention by its subject title`(sentence: String) {
    #expect(read(sentence, date: "2025-01-01") == sentence)
  }

  @Test func `a convention by its subject title in French`() {
    let sentence =
      "la ⟦convention des Nations unies relative aux droits de l'enfant|international|alias:united-nations-convention-on-the-rights-of-the-child⟧ et le ⟦pacte international relatif aux droits civils et politiques|international|alias:international-covenant-on-civil-and-political-rights⟧"
    #expect(read(sentence, language: "fr", date: "2025-01-01") == sentence)
  }

  @Test(arguments: [
    "the CRR and the ECHR", "the Digital Services Act", "a data act of some State",
  ])
  func `letters alone and names before their time are none`(sentence: String) {
    #expect(read(sentence, date: "2021-01-01") == sentence)
  }

  @Test func `letters of an act that was still to come are not the document's own`() {
    let sentence = "⟦Art. 67|provision|unresolved⟧ EHDS-VO"
    #expect(read(sentence, language: "de", date: "2021-01-01") == sentence)
  }

  @Test(arguments: [
    ("2008-07-09", "⟦Article 56 of the Financial Regulation|provision|celex:32002R1605#art_56⟧"),
    ("2013-11-22", "the ⟦Financial Regulation|act|celex:32012R0966⟧ applies"),
    (
      "2023-07-05",
      "⟦Article 58(2)(a) of the Financial Regulation|provision|celex:32018R1046#art_58.par_2.pnt_a⟧"
    ),
    (
      "2025-01-01",
      "the ⟦Financial Regulation|act|celex:32024R2509⟧; the Financial Regulation Committee"
    ),
  ])
  func `a name that passes on means the act of the day`(date: String, sentence: String) {
    #expect(read(sentence, date: date) == sentence)
  }

  @Test(arguments: [
    ("2009-12-01", "under the ⟦Birds Directive|act|celex:31979L0409⟧"),
    ("2012-01-01", "under the ⟦Birds Directive|act|celex:32009L0147⟧"),
    (
      "2012-01-01",
      "The ⟦Birds and Habitats Directives|act|celex:32009L0147;celex:31992L0043⟧ apply"
    ),
    ("2014-06-01", "⟦Article 39(a)|provision|self#art_39.pnt_a⟧ Customs Code"),
    ("2017-01-01", "⟦Article 39(a) Customs Code|provision|celex:32013R0952#art_39.pnt_a⟧"),
    (
      "2012-01-01",
      "⟦Article 19(7)(h) of the Council's Rules of Procedure|provision|celex:32009D0937#art_19.par_7.pnt_h⟧"
    ),
    ("2005-01-01", "the ⟦Council's Rules of Procedure|act|celex:32004D0338⟧"),
    ("2019-06-01", "the Withdrawal Agreement and a trade and cooperation agreement"),
    ("2021-06-01", "⟦Article 5 of the Withdrawal Agreement|provision|celex:12020W/TXT#art_5⟧"),
    ("2019-12-20", "in line with the ⟦European Green Deal|com|com:COM/2019/640⟧"),
    ("2021-12-20", "the communication on the European Green Deal"),
    (
      "2024-01-01",
      "the ⟦Hague Programme|alias|alias:hague-programme⟧ and the ⟦TRIPS Agreement|international|celex:21994A1223(17)⟧"
    ),
    ("2024-01-01", "the Danish Gas Directive, the UK Bathing Water Directive"),
    (
      "2024-01-01",
      "⟦Article 90 of the Staff Regulations of Officials of the European Union|provision|celex:31968R0259#art_90⟧"
    ),
  ])
  func `names of acts and papers that practice uses without a number`(
    date: String, sentence: String
  ) {
    #expect(read(sentence, date: date) == sentence)
  }

  @Test(arguments: [
    (
      "fr",
      "la ⟦directive-cadre sur l'eau|act|celex:32000L0060⟧, la ⟦directive oiseaux|act|celex:32009L0147⟧"
    ),
    ("fr", "le règlement établissant le code des douanes de l'Union"),
    (
      "de",
      "die ⟦Vogelschutzrichtlinie|act|celex:32009L0147⟧, der ⟦Schengener Grenzkodex|act|celex:32016R0399⟧"
    ),
    (
      "nl",
      "de ⟦kaderrichtlijn water|act|celex:32000L0060⟧ en de ⟦btw-richtlijn|act|celex:32006L0112⟧"
    ),
  ])
  func `names of acts in other languages`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-01-01") == sentence)
  }

  @Test func `the text's own definition comes first`() {
    let sentence =
      "⟦COM(2012) 11 final|com|com:COM/2012/11⟧ (hereinafter ‘the GDPR’). The ⟦GDPR|alias|com:COM/2012/11⟧ was debated."
    #expect(read(sentence, date: "2014-01-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "the ⟦Budapest Convention|international|coe:CETS:185⟧ and ⟦Convention 108|international|coe:CETS:108⟧"
    ),
    (
      "en",
      "⟦Section 2 of Title IV of Part Three CRR|provision|celex:32013R0575#prt_3.ttl_IV.sct_2⟧"
    ),
    (
      "en",
      "the ⟦sixth VAT Directive|act|celex:31977L0388⟧, and the act laying down the Union Customs Code"
    ),
    (
      "en",
      "Recalling the ⟦European Convention on Human Rights|international|coe:CETS:5⟧, and in particular ⟦Article 2 thereof|provision|coe:CETS:5#art_2⟧, the ⟦European Convention on the Exercise of Children's Rights|international|coe:CETS:160⟧, and in particular ⟦Article 1 thereof|provision|coe:CETS:160#art_1⟧"
    ),
    ("en", "⟦Article 7(2) Brussels Ia|provision|celex:32012R1215#art_7.par_2⟧ applies"),
    (
      "en",
      "⟦Article 23 NIS2|provision|celex:32022L2555#art_23⟧ and the ⟦NIS 2 Directive|act|celex:32022L2555⟧"
    ),
    ("en", "⟦Article 10 of the European Convention on Human Rights|provision|coe:CETS:5#art_10⟧"),
    (
      "de",
      "⟦Art. 4 Abs. 1 Rom I-VO|provision|celex:32008R0593#art_4.par_1⟧ und ⟦Artikel 6 Absatz 3 der KI-Verordnung|provision|celex:32024R1689#art_6.par_3⟧"
    ),
    (
      "fr",
      "l’⟦article 10 de la convention européenne des droits de l’homme|provision|coe:CETS:5#art_10⟧"
    ),
    (
      "da",
      "⟦artikel 88, stk. 1, i databeskyttelsesforordningen|provision|celex:32016R0679#art_88.par_1⟧"
    ),
    ("sv", "⟦artikel 88.1 i dataskyddsförordningen|provision|celex:32016R0679#art_88.par_1⟧"),
    (
      "fi",
      "⟦yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta|provision|celex:32016R0679#art_6.par_1.pnt_f⟧"
    ),
    ("el", "⟦άρθρο 6 παράγραφος 1 του ΓΚΠΔ|provision|celex:32016R0679#art_6.par_1⟧"),
  ])
  func `names are known in the languages that use them`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2026-01-01") == sentence)
  }

  @Test(arguments: [
    "⟦Art. 823|provision|unresolved⟧ BGB",
    "⟦Artikel 14|provision|unresolved⟧ StGB",
  ])
  func `letters of another law are not the document's own`(sentence: String) {
    #expect(read(sentence, language: "de") == sentence)
  }
}
