import CitationGraphs
import Foundation
import LegalDocuments
import LegalIdentifiers
import References
import Resolution
import SourceTexts
import Spooling
import TestSupport
import Testing

/// Documents whose every edge is known: families, renamed works, shared pages, near-equal titles,
/// papers that cite each other.
@Suite struct `Documents with known truth` {
  private static let folder = "Tests/CitationGraphsTests/KnownTruth"

  private func text(_ name: String) throws -> String {
    try String(contentsOf: PackageFolder.url("\(Self.folder)/\(name)"), encoding: .utf8)
  }

  /// Reads the documents and recognises their references.
  private func records() throws -> [DocumentRecord] {
    try text("documents.txt").split(separator: "\n== ").dropFirst().map { part in
      let lines = part.split(separator: "\n").map(String.init)
      let head = lines[0].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      var document = LegalDocument(
        source: .init(path: head[0], sha256: head[0], mediaType: "text/plain", format: "text"))
      document.metadata.identifier = WorkIdentifier(head[0])
      document.metadata.date = CivilDate(iso: head[1])
      document.metadata.title = head[2]
      document.segments = [Segment(id: "tit_1", kind: .title, text: head[2])]
      for line in lines.dropFirst() {
        let colon = try #require(line.firstIndex(of: ":"))
        let words = line[..<colon].split(separator: " ").map(String.init)
        try add(
          words, line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces),
          to: &document)
      }
      return DocumentRecord(document, references: Recogniser().references(in: document))
    }
  }

  private func add(_ words: [String], _ text: String, to document: inout LegalDocument) throws {
    let count = document.segments.count
    switch words[0] {
    case "alias": document.metadata.aliases.append(try #require(WorkIdentifier(text)))
    case "cover-previous":
      document.coverReferences.append(CoverReference(field: .previous, text: text))
      document.metadata.previous += Recogniser().references(in: text).flatMap(\.targets).map(\.work)
    case "cover-commission":
      document.coverReferences.append(CoverReference(field: .commission, text: text))
    case "cover-procedure":
      document.coverReferences.append(CoverReference(field: .procedure, text: text))
    case "recital":
      document.segments.append(Segment(id: "rct_\(count)", kind: .recital, text: text))
    case "operative":
      document.segments.append(Segment(id: "opr_\(count)", kind: .operative, text: text))
    case "article":
      document.segments.append(
        Segment(id: "art_\(words[1])", kind: .article, number: words[1], text: text))
    case "paragraph":
      let numbers = words[1].split(separator: ".")
      document.segments.append(
        Segment(
          id: "art_\(numbers[0]).par_\(numbers[1])", parent: count - 1, kind: .paragraph,
          text: text))
    case "quoted":
      document.segments.append(
        Segment(
          id: "art_\(words[1]).txt_1", parent: count - 1, kind: .body, text: text, isQuoted: true))
    case "note":
      let number = document.footnotes.count + 1
      document.footnotes.append(Footnote(id: "fn:\(number)", mark: "\(number)", text: text))
    default: Issue.record("unknown field \(words[0])")
    }
  }

  private func catalogue() throws -> WorkCatalogue {
    let rows = try text("works.tsv").split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return WorkCatalogue(
      try rows.enumerated().map { index, cells in
        func cell(_ column: Int) -> String? {
          cells.indices.contains(column) && !cells[column].isEmpty ? cells[column] : nil
        }
        return CatalogueWork(
          id: try #require(WorkIdentifier(cells[0])),
          names: [cell(1), cell(5)].compactMap { $0.flatMap { WorkIdentifier($0) } },
          lastPage: cell(2).flatMap { Int($0) }, date: cell(3).flatMap { CivilDate(iso: $0) },
          title: cell(4), inForceUntil: cell(6).flatMap { CivilDate(iso: $0) },
          origin: "works.tsv:\(index + 2)")
      })
  }

  @Test func `give every edge right and say why the rest is open`() throws {
    let records = try records()
    let resolution = Resolver(catalogue: try catalogue()).resolve(records)
    #expect(resolution.tally.isComplete)
    let graph = try CitationGraph(resolution)
    var lines = ["edges"]
    for edge in graph.edges {
      let places = edge.pinpoints.isEmpty ? "" : " # \(edge.pinpoints.joined(separator: " "))"
      lines.append(
        "\(edge.source) \(edge.relation.rawValue) \(edge.target) (\(edge.status.rawValue))\(places)"
      )
    }
    lines += ["", "aliases"]
    for node in graph.nodes where !node.aliases.isEmpty {
      lines.append("\(node.id) = \(node.aliases.map(\.description).joined(separator: " "))")
    }
    lines += ["", "remarks on targets"]
    for record in resolution.resolved {
      for (mention, outcome) in zip(record.record.references, record.mentions) {
        for target in outcome.targets
        where target.reason != nil || target.preferredIssue != nil || !target.candidates.isEmpty {
          let parts = [
            target.work.map { "→ \($0)" },
            target.preferredIssue.map { "probably \($0)" },
            target.candidates.isEmpty
              ? nil : "of \(target.candidates.map(\.description).joined(separator: " "))",
            target.reason.map { "but \($0)" },
          ].compactMap { $0 }
          lines.append(
            "\(record.record.document.id): “\(mention.text)” \(target.status.rawValue) \(parts.joined(separator: ", "))"
          )
        }
      }
    }
    lines += ["", "findings"]
    lines += resolution.findings.map { "\($0.code.rawValue): \($0.message)" }.sorted()
    try GoldenFile("\(Self.folder)/edges.txt").check(lines.joined(separator: "\n") + "\n")

    let shuffled = Resolver(catalogue: try catalogue()).resolve(records.reversed())
    #expect(shuffled.mentions == resolution.mentions)
  }
}
