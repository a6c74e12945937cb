import CitationGraphs
import Foundation
import LegalDocuments
import Resolution
import Spooling
import TestSupport
import Testing
import Writers

@Suite struct `The graph folder` {
  private func write(
    _ records: [DocumentRecord] = SampleGraph.records(SampleGraph.hostile)
  ) throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    try SampleGraph.write(records, to: folder.url)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
      files[name] = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent(name)))
    }
    return files
  }

  private func lines(_ bytes: [UInt8]?) -> [[UInt8]] {
    (bytes ?? []).split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  @Test func `holds one file for each writer and nothing half-written`() throws {
    let files = try write()
    #expect(Set(files.keys) == Set(Writers.standard.map(\.fileName)))
    #expect(Set(Writers.standard.map(\.fileName)).count == Writers.standard.count)
  }

  @Test func `is the same, byte for byte, whatever the order of the records`() throws {
    let records = SampleGraph.records(SampleGraph.hostile)
    let first = try write(records)
    let second = try write(records.reversed())
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
  }

  @Test func `JSON lines are JSON, each with the same keys`() throws {
    let files = try write()
    for (name, bytes) in files where name.hasSuffix(".jsonl") {
      var keys: Set<[String]> = []
      for line in lines(bytes) {
        let object = try JSONSerialization.jsonObject(with: Data(line))
        keys.insert(try #require(object as? [String: Any]).keys.sorted())
      }
      #expect(keys.count == 1, "\(name)")
    }
    for name in [
      "graph.node-link.json", "graph.cyjs", "run.json", "datapackage.json", "graph.jsonld",
      "ro-crate-metadata.json",
    ] {
      #expect(throws: Never.self, "\(name)") {
        try JSONSerialization.jsonObject(with: Data(files[name] ?? []))
      }
    }
  }

  @Test func `CSV rows have as many cells as the header, none with a line break`() throws {
    let files = try write()
    for (name, bytes) in files where name.hasSuffix(".csv") {
      var counts: Set<Int> = []
      for line in lines(bytes) {
        var cells = 1
        var isQuoted = false
        for byte in line {
          if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
          if byte == UInt8(ascii: ","), !isQuoted { cells += 1 }
        }
        #expect(!isQuoted, "\(name)")
        counts.insert(cells)
      }
      #expect(counts.count == 1, "\(name)")
    }
    #expect(
      lines(files["nodes.csv"])[0].elementsEqual(
        "id,label,kind,scheme,in_corpus,type,title,date,year,language,institution,uri,aliases,cited_by,cites"
          .utf8))
    let edges =
      "source,target,id,relation,layer,weight,mentions,segments,pinpoints,first_page,status,"
      + "method,confidence,citing_date,cited_date,context"
    #expect(lines(files["edges.csv"])[0].elementsEqual(edges.utf8))
    #expect(lines(files["segment-edges.csv"])[0].elementsEqual(edges.utf8))
    #expect(lines(files["wanted.csv"])[0].elementsEqual("id,label,cited_by,mentions,uri".utf8))
  }

  @Test func `no file of text carries a code point that XML forbids`() throws {
    let files = try write()
    for (name, bytes) in files where name != "graph.sqlite" {
      #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "\(name)")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        !text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }, "\(name)")
      #expect(!text.contains(#"\u0000"#), "\(name)")
    }
  }

  @Test func `an empty corpus makes an empty graph in every format`() throws {
    let files = try write([])
    #expect(files["mentions.jsonl"] == [])
    #expect(lines(files["edges.csv"]).count == 1)
    #expect(files["graph.sqlite"]?.isEmpty == false)
  }

  @Test func `every mention is told, and every edge end is a node`() throws {
    let folder = try TemporaryFolder()
    let contents = try SampleGraph.write(to: folder.url)
    let mentions = lines(
      [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("mentions.jsonl"))))
    #expect(contents.counts.tally.isComplete)
    #expect(mentions.count == contents.counts.tally.mentionsIn)
    #expect(Set(mentions.map { $0.prefix { $0 != UInt8(ascii: ",") } }).count == mentions.count)
    let nodes = Set(contents.graph.nodes.map(\.id))
    #expect(
      contents.graph.edges.allSatisfy { nodes.contains($0.source) && nodes.contains($0.target) })
    #expect(Set(contents.graph.edges.map(\.id)).count == contents.graph.edges.count)
  }

  @Test func `only the formats asked for are written`() throws {
    let folder = try TemporaryFolder()
    try SampleGraph.write(to: folder.url, formats: ["graphml", "sqlite", "jsonl"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(
      names.sorted() == [
        "documents.jsonl", "footnotes.jsonl", "graph.graphml", "graph.sqlite", "mentions.jsonl",
        "problems.jsonl", "segments.jsonl",
      ])
  }

  @Test func `a run that ends early leaves no file behind`() throws {
    let folder = try TemporaryFolder()
    do {
      let writer = try GraphFolderWriter(OutputFolder(folder.url))
      let resolved = Resolver().resolve(SampleGraph.records(["one"])).resolved
      try writer.add(writer.renderer.render(resolved))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }

  @Test func `a run that cannot begin leaves no file behind`() throws {
    let folder = try TemporaryFolder()
    // Nothing can be written where a folder stands.
    let inTheWay = folder.url.appendingPathComponent(".segments.jsonl.partial/x")
    try FileManager.default.createDirectory(at: inTheWay, withIntermediateDirectories: true)
    let begun = folder.url.appendingPathComponent(".documents.jsonl.partial").path
    #expect(throws: WriteError.self) { try GraphFolderWriter(OutputFolder(folder.url)) }
    #expect(!FileManager.default.fileExists(atPath: begun))
  }

  @Test func `what does not reach the disk takes no place`() throws {
    let temporary = try TemporaryFolder()
    let folder = try OutputFolder(temporary.url, isConcurrent: true)
    try folder.stream("x.txt") { stream throws(WriteError) in try stream.write("old") }
    try folder.commit()
    try folder.stream("x.txt") { stream throws(WriteError) in try stream.write("new") }
    try folder.place("y.txt")
    #expect(throws: WriteError.self) { try folder.commit() }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.filter { !$0.hasPrefix(".") } == ["x.txt"])
    #expect(
      try String(contentsOf: folder.url.appendingPathComponent("x.txt"), encoding: .utf8) == "old")
  }

  @Test func `a writer that fails leaves the old file as it was`() throws {
    let temporary = try TemporaryFolder()
    let folder = try OutputFolder(temporary.url)
    try folder.stream("x.txt") { stream throws(WriteError) in try stream.write("old") }
    try folder.commit()
    #expect(throws: WriteError.self) {
      try folder.stream("x.txt") { stream throws(WriteError) in
        try stream.write("new")
        throw WriteError("x.txt", "stop")
      }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names == ["x.txt"])
    #expect(
      try String(contentsOf: folder.url.appendingPathComponent("x.txt"), encoding: .utf8) == "old")
  }
}
