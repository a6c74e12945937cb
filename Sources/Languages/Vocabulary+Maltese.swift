extension Vocabulary {
  /// Maltese.
  package static let maltese = Vocabulary(
    language: "mt",
    shared + [
      Row(.article, "artikolu artikoli"),
      Row(.paragraph, "paragrafu paragrafi"),
      Row(.subparagraph, "subparagrafu subparagrafi"),
      Row(.point, "punt punti"),
      Row(.indent, "inċiż"),
      Row(.sentence, "sentenza"),
      Row(.recital, "premessa premessi"),
      Row(.annex, "anness annessi"),
      Row(.part, "parti"),
      Row(.title, "titolu"),
      Row(.chapter, "kapitolu kapitoli"),
      Row(.section, "taqsima"),

      Row(.regulation, "regolament regolamenti"),
      Row(.directive, "direttiva direttivi"),
      Row(.decision, "deċiżjoni deċiżjonijiet"),
      Row(.framework, "kwadru"),
      Row(.recommendation, "rakkomandazzjoni rakkomandazzjonijiet"),
      Row(.opinion, "opinjoni"),
      Row(.resolution, "riżoluzzjoni"),
      Row(.conclusions, "konklużjonijiet"),
      Row(.common, "komuni"),
      Row(.action, "azzjoni"),
      Row(.position, "pożizzjoni"),
      Row(.delegated, "delegat delegata"),
      Row(.implementing, "implimentazzjoni"),

      Row(.treaty, "trattat trattati"),
      Row(.charter, "karta"),
      Row(.protocol, "protokoll"),
      Row(.functioning, "funzjonament"),
      Row(.domain, "UE", value: Domain.eu.rawValue),
      Row(.domain, "KE", value: Domain.ec.rawValue),
      Row(.domain, "KEE", value: Domain.eec.rawValue),
      Row(.domain, "PESK", value: Domain.cfsp.rawValue),
      Row(.domain, "ĠAI", value: Domain.jha.rawValue),
      Row(.treatyName, "TFUE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TUE", value: TreatyName.teu.rawValue),
      Row(.european, "ewropea ewropew"),
      Row(.union, "unjoni"),
      Row(.community, "komunità komunitajiet"),
      Row(.council, "kunsill"),
      Row(.commission, "kummissjoni"),
      Row(.parliament, "parlament"),
      Row(.court, "qorti"),

      Row(.of, "ta tal tas tat tad tan tar tax taċ taż"),
      Row(.to, "sa"),
      Row(.and, "u"),
      Row(.or, "jew"),
      Row(.the, "il l ir ix id in is it iz iż ic iċ"),
      Row(.this, "dan din"), Row(.its, "tiegħu tagħha"),
      Row(.that, "dak dik"),
      Row(.in, "fl f"),
      Row(.numberSign, "nru numru"),
      Row(.regard, "kkunsidra kkunsidraw"), Row(.particular, "partikolari"),
      Row(.amending, "temenda"), Row(.repealing, "tħassar"),
      Row(.corrigendum, "rettifika"),
      Row(.on, "dwar"),
      Row(.pageLabel, "p"),

      Row(.official, "uffiċjali"),
      Row(.journal, "ġurnal"),
      Row(.document, "dok dokument dokumenti"),
      Row(.case, "kawża kawżi"),
      Row(.final, "final"),
    ]
      + Row.series(.ordinal, "ewwel tieni tielet raba ħames sitt seba tmien disa għaxar")
      + Row.series(
        .month,
        """
        jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru
        """))
}
