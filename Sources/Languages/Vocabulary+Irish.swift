extension Vocabulary {
  /// Irish.
  package static let irish = Vocabulary(
    language: "ga", traits: [.demonstrativesBehind],
    shared + [
      Row(.article, "airteagal airteagail hairteagal hairteagail nairteagal nairteagail"),
      Row(.article, "tairteagal"),
      Row(.paragraph, "mír mhír míreanna mhíreanna"),
      Row(.subparagraph, "fomhír fhomhír"),
      Row(.point, "pointe phointe pointí"),
      Row(.indent, "fleasc fhleasc"),
      Row(.sentence, "abairt"),
      Row(.recital, "aithris haithris"),
      Row(.annex, "iarscríbhinn hiarscríbhinn niarscríbhinn iarscríbhinní hiarscríbhinní"),
      Row(.part, "cuid chuid"),
      Row(.title, "teideal"),
      Row(.chapter, "caibidil chaibidil"),
      Row(.section, "roinn"),

      Row(.regulation, "rialachán rialacháin"), Row(.actName, "rialachán"),
      Row(.paragraph, "mhír"),
      Row(.directive, "treoir treorach treoracha threoir dtreoir"),
      Row(.decision, "cinneadh cinnidh chinneadh gcinneadh cinntí chinntí gcinntí"),
      Row(.framework, "réime"),
      Row(.recommendation, "moladh"),
      Row(.opinion, "tuairim"),
      Row(.resolution, "rún"),
      Row(.conclusions, "conclúidí"),
      Row(.delegated, "tarmligthe"),
      Row(.implementing, "cur"),

      Row(.on, "ar"), Row(.treaty, "conradh chonradh gconradh conartha"),
      Row(.charter, "cairt chairt"),
      Row(.fundamental, "bunúsacha"),
      Row(.protocol, "prótacal phrótacal"),
      Row(.functioning, "fheidhmiú"),
      Row(.domain, "AE", value: Domain.eu.rawValue),
      Row(.domain, "CE", value: Domain.ec.rawValue),
      Row(.domain, "CEE", value: Domain.eec.rawValue),
      Row(.domain, "CBES", value: Domain.cfsp.rawValue),
      Row(.domain, "CGB", value: Domain.jha.rawValue),
      Row(.treatyName, "CFAE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "CAE", value: TreatyName.teu.rawValue),
      Row(.european, "eorpach eorpaigh heorpa"),
      Row(.union, "aontas aontais haontais"),
      Row(.community, "comhphobal chomhphobail"),
      Row(.council, "comhairle chomhairle gcomhairle"),
      Row(.commission, "coimisiún choimisiúin gcoimisiún"),
      Row(.parliament, "parlaimint pharlaimint"),
      Row(.court, "cúirt chúirt"),

      Row(.of, "de den na an"), Row(.the, "an na den"), Row(.this, "seo"), Row(.that, "sin"),
      Row(.to, "go"),
      Row(.and, "agus"),
      Row(.or, "nó"),
      Row(.numberSign, "uimh"),
      Row(.regard, "féachaint"), Row(.particular, "áirithe háirithe"),
      Row(.amending, "leasú"), Row(.repealing, "aisghairm"),
      Row(.corrigendum, "ceartúchán"),
      Row(.pageLabel, "lch lgh"),

      Row(.official, "oifigiúil"),
      Row(.journal, "iris"),
      Row(.document, "doiciméad"),
      Row(.case, "cás"),
    ]
      + Row.series(.ordinal, "chéad dara tríú ceathrú cúigiú séú seachtú ochtú naoú deichiú")
      + Row.series(
        .month,
        """
        eanáir feabhra|feabhra márta|mhárta aibreán|aibreáin bealtaine|bhealtaine \
        meitheamh|mheitheamh|mheithimh iúil lúnasa meán deireadh samhain|shamhain|samhna \
        nollaig|nollag
        """))
}
