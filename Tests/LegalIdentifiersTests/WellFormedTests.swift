import LegalIdentifiers
import Testing

@Suite struct WellFormedTests {
  @Test(arguments: [
    "council:ST-14469-2005-REV-4", "council:ST-14469-2005", "council:WK-3735-2026-ADD-1",
    "council:CM-3630-2026", "council:EUCO-7-2010", "oj:L:2016:119:p1", "oj:C:1999:247E:p28",
    "oj:L:2016:11I:p1", "oj:-:1962:106:p2553", "oj:L:2024/1689", "oj:C:C/2024/3543",
    "oj:C:2012:325:n02", "oj:C:2005:48A", "celex:32016R0679", "celex:12016E016",
    "celex:62012CJ0131", "celex:02016R0679-20160504", "celex:12016E/PRO/36",
    "celex:52012XG1026(01)", "celex:E2013J0018", "celex:32022L2555R(04)", "ecli:EU:C:2014:317",
    "com:COM/2011/32", "com:COM/2005/184/2", "proc:2011/0023(COD)", "proc:2011/0901B(COD)",
    "ep:P7_TA(2012)0214", "ep:A7-0034/2012", "ep:PE789.877", "eca:SR-8/2016",
    "ecb:CON/2014/58", "eesc:CES80/2012", "un:S/RES/1373(2001)", "un:A/RES/60/288",
    "coe:CETS:196", "echr:5809/08", "efta:E-18/13", "meeting:council:2012-04-27",
    "meeting:euco:1999-10-16", "alias:stockholm-programme", "self",
    "text:violent-radicalisation-recognition-of-and-responses-to-the",
  ])
  func `every example of the notation is well formed`(text: String) throws {
    let identifier = try #require(WorkIdentifier(text))
    #expect(identifier.isWellFormed)
  }

  @Test(arguments: [
    "council:ST-014469-2005", "council:14469/05", "oj:L:2016:119:1", "oj:X:2016:119",
    "celex:2016/679", "ecli:ECLI:EU:C:2014:317", "com:COM(2011) 32", "proc:11/23",
    "un:Resolution 1373", "coe:CETS:x", "echr:5809", "efta:18/13", "meeting:council:2012-13-01",
    "alias:Stockholm Programme", "file:xyz", "unheard-of:1",
  ])
  func `a value that breaks its scheme's rule is not`(text: String) throws {
    let identifier = try #require(WorkIdentifier(text))
    #expect(!identifier.isWellFormed)
  }
}
