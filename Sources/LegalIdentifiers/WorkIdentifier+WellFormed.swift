extension IdentifierScheme {
  /// The schemes of Renvoi's notation, each with the rule that its values obey; a scheme that is
  /// not listed is unknown.
  package static let rules: [IdentifierScheme: @Sendable (String) -> Bool] = [
    .council: { CouncilNumber(token: $0)?.token == $0 },
    .oj: { OJPlace(notation: $0) != nil || OJActNumber(notation: $0) != nil },
    .celex: isCELEX,
    .ecli: { ECLI($0)?.identifier.value == $0 },
    .com: { ComNumber(printed: $0)?.identifier.value == $0 },
    .proc: { ProcedureNumber(printed: $0)?.identifier.value == $0 },
    .ep: isPrinted,
    .eesc: isPrinted,
    .cor: isPrinted,
    .eca: isPrinted,
    .ecb: isPrinted,
    .un: { UnitedNationsSymbol($0)?.value == $0 },
    .coe: isCouncilOfEuropeTreaty,
    .echr: isApplication,
    .efta: isEFTACase,
    .meeting: { Meeting(notation: $0) != nil },
    .alias: isSlug,
    .text: isSlug,
    .file: { $0.utf8.count == 16 && $0.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 } },
    .`self`: \.isEmpty,
  ]

  /// A CELEX number: sector, year, letters, then what the sector prescribes.
  private static func isCELEX(_ value: String) -> Bool {
    var scanner = IdentifierScanner(value)
    guard "0123456789CE".utf8.contains(scanner.next),
      scanner.digits(5...5) != nil || scanner.letters(1...1) != nil && scanner.digits(4...4) != nil,
      scanner.letters(1...3) != nil || scanner.next == UInt8(ascii: "/")
    else { return false }
    return scanner.rest().utf8.allSatisfy {
      48...57 ~= $0 || 65...90 ~= $0 || "/()-_".utf8.contains($0)
    }
  }

  /// A number as a body prints it: letters, digits and signs, no blank.
  private static func isPrinted(_ value: String) -> Bool {
    value.utf8.contains { 48...57 ~= $0 }
      && value.utf8.allSatisfy {
        48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "/-_.()".utf8.contains($0)
      }
  }

  /// `CETS:196`.
  private static func isCouncilOfEuropeTreaty(_ value: String) -> Bool {
    var scanner = IdentifierScanner(value)
    if scanner.skip("CETS:") { return scanner.number(1...3) != nil && scanner.isAtEnd }
    return isPrinted(value)
  }

  /// `5809/08`.
  private static func isApplication(_ value: String) -> Bool {
    var scanner = IdentifierScanner(value)
    return scanner.number(1...5) != nil && scanner.skip("/") && scanner.number(2...2) != nil
      && scanner.isAtEnd
  }

  /// `E-18/13`.
  private static func isEFTACase(_ value: String) -> Bool {
    var scanner = IdentifierScanner(value)
    return scanner.skip("E-") && scanner.number(1...2) != nil && scanner.skip("/")
      && scanner.number(2...2) != nil && scanner.isAtEnd
  }

  /// Lower-case words joined by hyphens; letters of any language.
  private static func isSlug(_ value: String) -> Bool {
    !value.isEmpty && value.first != "-" && value.last != "-"
      && value.utf8.allSatisfy { 48...57 ~= $0 || 97...122 ~= $0 || $0 == 45 || $0 >= 0x80 }
  }
}

extension WorkIdentifier {
  /// Whether the scheme is known and the value obeys its rule.
  ///
  /// Says nothing about existence.
  public var isWellFormed: Bool { IdentifierScheme.rules[scheme]?(value) ?? false }
}
