import References
import Testing

@Suite struct TreatyGrammarTests {
  @Test(arguments: [
    "⟦Article 16 TFEU|treaty|celex:12016E016⟧ and ⟦Articles 101 to 103 TFEU|treaty|celex:12016E101;celex:12016E102;celex:12016E103⟧",
    "⟦Article 6(1) of the Treaty on European Union|treaty|celex:12016M006#par_1⟧",
    "⟦Article 8 of the Charter|treaty|celex:12016P008⟧ and ⟦Article 7 of the Charter of Fundamental Rights of the European Union|treaty|celex:12016P007⟧",
    "⟦Article 255 of the EC Treaty|treaty|celex:12002E255⟧, ⟦Article 81 EC|treaty|celex:12002E081⟧.",
    "⟦Protocol (No 36)|treaty|celex:12016M/PRO/36;celex:12016E/PRO/36;celex:12016A/PRO/36⟧ on transitional provisions",
    "the ⟦Treaty on the Functioning of the European Union (TFEU)|treaty|celex:12016E/TXT⟧",
    "as enshrined in the ⟦European Union Treaties|treaty|celex:12016M/TXT;celex:12016E/TXT⟧, the ⟦EU Treaty|treaty|celex:12016M/TXT⟧",
    "the ⟦United Nations Charter|international|alias:united-nations-charter⟧, the ⟦European Social Charter|international|alias:european-social-charter⟧ and the ⟦Charter|treaty|celex:12016P/TXT⟧; ⟦Article 51 of the United Nations Charter|provision|alias:united-nations-charter#art_51⟧",
    "the ⟦Treaty of Lisbon|treaty|celex:12007L/TXT⟧",
    "⟦Article 57 of the 2003 Act of Accession|provision|celex:12003T#art_57⟧ and ⟦Annex I to the 1994 Act of Accession|provision|celex:11994N#anx_I⟧",
    "Having regard to the ⟦Treaty of Accession of Bulgaria and Romania|treaty|celex:12005S⟧, and in particular ⟦Article 4(3) thereof|provision|celex:12005S#art_4.par_3⟧,",
    "Having regard to the ⟦Act concerning the conditions of accession of the Czech Republic, Estonia and Slovakia|treaty|celex:12003T⟧, and in particular ⟦Article 57(2) thereof|provision|celex:12003T#art_57.par_2⟧,",
    "within the scope of ⟦Chapter 4 or Chapter 5 of Title V of Part Three of the TFEU|treaty|celex:12016E/TXT#prt_3.ttl_V.cpt_4;celex:12016E/TXT#prt_3.ttl_V.cpt_5⟧",
    "⟦Article 113 of the Treaty establishing the European Economic Community|treaty|celex:11957E113⟧",
  ])
  func `a treaty by name`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    (
      "2008-10-22",
      "⟦Articles 30, 31 and 34(2)(c) of the Treaty on European Union|treaty|celex:12002M030;celex:12002M031;celex:12002M034#par_2.pnt_c⟧"
    ),
    ("2000-01-01", "⟦Article 255 of the EC Treaty|treaty|celex:11997E255⟧"),
    ("2016-04-08", "⟦Article 16(2) TFEU|treaty|celex:12012E016#par_2⟧"),
    ("1996-06-01", "⟦Article K.3 of the Treaty on European Union|treaty|celex:11992M/TXT#art_K.3⟧"),
  ])
  func `the date of the citing text decides the edition`(date: String, sentence: String) {
    #expect(read(sentence, date: date) == sentence)
  }

  @Test(arguments: [
    "Having regard to the ⟦Treaty on the Functioning of the European Union|treaty|celex:12016E/TXT⟧, and in particular ⟦Article 16, Article 114 and Article 207 (2) thereof|treaty|celex:12016E016;celex:12016E114;celex:12016E207#par_2⟧,",
    "Having regard to the ⟦Treaty establishing the European Community|treaty|celex:12002E/TXT⟧, and in particular ⟦Articles 40, 47(1) and (2), first and third sentences, 55, 71, 80(2), 95 thereof|treaty|celex:12002E040;celex:12002E047#par_1;celex:12002E047#par_2.sen_1;celex:12002E047#par_2.sen_3;celex:12002E055;celex:12002E071;celex:12002E080#par_2;celex:12002E095⟧",
  ])
  func `a legal basis is named by "thereof"`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `a treaty between other parties is none of the Union's`() {
    let sentence =
      "the ⟦Treaty|international|unresolved⟧ between Germany and Austria on Bankruptcy; under ⟦Article 81 of the Treaty|treaty|celex:12002E081⟧"
    #expect(read(sentence, date: "2008-01-01") == sentence)
    let french =
      "sans préjudice du ⟦traité|international|unresolved⟧ international conclu entre eux"
    #expect(read(french, language: "fr", date: "2008-01-01") == french)
    let listed =
      "a copy of the ⟦Treaties|international|unresolved⟧ referred to in ⟦paragraphs 1 and 3|provision|self#par_1;self#par_3⟧;"
    #expect(read(listed, date: "2003-11-27") == listed)
    let signed =
      "the ⟦Treaty between Belgium, the Netherlands and Luxembourg on jurisdiction, signed at Brussels on 24 November 1961|international|alias:treaty-between-belgium-the-netherlands-and-luxembourg-on-jurisdiction-signed-at-brussels-on-24-november-1961⟧, as far as it is in force"
    #expect(read(signed, date: "2008-01-01") == signed)
  }

  @Test func `protocols by their titles since Lisbon`() {
    let sentence =
      "the ⟦Protocol on the privileges and immunities of the European Union|treaty|celex:12016M/PRO/07;celex:12016E/PRO/07⟧ and the ⟦Protocol on the application of the principles of subsidiarity and proportionality|treaty|celex:12016M/PRO/02;celex:12016E/PRO/02⟧; the ⟦Protocol on the Privileges and Immunities of the European Communities|international|alias:protocol-on-the-privileges-and-immunities-of-the-european-communities⟧"
    #expect(read(sentence, date: "2018-01-01") == sentence)
    let before = "the Protocol on the privileges and immunities of the European Union"
    #expect(read(before, date: "2008-01-01") == before)
  }

  @Test(arguments: [
    (
      "en",
      "⟦Article 3 of the Protocol on the position of the United Kingdom and Ireland|provision|celex:11997M/PRO/04#art_3;celex:11997E/PRO/04#art_3⟧ annexed to it"
    ),
    (
      "fr",
      "les ⟦articles 1er et 2 du protocole sur la position du Danemark|provision|celex:11997M/PRO/05#art_1;celex:11997E/PRO/05#art_1;celex:11997M/PRO/05#art_2;celex:11997E/PRO/05#art_2⟧ annexé"
    ),
  ])
  func `protocols that bore no number in the text`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2000-05-29") == sentence)
  }

  @Test(arguments: [
    (
      "en",
      "See ⟦Article 57 of the EEA Agreement|provision|celex:21994A0103(01)#art_57⟧ and ⟦Article 2(1) of Protocol 24 to the EEA Agreement|provision|alias:protocol-24-to-the-eea-agreement#art_2.par_1⟧."
    ),
    (
      "fr",
      "l'⟦article 12 du protocole 24 de l’accord EEE|provision|alias:protocol-24-to-the-eea-agreement#art_12⟧"
    ),
    (
      "fr",
      "⟦article 9 du protocole 4 de l’accord Surveillance et Cour de justice|provision|alias:protocol-4-to-the-surveillance-and-court-agreement#art_9⟧"
    ),
    (
      "en",
      "⟦Article 9 of Protocol 4 to the Agreement between the EFTA States on the establishment of a Surveillance Authority and a Court of Justice|provision|alias:protocol-4-to-the-surveillance-and-court-agreement#art_9⟧"
    ),
  ])
  func `protocols of agreements are theirs`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2008-01-01") == sentence)
  }

  @Test func `in the title of an act the treaty may go on with what the act is about`() {
    let sentence =
      "based on ⟦Article 54(3)(g) of the Treaty|treaty|celex:11957E054#par_3.pnt_g⟧ on consolidated accounts"
    #expect(read(sentence, date: "1983-06-13") == sentence)
  }

  @Test(arguments: [
    (
      "fr",
      "vu le ⟦traité sur le fonctionnement de l'Union européenne|treaty|celex:12016E/TXT⟧, et notamment son ⟦article 16|treaty|celex:12016E016⟧,"
    ),
    (
      "de",
      "gestützt auf den ⟦Vertrag über die Europäische Union|treaty|celex:12016M/TXT⟧, insbesondere auf ⟦Artikel 28, Artikel 42 Absatz 4 und Artikel 43 Absatz 2|treaty|celex:12016M028;celex:12016M042#par_4;celex:12016M043#par_2⟧,"
    ),
    (
      "de",
      "⟦Artikel 16 AEUV|treaty|celex:12016E016⟧ und ⟦Artikel 5 EG-Vertrag|treaty|celex:12002E005⟧"
    ),
  ])
  func `a treaty in French and German`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test(arguments: [
    "a tax treaty with Norway", "the Charter of the United Nations",
    "Protocol No 3 to the Agreement",
  ])
  func `other treaties are left alone`(sentence: String) {
    #expect(drawn(sentence, by: [TreatyGrammar()]) == sentence)
  }

  @Test(arguments: [
    "au ⟦traité instituant la Communauté européenne de l’énergie atomique|treaty|celex:12016A/TXT⟧.",
    "du ⟦traité instituant la Communauté européenne du charbon et de l'acier|treaty|celex:11951K/TXT⟧, qui",
  ])
  func `French says behind the noun which Community it is`(sentence: String) {
    #expect(read(sentence, language: "fr", date: "2020-06-24") == sentence)
  }

  @Test func `protocols of an agreement may be several`() {
    let sentence =
      "⟦Protocols 21 and 24 to the EEA Agreement|international|alias:protocol-21-to-the-eea-agreement;alias:protocol-24-to-the-eea-agreement⟧"
    #expect(read(sentence) == sentence)
  }

  @Test func `a bracket between a protocol and its agreement is of the agreement`() {
    let sentence =
      "⟦Protocol 37|international|alias:protocol-37-to-the-eea-agreement⟧ (containing the list provided for in ⟦Article 101|provision|celex:21994A0103(01)#art_101⟧) to the ⟦EEA Agreement|international|celex:21994A0103(01)⟧"
    #expect(read(sentence) == sentence)
  }

  @Test func `an article beyond those of the TEU is one of the TFEU`() {
    let sentence =
      "State aid within the meaning of ⟦Article 107(1) of the Treaty|treaty|celex:12016E107#par_1⟧"
    #expect(read(sentence, date: "2020-07-01", family: .act) == sentence)
    let open = "within the meaning of ⟦Article 50 of the Treaty|provision|unresolved⟧"
    #expect(read(open, date: "2020-07-01", family: .act) == open)
  }

  @Test func `articles in brackets behind a treaty are of the treaty`() {
    let sentence =
      "the rights in the ⟦Charter of Fundamental Rights of the European Union|treaty|celex:12016P/TXT⟧: the freedom to conduct a business (⟦Article 16|treaty|celex:12016P016⟧), the right to property (⟦Article 17|treaty|celex:12016P017⟧)"
    #expect(read(sentence, date: "2020-07-01") == sentence)
  }
}
