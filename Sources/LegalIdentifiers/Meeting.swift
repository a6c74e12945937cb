public import SourceTexts

/// A meeting whose conclusions or decisions are cited by body and date only.
public struct Meeting: Hashable, Sendable {
  /// Who met.
  public enum Body: String, Hashable, Sendable {
    /// The Council.
    case council
    /// The European Council.
    case europeanCouncil = "euco"
  }

  /// Who met.
  public var body: Body
  /// The last day; a month or year where the text says no more.
  public var date: CivilDate
  /// The Council's configuration in lower case, where it is needed to tell meetings of a day apart.
  public var configuration: String?

  /// Creates a meeting.
  public init(_ body: Body, _ date: CivilDate, configuration: String? = nil) {
    self.body = body
    self.date = date
    self.configuration = configuration
  }

  /// Reads Renvoi's notation without the scheme: `council:2012-04-27`.
  public init?(notation text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let body = Body(rawValue: String(parts[0])),
      let date = CivilDate(iso: parts[1]), parts.count < 3 || !parts[2].isEmpty
    else { return nil }
    self.init(body, date, configuration: parts.count > 2 ? String(parts[2]) : nil)
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier {
    let base = "\(body.rawValue):\(date)"
    return WorkIdentifier(.meeting, configuration.map { "\(base):\($0)" } ?? base)
  }
}
