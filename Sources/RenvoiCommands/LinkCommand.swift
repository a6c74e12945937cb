import ArgumentParser
import Foundation
import LegalDocuments
import Pipelines
import Spooling
import Writers

/// `renvoi link`: records of any number of `extract` runs to a graph folder.
struct LinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Joins the records of any number of extract runs into a graph folder.",
    discussion: "The same bytes come out however the documents were spread over the records.")

  @Argument(help: "Files of records that `renvoi extract` wrote.")
  var records: [String]

  @OptionGroup var outputs: OutputOptions
  @OptionGroup var work: WorkOptions

  func run() async throws {
    let catalogue = try Catalogues.open(outputs.catalogues)
    var manifest = RunManifest()
    manifest.started = GraphRun.now()
    manifest.inputs = records.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted()
    let output = outputs.output ?? "Output"
    var collector = RecordCollector(OutputOptions.scratch(in: output))
    do {
      for path in records { try await collector.add(file: path, jobs: work.jobCount) }
    } catch let error as RecordFileError {
      throw Console.failure(error)
    }
    let run = GraphRun(
      catalogue: catalogue, formats: outputs.chosenFormats, jobs: work.jobCount)
    try await RunCommand.finish(run, &collector, manifest: manifest, output: output)
  }
}
