public import SourceTexts

/// The number of a document in the Council's register: `14469/4/05 REV 4`.
///
/// Without suffixes it names the family, with them one issue. The suffixes are an ordered chain:
/// each qualifies all that stands to its left (`REV 1 ADD 2` is addendum 2 to revision 1).
public struct CouncilNumber: Hashable, Sendable {
  /// The series with its own counter.
  ///
  /// An open type.
  public struct Series: OpenType {
    /// The register's letters.
    public let name: ShortName
    /// Creates a value of that name.
    @inlinable public init(_ name: ShortName) { self.name = name }

    /// Whether the names are equal; said here, so that it is inlined in other modules.
    @inlinable public static func == (a: Self, b: Self) -> Bool { a.name == b.name }

    /// Standard documents; the letters are usually not printed.
    public static var standard: Series { Series("ST") }
    /// "Sans numéro": informal papers of the Secretariat.
    public static var informal: Series { Series("SN") }
    /// Communications: notices of meetings, voting results.
    public static var communication: Series { Series("CM") }
    /// Room documents.
    public static var session: Series { Series("DS") }
    /// Meeting documents.
    public static var meeting: Series { Series("MD") }
    /// Working documents; the only series that prints four-digit years.
    public static var working: Series { Series("WK") }
    /// Joint texts of Parliament and Council, printed `PE-CONS`.
    public static var joint: Series { Series("PE") }
    /// European Council; kept in the register's ST series.
    public static var europeanCouncil: Series { Series("EUCO") }

    /// Every series that is recognised in running text.
    public static let known: [Series] = [
      .standard, .informal, .communication, .session, .meeting, .working, .joint,
      .europeanCouncil,
    ]

    /// Reads the letters as printed (`PE-CONS`) or in the register's tokens (`PE`).
    public init?(printed text: some StringProtocol) {
      let letters = text.uppercased()
      if letters == "PE-CONS" {
        self = .joint
      } else if let series = Series.known.first(where: { $0.rawValue == letters }) {
        self = series
      } else {
        return nil
      }
    }
  }

  /// One link of the chain behind the number.
  public struct Suffix: Hashable, Sendable {
    /// What the suffix makes of that to its left.
    ///
    /// An open type.
    public struct Kind: OpenType {
      /// The letters.
      public let name: ShortName
      /// Creates a value of that name.
      @inlinable public init(_ name: ShortName) { self.name = name }

      /// Whether the names are equal; said here, so that it is inlined in other modules.
      @inlinable public static func == (a: Self, b: Self) -> Bool { a.name == b.name }

      /// The first issue; never printed but on working documents, and has no number.
      public static var initial: Kind { Kind("INIT") }
      /// A complete new text.
      public static var revision: Kind { Kind("REV") }
      /// A separate additional part.
      public static var addendum: Kind { Kind("ADD") }
      /// A corrigendum, often to some languages only.
      public static var corrigendum: Kind { Kind("COR") }
      /// A sheet of amendments.
      public static var amendment: Kind { Kind("AMD") }
      /// A declassified issue.
      public static var declassification: Kind { Kind("DCL") }
      /// An extract: the issue that is partly public.
      public static var extract: Kind { Kind("EXT") }
      /// Met in the register's tokens; opaque.
      public static var consolidation: Kind { Kind("CSR") }

      /// Every kind, in no particular order.
      public static let known: [Kind] = [
        .initial, .revision, .addendum, .corrigendum, .amendment, .declassification, .extract,
        .consolidation,
      ]
    }

    /// What the suffix makes of that to its left.
    public var kind: Kind
    /// 1…999; 0 for the first issue, which is not counted.
    public var number: Int

    /// Creates a link.
    public init(_ kind: Kind, _ number: Int = 0) {
      self.kind = kind
      self.number = number
    }
  }

  /// The series.
  public var series: Series
  /// The running number of the year.
  public var number: Int
  /// Four digits.
  public var year: Int
  /// The chain, as printed from left to right; empty for a family.
  public var suffixes: [Suffix]

  /// Creates a number.
  public init(_ series: Series, _ number: Int, year: Int, suffixes: [Suffix] = []) {
    self.series = series
    self.number = number
    self.year = year
    self.suffixes = suffixes
  }

  /// The family to which the issue belongs.
  public var family: CouncilNumber { CouncilNumber(series, number, year: year) }

  /// Whether the number names all issues together.
  public var isFamily: Bool { suffixes.isEmpty }

  /// The issue without suffix: the first.
  public var firstIssue: CouncilNumber {
    CouncilNumber(series, number, year: year, suffixes: [Suffix(.initial)])
  }

  /// The other issue of the same base: `REV 1 ADD 2` of `REV 1`.
  public func appending(_ suffix: Suffix) -> CouncilNumber {
    var issue = self
    issue.suffixes.removeAll { $0.kind == .initial }
    issue.suffixes.append(suffix)
    return issue
  }

  /// The register's token: `ST-14469-2005-REV-4`.
  public var token: String {
    var token = Self.token(series, number, year)
    for suffix in suffixes {
      token += "-\(suffix.kind.rawValue)"
      if suffix.kind != .initial { token += "-\(suffix.number)" }
    }
    return token
  }

  /// The token without suffixes, in place where it is short.
  private static func token(_ series: Series, _ number: Int, _ year: Int) -> String {
    guard (1...99_999).contains(number), (1000...9999).contains(year) else {
      return "\(series.rawValue)-\(number)-\(year)"
    }
    let digits = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5
    return String(atMost: series.name.utf8Count + digits + 6) { text in
      text.append(series.name)
      text.append(UInt8(ascii: "-"))
      text.append(decimal: number, digits: digits)
      text.append(UInt8(ascii: "-"))
      text.append(decimal: year, digits: 4)
    }
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier { WorkIdentifier(.council, token) }

  /// The same document under the series in which the register keeps it, where that is another:
  /// papers of the European Council are stored as ST.
  public var registered: CouncilNumber? {
    guard series == .europeanCouncil else { return nil }
    return CouncilNumber(
      .standard, number, year: year, suffixes: isFamily ? firstIssue.suffixes : suffixes)
  }
}
