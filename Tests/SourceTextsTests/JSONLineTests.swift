import SourceTexts
import Testing

@Suite struct JSONLineTests {
  /// Every code point that may need care, alone and around the edges of eight bytes.
  static let marks: [String] = [
    "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1F}", " ", "\u{7F}", "é", "\u{2027}", "\u{2028}",
    "\u{2029}", "\u{202A}", "–", "ﬁ", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "𝄞",
  ]

  @Test(arguments: marks) func `a string reads back wherever the mark stands`(mark: String) throws {
    for before in 0...9 {
      let text = String(repeating: "x", count: before) + mark + "yz"
      var json = JSONLine()
      json.string(text)
      var reader = JSONReader(json.bytes)
      #expect(try reader.string() == text)
      #expect(!json.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x2028 })
    }
  }

  @Test(arguments: marks) func `bytes and strings are written alike`(mark: String) {
    for before in 0...9 {
      let text = String(repeating: "x", count: before) + mark + "yz"
      var expected = JSONLine(forbidden: .replaced)
      expected.string(text)
      expected.string(text)
      var json = JSONLine(forbidden: .replaced)
      let bytes = Array(("ab" + text + "cd").utf8)
      json.string(bytes, TextSpan(2, bytes.count - 2))
      json.string(atMost: text.utf8.count) { $0.append(string: text) }
      #expect(json.text == expected.text)
    }
  }

  @Test(arguments: [0, 9, 10, 99, 12_345_678, 123_456_789, 1_000_000_000_000, Int.max, -1, Int.min])
  func `a number is written in digits`(number: Int) {
    var json = JSONLine()
    json.int(number)
    if number >= 0 { json.natural(number) }
    #expect(json.text == (number >= 0 ? "\(number),\(number)" : "\(number)"))
  }

  @Test func `a certain mention has a confidence of 1.0`() {
    var json = JSONLine()
    json.double(1)
    json.double(0.9)
    #expect(json.text == "1.0,0.9")
  }

  @Test func `a degree of confidence is written as any number is`() throws {
    var values = (0...1000).map { Double($0) / 1000 }
    values += [0.1 + 0.2, 0.29.nextUp, 0.57.nextDown, 1.0.nextDown]
    for value in values {
      var json = JSONLine()
      json.double(value)
      #expect(json.text == value.description)
    }
  }

  @Test func `marks that need an escape are found wherever they stand`() {
    for length in 1...20 {
      for place in 0..<length {
        for mark in ["\"", "\\", "\n", "\u{7F}", "\u{2028}"] {
          let text =
            String(repeating: "a", count: place) + mark
            + String(repeating: "b", count: length - place)
          let bytes = Array(("\"" + text + "\"").utf8)
          let isPlain = JSONLine.isPlain(bytes.span, 1, bytes.count - 1)
          let isPlainBefore = JSONLine.isPlain(bytes.span, 1, 1 + place)
          #expect(!isPlain && isPlainBefore)
        }
      }
    }
  }

  @Test func `in a page's script no text can end the script`() throws {
    for before in 0...9 {
      let text = String(repeating: "x", count: before) + "</script>"
      var json = JSONLine(inMarkup: true)
      json.string(text)
      json.string(atMost: text.utf8.count) { $0.append(string: text) }
      #expect(!json.bytes.contains(UInt8(ascii: "<")))
      var reader = JSONReader(Array("[".utf8) + json.bytes + Array("]".utf8))
      #expect(try reader.strings() == [text, text])
    }
  }
}
