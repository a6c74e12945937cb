extension Vocabulary {
  /// Estonian.
  package static let estonian = Vocabulary(
    language: "et", traits: [.divisionNumbersFirst],
    shared + [
      Row(.article, "artikkel artiklit artikli* art"),
      Row(.paragraph, "lõige lõiget lõigete lõigetes lõike* lg"),
      Row(.subparagraph, "lõik lõiku lõigu* lõikude lõikudes"),
      Row(.point, "punkt punkti* punkte punktid* p", value: letters),
      Row(.indent, "taane taanet taande*"),
      Row(.sentence, "lause lauset lauses laused"),
      Row(.recital, "põhjendus*"),
      Row(.annex, "lisa lisas lisad lisade lisades lisasse lisale lisaga"),
      Row(.part, "osa osas osad osade"),
      Row(.title, "jaotis jaotise* jaotist"),
      Row(.chapter, "peatükk peatüki* peatükki peatükkide"),
      Row(.section, "jagu jao jaos jagude"),

      Row(.regulation, "määrus* rakendusmäärus*"),
      Row(.directive, "direktiiv*"),
      Row(.decision, "otsus* raamotsus* rakendusotsus*"),
      Row(.framework, "raamotsus*"),
      Row(.recommendation, "soovitus*"),
      Row(.opinion, "arvamus*"),
      Row(.resolution, "resolutsioon*"),
      Row(.conclusions, "järeldused järeldus*"),
      Row(.joint, "ühine"),
      Row(.common, "ühine"),
      Row(.action, "ühismeede ühismeetme"),
      Row(.position, "seisukoht seisukoha"),
      Row(.delegated, "delegeeritud"),

      Row(.treaty, "leping lepingu lepingus lepingut lepingule lepinguga"),
      Row(.charter, "harta hartas"),
      Row(.fundamental, "põhiõiguste"),
      Row(.protocol, "protokoll*"),
      Row(.functioning, "toimimise"),
      Row(.domain, "EL ELi", value: Domain.eu.rawValue),
      Row(.domain, "EÜ", value: Domain.ec.rawValue),
      Row(.domain, "EMÜ", value: Domain.eec.rawValue),
      Row(.domain, "ÜVJP", value: Domain.cfsp.rawValue),
      Row(.domain, "JSK", value: Domain.jha.rawValue),
      Row(.treatyName, "ELTL ELTLi ELTLis", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "ELL ELLi ELLis", value: TreatyName.teu.rawValue),
      Row(.european, "euroopa"),
      Row(.union, "liit liidu"),
      Row(.community, "ühendus ühenduse"),
      Row(.council, "nõukogu"),
      Row(.commission, "komisjon komisjoni"),
      Row(.parliament, "parlament parlamendi"),
      Row(.court, "kohus kohtu"),

      Row(.to, "kuni"),
      Row(.and, "ja ning"),
      Row(.or, "või"),
      Row(.this, "käesolev*"), Row(.that, "nimetatud kõnealus* asjaomas* nimetud sama"),
      Row(.numberSign, "nr"),
      Row(.regard, "arvesse"), Row(.particular, "eriti"),
      Row(.amending, "muudetakse muutmise"), Row(.repealing, "kehtetuks"),
      Row(.corrigendum, "parandus"),
      Row(.pageLabel, "lk"),

      Row(.journal, "teataja"),
      Row(.document, "dok dokument dokumendi dokumendid"),
      Row(.case, "kohtuasi kohtuasjas"),
      Row(.final, "lõplik"),
      Row(.law, "seadus seaduse põhiseaduse seadustiku"),
    ]
      + Row.series(
        .ordinal,
        """
        esime* teine|teise|teises|teist|teisele kolmas|kolmanda* neljas|neljanda* viies|viienda* \
        kuues|kuuenda* seitsmes|seitsmenda* kaheksas|kaheksanda* üheksas|üheksanda* kümnes|kümnenda*
        """)
      + Row.series(
        .month,
        """
        jaanuar|jaanuari veebruar|veebruari märts|märtsi aprill|aprilli mai juuni juuli \
        august|augusti september|septembri oktoober|oktoobri november|novembri \
        detsember|detsembri
        """))
}
