import ArgumentParser
import Foundation
import LegalDocuments
import Pipelines
import SourceTexts

/// `renvoi parse`: one document's structure.
struct ParseCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, outline, text
  }

  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Prints one document's structure.")

  @Argument(help: "A PDF, XML, XHTML or HTML file.")
  var file: String

  @Option(help: "json (one line), outline (a tree to read) or text.")
  var format = Format.outline

  @Flag(help: "Recognise letters on pages that are pictures, by Tesseract.")
  var ocr = false

  func run() async throws {
    let bytes = try Console.read(file)
    let url = URL(fileURLWithPath: file)
    let extractor = ocr ? try OpticalReading.extractor() : Extractor()
    let extraction =
      file == "-"
      ? extractor.extract(bytes, path: "-")
      : extractor.extract(.alone(url))
    guard case .records(var records) = extraction else {
      throw Console.failure("\(file): is no PDF, XML or HTML document", ExitCodes.badData)
    }
    // A part that another file takes in is shown alone where it is asked for.
    if records.isEmpty,
      case .records(let alone) = extractor.extract(bytes, path: url.lastPathComponent)
    {
      records = alone
    }
    guard !records.isEmpty else {
      throw Console.failure(
        "\(file): holds no text of its own; name the file that it accompanies", ExitCodes.badData)
    }
    for record in records {
      switch record {
      case .problem(let problem):
        throw Console.failure("\(file): \(problem.message)", ExitCodes.badData)
      case .document(let document):
        switch format {
        case .json: Console.write(document.jsonLine())
        case .outline: Console.print(DocumentOutline(of: document).text)
        case .text: Console.print(document.plainText)
        }
      }
    }
  }
}

extension DocumentRecord {
  /// The segments' text in reading order, a paragraph each, then the footnotes.
  var plainText: String {
    let body = segments.map { segment in
      [segment.number, segment.heading, segment.text.isEmpty ? nil : segment.text]
        .compactMap { $0 }.joined(separator: " ")
    }
    let notes = footnotes.map { "\($0.mark) \($0.text)" }
    return (body + notes).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
