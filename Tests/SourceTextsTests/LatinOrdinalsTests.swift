import SourceTexts
import Testing

@Suite struct `Latin words behind a number` {
  @Test(arguments: [
    ("28bis", "28a"), ("4quinquies", "4d"), ("28nonies", "28h"), ("8bisbis", "8aa"),
    ("369septvicies", "369z"), ("369septviciester", "369zb"), ("325octovicies", "325aa"),
    ("325tricies", "325ac"), ("325quinquinquagies", "325bb"), ("325Sexagies", "325bg"),
  ])
  func `are letters`(printed: String, lettered: String) {
    #expect(LatinOrdinals.lettered(printed) == lettered)
  }

  @Test(arguments: ["28", "28a", "28aa", "bis", "28abc", "28terre", ""])
  func `other numbers stay as they are`(printed: String) {
    #expect(LatinOrdinals.lettered(printed) == nil)
  }
}
