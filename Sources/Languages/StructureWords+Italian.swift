extension StructureWords {
  /// Italian: the words of acts and of cover pages.
  package static let italian = StructureWords(
    language: "it",
    authors: [
      "il parlamento europeo e il consiglio", "il consiglio dell'unione europea",
      "il consiglio delle comunità europee", "la commissione europea",
      "la commissione delle comunità europee", "il consiglio europeo", "il parlamento europeo",
      "il consiglio",
    ],
    visas: [
      "visto", "vista", "visti", "viste", "previa trasmissione", "previa consultazione",
      "deliberando secondo", "in conformità della procedura", "sentito", "sentiti",
      "in cooperazione con",
    ],
    reasons: ["considerando quanto segue", "considerando che", "considerando"],
    enactingFormulas: ["hanno adottato", "ha adottato", "decide", "decidono", "raccomanda"],
    article: ["articolo"],
    soleArticle: ["articolo unico"], firstArticle: ["primo", "unico"],
    divisions: [
      Division("parte", "prt", 0), Division("titolo", "ttl", 1), Division("capo", "cpt", 2),
      Division("capitolo", "cpt", 2), Division("sezione", "sct", 3),
      Division("sottosezione", "sct", 4),
    ],
    annex: ["allegato", "allegati"], appendix: ["appendice"],
    finalFormulas: [
      "il presente regolamento è obbligatorio", "la presente decisione è obbligatoria",
    ],
    doneAt: ["fatto a"],
    signatories: [
      "per il consiglio", "per il parlamento europeo", "per la commissione", "il presidente",
      "la presidente", "a nome del consiglio",
    ],
    actTitles: [
      "regolamento", "direttiva", "decisione", "decisione quadro", "raccomandazione", "proposta di",
      "proposta modificata", "azione comune", "posizione comune", "regolamento di esecuzione",
      "regolamento delegato", "decisione di esecuzione", "accordo", "protocollo", "convenzione",
    ],
    conclusionsTitles: [
      "conclusioni del consiglio", "progetto di conclusioni", "risoluzione del consiglio",
      "risoluzione", "dichiarazione", "conclusioni",
    ], relevance: ["testo rilevante ai fini del see"],
    mastheads: [
      "consiglio dell'unione europea", "consiglio", "dell'unione europea", "unione europea",
      "commissione europea", "consiglio europeo", "parlamento europeo", "segretariato generale",
    ],
    coverLabels: [
      .from: ["origine"], .to: ["destinatario"], .previous: ["n. doc. prec."],
      .commission: ["n. doc. comm.", "n. prop. comm."], .subject: ["oggetto"],
      .procedure: ["fascicolo interistituzionale", "fascicoli interistituzionali"],
    ],
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre",
    ], places: ["bruxelles", "lussemburgo", "strasburgo"],
    documentKinds: [
      "NOTA PUNTO \"I/A\"", "NOTA PUNTO \"A\"", "NOTA PUNTO \"I\"", "RISULTATI DEI LAVORI",
      "NOTA DI TRASMISSIONE", "NOTA INFORMATIVA", "PROPOSTA", "RELAZIONE", "NOTA",
    ])
}
