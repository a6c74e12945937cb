extension Vocabulary {
  /// Danish.
  package static let danish = Vocabulary(
    language: "da", traits: [.genitiveAuthors],
    shared + [
      Row(.article, "artikel artiklen artikler art"),
      Row(.paragraph, "stk stykke stykker"),
      Row(.subparagraph, "afsnit"),
      Row(.point, "litra", value: letters), Row(.point, "nr nummer punkt punkter"),
      Row(.indent, "led"),
      Row(.actName, "databeskyttelsesforordningen databeskyttelsesforordningens"),
      Row(.sentence, "punktum pkt"),
      Row(.recital, "betragtning betragtninger"),
      Row(.preamble, "præambel præambelen præamblen"),
      Row(.visa, "henvisning"),
      Row(.annex, "bilag bilaget"),
      Row(.part, "del"),
      Row(.title, "afsnit"),
      Row(.chapter, "kapitel kapitler"),
      Row(.section, "afdeling"),

      Row(.regulation, "forordning* gennemførelsesforordning*"),
      Row(.directive, "direktiv*"),
      Row(.decision, "afgørelse* beslutning* gennemførelsesafgørelse* rammeafgørelse*"),
      Row(.framework, "rammeafgørelse*"),
      Row(.interinstitutional, "interinstitutionelle"),
      Row(.recommendation, "henstilling*"),
      Row(.opinion, "udtalelse*"),
      Row(.resolution, "resolution*"),
      Row(.conclusions, "konklusioner konklusionerne"),
      Row(.joint, "fælles"),
      Row(.common, "fælles"),
      Row(.action, "aktion"),
      Row(.position, "holdning"),
      Row(.delegated, "delegeret delegerede"),

      .accession(.instrument, "tiltrædelsesakten tiltrædelsesaktens tiltrædelsestraktaten"),
      Row(.treaty, "traktat traktaten traktaterne traktatens"),
      Row(.charter, "charter chartret"),
      Row(.fundamental, "grundlæggende"), Row(.rights, "rettigheder"),
      Row(.protocol, "protokol*"),
      Row(.functioning, "funktionsmåde"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "EF", value: Domain.ec.rawValue),
      Row(.domain, "EØF", value: Domain.eec.rawValue),
      Row(.domain, "FUSP", value: Domain.cfsp.rawValue),
      Row(.domain, "RIA", value: Domain.jha.rawValue),
      Row(.domain, "EKSF", value: Domain.ecsc.rawValue),
      Row(.treatyName, "TEUF", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TEU", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TEF", value: TreatyName.ec.rawValue),
      Row(.european, "europæiske europæisk europa"),
      Row(.union, "union unionens unionen unions"),
      Row(.community, "fællesskab fællesskabet fællesskabers"),
      Row(.council, "råd rådets rådet"),
      Row(.commission, "kommissionen kommissionens"),
      Row(.parliament, "parlament parlamentet parlamentets"),
      Row(.court, "domstol domstolens"),

      Row(.of, "af"),
      Row(.to, "til"),
      Row(.and, "og"),
      Row(.or, "eller"),
      Row(.the, "den det de"),
      Row(.this, "denne dette disse nærværende"),
      Row(.that, "nævnte førnævnte samme pågældende"),
      Row(.in, "i"),
      Row(.on, "om"),
      Row(.numberSign, "nr"),
      Row(.regard, "henvisning"), Row(.particular, "særlig"),
      Row(.amending, "ændring"), Row(.repealing, "ophævelse"),
      Row(.corrigendum, "berigtigelse"),
      Row(.pageLabel, "s side sider"),

      Row(.official, "tidende"),
      Row(.journal, "tidende"),
      Row(.document, "dok dokument dokumenter"),
      Row(.case, "sag sager sagen"),
      Row(.joined, "forenede"),
      Row(.marginal, "præmis præmisserne præmisser"), Row(.judgment, "dom dommen"),
      Row(.final, "endelig"),
      Row(.law, "lov loven lovens grundloven straffeloven"),
    ]
      + Row.series(
        .ordinal,
        """
        første andet|anden tredje fjerde femte sjette syvende ottende niende tiende
        """)
      + Row.series(
        .month,
        """
        januar februar marts april maj juni juli august september oktober november december
        """))
}
