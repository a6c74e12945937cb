import ArgumentParser
import Foundation
import Pipelines

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

      Documents are read in processes of their own, which can harm nothing else. A run that was
      broken off goes on where it was; a folder that has not changed is not read again.

      Keys of a pipeline file:
      \(PipelineFile.help)
      """)

  @Argument(help: "Files and folders; a folder is read with all folders below it.")
  var inputs: [String] = []

  @Option(help: "A pipeline file; what the command line says goes before it.")
  var pipeline: String?

  @OptionGroup var outputs: OutputOptions
  @OptionGroup var work: WorkOptions

  @Flag(help: "Read everything anew, whatever earlier runs have kept.")
  var fresh = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be read and written, and do neither.")
  var isDryRun = false

  func run() async throws {
    let plan = try plan()
    if isDryRun { return plan.preview().forEach(Console.print) }
    let found = plan.files()
    guard found.missing.isEmpty else {
      throw Console.failure(
        "\(found.missing.joined(separator: ", ")): no such file or folder", ExitCodes.noInput)
    }
    for path in found.unreadable {
      Console.say("renvoi: warning: \(path): the folder cannot be listed; check its permissions")
    }
    let catalogue = try Catalogues.open(plan.catalogues)
    let started = GraphRun.now()
    let meter = ProgressMeter(work.progress)
    let outcome: BatchRun.Outcome
    do {
      outcome = try await BatchRun(plan, catalogue: catalogue).run(
        consume found, in: RunFolder(plan.output), started: started, progress: meter.update,
        turn: meter.turn)
    } catch {
      meter.breakOff()
      throw Console.ending(error)
    }
    outcome.summary.forEach(Console.say)
    if outcome.status != 0 { throw ExitCode(outcome.status) }
  }

  /// The command line over the pipeline file over the defaults.
  private func plan() throws -> RunPlan {
    let file = try pipeline.map(Self.readPipeline)
    let inputs = inputs.isEmpty ? file?.inputs ?? [] : inputs
    guard !inputs.isEmpty else {
      throw ValidationError("name at least one file or folder, or a --pipeline that does")
    }
    var plan = RunPlan(
      inputs: inputs, output: outputs.output ?? file?.output ?? "Output",
      jobs: work.jobs ?? file?.jobs ?? work.jobCount)
    let formats = outputs.formats?.split(separator: ",").map(String.init) ?? file?.formats ?? []
    plan.formats = formats.sorted()
    plan.catalogues =
      outputs.catalogues.isEmpty ? file?.catalogues ?? [] : outputs.catalogues
    if let file {
      plan.patterns = file.patterns
      plan.filter = file.filter
    }
    plan.limits = work.limits(over: file?.limits ?? .standard)
    plan.place = work.place
    plan.readsPictures = work.ocr || file?.readsPictures == true
    if plan.readsPictures { try OpticalReading.check() }
    plan.isFresh = fresh
    return plan
  }

  private static func readPipeline(_ path: String) throws -> PipelineFile {
    let text = String(decoding: try Console.read(path), as: UTF8.self)
    do {
      return try PipelineFile(text, in: URL(fileURLWithPath: path).deletingLastPathComponent())
    } catch {
      throw Console.failure("\(path): \(error)", ExitCodes.badPipeline)
    }
  }
}
