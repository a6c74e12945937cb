import Foundation
import TestSupport
import Testing

/// `renvoi explain`, `wanted` and `catalogue`, as a user calls them.
@Suite struct GraphQuestionTests {
  private static let corpus = PackageFolder.url("Corpus").path

  /// Rows of a table, cells by column; the tables asked for here quote no line break.
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `an edge is explained down to page and passage`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("run", Self.corpus, "-o", folder.path("out")).status == 0)
    let edge = try #require(
      rows(try folder.text(of: "out/edges.csv")).first { $0[3] == "amends" })
    let outcome = try Program.run("explain", folder.path("out"), edge[2])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("\(edge[0]) amends \(edge[1])\n"), "\(outcome.output)")
    for word in ["mention m:", "  in ", "  words ", "  passage ", "  rule number", "confidence"] {
      #expect(outcome.output.contains(word), "\(word) in \(outcome.output)")
    }

    let mention = try #require(
      outcome.output.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("m:") })
    let json = try Program.run("explain", folder.path("out"), String(mention), "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let mentions = try #require(object["mentions"] as? [[String: Any]])
    #expect(mentions.count == 1)
    #expect((mentions[0]["targets"] as? [[String: Any]])?.first?["edge"] as? String == edge[2])
  }

  @Test func `a segment's edge and a work are explained, what is not there is said`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("run", Self.corpus, "-o", folder.path("out")).status == 0)
    let edge = try #require(
      rows(try folder.text(of: "out/segment-edges.csv")).first { $0[0].contains("#") })
    let outcome = try Program.run("explain", folder.path("out"), edge[2])
    #expect(outcome.output.contains("mention m:"), "\(outcome.output)")
    let work = try Program.run("explain", folder.path("out"), "celex:32016R0679")
    #expect(work.output.contains("cited by"), "\(work.errors)")
    let missing = try Program.run("explain", folder.path("out"), "e:0000000000000000")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("e:0000000000000000"))
    #expect(try Program.run("explain", folder.path("nowhere"), "e:1").status == 66)
  }

  @Test func `what the corpus lacks is ranked, with addresses`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("run", Self.corpus, "-o", folder.path("out")).status == 0)
    let outcome = try Program.run("wanted", folder.path("out"))
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: "\t") }
    let counts = lines.compactMap { Int($0[0]) }
    #expect(counts.count == lines.count && !counts.isEmpty)
    #expect(counts == counts.sorted(by: >))
    #expect(lines.allSatisfy { $0.count < 4 || $0[3].hasPrefix("http") })
    let council = try Program.run(
      "wanted", folder.path("out"), "--scheme", "council", "--limit", "2", "--addresses")
    let addresses = council.output.split(separator: "\n")
    #expect(addresses.count == 2)
    #expect(addresses.allSatisfy { $0.hasPrefix("https://data.consilium.europa.eu/doc/") })
    #expect(try Program.run("wanted", folder.path("out"), "--limit", "0").status == 64)
  }

  @Test func `a built catalogue gives the graph that its sources give`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      "id\toj\tpage_last\tdate\ttitle\ncelex:32016R0679\toj:L:2016:119:p1\t88\t2016-04-27\tOn data\n",
      to: "works.tsv")
    #expect(
      try Program.run("catalogue", "build", table.path, "-o", folder.path("works.sqlite")).status
        == 0)
    let more = try folder.write("{\"id\":\"celex:32008D0615\",\"title\":\"Prüm\"}\n", to: "m.jsonl")
    #expect(
      try Program.run("catalogue", "add", folder.path("works.sqlite"), more.path).status == 0)
    let counts = try Program.run("catalogue", "show", folder.path("works.sqlite"))
    #expect(counts.output.contains("works\t2\n"), "\(counts.output)")
    let shown = try Program.run(
      "catalogue", "show", folder.path("works.sqlite"), "oj:L:2016:119:p33")
    #expect(shown.output.contains("celex:32016R0679"), "\(shown.output)")
    #expect(try Program.run("catalogue", "show", table.path, "celex:39999R9999").status == 1)

    for (name, catalogues) in [
      ("built", [folder.path("works.sqlite")]), ("sources", [table.path, more.path]),
    ] {
      let arguments =
        ["run", Self.corpus, "-o", folder.path(name)] + catalogues.flatMap { ["--catalogue", $0] }
      #expect(try Program.run(arguments).status == 0)
    }
    for file in ["nodes.csv", "edges.csv", "mentions.jsonl"] {
      #expect(
        try folder.text(of: "built/\(file)") == folder.text(of: "sources/\(file)"), "\(file)")
    }
    let broken = try Program.run("catalogue", "build", more.path, folder.path("missing.tsv"))
    #expect(broken.status == 66)
  }

  @Test func `a sentence is led to works by a catalogue`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      """
      id\toj\tpage_last\tdate\ttitle
      celex:32016R0679\toj:L:2016:119:p1\t88\t2016-04-27\tRegulation on data
      celex:32008D0001\toj:L:2008:5:p7\t7\t2008-01-01\t
      celex:32008D0002\toj:L:2008:5:p7\t9\t2008-01-02\t
      celex:52021XG0001\t\t\t2021-05-28\tCouncil conclusions on space for people in coastal areas
      celex:32020R0001\tL 1, p. 1\t\t\t
      """, to: "works.tsv")
    let text =
      "See OJ L 119, 4.5.2016, p. 1, OJ L 5, 9.1.2008, p. 7, Directive 95/46/EC, and the Council conclusions of 28 May 2021 on space for people in coastal areas."
    let plain = try Program.run("cite", input: text)
    let led = try Program.run("cite", "--catalogue", table.path, input: text)
    func targets(_ outcome: Program.Outcome) throws -> [String] {
      try outcome.output.split(separator: "\n").map { line in
        let object = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let targets = (object["targets"] as? [String] ?? []).joined(separator: " ")
        return "\(object["method"] ?? "") \(object["status"] ?? "") \(targets)"
      }
    }
    #expect(
      try Array(targets(led).prefix(3)) == [
        "catalogue identified celex:32016R0679",
        "catalogue ambiguous celex:32008D0001 celex:32008D0002",
        "explicit identified celex:31995L0046",
      ])
    #expect(try targets(led).last == "catalogue identified celex:52021XG0001")
    #expect(try targets(plain).first == "explicit identified oj:L:2016:119:p1")
    #expect(led.errors.contains("works.tsv:6"), "\(led.errors)")
    #expect(led.status == 0)
    #expect(try Program.run("cite", "--catalogue", folder.path("none"), input: text).status == 66)
  }

  @Test func `linking in stages gives the files of linking at once`() throws {
    let folder = try TemporaryFolder()
    func run(_ arguments: String...) throws {
      let outcome = try Program.run(arguments)
      #expect([0, 3].contains(outcome.status), "\(outcome.errors)")
    }
    let formats = ["--formats", "jsonl,csv,nt"]
    for part in 1...2 {
      try run("extract", Self.corpus, "--shard", "\(part)/2", "-o", folder.path("\(part).jsonl"))
      try run(
        "link", "--stage", "identify", folder.path("\(part).jsonl"), "-o",
        folder.path("\(part).identities"))
    }
    try run(
      "link", "--stage", "gather", folder.path("1.identities"), folder.path("2.identities"), "-o",
      folder.path("known"))
    for part in 1...2 {
      let outcome = try Program.run(
        [
          "link", "--stage", "resolve", folder.path("\(part).jsonl"), "--known",
          folder.path("known"), "-o", folder.path("\(part).part"),
        ] + formats)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let merged = try Program.run(
      [
        "link", "--stage", "merge", folder.path("2.part"), folder.path("1.part"), "--known",
        folder.path("known"), "-o", folder.path("merged"),
      ] + formats)
    #expect([0, 3].contains(merged.status), "\(merged.errors)")
    let linked = try Program.run(
      ["link", folder.path("1.jsonl"), folder.path("2.jsonl"), "-o", folder.path("linked")]
        + formats)
    #expect(linked.status == merged.status)
    for name in ["mentions.jsonl", "documents.jsonl", "edges.csv", "nodes.csv", "graph.nt"] {
      #expect(
        try folder.text(of: "merged/\(name)") == folder.text(of: "linked/\(name)"), "\(name)")
    }
    // What does not belong together is refused.
    let alone = try Program.run(
      [
        "link", "--stage", "merge", folder.path("1.part"), "--known", folder.path("known"), "-o",
        folder.path("alone"),
      ] + formats)
    #expect(alone.status == 65, "\(alone.errors)")
    #expect(try Program.run("link", "--stage", "resolve", "x", "-o", "y").status == 64)
  }
}
