import ArgumentParser
import Foundation
import Pipelines

/// The two streams: data to standard output, everything else to standard error.
enum Console {
  /// Writes data to standard output as it is.
  static func write(_ bytes: some Collection<UInt8>) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes a line of data to standard output.
  static func print(_ line: String) {
    write(Array((line + "\n").utf8))
  }

  /// Writes a line to standard error.
  static func say(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Says what went wrong and hands back the exit code to throw.
  static func failure(_ message: String, _ code: ExitCode) -> ExitCode {
    say("renvoi: error: \(message)")
    return code
  }

  /// The same for files of records that cannot be linked.
  static func failure(_ error: RecordFileError) -> ExitCode {
    switch error {
    case .unreadable: failure("\(error)", ExitCodes.noInput)
    case .noRecord: failure("\(error)", ExitCodes.badData)
    }
  }

  /// All of standard input, or of a file.
  static func read(_ path: String?) throws -> [UInt8] {
    guard let path, path != "-" else {
      return Array((try? FileHandle.standardInput.readToEnd()) ?? Data())
    }
    var isDirectory: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw failure("\(path): no such file", ExitCodes.noInput)
    }
    guard !isDirectory.boolValue else {
      throw failure("\(path): is a directory; name a file", ExitCodes.noInput)
    }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw failure("\(path): cannot be read; check its permissions", ExitCodes.noInput)
    }
  }
}
