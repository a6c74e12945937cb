import LegalIdentifiers
import References
import Testing

@Suite struct IdentifierReaderTests {
  @Test(arguments: [
    ("14469/4/05 REV 4", "council:ST-14469-2005-REV-4"), ("EUCO 7/10", "council:EUCO-7-2010"),
    ("OJ L 119, 4.5.2016, p. 1", "oj:L:2016:119:p1"), ("C-131/12", "celex:62012CJ0131"),
    ("celex:32016R0679#art_5", "celex:32016R0679#art_5"), ("doc. 4748/98", "council:ST-4748-1998"),
    ("COM(2011) 32 final", "com:COM/2011/32"), ("  2011/0023 (COD) ", "proc:2011/0023(COD)"),
    ("st14469-re04.en05.pdf", "council:ST-14469-2005-REV-4@en"),
    ("http://data.europa.eu/eli/reg/2016/679/oj", "celex:32016R0679"),
  ])
  func `an identifier in any form gives the notation`(written: String, id: String) throws {
    #expect(try IdentifierReader.read(written).get().id.description == id)
  }

  @Test func `address and other names follow by rule`() throws {
    let work = try IdentifierReader.read("EUCO 7/1/18 REV 1").get()
    #expect(work.aliases.map(\.description) == ["council:ST-7-2018-REV-1"])
    #expect(
      work.uri == "https://data.consilium.europa.eu/doc/document/ST-7-2018-REV-1/en/pdf")
    #expect(work.kind == "council")
  }

  @Test(arguments: ["", "foo", "council:ST-014469-2005", "OJ C , , p. .", "OJ L 119"])
  func `what names no work is refused with a reason`(written: String) {
    guard case .failure(let error) = IdentifierReader.read(written) else {
      Issue.record("accepted \(written)")
      return
    }
    #expect(!error.message.isEmpty)
  }
}
