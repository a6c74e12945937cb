/// The symbol of a document of the United Nations: `S/RES/1373(2001)`, `A/RES/60/288`,
/// `A/HRC/17/27`.
public struct UnitedNationsSymbol: Hashable, Sendable {
  /// The symbol, without blanks; Security Council resolutions carry their year in brackets.
  public let value: String

  /// A resolution of the Security Council; without the year where the text has none.
  public static func securityCouncil(_ number: Int, year: Int?) -> UnitedNationsSymbol {
    UnitedNationsSymbol(unchecked: "S/RES/\(number)\(year.map { "(\($0))" } ?? "")")
  }

  /// A resolution of the General Assembly since its 31st session.
  public static func generalAssembly(session: Int, number: Int) -> UnitedNationsSymbol {
    UnitedNationsSymbol(unchecked: "A/RES/\(session)/\(number)")
  }

  private init(unchecked value: String) { self.value = value }

  /// Reads a symbol, with or without a blank before the bracket; `nil` where it is not one.
  ///
  /// A symbol is a principal organ (A, S, E, T, ST …), then fields between slashes; only Security
  /// Council and early General Assembly resolutions have brackets.
  public init?(_ text: some StringProtocol) {
    let symbol = String(text).filter { $0 != " " }
    let fields = symbol.split(separator: "/", omittingEmptySubsequences: false)
    guard (3...8).contains(fields.count),
      ["A", "S", "E", "T", "ST", "CCPR", "CERD", "CRC", "CAT", "CEDAW"].contains(fields[0]),
      fields.allSatisfy({ !$0.isEmpty }),
      fields.contains(where: { $0.utf8.contains(where: { 48...57 ~= $0 }) })
    else { return nil }
    let isPlain = symbol.utf8.allSatisfy {
      48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "/.-()".utf8.contains($0)
    }
    guard isPlain, symbol.utf8.count <= 40 else { return nil }
    if fields[0] == "S", fields[1] == "RES" {
      var scanner = IdentifierScanner(fields[2])
      guard fields.count == 3, let number = scanner.number(1...4) else { return nil }
      var year: Int?
      if scanner.skip("(") {
        guard let read = scanner.number(4...4), scanner.skip(")") else { return nil }
        year = read
      }
      guard scanner.isAtEnd else { return nil }
      self = .securityCouncil(number, year: year)
    } else {
      value = symbol
    }
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier { WorkIdentifier(.un, value) }
}
