import SourceTexts
import Testing

@Suite struct EightBytesTests {
  /// Sequences of up to four bytes, each in the middle of ASCII so that it lies in, behind and across
  /// eight bytes.
  private static let sequences: [[UInt8]] = {
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    let pairs = edges.flatMap { first in edges.map { [first, $0] } }
    return edges.map { [$0] } + pairs + pairs.flatMap { pair in edges.map { pair + [$0] } }
      + pairs.flatMap { pair in [0x7F, 0x80, 0xBF, 0xC0].map { pair + [0x80, $0] } }
  }()

  @Test(arguments: [0, 3, 6, 7, 8, 13])
  func `what is UTF-8 is told as the standard library tells it`(before: Int) {
    for sequence in Self.sequences {
      for behind in [0, 1, 9] {
        let bytes =
          Array(repeating: UInt8(ascii: "a"), count: before) + sequence
          + Array(repeating: UInt8(ascii: "b"), count: behind)
        let expected = (try? UTF8Span(validating: bytes.span)) != nil
        #expect(bytes.span.isValidUTF8 == expected, "\(sequence) behind \(before)")
      }
    }
  }

  @Test(arguments: [
    "", "a", "Straße", "ΑΒΓ 12345678 €", "12345678", "1234567é", "𝄞𝄞𝄞", "‘a’ – ‘b’",
  ])
  func `code points are counted in any part`(text: String) {
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        let expected = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        #expect(bytes.span.codePoints(start, end) == expected)
      }
    }
    #expect(bytes.span.isASCII == bytes.allSatisfy { $0 < 0x80 })
  }

  @Test func `code points of a long text are counted`() {
    let bytes = Array(String(repeating: "é€a", count: 5_000).utf8)
    #expect(bytes.span.codePoints(0, bytes.count) == 15_000)
    for start in [0, 1, 31, 6_000] {
      let expected = bytes[start..<29_999].count { $0 & 0xC0 != 0x80 }
      #expect(bytes.span.codePoints(start, 29_999) == expected)
    }
  }
}
