extension StructureWords {
  /// Swedish: the words of acts and of cover pages.
  package static let swedish = StructureWords(
    language: "sv",
    authors: [
      "europaparlamentet och europeiska unionens råd", "europeiska unionens råd",
      "europeiska gemenskapernas råd", "europeiska kommissionen",
      "europeiska gemenskapernas kommission", "europeiska rådet", "europaparlamentet",
    ],
    visas: [
      "med beaktande av", "efter översändande", "efter att ha hört", "i enlighet med det ordinarie",
      "i enlighet med förfarandet", "med beaktande",
    ],
    reasons: ["av följande skäl"],
    enactingFormulas: ["har antagit", "härigenom föreskrivs", "har beslutat", "rekommenderar"],
    article: ["artikel"],
    soleArticle: ["enda artikel"], firstArticle: ["enda"],
    divisions: [
      Division("del", "prt", 0), Division("avdelning", "ttl", 1), Division("kapitel", "cpt", 2),
      Division("avsnitt", "sct", 3),
    ],
    annex: ["bilaga", "bilagor"], appendix: ["tillägg"],
    finalFormulas: ["denna förordning är till alla delar bindande", "detta beslut riktar sig"],
    doneAt: ["utfärdad i", "utfärdat i"],
    signatories: [
      "på rådets vägnar", "på europaparlamentets vägnar", "på kommissionens vägnar", "ordförande",
      "för rådet", "för kommissionen",
    ],
    actTitles: [
      "förordning", "direktiv", "beslut", "rambeslut", "rekommendation", "förslag till",
      "ändrat förslag", "gemensam åtgärd", "gemensam ståndpunkt", "genomförandeförordning",
      "delegerad förordning", "avtal", "protokoll", "rådets förordning", "rådets direktiv",
      "rådets beslut", "europaparlamentets och rådets",
    ],
    conclusionsTitles: [
      "rådets slutsatser", "utkast till rådets slutsatser", "resolution", "uttalande", "slutsatser",
    ], relevance: ["text av betydelse för ees"],
    mastheads: [
      "europeiska unionens råd", "europeiska unionens", "europeiska kommissionen",
      "europeiska rådet", "europaparlamentet",
    ],
    coverLabels: [
      .from: ["från"], .to: ["till"], .previous: ["föreg. dok. nr"],
      .commission: ["komm. dok. nr", "komm.dok. nr"], .subject: ["ärende"],
      .procedure: ["interinstitutionellt ärende", "interinstitutionella ärenden"],
    ],
    months: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ], places: ["bryssel", "luxemburg", "strasbourg"],
    documentKinds: [
      "I/A-PUNKTSNOT", "A-PUNKTSNOT", "I-PUNKTSNOT", "MÖTESRESULTAT", "FÖLJENOT", "INFORMATIONSNOT",
      "FÖRSLAG", "RAPPORT", "NOT",
    ])
}
