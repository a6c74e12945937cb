extension Vocabulary {
  /// Spanish.
  package static let spanish = Vocabulary(
    language: "es",
    shared + [
      Row(.article, "artículo", value: singular), Row(.article, "artículos arts", value: plural),
      Row(.article, "art"),
      Row(.paragraph, "apartado", value: singular), Row(.paragraph, "apartados", value: plural),
      Row(.paragraph, "apdo apdos apto aptdo"),
      Row(.subparagraph, "párrafo párrafos"),
      Row(.point, "letra letras let lets", value: letters), Row(.point, "inciso incisos"),
      Row(.point, "punto puntos"),
      Row(.indent, "guion guiones guión"),
      Row(.sentence, "frase frases"),
      Row(.recital, "considerando considerandos"),
      Row(.preamble, "preámbulo"),
      Row(.visa, "visto"),
      Row(.annex, "anexo anexos"),
      Row(.part, "parte partes"),
      Row(.title, "título títulos"),
      Row(.chapter, "capítulo capítulos"),
      Row(.section, "sección secciones"),

      Row(.regulation, "reglamento reglamentos"),
      Row(.directive, "directiva directivas"),
      Row(.decision, "decisión decisiones"),
      Row(.framework, "marco"),
      Row(.recommendation, "recomendación recomendaciones"),
      Row(.opinion, "dictamen dictámenes"),
      Row(.resolution, "resolución resoluciones"),
      Row(.conclusions, "conclusiones"),
      Row(.joint, "común"),
      Row(.common, "común"),
      Row(.action, "acción"),
      Row(.position, "posición"),
      Row(.delegated, "delegado delegada delegados"),
      Row(.implementing, "ejecución"),

      Row(.between, "entre"), Row(.international, "internacional bilateral"),
      Row(.treaty, "tratado tratados"),
      Row(.charter, "carta"),
      Row(.fundamental, "fundamentales"),
      Row(.protocol, "protocolo protocolos"),
      Row(.functioning, "funcionamiento"),
      Row(.domain, "UE", value: Domain.eu.rawValue),
      Row(.domain, "CE", value: Domain.ec.rawValue),
      Row(.domain, "CEE", value: Domain.eec.rawValue),
      Row(.domain, "PESC", value: Domain.cfsp.rawValue),
      Row(.domain, "JAI", value: Domain.jha.rawValue),
      Row(.domain, "CECA", value: Domain.ecsc.rawValue),
      Row(.treatyName, "TFUE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TUE", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TCE", value: TreatyName.ec.rawValue),
      Row(.treatyName, "CDFUE", value: TreatyName.charter.rawValue),
      Row(.european, "europeo europea europeas"),
      Row(.union, "unión"),
      Row(.community, "comunidad comunidades"),
      Row(.council, "consejo"),
      Row(.commission, "comisión"),
      Row(.parliament, "parlamento"),
      Row(.court, "tribunal"),

      Row(.following, "siguientes ss"),
      Row(.of, "de del"),
      Row(.to, "a al"),
      Row(.and, "y e"),
      Row(.or, "o u"),
      Row(.the, "el la los las"),
      Row(.this, "presente"), Row(.its, "su sus"), Row(.actName, "Reglamento"),
      Row(.regulation, "Regl"), Row(.directive, "Dir"),
      Row(.that, "dicho dicha citado citada"),
      Row(.these, "presentes"),
      Row(.in, "en"),
      Row(.on, "relativo relativa sobre"),
      Row(.numberSign, "n núm nº n°"),
      Row(.regard, "visto vista vistos vistas"), Row(.particular, "particular"),
      Row(.amending, "modifica modifican"), Row(.repealing, "deroga derogan"),
      Row(.corrigendum, "corrección"),
      Row(.pageLabel, "p pp página páginas pág"),

      Row(.official, "oficial"),
      Row(.journal, "diario"),
      Row(.ojAbbreviation, "DO"),
      Row(.document, "doc documento documentos"),
      Row(.case, "asunto asuntos"),
      Row(.joined, "acumulados"),
      Row(.judgment, "sentencia sentencias"), Row(.order, "auto"),
      Row(.advocate, "abogado abogada"), Row(.general, "general"),
      Row(.law, "ley código constitución estatuto LOPDGDD LOPD"),
      Row(.final, "final"),
    ]
      + Row.series(
        .ordinal,
        """
        primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta \
        quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima
        """)
      + Row.series(
        .month,
        """
        enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre \
        noviembre diciembre
        """))
}
