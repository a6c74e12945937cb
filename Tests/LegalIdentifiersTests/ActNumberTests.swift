import LegalIdentifiers
import Testing

@Suite struct ActNumberTests {
  static let newStyle = ActNumber.Form(hasDomainBefore: true)
  static let numbered = ActNumber.Form(hasNumberSign: true, hasDomainBefore: true)
  static let domainLast = ActNumber.Form(hasDomainAfter: true)
  static let bare = ActNumber.Form()

  @Test(arguments: [
    ("2016", "679", newStyle, "32016R0679"),
    ("45", "2001", numbered, "32001R0045"),
    ("1049", "2001", newStyle, "32001R1049"),
    ("1009", "67", ActNumber.Form(hasNumberSign: true, hasDomainAfter: true), "31967R1009"),
    ("95", "93", numbered, "31993R0095"),
    ("1999", "2000", numbered, "32000R1999"),
    ("2015", "2016", newStyle, "32015R2016"),
    ("2006", "2004", newStyle, "32004R2006"),
    ("1408", "71", newStyle, "31971R1408"),
    ("910", "2014", newStyle, "32014R0910"),
    ("45", "2001", domainLast, "32001R0045"),
    ("2016", "679", bare, "32016R0679"),
    ("1", "2003", bare, "32003R0001"),
    ("261", "04", numbered, "32004R0261"),
    ("2201", "03", numbered, "32003R2201"),
    ("1346", "00", numbered, "32000R1346"),
  ])
  func `a regulation has its number first until 2014, its year since 2015`(
    first: String, second: String, form: ActNumber.Form, celex: String
  ) throws {
    let first = try #require(PrintedNumber(first))
    let second = try #require(PrintedNumber(second))
    let number = try #require(ActNumber(.regulation, first, second, form: form))
    #expect(number.celex == celex)
  }

  @Test(arguments: [
    (ActType.directive, "95", "46", domainLast, "31995L0046"),
    (.directive, "2000", "31", domainLast, "32000L0031"),
    (.directive, "64", "54", ActNumber.Form(hasNumberSign: true), "31964L0054"),
    (.decision, "2008", "615", ActNumber.Form(hasDomainAfter: true, isJHA: true), "32008D0615"),
    (.decision, "1247", "2002", ActNumber.Form(hasNumberSign: true), "32002D1247"),
    (.decision, "1110", "94", domainLast, "31994D1110"),
    (.decision, "94", "819", ActNumber.Form(hasNumberSign: true), "31994D0819"),
    (.decision, "2016", "1693", newStyle, "32016D1693"),
    (.frameworkDecision, "2002", "475", domainLast, "32002F0475"),
    (.jointAction, "2007", "369", domainLast, "32007E0369"),
    (.jointAction, "98", "733", ActNumber.Form(hasDomainAfter: true, isJHA: true), "31998F0733"),
    (.commonPosition, "2005", "69", ActNumber.Form(isJHA: true), "32005E0069"),
    (.recommendation, "2003", "361", domainLast, "32003H0361"),
    (.directive, "04", "38", domainLast, "32004L0038"),
    (.directive, "03", "88", domainLast, "32003L0088"),
    (.directive, "00", "43", domainLast, "32000L0043"),
  ])
  func `other acts have their year first, but for numbered decisions`(
    type: ActType, first: String, second: String, form: ActNumber.Form, celex: String
  ) throws {
    let first = try #require(PrintedNumber(first))
    let second = try #require(PrintedNumber(second))
    let number = try #require(ActNumber(type, first, second, form: form))
    #expect(number.celex == celex)
  }

  @Test(arguments: [
    ("12", "345"), ("2016", "0"), ("51", "3"), ("123456", "2001"), ("20160", "2001"),
  ])
  func `numbers without a year are no act`(first: String, second: String) throws {
    let first = try #require(PrintedNumber(first))
    let second = try #require(PrintedNumber(second))
    #expect(ActNumber(.regulation, first, second, form: Self.bare) == nil)
  }

  @Test func `an early regulation has a year only where it is known`() {
    #expect(ActNumber(earlyRegulation: 17)?.celex == "31962R0017")
    #expect(ActNumber(earlyRegulation: 1)?.celex == "31958R0001")
    #expect(ActNumber(earlyRegulation: 9) == nil)
    #expect(ActNumber(earlyRegulation: 5000) == nil)
  }

  @Test func `"No" before a modern number is a slip and lowers confidence`() throws {
    let number = try #require(
      ActNumber(
        .regulation, PrintedNumber(2016, digits: 4), PrintedNumber(679, digits: 3),
        form: Self.numbered))
    #expect(number.celex == "32016R0679")
    #expect(number.confidence < 1)
  }
}
