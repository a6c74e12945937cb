import SourceTexts

/// The number under which a court of the Union registered a case: `C-131/12`, `T-306/01`, `26/62`.
public struct CaseNumber: Hashable, Sendable {
  /// The court.
  public enum Court: String, Hashable, Sendable {
    /// Court of Justice; the letter is printed since 15 November 1989.
    case justice = "C"
    /// General Court, before 2009 Court of First Instance.
    case general = "T"
    /// Civil Service Tribunal, 2005–2016.
    case civilService = "F"

    /// The letter as it is put together with others.
    var letter: Unicode.Scalar {
      switch self {
      case .justice: "C"
      case .general: "T"
      case .civilService: "F"
      }
    }
  }

  /// What the court did: the CELEX letters behind that of the court.
  ///
  /// An open type.
  public struct Nature: RawRepresentable, Hashable, Sendable {
    /// The letter.
    public let rawValue: String
    /// Creates a nature from its letter.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Judgment: what a case number means where no other word stands with it.
    public static let judgment = Nature(rawValue: "J")
    /// Order.
    public static let order = Nature(rawValue: "O")
    /// Opinion of an Advocate General.
    public static let advocateOpinion = Nature(rawValue: "C")
    /// View of an Advocate General.
    public static let view = Nature(rawValue: "P")
    /// Opinion of the Court on an agreement (Article 218(11) TFEU).
    public static let courtOpinion = Nature(rawValue: "V")
    /// Ruling of the Court.
    public static let ruling = Nature(rawValue: "X")
  }

  /// The court.
  public var court: Court
  /// The number in the year.
  public var number: Int
  /// Year of registration, four digits.
  public var year: Int
  /// The kind of proceedings behind the number (`P`, `PPU`); not part of the CELEX number.
  public var suffix: String

  /// Creates a number.
  public init(_ court: Court, _ number: Int, year: Int, suffix: String = "") {
    self.court = court
    self.number = number
    self.year = year
    self.suffix = suffix
  }

  /// Kinds of proceedings that are printed behind a number.
  public static let suffixes: Set<String> = [
    "P", "R", "PPU", "RX", "REV", "DEP", "SA", "TO", "INTP", "RENV", "AJ", "RENV-RX", "RENV-DEP",
  ]

  /// Reads `C-131/12`, `C-402/05 P`, `26/62`.
  public init?(printed text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    scanner.blanks()
    var court = Court.justice
    if let letter = scanner.letters(1...1) {
      guard let known = Court(rawValue: letter), scanner.skip("-") else { return nil }
      court = known
    }
    guard let number = scanner.number(1...4), number > 0, scanner.skip("/"),
      let digits = scanner.digits(2...2), let year = IdentifierYear.full(digits)
    else { return nil }
    scanner.blanks()
    var suffix = ""
    if !scanner.isAtEnd {
      guard let letters = scanner.letters(1...4), Self.suffixes.contains(letters) else {
        return nil
      }
      suffix = letters
    }
    guard scanner.isAtEnd else { return nil }
    self.init(court, number, year: year, suffix: suffix)
  }

  /// The CELEX number of what the court did in the case.
  public func celex(_ nature: Nature = .judgment) -> WorkIdentifier {
    guard (1000...9999).contains(year), (0...9999).contains(number) else {
      return WorkIdentifier(
        .celex, "6\(year)\(court.rawValue)\(nature.rawValue)\(number.padded(4))")
    }
    // In one go: every mention of a case asks for it.
    let celex = String(atMost: 10 + nature.rawValue.utf8.count) { text in
      text.append(UInt8(ascii: "6"))
      text.append(decimal: year, digits: 4)
      text.append(UInt8(ascii: court.letter))
      text.append(string: nature.rawValue)
      text.append(decimal: number, digits: 4)
    }
    return WorkIdentifier(.celex, celex)
  }

  /// The number as the courts print it, with the letter.
  public var printed: String {
    let base = "\(court.rawValue)-\(number)/\((year % 100).padded(2))"
    return suffix.isEmpty ? base : "\(base) \(suffix)"
  }
}
