extension StructureWords {
  /// Portuguese: the words of acts and of cover pages.
  package static let portuguese = StructureWords(
    language: "pt",
    authors: [
      "o parlamento europeu e o conselho", "o conselho da união europeia",
      "o conselho das comunidades europeias", "a comissão europeia",
      "a comissão das comunidades europeias", "o conselho europeu", "o parlamento europeu",
      "o conselho",
    ],
    visas: [
      "tendo em conta", "após transmissão", "após consulta", "deliberando", "após aprovação",
      "sob proposta",
    ],
    reasons: ["considerando o seguinte", "considerando que", "considerando"],
    enactingFormulas: [
      "adotaram", "adotou", "adoptaram", "adoptou", "decide", "decidem", "recomenda",
    ], article: ["artigo"],
    soleArticle: ["artigo único"], firstArticle: ["primeiro", "único"],
    divisions: [
      Division("parte", "prt", 0), Division("título", "ttl", 1), Division("capítulo", "cpt", 2),
      Division("secção", "sct", 3), Division("subsecção", "sct", 4),
    ],
    annex: ["anexo", "anexos"], appendix: ["apêndice"],
    finalFormulas: ["o presente regulamento é obrigatório", "a presente decisão é obrigatória"],
    doneAt: ["feito em"],
    signatories: [
      "pelo conselho", "pelo parlamento europeu", "pela comissão", "o presidente", "a presidente",
      "em nome do conselho",
    ],
    actTitles: [
      "regulamento", "diretiva", "directiva", "decisão", "decisão-quadro", "recomendação",
      "proposta de", "proposta alterada", "ação comum", "posição comum", "regulamento de execução",
      "regulamento delegado", "decisão de execução", "acordo", "protocolo", "convenção",
    ],
    conclusionsTitles: [
      "conclusões do conselho", "projeto de conclusões", "resolução do conselho", "resolução",
      "declaração", "conclusões",
    ], relevance: ["texto relevante para efeitos do eee"],
    mastheads: [
      "conselho da união europeia", "conselho da", "união europeia", "comissão europeia",
      "conselho europeu", "parlamento europeu", "secretariado-geral",
    ],
    coverLabels: [
      .from: ["de"], .to: ["para"], .previous: ["n.º doc. ant."],
      .commission: ["n.° doc. com.", "n.º doc. com."], .subject: ["assunto"],
      .procedure: ["dossiê interinstitucional", "dossiês interinstitucionais"],
    ],
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ], places: ["bruxelas", "luxemburgo", "estrasburgo"],
    documentKinds: [
      "NOTA PONTO \"I/A\"", "NOTA PONTO \"A\"", "NOTA PONTO \"I\"", "RESULTADOS DOS TRABALHOS",
      "NOTA DE ENVIO", "NOTA INFORMATIVA", "PROPOSTA", "RELATÓRIO", "NOTA",
    ])
}
