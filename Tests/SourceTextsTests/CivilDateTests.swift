import Foundation
import SourceTexts
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: ["2012-04-27", "2000-02-29", "2012-04", "1999"])
  func `a date prints as it was read`(text: String) {
    #expect(CivilDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "2011-02-29", "1900-02-29", "2012-13", "2012-00-05", "2012-4-27", "12-04-27", "2012-04-31", "",
    "2012-", "2012-04-27-1", "2012/04/27",
  ])
  func `what is no date is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `a date is coded as its three numbers`() throws {
    let date = try #require(CivilDate(iso: "2012-04"))
    let coded = try JSONEncoder().encode(date)
    let numbers = try JSONDecoder().decode([String: Int].self, from: coded)
    #expect(numbers == ["year": 2012, "month": 4, "day": 0])
    #expect(try JSONDecoder().decode(CivilDate.self, from: coded) == date)
  }

  @Test func `a day that does not exist is not decoded`() {
    let coded = Data(#"{"year":2011,"month":2,"day":29}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(CivilDate.self, from: coded) }
  }

  @Test func `a month comes before its days`() throws {
    let month = try #require(CivilDate(iso: "2012-04"))
    let day = try #require(CivilDate(iso: "2012-04-01"))
    #expect(month < day)
  }
}
