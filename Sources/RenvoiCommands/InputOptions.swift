import ArgumentParser
import Foundation
import Pipelines

/// Which files a command reads, and how many at a time.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and folders; a folder is read with all folders below it.")
  var inputs: [String] = []

  @Option(help: "A file with one path a line, to read beside the inputs.")
  var list: String?

  @Flag(name: .customLong("stdin"), help: "Read paths, one a line, from standard input.")
  var readsStandardInput = false

  @Flag(name: .customLong("null"), help: "Paths in lists end with a zero byte, not with the line.")
  var endsWithNull = false

  @Option(
    help: "Name files in records by their path below this folder, as if it were read whole.")
  var root: String?

  @Option(help: "Read only part I of N of the files, such as 2/7; the same files on any machine.")
  var shard: Shard?

  /// The files to read.
  func files() throws -> [InputFile] {
    var inputs = inputs
    for source in [list, readsStandardInput ? "-" : nil].compactMap({ $0 }) {
      let text = String(decoding: try Console.read(source), as: UTF8.self)
      inputs += text.split(whereSeparator: { endsWithNull ? $0 == "\0" : $0.isNewline })
        .map(String.init)
    }
    guard !inputs.isEmpty else {
      throw ValidationError("name at least one file or folder, --list or --stdin")
    }
    let found = InputFiles(inputs: inputs, root: root)
    for path in found.unreadable {
      Console.say("renvoi: warning: \(path): the folder cannot be listed; check its permissions")
    }
    guard found.missing.isEmpty else {
      throw Console.failure(
        "\(found.missing.joined(separator: ", ")): no such file or folder", ExitCodes.noInput)
    }
    guard let shard else { return found.files }
    return found.shard(shard.index, of: shard.count)
  }
}

/// `I/N`: part I, from 1, of N.
struct Shard: ExpressibleByArgument {
  let index: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/").map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1,
      (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }
}

/// How documents are read: how many at a time, what each may use, and how progress is shown.
struct WorkOptions: ParsableArguments {
  @Option(help: "Files to read at a time (default: one a processor core).")
  var jobs: Int?

  @Option(help: "auto, never, plain, bar or json; auto: a bar on a terminal, else plain lines.")
  var progress = ProgressStyle.auto

  @Flag(
    help: "Recognise letters on pages that are pictures, by Tesseract (SECURITY.md).")
  var ocr = false

  @Option(help: "MiB of address space that reading one document may take (default: 2048).")
  var memory: Int?

  @Option(help: "Seconds of processor time that reading one document may take (default: 120).")
  var seconds: Int?

  @Flag(
    name: .customLong("no-workers"),
    help: "Read in this process, without limits and one file at a time: for debugging.")
  var readsHere = false

  mutating func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024")
    }
    if let memory, memory < 768 { throw ValidationError("--memory takes a number from 768") }
    if let seconds, seconds < 1 { throw ValidationError("--seconds takes a number from 1") }
  }

  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  var place: ExtractionRun.Place { readsHere ? .here : ExtractionRun.thisProgram }

  /// The limits of the command line over those given.
  func limits(over given: ExtractionLimits = .standard) -> ExtractionLimits {
    var limits = given
    if let memory { limits.memory = memory << 20 }
    if let seconds { limits.seconds = seconds }
    return limits
  }

  /// Reads files outside any run that keeps results.
  func extract(
    _ files: [InputFile], order: ExtractionRun.Order, _ meter: ProgressMeter,
    deliver: (InputFile, ExtractedFile) throws -> Void
  ) throws -> ExtractionRun.Report {
    var run = ExtractionRun(place, jobs: jobCount)
    run.order = order
    run.limits = limits()
    run.readsPictures = ocr
    if ocr { try OpticalReading.check() }
    Interrupts.note()
    defer { meter.breakOff() }
    do {
      return try run.run(files, progress: meter.update, deliver: deliver)
    } catch {
      throw Console.ending(error)
    }
  }
}
