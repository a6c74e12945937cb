/// A file of the Council's register as its name or address tells it: which issue, in which
/// language, whole or in part.
public struct RegisterFile: Hashable, Sendable {
  /// The issue; `INIT` where the name has no suffix, since a file is always one issue.
  public var number: CouncilNumber
  /// ISO 639-1 code, lower case.
  public var language: String?
  /// Whether the file is the partly accessible version (`.PA.`).
  public var isPartial: Bool

  /// Creates the description of a file.
  public init(_ number: CouncilNumber, language: String? = nil, isPartial: Bool = false) {
    self.number = number.isFamily ? number.firstIssue : number
    self.language = language
    self.isPartial = isPartial
  }

  /// The file as a target: the issue in its language.
  public var target: Target { Target(number.identifier, language: language) }

  /// Reads an address of the register, present or past:
  /// `https://data.consilium.europa.eu/doc/document/ST-14469-2005-REV-4/en/pdf`,
  /// `http://register.consilium.europa.eu/pdf/en/13/st16/st16394.en13.pdf`.
  public init?(address: some StringProtocol) {
    let parts = address.split(separator: "/").map { $0.lowercased() }
    guard
      let host = parts.firstIndex(where: {
        $0.hasSuffix("consilium.europa.eu") || $0.hasSuffix("consilium.eu.int")
      })
    else { return nil }
    if let document = parts[host...].firstIndex(of: "document"), document + 1 < parts.count,
      let number = CouncilNumber(token: parts[document + 1])
    {
      let language = document + 2 < parts.count ? Self.code(parts[document + 2]) : nil
      self.init(number, language: language)
    } else if let name = parts.last, let file = RegisterFile(name: name) {
      self = file
    } else {
      return nil
    }
  }

  /// Reads a file name: `st14469-re04.en05.pdf`, `st09418 re01.en15.PA.pdf`,
  /// `st_12004_2007_init_en.pdf`, `ST_5419_2016_INIT_EN.pdf`.
  public init?(name: some StringProtocol) {
    var parts = name.split(separator: ".").map { $0.lowercased() }
    if parts.last == "pdf" || parts.last == "doc" || parts.last == "docx" { parts.removeLast() }
    let isPartial = parts.last == "pa"
    if isPartial { parts.removeLast() }
    if parts.count == 1 {
      guard let file = Self.token(parts[0]) else { return nil }
      self.init(file.number, language: file.language, isPartial: isPartial)
      return
    }
    guard parts.count == 2 else { return nil }
    var tail = IdentifierScanner(parts[1])
    guard let language = tail.letters(2...2)?.lowercased(), let digits = tail.digits(2...2),
      tail.isAtEnd, let year = IdentifierYear.full(digits)
    else { return nil }
    var head = IdentifierScanner(parts[0])
    guard let letters = head.letters(2...4), let series = CouncilNumber.Series(printed: letters),
      let number = head.number(5...5), number > 0
    else { return nil }
    var suffixes: [CouncilNumber.Suffix] = []
    while !head.isAtEnd {
      _ = head.skip("-") || head.skip(" ") || head.skip("_")
      guard suffixes.count < 8, let letters = head.letters(2...2), let kind = Self.kinds[letters],
        let count = head.number(2...2), count > 0
      else { return nil }
      suffixes.append(CouncilNumber.Suffix(kind, count))
    }
    self.init(
      CouncilNumber(series, number, year: year, suffixes: suffixes), language: language,
      isPartial: isPartial)
  }

  /// Two letters of the old file names, and the suffix for which they stand.
  private static let kinds: [String: CouncilNumber.Suffix.Kind] = [
    "RE": .revision, "AD": .addendum, "CO": .corrigendum, "DC": .declassification,
    "EX": .extract, "AM": .amendment,
  ]

  private static func token(_ text: String) -> (number: CouncilNumber, language: String?)? {
    if let number = CouncilNumber(token: text) { return (number, nil) }
    guard let cut = text.lastIndex(where: { $0 == "_" || $0 == "-" }),
      let language = code(text[text.index(after: cut)...]),
      let number = CouncilNumber(token: text[..<cut])
    else { return nil }
    return (number, language)
  }

  private static func code(_ text: some StringProtocol) -> String? {
    let code = text.lowercased()
    return code.utf8.count == 2 && code.utf8.allSatisfy { 97...122 ~= $0 } ? code : nil
  }
}
