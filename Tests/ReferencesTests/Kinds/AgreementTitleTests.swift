import References
import Testing

@Suite struct AgreementTitleTests {
  @Test(arguments: [
    "the ⟦Convention between Belgium and France on Jurisdiction, signed at Paris on 8 July 1899|international|alias:convention-between-belgium-and-france-on-jurisdiction-signed-at-paris-on-8-july-1899⟧,",
    "the ⟦Agreement between Estonia and Poland on Legal Aid, signed at Tallinn on 27 November 1998|international|alias:agreement-between-estonia-and-poland-on-legal-aid-signed-at-tallinn-on-27-november-1998⟧;",
  ])
  func `an agreement between states that says when it was signed`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `a protocol in a bracket does not end the title`() {
    let sentence =
      "the ⟦Convention between Norway and Italy on Bankruptcy (with Additional Protocol of 13 June 1973), signed at Oslo on 16 July 1969|international|alias:convention-between-norway-and-italy-on-bankruptcy⟧;"
    #expect(read(sentence) == sentence)
  }

  @Test func `in French, with small letters`() {
    let sentence =
      "la ⟦convention entre la Belgique et l'Autriche sur la faillite, signée à Bruxelles le 16 juillet 1969|international|alias:convention-entre-la-belgique-et-lautriche-sur-la-faillite-signée-à-bruxelles-le-16-juillet-1969⟧,"
    #expect(read(sentence, language: "fr") == sentence)
  }

  @Test(arguments: [
    "The ⟦Agreement establishing the EU-LAC International Foundation|international|alias:agreement-establishing-the-eu-lac-international-foundation⟧ (‘the Agreement’) entered into force. Under ⟦Article 11(d) of the Agreement|provision|alias:agreement-establishing-the-eu-lac-international-foundation#art_11.pnt_d⟧, the Board decides.",
    "The ⟦Single Convention on Narcotic Drugs of 1961|international|alias:single-convention-on-narcotic-drugs⟧, as amended by the 1972 Protocol (the ‘Convention on Narcotic Drugs’), lists substances. ⟦That Convention|international|alias:single-convention-on-narcotic-drugs⟧ applies.",
    "the ⟦Agreement on the withdrawal of the United Kingdom from the European Union|international|celex:12020W/TXT⟧ (the ‘Withdrawal Agreement’) applies; the ⟦Withdrawal Agreement|alias|celex:12020W/TXT⟧ does",
    "The ⟦Agreement between the United States of America and the European Union on passenger name records|international|alias:agreement-between-the-united-states-of-america-and-the-european-union-on-passenger-name-records⟧ (⟦OJ L 215, 11.8.2012, p. 5|oj|oj:L:2012:215:p5⟧; ‘the PNR Agreement’) applies. ⟦Article 3 of the PNR Agreement|provision|alias:agreement-between-the-united-states-of-america-and-the-european-union-on-passenger-name-records#art_3⟧ lists them.",
  ])
  func `an agreement to which the text gives a short name`(sentence: String) {
    #expect(read(sentence, date: "2021-05-01") == sentence)
  }

  @Test(arguments: [
    "the Agreement between the parties (‘the Agreement’)",
    "The protocol to the Agreement between the Union and Seychelles was signed on 18 December 2013.",
    "the Convention for the Strengthening of the Tropical Tuna Commission established by the 1949 Convention between the United States and Costa Rica (‘the Convention’)",
    "an Agreement on Fisheries",
    "the Protocol on the implementation of the Fisheries Partnership between Gabon and Iceland (‘the Protocol’)",
  ])
  func `titles that say too little, or that are not sure`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `the area of a convention is not the convention`() {
    let sentence =
      "The ⟦Agreement establishing the EU-LAC International Foundation|international|alias:agreement-establishing-the-eu-lac-international-foundation⟧ (‘the Agreement’) applies in the Agreement area and the Agreement waters."
    #expect(read(sentence) == sentence)
  }

  @Test func `a name of one word does not reach into the names of others`() {
    let sentence =
      "The ⟦Agreement establishing the EU-LAC International Foundation|international|alias:agreement-establishing-the-eu-lac-international-foundation⟧ (‘the Agreement’) applies; so do the Inter-institutional Agreement and the Agreement on the Ruhr."
    #expect(read(sentence) == sentence)
  }
}
