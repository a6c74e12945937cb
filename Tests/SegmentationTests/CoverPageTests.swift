import LegalDocuments
import LegalIdentifiers
import PageLayouts
import SourceTexts
import Testing

@Suite struct CoverPageTests {
  @Test func `a cover is read by its words, whatever the order of the blocks`() {
    let read = document([
      text("Council of the European Union"),
      text("Brussels, 14 June 2031 (OR. en)"),
      text("9781/1/31"), text("REV 1"),
      text("Interinstitutional File:"), text("2030/0113 (COD)"),
      text("LIMITE"), text("JUSTCIV 103"), text("CODEC 713"),
      text("\"I/A\" ITEM NOTE"),
      text("From: General Secretariat of the Council"), text("To: Delegations"),
      text("No. prev. doc.: 9470/31 JUSTCIV 73 + COR 1"),
      text("No. Cion doc.: COM(2030) 559 final"),
      text("Subject: Bells"),
      text("Delegations will find attached a text on bells."),
    ])
    let metadata = read.metadata
    #expect(metadata.identifier?.description == "council:ST-9781-2031-REV-1")
    #expect(metadata.date?.description == "2031-06-14")
    #expect(metadata.kind == "\"I/A\" ITEM NOTE")
    #expect(metadata.from == "General Secretariat of the Council")
    #expect(metadata.to == "Delegations")
    #expect(metadata.subject == "Bells")
    #expect(metadata.procedures.map(\.description) == ["proc:2030/0113(COD)"])
    #expect(
      metadata.previous.map(\.description) == [
        "council:ST-9470-2031", "council:ST-9470-2031-COR-1",
      ])
    #expect(metadata.commission.map(\.description) == ["com:COM/2030/559"])
    #expect(metadata.codes == ["JUSTCIV 103", "CODEC 713"])
    #expect(metadata.markings == ["LIMITE"])
    #expect(
      outline(read) == "body txt_1 | Delegations will find attached a text on bells.")
    #expect(read.coverReferences.map(\.field) == [.procedure, .previous, .commission, .subject])
    #expect(read.coverReferences.map(\.text)[1] == "9470/31 JUSTCIV 73 + COR 1")
  }

  @Test(arguments: [
    "N° prev. doc.:", "No prev. doc. :", "Nos. prev. doc.:", "Nº prev. doc.:", "n° doc. préc. :",
    "Nr. Vordok.:", "Prev. doc.:",
  ])
  func `a label is known however "number" is spelled`(label: String) {
    let read = document([
      text("Council of the European Union"), text("Brussels, 21 April 2031"), text("5207/31"),
      text("NOTE"), text("From: Presidency"), Block(text: "4011/31", label: label),
      text("Subject: Bells"), text("Delegations will find a text on bells."),
    ])
    #expect(read.metadata.previous.map(\.description) == ["council:ST-4011-2031"])
    #expect(read.metadata.subject == "Bells")
  }

  @Test func `the line in capitals above the table is the kind, whatever it says`() {
    func kind(_ lines: String...) -> String? {
      document(
        [text("Council of the European Union"), text("Brussels, 21 April 2031")]
          + lines.map { text($0) } + [text("Subject: Bells"), text("Bells ring.")]
      ).metadata.kind
    }
    #expect(kind("5207/31", "AGRI 3", "RINGING ORDER") == "RINGING ORDER")
    #expect(
      kind("CM 3377/31", "OJ/CRP1", "JAI", "COMMUNICATION", "WRITTEN PROCEDURE")
        == "WRITTEN PROCEDURE")
  }

  @Test func `colons may stand in a column of their own, and a label may take two lines`() {
    let read = document([
      text("Rat der Europäischen Union"), text("Brüssel, den 10. März 2031"), text("7115/31"),
      text("MIGR 17"), text("BERATUNGSERGEBNISSE"),
      text("der"), text("Gruppe"), text("vom"), text("5. März 2031"),
      text("Nr. Vordokument"), text(": 6681/31 MIGR 10"),
      text("Nr."), text(":"), text("12700/30 MIGR 89"), text("Kommissionsvorschlag"),
      text("Betr."), text(":"), text("Glocken"),
      text("Die Gruppe hat den Vorschlag geprüft."),
    ])
    #expect(read.metadata.from == "Gruppe")
    #expect(read.metadata.previous.map(\.value) == ["ST-6681-2031"])
    #expect(read.metadata.commission.map(\.value) == ["ST-12700-2030"])
    #expect(read.metadata.subject == "Glocken")
  }

  @Test func `a heading below the table is no part of the subject`() {
    func line(_ text: String, at x: Float, isBold: Bool = false) -> Block {
      Block(
        text: text, box: Box(x0: x, y0: 0, x1: x + 90, y1: 12),
        alignment: isBold ? .centred : .left, isBold: isBold)
    }
    let read = document([
      text("Council of the European Union"), text("Brussels, 14 June 2031"), text("9781/31"),
      text("NOTE"), line("Subject:", at: 70), line("Bells", at: 170), line("- Ropes", at: 170),
      line("Statement by the ringers", at: 220, isBold: true), text("We ring."),
    ])
    #expect(read.metadata.subject == "Bells - Ropes")
    #expect(
      outline(read) == """
        heading hdg_1 | Statement by the ringers
        body txt_1 | We ring.
        """)
  }

  @Test func `an act that two institutions sign names them above its number`() {
    let read = document([
      text("EUROPEAN UNION"), text("THE EUROPEAN PARLIAMENT THE COUNCIL"),
      text("Brussels, 11 November 2031"), text("(OR. en)"), text("PE-CONS 52/31"),
      text("2030/0246 (COD) CONSOM 154"), text("MI 570"),
      text("LEGISLATIVE ACTS AND OTHER INSTRUMENTS"), text("Subject: DIRECTIVE on bells"),
      centred("DIRECTIVE ON BELLS", page: 2),
    ])
    #expect(read.metadata.identifier?.value == "PE-52-2031-INIT")
    #expect(read.metadata.procedures.map(\.value) == ["2030/0246(COD)"])
    #expect(read.metadata.codes == ["CONSOM 154", "MI 570"])
    #expect(outline(read) == "title tit_1 | DIRECTIVE ON BELLS")
  }

  @Test func `an underlined line with a Roman numeral heads the text below it`() {
    #expect(
      outline([
        Block(text: "Scope", isUnderlined: true, label: "(i)"), text("Bells are covered."),
        Block(text: "Ropes", isUnderlined: true, label: "(ii)"), text("Ropes are not."),
      ]) == """
        heading pnt_i (i) | Scope
          body txt_1 | Bells are covered.
        heading pnt_ii (ii) | Ropes
          body txt_2 | Ropes are not.
        """)
  }

  @Test func `the procedure's number above an annexed draft is no part of its title`() {
    let read = document([
      text("Council of the European Union"), text("Brussels, 14 June 2031"), text("9781/31"),
      text("NOTE"), text("Subject: Bells"), text("Delegations will find a draft."),
      Block(text: "ANNEX", page: 2, alignment: .right),
      centred("2030/0113 (COD) Proposal for a REGULATION on bells", bold: true, page: 2),
    ])
    #expect(read.metadata.procedures.map(\.description) == ["proc:2030/0113(COD)"])
    #expect(outline(read).hasSuffix("title anx.tit_1 | Proposal for a REGULATION on bells"))
  }

  @Test func `in a corrigendum the words between old and new text stand for themselves`() {
    #expect(
      outline([
        text("On page 6, Article 3(2):"), text("for:"), text("“Bells ring,”,"), text("read:"),
        text("“Bells ring.”."),
      ]) == """
        body txt_1 | On page 6, Article 3(2):
        body txt_2 | for:
        body txt_3 | “Bells ring,”,
        body txt_4 | read:
        body txt_5 | “Bells ring.”.
        """)
  }

  @Test func `a dash in a cell stands for nothing and keeps its place`() {
    func cell(_ text: String, _ column: Int) -> Block {
      var block = Block(text: text)
      block.table = 0
      block.cell = (0, column)
      return block
    }
    #expect(
      outline([cell("Austria", 0), cell("–", 1), cell("1999", 2)]) == """
        table tbl_1
          table tbl_1.row_1 | Austria | – | 1999
        """)
  }

  @Test func `words under a number belong to the item, and make no heading of it`() {
    #expect(
      outline([
        item("3.", "Regulation on the counting of swans"),
        Block(text: "General approach", firstIndent: 28, hangingIndent: 28),
        item("4.", "Any other business"),
      ]) == """
        body pnt_3 3. | Regulation on the counting of swans
          body pnt_3.txt_1 | General approach
        body pnt_4 4. | Any other business
        """)
  }

  @Test func `labels of their own column, French words, and a place in capitals`() {
    let read = document([
      text("Conseil de l'Union européenne"), text("Bruxelles, le 1er juin 2031"), text("8/31"),
      text("AGRI 3"), text("NOTE"),
      Block(text: "Secrétariat général du Conseil", label: "Origine:"),
      Block(text: "délégations", label: "Destinataire:"),
      Block(text: "Les cloches", label: "Objet:"),
      text("Les délégations trouveront ci-joint un texte sur les cloches."),
    ])
    #expect(read.metadata.identifier?.description == "council:ST-8-2031-INIT")
    #expect(read.metadata.date?.description == "2031-06-01")
    #expect(read.metadata.from == "Secrétariat général du Conseil")
    #expect(read.metadata.subject == "Les cloches")
    #expect(read.metadata.language == "fr")
  }

  @Test func `where the cover prints no number the running foot does`() {
    let read = document(
      [text("Bells"), text("They ring.")],
      furniture: [
        .init(page: 1, text: "10729/31 ABC/de 1"), .init(page: 2, text: "10729/31 ABC/de 2"),
      ])
    #expect(read.metadata.identifier?.description == "council:ST-10729-2031-INIT")
  }

  @Test func `an act without a cover is known by its title`() {
    let read = document([
      centred("REGULATION (EU) 2031/679 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL"),
      centred("of 27 April 2031"), centred("on bells"),
      text("THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,"),
    ])
    #expect(read.metadata.identifier?.description == "celex:32031R0679")
    #expect(read.metadata.date?.description == "2031-04-27")
    #expect(read.metadata.kind == "REGULATION")
  }

  @Test func `a range of addenda is all of them`() {
    let read = document([
      text("Council of the European Union"), text("Brussels, 14 June 2031 (OR. en)"),
      text("9781/31"), text("NOTE"), text("No. Cion doc.: 15251/30 JUSTCIV 290 + ADD 1-3"),
      text("Subject: Bells"), text("Delegations will find attached a text."),
    ])
    #expect(
      read.metadata.commission.map(\.value) == [
        "ST-15251-2030", "ST-15251-2030-ADD-1", "ST-15251-2030-ADD-2", "ST-15251-2030-ADD-3",
      ])
  }

  @Test func `working papers print their issue and codes without numbers`() {
    let read = document([
      text("Council of the European Union General Secretariat"), text("Brussels, 12 May 2031"),
      text("WK 6123/2031 INIT"), text("LIMITE"), text("COMPET MI"), text("WORKING DOCUMENT"),
      text("From: General Secretariat of the Council"), text("Subject: Comments"),
      text("Delegations will find attached some comments."),
    ])
    #expect(read.metadata.identifier?.value == "WK-6123-2031-INIT")
    #expect(read.metadata.codes == ["COMPET", "MI"])
    #expect(read.metadata.markings == ["LIMITE"])
  }

  @Test func `subject codes may have two words`() {
    let read = document([
      text("European Council"), text("Brussels, 21 June 2031 (OR. en)"), text("EUCO 9/31"),
      text("CO EUR 12 CONCL 5"), text("COVER NOTE"), text("To: Delegations"),
      text("Subject: European Council meeting"), text("Delegations will find them attached."),
    ])
    #expect(read.metadata.identifier?.value == "EUCO-9-2031-INIT")
    #expect(read.metadata.codes == ["CO EUR 12", "CONCL 5"])
  }

  @Test func `old German covers print no colons`() {
    let read = document([
      text("RAT DER EUROPÄISCHEN UNION"), text("Brüssel, den 12. März 2004 (17.03) (OR. en)"),
      text("7339/04"), text("LIMITE"), text("POLGEN 15"), text("VERMERK"),
      text("des"), text("Vorsitzes"), text("für die"), text("Delegationen"),
      text("Betr.: Entwurf von Schlussfolgerungen des Rates über Glocken"),
      text("Die Delegationen erhalten in der Anlage den Entwurf der Schlussfolgerungen."),
    ])
    #expect(read.metadata.from == "Vorsitzes")
    #expect(read.metadata.to == "Delegationen")
  }

  @Test func `a report of the Parliament is known by its session number`() {
    let read = document([
      text("European Parliament 2029-2034"), text("Plenary sitting"), text("A9-0188/2031"),
      text("22.5.2031"), text("REPORT"),
      text("on the proposal for a regulation on bells (COM(2030)0916)"),
    ])
    #expect(read.metadata.identifier?.description == "ep:A9-0188/2031")
    #expect(read.metadata.date?.description == "2031-05-22")
  }
}
