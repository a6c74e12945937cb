import Foundation
import TestSupport
import Testing

/// The main job on the documents that come with the project.
@Suite struct CorpusRunTests {
  private static let corpus = PackageFolder.url("Corpus").path

  /// Every file of a graph folder but `run.json`, which alone tells of time and machine.
  private func contents(of folder: TemporaryFolder, _ name: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in folder.files() where file.hasPrefix(name + "/") && !file.hasSuffix("/run.json") {
      contents[String(file.dropFirst(name.count + 1))] = try Data(
        contentsOf: folder.url.appending(path: file))
    }
    return contents
  }

  private func differing(_ a: [String: Data], _ b: [String: Data]) -> [String] {
    Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
  }

  @Test func `two runs with other numbers of jobs write the same bytes`() throws {
    let folder = try TemporaryFolder()
    for (name, jobs) in [("one", "1"), ("two", "3")] {
      let outcome = try Program.run(
        "run", Self.corpus, "-o", folder.path(name), "--jobs", jobs)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let first = try contents(of: folder, "one")
    #expect(first.count >= 11)
    #expect(differing(first, try contents(of: folder, "two")) == [])
  }

  @Test func `shards that are linked give what one run gives`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("run", Self.corpus, "-o", folder.path("whole")).status == 0)
    for shard in 1...3 {
      let outcome = try Program.run(
        "extract", Self.corpus, "--shard", "\(shard)/3", "-o", folder.path("\(shard).jsonl"))
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let outcome = try Program.run(
      "link", folder.path("3.jsonl"), folder.path("1.jsonl"), folder.path("2.jsonl"), "-o",
      folder.path("linked"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      differing(try contents(of: folder, "whole"), try contents(of: folder, "linked")) == [])
  }

  @Test func `the run says what it found and where to look`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run("run", Self.corpus, "-o", folder.path("out"))
    for word in ["documents", "segments", "references", "edges", "README.md"] {
      #expect(outcome.errors.contains(word), "\(outcome.errors)")
    }
    #expect(outcome.output.isEmpty)
  }

  @Test func `documents of the corpus cite each other`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("run", Self.corpus, "-o", folder.path("out")).status == 0)
    let edges = try folder.text(of: "out/edges.csv")
    // The draft in the cover note cites the conclusions of case 1, and its REV 1 supersedes it.
    #expect(edges.contains("council:ST-9101-2024"))
    #expect(edges.contains(",supersedes,"))
    #expect(edges.contains(",corrects,"))
  }
}

/// References in plain text, from standard input.
@Suite struct CiteTests {
  @Test func `offsets count code points, and every key is there`() throws {
    let outcome = try Program.run(
      "cite", input: "Siehe § 3 – see 14469/4/05 REV 4 and Regulation (EU) 2016/679.")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    try #require(lines.count == 2, "\(outcome.output)")
    #expect(
      lines[0].hasPrefix(
        #"{"start":16,"end":32,"text":"14469/4/05 REV 4","kind":"council","#
          + #""targets":["council:ST-14469-2005-REV-4"],"relation":"cites","status":"identified","#
          + #""method":"explicit","confidence":"#))
    #expect(lines[1].contains(#""targets":["celex:32016R0679"]"#))
  }

  @Test func `a text without references gives nothing`() throws {
    let outcome = try Program.run("cite", input: "Nothing to see in 2016 on page 679.")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test func `a missing file is named`() throws {
    let outcome = try Program.run("cite", "no-such-file.txt")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("no-such-file.txt: no such file"))
  }
}

/// The document that the project starts from.
@Suite(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
struct SeedTests {
  @Test func `the seed conclusions have their recitals, operative points and notes`() throws {
    let outcome = try Program.run(
      "parse", SharedCorpus.url("seed/seed.pdf").path, "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let segments = try #require(record["segments"] as? [[String: Any]])
    func openings(_ kind: String) -> [String] {
      segments.filter { $0["kind"] as? String == kind }.compactMap { $0["opening"] as? String }
    }
    #expect(
      openings("recital") == [
        "RECALLING", "UNDERLINING", "RECOGNISING", "ACKNOWLEDGING", "BEARING IN MIND", "CONSCIOUS",
        "UNDERLINING", "RECALLING", "ACKNOWLEDGING", "BEARING IN MIND", "UNDERLINING",
      ])
    #expect(openings("operative") == Array(repeating: "INVITES", count: 10))
    let addressees = segments.filter { $0["kind"] as? String == "operative" }
      .compactMap { ($0["addressees"] as? [String])?.first }
    #expect(
      addressees == Array(repeating: "the Member States", count: 6)
        + Array(repeating: "the Commission", count: 4))
    let notes = try #require(record["footnotes"] as? [[String: Any]])
    #expect(notes.compactMap { $0["mark"] as? String } == ["1", "2", "3", "4", "5"])
    #expect(notes.allSatisfy { $0["segment"] is String })
    let text = segments.compactMap { $0["text"] as? String }.joined(separator: " ")
    #expect(!text.contains("P R E S S"))
    #expect(!text.contains("- "))
  }
}
