import LegalIdentifiers
import Testing

@Suite struct CELEXNumberTests {
  @Test(arguments: [
    "32016R0679", "32012G0107(01)", "02016R0679-20160504", "32022L2555R(04)", "12016E016",
    "12016E/TXT", "12012E/PRO/01", "11992E100A", "62012CJ0131", "52024XG03543", "52012XG1026(01)",
    "31986Y0429(01)", "E2013J0018", "22024D1464", "92004E001190",
  ])
  func `reads and prints a number alike`(text: String) throws {
    let number = try #require(CELEXNumber(text))
    #expect(number.description == text)
  }

  @Test(arguments: [
    "", "2016", "32016", "32016R", "32016R06", "3R0679", "32016R0679(1)", "x2016R0679",
  ])
  func `refuses what is none`(text: String) {
    #expect(CELEXNumber(text) == nil)
  }

  @Test(arguments: [
    ("302L0058", "32002L0058"), ("395L0046", "31995L0046"),
    ("002L0058-20060503", "02002L0058-20060503"), ("358R0001", "31958R0001"),
  ])
  func `gives the short years of old files their century`(old: String, now: String) throws {
    #expect(try #require(CELEXNumber(old)).description == now)
  }

  @Test func `knows the parts and the base`() throws {
    let consolidated = try #require(CELEXNumber("02016R0679-20160504"))
    #expect(consolidated.base.description == "32016R0679")
    #expect(consolidated.actType == .regulation)
    #expect(consolidated.consolidation == "20160504")
    let corrigendum = try #require(CELEXNumber("32022L2555R(04)"))
    #expect(corrigendum.corrigendum == "04")
    #expect(corrigendum.base.description == "32022L2555")
    #expect(CELEXNumber("32012G0107(01)")?.split == "01")
  }
}
