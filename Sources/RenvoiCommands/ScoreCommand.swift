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
    try await ParallelExtraction(work.extractor(), jobs: work.jobCount)
      .run(files, progress: { meter.update($0) }) { file, extraction in
        defer { index += 1 }
        let gold = cases[index]
        guard case .records(let records) = extraction, case .document(let record) = records.first
        else {
          unread.append("\(file.path): \(extraction.reason)")
          report.add(scorer.score(.unread(file.path), against: gold.gold), group: gold.group)
          return
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

extension Extraction {
  /// Why there is no document.
  fileprivate var reason: String {
    guard case .records(let records) = self, case .problem(let problem) = records.first else {
      return "no document in the file"
    }
    return problem.message
  }
}
