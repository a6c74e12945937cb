import ArgumentParser

/// What the program's exit status says; the table of the README.
enum ExitCodes {
  /// Everything was done.
  static let done = ExitCode(0)
  /// The work failed.
  static let failed = ExitCode(1)
  /// Finished, but some documents could not be read; each is in `problems.jsonl`.
  static let someUnreadable = ExitCode(3)
  /// The command line is wrong.
  static let usage = ExitCode(64)
  /// The data are not what the command expects.
  static let badData = ExitCode(65)
  /// An input does not exist or cannot be opened.
  static let noInput = ExitCode(66)
  /// The output cannot be written.
  static let cannotWrite = ExitCode(73)
  /// The pipeline file is wrong.
  static let badPipeline = ExitCode(78)
  /// Interrupted by Ctrl-C.
  static let interrupted = ExitCode(130)
}
