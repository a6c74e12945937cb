extension Target {
  /// Reads what an address on the web names: addresses of EUR-Lex, of the Publications Office, the
  /// ELI, of the Council's register, of Parliament and of the United Nations.
  ///
  /// Gives `nil` where the address names no document by an identifier.
  public init?(address text: some StringProtocol) { self.init(printed: String(text)) }

  /// The same for one type.
  private init?(printed text: String) {
    let address = Self.decoded(text)
    // Every identifier has a number.
    guard address.utf8.contains(where: { 48...57 ~= $0 }) else { return nil }
    let parts = address.utf8.split {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "&")
        || $0 == UInt8(ascii: "#")
    }.map { String(Substring($0)) }
    guard !parts.isEmpty, parts.count < 64 else { return nil }
    // Most addresses are of other hosts, whose parts need not be looked at one by one.
    if address.holdsLetters("consilium"), let file = RegisterFile(address: address) {
      self = file.target
    } else if let target = Self.eli(parts) ?? Self.resource(parts) ?? Self.query(parts)
      ?? Self.parliament(parts)
    {
      self = target
    } else if address.holdsLetters("undocs"),
      let start = parts.firstIndex(where: { $0.lowercased().hasSuffix("undocs.org") }),
      let symbol = UnitedNationsSymbol(
        parts[(start + 1)...].filter { $0 != "en" }.joined(separator: "/"))
    {
      self.init(symbol.identifier)
    } else {
      return nil
    }
  }

  // MARK: - ELI

  /// `…/eli/reg/2016/679/oj`, `…/eli/C/2024/3543/oj`, `…/eli/treaty/tfeu_2016/art_114/oj`.
  private static func eli(_ parts: [String]) -> Target? {
    guard let start = parts.firstIndex(of: "eli"), parts.count > start + 3 else { return nil }
    let type = parts[start + 1]
    if type == "treaty" { return treaty(parts[(start + 2)...]) }
    guard let year = Int(parts[start + 2]), IdentifierYear.window.contains(year),
      let number = Int(parts[start + 3]), (1...99_999).contains(number)
    else { return nil }
    if type == "C" { return Target(OJActNumber(.c, year: year, number: number).identifier) }
    guard let letter = descriptors[type] else { return nil }
    var celex = "\(year)\(letter)\(number.padded(4))"
    let rest = parts[(start + 4)...]
    guard !rest.contains("corrigendum") else { return nil }
    if let date = rest.first(where: isDay) {
      celex = "0\(celex)-\(date.filter { $0 != "-" })"
    } else {
      celex = "3\(celex)"
    }
    let steps = rest.prefix { $0.contains("_") }
    return Target(
      WorkIdentifier(.celex, celex),
      pinpoint: steps.isEmpty ? nil : Pinpoint(steps.joined(separator: ".")))
  }

  /// The CELEX letter of the ELI's document types (references.md §3.5).
  private static let descriptors: [String: String] = [
    "reg": "R", "reg_impl": "R", "reg_del": "R", "dir": "L", "dir_impl": "L", "dir_del": "L",
    "dec": "D", "dec_impl": "D", "dec_del": "D", "dec_framw": "F", "joint_action": "E",
    "reco": "H", "proc_rules": "D",
  ]

  private static func treaty(_ parts: ArraySlice<String>) -> Target? {
    guard let name = parts.first?.split(separator: "_"), name.count == 2, let year = Int(name[1]),
      IdentifierYear.window.contains(year),
      let letter = ["teu": "M", "tfeu": "E", "char": "P", "eaec": "A"][name[0]]
    else { return nil }
    let stem = "1\(year)\(letter)"
    if parts.count > 1, let article = parts.dropFirst().first, article.hasPrefix("art_"),
      let number = Int(article.dropFirst(4))
    {
      return Target(WorkIdentifier(.celex, stem + number.padded(3)))
    }
    return Target(WorkIdentifier(.celex, stem + "/TXT"))
  }

  private static func isDay(_ part: String) -> Bool {
    part.utf8.count == 10 && part.split(separator: "-").count == 3
      && part.utf8.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: "-") }
  }

  // MARK: - Publications Office and EUR-Lex

  /// `…/resource/celex/32016R0679`, `…/resource/oj/JOL_2016_119_R_0001`,
  /// `…/resource/procedure/2011_23`.
  private static func resource(_ parts: [String]) -> Target? {
    guard let start = parts.firstIndex(where: { $0 == "resource" || $0 == "procedure" }),
      start + 1 < parts.count
    else { return nil }
    let kind = parts[start] == "procedure" ? "procedure" : parts[start + 1]
    let rest = parts[start...].dropFirst().filter { $0 != kind && $0.utf8.count != 2 }
    guard let value = rest.first else { return nil }
    switch kind {
    case "celex": return celex(value)
    case "procedure":
      let fields = value.split(separator: "_")
      guard fields.count == 2, let year = Int(fields[0]), let number = Int(fields[1]),
        IdentifierYear.window.contains(year), (1...9999).contains(number)
      else { return nil }
      return Target(ProcedureNumber(year: year, number: number).identifier)
    case "oj": return journal(value)
    default: return nil
    }
  }

  /// `uri=CELEX:32016R0679`, `uri=COM:2016:0171:FIN`, `uri=OJ:L_202401689`,
  /// `uri=uriserv:OJ.L_.2016.119.01.0001.01.ENG`, `reference=2011/0023(COD)`, `ECLI:EU:C:…`.
  private static func query(_ parts: [String]) -> Target? {
    // Each of them has a colon or, as `COM(2011)32`, a bracket; so has the scheme, which says nothing.
    for part in parts
    where part != "http:" && part != "https:"
      && part.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") })
    {
      let isPair = part.utf8.contains(UInt8(ascii: "="))
      let value = isPair ? part.split(separator: "=").last.map(String.init) ?? part : part
      if value.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "c"),
        value.prefix(6).uppercased() == "CELEX:"
      {
        return celex(String(value.dropFirst(6)))
      }
      if value.hasPrefix("ECLI:"), let ecli = ECLI(value) { return Target(ecli.identifier) }
      if value.hasPrefix("OJ:") { return journal(String(value.dropFirst(3))) }
      if value.hasPrefix("uriserv:OJ.") { return uriserv(value.dropFirst(11)) }
      if let document = ComNumber(printed: value) { return Target(document.identifier) }
    }
    if let start = parts.firstIndex(where: { $0.hasPrefix("reference=") }), start + 1 < parts.count,
      let procedure = ProcedureNumber(printed: parts[start].dropFirst(10) + "/" + parts[start + 1])
    {
      return Target(procedure.identifier)
    }
    return nil
  }

  private static func celex(_ value: String) -> Target? {
    CELEXNumber(value).map { Target($0.work) }
  }

  /// `L_202401689`, `L:2013:142:FULL`, `JOL_2016_119_R_0001`.
  private static func journal(_ value: String) -> Target? {
    let fields = value.split { $0 == "_" || $0 == ":" }
    guard let head = fields.first, fields.count > 1, let letter = head.last,
      let series = ["L": OJPlace.Series.l, "C": .c][letter], fields[1].utf8.count >= 4,
      let year = Int(fields[1].prefix(4)), IdentifierYear.window.contains(year)
    else { return nil }
    if fields[1].utf8.count == 9, let number = Int(fields[1].dropFirst(4)) {
      return Target(OJActNumber(series, year: year, number: number).identifier)
    }
    guard fields.count > 2 else { return nil }
    var scanner = IdentifierScanner(fields[2])
    guard let issue = scanner.number(1...4), issue > 0 else { return nil }
    return Target(
      OJPlace(series, year: year, issue: issue, part: scanner.letters(1...1) ?? "").identifier)
  }

  /// `L_.2016.119.01.0001.01.ENG`: series, year, issue, volume, page.
  private static func uriserv(_ value: some StringProtocol) -> Target? {
    let fields = value.split(separator: ".")
    guard fields.count >= 5, let letter = fields[0].first,
      let series = ["L": OJPlace.Series.l, "C": .c, "P": .undivided][letter],
      let year = Int(fields[1]), IdentifierYear.window.contains(year), let issue = Int(fields[2]),
      (1...9999).contains(issue), let page = Int(fields[4]), (0...99_999).contains(page)
    else { return nil }
    let part = fields[0].dropFirst().filter { $0 != "_" }
    guard part.isEmpty || ["A", "E", "I", "M"].contains(part) else { return nil }
    return Target(
      OJPlace(series, year: year, issue: issue, part: String(part), spot: .page(page)).identifier)
  }

  // MARK: - Parliament

  /// `…/doceo/document/A-7-2012-0034_EN.html`, `…/TA-7-2012-0214_EN.html`.
  private static func parliament(_ parts: [String]) -> Target? {
    guard parts.contains("doceo"), let name = parts.last?.split(separator: "_").first else {
      return nil
    }
    let fields = name.split(separator: "-")
    guard fields.count == 4, let term = Int(fields[1]), let year = Int(fields[2]),
      let number = Int(fields[3]), (1...99).contains(term), IdentifierYear.window.contains(year),
      (1...9999).contains(number)
    else { return nil }
    let kind: ParliamentNumber.Kind =
      fields[0] == "TA" ? .adopted : .session(String(fields[0]))
    guard ["TA", "A", "B", "C"].contains(fields[0]) else { return nil }
    return Target(ParliamentNumber(kind, term: term, year: year, number: number).identifier)
  }

  /// The address with its percent escapes of printable ASCII read.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16),
        (0x21...0x7E).contains(value)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  /// Whether the ASCII letters stand somewhere in the text, large or small.
  fileprivate func holdsLetters(_ letters: StaticString) -> Bool {
    let text = utf8.span
    let count = letters.utf8CodeUnitCount
    guard text.count >= count else { return false }
    for start in 0...text.count - count {
      var matching = 0
      // Called unsafe for pointers as such; the letters are a constant of so many bytes.
      while matching < count,
        unsafe letters.utf8Start[matching] == text[start + matching] | 0x20
      {
        matching += 1
      }
      if matching == count { return true }
    }
    return false
  }
}
