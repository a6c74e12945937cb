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
    discussion: """
      The same bytes come out however the documents were spread over the records. More machines
      than one link in four stages, the first and third once for each part of the records:
        renvoi link --stage identify records/1.jsonl -o 1.identities
        renvoi link --stage gather *.identities --catalogue works.sqlite -o known
        renvoi link --stage resolve records/1.jsonl --known known -o 1.part
        renvoi link --stage merge *.part --known known -o graph
      """)

  @Argument(
    help: "Files of records that `renvoi extract` wrote; of a stage, the files that it takes.")
  var records: [String]

  @OptionGroup var outputs: OutputOptions

  @Option(help: "Batches of records to work on at a time (default: one a processor core).")
  var jobs: Int?

  /// A part of linking.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case identify, gather, resolve, merge
  }

  @Option(help: "Do one stage of linking; -o names its file, and for merge the graph folder.")
  var stage: Stage?

  @Option(help: "What the stage gather wrote, for resolve and merge.")
  var known: String?

  mutating func validate() throws {
    switch stage {
    case .resolve, .merge:
      if known == nil { throw ValidationError("--stage \(stage?.rawValue ?? "") takes --known") }
    case nil, .identify, .gather:
      if known != nil { throw ValidationError("--known goes with --stage resolve or merge") }
    }
    if let stage, stage != .merge, outputs.output == nil {
      throw ValidationError("--stage \(stage.rawValue) takes -o, the file to write")
    }
    if stage != nil, stage != .gather, !outputs.catalogues.isEmpty {
      throw ValidationError("--catalogue goes with --stage gather")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  func run() async throws {
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    do {
      switch stage {
      case nil: try await link(jobs: jobs)
      case .merge: try await merge(jobs: jobs)
      case .identify, .gather, .resolve: try await writeFile(jobs: jobs)
      }
    } catch {
      throw Console.ending(error)
    }
  }

  private func link(jobs: Int) async throws {
    let catalogue = try Catalogues.open(outputs.catalogues)
    let output = outputs.output ?? "Output"
    let folder = try RunFolder(output)
    folder.removeRemains()
    var (clock, manifest) = (StageClock(), self.manifest)
    let store = try await store(folder.scratch(), jobs: jobs)
    clock.end("identify", in: &manifest)
    Interrupts.endAtOnce()
    try end(
      try await GraphRun(catalogue: catalogue, formats: outputs.chosenFormats, jobs: jobs)
        .write(store, manifest: manifest, to: folder.url))
  }

  private func merge(jobs: Int) async throws {
    let folder = try RunFolder(outputs.output ?? "Output")
    folder.removeRemains()
    try end(
      try await LinkStages(folder.scratch(), jobs: jobs).merge(
        records, knownPath: known ?? "", formats: outputs.chosenFormats, manifest: manifest,
        to: folder.url))
  }

  /// The stages that write a file of their own, and what they keep beside it.
  private func writeFile(jobs: Int) async throws {
    let file = URL(fileURLWithPath: outputs.output ?? "")
    let scratch = Scratch(
      file.deletingLastPathComponent()
        .appendingPathComponent(".\(file.lastPathComponent).scratch"))
    let stages = LinkStages(scratch, jobs: jobs)
    switch stage {
    case .gather:
      let count = try stages.gather(
        records, catalogue: Catalogues.open(outputs.catalogues), to: file)
      Console.say("\(count) records gathered into \(file.lastPathComponent)")
    case .resolve:
      try await stages.resolve(
        store(scratch, jobs: jobs), knownPath: known ?? "", formats: outputs.chosenFormats,
        to: file)
    default: try stages.identify(try await store(scratch, jobs: jobs), to: file)
    }
  }

  private func store(_ scratch: Scratch, jobs: Int) async throws -> RecordStore {
    var collector = RecordCollector(scratch)
    for path in records { try await collector.add(file: path, jobs: jobs) }
    let store = try collector.finish()
    if store.repeated > 0 {
      Console.say("renvoi: warning: \(store.repeated) records came more than once and count once")
    }
    return store
  }

  private var manifest: RunManifest {
    var manifest = RunManifest()
    manifest.started = GraphRun.now()
    manifest.inputs = records.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted()
    return manifest
  }

  private func end(_ summary: RunSummary) throws {
    summary.lines(for: outputs.output ?? "Output").forEach(Console.say)
    if summary.status != 0 { throw ExitCode(summary.status) }
  }
}
