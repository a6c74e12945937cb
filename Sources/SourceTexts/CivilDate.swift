/// A calendar day, or a month or year where the text says no more.
public struct CivilDate: Hashable, Sendable {
  // In four bytes: records and the reading's state hold many dates.
  private var yearNumber: Int16
  private var monthNumber: UInt8
  private var dayNumber: UInt8

  /// Four-digit year.
  public var year: Int { Int(yearNumber) }
  /// Month 1…12; 0 where only the year is known.
  public var month: Int { Int(monthNumber) }
  /// Day 1…31; 0 where only the month is known.
  public var day: Int { Int(dayNumber) }

  /// Creates a date; `nil` where month or day cannot exist.
  public init?(year: Int, month: Int = 0, day: Int = 0) {
    guard (1000...9999).contains(year), (0...12).contains(month) else { return nil }
    guard day == 0 || month > 0 && (1...Self.days(inMonth: month, of: year)).contains(day) else {
      return nil
    }
    yearNumber = Int16(year)
    monthNumber = UInt8(month)
    dayNumber = UInt8(day)
  }

  /// Reads `2012-04-27`, `2012-04` or `2012`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    let numbers = parts.map { Int($0) ?? -1 }
    guard numbers.allSatisfy({ $0 >= 0 }), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0,
      day: numbers.count > 2 ? numbers[2] : 0)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: Codable {
  private enum CodingKeys: CodingKey { case year, month, day }

  /// Reads the three numbers; throws where there is no such day.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let year = try values.decode(Int.self, forKey: .year)
    let month = try values.decode(Int.self, forKey: .month)
    let day = try values.decode(Int.self, forKey: .day)
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw DecodingError.dataCorruptedError(
        forKey: .year, in: values, debugDescription: "no such day: \(year)-\(month)-\(day)")
    }
    self = date
  }

  /// Writes the three numbers.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(year, forKey: .year)
    try values.encode(month, forKey: .month)
    try values.encode(day, forKey: .day)
  }
}

extension CivilDate: Comparable, CustomStringConvertible {
  /// Orders by day; an unknown month or day comes first.
  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// ISO 8601, as long as it is known: `2012-04-27`, `2012-04`, `2012`.
  public var description: String {
    var bytes: [UInt8] = []
    // Twenty digits of a number at most.
    bytes.append(addingCapacity: 26) { text in
      text.append(decimal: year)
      guard month > 0 else { return }
      text.append("-")
      text.append(decimal: month, digits: 2)
      guard day > 0 else { return }
      text.append("-")
      text.append(decimal: day, digits: 2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
