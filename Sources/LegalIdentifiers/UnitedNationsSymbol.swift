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
    let symbol = text.utf8.filter { $0 != UInt8(ascii: " ") }
    let fields = symbol.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (3...8).contains(fields.count), symbol.count <= 40, symbol.allSatisfy(Self.isPlain),
      fields.allSatisfy({ !$0.isEmpty }), symbol.contains(where: { $0 &- 0x30 < 10 }),
      Self.organs.contains(where: { $0.utf8.elementsEqual(fields[0]) })
    else { return nil }
    if fields[0].elementsEqual("S".utf8), fields[1].elementsEqual("RES".utf8) {
      var scanner = IdentifierScanner(String(decoding: fields[2], as: UTF8.self))
      guard fields.count == 3, let number = scanner.number(1...4) else { return nil }
      var year: Int?
      if scanner.skip("(") {
        guard let read = scanner.number(4...4), scanner.skip(")") else { return nil }
        year = read
      }
      guard scanner.isAtEnd else { return nil }
      self = .securityCouncil(number, year: year)
    } else {
      value = String(decoding: symbol, as: UTF8.self)
    }
  }

  private static let organs = [
    "A", "S", "E", "T", "ST", "CCPR", "CERD", "CRC", "CAT", "CEDAW",
  ]

  /// Whether a symbol may have the byte: letters, digits and a few marks.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")")
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier { WorkIdentifier(.un, value) }
}
