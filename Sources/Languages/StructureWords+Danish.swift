extension StructureWords {
  /// Danish: the words of acts and of cover pages.
  package static let danish = StructureWords(
    language: "da",
    authors: [
      "europa-parlamentet og rådet", "rådet for den europæiske union",
      "rådet for de europæiske fællesskaber", "europa-kommissionen",
      "kommissionen for de europæiske fællesskaber", "det europæiske råd", "europa-parlamentet",
    ],
    visas: [
      "under henvisning til", "efter fremsendelse", "efter høring", "efter den almindelige",
      "efter proceduren", "i henhold til proceduren",
    ],
    reasons: ["ud fra følgende betragtninger", "og ud fra følgende betragtninger"],
    enactingFormulas: [
      "vedtaget denne", "vedtaget dette", "vedtaget følgende", "har vedtaget", "udstedt følgende",
      "bestemt følgende",
    ], article: ["artikel"],
    soleArticle: ["eneste artikel"], firstArticle: ["eneste"],
    divisions: [
      Division("del", "prt", 0), Division("afsnit", "ttl", 1), Division("kapitel", "cpt", 2),
      Division("afdeling", "sct", 3),
    ],
    annex: ["bilag"], appendix: ["tillæg"],
    finalFormulas: ["denne forordning er bindende", "denne afgørelse er rettet"],
    doneAt: ["udfærdiget i"],
    signatories: [
      "på rådets vegne", "på europa-parlamentets vegne", "på kommissionens vegne", "formand",
      "for rådet", "for kommissionen",
    ],
    actTitles: [
      "forordning", "direktiv", "afgørelse", "rammeafgørelse", "henstilling", "forslag til",
      "ændret forslag", "fælles aktion", "fælles holdning", "gennemførelsesforordning",
      "delegeret forordning", "aftale", "protokol", "rådets forordning", "rådets direktiv",
      "rådets afgørelse", "europa-parlamentets og rådets",
    ],
    conclusionsTitles: [
      "rådets konklusioner", "udkast til rådets konklusioner", "resolution", "erklæring",
      "konklusioner",
    ], relevance: ["eøs-relevant tekst"],
    mastheads: [
      "rådet for den europæiske union", "rådet for", "den europæiske union", "europa-kommissionen",
      "det europæiske råd", "europa-parlamentet",
    ],
    coverLabels: [
      .from: ["fra"], .to: ["til"], .previous: ["tidl. dok. nr."],
      .commission: ["komm. dok. nr.", "komm.dok. nr."], .subject: ["vedr."],
      .procedure: ["interinstitutionel sag", "interinstitutionelle sager"],
    ],
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ], places: ["bruxelles", "luxembourg", "strasbourg"],
    documentKinds: [
      "I/A-PUNKTSNOTE", "A-PUNKTSNOTE", "I-PUNKTSNOTE", "RESULTAT AF DRØFTELSERNE",
      "FØLGESKRIVELSE", "INFORMERENDE NOTE", "FORSLAG", "RAPPORT", "NOTE",
    ])
}
