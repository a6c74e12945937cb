extension Vocabulary {
  /// Finnish.
  package static let finnish = Vocabulary(
    language: "fi", traits: [.numbersFirst],
    shared + [
      Row(.article, "artikl* art"),
      Row(.paragraph, "kohta kohdan kohdassa kohtien kohtaan kohdat kohtaa"),
      Row(.subparagraph, "alakohta alakohdan alakohdassa alakohtaa alakohtaan alakohdasta"),
      Row(.point, "alakohta alakohdan alakohdassa alakohtaa alakohtaan alakohdat alakohdasta"),
      // In an annex, where paragraphs are points.
      Row(.point, "kohta kohdan kohdassa kohtien kohtaan kohdat kohtaa"),
      Row(.indent, "luetelmakoht* luetelmakohd*"),
      Row(.sentence, "virke virkkee* virkettä"),
      Row(.recital, "kappale kappale*"), Row(.preamble, "johdanto osa osan"),
      Row(.visa, "viite"),
      Row(.annex, "liite liite* liitte*"),
      Row(.part, "osa osan osassa osaa"),
      Row(.title, "osasto*"),
      Row(.chapter, "luku lukua lukuun luvun luvussa"),
      Row(.section, "jakso*"),

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
      Row(.that, "mainit* kysei* saman samassa"),
      // "liitteessä II olevan A osan": the participle links a part to its whole.
      Row(.in, "oleva olevan olevassa olevaa olevien"),
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
        ensimmäi* toinen|toisen|toisessa|toista kolmas|kolmanne*|kolmatta neljäs|neljänne*|neljättä \
        viides|viidenne*|viidettä kuudes|kuudenne*|kuudetta seitsemäs|seitsemänne*|seitsemättä \
        kahdeksas|kahdeksanne*|kahdeksatta yhdeksäs|yhdeksänne*|yhdeksättä \
        kymmenes|kymmenenne*|kymmenettä
        """)
      + Row.series(
        .month,
        """
        tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu \
        toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu \
        syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu
        """))
}
