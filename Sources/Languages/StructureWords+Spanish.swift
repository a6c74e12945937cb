extension StructureWords {
  /// Spanish: the words of acts and of cover pages.
  package static let spanish = StructureWords(
    language: "es",
    authors: [
      "el parlamento europeo y el consejo", "el consejo de la unión europea",
      "el consejo de las comunidades europeas", "la comisión europea",
      "la comisión de las comunidades europeas", "el consejo europeo", "el parlamento europeo",
      "el consejo",
    ],
    visas: [
      "visto", "vista", "vistos", "vistas", "previa transmisión", "previa consulta",
      "previa aprobación", "de conformidad con el procedimiento", "en cooperación con",
    ],
    reasons: ["considerando lo siguiente", "considerando que", "considerando"],
    enactingFormulas: ["han adoptado", "ha adoptado", "decide", "deciden", "recomienda"],
    article: ["artículo"],
    soleArticle: ["artículo único"], firstArticle: ["primero", "único"],
    divisions: [
      Division("parte", "prt", 0), Division("título", "ttl", 1), Division("capítulo", "cpt", 2),
      Division("sección", "sct", 3), Division("subsección", "sct", 4),
    ],
    annex: ["anexo", "anexos"], appendix: ["apéndice"],
    finalFormulas: [
      "el presente reglamento será obligatorio", "la presente decisión será obligatoria",
    ],
    doneAt: ["hecho en"],
    signatories: [
      "por el consejo", "por el parlamento europeo", "por la comisión", "el presidente",
      "la presidenta", "en nombre del consejo",
    ],
    actTitles: [
      "reglamento", "directiva", "decisión", "decisión marco", "recomendación", "propuesta de",
      "propuesta modificada", "acción común", "posición común", "reglamento de ejecución",
      "reglamento delegado", "decisión de ejecución", "acuerdo", "protocolo", "convenio",
    ],
    conclusionsTitles: [
      "conclusiones del consejo", "proyecto de conclusiones", "resolución del consejo",
      "resolución", "declaración", "conclusiones",
    ], relevance: ["texto pertinente a efectos del eee"],
    mastheads: [
      "consejo de la unión europea", "consejo de la", "unión europea", "comisión europea",
      "consejo europeo", "parlamento europeo", "secretaría general",
    ],
    coverLabels: [
      .from: ["de"], .to: ["a"], .previous: ["n.º doc. prec."],
      .commission: ["n.° doc. ción.", "n.º doc. ción.", "n.° prop. ción."], .subject: ["asunto"],
      .procedure: ["expediente interinstitucional", "expedientes interinstitucionales"],
    ],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ], places: ["bruselas", "luxemburgo", "estrasburgo"],
    documentKinds: [
      "NOTA PUNTO «I/A»", "NOTA PUNTO «A»", "NOTA PUNTO «I»", "RESULTADO DE LOS TRABAJOS",
      "NOTA DE TRANSMISIÓN", "NOTA INFORMATIVA", "PROPUESTA", "INFORME", "NOTA",
    ])
}
