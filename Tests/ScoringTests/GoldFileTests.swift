import Scoring
import SourceTexts
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `Gold files` {
  @Test func `unknown keys are passed over and named`() throws {
    let gold = try gold(
      #"{"document": {"colour": "blue"}, "segments": [{"kind": "body", "mood": {"a": [1]}}], "x": 1}"#
    )
    #expect(gold.unknownKeys == ["document.colour", "segments.mood", "x"])
    let card = Scorer().score(.paper(), against: gold)
    #expect(card.remarks.count == 3)
  }

  @Test func `labelled pages may be several ranges`() throws {
    let gold = try gold(#"{"pages": [1, 9], "pageRanges": [[1, 2], [8, 9]], "document": {}}"#)
    #expect([1, 2, 3, 8, 10].map { gold.labels(page: $0) } == [true, true, false, true, false])
    #expect(gold.labels(page: nil))
  }

  @Test(arguments: [
    "", "[]", "{", #"{"references": [{"targets": ["nonsense"]}]}"#, #"{"pages": [2, 1]}"#,
    #"{"segments": 1}"#,
  ])
  func `what is no gold file is refused`(text: String) {
    #expect(throws: ReadError.self) { try gold(text) }
  }

  @Test(
    .enabled(if: SharedCorpus.isPresent, "needs the shared corpus"),
    arguments: [
      "seed", "conclusions", "pdf", "twins",
    ])
  func `all labelled documents are understood`(folder: String) throws {
    let files = SharedCorpus.files(in: folder, suffix: ".gold.json")
    #expect(!files.isEmpty)
    for file in files {
      let gold = try GoldFile.read(Array(try Data(contentsOf: file)), name: file.lastPathComponent)
      #expect(gold.unknownKeys == [], "\(file.lastPathComponent)")
      #expect(!gold.segments.isEmpty)
    }
  }
}
