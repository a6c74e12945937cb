extension Vocabulary {
  /// Czech.
  package static let czech = Vocabulary(
    language: "cs", traits: [.bindsByCase],
    shared + [
      Row(.article, "článek článk* čl"),
      Row(.paragraph, "odstavec odstavc* odst"),
      Row(.subparagraph, "pododstavec pododstavc*"),
      Row(.point, "písmen* písm", value: letters),
      Row(.point, "bod", value: wholeWord),
      Row(.point, "bodu bodě bodem body bodech bodů"),
      Row(.indent, "odrážk*"), Row(.actName, "obecné obecného"),
      Row(.sentence, "věta věty větě větu větou"),
      Row(.recital, "odůvodnění"),
      Row(.visa, "východisko"),
      Row(.annex, "příloh* příloze"),
      Row(.part, "část části částí"),
      Row(.title, "hlava hlavy hlavě hlavu hlavou"),
      Row(.chapter, "kapitol*"),
      Row(.section, "oddíl*"),

      Row(.regulation, "nařízení*"),
      Row(.directive, "směrnic*"),
      Row(.decision, "rozhodnutí*"),
      Row(.framework, "rámcov*"),
      Row(.interinstitutional, "interinstitucionální interinstitucionálního interinstitucionální"),
      Row(.recommendation, "doporučení*"),
      Row(.opinion, "stanovisk*"),
      Row(.resolution, "usnesení*"),
      Row(.conclusions, "závěr*"),
      Row(.joint, "společn*"),
      Row(.common, "společn*"),
      Row(.action, "akce akci"),
      Row(.position, "postoj postoje"),
      Row(.delegated, "přenesen*"),
      Row(.implementing, "prováděcí*"),

      .accession(.accession, "přistoupení"),
      .accession(.act, "akt aktu aktem"),
      Row(.treaty, "smlouva smlouvy smlouvě smlouvu"),
      Row(.charter, "listina listiny listině"),
      Row(.fundamental, "základních"), Row(.rights, "práv"),
      Row(.protocol, "protokol*"),
      Row(.functioning, "fungování"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "ES", value: Domain.ec.rawValue),
      Row(.domain, "EHS", value: Domain.eec.rawValue),
      Row(.domain, "SZBP", value: Domain.cfsp.rawValue),
      Row(.domain, "SVV", value: Domain.jha.rawValue),
      Row(.treatyName, "SFEU", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "SEU", value: TreatyName.teu.rawValue),
      Row(.european, "evropsk*"),
      Row(.union, "unie unii unií"),
      Row(.community, "společenství"),
      Row(.council, "rada rady radě"),
      Row(.commission, "komise"),
      Row(.parliament, "parlament*"),
      Row(.court, "soud soudu soudní"),

      Row(.of, "ze z ode od"),
      Row(.to, "až"),
      Row(.and, "a"),
      Row(.or, "nebo"),
      Row(.this, "toto tato tohoto této tento"),
      Row(.that, "uvedené* zmíněné* téže téhož"),
      Row(.in, "v ve"),
      Row(.numberSign, "č"),
      Row(.regard, "ohledem"), Row(.particular, "zejména"),
      Row(.amending, "mění"), Row(.repealing, "zrušuje zrušení"),
      Row(.corrigendum, "oprava"),
      Row(.on, "o"),
      Row(.pageLabel, "s str"),

      Row(.official, "úřední"),
      Row(.journal, "věstník*"),
      Row(.document, "dok dokument*"),
      Row(.case, "věc věci"),
      Row(.joined, "spojené spojených"),
      Row(.final, "konečné"),
      Row(.law, "zákon zákona zákoně ústavy ústava zákoníku"),
    ]
      + Row.series(
        .ordinal,
        """
        první*|prvního druh* třetí* čtvrt* pát* šest* sedm* osm* devát* desát*
        """)
      + Row.series(
        .month,
        """
        ledna|leden února|únor března|březen dubna|duben května|květen června|červen \
        července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec
        """))
}
