import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

/// Which edition of a treaty an act means that is older than the text at hand.
@Suite struct TreatyEditionTests {
  private func cited(_ outline: String, _ celex: String, _ date: String) -> [String] {
    var document = LegalDocument(outline: outline)
    document.metadata.identifier = WorkIdentifier(.celex, celex)
    document.metadata.date = CivilDate(iso: date)
    return document.cited
  }

  @Test func `a consolidated act speaks of the edition of its adoption`() {
    let outline = """
      title tit_1: COUNCIL REGULATION (EC) No 1/2003 of 16 December 2002 on the rules on competition
      recital rct_1: Article 83 of the Treaty applies.
      article art_1: The abuse referred to in Article 82 of the Treaty is prohibited.
      article art_4a: Article 81 of the Treaty applies, and Article 101 TFEU.
      """
    #expect(
      cited(outline, "02003R0001-20121109", "2012-11-09") == [
        "celex:32003R0001", "celex:11997E083", "celex:11997E082", "celex:12002E081",
        "celex:12012E101",
      ])
  }

  @Test func `a title that is cited keeps the edition of its act`() {
    let outline = """
      title tit_1: Council Regulation (EC) No 246/2009 of 26 February 2009 on shipping
      recital rct_1: Council Regulation (EEC) No 479/92 of 25 February 1992 on the application of Article 85(3) of the Treaty was amended; Article 81 of the Treaty applies.
      recital rct_2: Regulation (EC) No 1/2003 of 16 December 2002 on the implementation of the rules laid down in Articles 81 and 82 of the Treaty.
      recital rct_3: Regulation (EEC) No 3976/87, in accordance with Article 81(3) of the Treaty, exempts it.
      recital rct_4: Directive 65/19/EEC of 2 March 1965 on application of Article 81(3) of the Treaty
      """
    #expect(
      cited(outline, "32009R0246", "2009-02-26") == [
        "celex:31992R0479", "celex:11957E085#par_3", "celex:12002E081",
        "celex:32003R0001", "celex:11997E081", "celex:11997E082",
        "celex:31987R3976", "celex:12002E081#par_3",
        "celex:31965L0019", "celex:12002E081#par_3",
      ])
  }

  @Test func `what a note says stood there originally has the old numbers`() {
    let outline = """
      title tit_1: Council Regulation (EC) No 1/2003 of 16 December 2002 on competition
      body txt_1: The title of Regulation No 17 has been adjusted to take account of the renumbering, in accordance with Article 12 of the Treaty of Amsterdam; the original reference was to Articles 85 and 86 of the Treaty.
      """
    #expect(
      cited(outline, "32003R0001", "2002-12-16").suffix(3) == [
        "celex:11997D/TXT#art_12", "celex:11957E085", "celex:11957E086",
      ])
  }

  @Test func `a note of the preamble is as old as the preamble`() throws {
    var document = LegalDocument(
      outline: """
        title tit_1: COUNCIL REGULATION (EC) No 1/2003 of 16 December 2002 on the rules on competition
        recital rct_1: The rules have been applied since 1962.
        """)
    document.metadata.identifier = WorkIdentifier(.celex, "02003R0001-20061018")
    document.metadata.date = CivilDate(iso: "2006-10-18")
    document.footnotes = [
      Footnote(
        id: "fn:1", mark: "1", text: "The Articles of the EC Treaty have been renumbered.",
        segment: 1)
    ]
    #expect(document.cited.last == "celex:11997E/TXT")
  }

  @Test func `a treaty that the act is older than is that of the text at hand`() {
    let outline = """
      title tit_1: COUNCIL REGULATION (EC) No 994/98 of 7 May 1998 on the application of Articles 107 and 108 of the Treaty on the Functioning of the European Union
      article art_1: All applies.
      """
    #expect(
      cited(outline, "01998R0994-20151014", "2015-10-14").suffix(2)
        == ["celex:12012E107", "celex:12012E108"])
  }

  @Test func `the act that a paper carries is as old as its title says`() {
    func cited(title: String) -> [String] {
      var document = LegalDocument(
        outline: """
          title tit_1: \(title)
          visa cit_1: Having regard to the Treaty establishing the European Community,
          """)
      document.metadata.identifier = WorkIdentifier(.council, "ST-11293-2004-INIT")
      document.metadata.date = CivilDate(iso: "2004-07-12")
      document.coverReferences = [CoverReference(field: .previous, text: "11216/04 EDUC 83")]
      return document.cited
    }
    // The paper before is one of the cover's years, not of the act's.
    let before = "council:ST-11216-2004"
    #expect(
      cited(title: "COUNCIL RESOLUTION of 6 May 1996 on teaching") == [before, "celex:11992E/TXT"])
    #expect(
      cited(title: "COUNCIL DECISION amending Regulation (EC) No 1/2003 of 16 December 2002") == [
        before, "celex:32003R0001", "celex:12002E/TXT",
      ])
    #expect(
      cited(title: "COUNCIL RESOLUTION of 6 May 2005 on teaching") == [before, "celex:12002E/TXT"])
  }

  @Test func `"the Treaty" in the title of an act is that of its day`() {
    let outline = """
      title tit_1: Directive 2011/35/EU of the European Parliament and of the Council of 5 April 2011 on mergers
      recital rct_1: It was begun with First Council Directive 68/151/EEC of 9 March 1968 on safeguards which, for the protection of members, are required of companies within the meaning of the second paragraph of Article 58 of the Treaty.
      """
    #expect(
      cited(outline, "32011L0035", "2011-04-05") == [
        "celex:31968L0151", "celex:11957E058#sub_2",
      ])
  }

  @Test func `a name taken from a title stays with its work`() {
    let outline = """
      title tit_1: Council Regulation (EU) 2016/300 of 29 February 2016 on emoluments
      recital rct_1: The Staff Regulations of Officials of the European Union (‘Staff Regulations’) apply.
      recital rct_2: Regulation (EU, Euratom) No 1023/2013 (‘Staff Regulations’) changed them.
      article art_1: Article 72 of the Staff Regulations applies.
      """
    #expect(
      cited(outline, "32016R0300", "2016-02-29") == [
        "celex:31968R0259", "celex:32013R1023", "celex:31968R0259#art_72",
      ])
  }
}
