import ArgumentParser
import Foundation
import Pipelines
import Resolution
import Spooling

/// The two streams: data to standard output, everything else to standard error.
enum Console {
  /// Writes data to standard output as it is.
  static func write(_ bytes: some Collection<UInt8>) {
    // Not by way of `Data`: the output of `cite` is half as long as the text.
    let bytes = Array(bytes)
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Foundation.write(
          STDOUT_FILENO, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        // Whoever reads has gone, or the disk is full: nobody is left to be told.
        if count < 0 { return }
        written += count
      }
    }
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

  /// Says why work could not be finished, and hands back the exit code to throw.
  static func ending(_ error: any Error) -> any Error {
    switch error {
    case ExtractionError.interrupted:
      failure("interrupted; what was read is kept for the next run", ExitCodes.interrupted)
    case let error as ExtractionError: failure("\(error)", ExitCodes.failed)
    case let error as WriteError: failure("\(error)", ExitCodes.cannotWrite)
    case let error as SectionFileError: failure("\(error)", ExitCodes.badData)
    case RecordFileError.unreadable: failure("\(error)", ExitCodes.noInput)
    case RecordFileError.noRecord: failure("\(error)", ExitCodes.badData)
    case let error as CatalogueError: Catalogues.failure(error)
    default: error
    }
  }

  /// All of standard input, or of a file.
  static func read(_ path: String?) throws -> [UInt8] {
    guard let path, path != "-" else { return bytes(of: .standardInput) }
    var isDirectory: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw failure("\(path): no such file", ExitCodes.noInput)
    }
    guard !isDirectory.boolValue else {
      throw failure("\(path): is a directory; name a file", ExitCodes.noInput)
    }
    if let status = FilePath(path).status(following: true), status.kind == .file, status.size > 0,
      case .bytes(let bytes) = FilePath(path).read(atMost: .max)
    {
      return bytes
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw failure("\(path): cannot be read; check its permissions", ExitCodes.noInput)
    }
    let size = (try? handle.seekToEnd()) ?? 0
    try? handle.seek(toOffset: 0)
    return bytes(of: handle, expecting: Int(clamping: size))
  }

  /// All that is left to read, without holding it twice.
  private static func bytes(of handle: FileHandle, expecting size: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while let piece = try? handle.read(upToCount: 1 << 18), !piece.isEmpty {
      bytes.append(contentsOf: piece)
    }
    return bytes
  }
}
