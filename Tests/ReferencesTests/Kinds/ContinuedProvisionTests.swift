import References
import Testing

@Suite struct ContinuedProvisionTests {
  @Test(arguments: [
    (
      "en",
      "⟦Articles 49 TFEU|treaty|celex:12016E049⟧ and ⟦56 TFEU|treaty|celex:12016E056⟧ must be interpreted"
    ),
    (
      "en",
      "⟦Articles 107(1) TFEU|treaty|celex:12016E107#par_1⟧ and ⟦108(3) TFEU|treaty|celex:12016E108#par_3⟧"
    ),
    (
      "en",
      "⟦Articles 56 TFEU|treaty|celex:12016E056⟧ and ⟦15(2) of the Charter|treaty|celex:12016P015#par_2⟧"
    ),
    (
      "en",
      "⟦Articles 28 of Directive 95/46/EC|provision|celex:31995L0046#art_28⟧ and ⟦46 of Regulation (EC) No 45/2001|provision|celex:32001R0045#art_46⟧"
    ),
    (
      "fr",
      "les ⟦articles 34, 45 et 49 TFUE|treaty|celex:12016E034;celex:12016E045;celex:12016E049⟧ et ⟦7 et 8 de la Charte|treaty|celex:12016P007;celex:12016P008⟧"
    ),
    ("de", "⟦Art. 101 AEUV|treaty|celex:12016E101⟧ und ⟦102 AEUV|treaty|celex:12016E102⟧"),
    ("it", "gli ⟦articoli 49 TFUE|treaty|celex:12016E049⟧ e ⟦56 TFUE|treaty|celex:12016E056⟧"),
    (
      "es",
      "los ⟦artículos 49 TFUE|treaty|celex:12016E049⟧, ⟦56 TFUE|treaty|celex:12016E056⟧ y ⟦63 TFUE|treaty|celex:12016E063⟧"
    ),
  ])
  func `the noun counts the provisions of the next work, too`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    "⟦Article 49 TFEU|treaty|celex:12016E049⟧ and 27 Member States",
    "under ⟦Article 49 TFEU|treaty|celex:12016E049⟧, 12 of the Member States",
    "⟦Article 5 of Directive 95/46/EC|provision|celex:31995L0046#art_5⟧ and 12 months of the year",
  ])
  func `a number without a work behind it is none`(sentence: String) {
    #expect(read(sentence, date: "2024-05-01") == sentence)
  }
}
