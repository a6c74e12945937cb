extension Vocabulary {
  /// Slovak.
  package static let slovak = Vocabulary(
    language: "sk", traits: [.bindsByCase],
    shared + [
      Row(.article, "článok článk* čl"),
      Row(.paragraph, "odsek odsek* ods"),
      Row(.subparagraph, "pododsek pododsek*"),
      Row(.point, "písmen* písm", value: letters), Row(.point, "bod bodu body bodov bode"),
      Row(.indent, "zarážk*"),
      Row(.sentence, "veta vety vete vetu"),
      Row(.recital, "odôvodneni*"),
      Row(.visa, "citácia"),
      Row(.annex, "príloh*"),
      Row(.part, "časť časti"),
      Row(.title, "hlava hlavy hlave"),
      Row(.chapter, "kapitol*"),
      Row(.section, "oddiel oddiel*"),

      Row(.regulation, "nariadeni* nariadení"),
      Row(.directive, "smernic* smerníc"),
      Row(.decision, "rozhodnuti* rozhodnutí"),
      Row(.framework, "rámcov*"),
      Row(.recommendation, "odporúčani*"),
      Row(.opinion, "stanovisk*"),
      Row(.resolution, "uzneseni*"),
      Row(.conclusions, "závery záver*"),
      Row(.joint, "spoločn*"),
      Row(.common, "spoločn*"),
      Row(.action, "akcia akcie"),
      Row(.position, "pozícia pozície"),
      Row(.delegated, "delegovan*"),
      Row(.implementing, "vykonávac*"),

      Row(.treaty, "zmluva zmluvy zmluve zmluvu"),
      Row(.charter, "charta charty charte"),
      Row(.fundamental, "základných"), Row(.rights, "práv"),
      Row(.protocol, "protokol*"),
      Row(.functioning, "fungovaní"),
      Row(.domain, "EÚ", value: Domain.eu.rawValue),
      Row(.domain, "ES", value: Domain.ec.rawValue),
      Row(.domain, "EHS", value: Domain.eec.rawValue),
      Row(.domain, "SZBP", value: Domain.cfsp.rawValue),
      Row(.domain, "SVV", value: Domain.jha.rawValue),
      Row(.treatyName, "ZFEÚ", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "ZEÚ", value: TreatyName.teu.rawValue),
      Row(.european, "európsk*"),
      Row(.union, "únia únie únii"),
      Row(.community, "spoločenstvo spoločenstva spoločenstiev"),
      Row(.council, "rada rady rade"),
      Row(.commission, "komisia komisie komisii"),
      Row(.parliament, "parlament*"),
      Row(.court, "súd súdu súdny"),

      Row(.of, "z zo od"),
      Row(.to, "až"),
      Row(.and, "a"),
      Row(.or, "alebo"),
      Row(.this, "toto tohto tejto táto tento"),
      Row(.that, "uvedené*"),
      Row(.in, "v vo"),
      Row(.numberSign, "č"),
      Row(.regard, "zreteľom"), Row(.particular, "najmä"),
      Row(.amending, "mení"), Row(.repealing, "zrušuje"),
      Row(.corrigendum, "korigendum"),
      Row(.on, "o"),
      Row(.pageLabel, "s str"),

      Row(.official, "úradný úradnom"),
      Row(.journal, "vestník vestníku"),
      Row(.document, "dok dokument*"),
      Row(.case, "vec veci"),
      Row(.joined, "spojené spojených"),
      Row(.judgment, "rozsudok rozsudku"),
      Row(.final, "final"),
    ]
      + Row.series(.ordinal, "prv* druh* tret* štvrt* piat* šiest* siedm* ôsm* deviat* desiat*")
      + Row.series(
        .month,
        """
        januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl \
        augusta|august septembra|september októbra|október novembra|november decembra|december
        """))
}
