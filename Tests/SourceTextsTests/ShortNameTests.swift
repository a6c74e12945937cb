import SourceTexts
import Testing

@Suite struct ShortNameTests {
  /// Names on both sides of every border: eight and sixteen bytes, noughts, letters outside ASCII.
  private static let names = [
    "", "a", "art", "self", "council", "identify", "provision", "international",
    "partialVersionOf", "partialVersionsOf", "a name that nobody would give", "été",
    "\u{0}", "\u{0}\u{0}", "a\u{0}", "a\u{0}b", "\u{0}a",
    "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}a",
    "12345678\u{0}", "123456789012345é", "12345678901234é",
  ]

  @Test(arguments: names)
  func `a name reads back`(name: String) {
    #expect(ShortName(text: name).text == name)
    #expect(ShortName(text: name).utf8Count == name.utf8.count)
    #expect(ShortName(text: name) == ShortName(text: name))
  }

  @Test func `names are equal where their bytes are, and stand in the order of their bytes`() {
    for first in Self.names {
      for second in Self.names {
        let isEqual = ShortName(text: first) == ShortName(text: second)
        #expect(isEqual == (first == second))
        let precedes = ShortName(text: first) < ShortName(text: second)
        #expect(precedes == first.utf8.lexicographicallyPrecedes(second.utf8))
      }
    }
  }

  @Test func `a constant is the same name`() {
    #expect(ShortName("self") == ShortName(text: "self"))
    #expect(ShortName("derogatesFrom") == ShortName(text: "derogatesFrom"))
    #expect(ShortName("partialVersionOf") == ShortName(text: "partialVersionOf"))
  }
}

@Suite struct OutputSpanTextTests {
  private func text(_ write: (inout OutputSpan<UInt8>) -> Void) -> String {
    String(decoding: [UInt8](capacity: 64, initializingWith: write), as: UTF8.self)
  }

  @Test(arguments: [
    0, 7, 10, 99, 12_345_678, 99_999_999, 100_000_000, 100_000_001, 1_234_567_890_123, Int.max,
  ])
  func `a number is written in its digits`(number: Int) {
    #expect(text { $0.append(decimal: number) } == String(number))
  }

  @Test(arguments: [
    (0, 4, "0000"), (7, 2, "07"), (679, 4, "0679"), (2016, 4, "2016"), (12_345, 3, "345"),
  ])
  func `a number is filled up with noughts`(number: Int, digits: Int, expected: String) {
    #expect(text { $0.append(decimal: number, digits: digits) } == expected)
  }

  @Test func `pieces stand one behind the other`() {
    let bytes = Array("Annex II".utf8)
    let line = text { room in
      room.append("{")
      room.append(bytes, TextSpan(6, 8))
      room.append(ShortName("anx"))
      room.append("}")
    }
    #expect(line == "{IIanx}")
  }
}
