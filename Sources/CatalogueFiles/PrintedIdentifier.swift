import LegalIdentifiers
import SourceTexts

/// Reads the ways in which the Publications Office and others write an identifier down.
enum PrintedIdentifier {
  /// The identifiers that a cell gives: in Renvoi's notation, as a resource of the Publications
  /// Office (`http://publications.europa.eu/resource/celex/32016R0679`), or bare where the column
  /// says the scheme.
  ///
  /// None where the scheme is unknown.
  static func read(_ text: String, scheme: IdentifierScheme? = nil) -> [WorkIdentifier] {
    if let resource = resource(text) { return [resource].compactMap { $0.identifier } }
    if let plain = WorkIdentifier(text), let rule = IdentifierScheme.rules[plain.scheme],
      rule(plain.value)
    {
      return [plain]
    }
    guard let scheme else { return [] }
    return [of(type: scheme.rawValue, text)].compactMap { $0 }
  }

  /// The identifier that the Publications Office writes as `value` of a `type`: the forms of
  /// `SAMEAS` in a notice.
  ///
  /// `nil` for other types, and for parts of a work (`32018R0196.DEU`).
  static func of(type: String, _ value: String) -> WorkIdentifier? {
    let identifier: WorkIdentifier?
    switch type {
    case "celex": identifier = WorkIdentifier(.celex, value)
    case "ecli": identifier = ECLI(value)?.identifier
    case "oj": identifier = journal(value)
    case "uriserv": identifier = service(value)
    case "consil", "council": identifier = council(value)
    case "comnat", "com": identifier = commission(value)
    case "immc":
      identifier = ComNumber(printed: value)?.identifier ?? council(value) ?? parliament(value)
    case "ep": identifier = parliament(value)
    case "procedure", "proc": identifier = procedure(value)
    default: identifier = WorkIdentifier("\(type):\(value)")
    }
    guard let identifier, IdentifierScheme.rules[identifier.scheme]?(identifier.value) == true
    else { return nil }
    return identifier
  }

  /// A day on which a validity ends; `9999-12-31` and its like mean that none is known.
  static func closedEnd(_ text: String) -> CivilDate? {
    CivilDate(iso: text.prefix(10)).flatMap { $0.year < 9000 ? $0 : nil }
  }

  private static func resource(_ text: String) -> (identifier: WorkIdentifier?, isKnown: Bool)? {
    for base in ["http://", "https://"] {
      let prefix = "\(base)publications.europa.eu/resource/"
      guard text.hasPrefix(prefix) else { continue }
      let rest = text.dropFirst(prefix.count)
      guard let slash = rest.firstIndex(of: "/") else { return (nil, false) }
      let value = String(rest[rest.index(after: slash)...])
      return (of(type: String(rest[..<slash]), value.removingPercentEncoding), true)
    }
    return nil
  }

  /// `JOL_2010_179_R_0001_01`: issue, page and place on the page.
  ///
  /// Without the last member the number counts the texts of the issue and says nothing of the page.
  private static func journal(_ value: String) -> WorkIdentifier? {
    if let plain = OJPlace(notation: value) { return plain.identifier }
    if let plain = OJActNumber(notation: value) { return plain.identifier }
    let parts = value.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].hasPrefix("JO"), parts[0].utf8.count == 3,
      parts[5].utf8.count == 2, let year = Int(parts[1]), let issue = Int(parts[2]),
      let page = Int(parts[4])
    else { return nil }
    let part = parts[3] == "R" ? "" : String(parts[3])
    return OJPlace(
      OJPlace.Series(rawValue: String(parts[0].suffix(1))), year: year, issue: issue, part: part,
      spot: .page(page)
    ).identifier
  }

  /// `OJ.L_.2018.044.01.0001.01.DEU`: issue and first page, for each language.
  private static func service(_ value: String) -> WorkIdentifier? {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    guard (7...8).contains(parts.count), parts[0] == "OJ", parts[1].utf8.count == 2,
      let year = Int(parts[2]), let issue = Int(parts[3]), let page = Int(parts[5])
    else { return nil }
    let letters = Array(String(parts[1]))
    return OJPlace(
      OJPlace.Series(rawValue: String(letters[0])), year: year, issue: issue,
      part: letters[1] == "_" ? "" : String(letters[1]), spot: .page(page)
    ).identifier
  }

  /// `ST_9465_2018_ADD_1`, `ST 9465 2018 ADD 1`, `ST/9864/2024/INIT`, `ST-9465-2018-ADD-1`.
  private static func council(_ value: String) -> WorkIdentifier? {
    let token = String(value.map { "_ /".contains($0) ? "-" : $0 })
    return CouncilNumber(token: token)?.identifier
  }

  /// `COM_2018_0340_FIN`, `COM_2009_704`, `COM/2018/340`, `COM(2018) 340 final`.
  private static func commission(_ value: String) -> WorkIdentifier? {
    if let printed = ComNumber(printed: value) { return printed.identifier }
    let parts = value.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4 && parts[3] == "FIN",
      let series = ComNumber.Series.spellings[String(parts[0])], let year = Int(parts[1]),
      let number = Int(parts[2])
    else { return nil }
    return ComNumber(series, year: year, number: number).identifier
  }

  /// `P8_TA(2019)0305`.
  private static func parliament(_ value: String) -> WorkIdentifier? {
    ParliamentNumber(printed: value)?.identifier
  }

  /// `2018_172`, `2018/0172/COD`, `2018/0172(COD)`.
  private static func procedure(_ value: String) -> WorkIdentifier? {
    if let printed = ProcedureNumber(printed: value) { return printed.identifier }
    let parts = value.split { $0 == "_" || $0 == "/" }
    guard (2...3).contains(parts.count), let number = Int(parts[1]) else { return nil }
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let code = parts.count == 3 ? "(\(parts[2]))" : ""
    return ProcedureNumber(printed: "\(parts[0])/\(padded)\(code)")?.identifier
  }
}

extension String {
  /// With `%28` and its like turned back into what they stand for.
  fileprivate var removingPercentEncoding: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
