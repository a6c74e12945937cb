import PDFReading
import PageLayouts
import SourceTexts
import Testing

@Suite struct `Drawn lines` {
  private func runs(_ content: String) throws -> [TextRun] {
    try PDFReader().pages(of: SmallPDF(content).bytes).flatMap(\.lines).flatMap(\.runs)
  }

  /// "old" and "new" without a blank between them, as a tracked change prints them.
  private let words = "BT /F1 12 Tf 72 700 Td (oldnew) Tj ET "

  @Test func `annotations strike through what they cover`() throws {
    var file = SmallPDF(words)
    file.annotations =
      "<< /Type /Annot /Subtype /StrikeOut /Rect [72 697 87.3 709]"
      + " /QuadPoints [72 709 87.3 709 72 697 87.3 697] >> << /Type /Annot /Subtype /Link"
      + " /Rect [87 697 110 709] >>"
    let runs = try PDFReader().pages(of: file.bytes).flatMap(\.lines).flatMap(\.runs)
    #expect(runs.map(\.text) == ["old", "new"])
    #expect(runs.map { $0.style.contains(.struck) } == [true, false])
  }

  @Test func `strike through the letters that they cross`() throws {
    // Times: "old" is 15.3 points wide at 12 points.
    for line in ["72 703 15.3 0.6 re f", "0.6 w 72 703.3 m 87.3 703.3 l S"] {
      let runs = try runs(words + line)
      #expect(runs.map(\.text) == ["old", "new"])
      #expect(runs.map { $0.style.contains(.struck) } == [true, false])
    }
  }

  @Test func `underline the letters that they stand under`() throws {
    let runs = try runs(words + "87.3 698.4 19 0.6 re f")
    #expect(runs.map(\.text) == ["old", "new"])
    #expect(runs.map(\.style) == [[], .underlined])
  }

  @Test(arguments: [
    "1 g 72 703 15.3 0.6 re f",  // white on white
    "72 690 300 0.5 re f",  // the rule of a table
    "20 703 500 0.6 re f",  // reaches far beyond the words
    "72 690 16 20 re f",  // a shaded field
  ])
  func `that do not belong to the words leave them alone`(line: String) throws {
    let runs = try runs(words + line)
    #expect(runs.map(\.text) == ["oldnew"])
    #expect(runs.map(\.style) == [[]])
  }

  @Test func `part the cells of a table that stand close together`() throws {
    let pages = try PDFReader().pages(
      of: SmallPDF(
        "BT /F1 12 Tf 72 700 Td (left) Tj 24 0 Td (right) Tj ET 0.5 w 93 690 m 93 715 l S"
      ).bytes)
    #expect(pages.flatMap(\.lines).map(\.text).sorted() == ["left", "right"])
    #expect(pages.first?.rules.count == 1)
  }
}
