extension Vocabulary {
  /// Latvian.
  package static let latvian = Vocabulary(
    language: "lv", traits: [.numbersFirst],
    shared + [
      Row(.article, "pants pant*"),
      Row(.paragraph, "punkts punkt* daļa daļas daļā daļu daļai daļām"),
      Row(.subparagraph, "daļa daļas daļā daļu daļai apakšpunkts apakšpunkt*"),
      Row(.point, "punkts punkt* apakšpunkts apakšpunkt*"),
      Row(.indent, "ievilkums ievilkum*"),
      Row(.sentence, "teikums teikum*"),
      Row(.recital, "apsvērums apsvērum*"),
      Row(.visa, "pamatojums"),
      Row(.annex, "pielikums pielikum*"),
      Row(.part, "daļa daļas daļu daļā"),
      Row(.title, "sadaļa sadaļ*"),
      Row(.chapter, "nodaļa nodaļ*"),
      Row(.section, "iedaļa iedaļ*"),

      Row(.regulation, "regula regulas regulā regulu regulai regulām"),
      Row(.directive, "direktīv*"),
      Row(.decision, "lēmums lēmum* pamatlēmums pamatlēmum*"),
      Row(.framework, "pamatlēmums pamatlēmum*"),
      Row(.recommendation, "ieteikums ieteikum*"),
      Row(.opinion, "atzinums atzinum*"),
      Row(.resolution, "rezolūcij*"),
      Row(.conclusions, "secinājumi secinājum*"),
      Row(.joint, "vienotā"),
      Row(.common, "kopējā"),
      Row(.action, "rīcība"),
      Row(.position, "nostāja"),
      Row(.delegated, "deleģēt*"),
      Row(.implementing, "īstenošanas"),

      Row(.treaty, "līgums līgum*"),
      Row(.charter, "harta hart*"),
      Row(.fundamental, "pamattiesību"),
      Row(.protocol, "protokols protokol*"),
      Row(.functioning, "darbību"),
      Row(.domain, "ES", value: Domain.eu.rawValue),
      Row(.domain, "EK", value: Domain.ec.rawValue),
      Row(.domain, "EEK", value: Domain.eec.rawValue),
      Row(.domain, "KĀDP", value: Domain.cfsp.rawValue),
      Row(.domain, "TI", value: Domain.jha.rawValue),
      Row(.domain, "Eiratoms Euratom", value: Domain.euratom.rawValue),
      Row(.treatyName, "LESD", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "LES", value: TreatyName.teu.rawValue),
      Row(.european, "eiropas"),
      Row(.union, "savienība savienības savienību savienībai"),
      Row(.community, "kopiena kopienas kopienu"),
      Row(.council, "padome padomes"),
      Row(.commission, "komisija komisijas"),
      Row(.parliament, "parlaments parlamenta"),
      Row(.court, "tiesa tiesas"),

      Row(.of, "no gada"),
      Row(.to, "līdz"),
      Row(.and, "un"),
      Row(.or, "vai"),
      Row(.this, "šī šis šā šīs šajā šo šai"), Row(.its, "tās"),
      Row(.that, "minēt* iepriekšminēt* attiecīg*"),
      Row(.numberSign, "nr"),
      Row(.regard, "vērā"), Row(.particular, "īpaši"),
      Row(.amending, "groza"), Row(.repealing, "atceļ"),
      Row(.corrigendum, "kļūdu"),
      Row(.on, "par"),
      Row(.pageLabel, "lpp"),

      Row(.official, "oficiālais"),
      Row(.journal, "vēstnesis vēstnesī"),
      Row(.document, "dok dokuments dokument*"),
      Row(.case, "lieta lietā lietas"),
      Row(.joined, "apvienotās"),
      Row(.judgment, "spriedums spriedum*"),
      Row(.law, "likums likuma satversmes"),
      Row(.final, "galīgā"),
    ]
      + Row.series(.ordinal, "pirm* otr* treš* ceturt* piekt* sest* septīt* astot* devīt* desmit*")
      + Row.series(
        .month,
        """
        janvāris|janvāra|janvārī februāris|februāra|februārī marts|marta|martā \
        aprīlis|aprīļa|aprīlī maijs|maija|maijā jūnijs|jūnija|jūnijā jūlijs|jūlija|jūlijā \
        augusts|augusta|augustā septembris|septembra|septembrī oktobris|oktobra|oktobrī \
        novembris|novembra|novembrī decembris|decembra|decembrī
        """))
}
