/// The number of a document of the Commission, of Commission and High Representative together,
/// or of the Commission's staff: `COM(2011) 32 final`.
public struct ComNumber: Hashable, Sendable {
  /// The letters before the year.
  ///
  /// An open type.
  public struct Series: RawRepresentable, Hashable, Sendable {
    /// The letters.
    public let rawValue: String
    /// Creates a series from its letters.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Proposals, communications, reports.
    public static let com = Series(rawValue: "COM")
    /// Secretariat-General's papers, among them staff papers until 2011.
    public static let sec = Series(rawValue: "SEC")
    /// Staff working documents, since 2012.
    public static let swd = Series(rawValue: "SWD")
    /// Joint documents with the High Representative.
    public static let join = Series(rawValue: "JOIN")
    /// Autonomous acts.
    public static let c = Series(rawValue: "C")

    /// Every series, with the spellings that other languages used until 26 January 2012.
    public static let spellings: [String: Series] = [
      "COM": .com, "KOM": .com, "COIM": .com, "SEC": .sec, "SEK": .sec, "SWD": .swd,
      "JOIN": .join, "C": .c,
    ]
  }

  /// The letters before the year.
  public var series: Series
  /// Four digits.
  public var year: Int
  /// The number in the year.
  public var number: Int
  /// 2 and more for a corrected re-issue (`final/2`); 1 for the document itself.
  public var version: Int

  /// Creates a number.
  public init(_ series: Series, year: Int, number: Int, version: Int = 1) {
    self.series = series
    self.year = year
    self.number = number
    self.version = version
  }

  /// Reads `COM(2011) 32 final/2`, `COM/2012/0010`, `COM:2016:0171:FIN`, `COM/2005/184/2`.
  public init?(printed text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    scanner.blanks()
    guard let letters = scanner.letters(1...4), let series = Series.spellings[letters] else {
      return nil
    }
    scanner.blanks()
    let bracketed = scanner.skip("(")
    guard bracketed || scanner.skip("/") || scanner.skip(":"),
      let digits = scanner.digits(bracketed ? 2...4 : 4...4),
      let year = IdentifierYear.full(digits),
      bracketed ? scanner.skip(")") : (scanner.skip("/") || scanner.skip(":"))
    else { return nil }
    scanner.blanks()
    guard let number = scanner.number(1...5), number > 0 else { return nil }
    var version = 1
    scanner.blanks()
    if !bracketed, scanner.skip("/") {
      guard let read = scanner.number(1...2) else { return nil }
      version = read
    } else {
      scanner.blanks()
      _ = scanner.skip(":")
      let hasWord = scanner.skip("final") || scanner.skip("fin")
      if hasWord, scanner.skip("/") {
        guard let read = scanner.number(1...2) else { return nil }
        version = read
      }
    }
    scanner.blanks()
    guard scanner.isAtEnd, (1...99).contains(version) else { return nil }
    self.init(series, year: year, number: number, version: version)
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier {
    let base = "\(series.rawValue)/\(year)/\(number)"
    return WorkIdentifier(.com, version > 1 ? "\(base)/\(version)" : base)
  }

  /// The CELEX numbers that the document can have: one where the series decides, two for COM
  /// (PC for proposals, DC for the rest; only the title tells), none for autonomous acts.
  public var celexCandidates: [WorkIdentifier] {
    let descriptors: [String] =
      switch series {
      case .com: ["PC", "DC"]
      case .sec, .swd: ["SC"]
      case .join: ["JC"]
      default: []
      }
    return descriptors.map { WorkIdentifier(.celex, "5\(year)\($0)\(number.padded(4))") }
  }
}
