import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Testing

@Suite struct `Edges of works that a document speaks of` {
  private func edges(
    _ id: String, aliases: [String] = [], _ mentions: [(String, CitationRelation, String?)]
  ) throws -> [String] {
    var metadata = DocumentMetadata()
    metadata.aliases = aliases.compactMap { WorkIdentifier($0) }
    let record = DocumentRecord(
      document: .init(
        id: try #require(WorkIdentifier(id)), family: nil, metadata: metadata,
        source: DocumentSource(path: "a.xml", sha256: "0", mediaType: "", format: "formex")),
      references: mentions.enumerated().map { index, mention in
        .init(
          start: index, end: index + 1, text: "x", kind: .act,
          targets: [mention.0].compactMap { Target($0) },
          relation: mention.1.inverse == nil ? mention.1 : .cites,
          subject: mention.2.flatMap { WorkIdentifier($0) },
          subjectRelation: mention.1.inverse == nil ? nil : mention.1, segment: "art_1")
      })
    return try CitationGraph(Resolver().resolve([record])).edges.map {
      "\($0.source.value) \($0.relation.rawValue) \($0.target.value)"
    }
  }

  @Test func `quoted wording cites for the act that it goes into`() throws {
    #expect(
      try edges(
        "celex:32020R0001", [("celex:32010D0003", .cites, "celex:32016R0679")])
        == ["32016R0679 cites 32010D0003"])
  }

  @Test func `an act as amended by another is amended by it, whoever says so`() throws {
    #expect(
      try edges(
        "council:ST-1-2020-INIT",
        [("celex:32006L0048", .cites, nil), ("celex:32009L0111", .amendedBy, "celex:32006L0048")])
        == [
          "32009L0111 amends 32006L0048", "ST-1-2020-INIT cites 32006L0048",
          "ST-1-2020-INIT memberOf ST-1-2020",
        ])
  }

  @Test func `what a consolidated text does to others, the act does`() throws {
    #expect(
      try edges(
        "celex:02019L0771-20260731", aliases: ["celex:32019L0771"],
        [
          ("celex:32009L0022", .amends, nil), ("celex:32011L0083", .cites, nil),
          ("celex:32024L1799", .amendedBy, "celex:32019L0771"),
        ])
        == [
          "02019L0771-20260731 cites 32011L0083", "02019L0771-20260731 consolidates 32019L0771",
          "32019L0771 amends 32009L0022", "32024L1799 amends 32019L0771",
        ])
  }

  @Test func `a range is one mention of several places`() throws {
    let act = DocumentRecord(
      document: .init(
        id: WorkIdentifier(.celex, "32016R0679"), family: nil, metadata: DocumentMetadata(),
        source: DocumentSource(path: "b.xml", sha256: "1", mediaType: "", format: "formex")),
      segments: ["art_5", "art_6", "art_7"].map { .init(id: $0, kind: .article, text: "x") })
    let citing = DocumentRecord(
      document: .init(
        id: WorkIdentifier(.council, "ST-1-2020-INIT"), family: nil, metadata: DocumentMetadata(),
        source: DocumentSource(path: "a.pdf", sha256: "0", mediaType: "", format: "pdf")),
      references: [
        .init(
          start: 0, end: 1, text: "x", kind: .provision,
          targets: [try #require(Target("celex:32016R0679#art_5-art_7"))], segment: "opr_1")
      ])
    let graph = try CitationGraph(Resolver().resolve([act, citing]))
    let edge = try #require(graph.edges.first { $0.layer == .citation })
    #expect(edge.mentions == 1)
    #expect(edge.pinpoints == ["art_5", "art_6", "art_7"])
    #expect(try graph.segmentEdges.count { $0.target.hasPrefix("celex:32016R0679#art_") } == 3)
  }

  @Test func `a catalogue's relation joins two nodes and counts as no mention`() throws {
    func name(_ text: String) throws -> WorkIdentifier { try #require(WorkIdentifier(text)) }
    let record = DocumentRecord(
      document: .init(
        id: try name("council:ST-1-2020-INIT"), family: nil, metadata: DocumentMetadata(),
        source: DocumentSource(path: "a.pdf", sha256: "0", mediaType: "", format: "pdf")),
      references: try [
        ("celex:32014L0059", nil), ("celex:32012R0648", nil), ("celex:31995L0046", nil),
        ("celex:31995L0046", "celex:32016R0679"),
      ].map { target, subject in
        .init(
          start: 0, end: 1, text: "x", kind: .act, targets: [Target(try name(target))],
          relation: .repeals, subject: try subject.map { try name($0) }, segment: "opr_1",
          context: "words")
      })
    var known = CatalogueWork(id: try name("celex:32014L0059"), origin: "works.tsv:2")
    known.relations = [
      WorkRelation(.amends, try name("celex:32012R0648"), origin: "relations.tsv:7"),
      WorkRelation(.amends, try name("celex:32099R0001"), origin: "relations.tsv:8"),
    ]
    var stated = CatalogueWork(id: try name("celex:32016R0679"), origin: "works.tsv:3")
    stated.relations = [WorkRelation(.repeals, try name("celex:31995L0046"))]
    let graph = try CitationGraph(
      Resolver(catalogue: WorkCatalogue([known, stated])).resolve([record]))
    #expect(!graph.nodes.contains { $0.id.value == "32099R0001" })
    let edge = try #require(graph.edges.first { $0.relation == .amends })
    #expect(edge.source.value == "32014L0059" && edge.target.value == "32012R0648")
    #expect(edge.mentions == 0 && edge.methods == ["catalogue"] && edge.layer == .structure)
    #expect(edge.context == "relations.tsv:7")
    #expect(graph.nodes.first { $0.id.value == "32012R0648" }?.citedBy == 1)
    // Where a text says it too, the text counts.
    let both = try #require(graph.edges.first { $0.source.value == "32016R0679" })
    #expect(both.mentions == 1 && both.methods == ["catalogue", "explicit"])
    #expect(both.layer == .citation && both.context == "words")
  }
}
