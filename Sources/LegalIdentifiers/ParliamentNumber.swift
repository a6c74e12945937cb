/// The number of a document of the European Parliament, in the form in which it is printed, without
/// blanks: `P7_TA(2012)0214`, `A7-0034/2012`, `PE789.877`.
public struct ParliamentNumber: Hashable, Sendable {
  /// What the number is of.
  public enum Kind: Hashable, Sendable {
    /// A text adopted in plenary.
    case adopted
    /// A position at a reading, under the number of its procedure: `TC1-COD`.
    case position(String)
    /// A report (`A`), motion (`B`), joint motion (`RC-B`) or referral (`C`).
    case session(String)
    /// A question: `E` written, `P` priority, `O` oral, `H` question time.
    case question(String)
    /// A PE number.
    case paper
  }

  /// What the number is of.
  public var kind: Kind
  /// The parliamentary term (5: 1999–2004 … 10: since 2024); 0 where the form has none.
  public var term: Int
  /// Four digits; 0 where the form has none.
  public var year: Int
  /// The number.
  public var number: Int

  /// Creates a number.
  public init(_ kind: Kind, term: Int = 0, year: Int = 0, number: Int) {
    self.kind = kind
    self.term = term
    self.year = year
    self.number = number
  }

  /// The value in Renvoi's notation.
  public var value: String {
    switch kind {
    case .adopted: "P\(term)_TA(\(year))\(number.padded(4))"
    case .position(let reading): "P\(term)_\(reading)(\(year))\(number.padded(4))"
    case .session(let letters): "\(letters)\(term)-\(number.padded(4))/\(year)"
    case .question(let letter): "\(letter)-\(number.padded(letter == "H" ? 4 : 6))/\(year)"
    case .paper: "PE\(number / 1000).\((number % 1000).padded(3))"
    }
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier { WorkIdentifier(.ep, value) }

  /// Reads the printed forms, among them `T7-0214/2012` and `PE 475.949v02-00`.
  public init?(printed text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    scanner.blanks()
    guard let number = Self.adopted(&scanner) ?? Self.paper(&scanner) ?? Self.session(&scanner)
    else {
      return nil
    }
    self = number
    guard scanner.isAtEnd else { return nil }
  }

  private static func adopted(_ scanner: inout IdentifierScanner) -> ParliamentNumber? {
    let start = scanner.position
    if scanner.skip("P"), let term = scanner.number(1...2), scanner.skip("_") {
      var kind: Kind?
      if scanner.skip("TA-PROV") || scanner.skip("TA") {
        kind = .adopted
      } else if scanner.skip("TC"), let reading = scanner.number(1...1), scanner.skip("-"),
        let code = scanner.letters(3...3)
      {
        kind = .position("TC\(reading)-\(code)")
      }
      if let kind, scanner.skip("("), let year = scanner.number(4...4), scanner.skip(")"),
        let number = scanner.number(1...4)
      {
        return ParliamentNumber(kind, term: term, year: year, number: number)
      }
    }
    scanner.back(to: start)
    return nil
  }

  private static func paper(_ scanner: inout IdentifierScanner) -> ParliamentNumber? {
    let start = scanner.position
    if scanner.skip("PE") {
      scanner.blanks()
      if let head = scanner.number(3...3), scanner.skip(".") || scanner.skip("-"),
        let tail = scanner.number(3...3)
      {
        if scanner.skip("v"), scanner.number(2...2) != nil, scanner.skip("-") {
          _ = scanner.number(2...2)
        }
        return ParliamentNumber(.paper, number: head * 1000 + tail)
      }
    }
    scanner.back(to: start)
    return nil
  }

  private static func session(_ scanner: inout IdentifierScanner) -> ParliamentNumber? {
    let isJoint = scanner.skip("RC-") || scanner.skip("RC")
    guard let letter = scanner.letters(1...1), isJoint ? letter == "B" : true else { return nil }
    if let term = scanner.number(1...2) {
      guard "ABCT".contains(letter), scanner.skip("-"), let number = scanner.number(4...4),
        scanner.skip("/"), let year = scanner.number(4...4)
      else { return nil }
      if letter == "T" {
        return ParliamentNumber(.adopted, term: term, year: year, number: number)
      }
      return ParliamentNumber(
        .session(isJoint ? "RC-B" : letter), term: term, year: year, number: number)
    }
    guard !isJoint, "EPOH".contains(letter), scanner.skip("-"),
      let number = scanner.number(4...6), scanner.skip("/"), let digits = scanner.digits(2...4),
      let year = IdentifierYear.full(digits)
    else { return nil }
    return ParliamentNumber(.question(letter), year: year, number: number)
  }
}
