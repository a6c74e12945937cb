import SourceTexts
import Testing

@Suite struct SourceMapTests {
  private func box(_ x: Float) -> Box { Box(x0: x, y0: 10, x1: x + 20, y1: 20) }

  private var map: SourceMap {
    SourceMap([
      SourceAnchor(offset: 0, page: 1, box: box(100)),
      SourceAnchor(offset: 8, page: 1, box: box(130)),
      SourceAnchor(offset: 12, page: 2, box: box(50)),
    ])
  }

  @Test func `an anchor holds until the next begins`() {
    #expect(map.page(at: 11) == 1)
    #expect(map.page(at: 12) == 2)
    #expect(map.page(at: 400) == 2)
  }

  @Test func `the box of a span is around its words on the first page`() {
    #expect(map.box(of: TextSpan(0, 15)) == Box(x0: 100, y0: 10, x1: 150, y1: 20))
    #expect(map.box(of: TextSpan(13, 15)) == box(50))
  }

  @Test func `a slice counts from its own start`() {
    let part = map.slice(TextSpan(4, 14))
    #expect(part.anchors.map(\.offset) == [0, 4, 8])
    #expect(part.page(at: 8) == 2)
  }

  @Test func `appended text keeps its places`() {
    var whole = SourceMap([SourceAnchor(offset: 0, line: 7)])
    whole.append(SourceMap([SourceAnchor(offset: 0, line: 9)]), at: 5)
    #expect(whole.anchor(at: 4)?.line == 7)
    #expect(whole.anchor(at: 5)?.line == 9)
  }

  @Test func `an empty map knows no place`() {
    #expect(SourceMap().page(at: 0) == nil)
    #expect(SourceMap().box(of: TextSpan(0, 3)) == nil)
  }
}
