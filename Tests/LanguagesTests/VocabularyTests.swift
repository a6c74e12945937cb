import Languages
import Testing

@Suite struct VocabularyTests {
  @Test func `there are twenty-four languages`() {
    #expect(Vocabulary.languages.count == 24)
    #expect(Vocabulary.of("xx").language == "en")
    #expect(Vocabulary.of(nil).language == "en")
  }

  @Test(arguments: Vocabulary.languages)
  func `every language is registered under its own code`(language: String) {
    #expect(Vocabulary.of(language).language == language)
  }

  /// The words of references.md §3.7: regulation, directive, article, point, annex, EC, and the
  /// month of August.
  @Test(arguments: [
    ("bg", "регламент", "директива", "член", "приложение", "ЕО", "август"),
    ("cs", "nařízení", "směrnice", "článku", "přílohy", "ES", "srpna"),
    ("da", "forordning", "direktiv", "artikel", "bilag", "EF", "august"),
    ("de", "Verordnung", "Richtlinie", "Artikel", "Anhang", "EG", "August"),
    ("el", "κανονισμός", "οδηγία", "άρθρο", "παράρτημα", "ΕΚ", "Αυγούστου"),
    ("en", "Regulation", "Directive", "Article", "Annex", "EC", "August"),
    ("es", "Reglamento", "Directiva", "artículo", "anexo", "CE", "agosto"),
    ("et", "määrus", "direktiiv", "artikli", "lisa", "EÜ", "august"),
    ("fi", "asetus", "direktiivi", "artikla", "liite", "EY", "elokuuta"),
    ("fr", "règlement", "directive", "article", "annexe", "CE", "août"),
    ("ga", "rialachán", "treoir", "airteagal", "iarscríbhinn", "CE", "lúnasa"),
    ("hr", "uredba", "direktiva", "članka", "prilog", "EZ", "kolovoza"),
    ("hu", "rendelet", "irányelv", "cikke", "melléklet", "EK", "augusztus"),
    ("it", "regolamento", "direttiva", "articolo", "allegato", "CE", "agosto"),
    ("lt", "reglamentas", "direktyva", "straipsnio", "priedas", "EB", "rugpjūčio"),
    ("lv", "regula", "direktīva", "pantu", "pielikums", "EK", "augusts"),
    ("mt", "regolament", "direttiva", "artikolu", "anness", "KE", "Awwissu"),
    ("nl", "verordening", "richtlijn", "artikel", "bijlage", "EG", "augustus"),
    ("pl", "rozporządzenie", "dyrektywa", "artykułu", "załącznik", "WE", "sierpnia"),
    ("pt", "regulamento", "diretiva", "artigo", "anexo", "CE", "agosto"),
    ("ro", "regulamentul", "directiva", "articolul", "anexa", "CE", "august"),
    ("sk", "nariadenie", "smernica", "článku", "príloha", "ES", "augusta"),
    ("sl", "uredba", "direktiva", "člena", "priloga", "ES", "avgusta"),
    ("sv", "förordning", "direktiv", "artikel", "bilaga", "EG", "augusti"),
  ])
  func `the words that references are made of have their meanings`(
    row: (
      language: String, regulation: String, directive: String, article: String, annex: String,
      community: String, month: String
    )
  ) {
    let vocabulary = Vocabulary.of(row.language)
    #expect(vocabulary.meaning(of: row.regulation).terms.contains(.regulation))
    #expect(vocabulary.meaning(of: row.directive).terms.contains(.directive))
    #expect(vocabulary.meaning(of: row.article).terms.contains(.article))
    #expect(vocabulary.meaning(of: row.annex).terms.contains(.annex))
    #expect(vocabulary.meaning(of: row.community).value == Domain.ec.rawValue)
    let month = vocabulary.meaning(of: row.month)
    #expect(month.terms.contains(.month) && month.value == 8)
  }
}
