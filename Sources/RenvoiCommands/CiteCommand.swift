import ArgumentParser
import Foundation
import LegalDocuments
import LegalIdentifiers
import References
import Resolution
import SourceTexts

/// `renvoi cite`: references in plain text, one JSON line each.
struct CiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Finds the references in plain text: one JSON line each, in text order.",
    discussion: """
      start and end count Unicode code points, so that text[start:end] is the mention in Python.
      With --catalogue, targets are what the catalogue says stands there, and the method says so.
        echo "see 14469/4/05 REV 4" | renvoi cite
        echo "OJ L 119, 4.5.2016, p. 1" | renvoi cite --catalogue works.tsv
      """)

  @Argument(help: "A text file in UTF-8; - or nothing is standard input.")
  var file: String?

  @Option(help: "ISO 639-1 code of the text's language.")
  var language = "en"

  @Option(
    help: "Identifier of the document that the text comes from.",
    transform: { text in
      guard let identifier = WorkIdentifier(text) else {
        throw ValidationError("expected an identifier such as council:ST-14469-2005-REV-4")
      }
      return identifier
    })
  var document: WorkIdentifier?

  @Option(
    help: "Date of that document; decides which edition of a treaty is meant.",
    transform: { text in
      guard let date = CivilDate(iso: text) else {
        throw ValidationError("expected a date such as 2012-04-27")
      }
      return date
    })
  var date: CivilDate?

  @Option(
    name: .customLong("catalogue"),
    help: "A built catalogue or any source of one (see renvoi catalogue); may be repeated.")
  var catalogues: [String] = []

  func run() async throws {
    var bytes = try Console.read(file)
    if !bytes.span.isValidUTF8 {
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    let recogniser = Recogniser(
      language: language, citing: CitingDocument(identifier: document, date: date))
    var output = CitationLines(of: bytes)
    if catalogues.isEmpty {
      recogniser.forEachReference(inUTF8: bytes) { output.add($0) }
    } else {
      var references: [Reference] = []
      recogniser.forEachReference(inUTF8: bytes) { references.append($0) }
      let cited = CitedText(
        String(decoding: bytes, as: UTF8.self), references, document: document, date: date,
        language: language)
      do {
        for reference in try cited.resolved(with: Catalogues.open(catalogues)) {
          output.add(reference)
        }
      } catch let error as CatalogueError {
        throw Catalogues.failure(error)
      }
    }
    output.flush()
  }
}
