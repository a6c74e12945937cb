extension WorkIdentifier {
  /// Other names of the same work that follow from this one by rule, without a catalogue.
  ///
  /// Papers of the European Council answer to the register's ST series too; staff and joint papers
  /// of the Commission, texts of the Court of Auditors, the Central Bank and the committees, and
  /// cases of the EFTA Court have the CELEX number that their own number gives; so have agreements
  /// that are known by name (``InternationalAgreement``).
  public var aliases: [WorkIdentifier] {
    switch scheme {
    case .council:
      return CouncilNumber(token: value)?.registered.map { [$0.identifier] } ?? []
    case .com:
      let celex = ComNumber(printed: value)?.celexCandidates ?? []
      return celex.count == 1 ? celex : []
    case .eca, .ecb, .eesc, .cor:
      return BodyDocument(notation: value)?.celex.map { [$0] } ?? []
    case .efta:
      var scanner = IdentifierScanner(value)
      guard scanner.skip("E-"), let number = scanner.number(1...2), scanner.skip("/"),
        let digits = scanner.digits(2...2), let year = IdentifierYear.full(digits)
      else { return [] }
      return [.eftaCELEX(number, year: year)]
    case .alias, .oj, .celex:
      return InternationalAgreement(self)?.names.filter { $0 != self } ?? []
    default:
      return []
    }
  }
}
