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

  @Option(help: "Read only part I of N of the files, such as 2/7; the same files on any machine.")
  var shard: Shard?

  /// The files to read.
  func files() throws -> [InputFile] {
    var inputs = inputs
    for source in [list, readsStandardInput ? "-" : nil].compactMap({ $0 }) {
      let text = String(decoding: try Console.read(source), as: UTF8.self)
      inputs += text.split(whereSeparator: \.isNewline).map(String.init)
    }
    guard !inputs.isEmpty else {
      throw ValidationError("name at least one file or folder, --list or --stdin")
    }
    let found = InputFiles(inputs: inputs)
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

/// How many files are read at a time, and how progress is shown.
struct WorkOptions: ParsableArguments {
  @Option(help: "Files to read at a time (default: one a processor core).")
  var jobs: Int?

  @Option(help: "auto, never, plain or bar; auto shows a bar on a terminal only.")
  var progress = ProgressStyle.auto

  @Flag(help: "Recognise letters on pages that are pictures, by Tesseract where it is installed.")
  var ocr = false

  /// What reads the files.
  func extractor() throws -> Extractor {
    ocr ? try OpticalReading.extractor() : Extractor()
  }

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
