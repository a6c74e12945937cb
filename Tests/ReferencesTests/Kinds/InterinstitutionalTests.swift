import References
import Testing

@Suite struct InterinstitutionalTests {
  @Test(arguments: [
    (
      "en",
      "laid down in the ⟦Interinstitutional Agreement of 13 April 2016 on Better Law-Making|act|celex:32016Q0512(01)⟧."
    ),
    (
      "en",
      "⟦paragraph 22 of the Interinstitutional Agreement on Better Law-Making of 13 April 2016|provision|celex:32016Q0512(01)#par_22⟧"
    ),
    (
      "en",
      "the ⟦Interinstitutional Agreement of 25 May 1999|act|oj:L:1999:136:p15⟧ between the European Parliament, the Council and the Commission"
    ),
    (
      "en",
      "⟦Interinstitutional Agreement of 16 December 2020|act|celex:32020Q1222(01)⟧ between the Parliament and the Council"
    ),
    (
      "en",
      "the ⟦Inter-institutional Agreement of 25 May 1999|act|oj:L:1999:136:p15⟧; the institutional agreement of 25 May 1999"
    ),
    (
      "fr",
      "définis dans l'⟦accord interinstitutionnel du 13 avril 2016|act|celex:32016Q0512(01)⟧ «Mieux légiférer»"
    ),
    (
      "fr",
      "l'⟦accord interinstitutionnel «Mieux légiférer» du 13 avril 2016|act|celex:32016Q0512(01)⟧"
    ),
    (
      "de",
      "der ⟦Interinstitutionellen Vereinbarung vom 13. April 2016|act|celex:32016Q0512(01)⟧ über bessere Rechtsetzung"
    ),
    (
      "nl",
      "het ⟦Interinstitutioneel Akkoord van 13 april 2016|act|celex:32016Q0512(01)⟧ over beter wetgeven"
    ),
    (
      "es",
      "el ⟦Acuerdo interinstitucional de 13 de abril de 2016|act|celex:32016Q0512(01)⟧ sobre la mejora de la legislación"
    ),
    (
      "it",
      "l'⟦accordo interistituzionale «Legiferare meglio» del 13 aprile 2016|act|celex:32016Q0512(01)⟧"
    ),
    (
      "pl",
      "⟦Porozumieniu międzyinstytucjonalnym z dnia 13 kwietnia 2016|act|celex:32016Q0512(01)⟧ r."
    ),
  ])
  func `an agreement by its day`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    "Interinstitutional File: 2016/0084 (COD) of 14 April 2016",
    "the interinstitutional negotiations of 14 May 2016",
    "the interinstitutional negotiations; on 13 April 2016 they ended",
  ])
  func `what else is interinstitutional`(sentence: String) {
    #expect(drawn(sentence, by: [InterinstitutionalGrammar()]) == sentence)
  }
}
