import ArgumentParser
import Foundation
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

  @Option(help: "Batches of records to work on at a time (default: one a processor core).")
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  func run() async throws {
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let catalogue = try Catalogues.open(outputs.catalogues)
    var manifest = RunManifest()
    manifest.started = GraphRun.now()
    manifest.inputs = records.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted()
    let output = outputs.output ?? "Output"
    let summary: RunSummary
    do {
      let folder = try RunFolder(output)
      folder.removeRemains()
      var collector = RecordCollector(folder.scratch())
      for path in records { try await collector.add(file: path, jobs: jobs) }
      Interrupts.endAtOnce()
      summary = try await GraphRun(
        catalogue: catalogue, formats: outputs.chosenFormats, jobs: jobs
      ).write(collector.finish(), manifest: manifest, to: folder.url)
    } catch {
      throw Console.ending(error)
    }
    summary.lines(for: output).forEach(Console.say)
    if summary.status != 0 { throw ExitCode(summary.status) }
  }
}
