/// A stable name for a kind of finding about a document, such as `pdf.damaged`.
///
/// Codes are declared beside the rule that reports them, as static members in an extension.
public struct DiagnosticCode: RawRepresentable, Hashable, Sendable, Codable {
  /// `stage.finding`, lower case, words joined by hyphens.
  public let rawValue: String

  /// Creates a code from its printed form.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creates a code from its printed form.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Something to say about a document that does not stop the work on it.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Codable {
    /// Part of the document was not read or not understood.
    case error
    /// Read, but doubtful.
    case warning
    /// Worth knowing.
    case note
  }

  /// How much the finding matters.
  public var severity: Severity
  /// What kind of finding it is.
  public var code: DiagnosticCode
  /// Lower-case sentence without full stop: what was found, what was expected, what to do.
  public var message: String
  /// Page, counted from 1, where it concerns one.
  public var page: Int?

  /// Creates a finding.
  public init(_ severity: Severity, _ code: DiagnosticCode, _ message: String, page: Int? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.page = page
  }
}

/// Why a whole file could not be read.
public struct ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is (`pdf.encrypted`, `xml.malformed`, `file.empty` …).
  public var code: DiagnosticCode
  /// What was found, where, and what the user can do.
  public var message: String
  /// Line of the file, counted from 1, where it is known.
  public var line: Int?

  /// Creates a read error.
  public init(_ code: DiagnosticCode, _ message: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.line = line
  }

  /// The message, with the line in front where it is known.
  public var description: String {
    line.map { "line \($0): \(message)" } ?? message
  }
}
