import References
import Testing

/// What points back goes on with the act that the sentence is about, not with one named in passing.
@Suite struct SecondaryActTests {
  @Test(arguments: [
    (
      "en",
      """
      ⟦Article 1(1) of Directive (EU) 2016/680|provision|celex:32016L0680#art_1.par_1⟧ on data and \
      repealing Council ⟦Framework Decision 2008/977/JHA|act|celex:32008F0977⟧, read in conjunction \
      with ⟦Article 4(2) and Article 6 thereof|provision|celex:32016L0680#art_4.par_2;celex:32016L0680#art_6⟧,
      """
    ),
    (
      "en",
      """
      ⟦Directive 2002/58/EC|act|celex:32002L0058⟧, as amended by ⟦Directive \
      2009/136/EC|act|celex:32009L0136⟧, read with ⟦Article 2 of that directive|provision|celex:32002L0058#art_2⟧
      """
    ),
    (
      "fr",
      """
      la ⟦directive 2002/58/CE|act|celex:32002L0058⟧, modifiée par la ⟦directive \
      2009/136/CE|act|celex:32009L0136⟧, et l'⟦article 3 de celle-ci|provision|celex:32002L0058#art_3⟧
      """
    ),
    (
      "fr",
      """
      sans préjudice des ⟦directives 2000/31/CE et (UE) \
      2019/790|act|celex:32000L0031;celex:32019L0790⟧, notamment de l'⟦article 17, paragraphe 1, de cette dernière|provision|celex:32019L0790#art_17.par_1⟧
      """
    ),
  ])
  func `the act before is meant`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01").contains("⟦") == true)
    #expect(
      targets(read(sentence, language: language, date: "2024-05-01")) == targets(sentence))
  }

  @Test(arguments: [
    (
      "fr",
      "la ⟦directive 2002/58/CE|act|celex:32002L0058⟧, dont l'⟦article 15, paragraphe 1|provision|celex:32002L0058#art_15.par_1⟧, renvoyait"
    ),
    (
      "en",
      "⟦Directive 2002/58/EC|act|celex:32002L0058⟧, ⟦Article 15(1)|provision|celex:32002L0058#art_15.par_1⟧ of which provides"
    ),
    (
      "es",
      "la ⟦Directiva 2002/58/CE|act|celex:32002L0058⟧, cuyo ⟦artículo 15, apartado 1|provision|celex:32002L0058#art_15.par_1⟧, remite"
    ),
  ])
  func `a relative pronoun joins the article to it`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Article 8(2)(e) of Directive 95/46/EC|provision|celex:31995L0046#art_8.par_2.pnt_e⟧ must be interpreted so that the data referred to in ⟦Article 8(1)|provision|celex:31995L0046#art_8.par_1⟧ fall within it"
    ),
    (
      "fr",
      "⟦Directive 95/46/CE|act|celex:31995L0046⟧ — Protection des personnes — ⟦Article 7|provision|celex:31995L0046#art_7⟧ — Conditions — ⟦Articles 10 et 11|provision|celex:31995L0046#art_10;celex:31995L0046#art_11⟧ — Limites — ⟦Article 13|provision|celex:31995L0046#art_13⟧"
    ),
    (
      "en",
      "⟦Directive 93/13/EEC|act|celex:31993L0013⟧ of 5 April 1993 on unfair terms ⟦[1993] OJ L95/29|oj|oj:L:1993:95:p29⟧ (‘UCTD’), ⟦art 3(1)|provision|celex:31993L0013#art_3.par_1⟧."
    ),
    (
      "en",
      "⟦Article 9 of the Convention for the Protection of Individuals with regard to Processing|provision|coe:CETS:108#art_9⟧ (⟦ETS No 108|international|coe:CETS:108⟧) would be replaced"
    ),
    (
      "en",
      "⟦Chapter VIII|provision|celex:32016R0679#cpt_VIII⟧, in particular in ⟦Art. 80(1) of Regulation (EU) 2016/679|provision|celex:32016R0679#art_80.par_1⟧ of 2016"
    ),
    (
      "de",
      "⟦Verordnung (EU) 2024/1689|act|celex:32024R1689⟧ des Rates vom 13. Juni 2024 (⟦ABl. L, 2024/1689, 12.7.2024|oj|oj:L:2024/1689⟧), insbesondere ⟦Artikel 6 Absatz 2|provision|celex:32024R1689#art_6.par_2⟧."
    ),
    ("en", "⟦Articles 8(1)(b) and 8(5)|provision|unresolved⟧ of Council Regulation (EC) No."),
  ])
  func `what judgments and notes append`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    (
      "fr",
      "Le ⟦règlement (UE) 2016/679|act|celex:32016R0679⟧ est modifié comme suit: 1. À l'⟦article 33, le paragraphe 1|provision|celex:32016R0679#art_33.par_1⟧ est remplacé par le texte suivant:"
    ),
    (
      "en",
      "⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧ is amended as follows: (1) ⟦Article 33(1)|provision|celex:32016R0679#art_33.par_1⟧ is deleted; (2) ⟦Article 5|provision|self#art_5⟧ applies."
    ),
    (
      "en",
      "⟦Article 5 of Directive 85/611/EEC|provision|celex:31985L0611#art_5⟧ is amended as follows: (a) ⟦paragraph 4|provision|celex:31985L0611#art_5.par_4⟧ is replaced"
    ),
  ])
  func `instructions are about what is amended`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  @Test(arguments: [
    ("pl", "Dyrektywa 95/46/WE: art. 7 wspomnianej dyrektywy"),
    ("pt", "Diretiva 95/46/CE: o artigo 7.º dessa diretiva"),
    ("da", "direktiv 95/46/EF: artikel 7 i samme direktiv"),
    ("sk", "smernica 95/46/ES: článok 7 uvedenej smernice"),
    ("cs", "směrnice 95/46/ES: článek 7 zmíněné směrnice"),
    ("el", "οδηγία 95/46/ΕΚ: το άρθρο 7 της εν λόγω οδηγίας"),
    ("bg", "Директива 95/46/ЕО: член 7 от посочената директива"),
    ("ro", "Directiva 95/46/CE: articolul 7 din respectiva directivă"),
    ("sv", "direktiv 95/46/EG: artikel 7 i samma direktiv"),
    ("sl", "Direktiva 95/46/ES: člen 7 omenjene direktive"),
  ])
  func `the said act in other languages`(language: String, sentence: String) {
    #expect(
      targets(read(sentence, language: language, date: "2024-05-01")).last
        == "celex:31995L0046#art_7")
  }

  @Test(arguments: [
    "⟦Regulation (EU) 2021/2260|act|celex:32021R2260⟧ amending ⟦Regulation (EU) 2015/848|act|celex:32015R0848⟧ to replace ⟦its Annexes A and B|provision|celex:32015R0848#anx_A;celex:32015R0848#anx_B⟧",
    "the ⟦Hague Convention of 25 October 1980|international|alias:1980-hague-convention⟧ would apply as complemented by ⟦this Regulation|act|self⟧, in particular ⟦Article 11|provision|self#art_11⟧",
    "pursuant to ⟦Article 4(2) of Regulation (EU) 2016/679|provision|celex:32016R0679#art_4.par_2⟧, except when they are large in accordance with ⟦Article 33|provision|self#art_33⟧",
  ])
  func `what is named right before is meant`(sentence: String) {
    #expect(
      targets(read(sentence, date: "2024-05-01", family: .act)) == targets(sentence))
  }

  @Test func `an exception is cut out of what was just named`() {
    let sentence =
      "⟦Articles 3 to 19 of Regulation (EEC) No 3975/87|provision|celex:31987R3975#art_3-art_19⟧ are repealed with the exception of ⟦Article 6(3)|provision|celex:31987R3975#art_6.par_3⟧ which goes on"
    #expect(read(sentence, date: "2003-01-01") == sentence)
  }

  @Test(arguments: [
    ("de", "gegen ⟦Artikel 5|provision|unresolved⟧ des Grundgesetzes"),
    ("sv", "enligt ⟦artikel 3|provision|unresolved⟧ i barnkonventionen"),
    (
      "sv",
      "⟦artikel 8 i Europakonventionen|provision|coe:CETS:5#art_8⟧ gäller"
    ),
    ("en", "the Law of Treaties and the ⟦Treaties|treaty|celex:12016M/TXT;celex:12016E/TXT⟧"),
    (
      "en",
      "under ⟦Article 13 of the Convention on International Access to Justice of 25 October 1980|provision|alias:convention-on-international-access-to-justice-of-25-october-1980#art_13⟧ where it applies"
    ),
    (
      "en",
      "⟦Article 141(1) of the Agreement on the withdrawal of the United Kingdom|provision|alias:agreement-on-the-withdrawal-of-the-united-kingdom#art_141.par_1⟧ shall"
    ),
  ])
  func `national laws and agreements without number`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-05-01") == sentence)
  }

  /// The targets that a drawn sentence gives, in order.
  private func targets(_ drawn: String) -> [Substring] {
    drawn.split(separator: "⟧").compactMap { $0.split(separator: "|").last }
  }
}
