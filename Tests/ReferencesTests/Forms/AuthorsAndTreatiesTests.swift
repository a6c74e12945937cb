import References
import Testing

/// Articles of acts whose authors stand between, and the treaties by their long names, in the
/// languages in which these are built each their own way.
@Suite struct AuthorsAndTreatiesTests {
  @Test(arguments: [
    (
      "sv",
      "⟦artikel 3 i Europaparlamentets och rådets förordning (EU) nr 910/2014|provision|celex:32014R0910#art_3⟧"
    ),
    ("sv", "⟦artikel 5 i rådets direktiv 85/337/EEG|provision|celex:31985L0337#art_5⟧"),
    (
      "da",
      "⟦artikel 5 i Europa-Parlamentets og Rådets forordning (EU) 2016/679|provision|celex:32016R0679#art_5⟧"
    ),
  ])
  func `authors in the genitive part no article from its act`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("sv", "⟦artikel 16 i fördraget om Europeiska unionens funktionssätt|treaty|celex:12016E016⟧"),
    (
      "da", "⟦artikel 16 i traktaten om Den Europæiske Unions funktionsmåde|treaty|celex:12016E016⟧"
    ),
    ("it", "⟦articolo 6 del trattato sull'Unione europea|treaty|celex:12016M006⟧"),
    ("cs", "⟦článek 6 Smlouvy o Evropské unii|treaty|celex:12016M006⟧"),
    ("el", "⟦άρθρο 6 της Συνθήκης για την Ευρωπαϊκή Ένωση|treaty|celex:12016M006⟧"),
    ("fi", "⟦Euroopan unionista tehdyn sopimuksen 6 artikla|treaty|celex:12016M006⟧"),
    ("hu", "az ⟦Európai Unióról szóló szerződés 6. cikke|treaty|celex:12016M006⟧"),
    ("lt", "⟦Europos Sąjungos sutarties 6 straipsnis|treaty|celex:12016M006⟧"),
    ("lv", "⟦Līguma par Eiropas Savienību 6. pants|treaty|celex:12016M006⟧"),
    ("lv", "⟦Līguma par Eiropas Savienības darbību 16. pants|treaty|celex:12016E016⟧"),
    ("et", "⟦Euroopa Liidu lepingu artikkel 6|treaty|celex:12016M006⟧"),
    ("mt", "l-⟦Artikolu 6 tat-Trattat dwar l-Unjoni Ewropea|treaty|celex:12016M006⟧"),
    ("ga", "⟦Airteagal 6 den Chonradh ar an Aontas Eorpach|treaty|celex:12016M006⟧"),
  ])
  func `a treaty by its long name`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Article 7 of the Charter of Fundamental Rights of the European Union|treaty|celex:12016P007⟧"
    ),
    (
      "fr",
      "l’⟦article 7 de la charte des droits fondamentaux de l’Union européenne|treaty|celex:12016P007⟧"
    ),
    ("de", "⟦Artikel 7 der Charta der Grundrechte der Europäischen Union|treaty|celex:12016P007⟧"),
    (
      "es",
      "el ⟦artículo 7 de la Carta de los Derechos Fundamentales de la Unión Europea|treaty|celex:12016P007⟧"
    ),
    (
      "it",
      "l'⟦articolo 7 della Carta dei diritti fondamentali dell'Unione europea|treaty|celex:12016P007⟧"
    ),
    (
      "pt",
      "o ⟦artigo 7.º da Carta dos Direitos Fundamentais da União Europeia|treaty|celex:12016P007⟧"
    ),
    (
      "nl",
      "⟦artikel 7 van het Handvest van de grondrechten van de Europese Unie|treaty|celex:12016P007⟧"
    ),
    (
      "sv",
      "⟦artikel 7 i Europeiska unionens stadga om de grundläggande rättigheterna|treaty|celex:12016P007⟧"
    ),
    (
      "da",
      "⟦artikel 7 i Den Europæiske Unions charter om grundlæggende rettigheder|treaty|celex:12016P007⟧"
    ),
    ("pl", "⟦art. 7 Karty praw podstawowych Unii Europejskiej|treaty|celex:12016P007⟧"),
    ("cs", "⟦článek 7 Listiny základních práv Evropské unie|treaty|celex:12016P007⟧"),
    (
      "ro",
      "⟦articolul 7 din Carta drepturilor fundamentale a Uniunii Europene|treaty|celex:12016P007⟧"
    ),
    ("hr", "⟦članak 7. Povelje Europske unije o temeljnim pravima|treaty|celex:12016P007⟧"),
    ("bg", "⟦член 7 от Хартата на основните права на Европейския съюз|treaty|celex:12016P007⟧"),
    ("es", "la Carta Africana de Derechos Humanos"),
    ("en", "the ⟦Charter of the United Nations|international|alias:united-nations-charter⟧"),
    (
      "en",
      "the ⟦Community Charter of the Fundamental Social Rights of Workers|international|alias:community-charter-of-the-fundamental-social-rights-of-workers⟧"
    ),
    (
      "fr",
      "la ⟦charte communautaire des droits sociaux fondamentaux des travailleurs|international|alias:community-charter-of-the-fundamental-social-rights-of-workers⟧"
    ),
  ])
  func `the Charter is known by its long name`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }
}
