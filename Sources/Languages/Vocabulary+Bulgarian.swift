extension Vocabulary {
  /// Bulgarian.
  package static let bulgarian = Vocabulary(
    language: "bg",
    shared + [
      Row(.article, "член чл членове членовете"),
      Row(.paragraph, "параграф параграфи пар"),
      Row(.subparagraph, "алинея алинеи"),
      Row(.point, "буква букви точка точки"),
      Row(.indent, "тире тирета"),
      Row(.sentence, "изречение изречения"),
      Row(.recital, "съображение съображения"),
      Row(.visa, "позоваване"),
      Row(.annex, "приложение приложения"),
      Row(.part, "част части"),
      Row(.title, "дял"),
      Row(.chapter, "глава глави"),
      Row(.section, "раздел раздели"),

      Row(.regulation, "регламент* регламенти"),
      Row(.directive, "директив*"),
      Row(.decision, "решение решението решения решенията"),
      Row(.framework, "рамково"),
      Row(.recommendation, "препорък*"),
      Row(.opinion, "становище становището"),
      Row(.resolution, "резолюци*"),
      Row(.conclusions, "заключения заключенията"),
      Row(.joint, "съвместно съвместна"),
      Row(.common, "обща"),
      Row(.action, "действие"),
      Row(.position, "позиция"),
      Row(.delegated, "делегиран*"),
      Row(.implementing, "изпълнение"),

      Row(.treaty, "договор договора договорите"),
      Row(.charter, "харта хартата"),
      Row(.protocol, "протокол*"),
      Row(.functioning, "функционирането"),
      Row(.domain, "ЕС", value: Domain.eu.rawValue),
      Row(.domain, "ЕО", value: Domain.ec.rawValue),
      Row(.domain, "ЕИО", value: Domain.eec.rawValue),
      Row(.domain, "ОВППС", value: Domain.cfsp.rawValue),
      Row(.domain, "ПВР", value: Domain.jha.rawValue),
      Row(.domain, "Евратом", value: Domain.euratom.rawValue),
      Row(.treatyName, "ДФЕС", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "ДЕС", value: TreatyName.teu.rawValue),
      Row(.european, "европейск*"),
      Row(.union, "съюз съюза"),
      Row(.community, "общност общността"),
      Row(.council, "съвет съвета"),
      Row(.commission, "комисия комисията"),
      Row(.parliament, "парламент парламента"),
      Row(.court, "съд съда"),

      Row(.of, "на от"),
      Row(.to, "към до"),
      Row(.and, "и"),
      Row(.or, "или"),
      Row(.this, "настоящ*"),
      Row(.that, "този тази това"),
      Row(.in, "в"),
      Row(.numberSign, "номер"),
      Row(.pageLabel, "стр с"),

      Row(.official, "официален"),
      Row(.journal, "вестник"),
      Row(.document, "док документ документа документи"),
      Row(.case, "дело дела"),
      Row(.joined, "съединени"),
      Row(.final, "окончателен"),
    ]
      + Row.series(.ordinal, "първ* втор* трет* четвърт* пет* шест* седм* осм* девет* десет*")
      + Row.series(
        .month,
        """
        януари февруари март април май юни юли август септември октомври ноември декември
        """))
}
