import Foundation
import LegalDocuments
import LegalIdentifiers
import Resolution
import Spooling
import TestSupport
import Testing
import Writers

@Suite struct `The explorer` {
  private func page(
    textBudget: Int = 1 << 30, edgeBudget: Int = 1 << 30
  ) throws -> (text: String, graph: [String: Any]) {
    let folder = try TemporaryFolder()
    let path = folder.path("explorer.html")
    let resolution = SampleGraph.resolution()
    let writer = ExplorerWriter(textBudget: textBudget, edgeBudget: edgeBudget)
    let demand = Demand()
    let session = try writer.begin(at: path, demand)
    for record in resolution.resolved { try session.add(writer.render([record], demand)) }
    try session.finish(SampleGraph.contents(of: resolution))
    let text = try folder.text(of: "explorer.html")
    let graph = try #require(blocks(of: text)["graph"])
    return (text, try object(graph))
  }

  /// The blocks of data by their ids.
  private func blocks(of page: String) -> [String: String] {
    var blocks: [String: String] = [:]
    for part in page.components(separatedBy: "<script type=\"application/json\" id=\"").dropFirst()
    {
      let id = part.prefix { $0 != "\"" }
      let end = part.range(of: "</script>")?.lowerBound ?? part.endIndex
      blocks[String(id)] = String(part[..<end].dropFirst(id.count + 2))
    }
    return blocks
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `is made of the files in its folder`() throws {
    let text = try page().text
    let folder = PackageFolder.url("Sources/Writers/Explorer/Page")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let sources = files.filter { ["js", "css", "html"].contains($0.split(separator: ".").last) }
    #expect(sources.count > 10)
    for name in sources {
      let source = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let message = "run python3 \(folder.path)/embed.py after a change of \(name)"
      #expect(text.contains(source.trimmingCharacters(in: .newlines)), Comment(rawValue: message))
    }
  }

  @Test func `has one block for each document, which nothing in it can end`() throws {
    let text = try page().text
    let blocks = blocks(of: text)
    #expect(Set(blocks.keys) == ["graph", "unresolved", "r1", "r2"])
    for (id, json) in blocks {
      #expect(!json.contains("<"), "\(id)")
      #expect(throws: Never.self, "\(id)") { try object(json) }
    }
    #expect(text.components(separatedBy: "</script>").count == blocks.count + 2)
  }

  @Test func `lets nothing run or load but itself`() throws {
    let text = try page().text
    #expect(text.contains("default-src 'none'; script-src 'sha256-"))
    for outside in ["src=\"", "href=\"http", "@import", "url(http", "unsafe-inline"] {
      #expect(!text.contains(outside), "\(outside)")
    }
  }

  @Test func `holds less where there is too much for one page`() throws {
    let full = try page()
    let whole = try page(textBudget: full.text.utf8.count)
    #expect((whole.graph["meta"] as? [String: Any])?["text"] as? String == "full")
    let none = try page(textBudget: 10)
    #expect((none.graph["meta"] as? [String: Any])?["text"] as? String == "none")
    #expect(Set(blocks(of: none.text).keys) == ["graph", "unresolved"])
    let rows = try #require(none.graph["edges"] as? [[Any]])
    #expect(rows.contains { ($0.last as? String)?.isEmpty == false })
  }

  @Test func `keeps the segments that refer to something in their places`() throws {
    let full = blocks(of: try page().text)
    let size = ["r1", "r2"].reduce(0) { $0 + (full[$1]?.utf8.count ?? 0) }
    // The marks around the blocks count too, so this is less than both take.
    let page = try page(textBudget: size)
    #expect((page.graph["meta"] as? [String: Any])?["text"] as? String == "passages")
    for id in ["r1", "r2"] {
      let whole = try object(try #require(full[id]))
      let part = try object(try #require(blocks(of: page.text)[id]))
      #expect((whole["s"] as? [[Any]])?.count == 1)
      #expect(part["s"] as? [Int] == [0], "no reference stands in the recital")
      for key in ["f", "m"] {
        #expect(part[key] as? NSArray == whole[key] as? NSArray, "\(id) \(key)")
      }
    }
  }

  @Test func `says of a file with the text of another one which that is`() throws {
    var records = SampleGraph.records(SampleGraph.hostile)
    for index in records.indices { records[index].document.source.textSHA256 = "text \(index)" }
    var copy = records[1]
    copy.document.id = WorkIdentifier(.file, "0123456789abcdef")
    copy.document.metadata.identifier = nil
    copy.document.source.path = "copy.pdf"
    let folder = try TemporaryFolder()
    try SampleGraph.write(records + [copy], to: folder.url, formats: ["explorer"])
    let graph = try #require(blocks(of: try folder.text(of: "explorer.html"))["graph"])
    let rows = try #require(try object(graph)["records"] as? [[Any]])
    let twins = rows.map { $0.last as? Int }
    let place = try #require(rows.firstIndex { $0.contains { $0 as? String == "copy.pdf" } })
    let kept = try #require(twins[place])
    #expect(rows[kept][1] as? String == records[1].document.id.description)
    #expect(twins.compactMap { $0 } == [kept], "only the copy says what another one says")
  }

  @Test func `leaves out what is cited least where there are too many edges`() throws {
    let all = try #require(try page().graph["edges"] as? [[Any]])
    let few = try page(edgeBudget: 3).graph
    let rows = try #require(few["edges"] as? [[Any]])
    #expect(rows.count < all.count)
    #expect(((few["meta"] as? [String: Any])?["least"] as? Int ?? 0) > 0)
    #expect((few["meta"] as? [String: Any])?["edges"] as? Int == all.count)
  }
}
