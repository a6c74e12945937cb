import References
import Testing

/// Provisions whose work stands before them without a word that joins the two, or behind them under a
/// name of its own.
@Suite struct FramedProvisionTests {
  @Test(arguments: [
    (
      "en",
      "⟦Regulation (EU) No 537/2014|act|celex:32014R0537⟧ (⟦Article 13a|provision|celex:32014R0537#art_13a⟧);"
    ),
    (
      "en",
      "⟦Directive 2005/36/EC|act|celex:32005L0036⟧ of the European Parliament and of the Council: ⟦Articles 4a and 8|provision|celex:32005L0036#art_4a;celex:32005L0036#art_8⟧."
    ),
    (
      "fr",
      "Le ⟦règlement (CE) n° 139/2004|act|celex:32004R0139⟧ dispose également, à l'⟦article 6, paragraphe 3|provision|celex:32004R0139#art_6.par_3⟧, que la Commission peut révoquer sa décision"
    ),
    (
      "fr",
      "le ⟦présent règlement|act|self⟧ ne dispose pas, à l'⟦article 5|provision|self#art_5⟧, que"
    ),
    (
      "en",
      "on the basis of ⟦Article 13b of the 1980 Hague Convention|provision|alias:1980-hague-convention#art_13b⟧ and ⟦Article 3 of that Convention|provision|alias:1980-hague-convention#art_3⟧"
    ),
    (
      "en",
      "⟦Article 57 of the EEA Agreement|provision|celex:21994A0103(01)#art_57⟧ applies"
    ),
    (
      "fr",
      "⟦article 57 de l'accord EEE|provision|celex:21994A0103(01)#art_57⟧, ⟦point 1 de l'annexe XIV de l'accord EEE|provision|celex:21994A0103(01)#anx_XIV.pnt_1⟧"
    ),
    (
      "en",
      "Le dessaisissement provisoire, visé à l'⟦article 8|provision|unresolved⟧ de la loi sur les faillites"
    ),
    (
      "fr",
      "en Hongrie: ⟦article 57|provision|unresolved⟧ du décret-loi no 13 de 1979"
    ),
    ("en", "IAS 38 Intangible Assets, ⟦paragraph 118|provision|unresolved⟧, has it"),
    (
      "en",
      "falls under Heading 3 (Natural Resources and Environment), Title 9 (Environment and Climate Action) of the framework"
    ),
    (
      "fr",
      "le ⟦règlement (CE) no 802/2004|act|celex:32004R0802⟧ de la Commission (ci-après «le règlement d'application»). L'⟦article 3, paragraphe 4, du règlement d'application|provision|celex:32004R0802#art_3.par_4⟧ le dit"
    ),
  ])
  func `belong to what frames them`(language: String, sentence: String) {
    #expect(read(sentence, language: language, family: .act) == sentence)
  }
}
