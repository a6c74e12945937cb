import Pipelines
import Testing

@Suite struct PathPatternsTests {
  @Test(arguments: [
    ("*.pdf", "a.pdf", true), ("*.pdf", "deep/down/a.pdf", true), ("*.pdf", "a.pdf.xml", false),
    ("2024/*.xml", "2024/a.xml", true), ("2024/*.xml", "2024/b/a.xml", false),
    ("2024/**", "2024/b/a.xml", true), ("**/annex/*.pdf", "annex/a.pdf", true),
    ("**/annex/*.pdf", "x/y/annex/a.pdf", true), ("**/annex/*.pdf", "x/noannex/a.pdf", false),
    ("ST-?????-*", "ST-12345-2024.pdf", true), ("ST-?????-*", "ST-1234-2024.pdf", false),
    ("", "a", false), ("*", "a/b", true), ("**", "a/b", true),
  ])
  func `a pattern fits a path`(pattern: String, path: String, fits: Bool) {
    #expect(PathPatterns(include: [pattern]).take(path) == fits)
  }

  @Test func `what is excluded is not read, whatever is included`() {
    let patterns = PathPatterns(include: ["*.pdf"], exclude: ["drafts/**"])
    #expect(patterns.take("final/a.pdf"))
    #expect(!patterns.take("drafts/a.pdf"))
    #expect(!patterns.take("final/a.xml"))
    #expect(PathPatterns.all.take("anything"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `no pattern takes long`() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let path = String(repeating: "a", count: 2_000)
    #expect(!PathPatterns(include: [pattern]).take(path))
  }
}
