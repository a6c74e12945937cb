extension Vocabulary {
  /// Croatian.
  package static let croatian = Vocabulary(
    language: "hr", traits: [.ordinalStops, .bindsByCase],
    shared + [
      Row(.article, "članak član* člank* čl"),
      Row(.paragraph, "stavak stav* stavk* st"),
      Row(.subparagraph, "podstavak podstavk*"),
      Row(.point, "točka točk*"),
      Row(.indent, "alineja alinej*"), Row(.actName, "Opća Opće"),
      Row(.sentence, "rečenica rečenic*"),
      Row(.recital, "izjava izjav*"),
      Row(.visa, "pozivanje"),
      Row(.annex, "prilog prilog* prilozi"),
      Row(.part, "dio dijela dijelu dijelom dijelovi dijelova"),
      Row(.title, "glava glave glavi glavu glavom"),
      Row(.chapter, "poglavlj*"),
      Row(.section, "odjeljak odjeljk*"),

      Row(.regulation, "uredb* uredaba"),
      Row(.directive, "direktiv*"),
      Row(.decision, "odluk*"),
      Row(.framework, "okvirn*"),
      Row(.recommendation, "preporuk*"),
      Row(.opinion, "mišljenj*"),
      Row(.resolution, "rezolucij*"),
      Row(.conclusions, "zaključci zaključcima zaključaka zaključke"),
      Row(.joint, "zajedničk*"),
      Row(.common, "zajedničk*"),
      Row(.action, "djelovanje"),
      Row(.position, "stajalište"),
      Row(.delegated, "delegiran*"),
      Row(.implementing, "provedben*"),

      Row(.treaty, "ugovor ugovora ugovoru ugovorom"),
      Row(.charter, "povelja povelje povelji"),
      Row(.fundamental, "temeljnim temeljnih"), Row(.rights, "pravima prava"),
      Row(.protocol, "protokol*"),
      Row(.functioning, "funkcioniranju"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "EZ", value: Domain.ec.rawValue),
      Row(.domain, "EEZ", value: Domain.eec.rawValue),
      Row(.domain, "ZVSP", value: Domain.cfsp.rawValue),
      Row(.domain, "PUP", value: Domain.jha.rawValue),
      Row(.treatyName, "UFEU", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "UEU", value: TreatyName.teu.rawValue),
      Row(.european, "europsk*"),
      Row(.union, "unija unije uniji"),
      Row(.community, "zajednica zajednice zajednici"),
      Row(.council, "vijeće vijeća vijeću"),
      Row(.commission, "komisija komisije"),
      Row(.parliament, "parlament parlamenta"),
      Row(.court, "sud suda"),

      Row(.of, "od"), Row(.from, "od"), Row(.marginal, "t"),
      Row(.to, "do"),
      Row(.and, "i te"),
      Row(.or, "ili"),
      Row(.this, "ova ove ovoj ovaj"),
      Row(.that, "te toj tog iste istog istoga istoj istu naveden* spomenut*"),
      Row(.in, "u"),
      Row(.numberSign, "br"),
      Row(.regard, "uzimajući obzir"), Row(.particular, "osobito posebno"),
      Row(.amending, "izmjeni"), Row(.repealing, "stavljanju"),
      Row(.corrigendum, "ispravak"),
      Row(.on, "o"),
      Row(.pageLabel, "str"),

      Row(.official, "službeni"),
      Row(.journal, "list"),
      Row(.ojAbbreviation, "SL"),
      Row(.document, "dok dokument dokumenta dokumenti"),
      Row(.case, "predmet predmetu predmeti"),
      Row(.joined, "spojeni"),
      Row(.judgment, "presuda presude"),
      Row(.law, "zakon zakona ustava ustav"),
      Row(.final, "final"),
    ]
      + Row.series(.ordinal, "prv* drug* treć* četvrt* pet* šest* sedm* osm* devet* deset*")
      + Row.series(
        .month,
        """
        siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj \
        lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad \
        studenoga|studenog|studeni prosinca|prosinac
        """))
}
