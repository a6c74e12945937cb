import LegalDocuments
import Scoring
import Testing

@Suite struct `Two readings of one act` {
  @Test func `agree where one keeps what the other leaves out as deleted`() {
    let markup = DocumentRecord.paper([
      segment(.article, "1", "Lamps shall burn.", id: "art_1"),
      segment(
        .paragraph, "2.", "Wicks shall be cut.", id: "art_1.par_2", parent: "art_1", struck: true),
      segment(.article, "2", "Oil is free.", id: "art_2", struck: true),
    ])
    let page = DocumentRecord.paper([segment(.article, "1", "Lamps shall burn.", id: "art_1")])
    let articles = ActComparison(markup, page).rows.first { $0.kind == .article }
    #expect(articles?.left == 1)
    #expect(articles?.agreeing == 1)
    #expect(articles?.similarity == 1)
  }

  @Test func `differ where a segment has no partner`() {
    let left = DocumentRecord.paper([
      segment(.recital, "(1)", "Lamps go out.", id: "rct_1"),
      segment(.recital, "(2)", "Wicks burn down.", id: "rct_2"),
    ])
    let right = DocumentRecord.paper([segment(.recital, "(1)", "Lamps go out.", id: "rct_1")])
    let comparison = ActComparison(left, right)
    let recitals = comparison.rows.first { $0.kind == .recital }
    #expect(recitals?.paired == 1)
    #expect(recitals.map { $0.similarity < 1 } == true)
    #expect(comparison.differences.map(\.number) == ["2"])
  }
}
