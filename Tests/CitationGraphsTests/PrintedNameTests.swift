import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Testing

@testable import CitationGraphs

@Suite struct `The printed names of works without a number` {
  /// The labels of all nodes of a graph whose documents mention works in these words.
  private func labels(_ documents: [[(target: String, words: String)]]) throws -> [String: String] {
    let records = documents.enumerated().map { number, mentions in
      DocumentRecord(
        document: .init(
          id: WorkIdentifier("celex:32020R000\(number + 1)") ?? .self, family: nil,
          metadata: DocumentMetadata(),
          source: DocumentSource(
            path: "\(number).xml", sha256: "\(number)", mediaType: "", format: "formex")),
        references: mentions.enumerated().map { index, mention in
          .init(
            start: index, end: index + 1, text: mention.words, kind: .alias,
            targets: [mention.target].compactMap { Target($0) }, context: mention.words)
        })
    }
    let resolution = Resolver().resolve(records)
    var builder = GraphBuilder(.temporary())
    for record in resolution.resolved {
      try builder.add(RecordShares(record, known: resolution.known))
    }
    let graph = try builder.finish(resolution.known)
    return Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id.description, $0.label) })
  }

  @Test(arguments: [
    ("alias:efta-agreement", "EFTA Agreement", "EFTA Agreement"),
    ("alias:efta-agreement", "Article 57 of the EFTA Agreement", "EFTA Agreement"),
    ("alias:soil-strategy", "‘Soil Strategy’", "Soil Strategy"),
    ("alias:set-plan", "SET‑Plan", "SET‑Plan"),
    ("alias:soil-strategy", "the Soil\n  Strategy", "Soil Strategy"),
    ("text:plan-of-action", " Plan\u{2028}of\tAction\u{1} ", "Plan of Action\u{FFFD}"),
    (
      "text:opinion-of-the-parliament-of-13-december",
      "Opinion of the Parliament of 13 December 2005",
      "Opinion of the Parliament of 13 December 2005"
    ),
  ])
  func `a label is what the text prints`(target: String, words: String, label: String) throws {
    #expect(try labels([[(target, words)]])[target] == label)
  }

  @Test(arguments: [
    ("alias:1951-geneva-convention", "Geneva Convention of 28 July 1951", "1951 Geneva Convention"),
    ("alias:mannheim-convention", "convention de Mannheim", "Mannheim Convention"),
    ("alias:protocol-on-ireland", "that Protocol", "Protocol on Ireland"),
    ("alias:agreement", "the EEAAgreement", "Agreement"),
  ])
  func `a name that stands otherwise in the text takes its capitals from its words`(
    target: String, words: String, label: String
  ) throws {
    #expect(try labels([[(target, words)]])[target] == label)
  }

  @Test func `the shortest form counts, whatever the order of the documents`() throws {
    let long = ("text:plan-of-action", "European Union Plan of Action against trafficking")
    let short = ("text:plan-of-action", "Plan of Action")
    for order in [[[long], [short]], [[short], [long]]] {
      #expect(try labels(order)["text:plan-of-action"] == "Plan of Action")
    }
  }

  @Test func `a long description is cut between words`() throws {
    let words =
      "communication entitled ‘" + Array(repeating: "better", count: 40).joined(separator: " ")
    let label = try #require(
      try labels([[("text:better-regulation", words)]])["text:better-regulation"])
    #expect(label.count <= 121)
    #expect(label.hasSuffix("better…"))
  }
}
