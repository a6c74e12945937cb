extension Vocabulary {
  /// Slovenian.
  package static let slovenian = Vocabulary(
    language: "sl", traits: [.bindsByCase],
    shared + [
      Row(.article, "člen člen* čl"),
      Row(.paragraph, "odstavek odstavk*"),
      Row(.subparagraph, "pododstavek pododstavk*"),
      Row(.point, "točka točk*"),
      Row(.indent, "alinea aline*"), Row(.actName, "Splošna Splošne"),
      Row(.sentence, "stavek stavk*"),
      Row(.recital, "izjava izjav*"),
      Row(.visa, "sklicevanje"),
      Row(.annex, "priloga prilog*"),
      Row(.part, "del dela delu delom deli delov"),
      Row(.title, "naslov naslova naslovu naslovom"),
      Row(.chapter, "poglavj*"),
      Row(.section, "oddelek oddelk*"),

      Row(.regulation, "uredb*"),
      Row(.directive, "direktiv*"),
      Row(.decision, "sklep sklepa sklepu sklepom sklepi sklepe sklepov sklepih odločb*"),
      Row(.framework, "okvirni okvirnega okvirnem"),
      Row(.recommendation, "priporočil*"),
      Row(.opinion, "mnenj*"),
      Row(.resolution, "resolucij*"),
      Row(.conclusions, "sklepi sklepov sklepih"),
      Row(.joint, "skupni skupno"),
      Row(.common, "skupno skupnega"),
      Row(.action, "ukrep ukrepa"),
      Row(.position, "stališče stališča"),
      Row(.delegated, "delegiran*"),
      Row(.implementing, "izvedben*"),

      Row(.treaty, "pogodba pogodbe pogodbi"),
      Row(.charter, "listina listine listini"),
      Row(.fundamental, "temeljnih"), Row(.rights, "pravicah"),
      Row(.protocol, "protokol*"),
      Row(.functioning, "delovanju"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "ES", value: Domain.ec.rawValue),
      Row(.domain, "EGS", value: Domain.eec.rawValue),
      Row(.domain, "SZVP", value: Domain.cfsp.rawValue),
      Row(.domain, "PNZ", value: Domain.jha.rawValue),
      Row(.treatyName, "PDEU", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "PEU", value: TreatyName.teu.rawValue),
      Row(.european, "evropsk*"),
      Row(.union, "unija unije uniji"),
      Row(.community, "skupnost skupnosti"),
      Row(.council, "svet sveta svetu"),
      Row(.commission, "komisija komisije"),
      Row(.parliament, "parlament parlamenta"),
      Row(.court, "sodišče sodišča"),

      Row(.of, "z dne"), Row(.from, "od"),
      Row(.to, "do"),
      Row(.and, "in ter"),
      Row(.or, "ali"),
      Row(.this, "ta te tega tej"),
      Row(.that, "iste istega isti istem naveden* omenjen*"),
      Row(.in, "v"),
      Row(.numberSign, "št"),
      Row(.regard, "upoštevanju"), Row(.particular, "zlasti"),
      Row(.amending, "spremembi"), Row(.repealing, "razveljavitvi"),
      Row(.corrigendum, "popravek"),
      Row(.on, "o"),
      Row(.pageLabel, "str"),

      Row(.official, "uradni uradnem"),
      Row(.journal, "list listu"),
      Row(.document, "dok dokument dokumenta dokumenti"),
      Row(.case, "zadeva zadevi zadeve"),
      Row(.joined, "združeni združene"),
      Row(.judgment, "sodba sodbe"),
      Row(.law, "zakon zakona ustave ustava zakonika"),
      Row(.final, "final"),
    ]
      + Row.series(.ordinal, "prv* drug* tretj* četrt* pet* šest* sedm* osm* devet* deset*")
      + Row.series(
        .month,
        """
        januarja|januar februarja|februar marca|marec aprila|april maja|maj junija|junij \
        julija|julij avgusta|avgust septembra|september oktobra|oktober novembra|november \
        decembra|december
        """))
}
