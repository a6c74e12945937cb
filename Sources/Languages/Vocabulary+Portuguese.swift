extension Vocabulary {
  /// Portuguese.
  package static let portuguese = Vocabulary(
    language: "pt", traits: [.adjectivesBehind],
    shared + [
      Row(.article, "artigo artigos art"),
      Row(.paragraph, "n número números"),
      Row(.subparagraph, "parágrafo parágrafos"),
      Row(.point, "alínea alíneas", value: letters),
      Row(.point, "ponto pontos subalínea subalíneas"),
      Row(.indent, "travessão travessões"),
      Row(.sentence, "frase frases período"),
      Row(.recital, "considerando considerandos"),
      Row(.preamble, "preâmbulo"),
      Row(.visa, "citação"),
      Row(.annex, "anexo anexos"),
      Row(.part, "parte partes"),
      Row(.title, "título títulos"),
      Row(.chapter, "capítulo capítulos"),
      Row(.section, "secção secções seção"),

      Row(.regulation, "regulamento regulamentos"),
      Row(.directive, "diretiva diretivas directiva directivas"),
      Row(.decision, "decisão decisões"),
      Row(.framework, "quadro"),
      Row(.interinstitutional, "interinstitucional"),
      Row(.recommendation, "recomendação recomendações"),
      Row(.opinion, "parecer pareceres"),
      Row(.resolution, "resolução resoluções"),
      Row(.conclusions, "conclusões"),
      Row(.joint, "comum"),
      Row(.common, "comum"),
      Row(.action, "ação acção"),
      Row(.position, "posição"),
      Row(.delegated, "delegado delegada delegados"),
      Row(.implementing, "execução"),

      Row(.between, "entre"), Row(.international, "internacional bilateral"),
      .accession(.accession, "adesão"),
      .accession(.act, "acto ato"),
      .accession(.link, "condições"),
      Row(.treaty, "tratado tratados"),
      Row(.charter, "carta"),
      Row(.fundamental, "fundamentais"),
      Row(.protocol, "protocolo protocolos"),
      Row(.functioning, "funcionamento"),
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
      Row(.european, "europeu europeia europeias"),
      Row(.union, "união"),
      Row(.community, "comunidade comunidades"),
      Row(.council, "conselho"),
      Row(.commission, "comissão"),
      Row(.parliament, "parlamento"),
      Row(.court, "tribunal"),

      Row(.following, "seguintes ss"),
      Row(.of, "de do da dos das"),
      Row(.to, "a ao à"),
      Row(.and, "e"),
      Row(.or, "ou"),
      Row(.the, "o a os as"),
      Row(.this, "presente"), Row(.its, "seu seus sua suas"),
      Row(.that, "referido referida dessa desse essa esse citada citado mesma mesmo"),
      Row(.of, "dessa desse"),
      Row(.these, "presentes"),
      Row(.in, "em no na"),
      Row(.on, "relativo relativa sobre"),
      Row(.numberSign, "n nº n°"),
      Row(.regard, "tendo conta"), Row(.particular, "nomeadamente particular"),
      Row(.amending, "altera"), Row(.repealing, "revoga"),
      Row(.corrigendum, "retificação"),
      Row(.pageLabel, "p pp página páginas"),

      Row(.official, "oficial"),
      Row(.journal, "jornal"),
      Row(.document, "doc documento documentos"),
      Row(.case, "processo processos"),
      Row(.joined, "apensos"),
      Row(.judgment, "acórdão"), Row(.advocate, "advogado advogada"), Row(.general, "geral"),
      Row(.law, "lei código constituição"), Row(.actName, "Regulamento"),
      Row(.final, "final"),
      Row(.nameOpening, ActNames.anchors(of: "pt")),
    ]
      + Row.acceding([
        .of1973: "Dinamarca Irlanda",
        .of1981: "Grécia Helénica",
        .of1986: "Espanha Portugal Portuguesa",
        .of1995: "Noruega Áustria Finlândia Suécia",
        .of2004: "Checa Estónia Chipre Letónia Lituânia Hungria Malta Polónia Eslovénia Eslovaca",
        .of2007: "Bulgária Roménia",
        .of2013: "Croácia",
      ])
      + Row.series(
        .ordinal,
        """
        primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta \
        sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima
        """)
      + Row.series(
        .month,
        """
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro \
        dezembro
        """))
}
