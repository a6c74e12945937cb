extension Vocabulary {
  /// Finnish.
  package static let finnish = Vocabulary(
    language: "fi", traits: [.numbersFirst],
    shared + [
      Row(.article, "artikl*"),
      Row(.paragraph, "kohta kohdan kohdassa kohtien kohtaan kohdat kohtaa"),
      Row(.subparagraph, "alakohta alakohdan alakohdassa"),
      Row(.point, "alakohta alakohdan alakohdassa alakohtaan alakohtaa alakohdat"),
      Row(.indent, "luetelmakohta luetelmakohdan"),
      Row(.sentence, "virke virkkeen"),
      Row(.recital, "kappale kappale*"), Row(.preamble, "johdanto osa osan"),
      Row(.visa, "viite"),
      Row(.annex, "liite liite* liitte*"),
      Row(.part, "osa osan"),
      Row(.title, "osasto osaston"),
      Row(.chapter, "luku luvun luvussa"),
      Row(.section, "jakso jakson"),

      Row(.regulation, "asetus asetus* asetuks* täytäntöönpanoasetu*"),
      Row(.directive, "direktiiv*"),
      Row(
        .decision,
        """
        päätös päätöksen päätöksessä puitepäätös puitepäätöksen täytäntöönpanopäätös*
        """),
      Row(.framework, "puitepäätös puitepäätöksen"),
      Row(.recommendation, "suositus* suosituksen"),
      Row(.opinion, "lausunto lausunnon"),
      Row(.resolution, "päätöslauselma*"),
      Row(.conclusions, "päätelmät päätelmissä päätelmien"),
      Row(.joint, "yhteinen"),
      Row(.common, "yhteinen yhteisen"),
      Row(.action, "toiminta"),
      Row(.position, "kanta"),
      Row(.delegated, "delegoitu delegoidun"),

      Row(.treaty, "sopimus sopimuksen perussopimus*"),
      Row(.charter, "perusoikeuskirja perusoikeuskirjan"),
      Row(.protocol, "pöytäkirja*"),
      Row(.functioning, "toiminnasta"),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "EY", value: Domain.ec.rawValue),
      Row(.domain, "ETY", value: Domain.eec.rawValue),
      Row(.domain, "YUTP", value: Domain.cfsp.rawValue),
      Row(.domain, "YOS", value: Domain.jha.rawValue),
      Row(.domain, "EHTY", value: Domain.ecsc.rawValue),
      Row(.treatyName, "SEUT", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "SEU", value: TreatyName.teu.rawValue),
      Row(.european, "euroopan eurooppa"),
      Row(.union, "unionin unioni unionista"), Row(.on, "tehty tehdyn"),
      Row(.community, "yhteisö yhteisön yhteisöjen"),
      Row(.council, "neuvosto neuvoston"),
      Row(.commission, "komissio komission"),
      Row(.parliament, "parlamentti parlamentin"),
      Row(.court, "tuomioistuin tuomioistuimen"),

      Row(.of, "päivänä annettu annetun"),
      Row(.and, "ja sekä"),
      Row(.or, "tai"),
      Row(.this, "tämä tämän tässä"),
      Row(.numberSign, "n nro"),
      Row(.regard, "ottaa ottavat huomioon"), Row(.particular, "erityisesti"),
      Row(.amending, "muuttamisesta"), Row(.repealing, "kumoamisesta"),
      Row(.corrigendum, "oikaisu"),
      Row(.pageLabel, "s"),

      Row(.official, "virallinen"),
      Row(.journal, "lehti"),
      Row(.document, "asiakirja asiakirjan asiak"),
      Row(.case, "asia asiassa asiat"), Row(.actName, "yleisen yleinen tietosuoja"),
      Row(.final, "lopullinen"),
      Row(.law, "lain laki perustuslain perustuslaki"),
    ]
      + Row.series(
        .ordinal,
        """
        ensimmäinen|ensimmäisen|ensimmäisessä toinen|toisen|toisessa kolmas|kolmannen \
        neljäs|neljännen viides|viidennen kuudes|kuudennen seitsemäs|seitsemännen \
        kahdeksas|kahdeksannen yhdeksäs|yhdeksännen kymmenes|kymmenennen
        """)
      + Row.series(
        .month,
        """
        tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu \
        toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu \
        syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu
        """))
}
