import Languages
import SourceTexts
import Testing

@testable import References

@Suite struct DateTests {
  @Test(arguments: [
    ("en", "20 August 2008"), ("en", "20.8.2008"), ("en", "20. 8. 2008"), ("en", "20/8/2008"),
    ("en", "August 20, 2008"), ("en", "20.VIII.2008"), ("bg", "20 август 2008"),
    ("cs", "20. srpna 2008"), ("da", "20. august 2008"), ("de", "20. August 2008"),
    ("el", "20ής Αυγούστου 2008"), ("es", "20 de agosto de 2008"), ("et", "20. august 2008"),
    ("fi", "20 päivänä elokuuta 2008"), ("fr", "20 août 2008"), ("ga", "20 Lúnasa 2008"),
    ("hr", "20. kolovoza 2008."), ("hu", "2008. augusztus 20."), ("hu", "2008.8.20."),
    ("it", "20 agosto 2008"), ("lt", "2008 m. rugpjūčio 20 d."), ("lt", "2008 8 20"),
    ("lv", "2008. gada 20. augusts"), ("mt", "20 ta’ Awwissu 2008"), ("nl", "20 augustus 2008"),
    ("pl", "20 sierpnia 2008"), ("pt", "20 de agosto de 2008"), ("ro", "20 august 2008"),
    ("sk", "20. augusta 2008"), ("sl", "20. avgusta 2008"), ("sv", "20 augusti 2008"),
  ])
  func `a date is read as each language prints it`(language: String, printed: String) {
    let text = TokenText(printed, vocabulary: .of(language))
    #expect(text.datePhrase(at: 0)?.date == CivilDate(year: 2008, month: 8, day: 20))
  }

  @Test(arguments: [
    ("26 and 27 April 2012", "2012-04-27"), ("26/27 June 2014", "2014-06-27"),
    ("15–16 October 1999", "1999-10-16"), ("30 June and 1 July 2003", "2003-07-01"),
    ("14, 15 and 16 June 2001", "2001-06-16"), ("June 2011", "2011-06"),
  ])
  func `of several days the last counts`(printed: String, day: String) {
    let text = TokenText(printed, vocabulary: .english)
    #expect(text.meetingDays(at: 0)?.date.description == day)
  }

  @Test(arguments: ["32.8.2008", "20.13.2008", "20.8.1208", "30 February 2008", "12/05", ""])
  func `what cannot be a day is none`(printed: String) {
    #expect(TokenText(printed, vocabulary: .english).datePhrase(at: 0) == nil)
  }
}
