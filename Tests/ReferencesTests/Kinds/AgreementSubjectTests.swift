import References
import Testing

@Suite struct AgreementSubjectTests {
  @Test(arguments: [
    "the ⟦Convention of 6 February 1931 between Denmark, Finland and Norway comprising provisions on marriage, adoption and guardianship|international|alias:convention-of-6-february-1931-between-denmark-finland-and-norway-comprising-provisions-on-marriage-adoption-and-guardianship⟧, together with its annex",
    "a court set up by the ⟦Treaty of 31 March 1965 concerning the establishment of a court of justice|international|alias:treaty-of-31-march-1965-concerning-the-establishment-of-a-court-of-justice⟧ (the ‘Court’)",
    "the ⟦Luxembourg Convention of 8 September 1967 on the Recognition of Decisions|international|alias:luxembourg-convention-of-8-september-1967-on-the-recognition-of-decisions⟧;",
    "with the second ⟦Additional Protocol of 6 January 1995|international|alias:additional-protocol-of-6-january-1995⟧.",
    "the ⟦Convention of 28 May 1998|international|alias:convention-of-28-may-1998⟧ was not in force",
  ])
  func `a day right behind the noun`(sentence: String) {
    #expect(read(sentence, date: "2012-01-01") == sentence)
  }

  @Test(arguments: [
    "under ⟦Article 3 of the Agreement between the European Community and the Kingdom of Denmark on jurisdiction and the recognition of judgments|provision|alias:agreement-between-the-european-community-and-the-kingdom-of-denmark-on-jurisdiction-and-the-recognition-of-judgments#art_3⟧, Denmark shall",
    "the ⟦Fisheries Partnership Agreement between the European Union and the Republic of Senegal|international|alias:fisheries-partnership-agreement-between-the-european-union-and-the-republic-of-senegal⟧ was renewed",
    "the ⟦Stabilisation and Association Agreement between the European Communities and their Member States, of the one part, and the Republic of Albania, of the other part|international|alias:stabilisation-and-association-agreement-between-the-european-communities-and-their-member-states-of-the-one-part-and-the-republic-of-albania-of-the-other-part⟧, entered into force",
    "⟦Trade and Cooperation Agreement between the European Union, of the one part, and the Republic of Malta, of the other part|international|oj:L:2020:444:p14⟧ (⟦OJ L 444, 31.12.2020, p. 14|oj|oj:L:2020:444:p14⟧).",
    "the ⟦Fisheries Partnership Agreement between the European Community on the one hand, and the Government of Denmark, on the other hand|international|alias:fisheries-partnership-agreement-between-the-european-community-on-the-one-hand-and-the-government-of-denmark-on-the-other-hand⟧, and the Protocol",
    "the ⟦Sustainable Fisheries Partnership Agreement between the European Union and the Kingdom of Morocco|international|alias:sustainable-fisheries-partnership-agreement-between-the-european-union-and-the-kingdom-of-morocco⟧ and the Implementation Protocol thereto",
    "the ⟦Fisheries Partnership Agreement between the European Community and Mauritania|international|alias:fisheries-partnership-agreement-between-the-european-community-and-mauritania⟧ for the period of the extension",
    "⟦Agreement on fisheries between the European Union and the Kingdom of Norway|international|oj:L:1980:226:p48⟧ (⟦OJ L 226, 29.8.1980, p. 48|oj|oj:L:1980:226:p48⟧).",
    "⟦Agreement between the Holy See and Spain on legal affairs of 3 January 1979|international|alias:agreement-between-the-holy-see-and-spain-on-legal-affairs-of-3-january-1979⟧;",
  ])
  func `parties, with what they agreed on`(sentence: String) {
    #expect(read(sentence, date: "2012-01-01") == sentence)
  }

  @Test(arguments: [
    "the ⟦European Convention on Certain International Aspects of Bankruptcy, signed at Istanbul on 5 June 1990|international|alias:european-convention-on-certain-international-aspects-of-bankruptcy⟧;",
    "Parties to the ⟦Convention on Wine Standards|international|alias:convention-on-wine-standards⟧ and the ⟦Joint Convention on the Safety of Old Harbours|international|alias:joint-convention-on-the-safety-of-old-harbours⟧ shall report",
    "the ⟦Convention on Wine Standards|international|alias:convention-on-wine-standards⟧ and the Act of Accession",
    "the ⟦UNECE Convention on Road Signs and Signals|international|alias:unece-convention-on-road-signs-and-signals⟧ in the Union",
  ])
  func `a subject in capitals`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "la ⟦convention du 6 février 1931 entre le Danemark, la Finlande et la Norvège comprenant des dispositions sur le mariage, l'adoption et la tutelle|international|alias:convention-du-6-février-1931-entre-le-danemark-la-finlande-et-la-norvège-comprenant-des-dispositions-sur-le-mariage-ladoption-et-la-tutelle⟧, ainsi que son annexe",
    "l'⟦accord entre la Communauté européenne et le Royaume de Danemark sur la compétence judiciaire|international|alias:accord-entre-la-communauté-européenne-et-le-royaume-de-danemark-sur-la-compétence-judiciaire⟧ est conclu",
    "la ⟦convention européenne sur certains aspects internationaux de la faillite, signée à Istanbul le 5 juin 1990|international|alias:convention-européenne-sur-certains-aspects-internationaux-de-la-faillite⟧;",
  ])
  func `in French`(sentence: String) {
    #expect(read(sentence, language: "fr", date: "2012-01-01") == sentence)
  }

  @Test(arguments: [
    "the ⟦Convention of 26 July 1995 on the protection of the Communities' financial interests|international|alias:convention-of-26-july-1995-on-the-protection-of-the-communities-financial-interests⟧,",
    "the ⟦Convention of 28 May 1998|international|alias:convention-of-28-may-1998⟧ on the same subject matter",
    "the ⟦Convention on Access to Files and Decision-making in Harbours|international|alias:convention-on-access-to-files-and-decision-making-in-harbours⟧ applies",
    "A new Protocol to the ⟦Fisheries Partnership Agreement between the Gabonese Republic and the European Community|international|alias:fisheries-partnership-agreement-between-the-gabonese-republic-and-the-european-community⟧ (2021-2026) (the ‘Protocol’) was made. The Protocol lasts.",
    "⟦UNCLOS|international|celex:21998A0623(01)⟧ and the Agreement of 28 July 1994 relating to the implementation of ⟦Part XI thereof|provision|celex:21998A0623(01)#prt_XI⟧",
  ])
  func `where a title ends`(sentence: String) {
    #expect(read(sentence, date: "2021-01-01") == sentence)
  }

  @Test(arguments: [
    "the Agreement between the parties on costs",
    "an Agreement between Norway and Italy on fishing",
    "agreements between Member States on taxation", "the collective Agreement on working time",
    "the Partnership Agreement for the Cohesion Fund",
    "the Agreement between Arbos and Belmont on wings",
    "the Joint Venture Agreement between Arbos and Belmont",
    "the Convention on the Future of Europe met",
    "the Convention area and the Convention secretariat",
    "the Agreement between the Commission and the Agency on data",
    "the Agreement between the European Union and Norway was signed.",
    "the Loan Agreement between Norway and Italy on payments is void.",
    "the Headquarters Agreement between the Foundation and Italy",
    "the Convention on access to documents in the Member States",
    "the Protocol on the use of Nets and Traps",
    "the Agreement for the Union and its Member States",
  ])
  func `what is no title of one instrument`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "un accord entre la Norvège et l'Italie sur la pêche",
    "l'accord entre les parties sur les frais",
    "l'accord entre la Commission et l'Agence sur les données",
    "d'accord entre la Norvège et l'Italie",
    "la convention du 3 mai 2010 est résiliée", "la convention collective du 3 mai 2010",
    "la convention sur l'accès aux documents dans les États membres",
  ])
  func `what is none in French`(sentence: String) {
    #expect(read(sentence, language: "fr") == sentence)
  }
}
