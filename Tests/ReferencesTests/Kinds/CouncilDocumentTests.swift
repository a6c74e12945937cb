import References
import Testing

@Suite struct CouncilDocumentTests {
  @Test(arguments: [
    "⟦14469/4/05 REV 4|council|council:ST-14469-2005-REV-4⟧",
    "in ⟦14469/05|council|council:ST-14469-2005⟧.",
    "doc. ⟦14469/4/05 REV 4|council|council:ST-14469-2005-REV-4⟧1",
    "⟦14469/4/05\nREV 4|council|council:ST-14469-2005-REV-4⟧",
    "⟦8261/1 /26 REV 1|council|council:ST-8261-2026-REV-1⟧",
    "⟦14469/4/05\u{A0}REV\u{A0}4|council|council:ST-14469-2005-REV-4⟧",
    "⟦14469/4/O5 REV 4|council|council:ST-14469-2005-REV-4⟧",
    "⟦7843/3/14|council|council:ST-7843-2014-REV-3⟧",
    "EU doc no: ⟦6954-14|council|council:ST-6954-2014⟧",
    "⟦15698/25 + ADD1|council|council:ST-15698-2025-INIT;council:ST-15698-2025-ADD-1⟧",
    "documents ⟦10482/26 ADD 3|council|council:ST-10482-2026-ADD-3⟧ and ⟦10482/26 ADD 4|council|council:ST-10482-2026-ADD-4⟧",
    "⟦10482/26 ADD 3 and ADD 4|council|council:ST-10482-2026-ADD-3;council:ST-10482-2026-ADD-4⟧",
    "⟦10482/26 ADD 1 to 3|council|council:ST-10482-2026-ADD-1;council:ST-10482-2026-ADD-2;council:ST-10482-2026-ADD-3⟧",
    "⟦8110/18 + ADD 1 - ADD 3|council|council:ST-8110-2018-INIT;council:ST-8110-2018-ADD-1;council:ST-8110-2018-ADD-2;council:ST-8110-2018-ADD-3⟧",
    "⟦8110/18 ADD 1 to ADD 3|council|council:ST-8110-2018-ADD-1;council:ST-8110-2018-ADD-2;council:ST-8110-2018-ADD-3⟧",
    "⟦8110/18 + ADD 1 + ADD 2 REV 1|council|council:ST-8110-2018-INIT;council:ST-8110-2018-ADD-1;council:ST-8110-2018-ADD-2-REV-1⟧",
    "⟦12345/10 ADD 1 REV 2|council|council:ST-12345-2010-ADD-1-REV-2⟧",
    "⟦12345/2/10 REV 2 ADD 1 COR 1 (fr)|council|council:ST-12345-2010-REV-2-ADD-1-COR-1@fr⟧",
    "⟦9949/12 + COR 1 + REV 1 (sv)|council|council:ST-9949-2012-INIT;council:ST-9949-2012-COR-1;council:ST-9949-2012-REV-1@sv⟧",
    "⟦12004/07 DCL 1|council|council:ST-12004-2007-DCL-1⟧",
    "⟦ST 15698/25|council|council:ST-15698-2025⟧",
    "⟦WK 3735/2026 ADD 1|council|council:WK-3735-2026-ADD-1⟧",
    "(⟦WK 3735 INIT|council|council:WK-3735-2026-INIT⟧)",
    "⟦WK 10233/26|council|council:WK-10233-2026⟧",
    "⟦CM 3630/26|council|council:CM-3630-2026-INIT⟧",
    "⟦PE-CONS 39/1/14 REV 1|council|council:PE-39-2014-REV-1⟧",
    "⟦EUCO 7/1/18 REV 1|council|council:EUCO-7-2018-REV-1⟧",
    "⟦EUCO 7/10|council|council:EUCO-7-2010⟧",
    "⟦SN 300/1/01 REV 1|council|council:SN-300-2001-REV-1⟧",
    "⟦6580/02|council|council:ST-6580-2002⟧ PI 10 CODEC 242 ⟦11503/03|council|council:ST-11503-2003⟧ CODEC 995 PI 70 ⟦9277/04 PI 41 CODEC 693 + ADD 1|council|council:ST-9277-2004;council:ST-9277-2004-ADD-1⟧",
    "⟦13839/02|council|council:ST-13839-2002⟧ (Presse 344)",
    "doc. ⟦5814/3/18, pages 84-89|council|council:ST-5814-2018-REV-3#p84-p89⟧",
    "doc. ⟦4748/98|council|council:ST-4748-1998⟧ and doc. ⟦8231/99|council|council:ST-8231-1999⟧",
    "⟦ST-14469-2005-REV-4|council|council:ST-14469-2005-REV-4⟧ and ⟦ST/9864/2024/INIT|council|council:ST-9864-2024-INIT⟧",
    "⟦COR 1 to ST 14469/05|council|council:ST-14469-2005-COR-1⟧",
  ])
  func `a document of the Council`(sentence: String) {
    #expect(drawn(sentence, by: [CouncilDocumentGrammar()]) == sentence)
  }

  @Test(arguments: [
    "05 REV 41",
    "Regulation 1408/71, Case 26/62 and Directive 95/46/EC",
    "Regulation (EEC) No 2658/87",
    "on 12/05, 24/7, tel. 5281/6111, +32 2 281/6111",
    "ISO 14001/04 and EN 10204/04",
    "nos. 30562/04 and 30566/04",
    "A-5001/05 and 5001/05 % and 14469/05a",
    "in 2013/14 and 2005/06",
    "E-6190/04",
    "9876/2005",
    "14469/4/05 REV 5",
    "ST ADD REV WK",
    "5001/05/07/09",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [CouncilDocumentGrammar()]) == sentence)
  }

  /// A text of 1965 cites no Council paper; judging the number by the year of the text once stopped the
  /// program.
  @Test(arguments: ["1952-07-23", "1965-01-26", "1978-12-31"])
  func `texts older than the register name none`(date: String) {
    let sentence = "doc. 14469/05 and 12345/67, of 9123/81"
    #expect(read(sentence, date: date) == sentence)
  }
}
