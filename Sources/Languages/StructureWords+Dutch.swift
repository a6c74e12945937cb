extension StructureWords {
  /// Dutch: the words of acts and of cover pages.
  package static let dutch = StructureWords(
    language: "nl",
    authors: [
      "het europees parlement en de raad", "de raad van de europese unie",
      "de raad van de europese gemeenschappen", "de europese commissie",
      "de commissie van de europese gemeenschappen", "de europese raad", "het europees parlement",
      "de raad",
    ],
    visas: [
      "gezien", "na toezending", "na raadpleging", "handelend volgens", "volgens de procedure",
      "na kennisgeving", "op voorstel",
    ],
    reasons: ["overwegende hetgeen volgt", "overwegende dat", "overwegende"],
    enactingFormulas: [
      "hebben de volgende", "heeft de volgende", "hebben het volgende", "heeft het volgende",
      "besluit", "besluiten",
    ], article: ["artikel"],
    soleArticle: ["enig artikel"], firstArticle: ["enig"],
    divisions: [
      Division("deel", "prt", 0), Division("titel", "ttl", 1), Division("hoofdstuk", "cpt", 2),
      Division("afdeling", "sct", 3), Division("onderafdeling", "sct", 4),
    ],
    annex: ["bijlage", "bijlagen"], appendix: ["aanhangsel"],
    finalFormulas: [
      "deze verordening is verbindend", "dit besluit is gericht", "deze richtlijn is gericht",
    ],
    doneAt: ["gedaan te"],
    signatories: [
      "voor de raad", "voor het europees parlement", "voor de commissie", "de voorzitter",
      "namens de raad",
    ],
    actTitles: [
      "verordening", "richtlijn", "besluit", "beschikking", "kaderbesluit", "aanbeveling",
      "voorstel voor een", "gewijzigd voorstel", "gemeenschappelijk optreden",
      "gemeenschappelijk standpunt", "uitvoeringsverordening", "gedelegeerde verordening",
      "uitvoeringsbesluit", "overeenkomst", "protocol",
    ],
    conclusionsTitles: [
      "conclusies van de raad", "ontwerpconclusies", "resolutie van de raad", "resolutie",
      "verklaring", "conclusies",
    ], relevance: ["voor de eer relevante tekst"],
    mastheads: [
      "raad van de europese unie", "raad van", "de europese unie", "europese unie",
      "europese commissie", "europese raad", "europees parlement",
    ],
    coverLabels: [
      .from: ["van"], .to: ["aan"], .previous: ["nr. vorig doc."],
      .commission: ["nr. comdoc.", "nr. commissiedocument", "nr. comvoorstel"],
      .subject: ["betreft"],
      .procedure: ["interinstitutioneel dossier", "interinstitutionele dossiers"],
    ],
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ], places: ["brussel", "luxemburg", "straatsburg"],
    documentKinds: [
      "NOTA I/A-PUNT", "NOTA A-PUNT", "NOTA I-PUNT", "RESULTAAT BESPREKINGEN", "BEGELEIDENDE NOTA",
      "INFORMATIEVE NOTA", "VOORSTEL", "VERSLAG", "NOTA",
    ])
}
