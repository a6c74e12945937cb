import SourceTexts

/// The year and serial number of an act, read from the two numbers printed.
///
/// Which comes first changed over the decades and between types; the rules are those of
/// references.md §3.1 and §3.2.
public struct ActNumber: Hashable, Sendable {
  /// How the numbers are printed.
  public struct Form: Hashable, Sendable {
    /// "No" stands right before the numbers: the serial number comes first.
    public var hasNumberSign: Bool
    /// The domain stands before the numbers: `(EU) 2016/679`, `(EC) No 45/2001`.
    public var hasDomainBefore: Bool
    /// The domain stands behind them: `95/46/EC`.
    public var hasDomainAfter: Bool
    /// The domain is that of justice and home affairs.
    public var isJHA: Bool

    /// Creates a form.
    public init(
      hasNumberSign: Bool = false, hasDomainBefore: Bool = false, hasDomainAfter: Bool = false,
      isJHA: Bool = false
    ) {
      self.hasNumberSign = hasNumberSign
      self.hasDomainBefore = hasDomainBefore
      self.hasDomainAfter = hasDomainAfter
      self.isJHA = isJHA
    }
  }

  /// What sort of act.
  public var type: ActType
  /// Four-digit year.
  public var year: Int
  /// Serial number of the year.
  public var number: Int
  /// Whether the domain is that of justice and home affairs.
  public var isJHA: Bool
  /// 1 where the form leaves no doubt about the order; less where it breaks the rules of its time.
  public var confidence: Double

  /// Creates a number whose order is known.
  public init(
    _ type: ActType, year: Int, number: Int, isJHA: Bool = false, confidence: Double = 1
  ) {
    self.type = type
    self.year = year
    self.number = number
    self.isJHA = isJHA
    self.confidence = confidence
  }

  /// First year in which regulations and decisions are numbered year first.
  static let yearFirst = 2015

  /// Reads `first/second`; `nil` where neither can be the year.
  public init?(_ type: ActType, _ first: PrintedNumber, _ second: PrintedNumber, form: Form) {
    guard first.digits <= 5, second.digits <= 5 else { return nil }
    if let short = Self.shortened(first, second, form: form) {
      self.init(type, year: short.year, number: short.number, isJHA: form.isJHA, confidence: 0.8)
      return
    }
    guard first.value > 0, second.value > 0 else { return nil }
    let yearFirst = first.actYear.map { (year: $0, number: second.value) }
    let yearLast = second.actYear.map { (year: $0, number: first.value) }
    let read: (year: Int, number: Int)
    var confidence = 1.0
    switch (yearFirst, yearLast) {
    case (nil, nil): return nil
    case (let order?, nil):
      read = order
      // "Regulation (EU) No 2016/679", "Regulation (EC) 1999/468": a slip of the author.
      if type == .regulation, order.year < Self.yearFirst || form.hasNumberSign { confidence = 0.9 }
    case (nil, let order?):
      read = order
    case (let yearFirst?, let yearLast?):
      (read, confidence) = Self.choose(
        type, yearFirst: yearFirst, yearLast: yearLast, form: form)
    }
    // A serial number of five digits exists in no year of the L series.
    guard read.number <= 9999 else { return nil }
    self.init(
      type, year: read.year, number: read.number, isJHA: form.isJHA, confidence: confidence)
  }

  /// A year of the 2000s in two digits, where the form tells which of the numbers it is.
  ///
  /// "(EC) No 261/04" has its number first, "04/38/EC" its year. "10/88" may as well be the tenth of 1988; only a nought in front excludes that.
  private static func shortened(
    _ first: PrintedNumber, _ second: PrintedNumber, form: Form
  ) -> (year: Int, number: Int)? {
    if form.hasNumberSign, form.hasDomainBefore, let year = second.shortYear, first.value > 0,
      first.actYear == nil || first.digits == 4
    {
      return (year, first.value)
    }
    guard form.hasDomainAfter, !form.hasNumberSign, second.value > 0, second.digits < 4,
      let year = first.shortYear, second.actYear == nil || first.value < 10
    else { return nil }
    return (year, second.value)
  }

  /// Decides where both numbers can be the year.
  private static func choose(
    _ type: ActType, yearFirst: (year: Int, number: Int), yearLast: (year: Int, number: Int),
    form: Form
  ) -> ((year: Int, number: Int), Double) {
    // "95/46/EC": a domain behind and no "No" before mean that the year comes first.
    let numberedFirst =
      type == .regulation && (form.hasNumberSign || !form.hasDomainAfter)
      || type == .decision && form.hasNumberSign
    guard numberedFirst else { return (yearFirst, 1) }
    // Since 2015 the year stands first and "No" is wrong; a serial number of 2015 or more
    // together with a year of 2015 or more can only be the new style.
    if yearLast.year >= Self.yearFirst, yearFirst.year >= Self.yearFirst {
      return (yearFirst, form.hasNumberSign ? 0.8 : 1)
    }
    if yearFirst.year >= Self.yearFirst, !form.hasNumberSign {
      // "(EU) 2015/1998": new style, unless the domain says that it is older.
      return (yearFirst, form.hasDomainBefore ? 1 : 0.7)
    }
    return (yearLast, 1)
  }

  /// A regulation of the first years, numbered without year: `Regulation No 17`.
  ///
  /// The Council of the EEC counted through from 1958 to 1962; the numbers whose year is known
  /// are listed.
  public init?(earlyRegulation number: Int) {
    switch number {
    case 1, 3, 4: self.init(.regulation, year: 1958, number: number)
    case 11: self.init(.regulation, year: 1960, number: number)
    case 15: self.init(.regulation, year: 1961, number: number)
    case 17...170: self.init(.regulation, year: 1962, number: number)
    default: return nil
    }
  }

  /// Acts of the third pillar that the Publications Office filed under E against the rule.
  private static let filedUnderE: Set<[Int]> = [[2005, 69]]

  /// The CELEX number, sector 3.
  public var celex: String {
    let isThirdPillar = isJHA && !Self.filedUnderE.contains([year, number])
    if (1000...9999).contains(year), (0...9999).contains(number) {
      // In place, as every mention of an act has it.
      return String(atMost: 10) { text in
        text.append(UInt8(ascii: "3"))
        text.append(decimal: year, digits: 4)
        text.append(UInt8(ascii: type.letter(isJHA: isThirdPillar)))
        text.append(decimal: number, digits: 4)
      }
    }
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "3\(year)\(type.descriptor(isJHA: isThirdPillar))\(zeros)\(digits)"
  }

  /// The act as a work.
  public var work: WorkIdentifier { WorkIdentifier(.celex, celex) }
}
