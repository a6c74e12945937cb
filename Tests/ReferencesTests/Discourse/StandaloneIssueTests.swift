import References
import Testing

@Suite struct StandaloneIssueTests {
  @Test(arguments: [
    "document ⟦10482/26|council|council:ST-10482-2026⟧ and the tables in ⟦ADD 1|council|council:ST-10482-2026-ADD-1⟧ to it",
    "⟦15733/23 + ADD 1 REV 1|council|council:ST-15733-2023-INIT;council:ST-15733-2023-ADD-1-REV-1⟧",
  ])
  func `a part without its number belongs to the document named last`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: ["LIMITE ADD 1 EN", "the group met in REV 1 of the hall"])
  func `letters without a document are none`(sentence: String) {
    #expect(!read(sentence).contains("council:"))
  }
}
