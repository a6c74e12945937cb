extension Vocabulary {
  /// Italian.
  package static let italian = Vocabulary(
    language: "it",
    shared + [
      Row(.article, "articolo", value: singular), Row(.article, "articoli artt", value: plural),
      Row(.article, "art"),
      Row(.paragraph, "paragrafo", value: singular), Row(.paragraph, "paragrafi", value: plural),
      Row(.paragraph, "par", value: singular), Row(.paragraph, "parr", value: plural),
      Row(.subparagraph, "comma commi"),
      Row(.point, "lettera lettere lett", value: letters), Row(.point, "punto punti"),
      Row(.indent, "trattino trattini"),
      Row(.sentence, "frase frasi"),
      Row(.recital, "considerando considerandi"),
      Row(.preamble, "preambolo"),
      Row(.visa, "visto"),
      Row(.annex, "allegato allegati"),
      Row(.part, "parte parti"),
      Row(.title, "titolo titoli"),
      Row(.chapter, "capo capi"),
      Row(.section, "sezione sezioni"),

      Row(.regulation, "regolamento regolamenti"),
      Row(.directive, "direttiva direttive"), Row(.regulation, "reg"), Row(.directive, "dir"),
      Row(.decision, "decisione decisioni"),
      Row(.framework, "quadro"),
      Row(.recommendation, "raccomandazione raccomandazioni"),
      Row(.opinion, "parere pareri"),
      Row(.resolution, "risoluzione risoluzioni"),
      Row(.conclusions, "conclusioni"),
      Row(.joint, "comune"),
      Row(.common, "comune"),
      Row(.action, "azione"),
      Row(.position, "posizione"),
      Row(.delegated, "delegato delegata delegati"),
      Row(.implementing, "esecuzione"),

      Row(.between, "tra fra"), Row(.international, "internazionale bilaterale"),
      .accession(.accession, "adesione"),
      .accession(.act, "atto"),
      .accession(.link, "condizioni alle"),
      Row(.treaty, "trattato trattati"),
      Row(.charter, "carta"),
      Row(.fundamental, "fondamentali"),
      Row(.protocol, "protocollo protocolli"),
      Row(.functioning, "funzionamento"),
      Row(.domain, "UE", value: Domain.eu.rawValue),
      Row(.domain, "CE", value: Domain.ec.rawValue),
      Row(.domain, "CEE", value: Domain.eec.rawValue),
      Row(.domain, "PESC", value: Domain.cfsp.rawValue),
      Row(.domain, "GAI", value: Domain.jha.rawValue),
      Row(.domain, "CECA", value: Domain.ecsc.rawValue),
      Row(.treatyName, "TFUE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TUE", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TCE", value: TreatyName.ec.rawValue),
      Row(.treatyName, "CDFUE", value: TreatyName.charter.rawValue),
      Row(.european, "europeo europea europee"),
      Row(.union, "unione"),
      Row(.community, "comunità"),
      Row(.council, "consiglio"),
      Row(.commission, "commissione"),
      Row(.parliament, "parlamento"),
      Row(.court, "corte"),

      Row(.following, "seguenti segg ss"),
      Row(.of, "di del dello della dei degli delle dell d"),
      Row(.to, "a al"),
      Row(.and, "e ed"),
      Row(.or, "o"),
      Row(.the, "il lo la i gli le l"),
      Row(.this, "presente"), Row(.from, "da dal"), Row(.its, "suo suoi sua sue"),
      Row(.actName, "regolamento"),
      Row(.that, "tale detto detta"), Row(.said, "medesimo medesima stesso stessa"),
      Row(.these, "presenti"),
      Row(.in, "in nel"),
      Row(.on, "relativo relativa sulla sul sull"),
      Row(.numberSign, "n nn numero nº n°"),
      Row(.regard, "visto vista visti"), Row(.particular, "particolare"),
      Row(.amending, "modifica"), Row(.repealing, "abroga"),
      Row(.corrigendum, "rettifica"),
      Row(.pageLabel, "pag pagg p pagina"),

      Row(.official, "ufficiale"),
      Row(.journal, "gazzetta"),
      Row(.document, "doc documento documenti"),
      Row(.case, "causa cause"),
      Row(.joined, "riunite"),
      Row(.judgment, "sentenza sentenze"), Row(.order, "ordinanza"),
      Row(.advocate, "avvocato avvocata"), Row(.general, "generale"),
      Row(.law, "codice codici legge leggi costituzione statuto"),
      Row(.final, "final definitivo"),
    ]
      + Row.acceding([
        .of1973: "Danimarca Irlanda",
        .of1981: "Grecia ellenica",
        .of1986: "Spagna Portogallo portoghese",
        .of1995: "Norvegia Austria Finlandia Svezia",
        .of2004: "ceca Estonia Cipro Lettonia Lituania Ungheria Malta Polonia Slovenia slovacca",
        .of2007: "Bulgaria Romania",
        .of2013: "Croazia",
      ])
      + Row.series(
        .ordinal,
        """
        primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta \
        settimo|settima ottavo|ottava nono|nona decimo|decima
        """)
      + Row.series(
        .month,
        """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre \
        dicembre
        """))
}
