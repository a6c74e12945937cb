import Foundation
import TestSupport
import Testing

/// Files that say what another file says: counted once, named, and linked.
@Suite struct DuplicateTests {
  /// An act of twelve articles, each of which cites; `gap` is what stands between its elements.
  ///
  /// Its number stands in its bibliographic part alone, so that other numbers have the same text.
  private func act(
    _ number: Int? = 77, title: String = "Regulation on lamps", gap: String = ""
  ) -> String {
    let articles = (1...12).map { number in
      "<ARTICLE IDENTIFIER=\"\(number)\"><TI.ART>Article \(number)</TI.ART>\(gap)<ALINEA>See "
        + "Regulation (EU)\(gap.isEmpty ? " " : gap)2016/\(number + 100).</ALINEA></ARTICLE>"
    }
    let bibliography = number.map { number in
      """
      <BIB.INSTANCE><DOCUMENT.REF FILE="x.doc.xml"><COLL>L</COLL><NO.OJ>012</NO.OJ>\
      <YEAR>2020</YEAR><LG.OJ>EN</LG.OJ><PAGE.FIRST>\(number)</PAGE.FIRST></DOCUMENT.REF>\
      <DATE ISO="20200301">20200301</DATE><LG.DOC>EN</LG.DOC><NO.DOC FORMAT="YN" TYPE="OJ">\
      <NO.CURRENT>\(number)</NO.CURRENT><YEAR>2020</YEAR><COM>EU</COM></NO.DOC></BIB.INSTANCE>
      """
    }
    return "<ACT>\(bibliography ?? "")\(gap)<TITLE><TI><P>\(title)</P></TI></TITLE>\(gap)"
      + "<ENACTING.TERMS>\(articles.joined(separator: gap))</ENACTING.TERMS>\(gap)</ACT>"
  }

  private func run(_ folder: TemporaryFolder, _ input: String, _ output: String) throws
    -> Program.Outcome
  {
    let outcome = try Program.run(
      ["run", folder.path(input), "-o", folder.path(output), "--progress", "never"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  private struct Document: Decodable {
    var record: Int
    var id: String
    var source: Source
    var sameAs: Int?
    var sameBy: String?
    var segments: Int
    var mentions: Int

    struct Source: Decodable {
      var path: String
    }
  }

  private func documents(_ folder: TemporaryFolder, _ output: String) throws -> [Document] {
    try folder.text(of: "\(output)/documents.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Document.self, from: Data($0.utf8))
    }
  }

  /// The tables that must not tell one copy from two.
  private func counted(_ folder: TemporaryFolder, _ output: String) throws -> [String] {
    try [
      "nodes.csv", "edges.csv", "segment-edges.csv", "edges.simple.csv", "wanted.csv",
      "metrics.csv", "graph.gexf",
    ].map { try folder.text(of: "\(output)/\($0)") }
  }

  private func lines(_ folder: TemporaryFolder, _ file: String) throws -> Int {
    try folder.text(of: file).split(separator: "\n").count
  }

  @Test func `the same bytes under another name change no count`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(), to: "once/a.xml")
    for name in ["a.xml", "copies/a.xml", "copies/b.xml"] {
      try folder.write(act(), to: "thrice/\(name)")
    }
    _ = try run(folder, "once", "one")
    let outcome = try run(folder, "thrice", "three")
    #expect(outcome.errors.contains("3 documents (2 of them duplicates, counted once)"))
    #expect(try counted(folder, "one") == counted(folder, "three"))
    for file in ["segments.jsonl", "mentions.jsonl"] {
      #expect(try lines(folder, "one/\(file)") == lines(folder, "three/\(file)"), "\(file)")
    }
    let found = try documents(folder, "three")
    #expect(found.map(\.source.path) == ["a.xml", "copies/a.xml", "copies/b.xml"])
    #expect(found.map(\.sameAs) == [nil, 1, 1])
    #expect(found.map(\.sameBy) == [nil, "bytes", "bytes"])
    #expect(found.map { $0.mentions > 0 } == [true, false, false])
    #expect(try folder.text(of: "three/run.json").contains(#""duplicates":2"#))
    let problems = try folder.text(of: "three/problems.jsonl")
    #expect(problems.contains("link.duplicate") && problems.contains("has the same bytes as a.xml"))
  }

  @Test func `mark-up with other blanks is the same text`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(), to: "in/a.xml")
    _ = try run(folder, "in", "one")
    try folder.write(act(gap: "\n    "), to: "in/b.xml")
    let outcome = try run(folder, "in", "two")
    #expect(outcome.errors.contains("1 of them duplicates"))
    #expect(try documents(folder, "two").map(\.sameBy) == [nil, "text"])
    #expect(try counted(folder, "one") == counted(folder, "two"))
  }

  @Test func `a PDF fetched twice with other metadata is the same text`() throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8](
      try Data(contentsOf: PackageFolder.url("Corpus/01-conclusions-recitals/source.pdf")))
    try folder.write(bytes, to: "in/a.pdf")
    _ = try run(folder, "in", "one")
    try folder.write(bytes + Array("\n% fetched on another day\n".utf8), to: "in/b.pdf")
    _ = try run(folder, "in", "two")
    #expect(try documents(folder, "two").map(\.sameBy) == [nil, "text"])
    #expect(try counted(folder, "one") == counted(folder, "two"))
  }

  @Test func `a text that prints no number is linked to the first of its copies`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(nil, title: "Guidelines on lamps"), to: "in/a.xml")
    try folder.write(act(nil, title: "Guidelines on lamps", gap: "\n"), to: "in/b.xml")
    _ = try run(folder, "in", "out")
    let found = try documents(folder, "out")
    #expect(found.allSatisfy { $0.id.hasPrefix("file:") })
    #expect(found.map(\.sameAs) == [nil, 1])
    let edges = try folder.text(of: "out/edges.csv").split(separator: "\n")
    let links = edges.filter { $0.contains(",sameAs,") }
    #expect(links.count == 1)
    #expect(links.first?.hasPrefix("\(found[1].id),\(found[0].id),") == true)
    #expect(links.first?.contains(",structure,") == true)
    #expect(!edges.contains { $0.hasPrefix("\(found[1].id),") && $0.contains(",citation,") })
  }

  @Test func `works of other numbers and versions in other words both count`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(77), to: "in/77.xml")
    try folder.write(act(78), to: "in/78.xml")
    let german = act(77, title: "Verordnung").replacing(
      "See Regulation", with: "Siehe Verordnung")
    try folder.write(german, to: "in/77-de.xml")
    let outcome = try run(folder, "in", "out")
    #expect(!outcome.errors.contains("duplicate"))
    #expect(try documents(folder, "out").allSatisfy { $0.sameAs == nil && $0.mentions > 0 })
  }

  @Test func `shards and their order do not change which copy is kept`() throws {
    let folder = try TemporaryFolder()
    for number in 1...4 {
      try folder.write(act(number), to: "in/\(number).xml")
      try folder.write(act(number, gap: "\n"), to: "in/x/\(number).xml")
    }
    _ = try run(folder, "in", "run")
    for shard in ["1/3", "2/3", "3/3"] {
      let outcome = try Program.run([
        "extract", folder.path("in"), "--shard", shard, "-o",
        folder.path("\(shard.prefix(1)).jsonl"),
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    for (name, order) in [("up", [1, 2, 3]), ("down", [3, 1, 2])] {
      let outcome = try Program.run(
        ["link"] + order.map { folder.path("\($0).jsonl") } + ["-o", folder.path(name)])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try documents(folder, name).count { $0.sameAs != nil } == 4)
      #expect(try counted(folder, name) == counted(folder, "run"))
      #expect(
        try folder.text(of: "\(name)/documents.jsonl") == folder.text(of: "run/documents.jsonl"))
    }
  }
}
