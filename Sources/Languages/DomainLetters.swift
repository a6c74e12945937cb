extension Vocabulary {
  /// Whether the word is the domain of acts in any official language, case ignored.
  ///
  /// Texts quote the numbers of acts as other languages print them. Which domain the letters mean
  /// only the text's own vocabulary says: ES is EC in Czech and EU in Lithuanian.
  package static func isDomain(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    domainLetters.find(bytes, start, end, Fold.key(bytes, start, end)) != nil
  }

  private static let domainLetters: WordTable = {
    var words: [[UInt8]: WordMeaning] = [:]
    for word in domains.split(separator: " ") {
      words[Fold.folded(Array(word.utf8))] = WordMeaning(TermSet(.domain))
    }
    return WordTable(words)
  }()

  /// The letters of references.md §3.7 (a), with those of coal and steel, atom and bank.
  private static let domains = """
    EU EC EEC ECSC EAEC Euratom CFSP JHA CMS ECB ЕС ЕО ЕИО ЕОВС Евратом ОВППС ПВР ES EHS ESUO \
    SZBP SVV EF EØF EKSF FUSP RIA EG EWG EGKS EAG GASP JI EZB ΕΕ ΕΚ ΕΟΚ ΕΚΑΧ Ευρατόμ ΚΕΠΠΑ ΔΕΥ \
    UE CE CEE CECA CEEA PESC JAI BCE EL EÜ EMÜ ESTÜ ÜVJP JSK EY ETY EHTY YUTP YOS AE CBES CGB \
    EZ EEZ EZUČ ZVSP PUP EK EGK ESZAK KKBP IB GAI EB EEB EAPB BUSP TVR EEK EOTK KĀDP TI KE KEE \
    KEFA PESK ĠAI EEG EGA GBVB JBZ WE EWWiS WPZiB WSiSW CECO EÚ EGS ESPJ SZVP PNZ EKSG Gusp RIF
    """
}
