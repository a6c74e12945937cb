/// A European Case Law Identifier: `EU:C:2014:317`, with or without its leading word.
public struct ECLI: Hashable, Sendable {
  /// Country code or EU, CE, EP.
  public var country: String
  /// The court, 1…7 letters and digits, the first a letter.
  public var court: String
  /// Four digits.
  public var year: Int
  /// The number, up to 25 letters, digits and dots.
  public var ordinal: String

  /// Reads `ECLI:EU:C:2014:317` or `EU:C:2014:317`.
  public init?(_ text: some StringProtocol) {
    var fields = text.split(separator: ":", omittingEmptySubsequences: false)
    if fields.first?.uppercased() == "ECLI" { fields.removeFirst() }
    guard fields.count == 4, fields[0].utf8.count == 2,
      fields[0].utf8.allSatisfy({ 65...90 ~= $0 }),
      (1...7).contains(fields[1].utf8.count), fields[1].utf8.allSatisfy(Self.isAlphanumeric),
      let first = fields[1].utf8.first, !(48...57 ~= first),
      fields[2].utf8.count == 4, let year = Int(fields[2]), (1700...2099).contains(year),
      (1...25).contains(fields[3].utf8.count),
      fields[3].utf8.allSatisfy({ Self.isAlphanumeric($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    country = String(fields[0])
    court = String(fields[1])
    self.year = year
    ordinal = String(fields[3])
  }

  /// The identifier in Renvoi's notation, without the leading word.
  public var identifier: WorkIdentifier {
    WorkIdentifier(.ecli, "\(country):\(court):\(year):\(ordinal)")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
  }
}
