import References
import Testing

@Suite struct NamedAgreementGrammarTests {
  @Test(arguments: [
    (
      "en",
      "⟦Annex 17 to the Chicago Convention|provision|alias:chicago-convention#anx_17⟧ of 7 December; ⟦Article 3 of the Madrid Protocol|provision|alias:madrid-protocol#art_3⟧"
    ),
    (
      "fr",
      "l'⟦annexe 17 de la convention de Chicago du 7 décembre 1944|provision|alias:chicago-convention#anx_17⟧ relative à l'aviation"
    ),
    (
      "fr",
      "l'⟦article 13, point b), de la convention de La Haye de 1980|provision|alias:1980-hague-convention#art_13.pnt_b⟧, "
    ),
    (
      "en",
      "⟦Article 13(b) of the 1980 Hague Convention|provision|alias:1980-hague-convention#art_13.pnt_b⟧ and ⟦Article 15 of the Hague Convention of 15 November 1965|provision|alias:1965-hague-convention#art_15⟧"
    ),
    (
      "fr",
      "l'⟦article 15 de la convention de La Haye du 15 novembre 1965|provision|alias:1965-hague-convention#art_15⟧"
    ),
    (
      "de",
      "⟦Artikel 3 des Haager Übereinkommens von 1980|provision|alias:1980-hague-convention#art_3⟧, ⟦Artikel 2 Absatz 1 des Übereinkommens von Paris|provision|alias:paris-agreement#art_2.par_1⟧ und ⟦Artikel 5 des Kyoto-Protokolls|provision|alias:kyoto-protocol#art_5⟧"
    ),
    ("fr", "⟦article 6 de l’accord de Paris|provision|alias:paris-agreement#art_6⟧"),
    (
      "fr",
      "à l'⟦article 3, paragraphe 4, du protocole de Madrid|provision|alias:madrid-protocol#art_3.par_4⟧ ou"
    ),
    (
      "en",
      "greenhouse gases under the ⟦Kyoto Protocol|international|alias:kyoto-protocol⟧ and that it met in Paris"
    ),
  ])
  func `one name in all languages`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2008-01-01") == sentence)
  }

  @Test func `a name in brackets is that of its own kind`() {
    let sentence =
      "the ⟦Montreal Protocol|international|alias:montreal-protocol⟧ to the ⟦Vienna Convention for the Protection of the Ozone Layer|international|alias:vienna-convention⟧ (‘Montreal Protocol’); the ⟦Montreal Protocol|international|alias:montreal-protocol⟧ applies"
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "the ⟦Berne Convention for the Protection of Literary and Artistic Works|international|alias:berne-convention⟧ binds them",
    "⟦Article 3 of the Rotterdam Convention on the Prior Informed Consent Procedure|provision|alias:rotterdam-convention#art_3⟧",
    "the ⟦Chicago Convention on International Civil Aviation of 7 December 1944|international|alias:chicago-convention⟧.",
    "the ⟦Hague Convention of 19 October 1996 on Jurisdiction, Applicable law, Recognition and Enforcement|international|alias:1996-hague-convention⟧",
    "the ⟦Kyoto Protocol|international|alias:kyoto-protocol⟧ for the European Union and its Member States",
    "the ⟦Espoo Convention|international|alias:espoo-convention⟧ for projects near a border",
  ])
  func `what the convention is about belongs to its name`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "Done at Brussels, 16 December 2002.", "the Paris office, the Vienna convention centre",
    "the Rome office and the city of The Hague",
  ])
  func `a place alone is none`(sentence: String) {
    #expect(read(sentence) == sentence)
  }
}
