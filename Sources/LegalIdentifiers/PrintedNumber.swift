/// A number as printed: its value and how many digits it has (`05` is 5 with two digits).
public struct PrintedNumber: Hashable, Sendable {
  /// The value.
  public var value: Int
  /// Digits as printed, leading zeros counted.
  public var digits: Int

  /// Creates a number from its value and the digits printed.
  public init(_ value: Int, digits: Int) {
    self.value = value
    self.digits = digits
  }

  /// Reads ASCII digits; `nil` for anything else and for more than nine.
  public init?(_ text: some StringProtocol) {
    guard (1...9).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    self.init(value, digits: text.utf8.count)
  }

  /// The year of an act that the number can stand for: four digits, or two for 1952…1999.
  ///
  /// No act carries a two-digit year after 1999 (references.md §3.2, rule 5).
  public var actYear: Int? {
    switch digits {
    case 4 where (1952...2049).contains(value): value
    case 2 where (52...99).contains(value): 1900 + value
    default: nil
    }
  }

  /// The year from 2000 on that two digits stand for in careless writing.
  ///
  /// For example "Regulation (EC) No 261/04", "direttiva 03/88/CE".
  ///
  /// The Official Journal never prints it so, and each reader has to be sure by the form.
  var shortYear: Int? {
    digits == 2 && (0...14).contains(value) ? 2000 + value : nil
  }
}
