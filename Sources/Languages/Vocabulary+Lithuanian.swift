extension Vocabulary {
  /// Lithuanian.
  package static let lithuanian = Vocabulary(
    language: "lt", traits: [.numbersFirst],
    shared + [
      Row(.article, "straipsnis straipsn* str"),
      Row(.paragraph, "dalis dalies dalyje dali* dalį"),
      Row(.subparagraph, "pastraipa pastraip*"),
      Row(.point, "punktas punkt* papunktis papunkt*"),
      Row(.indent, "įtrauka įtrauk*"),
      Row(.sentence, "sakinys sakin*"),
      Row(.recital, "konstatuojamoji konstatuojamo*"),
      Row(.annex, "priedas pried*"),
      Row(.part, "dalis dalies"),
      Row(.title, "antraštinė antraštinės"),
      Row(.chapter, "skyrius skyri*"),
      Row(.section, "skirsnis skirsn*"),

      Row(.regulation, "reglament*"),
      Row(.directive, "direktyv*"),
      Row(.decision, "sprendimas sprendim* pamatinis"),
      Row(.framework, "pamatinis pamatinio pamatiniame"),
      Row(.recommendation, "rekomendacij*"),
      Row(.opinion, "nuomonė nuomon*"),
      Row(.resolution, "rezoliucij*"),
      Row(.conclusions, "išvados išvad*"),
      Row(.joint, "bendr*"),
      Row(.common, "bendroji"),
      Row(.action, "veiksmai veiksmų"),
      Row(.position, "pozicija pozicij*"),
      Row(.delegated, "deleguotasis deleguot*"),
      Row(.implementing, "įgyvendinimo"),

      Row(.treaty, "sutartis sutarties sutart*"),
      Row(.charter, "chartija chartij*"),
      Row(.fundamental, "pagrindinių"), Row(.rights, "teisių"),
      Row(.protocol, "protokolas protokol*"),
      Row(.functioning, "veikimo"),
      Row(.domain, "ES", value: Domain.eu.rawValue),
      Row(.domain, "EB", value: Domain.ec.rawValue),
      Row(.domain, "EEB", value: Domain.eec.rawValue),
      Row(.domain, "BUSP", value: Domain.cfsp.rawValue),
      Row(.domain, "TVR", value: Domain.jha.rawValue),
      Row(.domain, "Euratomas", value: Domain.euratom.rawValue),
      Row(.treatyName, "SESV", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "ESS", value: TreatyName.teu.rawValue),
      Row(.european, "europos"),
      Row(.union, "sąjunga sąjungos sąjungą"),
      Row(.community, "bendrija bendrijos bendrijų"),
      Row(.council, "taryba tarybos"),
      Row(.commission, "komisija komisijos"),
      Row(.parliament, "parlamentas parlamento"),
      Row(.court, "teismas teismo"),

      Row(.to, "iki"),
      Row(.and, "ir"),
      Row(.or, "arba"),
      Row(.this, "šis šio šiame ši šios šiai šį"), Row(.its, "jo jos"),
      Row(.that, "minėt* to tos toje tame"),
      Row(.numberSign, "nr"),
      Row(.regard, "atsižvelg*"), Row(.particular, "ypač"),
      Row(.amending, "keičiam*"), Row(.repealing, "panaikinam*"),
      Row(.corrigendum, "klaidų"),
      Row(.on, "dėl"),
      Row(.pageLabel, "p psl"),

      Row(.official, "oficialusis"),
      Row(.journal, "leidinys leidinyje"),
      Row(.document, "dok dokumentas dokument*"),
      Row(.case, "byla byloje bylos"),
      Row(.final, "galutinis"),
      Row(.law, "įstatymas įstatymo konstitucijos kodekso"),
    ]
      + Row.series(
        .ordinal,
        """
        pirm* antr* treč* ketvirt* penkt* šešt* septint* aštunt* devint* dešimt*
        """)
      + Row.series(
        .month,
        """
        sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė \
        birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis \
        lapkričio|lapkritis gruodžio|gruodis
        """))
}
