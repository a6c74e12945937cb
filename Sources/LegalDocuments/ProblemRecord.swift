public import SourceTexts

/// Something that could not be read or understood: one line of `problems.jsonl`.
public struct ProblemRecord: Hashable, Sendable, Codable {
  /// Path below the input, as in ``DocumentSource/path``.
  public var path: String
  /// SHA-256 of the file; absent where not even its bytes could be read.
  public var sha256: String?
  /// Where it happened: `input`, `read`, `segment`, `recognise`, `resolve`, `catalogue`.
  public var stage: String
  /// Stable name of the problem.
  public var code: DiagnosticCode
  /// What was found and what to do.
  public var message: String
  /// Page, counted from 1, where it concerns one.
  public var page: Int?
  /// Whether the whole file is missing from the graph, not just a part of it.
  public var isFatal: Bool

  /// Creates a record.
  public init(
    path: String, sha256: String?, stage: String, code: DiagnosticCode, message: String,
    page: Int? = nil, isFatal: Bool = true
  ) {
    self.path = path
    self.sha256 = sha256
    self.stage = stage
    self.code = code
    self.message = message
    self.page = page
    self.isFatal = isFatal
  }
}
