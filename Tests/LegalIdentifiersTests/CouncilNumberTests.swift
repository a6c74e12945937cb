import LegalIdentifiers
import Testing

@Suite struct CouncilNumberTests {
  @Test(arguments: [
    ("14469/4/05 REV 4", "ST-14469-2005-REV-4"),
    ("14469/05", "ST-14469-2005"),
    ("7843/3/14", "ST-7843-2014-REV-3"),
    ("12345/10 ADD 1 REV 2", "ST-12345-2010-ADD-1-REV-2"),
    ("12345/2/10 REV 2 ADD 1 COR 1", "ST-12345-2010-REV-2-ADD-1-COR-1"),
    ("12004/07 DCL 1", "ST-12004-2007-DCL-1"),
    ("WK 3735/2026 INIT", "WK-3735-2026-INIT"),
    ("PE-CONS 39/1/14 REV 1", "PE-39-2014-REV-1"),
    ("EUCO 7/1/18 REV 1", "EUCO-7-2018-REV-1"),
    ("SN 300/1/01 REV1", "SN-300-2001-REV-1"),
    ("8261/1 /26 REV. 1", "ST-8261-2026-REV-1"),
    ("9999/99", "ST-9999-1999"),
  ])
  func `the printed number becomes the register's token`(printed: String, token: String) {
    #expect(CouncilNumber(printed: printed)?.token == token)
    #expect(CouncilNumber(token: token)?.token == token)
  }

  @Test(arguments: [
    "", "14469", "14469/", "14469/4/05 REV 5", "14469/05 REV", "14469/05 XYZ 1", "0/05",
    "123456/05", "14469/0/05", "14469/05 REV 1000", "XX 14469/05", "99999999999999999999/05",
  ])
  func `a number that contradicts itself is none`(printed: String) {
    #expect(CouncilNumber(printed: printed) == nil)
  }

  @Test(arguments: [
    "ST-1-", "ST--2005", "ST-05-2005", "ST-5-2005-REV", "ST-5-2005-FOO-1", "-5-2005",
  ])
  func `what is no token is refused`(token: String) {
    #expect(CouncilNumber(token: token) == nil)
  }

  @Test func `papers of the European Council are kept as ST`() {
    #expect(CouncilNumber(printed: "EUCO 7/10")?.registered?.token == "ST-7-2010-INIT")
    #expect(CouncilNumber(printed: "EUCO 7/1/18 REV 1")?.registered?.token == "ST-7-2018-REV-1")
    #expect(CouncilNumber(printed: "14469/05")?.registered == nil)
  }

  @Test(arguments: [
    ("st14469-re04.en05.pdf", "council:ST-14469-2005-REV-4@en", false),
    ("st09418 re01.en15.PA.pdf", "council:ST-9418-2015-REV-1@en", true),
    ("st16394.en13.pdf", "council:ST-16394-2013-INIT@en", false),
    ("st00007.de10.pdf", "council:ST-7-2010-INIT@de", false),
    ("st12345-re01ad02.fr10.pdf", "council:ST-12345-2010-REV-1-ADD-2@fr", false),
    ("st_12004_2007_init_en.pdf", "council:ST-12004-2007-INIT@en", false),
    ("ST_9639_2018_REV_4_en.pdf", "council:ST-9639-2018-REV-4@en", false),
  ])
  func `a file name of the register tells issue and language`(
    name: String, target: String, isPartial: Bool
  ) throws {
    let file = try #require(RegisterFile(name: name))
    #expect(file.target.description == target)
    #expect(file.isPartial == isPartial)
  }

  @Test(arguments: [
    (
      "https://data.consilium.europa.eu/doc/document/ST-14469-2005-REV-4/en/pdf",
      "council:ST-14469-2005-REV-4@en"
    ),
    (
      "https://data.consilium.europa.eu/doc/document/ST-17000-2023-INIT/EN/pdf",
      "council:ST-17000-2023-INIT@en"
    ),
    (
      "http://register.consilium.europa.eu/pdf/en/13/st16/st16394.en13.pdf",
      "council:ST-16394-2013-INIT@en"
    ),
    (
      "register.consilium.eu.int/pdf/fr/04/st11/st11979.fr04.pdf",
      "council:ST-11979-2004-INIT@fr"
    ),
  ])
  func `an address of the register tells the same`(address: String, target: String) {
    #expect(RegisterFile(address: address)?.target.description == target)
  }
}
