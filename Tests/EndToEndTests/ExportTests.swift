import Foundation
import TestSupport
import Testing

/// `renvoi export` on a folder that a run wrote.
@Suite struct `renvoi export` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let outcome = try Program.run(
      "run", PackageFolder.url("Corpus").path, "-o", folder.path("out"), "--progress", "never")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func export(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["export", folder.path("out")] + arguments)
  }

  @Test(arguments: [
    ("graphml", "graph.graphml"), ("gexf", "graph.gexf"), ("node-link", "graph.node-link.json"),
    ("cyjs", "graph.cyjs"), ("nt", "graph.nt"), ("metrics", "metrics.csv"),
    ("explorer", "explorer.html"),
  ])
  func `gives the bytes that the run wrote`(_ format: String, _ name: String) throws {
    let outcome = try export("--format", format)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == (try folder.text(of: "out/\(name)")), "\(name)")
  }

  @Test func `writes formats of several files into a folder`() throws {
    let outcome = try export("--format", "csv", "jsonld", "-o", folder.path("tables"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["nodes.csv", "edges.csv", "segment-edges.csv", "wanted.csv", "graph.jsonld"] {
      #expect(
        try folder.text(of: "tables/\(name)") == (try folder.text(of: "out/\(name)")), "\(name)")
    }
    #expect(try export("--format", "csv").status == 64)
  }

  @Test func `takes the part around a work, and edges that are sure`() throws {
    let near = try export(
      "--format", "node-link", "--around", "celex:32022R9044", "--layer", "citation")
    #expect(near.status == 0, "\(near.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(near.output.utf8))
    let graph = try #require(object as? [String: Any])
    let edges = try #require(graph["edges"] as? [[String: Any]])
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    #expect(edges.contains { $0["source"] as? String == "celex:32022R9044" })
    #expect(edges.allSatisfy { $0["layer"] as? String == "citation" })
    let ids = Set(nodes.compactMap { $0["id"] as? String })
    let ends = edges.flatMap { [$0["source"] as? String, $0["target"] as? String] }
    #expect(ends.allSatisfy { ids.contains($0 ?? "") })
    #expect(ids.count > 2 && ids.count < 100)

    let nowhere = try export("--format", "node-link", "--around", "celex:31900R0001")
    #expect(nowhere.output.contains("\"nodes\":[]"), "\(nowhere.output)")
  }

  @Test(arguments: ["svg", "timeline"])
  func `draws pictures`(_ format: String) throws {
    let outcome = try export("--format", format, "--layout", "time", "-o", folder.path("x.svg"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let picture = try folder.text(of: "x.svg")
    #expect(picture.hasPrefix("<svg xmlns") && picture.contains("2024"))
    let again = try export("--format", format, "--layout", "time")
    #expect(again.output == picture)
  }

  @Test func `says what is wrong with the question`() throws {
    let unknown = try export("--format", "grapml")
    #expect(unknown.status == 64 && unknown.errors.contains("graphml"), "\(unknown.errors)")
    #expect(try export("--format", "sqlite", "--layer", "citation").status == 64)
    #expect(try Program.run("export", folder.path("no"), "--format", "gexf").status == 66)
  }
}
