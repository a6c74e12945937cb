/// The elements of Formex 4 that the reader tells apart; all others are passed through as blocks.
enum FormexElement: String {
  // Roots and wrappers
  case combined = "COMBINED.FMX"
  case act = "ACT"
  case consolidatedAct = "CONS.ACT"
  case consolidatedDocument = "CONS.DOC"
  case header = "DOC"
  case publication = "PUBLICATION"
  case annex = "ANNEX"
  case consolidatedAnnex = "CONS.ANNEX"

  // Bibliographic data, which is no text of the document
  case instance = "BIB.INSTANCE"
  case family = "FAM.COMP"
  case consolidationInfo = "INFO.CONSLEG"
  case productionInfo = "INFO.PROD"
  case bibliographicData = "BIB.DATA"
  case journalData = "BIB.OJ"
  case volumeData = "BIB.VOLUME"

  // Parts of an act
  case title = "TITLE"
  case titleLine = "TI"
  case subtitleLine = "STI"
  case preambleStart = "PREAMBLE.INIT"
  case visa = "VISA"
  case recitalsStart = "GR.CONSID.INIT"
  case recital = "CONSID"
  case recitalDivision = "DIV.CONSID"
  case preambleEnd = "PREAMBLE.FINAL"
  case enactingTerms = "ENACTING.TERMS"
  case division = "DIVISION"
  case subdivision = "SUBDIV"
  case article = "ARTICLE"
  case articleNumber = "TI.ART"
  case articleHeading = "STI.ART"
  case paragraph = "PARAG"
  case paragraphNumber = "NO.PARAG"
  case alinea = "ALINEA"
  case final = "FINAL"
  case signature = "SIGNATURE"

  // Blocks
  case block = "P"
  case list = "LIST"
  case item = "ITEM"
  case numbered = "NP"
  case number = "NO.P"
  case numberedText = "TXT"
  case sequence = "GR.SEQ"
  case sequenceNumber = "NO.GR.SEQ"
  case definitionList = "DLIST"
  case definitionItem = "DLIST.ITEM"
  case definitionPrefix = "PREFIX"
  case term = "TERM"
  case definition = "DEFINITION"
  case quotation = "QUOT.S"
  case contentsItem = "TOC.ITEM"
  case table = "TBL"
  case row = "ROW"
  case cell = "CELL"
  case tableNotes = "GR.NOTES"

  // Inside text
  case highlighted = "HT"
  case formatted = "FT"
  case date = "DATE"
  case link = "LINK"
  case address = "ADDR"
  case journalReference = "REF.DOC.OJ"
  case documentReference = "REF.DOC"
  case caseReference = "REF.DOC.ECR"
  case seriesReference = "REF.DOC.SE"
  case noteReference = "REF.NOTE"
  case note = "NOTE"
  case quoteStart = "QUOT.START"
  case quoteEnd = "QUOT.END"
  case emptyCell = "IE"
  case formula = "FORMULA"
  case graphic = "INCL.ELEMENT"
  case index = "IND"
  case exponent = "EXPONENT"

  /// Whether the element stands inside a line, without a blank of its own.
  var isInline: Bool {
    switch self {
    case .highlighted, .formatted, .date, .link, .address, .journalReference, .documentReference,
      .caseReference, .seriesReference, .noteReference, .note, .quoteStart, .quoteEnd, .emptyCell,
      .formula, .graphic, .index, .exponent:
      true
    default: false
    }
  }

  /// Whether the element describes the document and is no part of its text.
  var isBibliographic: Bool {
    switch self {
    case .instance, .family, .consolidationInfo, .productionInfo, .bibliographicData, .journalData,
      .volumeData:
      true
    default: false
    }
  }
}
