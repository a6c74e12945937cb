import LegalIdentifiers
import Testing

@Suite struct `Addresses of works` {
  @Test(arguments: [
    ("celex:32016R0679", "http://publications.europa.eu/resource/celex/32016R0679"),
    ("celex:52012XG1026(01)", "http://publications.europa.eu/resource/celex/52012XG1026%2801%29"),
    ("celex:12016E/PRO/36", "http://publications.europa.eu/resource/celex/12016E%2FPRO%2F36"),
    (
      "council:ST-14469-2005-REV-4",
      "https://data.consilium.europa.eu/doc/document/ST-14469-2005-REV-4/en/pdf"
    ),
    (
      "oj:L:2016:119:p1",
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=uriserv:OJ.L_.2016.119.01.0001.01.ENG"
    ),
    (
      "oj:L:2018:199I:p7",
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=uriserv:OJ.LI.2018.199.01.0007.01.ENG"
    ),
    (
      "oj:L:2024/1689", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L_202401689"
    ),
    ("oj:C:C/2024/3543", "http://data.europa.eu/eli/C/2024/3543/oj"),
    ("com:SWD/2012/72", "http://publications.europa.eu/resource/celex/52012SC0072"),
    ("com:COM/2016/171", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2016:0171:FIN"),
    ("proc:2011/0023(COD)", "http://publications.europa.eu/resource/procedure/2011_23"),
    (
      "ep:P7_TA(2012)0214", "https://www.europarl.europa.eu/doceo/document/TA-7-2012-0214_EN.html"
    ),
    ("ecli:EU:C:2014:317", "https://e-justice.europa.eu/ecli/ECLI:EU:C:2014:317"),
    ("un:S/RES/1373(2001)", "https://undocs.org/S/RES/1373(2001)"),
    ("ecb:CON/2014/58", "http://publications.europa.eu/resource/celex/52014AB0058"),
  ]) func `follow from the number`(id: String, address: String) throws {
    #expect(try #require(WorkIdentifier(id)).uri == address)
  }

  @Test(arguments: [
    ("celex:32016R0679", "http://data.europa.eu/eli/reg/2016/679/oj"),
    ("celex:32002F0475", "http://data.europa.eu/eli/dec_framw/2002/475/oj"),
    ("celex:02016R0679-20160504", "http://data.europa.eu/eli/reg/2016/679/2016-05-04"),
    ("celex:12016E016", "http://data.europa.eu/eli/treaty/tfeu_2016/art_16/oj"),
  ]) func `ELI follows for acts and treaty articles`(id: String, eli: String) throws {
    #expect(try #require(WorkIdentifier(id)).eli == eli)
  }

  @Test(arguments: [
    "council:ST-14469-2005", "alias:gdpr", "celex:62012CJ0131", "celex:32012G0107(01)", "oj:junk",
    "com:", "celex:3", "ecb:-/--",
  ]) func `no rule, no ELI, and no trap`(id: String) {
    #expect(WorkIdentifier(id)?.eli == nil)
    _ = WorkIdentifier(id)?.uri
  }

  @Test func `a family is no document and has no address`() {
    #expect(WorkIdentifier(.council, "ST-14469-2005").uri == nil)
  }
}
