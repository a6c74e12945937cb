import CitationGraphs
import Foundation
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Writers

/// Two documents with text that readers of the formats trip over.
enum SampleGraph {
  static let hostile = [
    "=1+1", "NA", "32008E0124", "</script><script>", "a \"quoted\", cell", "one|two", "INF 12",
    "line\r\nbreak\u{2028}and\ttab", "\u{0}\u{1}\u{B}\u{1F}\u{FFFE}\u{FFFF}", "שלום \u{202E}abc",
    "👩‍👩‍👧 𝔘 e\u{301}", "&amp; <b> ]]> '", "back\\slash\\\"", " blanks  within ",
    String(repeating: "long ", count: 4_000),
  ]

  static func resolution(_ records: [DocumentRecord] = records(hostile)) -> Resolution {
    Resolver().resolve(records)
  }

  /// What is known when the records have passed.
  static func contents(of resolution: Resolution) throws -> GraphContents {
    var counts = RecordCounts()
    var problems = ProblemList(.temporary())
    for record in resolution.resolved {
      counts.add(record)
      try problems.add(record)
    }
    if !resolution.resolved.isEmpty {
      try problems.add(
        ProblemRecord(
          path: "bad\n\u{1}.pdf", sha256: nil, stage: "read",
          code: DiagnosticCode("pdf.damaged"), message: hostile.joined()))
    }
    return GraphContents(
      graph: try CitationGraph(resolution), known: resolution.known,
      problems: try problems.finish(), counts: counts)
  }

  /// Links records and writes their folder; the counts and the graph come back.
  @discardableResult static func write(
    _ records: [DocumentRecord] = records(hostile), to folder: URL, formats: Set<String>? = nil
  ) throws -> GraphContents {
    let resolution = resolution(records)
    let writer = try GraphFolderWriter(OutputFolder(folder), formats: formats)
    for record in resolution.resolved {
      try writer.add(writer.renderer.render([record]))
    }
    try writer.endRecords()
    let contents = try contents(of: resolution)
    try writer.finish(contents)
    return contents
  }

  /// Writes a graph that no text says: for shapes that real documents seldom have.
  static func write(_ graph: CitationGraph, to folder: URL) throws {
    let writer = try GraphFolderWriter(OutputFolder(folder))
    try writer.endRecords()
    try writer.finish(GraphContents(graph: graph, known: Resolver().resolve([]).known))
  }

  /// One work that stands alone.
  static let single = CitationGraph(
    nodes: Rows([GraphNode(id: name("A"), label: "A", kind: .work)]))

  /// A work that cites itself, and two that cite one another, one of them on two footings.
  static let loops = CitationGraph(
    nodes: Rows(["A", "B"].map { GraphNode(id: name($0), label: $0, kind: .target) }),
    edges: Rows([
      edge("A", "A", .cites), edge("A", "B", .amends), edge("A", "B", .cites),
      edge("B", "A", .cites),
    ]))

  private static func name(_ value: String) -> WorkIdentifier { WorkIdentifier(.text, value) }

  private static func edge(
    _ source: String, _ target: String, _ relation: CitationRelation
  ) -> CitationEdge<WorkIdentifier> {
    CitationEdge(
      source: name(source), target: name(target), relation: relation, layer: .citation,
      id: MentionIdentity.edge(from: name(source), to: name(target), relation))
  }

  static func records(_ texts: [String]) -> [DocumentRecord] {
    var metadata = DocumentMetadata()
    metadata.identifier = WorkIdentifier(.council, "ST-1-2020-REV-1")
    metadata.title = texts.joined(separator: " ") + String(repeating: " megabyte", count: 111_000)
    metadata.kind = "NOTE \u{1}"
    metadata.language = "en"
    metadata.date = CivilDate(iso: "2020-02")
    metadata.codes = texts
    metadata.procedures = [WorkIdentifier(.proc, "2011/0023(COD)")]
    let citing = DocumentRecord(
      document: .init(
        id: WorkIdentifier(.council, "ST-1-2020-REV-1"),
        family: WorkIdentifier(.council, "ST-1-2020"), metadata: metadata,
        source: .init(path: "a|b,\"c\".pdf", sha256: "ab", mediaType: "", format: "pdf", pages: 2)),
      segments: [
        .init(id: "rct_1", kind: .recital, addressees: texts, text: texts.joined(), page: 1)
      ],
      footnotes: [.init(id: "fn:1", mark: "*", text: texts.joined(), segment: "rct_1", offset: 1)],
      references: texts.enumerated().flatMap { index, text in
        [
          mention(text, "celex:32016R0679#art_\(index + 1)", .cites),
          mention(text, "celex:32016R0679", .amends),
          mention(text, "council:ST-1-2020-REV-1#par_1", .cites),
          mention(text, "text:\(index)-a\"<&>\u{1}|é", .cites),
        ]
      })
    var other = citing
    other.document.id = WorkIdentifier(.celex, "32016R0679")
    other.document.family = nil
    other.document.metadata.aliases = [WorkIdentifier(.oj, "L:2016:119:p1")]
    other.references = [mention("x", "council:ST-1-2020", .cites)]
    return [citing, other]
  }

  private static func mention(
    _ text: String, _ target: String, _ relation: CitationRelation
  ) -> DocumentRecord.Mention {
    .init(
      start: 0, end: text.unicodeScalars.count, text: text, kind: .act,
      targets: [Target(target)].compactMap { $0 }, relation: relation, note: text,
      footnote: "fn:1", page: 1, box: Box(x0: 0, y0: 1.5, x1: 2, y1: 3), context: text)
  }
}
