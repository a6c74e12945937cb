extension Vocabulary {
  /// English.
  package static let english = Vocabulary(
    language: "en", traits: [.titleCase, .sharedForms, .joinsByWords],
    shared + [
      Row(.article, "article art", value: singular), Row(.article, "articles arts", value: plural),
      Row(.paragraph, "paragraph para par", value: singular),
      Row(.paragraph, "paragraphs paras", value: plural),
      Row(.subparagraph, "subparagraph", value: singular),
      Row(.subparagraph, "subparagraphs", value: plural), Row(.subparagraph, "subpara subparas"),
      Row(.point, "point item", value: singular), Row(.point, "points items", value: plural),
      Row(.counted, "item items"),
      Row(.point, "letter letters"), Row(.point, "lit", value: letters),
      Row(.indent, "indent dash", value: singular), Row(.indent, "indents", value: plural),
      Row(.sentence, "sentence", value: singular), Row(.sentence, "sentences", value: plural),
      Row(.recital, "recital rec", value: singular), Row(.recital, "recitals", value: plural),
      Row(.preamble, "preamble"),
      Row(.visa, "citation citations"),
      Row(.annex, "annex", value: singular), Row(.annex, "annexes", value: plural),
      Row(.appendix, "appendix", value: singular), Row(.appendix, "appendices", value: plural),
      Row(.part, "part", value: singular), Row(.part, "parts", value: plural),
      Row(.title, "title", value: singular), Row(.title, "titles", value: plural),
      Row(.chapter, "chapter", value: singular), Row(.chapter, "chapters", value: plural),
      Row(.section, "section", value: singular), Row(.section, "sections", value: plural),
      Row(.subsection, "subsection", value: singular),
      Row(.subsection, "subsections", value: plural),
      Row(.table, "table tables"), Row(.row, "row rows"),
      Row(.footnote, "footnote footnotes"),
      Row(.declaration, "declaration declarations"),
      Row(.provision, "provision", value: singular), Row(.provision, "provisions", value: plural),
      Row(.references, "references"), Row(.annexed, "annexed"),
      Row(.behind, "after"), Row(.budgetHeading, "heading headings"),
      Row(.providing, "provides stipulates specifies"),
      Row(.introductory, "introductory"),
      Row(.wording, "wording phrase words clause reference references"),
      Row(.closing, "final closing fine"),

      Row(.regulation, "regulation", value: singular),
      Row(.regulation, "regulations", value: plural),
      Row(.directive, "directive", value: singular), Row(.directive, "directives", value: plural),
      Row(.regulation, "reg regs"), Row(.directive, "dir dirs"),
      Row(.decision, "decision", value: singular), Row(.decision, "decisions", value: plural),
      Row(.interinstitutional, "interinstitutional institutional"),
      Row(.recommendation, "recommendation", value: singular),
      Row(.recommendation, "recommendations", value: plural),
      Row(.opinion, "opinion opinions"),
      Row(.resolution, "resolution", value: singular),
      Row(.resolution, "resolutions", value: plural),
      Row(.conclusions, "conclusions"),
      Row(.action, "action actions"),
      Row(.position, "position positions"),
      Row(.guideline, "guideline guidelines"),
      Row(.agreement, "agreement agreements"),
      Row(.convention, "convention conventions"),
      Row(.act, "act acts"), Row(.nameNoun, "deal law act"),
      Row(
        .law,
        "law laws standard standards constitution statute statutes code codes agenda nomenclature rules decree decrees ordinance circular"
      ),
      Row(.framework, "framework"), Row(.joint, "joint"), Row(.common, "common"),
      Row(.delegated, "delegated"), Row(.implementing, "implementing"),
      Row(
        .paper,
        """
        strategy strategies programme programmes plan plans communication communications report \
        reports paper papers guidance handbook statement statements roadmap memorandum code
        """),

      Row(.between, "between"), Row(.international, "international bilateral"),
      .accession(.accession, "accession"),
      .accession(.link, "conditions concerning"),
      Row(.treaty, "treaty", value: singular), Row(.treaty, "treaties", value: plural),
      Row(.charter, "charter"),
      Row(.protocol, "protocol protocols"),
      Row(.treatyName, "TFEU", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TEU", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TEC", value: TreatyName.ec.rawValue),
      Row(.treatyName, "CFREU EUCFR CFR", value: TreatyName.charter.rawValue),
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
      Row(.european, "european"),
      Row(.actName, "european convention community union agreement united un"),
      Row(.union, "union"),
      Row(.community, "community communities"),
      Row(.economic, "economic"), Row(.coal, "coal"), Row(.atomic, "atomic"),

      Row(.council, "council"), Row(.commission, "commission cion"),
      Row(.parliament, "parliament"), Row(.bank, "bank"), Row(.committee, "committee"),
      Row(.court, "court"), Row(.tribunal, "tribunal"), Row(.states, "states state"),
      Row(.governments, "governments"), Row(.representatives, "representatives"),
      Row(.high, "high"),

      Row(.following, "following"),
      Row(.indefinite, "a an"),
      Row(
        .counted,
        """
        day days week weeks month months year years hours working calendar members times million
        """),
      Row(.of, "of"), Row(.to, "to"), Row(.in, "in"), Row(.under, "under"), Row(.by, "by"),
      Row(.and, "and"), Row(.or, "or"), Row(.the, "the"),
      Row(.this, "this present"), Row(.these, "these"), Row(.that, "that"),
      Row(.preceding, "preceding previous foregoing"),
      Row(.those, "those"), Row(.said, "said aforementioned abovementioned aforesaid same"),
      Row(.latter, "latter"), Row(.former, "former"),
      Row(.thereof, "thereof thereto"), Row(.hereof, "hereof"), Row(.its, "its"),
      Row(.from, "from"), Row(.through, "through"), Row(.on, "on"), Row(.with, "with"),
      Row(.for, "for"), Row(.at, "at"), Row(.particular, "particular"),
      Row(.see, "see cf"),
      Row(.numberSign, "no nos number numbers nr"),
      Row(.pageLabel, "p pp page pages"),
      Row(.meeting, "meeting meetings"),

      Row(.having, "having"), Row(.regard, "regard"),
      Row(.amending, "amending"), Row(.amended, "amended"),
      Row(.corrected, "corrected"),
      Row(.repealing, "repealing"), Row(.repealed, "repealed"),
      Row(.replacing, "replacing"), Row(.replaced, "replaced substituted"),
      Row(.inserted, "inserted added"), Row(.deleted, "deleted"),
      Row(.completed, "completed supplemented"),
      Row(.becoming, "become becomes renumbered"),
      Row(
        .form,
        """
        certificate certificates form forms assessment assessments sheet sheets account \
        questionnaire questionnaires prospectus dossier
        """),
      Row(.exception, "except excepting exception exceptions"),
      Row(.supplementing, "supplementing"), Row(.correcting, "correcting"),
      Row(.corrigendum, "corrigendum corrigenda"),
      Row(.extending, "extending"), Row(.derogating, "derogating"),
      Row(.derogation, "derogation"), Row(.adopting, "adopting"), Row(.recast, "recast"),
      Row(.hereinafter, "hereinafter hereafter"), Row(.referred, "referred"),
      Row(.known, "known"), Row(.hereby, "hereby"),

      Row(.ojAbbreviation, "OJ"), Row(.official, "official"), Row(.journal, "journal"),
      Row(.special, "special"), Row(.edition, "edition"), Row(.volume, "volume vol"),
      Row(.seriesWord, "series"),
      Row(.document, "doc docs document documents note notes"),

      Row(.case, "case cases"), Row(.judgment, "judgment judgments judgement"),
      Row(.joined, "joined"), Row(.order, "order"), Row(.advocate, "advocate"),
      Row(.ruling, "ruling"), Row(.security, "security"), Row(.general, "general"),
      Row(.assembly, "assembly"), Row(.presidency, "presidency"), Row(.session, "session"),

      Row(.ordinal, "last", value: 200), Row(.ordinal, "penultimate", value: 201),
      Row(.nameOpening, ActNames.anchors(of: "en")),
    ]
      + Row.acceding([
        .of1973: "Denmark Ireland",
        .of1981: "Greece Hellenic",
        .of1986: "Spain Portugal Portuguese",
        .of1995: "Norway Austria Finland Sweden",
        .of2004:
          "Czech Estonia Cyprus Latvia Lithuania Hungary Malta Poland Slovenia Slovak Slovakia",
        .of2007: "Bulgaria Romania",
        .of2013: "Croatia",
      ])
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
