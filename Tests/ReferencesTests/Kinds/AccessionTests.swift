import References
import Testing

@Suite struct AccessionTests {
  @Test(arguments: [
    ("de", "⟦Artikel 24 der Beitrittsakte von 2003|provision|celex:12003T#art_24⟧"),
    (
      "de",
      "⟦Artikel 3 der Akte über die Bedingungen des Beitritts der Republik Kroatien|provision|celex:12012J#art_3⟧"
    ),
    ("es", "el ⟦artículo 24 del Acta de adhesión de 2003|provision|celex:12003T#art_24⟧"),
    ("it", "l'⟦articolo 24 dell'atto di adesione del 2003|provision|celex:12003T#art_24⟧"),
    (
      "it",
      "l'⟦atto relativo alle condizioni di adesione della Repubblica ceca, di Malta e della Repubblica di Polonia|treaty|celex:12003T⟧"
    ),
    ("nl", "⟦artikel 24 van de Toetredingsakte van 2003|provision|celex:12003T#art_24⟧"),
    ("pt", "o ⟦artigo 24.º do Ato de Adesão de 2003|provision|celex:12003T#art_24⟧"),
    ("pl", "⟦art. 24 Aktu przystąpienia z 2003|provision|celex:12003T#art_24⟧ r."),
    (
      "pl",
      "⟦Aktu dotyczącego warunków przystąpienia Republiki Chorwacji|treaty|celex:12012J⟧"
    ),
    ("sv", "⟦artikel 24 i 2003 års anslutningsakt|provision|celex:12003T#art_24⟧"),
    ("da", "⟦artikel 24 i tiltrædelsesakten af 2003|provision|celex:12003T#art_24⟧"),
    ("cs", "⟦aktu o přistoupení z roku 2003|treaty|celex:12003T⟧"),
    ("ro", "⟦actului de aderare din 2005|treaty|celex:12005S⟧"),
    ("el", "της ⟦πράξης προσχώρησης του 2003|treaty|celex:12003T⟧"),
    ("bg", "⟦Акта за присъединяване от 2005|treaty|celex:12005S⟧ г."),
    (
      "en",
      "the ⟦Treaty concerning the accession of the Republic of Bulgaria and Romania|treaty|celex:12005S⟧ to the European Union"
    ),
    ("en", "signed in 1994, in 2005 the Act of Accession was one of several"),
    ("en", "on 1 May 2004 the ⟦Act of Accession of 2003|treaty|celex:12003T⟧ entered into force"),
    ("fr", "l'⟦acte d'adhésion de 1994|treaty|celex:11994N⟧"),
  ])
  func `by year or state, in other languages`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    ("de", "gemäß ⟦Artikel 24|provision|unresolved⟧ der Beitrittsakte"),
    ("es", "el ⟦artículo 24|provision|unresolved⟧ del Acta de adhesión"),
    ("sv", "⟦artikel 24|provision|unresolved⟧ i anslutningsakten"),
  ])
  func `which accession is not said`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }
}
