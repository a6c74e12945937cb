extension Vocabulary {
  /// Dutch.
  package static let dutch = Vocabulary(
    language: "nl", traits: [.ordinalParagraphs, .articleTellsActs],
    shared + [
      Row(.article, "artikel artikelen art"),
      Row(.paragraph, "lid", value: wholeWord), Row(.paragraph, "leden"),
      Row(.nameNoun, "deal klimaatwet"),
      Row(
        .paper,
        """
        strategie strategieën programma plan actieplan mededeling verslag werkprogramma \
        waterstofstrategie werkdocument
        """),
      Row(.subparagraph, "alinea"),
      Row(.point, "onder letter sub", value: letters),
      Row(.point, "punt punten onderdeel onderdelen"),
      Row(.indent, "streepje streepjes"),
      Row(.sentence, "zin volzin"),
      Row(.recital, "overweging overwegingen"),
      Row(.preamble, "considerans preambule"),
      Row(.visa, "aanhaling"),
      Row(.annex, "bijlage bijlagen"),
      Row(.part, "deel"),
      Row(.title, "titel"),
      Row(.chapter, "hoofdstuk hoofdstukken"),
      Row(.section, "afdeling afdelingen"),

      Row(
        .regulation, "verordening verordeningen uitvoeringsverordening uitvoeringsverordeningen vo"),
      Row(.directive, "richtlijn richtlijnen"),
      Row(
        .decision,
        """
        besluit besluiten beschikking beschikkingen kaderbesluit kaderbesluiten \
        uitvoeringsbesluit uitvoeringsbesluiten
        """),
      Row(.framework, "kaderbesluit kaderbesluiten"),
      Row(.interinstitutional, "interinstitutioneel interinstitutionele"),
      Row(.recommendation, "aanbeveling aanbevelingen"),
      Row(.opinion, "advies adviezen"),
      Row(.resolution, "resolutie resoluties"),
      Row(.conclusions, "conclusies"),
      Row(.joint, "gemeenschappelijk gemeenschappelijke"),
      Row(.common, "gemeenschappelijk"),
      Row(.action, "optreden"),
      Row(.position, "standpunt"),
      Row(.delegated, "gedelegeerde"),

      Row(.between, "tussen"),
      .accession(.accession, "toetreding"),
      .accession(.instrument, "toetredingsakte toetredingsverdrag"),
      .accession(.act, "akte"),
      .accession(.link, "toetredingsvoorwaarden voorwaarden"),
      Row(.treaty, "verdrag verdragen"),
      Row(.charter, "handvest"),
      Row(.fundamental, "grondrechten"),
      Row(.protocol, "protocol protocollen"),
      Row(.functioning, "werking"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "EG", value: Domain.ec.rawValue),
      Row(.domain, "EEG", value: Domain.eec.rawValue),
      Row(.domain, "GBVB", value: Domain.cfsp.rawValue),
      Row(.domain, "JBZ", value: Domain.jha.rawValue),
      Row(.domain, "EGKS", value: Domain.ecsc.rawValue),
      Row(.treatyName, "VWEU", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "VEU", value: TreatyName.teu.rawValue),
      Row(.treatyName, "EGV", value: TreatyName.ec.rawValue),
      Row(.european, "europese europees"),
      Row(.union, "unie"),
      Row(.community, "gemeenschap gemeenschappen"),
      Row(.council, "raad"),
      Row(.commission, "commissie"),
      Row(.parliament, "parlement"),
      Row(.court, "hof"),

      Row(.following, "volgende"),
      Row(.of, "van"),
      Row(.to, "tot aan bij"),
      Row(.and, "en"),
      Row(.or, "of"),
      Row(.the, "de het"), Row(.with, "met"), Row(.thereof, "daarvan"), Row(.its, "zijn haar"),
      Row(.this, "deze dit onderhavige"),
      Row(.that, "die dat genoemde"), Row(.said, "diezelfde datzelfde dezelfde hetzelfde"),
      Row(.in, "in"),
      Row(.on, "betreffende over"),
      Row(.numberSign, "nr nrs"),
      Row(.regard, "gelet gezien"), Row(.particular, "name bijzonder"),
      Row(.amending, "wijziging"), Row(.repealing, "intrekking"),
      Row(.repealed, "ingetrokken"),
      Row(.corrigendum, "rectificatie"),
      Row(.pageLabel, "blz bladzijde"),

      Row(.official, "publicatieblad"),
      Row(.journal, "publicatieblad"),
      Row(.document, "doc document documenten"),
      Row(.case, "zaak zaken"),
      Row(.joined, "gevoegde"),
      Row(.marginal, "r"), Row(.judgment, "arrest"), Row(.advocate, "advocaat"),
      Row(.general, "generaal"),
      Row(.actName, "algemene"), Row(.law, "wet wetboek grondwet"),
      Row(.final, "definitief"),
      Row(.nameOpening, ActNames.anchors(of: "nl")),
    ]
      + Row.acceding([
        .of1973: "Denemarken Ierland",
        .of1981: "Griekenland Helleense",
        .of1986: "Spanje Portugal Portugese",
        .of1995: "Noorwegen Oostenrijk Finland Zweden",
        .of2004:
          "Tsjechische Estland Cyprus Letland Litouwen Hongarije Malta Polen Slovenië Slowaakse",
        .of2007: "Bulgarije Roemenië",
        .of2013: "Kroatië",
      ])
      + Row.series(
        .ordinal,
        """
        eerste tweede derde vierde vijfde zesde zevende achtste negende tiende
        """)
      + Row.series(
        .month,
        """
        januari februari maart april mei juni juli augustus september oktober november \
        december
        """))
}
