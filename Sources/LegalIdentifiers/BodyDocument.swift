/// The own number of a text of another body of the Union: Court of Auditors, Central Bank,
/// Economic and Social Committee, Committee of the Regions.
public enum BodyDocument: Hashable, Sendable {
  /// A special report of the Court of Auditors: `SR-8/2016`.
  case auditorsSpecialReport(Int, year: Int)
  /// An opinion of the Court of Auditors: `OP-6/2014`.
  case auditorsOpinion(Int, year: Int)
  /// An opinion (`CON/2014/58`) of the Central Bank.
  case bankOpinion(year: Int, Int)
  /// A legal act or recommendation of the Central Bank: `ECB/2014/20`.
  case bankAct(year: Int, Int)
  /// An opinion of the Economic and Social Committee: `CES80/2012`.
  case economicAndSocial(Int, year: Int)
  /// An opinion of the Committee of the Regions: `CdR267/2008`.
  case regions(Int, year: Int)

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier {
    switch self {
    case .auditorsSpecialReport(let number, let year):
      WorkIdentifier(.eca, "SR-\(number)/\(year)")
    case .auditorsOpinion(let number, let year): WorkIdentifier(.eca, "OP-\(number)/\(year)")
    case .bankOpinion(let year, let number): WorkIdentifier(.ecb, "CON/\(year)/\(number)")
    case .bankAct(let year, let number): WorkIdentifier(.ecb, "ECB/\(year)/\(number)")
    case .economicAndSocial(let number, let year):
      WorkIdentifier(.eesc, "CES\(number)/\(year)")
    case .regions(let number, let year): WorkIdentifier(.cor, "CdR\(number)/\(year)")
    }
  }

  /// The CELEX number where it follows from the body's own.
  public var celex: WorkIdentifier? {
    switch self {
    case .auditorsSpecialReport(let number, let year):
      WorkIdentifier(.celex, "5\(year)SA\(number.padded(4))")
    case .auditorsOpinion(let number, let year):
      WorkIdentifier(.celex, "5\(year)AA\(number.padded(4))")
    case .bankOpinion(let year, let number):
      WorkIdentifier(.celex, "5\(year)AB\(number.padded(4))")
    case .bankAct: nil
    case .economicAndSocial(let number, let year):
      WorkIdentifier(.celex, "5\(year)AE\(number.padded(4))")
    case .regions(let number, let year): WorkIdentifier(.celex, "5\(year)AR\(number.padded(4))")
    }
  }

  /// Reads the value of Renvoi's notation; `nil` where it is none of these.
  public init?(notation text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    if scanner.skip("CON/") || scanner.skip("ECB/") {
      let isOpinion = text.uppercased().hasPrefix("CON")
      guard let year = Self.year(&scanner), scanner.skip("/"), let number = scanner.number(1...3),
        scanner.isAtEnd
      else { return nil }
      self = isOpinion ? .bankOpinion(year: year, number) : .bankAct(year: year, number)
      return
    }
    let start: (Int, Int) -> BodyDocument
    if scanner.skip("SR-") {
      start = { .auditorsSpecialReport($0, year: $1) }
    } else if scanner.skip("OP-") {
      start = { .auditorsOpinion($0, year: $1) }
    } else if scanner.skip("CESE") || scanner.skip("CES") {
      start = { .economicAndSocial($0, year: $1) }
    } else if scanner.skip("CdR") {
      start = { .regions($0, year: $1) }
    } else {
      return nil
    }
    scanner.blanks()
    guard let number = scanner.number(1...5), scanner.skip("/"), let year = Self.year(&scanner),
      scanner.isAtEnd
    else { return nil }
    self = start(number, year)
  }

  private static func year(_ scanner: inout IdentifierScanner) -> Int? {
    scanner.digits(2...4).flatMap { IdentifierYear.full($0) }
  }
}
