import ArgumentParser
import Foundation
import LegalDocuments
import LegalIdentifiers
import Pipelines
import Resolution
import Scoring
import SourceTexts

/// `renvoi score`: precision and recall against labelled documents.
struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Measures precision, recall and F1 against labelled documents.",
    discussion: """
      GOLD is a NAME.gold.json beside its document, a Formex file (its mark-up is its gold), or a
      folder of either.
        renvoi score Corpus --misses
      """)

  @Argument(help: "Gold files, Formex files, or folders of them.")
  var gold: [String]

  @Option(name: .customLong("catalogue"), help: "Works; one is right by any of its names.")
  var catalogues: [String] = []

  @Flag(help: "Print one JSON object instead of the table.")
  var json = false

  @Flag(help: "List every miss and false alarm with its page and text.")
  var misses = false

  @Flag(help: "Print how often what is found is right, by method and stated confidence.")
  var reliability = false

  @OptionGroup var work: WorkOptions

  func run() async throws {
    var cases: [GoldCase] = []
    for path in gold {
      do {
        cases += try GoldCase.cases(in: URL(fileURLWithPath: path))
      } catch {
        throw Console.failure(error.message, ExitCodes.noInput)
      }
    }
    guard !cases.isEmpty else {
      throw Console.failure(
        "no labelled documents among \(gold.joined(separator: ", "))", ExitCodes.noInput)
    }
    let catalogue = try Catalogues.read(catalogues)
    let scorer = Scorer(
      equivalence: WorkEquivalence(catalogue.works.map { [$0.id] + $0.names }))
    var report = ScoreReport()
    var unread: [String] = []
    let files = cases.map { InputFile(url: $0.document, path: $0.document.lastPathComponent) }
    let meter = ProgressMeter(work.progress)
    var index = 0
    _ = try work.extract(files, order: .given, meter) { file, extracted in
      defer { index += 1 }
      let gold = cases[index]
      let record: DocumentRecord
      switch try extracted.records.first {
      case .document(let document): record = document
      case .problem(let problem):
        unread.append("\(file.path): \(problem.message)")
        record = .unread(file.path)
      case nil:
        unread.append("\(file.path): no document in the file")
        record = .unread(file.path)
      }
      report.add(scorer.score(record, against: gold.gold), group: gold.group)
    }
    if reliability {
      return Console.write(Array(report.total.reliability.markdown.utf8))
    }
    Console.write(Array((json ? report.json() : report.text(withFindings: misses)).utf8))
    for line in unread { Console.say("renvoi: could not be read: \(line)") }
    if !unread.isEmpty { throw ExitCodes.someUnreadable }
  }
}

extension DocumentRecord {
  /// What a document that could not be read counts as: everything in its gold is missed.
  fileprivate static func unread(_ path: String) -> DocumentRecord {
    DocumentRecord(
      document: Document(
        id: WorkIdentifier(.file, "unread"), family: nil, metadata: DocumentMetadata(),
        source: DocumentSource(path: path, sha256: "", mediaType: "", format: "")))
  }
}
