extension Vocabulary {
  /// Hungarian.
  package static let hungarian = Vocabulary(
    language: "hu", traits: [.numbersFirst],
    shared + [
      Row(.article, "cikk cikk*"),
      Row(.paragraph, "bekezdés bekezdés* bek"),
      Row(.subparagraph, "albekezdés albekezdés*"),
      Row(.point, "pont pont*"),
      Row(.indent, "franciabekezdés*"), Row(.actName, "általános"),
      Row(.sentence, "mondat mondata mondatát mondatának mondatában"),
      Row(.recital, "preambulumbekezdés preambulumbekezdés*"),
      Row(.annex, "melléklet melléklet*"),
      Row(.part, "rész rész*"),
      Row(.title, "cím címe címét címének címében"),
      Row(.chapter, "fejezet*"),
      Row(.section, "szakasz*"),

      Row(.regulation, "rendelet rendelet*"),
      Row(.directive, "irányelv irányelv*"),
      Row(.decision, "határozat határozat* kerethatározat*"),
      Row(.framework, "kerethatározat*"),
      Row(.recommendation, "ajánlás ajánlás*"),
      Row(.opinion, "vélemény vélemény*"),
      Row(.resolution, "állásfoglalás*"),
      Row(.conclusions, "következtetések következtetései"),
      Row(.joint, "együttes"),
      Row(.common, "közös"),
      Row(.action, "fellépés fellépése"),
      Row(.position, "álláspont álláspontja"),
      Row(.delegated, "felhatalmazáson"),
      Row(.implementing, "végrehajtási"),

      Row(.treaty, "szerződés szerződés*"),
      Row(.charter, "charta chartája chartájának"),
      Row(.fundamental, "alapjogi"),
      Row(.protocol, "jegyzőkönyv jegyzőkönyv*"),
      Row(.functioning, "működéséről"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "EK", value: Domain.ec.rawValue),
      Row(.domain, "EGK", value: Domain.eec.rawValue),
      Row(.domain, "KKBP", value: Domain.cfsp.rawValue),
      Row(.domain, "IB", value: Domain.jha.rawValue),
      Row(.domain, "ESZAK", value: Domain.ecsc.rawValue),
      Row(.treatyName, "EUMSZ", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "EUSZ", value: TreatyName.teu.rawValue),
      Row(.european, "európai"),
      Row(.union, "unió uniós uniójának unióról"), Row(.on, "szóló"),
      Row(.community, "közösség közösségek"),
      Row(.council, "tanács tanácsi tanácsának"),
      Row(.commission, "bizottság bizottsági"),
      Row(.parliament, "parlament parlamenti"),
      Row(.court, "bíróság bírósága"),

      Row(.of, "az a"), Row(.the, "az a"),
      Row(.and, "és valamint"),
      Row(.or, "vagy"),
      Row(.this, "e ez ezen"), Row(.that, "említett azon ugyanezen"),
      Row(.numberSign, "sz"),
      Row(.regard, "tekintettel"), Row(.particular, "különösen"),
      Row(.amending, "módosításáról"), Row(.repealing, "hatályon"),
      Row(.corrigendum, "helyesbítés"),
      Row(.pageLabel, "o oldal"),

      Row(.official, "hivatalos"),
      Row(.journal, "lapja"),
      Row(.document, "dok dokumentum"),
      Row(.case, "ügy ügyben ügyek"),
      Row(.final, "végleges"),
      Row(.law, "törvény alaptörvény"),
    ]
      + Row.series(
        .ordinal,
        """
        első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik
        """)
      + Row.series(
        .month,
        """
        január február március április május június július augusztus szeptember október \
        november december
        """))
}
