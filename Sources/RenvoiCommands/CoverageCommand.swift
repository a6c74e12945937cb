import ArgumentParser
import DocumentReaders
import Foundation
import LegalDocuments
import Pipelines
import SourceTexts

/// `renvoi coverage`: what reading loses or tells twice.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Measures, file by file, how much of the text is found in segments and footnotes.",
    discussion: """
      share    letters of the source that end in one segment or footnote, per letter
      surplus  letters of segments and footnotes that the source does not have, per letter
      Furniture and bibliographic data do not count. Behind them stand recitals, visas, articles
      and notes as the mark-up counts them and, after a slash, as they were found.
      Exit code 3: a file has a share below 0.995, a surplus above 0.005, or other counts.
        renvoi coverage ../shared/corpus/formex --outside
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Print only files outside the limits.")
  var outside = false

  @Flag(help: "Print one JSON object a file instead of the table.")
  var json = false

  func run() throws {
    var total = 0
    var failed = 0
    for file in try input.files() {
      guard case .bytes(let bytes) = file.location.read(atMost: .max),
        let line = FileCoverage(bytes, path: file.path)
      else { continue }
      total += 1
      if !line.isWithin { failed += 1 }
      guard !outside || !line.isWithin else { continue }
      Console.print(json ? line.json : line.text)
    }
    Console.say("\(total) files, \(failed) outside")
    if failed > 0 { throw ExitCodes.someUnreadable }
  }
}

/// One file's line.
private struct FileCoverage {
  let path: String
  let format: String
  let coverage: TextCoverage?
  let count: MarkupCount

  /// `nil` for files without a document of their own.
  init?(_ bytes: [UInt8], path: String) {
    guard let reader = Readers.reader(for: FormatDetector.sniff(bytes)) else { return nil }
    let source = DocumentSource(path: path, sha256: "", mediaType: "", format: reader.format)
    guard
      let documents = try? reader.documents(from: bytes, source: source, companions: .none),
      documents.contains(where: { !$0.segments.isEmpty })
    else { return nil }
    self.path = path
    format = reader.format
    coverage = TextCoverage(bytes, format: format, documents: documents)
    count = MarkupCount(bytes, format: format, documents: documents)
  }

  var isWithin: Bool {
    count.isMet && coverage.map { $0.share >= 0.995 && $0.surplus <= 0.005 } ?? true
  }

  var text: String {
    let figures = coverage.map { "\(figure($0.share)) \(figure($0.surplus))" } ?? "  –      –   "
    let counts = count.rows.map { "\($0.name) \($0.marked)/\($0.found)" }.joined(separator: " ")
    let examples =
      isWithin ? "" : "  " + (coverage?.examples.prefix(8).joined(separator: " ") ?? "")
    return "\(figures) \(format) \(path)  \(counts)\(examples)"
  }

  var json: String {
    var line = JSONLine()
    line.beginObject()
    line.key("path")
    line.string(path)
    line.key("format")
    line.string(format)
    line.key("share")
    line.double(coverage?.share ?? .nan)
    line.key("surplus")
    line.double(coverage?.surplus ?? .nan)
    for row in count.rows {
      line.key(row.name)
      line.beginArray()
      line.int(row.marked)
      line.int(row.found)
      line.endArray()
    }
    line.endObject()
    return line.text
  }

  private func figure(_ value: Double) -> String {
    let steps = Int((value * 10_000).rounded())
    return "\(steps / 10_000).\(String(steps % 10_000 + 10_000).dropFirst())"
  }
}
