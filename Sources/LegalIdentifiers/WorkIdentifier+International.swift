extension WorkIdentifier {
  /// A treaty of the Council of Europe; ETS (to 193) and CETS are one series.
  public static func councilOfEuropeTreaty(_ number: Int) -> WorkIdentifier {
    WorkIdentifier(.coe, "CETS:\(number)")
  }

  /// An application to the European Court of Human Rights: `5809/08`.
  public static func strasbourgApplication(_ number: Int, year: Int) -> WorkIdentifier {
    WorkIdentifier(.echr, "\(number)/\((year % 100).padded(2))")
  }

  /// A case of the EFTA Court: `E-18/13`.
  public static func eftaCase(_ number: Int, year: Int) -> WorkIdentifier {
    WorkIdentifier(.efta, "E-\(number)/\((year % 100).padded(2))")
  }

  /// The same judgment by its CELEX number: `E2013J0018`.
  public static func eftaCELEX(_ number: Int, year: Int) -> WorkIdentifier {
    WorkIdentifier(.celex, "E\(year)J\(number.padded(4))")
  }
}
