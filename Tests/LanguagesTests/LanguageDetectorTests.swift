import Testing

@testable import Languages

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("en", "The Council invites the Member States to take the measures that are necessary."),
    ("fr", "Le Conseil invite les États membres à prendre les mesures qui sont nécessaires."),
    ("de", "Der Rat ersucht die Mitgliedstaaten, die erforderlichen Maßnahmen zu ergreifen."),
    ("es", "El Consejo invita a los Estados miembros a que tomen las medidas necesarias."),
    ("it", "Il Consiglio invita gli Stati membri a prendere le misure che sono necessarie."),
    ("pt", "O Conselho convida os Estados-Membros a tomarem as medidas que não são da União."),
    ("nl", "De Raad verzoekt de lidstaten om de maatregelen te nemen die nodig zijn voor het."),
    ("da", "Rådet opfordrer medlemsstaterne til at træffe de foranstaltninger, der er af og."),
    ("sv", "Rådet uppmanar medlemsstaterna att vidta de åtgärder som är nödvändiga och från."),
    ("fi", "Neuvosto kehottaa jäsenvaltioita, jotka ovat mukana, ja sekä että tai myös."),
    ("et", "Nõukogu kutsub liikmesriike üles võtma meetmed, mis on vajalikud ning ja või."),
    ("lv", "Padome aicina dalībvalstis veikt pasākumus, kas ir vajadzīgi, un ar no vai."),
    ("lt", "Taryba ragina valstybes nares imtis priemonių, kurie yra būtini ir kad pagal."),
    ("pl", "Rada zwraca się do państw członkowskich, że są oraz które przez lub się dla."),
    ("cs", "Rada vyzývá členské státy, aby přijaly opatření, která jsou nezbytná, nebo podle."),
    ("sk", "Rada vyzýva členské štáty, aby prijali opatrenia, ktoré sú potrebné alebo podľa."),
    ("sl", "Svet poziva države članice, da sprejmejo ukrepe, ki so potrebni, ali pri ter iz."),
    ("hr", "Vijeće poziva države članice da poduzmu mjere koje su potrebne, ili od iz kako."),
    ("hu", "A Tanács felkéri a tagállamokat, hogy hozzák meg az intézkedéseket, és vagy nem."),
    ("ro", "Consiliul invită statele membre să ia măsurile care sunt necesare și din prin al."),
    ("mt", "Il-Kunsill jistieden lill-Istati Membri li għandhom jieħdu l-miżuri ta’ u għal."),
    ("ga", "Iarrann an Chomhairle ar na Ballstáit agus ar an gCoimisiún le haghaidh go de."),
    ("el", "Το Συμβούλιο καλεί τα κράτη μέλη να λάβουν τα αναγκαία μέτρα."),
    ("bg", "Съветът приканва държавите членки да предприемат необходимите мерки."),
  ])
  func `a sentence tells its language`(language: String, text: String) {
    #expect(detectedLanguage(of: text) == language)
  }

  @Test func `a text without words is taken for English`() {
    #expect(detectedLanguage(of: "") == "en")
    #expect(detectedLanguage(of: "12 / 34 — 56") == "en")
  }

  @Test func `texts in pieces are one text`() {
    #expect(detectedLanguage(of: ["Le Conseil", "invite les États membres", "à la"]) == "fr")
  }
}

@Suite struct StructureWordsTests {
  @Test func `phrases know no case, no kind of apostrophe and no width of blanks`() {
    let phrase: StructurePhrase = "l'union européenne"
    #expect(phrase.end(in: Array("L’UNION\u{A0} EUROPÉENNE,".utf8), at: 0) == 23)
    #expect(phrase.end(in: Array("l'union européennes".utf8), at: 0) == nil)
    #expect(phrase.end(in: Array("l'union".utf8), at: 0) == nil)
  }

  @Test func `each language has its words, others use English ones`() {
    #expect(StructureWords.working.map(\.language) == ["en", "fr", "de"])
    #expect(
      StructureWords.all.map(\.language) == ["en", "fr", "de", "da", "nl", "it", "pt", "es", "sv"])
    #expect(StructureWords.words(for: "de").language == "de")
    #expect(StructureWords.words(for: "mt").language == "en")
    #expect(StructureWords.all.allSatisfy { $0.months.count == 12 })
  }
}
