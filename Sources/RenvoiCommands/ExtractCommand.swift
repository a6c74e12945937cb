import ArgumentParser
import Foundation
import Pipelines

/// `renvoi extract`: one JSON line a document, with nothing needed from any other.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads documents and prints one JSON line for each: structure, mentions, identity.",
    discussion: "Needs nothing from any other document; `renvoi link` joins any number of outputs.")

  @OptionGroup var input: InputOptions
  @OptionGroup var work: WorkOptions

  @Option(name: .shortAndLong, help: "Where to write the records; - is standard output.")
  var output = "-"

  func run() async throws {
    let files = try input.files()
    let meter = ProgressMeter(work.progress)
    let sink = try RecordSink(path: output)
    let report = try work.extract(files, order: .given, meter) { _, extracted in
      try sink.write(extracted.content)
    }
    try sink.close()
    if report.progress.problems > 0 { throw ExitCodes.someUnreadable }
  }
}

/// Standard output, or a file that appears under its name only when it is complete.
private final class RecordSink {
  private let handle: FileHandle
  private let finished: URL?
  private let partial: URL?
  private var buffer: [UInt8] = []

  init(path: String) throws {
    guard path != "-" else {
      handle = .standardOutput
      finished = nil
      partial = nil
      return
    }
    // A device or a named pipe is written to, and never put another file in the place of.
    if let status = FilePath(path).status(following: true), status.kind == .other {
      guard let handle = FileHandle(forWritingAtPath: path) else {
        throw Console.failure(
          "\(path): cannot be written; check its permissions", ExitCodes.cannotWrite)
      }
      self.handle = handle
      finished = nil
      partial = nil
      return
    }
    let finished = URL(fileURLWithPath: path)
    let partial = finished.appendingPathExtension("partial")
    guard FileManager.default.createFile(atPath: partial.path, contents: nil),
      let handle = try? FileHandle(forWritingTo: partial)
    else {
      throw Console.failure(
        "\(path): cannot be written; check the folder and its permissions", ExitCodes.cannotWrite)
    }
    self.handle = handle
    self.finished = finished
    self.partial = partial
  }

  func write(_ line: [UInt8]) throws {
    buffer += line
    if buffer.count > 1 << 20 { try flush() }
  }

  func close() throws {
    try flush()
    guard let finished, let partial else { return }
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw Console.failure("\(finished.path): cannot be written: \(error)", ExitCodes.cannotWrite)
    }
    guard unsafe rename(partial.path, finished.path) == 0 else {
      throw Console.failure(
        "\(finished.path): cannot be put in its place", ExitCodes.cannotWrite)
    }
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: Data(buffer))
    } catch {
      throw Console.failure(
        "the records cannot be written: is the disk full?", ExitCodes.cannotWrite)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
