import SourceTexts
import Testing

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test(
    "Values",
    arguments: [
      ("I", 1), ("IV", 4), ("ix", 9), ("XIX", 19), ("xl", 40), ("CCCLXXXVIII", 388),
      ("CCCXCIX", 399),
    ])
  func values(numeral: String, value: Int) {
    #expect(RomanNumeral.value(numeral.utf8.span) == value)
  }

  @Test(
    "What is none",
    arguments: ["", "IIII", "VX", "IC", "IXI", "a", "1", "D", "CCCC", "XVIIIIIIIIIIII"])
  func none(text: String) {
    #expect(RomanNumeral.value(text.utf8.span) == nil)
  }

  @Test("Capitals only, where small letters count points")
  func capitals() {
    #expect(RomanNumeral.capitalValue("XII".utf8.span) == 12)
    #expect(RomanNumeral.capitalValue("xii".utf8.span) == nil)
    #expect(RomanNumeral.capitalValue("Xii".utf8.span) == nil)
  }
}
