import LegalIdentifiers
import Testing

@Suite struct PrintedNumberTests {
  @Test(arguments: [
    ("COM(2011) 32 final", "com:COM/2011/32"), ("COM(2012)10 final", "com:COM/2012/10"),
    ("COM(97) 558 final", "com:COM/1997/558"), ("KOM(2004) 508", "com:COM/2004/508"),
    ("JOIN(2022) 19", "com:JOIN/2022/19"), ("SWD(2012) 72 final", "com:SWD/2012/72"),
    ("COM:2016:0171:FIN", "com:COM/2016/171"), ("COM(2005) 184 final/2", "com:COM/2005/184/2"),
    ("C(2014) 5390 final", "com:C/2014/5390"), ("COM/2012/0010 final", "com:COM/2012/10"),
  ])
  func `a number of the Commission`(printed: String, identifier: String) {
    #expect(ComNumber(printed: printed)?.identifier.description == identifier)
  }

  @Test func `the series decides the descriptor, but for COM`() throws {
    let staff = try #require(ComNumber(printed: "SWD(2012) 72 final"))
    #expect(staff.celexCandidates.map(\.description) == ["celex:52012SC0072"])
    let proposal = try #require(ComNumber(printed: "COM(2012)10 final"))
    #expect(
      proposal.celexCandidates.map(\.description) == ["celex:52012PC0010", "celex:52012DC0010"])
  }

  @Test(arguments: [
    ("2011/0023(COD)", "proc:2011/0023(COD)"), ("2025/0360 (COD)", "proc:2025/0360(COD)"),
    ("2011/0901 B (COD)", "proc:2011/0901B(COD)"), ("2022/55/NLE", "proc:2022/0055(NLE)"),
    ("98/0134(COD)", "proc:1998/0134(COD)"), ("2016/089 (NLE)", "proc:2016/0089(NLE)"),
  ])
  func `an interinstitutional procedure`(printed: String, identifier: String) {
    #expect(ProcedureNumber(printed: printed)?.identifier.description == identifier)
  }

  @Test(arguments: [
    ("C-131/12", "celex:62012CJ0131"), ("26/62", "celex:61962CJ0026"),
    ("T-306/01", "celex:62001TJ0306"), ("F-28/14", "celex:62014FJ0028"),
    ("C-402/05 P", "celex:62005CJ0402"),
  ])
  func `a case`(printed: String, identifier: String) {
    #expect(CaseNumber(printed: printed)?.celex().description == identifier)
  }

  @Test(arguments: [
    ("P7_TA(2012)0214", "ep:P7_TA(2012)0214"), ("T7-0214/2012", "ep:P7_TA(2012)0214"),
    ("A7-0034/2012", "ep:A7-0034/2012"), ("RC-B7-0123/2012", "ep:RC-B7-0123/2012"),
    ("PE 475.949v02-00", "ep:PE475.949"), ("E-1234/2012", "ep:E-001234/2012"),
    ("P7_TC1-COD(2011)0144", "ep:P7_TC1-COD(2011)0144"), ("PE789.877", "ep:PE789.877"),
  ])
  func `a document of Parliament`(printed: String, identifier: String) {
    #expect(ParliamentNumber(printed: printed)?.identifier.description == identifier)
  }

  @Test(arguments: [
    ("S/RES/1373 (2001)", "un:S/RES/1373(2001)"), ("A/RES/60/288", "un:A/RES/60/288"),
    ("A/HRC/17/27", "un:A/HRC/17/27"), ("A/66/290", "un:A/66/290"),
  ])
  func `a symbol of the United Nations`(printed: String, identifier: String) {
    #expect(UnitedNationsSymbol(printed)?.identifier.description == identifier)
  }

  @Test(arguments: ["COM(2011)", "COM(11 32", "2011/0023(XYZ)", "11/23", "S/RES/1373(20", "A/B"])
  func `half a number is none`(printed: String) {
    #expect(ComNumber(printed: printed) == nil)
    #expect(ProcedureNumber(printed: printed) == nil)
    #expect(UnitedNationsSymbol(printed) == nil)
  }
}
