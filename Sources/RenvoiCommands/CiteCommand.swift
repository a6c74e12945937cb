import ArgumentParser
import Foundation
import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts

/// `renvoi cite`: references in plain text, one JSON line each.
struct CiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Finds the references in plain text: one JSON line each, in text order.",
    discussion: """
      start and end count Unicode code points, so that text[start:end] is the mention in Python.
        echo "see 14469/4/05 REV 4" | renvoi cite
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

  func run() async throws {
    let bytes = try Console.read(file)
    let text = String(decoding: bytes, as: UTF8.self)
    let recogniser = Recogniser(
      language: language, citing: CitingDocument(identifier: document, date: date))
    let index = CodePointIndex(text)
    var json = JSONLine()
    for reference in recogniser.references(in: text) {
      json.write(reference, of: text, index: index)
      if json.bytes.count > 1 << 20 {
        Console.write(json.bytes)
        json.removeAll()
      }
    }
    Console.write(json.bytes)
  }
}

extension JSONLine {
  /// Adds one reference as the contract's object and a line feed.
  fileprivate mutating func write(_ reference: Reference, of text: String, index: CodePointIndex) {
    beginObject()
    key("start")
    int(index.codePoints(before: reference.span.start))
    key("end")
    int(index.codePoints(before: reference.span.end))
    key("text")
    string(String(text[reference.span]))
    key("kind")
    string(reference.kind.rawValue)
    key("targets")
    strings(reference.targets.map(\.description))
    key("relation")
    string(reference.relation.rawValue)
    key("status")
    string(reference.status.rawValue)
    key("method")
    string(reference.method.rawValue)
    key("confidence")
    double(reference.confidence)
    key("note")
    string(reference.note)
    endObject()
    newline()
  }
}
