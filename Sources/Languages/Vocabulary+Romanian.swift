extension Vocabulary {
  /// Romanian.
  package static let romanian = Vocabulary(
    language: "ro", traits: [.adjectivesBehind],
    shared + [
      Row(.article, "articol articolul articolului articolele articolelor art"),
      Row(.paragraph, "alineat alineatul alineatului alineatele alin"),
      Row(.subparagraph, "paragraf paragraful paragrafului"),
      Row(.point, "literă litera literei literele lit", value: letters),
      Row(.point, "punct punctul punctului punctele"),
      Row(.indent, "liniuță liniuța liniuței liniuțe liniuțele"), Row(.actName, "Regulamentul"),
      Row(.sentence, "teză teza tezei"),
      Row(.recital, "considerent considerentul considerentele"),
      Row(.preamble, "preambul preambulul preambulului"),
      Row(.visa, "referire"),
      Row(.annex, "anexă anexa anexei anexele"),
      Row(.part, "partea parte părții"),
      Row(.title, "titlul titlu titlului"),
      Row(.chapter, "capitol capitolul capitolului"),
      Row(.section, "secțiune secțiunea secțiunii"),

      Row(.regulation, "regulament regulamentul regulamentului regulamentele regulamentelor"),
      Row(.directive, "directivă directiva directivei directivele directivelor"),
      Row(.decision, "decizie decizia deciziei deciziile deciziilor"),
      Row(.framework, "cadru"),
      Row(.interinstitutional, "interinstituțional"),
      Row(.recommendation, "recomandare recomandarea recomandării"),
      Row(.opinion, "aviz avizul avizului"),
      Row(.resolution, "rezoluție rezoluția rezoluției"),
      Row(.conclusions, "concluzii concluziile concluziilor"),
      Row(.joint, "comună comun"),
      Row(.common, "comună"),
      Row(.action, "acțiune acțiunea"),
      Row(.position, "poziție poziția"),
      Row(.delegated, "delegat delegată delegate"),
      Row(.implementing, "punere aplicare"),

      .accession(.accession, "aderare"),
      .accession(.act, "actul actului"),
      Row(.treaty, "tratat tratatul tratatului tratatele"),
      Row(.charter, "carta cartei cartă"),
      Row(.fundamental, "fundamentale"),
      Row(.protocol, "protocol protocolul protocolului"),
      Row(.functioning, "funcționarea"),
      Row(.domain, "UE", value: Domain.eu.rawValue),
      Row(.domain, "CE", value: Domain.ec.rawValue),
      Row(.domain, "CEE", value: Domain.eec.rawValue),
      Row(.domain, "PESC", value: Domain.cfsp.rawValue),
      Row(.domain, "JAI", value: Domain.jha.rawValue),
      Row(.domain, "CECO", value: Domain.ecsc.rawValue),
      Row(.treatyName, "TFUE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TUE", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TCE", value: TreatyName.ec.rawValue),
      Row(.treatyName, "CDFUE", value: TreatyName.charter.rawValue),
      Row(.european, "european europeană europene europeni"),
      Row(.union, "uniunea uniunii uniune"),
      Row(.community, "comunitatea comunității comunităților"),
      Row(.council, "consiliu consiliul consiliului"),
      Row(.commission, "comisia comisiei comisie"),
      Row(.parliament, "parlament parlamentul parlamentului"),
      Row(.court, "curtea curții"),

      Row(.of, "din de al a ale"), Row(.the, "al a"),
      Row(.to, "la până cu"),
      Row(.and, "și şi"),
      Row(.or, "sau"),
      Row(.this, "prezentul prezenta prezentului prezentei"),
      Row(
        .that, "respectivul respectiva respectivei menționat aceeași aceleiași același aceluiași"),
      Row(.in, "în"),
      Row(.on, "privind"),
      Row(.numberSign, "nr"),
      Row(.regard, "având vedere"), Row(.particular, "special"),
      Row(.amending, "modificare"), Row(.repealing, "abrogare"),
      Row(.corrigendum, "rectificare"),
      Row(.pageLabel, "p pag pagina"),

      Row(.official, "oficial"),
      Row(.journal, "jurnalul jurnal jurnalului"),
      Row(.document, "doc document documentul documente"),
      Row(.case, "cauza cauzele"),
      Row(.joined, "conexate"),
      Row(.judgment, "hotărârea"),
      Row(.law, "legea legii lege constituția constituției codul codului"),
      Row(.final, "final"),
    ]
      + Row.series(
        .ordinal,
        """
        primul|prima doua|doilea treia|treilea patra|patrulea cincea|cincilea șasea|șaselea \
        șaptea|șaptelea opta|optulea noua|nouălea zecea|zecelea
        """)
      + Row.series(
        .month,
        """
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie \
        noiembrie decembrie
        """))
}
