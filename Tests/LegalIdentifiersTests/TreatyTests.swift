import LegalIdentifiers
import SourceTexts
import Testing

@Suite struct TreatyTests {
  @Test(arguments: [
    (Treaty.tfeu, "16", nil, "celex:12016E016"),
    (.tfeu, "16", "2016-04-08", "celex:12012E016"),
    (.teu, "6", nil, "celex:12016M006"),
    (.teu, "30", "2008-06-23", "celex:12002M030"),
    (.teu, "30", "2000-01-01", "celex:11997M030"),
    (.ec, "255", nil, "celex:12002E255"),
    (.ec, "100a", "1995-05-01", "celex:11992E100A"),
    (.ec, "113", "1991-11-18", "celex:11957E113"),
    (.charter, "8", nil, "celex:12016P008"),
  ])
  func `an article is cited in the edition in force`(
    treaty: Treaty, article: String, date: String?, identifier: String
  ) {
    let day = date.flatMap { CivilDate(iso: $0) }
    #expect(treaty.article(article, on: day)?.description == identifier)
  }

  @Test func `lettered articles and the Charter of 2000 have no number of their own`() {
    #expect(Treaty.teu.article("K.3", on: CivilDate(iso: "1996-01-01")) == nil)
    #expect(Treaty.charter.article("8", on: CivilDate(iso: "2001-01-01")) == nil)
    #expect(
      Treaty.charter.work(on: CivilDate(iso: "2001-01-01")).description
        == "celex:32000X1218(01)")
  }

  @Test func `a whole treaty and a protocol`() {
    #expect(Treaty.ec.work(on: CivilDate(iso: "1991-01-01")).description == "celex:11957E/TXT")
    #expect(Treaty.tfeu.protocol(2, on: nil).description == "celex:12016E/PRO/02")
    #expect(Treaty.tfeu.protocol(36, on: nil).description == "celex:12016E/PRO/36")
  }
}
