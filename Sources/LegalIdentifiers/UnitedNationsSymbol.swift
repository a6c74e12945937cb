import SourceTexts

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
    var symbol = String(text)
    if symbol.utf8.contains(UInt8(ascii: " ")) { symbol = symbol.filter { $0 != " " } }
    guard Self.isSound(symbol.utf8.span) else { return nil }
    guard symbol.utf8.starts(with: "S/RES/".utf8) else {
      value = symbol
      return
    }
    var scanner = IdentifierScanner(symbol.dropFirst(6))
    guard let number = scanner.number(1...4) else { return nil }
    var year: Int?
    if scanner.skip("(") {
      guard let read = scanner.number(4...4), scanner.skip(")") else { return nil }
      year = read
    }
    guard scanner.isAtEnd else { return nil }
    self = .securityCouncil(number, year: year)
  }

  /// Whether fields stand between slashes, the first of them an organ, and a number is among them.
  private static func isSound(_ symbol: Span<UInt8>) -> Bool {
    guard symbol.count <= 40 else { return false }
    var fields = 1
    var width = 0
    var hasDigit = false
    var organ: UInt64 = 0
    for index in symbol.indices {
      let byte = symbol[index]
      if byte == UInt8(ascii: "/") {
        guard width > 0 else { return false }
        if fields == 1 { organ = EightBytes(symbol.extracting(0..<width), at: 0).bits }
        fields += 1
        width = 0
        continue
      }
      guard isPlain(byte) else { return false }
      hasDigit = hasDigit || byte &- 0x30 < 10
      width += 1
    }
    return width > 0 && hasDigit && (3...8).contains(fields) && organs.contains(organ)
  }

  private static let organs = [
    "A", "S", "E", "T", "ST", "CCPR", "CERD", "CRC", "CAT", "CEDAW",
  ].map { EightBytes($0.utf8.span, at: 0).bits }

  /// Whether a symbol may have the byte: letters, digits and a few marks.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")")
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier { WorkIdentifier(.un, value) }
}
