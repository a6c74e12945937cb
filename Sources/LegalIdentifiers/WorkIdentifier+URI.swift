// Sources of the forms: `references.md` 1.6 (register), 2.3 (Official Journal), 3.3 (CELEX), 3.5
// (ELI), 4–6 (the other bodies); `identifiers.md`, "URIs".

extension WorkIdentifier {
  /// The address under which the work is published or described; `nil` where no rule gives one.
  ///
  /// A Council family has none: only its issues are documents.
  public var uri: String? { uri(language: "en") }

  /// The same, in a language where the publisher keeps languages apart.
  public func uri(language: String) -> String? {
    switch scheme {
    case .celex: return Self.resource("celex", value)
    case .council: return councilAddress(language: language)
    case .oj: return journalAddress
    case .com: return commissionAddress
    case .ecli: return "https://e-justice.europa.eu/ecli/ECLI:\(value.percentEncoded(keeping: ":"))"
    case .proc: return procedureAddress
    case .ep: return parliamentAddress
    case .un: return "https://undocs.org/\(value.percentEncoded(keeping: "/()"))"
    case .coe where value.hasPrefix("CETS:"):
      return "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum="
        + value.dropFirst(5).description.percentEncoded(keeping: "")
    case .eca, .ecb, .efta: return celexOfBody.flatMap(\.uri)
    default: return nil
    }
  }

  /// The European Legislation Identifier, where the number alone gives it: acts, treaty articles,
  /// consolidated texts, and what the Official Journal publishes one by one.
  ///
  /// Implementing and delegated acts have types of their own in ELI, which their CELEX number does
  /// not show; their basic type is given, which the register of ELI knows as an alias.
  public var eli: String? {
    let base = "http://data.europa.eu/eli/"
    switch scheme {
    case .oj:
      guard let number = OJActNumber(notation: value), number.series == .c else { return nil }
      return "\(base)C/\(number.year)/\(number.number)/oj"
    case .celex:
      guard let number = PlainCELEX(value) else { return nil }
      if number.sector == "1" { return number.treaty.map { "\(base)treaty/\($0)/oj" } }
      guard number.sector == "3" || number.sector == "0", let type = number.actType,
        let sequence = Int(number.tail)
      else { return nil }
      return "\(base)\(type)/\(number.year)/\(sequence)/\(number.consolidation ?? "oj")"
    default: return nil
    }
  }

  private static func resource(_ kind: String, _ value: String) -> String {
    "http://publications.europa.eu/resource/\(kind)/\(value.percentEncoded(keeping: ""))"
  }

  private func councilAddress(language: String) -> String? {
    guard let number = CouncilNumber(token: value), !number.isFamily else { return nil }
    let token = (number.registered ?? number).token
    return "https://data.consilium.europa.eu/doc/document/\(token)/\(language)/pdf"
  }

  private var journalAddress: String? {
    let base = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri="
    if let number = OJActNumber(notation: value) {
      return eli ?? "\(base)OJ:L_\(number.year)\(number.number.padded(5))"
    }
    guard let place = OJPlace(notation: value) else { return nil }
    guard case .page(let page) = place.spot else {
      return place.series == .undivided
        ? nil : "\(base)OJ:\(place.series.rawValue):\(place.year):\(place.issue)\(place.part):TOC"
    }
    let letter = place.series == .undivided ? "P" : place.series.rawValue
    let series: String
    switch place.part {
    case "": series = letter + "_"
    case "E", "A", "I": series = letter + place.part
    default: return nil
    }
    return "\(base)uriserv:OJ.\(series).\(place.year).\(place.issue.padded(3)).01."
      + "\(page.padded(4)).01.ENG"
  }

  private var commissionAddress: String? {
    guard let number = ComNumber(printed: value), number.version == 1 else { return nil }
    let candidates = number.celexCandidates
    if candidates.count == 1 { return candidates[0].uri }
    guard number.series == .com else { return nil }
    return "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:\(number.year):"
      + "\(number.number.padded(4)):FIN"
  }

  private var procedureAddress: String? {
    guard let number = ProcedureNumber(printed: value) else { return nil }
    return Self.resource("procedure", "\(number.year)_\(number.number)\(number.part)")
  }

  private var parliamentAddress: String? {
    guard let number = ParliamentNumber(printed: value) else { return nil }
    let letter: String
    switch number.kind {
    case .adopted: letter = "TA"
    case .session(let letters) where letters == "A" || letters == "B": letter = letters
    default: return nil
    }
    return "https://www.europarl.europa.eu/doceo/document/\(letter)-\(number.term)-\(number.year)-"
      + "\(number.number.padded(4))_EN.html"
  }

  /// The CELEX number that a body's own number gives: `ecb:CON/2014/58`, `eca:SR-8/2016`,
  /// `efta:E-18/13`.
  private var celexOfBody: WorkIdentifier? {
    let parts = value.split { $0 == "/" || $0 == "-" }.map(String.init)
    guard parts.count == 3, let first = Int(parts[1]), let second = Int(parts[2]) else {
      return nil
    }
    switch (scheme, parts[0]) {
    case (.ecb, "CON") where (1990...2100).contains(first):
      return WorkIdentifier(.celex, "5\(first)AB\(second.padded(4))")
    case (.eca, "SR") where (1990...2100).contains(second):
      return WorkIdentifier(.celex, "5\(second)SA\(first.padded(4))")
    case (.efta, "E") where (0...99).contains(second):
      return .eftaCELEX(first, year: second > 90 ? 1900 + second : 2000 + second)
    default: return nil
    }
  }
}

/// The parts of a CELEX number without split or corrigendum.
private struct PlainCELEX {
  var sector: String
  var year: String
  var letters: String
  var tail: String
  /// `2016-05-04` of a consolidated text.
  var consolidation: String?

  init?(_ value: String) {
    var digits = value
    if let hyphen = value.utf8.firstIndex(of: UInt8(ascii: "-")) {
      let date = Array(value.utf8[value.utf8.index(after: hyphen)...])
      guard date.count == 8, date.allSatisfy({ (48...57).contains($0) }) else { return nil }
      func part(_ range: Range<Int>) -> String { String(decoding: date[range], as: UTF8.self) }
      consolidation = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
      digits = String(value[..<hyphen])
    }
    let bytes = Array(digits.utf8)
    guard bytes.count >= 9, bytes[1..<5].allSatisfy({ (48...57).contains($0) }) else { return nil }
    let letters = bytes[5...].prefix { (65...90).contains($0) }
    let tail = bytes[(5 + letters.count)...]
    guard !letters.isEmpty, (3...5).contains(tail.count),
      tail.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    sector = String(decoding: bytes[..<1], as: UTF8.self)
    year = String(decoding: bytes[1..<5], as: UTF8.self)
    self.letters = String(decoding: letters, as: UTF8.self)
    self.tail = String(decoding: tail, as: UTF8.self)
    guard (sector == "0") == (consolidation != nil) else { return nil }
  }

  var actType: String? {
    switch letters {
    case "R": "reg"
    case "L": "dir"
    case "D": "dec"
    case "F": "dec_framw"
    case "H": "reco"
    default: nil
    }
  }

  /// `tfeu_2016/art_16` for the editions that ELI names so.
  var treaty: String? {
    guard let article = Int(tail), article > 0, tail.utf8.count == 3, Int(year) ?? 0 >= 2008 else {
      return nil
    }
    switch letters {
    case "E": return "tfeu_\(year)/art_\(article)"
    case "M": return "teu_\(year)/art_\(article)"
    case "P": return "char_\(year)/art_\(article)"
    default: return nil
    }
  }
}

extension String {
  /// Percent-encodes every byte but letters, digits, `-._~` and the given signs (RFC 3986).
  package func percentEncoded(keeping signs: String) -> String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case _ where signs.utf8.contains(byte): bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        for half in [byte >> 4, byte & 15] {
          bytes.append(half < 10 ? 48 + half : 55 + half)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
