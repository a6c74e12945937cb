import PageLayouts
import SourceTexts
import Testing

@Suite struct `Any pages` {
  /// A small generator of numbers, the same in every run.
  private struct Dice {
    var state: UInt64 = 7
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private func page(_ number: Int, _ dice: inout Dice) -> Page {
    let texts = [
      "(1)", "–", "1.", "", "Article 5", "the co-", "operation and", "*", "\u{FFFD}", "12/",
    ]
    let numbers: [Float] = [0, -5, 70, 300, 500, 800, .nan, .infinity, 1e30, -.infinity]
    let lines = (0..<dice.roll(60)).map { _ -> TextLine in
      let text = texts[dice.roll(texts.count)]
      let box = Box(
        x0: numbers[dice.roll(10)], y0: numbers[dice.roll(10)], x1: numbers[dice.roll(10)],
        y1: numbers[dice.roll(10)])
      let run = TextRun(
        text: text, box: box, edges: dice.roll(2) == 0 ? [] : [box.x0],
        fontSize: numbers[dice.roll(10)], fontName: "", rise: Float(dice.roll(9)))
      return TextLine(
        runs: dice.roll(5) == 0 ? [] : [run], box: box, isUpright: dice.roll(4) > 0)
    }
    return Page(
      number: number, width: numbers[dice.roll(10)], height: numbers[dice.roll(10)], lines: lines)
  }

  @Test func `give a layout, whatever their numbers`() {
    var dice = Dice()
    for _ in 0..<300 {
      let pages = (1...(1 + dice.roll(6))).map { page($0, &dice) }
      let layout = LayoutAnalyser().layout(of: pages)
      for block in layout.blocks {
        #expect(block.calls.allSatisfy { (0...block.text.utf8.count).contains($0.offset) })
        #expect(block.map.anchors.map(\.offset) == block.map.anchors.map(\.offset).sorted())
      }
    }
  }

  @Test func `may be none`() {
    #expect(LayoutAnalyser().layout(of: []).blocks == [])
  }
}
