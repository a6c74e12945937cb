import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Testing

@Suite struct `The graph of resolved records` {
  private func record(
    _ id: String, path: String = "a.pdf", procedures: [String] = [],
    _ mentions: [(String, CitationRelation, segment: String?)] = []
  ) -> DocumentRecord {
    var metadata = DocumentMetadata()
    metadata.procedures = procedures.compactMap { WorkIdentifier($0) }
    return DocumentRecord(
      document: .init(
        id: WorkIdentifier(id) ?? .self, family: nil, metadata: metadata,
        source: DocumentSource(path: path, sha256: id + path, mediaType: "", format: "pdf")),
      references: mentions.enumerated().map { index, mention in
        .init(
          start: index, end: index + 1, text: "x", kind: .act,
          targets: [mention.0].compactMap { Target($0) }, relation: mention.1,
          segment: mention.segment, page: index + 1, context: "context \(index)")
      })
  }

  /// The parts of a graph, in memory.
  private struct Parts {
    var nodes: [GraphNode]
    var edges: [CitationEdge<WorkIdentifier>]
    var segmentEdges: [CitationEdge<String>]
    var simpleEdges: [SimpleEdge]
    var wanted: [WantedWork]
  }

  /// The graph, the same with room for all shares and with room for next to none.
  private func graph(_ records: [DocumentRecord]) throws -> Parts {
    let resolution = Resolver().resolve(records)
    let parts = try [1, 1 << 20].map { budget in
      var builder = GraphBuilder(.temporary(), budget: budget)
      for record in resolution.resolved {
        try builder.add(RecordShares(record, known: resolution.known))
      }
      let graph = try builder.finish(resolution.known)
      return Parts(
        nodes: Array(graph.nodes), edges: Array(graph.edges),
        segmentEdges: Array(try graph.segmentEdges), simpleEdges: Array(graph.simpleEdges),
        wanted: Array(graph.wanted))
    }
    #expect(parts[0].nodes == parts[1].nodes)
    #expect(parts[0].edges == parts[1].edges)
    #expect(parts[0].segmentEdges == parts[1].segmentEdges)
    return parts[0]
  }

  private func lines(_ graph: Parts) -> [String] {
    graph.edges.map { "\($0.source) \($0.relation.rawValue) \($0.target)" }
  }

  @Test func `has one edge for each citing work, cited work and relation`() throws {
    let graph = try graph([
      record(
        "celex:32020R0001",
        [
          ("celex:32016R0679#art_5", .cites, segment: "art_1"),
          ("celex:32016R0679#art_6", .cites, segment: "art_2"),
          ("celex:32016R0679", .amends, segment: "art_2"),
        ])
    ])
    #expect(
      lines(graph) == [
        "celex:32020R0001 amends celex:32016R0679", "celex:32020R0001 cites celex:32016R0679",
      ])
    let cites = try #require(graph.edges.last)
    #expect(cites.mentions == 2)
    #expect(cites.weight == 2)
    #expect(cites.segments == 2)
    #expect(cites.pinpoints == ["art_5", "art_6"])
    #expect(cites.firstPage == 1)
    #expect(cites.context == "context 0")
    #expect(cites.layer == .citation)
    #expect(graph.nodes.map(\.citedBy) == [1, 0])
    #expect(
      graph.segmentEdges.map { "\($0.source) \($0.target)" } == [
        "celex:32020R0001#art_1 celex:32016R0679#art_5",
        "celex:32020R0001#art_2 celex:32016R0679",
        "celex:32020R0001#art_2 celex:32016R0679#art_6",
      ])
    #expect(graph.simpleEdges.map(\.weight) == [3])
  }

  @Test func `a reference to an own article is an edge between segments only`() throws {
    let graph = try graph([record("celex:32020R0001", [("self#art_5", .cites, segment: "art_1")])])
    #expect(graph.edges.isEmpty)
    #expect(graph.segmentEdges.map(\.target) == ["celex:32020R0001#art_5"])
    #expect(graph.segmentEdges.map(\.layer) == [.structure])
  }

  @Test func `edges between segments are the same for all who ask at a time`() async throws {
    let graph = try CitationGraph(
      Resolver().resolve([
        record("celex:32020R0001", [("celex:32016R0679#art_5", .cites, segment: "art_1")])
      ]))
    let found = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { try graph.segmentEdges.map(\.target) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found == Array(repeating: ["celex:32016R0679#art_5"], count: 8))
  }

  @Test func `a document in two languages does not count twice`() throws {
    let graph = try graph([
      record("celex:32020R0001", path: "en.xml", [("celex:32016R0679", .cites, segment: nil)]),
      record("celex:32020R0001", path: "fr.xml", [("celex:32016R0679", .cites, segment: nil)]),
    ])
    #expect(graph.edges.map(\.weight) == [1])
    #expect(graph.edges.map(\.mentions) == [2])
    #expect(graph.nodes.count == 2)
  }

  @Test func `suffixes tell how issues belong together`() throws {
    let graph = try graph([
      record("council:ST-9-2010-INIT"), record("council:ST-9-2010-REV-1"),
      record("council:ST-9-2010-REV-2"), record("council:ST-9-2010-REV-1-ADD-2-COR-3"),
      record("council:ST-9-2010-DCL-1"),
    ])
    #expect(
      lines(graph).filter { !$0.contains("memberOf") } == [
        "council:ST-9-2010-DCL-1 declassifies council:ST-9-2010-INIT",
        "council:ST-9-2010-REV-1 supersedes council:ST-9-2010-INIT",
        "council:ST-9-2010-REV-1-ADD-2 addendumTo council:ST-9-2010-REV-1",
        "council:ST-9-2010-REV-1-ADD-2-COR-3 corrects council:ST-9-2010-REV-1-ADD-2",
        "council:ST-9-2010-REV-2 supersedes council:ST-9-2010-REV-1",
      ])
    #expect(lines(graph).filter { $0.hasSuffix("memberOf council:ST-9-2010") }.count == 6)
    #expect(graph.edges.allSatisfy { $0.layer == .structure })
    #expect(graph.simpleEdges.isEmpty)
  }

  @Test func `a dossier holds its papers, with or without the code`() throws {
    let graph = try graph([
      record("council:ST-9-2011-INIT", procedures: ["proc:2011/0023(COD)"]),
      record("council:ST-10-2011-INIT", [("proc:2011/0023", .cites, segment: nil)]),
    ])
    #expect(
      graph.edges.filter { $0.target.scheme == .proc }.map(\.target.value) == [
        "2011/0023(COD)", "2011/0023(COD)",
      ])
  }

  @Test func `what is cited and missing is wanted, most cited first`() throws {
    let graph = try graph([
      record("celex:32020R0001", [("celex:32016R0679", .cites, segment: nil)]),
      record(
        "celex:32020R0002",
        [
          ("celex:32016R0679", .cites, segment: nil), ("celex:31995L0046", .cites, segment: nil),
          ("celex:32020R0001", .cites, segment: nil), ("alias:gdpr", .cites, segment: nil),
        ]),
    ])
    #expect(graph.wanted.map(\.node.id.value) == ["32016R0679", "31995L0046"])
    #expect(graph.nodes.first { $0.id.scheme == .alias }?.kind == .unresolved)
  }

  @Test func `labels are what drafters print`() throws {
    let graph = try graph([
      record(
        "council:ST-14469-2005-REV-4",
        [
          ("celex:32016R0679", .cites, nil), ("celex:12016E016", .cites, nil),
          ("celex:62012CJ0131", .cites, nil), ("oj:L:2016:119:p1", .cites, nil),
          ("com:COM/2011/32", .cites, nil), ("council:WK-3735-2026-ADD-1", .cites, nil),
          ("celex:12016E/TXT", .cites, nil), ("celex:12016E/PRO/22", .cites, nil),
          ("celex:02022R2065-20221027", .cites, nil), ("celex:31995L0046", .cites, nil),
          ("celex:31968R1017", .cites, nil), ("celex:31999L0005", .cites, nil),
          ("celex:32002R0178", .cites, nil),
        ])
    ])
    #expect(
      Set(graph.nodes.map(\.label)).isSuperset(of: [
        "14469/4/05 REV 4", "Regulation 2016/679", "Article 16 TFEU", "C-131/12",
        "OJ L 119, 2016, p. 1", "COM(2011) 32", "WK 3735/2026 ADD 1", "TFEU",
        "TFEU, Protocol 22", "Regulation 2022/2065 (2022-10-27)", "Directive 95/46",
        "Regulation No 1017/68", "Directive 1999/5", "Regulation No 178/2002",
      ]))
  }
}
