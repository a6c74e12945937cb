extension Vocabulary {
  /// English.
  package static let english = Vocabulary(
    language: "en",
    shared + [
      Row(.article, "article articles art arts"),
      Row(.paragraph, "paragraph paragraphs para paras par"),
      Row(.subparagraph, "subparagraph subparagraphs"),
      Row(.point, "point points letter letters item items"),
      Row(.indent, "indent indents dash"),
      Row(.sentence, "sentence sentences"),
      Row(.recital, "recital recitals"),
      Row(.visa, "citation citations"),
      Row(.annex, "annex annexes"),
      Row(.appendix, "appendix appendices"),
      Row(.part, "part parts"),
      Row(.title, "title titles"),
      Row(.chapter, "chapter chapters"),
      Row(.section, "section sections"),
      Row(.table, "table tables"), Row(.row, "row rows"),
      Row(.footnote, "footnote footnotes"),
      Row(.declaration, "declaration declarations"),
      Row(.provision, "provision provisions"),
      Row(.introductory, "introductory"),
      Row(.wording, "wording phrase words clause"),
      Row(.closing, "final closing fine"),

      Row(.regulation, "regulation regulations"),
      Row(.directive, "directive directives"),
      Row(.decision, "decision decisions"),
      Row(.recommendation, "recommendation recommendations"),
      Row(.opinion, "opinion opinions"),
      Row(.resolution, "resolution resolutions"),
      Row(.conclusions, "conclusions"),
      Row(.action, "action actions"),
      Row(.position, "position positions"),
      Row(.guideline, "guideline guidelines"),
      Row(.agreement, "agreement agreements"),
      Row(.convention, "convention conventions"),
      Row(.act, "act acts"),
      Row(.framework, "framework"), Row(.joint, "joint"), Row(.common, "common"),
      Row(.delegated, "delegated"), Row(.implementing, "implementing"),
      Row(
        .paper,
        """
        strategy strategies programme programmes plan plans communication communications report \
        reports paper papers guidance handbook statement statements roadmap memorandum code
        """),

      Row(.treaty, "treaty treaties"), Row(.charter, "charter"),
      Row(.protocol, "protocol protocols"),
      Row(.treatyName, "TFEU", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TEU", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TEC", value: TreatyName.ec.rawValue),
      Row(.functioning, "functioning"), Row(.establishing, "establishing"),
      Row(.fundamental, "fundamental"), Row(.rights, "rights"),
      Row(.domain, "ECSC", value: Domain.ecsc.rawValue),
      Row(.domain, "EEC", value: Domain.eec.rawValue),
      Row(.domain, "EAEC", value: Domain.euratom.rawValue),
      Row(.domain, "EC", value: Domain.ec.rawValue),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "CFSP", value: Domain.cfsp.rawValue),
      Row(.domain, "JHA", value: Domain.jha.rawValue),
      Row(.domain, "ECB", value: Domain.ecb.rawValue),
      Row(.european, "european"), Row(.union, "union"),
      Row(.community, "community communities"),
      Row(.economic, "economic"), Row(.coal, "coal"), Row(.atomic, "atomic"),

      Row(.council, "council"), Row(.commission, "commission cion"),
      Row(.parliament, "parliament"), Row(.bank, "bank"), Row(.committee, "committee"),
      Row(.court, "court"), Row(.tribunal, "tribunal"), Row(.states, "states state"),
      Row(.governments, "governments"), Row(.representatives, "representatives"),
      Row(.high, "high"),

      Row(.of, "of"), Row(.to, "to"), Row(.in, "in"), Row(.under, "under"), Row(.by, "by"),
      Row(.and, "and"), Row(.or, "or"), Row(.the, "the"),
      Row(.this, "this present"), Row(.these, "these"), Row(.that, "that"),
      Row(.those, "those"), Row(.said, "said aforementioned abovementioned aforesaid same"),
      Row(.latter, "latter"), Row(.former, "former"),
      Row(.thereof, "thereof"), Row(.hereof, "hereof"), Row(.its, "its"),
      Row(.from, "from"), Row(.through, "through"), Row(.on, "on"), Row(.with, "with"),
      Row(.for, "for"), Row(.at, "at"), Row(.particular, "particular"),
      Row(.see, "see cf"),
      Row(.numberSign, "no nos number numbers nr"),
      Row(.pageLabel, "p pp page pages"),
      Row(.meeting, "meeting meetings"),

      Row(.having, "having"), Row(.regard, "regard"),
      Row(.amending, "amending"), Row(.amended, "amended"),
      Row(.repealing, "repealing"), Row(.repealed, "repealed"),
      Row(.replacing, "replacing"), Row(.replaced, "replaced"),
      Row(.supplementing, "supplementing"), Row(.correcting, "correcting"),
      Row(.corrigendum, "corrigendum corrigenda"),
      Row(.extending, "extending"), Row(.derogating, "derogating"),
      Row(.derogation, "derogation"), Row(.adopting, "adopting"), Row(.recast, "recast"),
      Row(.hereinafter, "hereinafter hereafter"), Row(.referred, "referred"),
      Row(.known, "known"), Row(.hereby, "hereby"),

      Row(.ojAbbreviation, "OJ"), Row(.official, "official"), Row(.journal, "journal"),
      Row(.special, "special"), Row(.edition, "edition"), Row(.volume, "volume vol"),
      Row(.seriesWord, "series"),
      Row(.document, "doc docs document documents"),

      Row(.case, "case cases"), Row(.judgment, "judgment judgments judgement"),
      Row(.joined, "joined"), Row(.order, "order"), Row(.advocate, "advocate"),
      Row(.ruling, "ruling"), Row(.security, "security"), Row(.general, "general"),
      Row(.assembly, "assembly"), Row(.presidency, "presidency"), Row(.session, "session"),

      Row(.ordinal, "last", value: 200), Row(.ordinal, "penultimate", value: 201),
    ]
      + Row.series(
        .ordinal,
        """
        first|1st second|2nd third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th \
        ninth|9th tenth|10th eleventh twelfth thirteenth fourteenth fifteenth sixteenth \
        seventeenth eighteenth nineteenth twentieth
        """)
      + Row.series(.cardinal, "one two three four five six seven eight nine ten eleven twelve")
      + Row.series(
        .month,
        """
        january|jan february|feb march|mar april|apr may june|jun july|jul august|aug \
        september|sept|sep october|oct november|nov december|dec
        """))
}
