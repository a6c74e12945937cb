import SourceTexts
import Testing

@Suite struct CodePointIndexTests {
  @Test(arguments: ["", "plain", "règlement n° 45", "Ελλάδα – Κύπρος", "😀 emoji 👩‍👩‍👧 and more"])
  func `every byte offset converts there and back`(text: String) {
    let index = CodePointIndex(text)
    var bytes = 0
    for (position, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.codePoints(before: bytes) == position)
      #expect(index.byteOffset(ofCodePoint: position) == bytes)
      bytes += scalar.utf8.count
    }
    #expect(index.codePoints(before: bytes) == text.unicodeScalars.count)
  }

  @Test func `long texts convert beyond the first block`() {
    let text = String(repeating: "é", count: 1_000)
    let index = CodePointIndex(text)
    #expect(index.codePoints(before: 1_998) == 999)
    #expect(index.byteOffset(ofCodePoint: 999) == 1_998)
    #expect(index.byteOffset(ofCodePoint: 5_000) == 2_000)
  }
}
