/// A place in a numbered issue of the Official Journal (until 30 September 2023):
/// `L:2016:119:p1`, `C:1999:247E:p28`, `C:2012:325:n02`.
public struct OJPlace: Hashable, Sendable {
  /// The series.
  ///
  /// An open type.
  public struct Series: RawRepresentable, Hashable, Sendable {
    /// The letter in Renvoi's notation; `-` before 1968.
    public let rawValue: String
    /// Creates a series from its letter.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Legislation.
    public static let l = Series(rawValue: "L")
    /// Information and notices.
    public static let c = Series(rawValue: "C")
    /// Supplement: public contracts.
    public static let s = Series(rawValue: "S")
    /// Before 1968, when there was but one.
    public static let undivided = Series(rawValue: "-")

    /// Every series.
    public static let known: [Series] = [.l, .c, .s, .undivided]
  }

  /// Where in the issue.
  public enum Spot: Hashable, Sendable {
    /// The issue as a whole.
    case issue
    /// A page.
    case page(Int)
    /// A notice of the C series, by its order.
    case notice(Int)
  }

  /// The series.
  public var series: Series
  /// Year of publication, four digits.
  public var year: Int
  /// Number of the issue in the year.
  public var issue: Int
  /// Sub-series letter: A, E, I or M; empty for the main issue.
  public var part: String
  /// Where in the issue.
  public var spot: Spot

  /// Creates a place.
  public init(
    _ series: Series, year: Int, issue: Int, part: String = "", spot: Spot = .issue
  ) {
    self.series = series
    self.year = year
    self.issue = issue
    self.part = part
    self.spot = spot
  }

  /// Reads Renvoi's notation without the scheme; `nil` where it is not one.
  public init?(notation text: some StringProtocol) {
    self.init(notation: Substring(text))
  }

  /// The same for one type: linking asks for every place again and again.
  private init?(notation text: Substring) {
    var rest: Substring? = text
    /// What stands before the next colon, or before the end.
    func part() -> Substring? {
      guard let text = rest else { return nil }
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        rest = nil
        return text
      }
      rest = text[text.utf8.index(after: colon)...]
      return text[..<colon]
    }
    guard let first = part(), let second = part(), let third = part() else { return nil }
    let fourth = part()
    guard rest == nil, let year = Int(second), second.utf8.count == 4,
      IdentifierYear.window.contains(year)
    else { return nil }
    let series = Series(rawValue: String(first))
    guard Series.known.contains(series) else { return nil }
    var scanner = IdentifierScanner(third)
    guard let issue = scanner.number(1...4), issue > 0 else { return nil }
    let part = scanner.letters(1...1) ?? ""
    guard scanner.isAtEnd, part.isEmpty || "AEIM".contains(part) else { return nil }
    var spot = Spot.issue
    if let fourth {
      var scanner = IdentifierScanner(fourth)
      if scanner.skip("p"), let page = scanner.number(1...5), scanner.isAtEnd {
        spot = .page(page)
      } else if scanner.skip("n"), let order = scanner.number(2...3), scanner.isAtEnd {
        spot = .notice(order)
      } else {
        return nil
      }
    }
    self.init(series, year: year, issue: issue, part: part, spot: spot)
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier {
    var value = "\(series.rawValue):\(year):\(issue)\(part)"
    switch spot {
    case .issue: break
    case .page(let page): value += ":p\(page)"
    case .notice(let order): value += ":n\(order.padded(2))"
    }
    return WorkIdentifier(.oj, value)
  }
}

/// A text of the Official Journal act by act (since 1 October 2023): `L:2024/1689`,
/// `C:C/2024/3543`.
///
/// Corrigenda have numbers from 90 000.
public struct OJActNumber: Hashable, Sendable {
  /// L or C.
  public var series: OJPlace.Series
  /// Four digits.
  public var year: Int
  /// The number in the year.
  public var number: Int

  /// Creates a number.
  public init(_ series: OJPlace.Series, year: Int, number: Int) {
    self.series = series
    self.year = year
    self.number = number
  }

  /// Reads Renvoi's notation without the scheme; `nil` where it is not one.
  public init?(notation text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    let isNotice = scanner.skip("C:C/")
    guard isNotice || scanner.skip("L:"), let year = scanner.number(4...4),
      IdentifierYear.window.contains(year), scanner.skip("/"),
      let number = scanner.number(1...5), number > 0, scanner.isAtEnd
    else { return nil }
    self.init(isNotice ? .c : .l, year: year, number: number)
  }

  /// The identifier in Renvoi's notation.
  public var identifier: WorkIdentifier {
    WorkIdentifier(.oj, series == .c ? "C:C/\(year)/\(number)" : "L:\(year)/\(number)")
  }
}
