import ArgumentParser
import Foundation
import LegalDocuments
import Pipelines
import Resolution
import Spooling
import Writers

/// `renvoi run`: the main job.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads all documents below the inputs and writes the citation graph's folder.",
    discussion: """
      Files are known by their content: PDF, Formex, Akoma Ntoso and EUR-Lex pages are read, others
      are counted as skipped. What cannot be read is named in problems.jsonl, and the run goes on.
        renvoi run documents/ -o Output
        renvoi run --pipeline Pipelines/everything.yaml
      """)

  @Argument(help: "Files and folders; a folder is read with all folders below it.")
  var inputs: [String] = []

  @Option(help: "A pipeline file; what the command line says goes before it.")
  var pipeline: String?

  @OptionGroup var outputs: OutputOptions
  @OptionGroup var work: WorkOptions

  @Flag(help: "Read everything anew. (This version keeps no earlier results, so it always does.)")
  var fresh = false

  func run() async throws {
    let plan = try plan()
    let found = InputFiles(inputs: plan.inputs)
    guard found.missing.isEmpty else {
      throw Console.failure(
        "\(found.missing.joined(separator: ", ")): no such file or folder", ExitCodes.noInput)
    }
    for path in found.unreadable {
      Console.say("renvoi: warning: \(path): the folder cannot be listed; check its permissions")
    }
    let catalogue = try Catalogues.open(plan.catalogues)
    var manifest = RunManifest()
    manifest.started = GraphRun.now()
    manifest.inputs = plan.inputs.map { URL(fileURLWithPath: $0).lastPathComponent }
    manifest.catalogues = plan.catalogues.map { URL(fileURLWithPath: $0).lastPathComponent }
    manifest.files = found.files.count
    manifest.settings = ["jobs": "\(plan.jobs)", "formats": plan.formats.joined(separator: ",")]
    let meter = ProgressMeter(work.progress)
    var collector = RecordCollector(OutputOptions.scratch(in: plan.output))
    try await ParallelExtraction(work.extractor(), jobs: plan.jobs)
      .run(found.files, progress: { meter.update($0) }) { _, extraction in
        switch extraction {
        case .skipped: manifest.skipped += 1
        case .records(let records): for record in records { try collector.add(record) }
        }
      }
    let run = GraphRun(
      catalogue: catalogue, formats: plan.formats.isEmpty ? nil : Set(plan.formats),
      jobs: plan.jobs)
    try await Self.finish(run, &collector, manifest: manifest, output: plan.output)
  }

  /// Writes the folder, says what was found, and ends with the exit code that fits.
  static func finish(
    _ run: GraphRun, _ collector: inout RecordCollector, manifest: RunManifest, output: String
  ) async throws {
    let summary: RunSummary
    do {
      summary = try await run.write(
        collector.finish(), manifest: manifest,
        to: URL(fileURLWithPath: output, isDirectory: true))
    } catch let error as WriteError {
      throw Console.failure("\(error)", ExitCodes.cannotWrite)
    } catch let error as RecordFileError {
      throw Console.failure(error)
    } catch let error as CatalogueError {
      throw Catalogues.failure(error)
    }
    summary.lines(for: output).forEach(Console.say)
    if summary.mentionsLost != 0 { throw ExitCodes.failed }
    if summary.unreadable > 0 { throw ExitCodes.someUnreadable }
  }

  private struct Plan {
    var inputs: [String]
    var output: String
    var jobs: Int
    var catalogues: [String]
    var formats: [String]
  }

  /// The command line over the pipeline file over the defaults.
  private func plan() throws -> Plan {
    let file = try pipeline.map(Self.readPipeline)
    let inputs = inputs.isEmpty ? file?.inputs ?? [] : inputs
    guard !inputs.isEmpty else {
      throw ValidationError("name at least one file or folder, or a --pipeline that does")
    }
    let chosen = outputs.formats?.split(separator: ",").map(String.init) ?? file?.formats ?? []
    return Plan(
      inputs: inputs, output: outputs.output ?? file?.output ?? "Output",
      jobs: work.jobs ?? file?.jobs ?? work.jobCount,
      catalogues: outputs.catalogues.isEmpty ? file?.catalogues ?? [] : outputs.catalogues,
      formats: chosen.sorted())
  }

  private static func readPipeline(_ path: String) throws -> PipelineFile {
    let text = String(decoding: try Console.read(path), as: UTF8.self)
    do {
      let file = try PipelineFile(
        text, in: URL(fileURLWithPath: path).deletingLastPathComponent())
      try OutputOptions.check(file.formats)
      return file
    } catch {
      throw Console.failure("\(path): \(error)", ExitCodes.badPipeline)
    }
  }
}
