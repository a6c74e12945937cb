/// An interinstitutional procedure: `2011/0023(COD)`, split files `2011/0901B(COD)`.
public struct ProcedureNumber: Hashable, Sendable {
  /// Four digits.
  public var year: Int
  /// The number in the year, printed with four digits.
  public var number: Int
  /// Letter of a split file; empty for an undivided one.
  public var part: String
  /// `COD`, `NLE` …; empty where the text has none.
  public var code: String

  /// Creates a number.
  public init(year: Int, number: Int, part: String = "", code: String = "") {
    self.year = year
    self.number = number
    self.part = part
    self.code = code
  }

  /// The codes of the procedures.
  public static let codes: Set<String> = [
    "COD", "CNS", "NLE", "APP", "AVC", "SYN", "ACC", "CNB", "CNC", "PRT", "JAI", "ACI", "BUD",
    "BUI", "DEC", "INI", "INL", "INS", "RSP", "RSO", "REG", "IMM", "DEA", "RPS", "DCE", "COS",
  ]

  /// Reads `2011/0023(COD)`, `2025/0360 (COD)`, `2011/0901 B (COD)`, `2022/55/NLE`,
  /// `98/0134(COD)`.
  public init?(printed text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    scanner.blanks()
    guard let digits = scanner.digits(2...4), let year = IdentifierYear.full(digits),
      scanner.skip("/"), let number = scanner.number(1...4), number > 0
    else { return nil }
    scanner.blanks()
    var code = ""
    let part = scanner.letters(1...1) ?? ""
    scanner.blanks()
    if scanner.skip("(") {
      scanner.blanks()
      guard let letters = scanner.letters(3...3), Self.codes.contains(letters) else { return nil }
      code = letters
      scanner.blanks()
      guard scanner.skip(")") else { return nil }
    } else if scanner.skip("/") {
      guard let letters = scanner.letters(3...3), Self.codes.contains(letters) else { return nil }
      code = letters
    }
    guard scanner.isAtEnd, !code.isEmpty || digits.utf8.count == 4 else { return nil }
    self.init(year: year, number: number, part: part, code: code)
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier {
    let base = "\(year)/\(number.padded(4))\(part)"
    return WorkIdentifier(.proc, code.isEmpty ? base : "\(base)(\(code))")
  }
}
