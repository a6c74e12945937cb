import ArgumentParser
import Foundation
import LegalDocuments
import Pipelines
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

  func run() async throws {
    let catalogue = try Catalogues.read(outputs.catalogues)
    var manifest = RunManifest()
    manifest.started = GraphRun.now()
    manifest.inputs = records.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted()
    var all: [ExtractionRecord] = []
    for path in records {
      let bytes = try Console.read(path)
      var number = 0
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        number += 1
        guard !line.isEmpty else { continue }
        do {
          all.append(try ExtractionRecord(json: Array(line)))
        } catch {
          throw Console.failure(
            "\(path):\(number): is no record of renvoi extract (\(error)); extract it again",
            ExitCodes.badData)
        }
      }
    }
    manifest.files = all.count
    let run = GraphRun(catalogue: catalogue, formats: outputs.chosenFormats)
    try RunCommand.finish(run, all, manifest: manifest, output: outputs.output ?? "Output")
  }
}
