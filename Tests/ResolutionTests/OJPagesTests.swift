import LegalIdentifiers
import Resolution
import Testing

@Suite struct OJPagesTests {
  private func name(_ text: String) throws -> WorkIdentifier { try #require(WorkIdentifier(text)) }

  @Test func `works that begin on a page are given once, by their final names`() throws {
    var pages = OJPages()
    let page = try name("oj:L:2016:119:p1")
    for work in ["celex:32016R0680", "council:PE-1-2016", "celex:32016R0679", "council:PE-2-2016"] {
      pages.add(try name(work), at: page, lastPage: 88)
    }
    pages.settle()
    #expect(pages.works(beginningAt: page).count == 4)
    let act = try name("celex:32016R0679")
    pages.settle { $0.scheme == .council ? act : $0 }
    let sorted = ["celex:32016R0679", "celex:32016R0680"]
    #expect(pages.works(beginningAt: page).map(\.description) == sorted)
    let inside = pages.works(around: try name("oj:L:2016:119:p20"))
    #expect(inside.works.map(\.description) == sorted && inside.isInside)
    #expect(pages.works(beginningAt: try name("oj:L:2016:119:p2")).isEmpty)
  }
}
