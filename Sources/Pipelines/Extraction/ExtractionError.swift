/// Why an extraction ended before all files were read.
package enum ExtractionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Ctrl-C; what was read is kept.
  case interrupted
  /// Worker processes cannot be used.
  case workersFail(String)

  package var description: String {
    switch self {
    case .interrupted: "interrupted"
    case .workersFail(let what): "\(what); try fewer --jobs, or --no-workers"
    }
  }
}
