import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

/// What `meta` and `preface` of an Akoma Ntoso document say of it.
struct AkomaNtosoMetadata {
  let tree: XMLTree

  /// What the document says of itself and, where it is silent, what its parts in other files say.
  func metadata(title: String?, parts: [XMLTree]) -> DocumentMetadata {
    var metadata = metadata(title: title)
    for tree in parts {
      let part = AkomaNtosoMetadata(tree: tree).metadata(title: nil)
      metadata.language = metadata.language ?? part.language
      metadata.kind = metadata.kind ?? part.kind
      metadata.date = metadata.date ?? part.date
      if metadata.procedures.isEmpty { metadata.procedures = part.procedures }
      if metadata.identifier == nil {
        metadata.identifier = part.identifier
        metadata.aliases = part.aliases
      }
    }
    return metadata
  }

  func metadata(title: String?) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    metadata.title = title
    metadata.language = element("FRBRlanguage").flatMap { tree.attribute("language", of: $0) }
      .flatMap(Self.language)
    metadata.kind = element("docType").map { tree.text(of: $0) }.flatMap(Self.kind)
    metadata.date = date
    metadata.procedures = procedures
    var identifiers: [WorkIdentifier] = []
    if let celex { identifiers.append(celex) }
    if let commission { identifiers.append(commission) }
    if celex == nil, let title, let act = TitleNumber.celex(in: title) { identifiers.append(act) }
    if let journalPlace { identifiers.append(journalPlace) }
    metadata.identifier = identifiers.first
    metadata.aliases = Array(identifiers.dropFirst())
    return metadata
  }

  /// ISO 639-1 from what instances write: `eng`, `en`, `en-EN`.
  static func language(_ code: String) -> String? {
    let code = String(code.lowercased().prefix { $0 != "-" })
    if code.utf8.count == 2 { return code }
    return [
      "bul": "bg", "spa": "es", "ces": "cs", "cze": "cs", "dan": "da", "deu": "de", "ger": "de",
      "est": "et", "ell": "el", "gre": "el", "eng": "en", "fra": "fr", "fre": "fr", "gle": "ga",
      "hrv": "hr", "ita": "it", "lav": "lv", "lit": "lt", "hun": "hu", "mlt": "mt", "nld": "nl",
      "dut": "nl", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro", "slk": "sk", "slo": "sk",
      "slv": "sl", "fin": "fi", "swe": "sv",
    ][code]
  }

  private static func kind(_ printed: String) -> String? {
    switch FormexIdentifiers.letter(title: printed) {
    case "R": "REGULATION"
    case "L": "DIRECTIVE"
    case "D": "DECISION"
    default: nil
    }
  }

  private func element(_ name: String) -> XMLTree.Node? { tree.descendant(name, of: tree.root) }

  /// The CELEX number: an alias of the work (`CELEX`, `CELEXnumber`), or an address of it that
  /// holds one (ELI, `/akn/eu/act/directive/2014/92`).
  var celex: WorkIdentifier? {
    for (name, value) in aliases where name.uppercased().hasPrefix("CELEX") {
      if let number = CELEXNumber(value) { return WorkIdentifier(.celex, number.description) }
    }
    guard let work = element("FRBRWork") else { return nil }
    let addresses =
      aliases.map(\.value)
      + tree.children(of: work).compactMap { node in
        ["FRBRthis", "FRBRuri"].contains(tree.name(of: node))
          ? tree.attribute("value", of: node) : nil
      }
    for address in addresses where address.contains("/") {
      if let target = AkomaNtosoAddress.target(of: address), target.scheme == .celex {
        return target
      }
      if let target = Target(address: address), target.work.scheme == .celex, target.pinpoint == nil
      {
        return target.work
      }
    }
    return nil
  }

  /// Names and values of the work's `FRBRalias`.
  private var aliases: [(name: String, value: String)] {
    guard let work = element("FRBRWork") else { return [] }
    return tree.children(of: work).compactMap { node in
      guard tree.name(of: node) == "FRBRalias", let value = tree.attribute("value", of: node),
        !value.isEmpty
      else { return nil }
      return (tree.attribute("name", of: node) ?? "", value)
    }
  }

  /// `COM(2025) 162` as the work's number or its alias (`COMnumber`).
  private var commission: WorkIdentifier? {
    let alias = aliases.first { $0.name.uppercased().hasPrefix("COM") }?.value
    guard
      let value = alias ?? element("FRBRnumber").flatMap({ tree.attribute("value", of: $0) }),
      let open = value.firstIndex(of: "("), let close = value.firstIndex(of: ")"), open < close
    else { return nil }
    let type = String(value[..<open]).filter { !$0.isWhitespace }
    let year = String(value[value.index(after: open)..<close])
    let count = String(value[value.index(after: close)...].filter { !$0.isWhitespace })
    let digits = count.prefix { $0.isNumber }
    guard ["COM", "SEC", "SWD", "JOIN", "C"].contains(type), year.utf8.count == 4,
      Int(year) != nil, !digits.isEmpty
    else { return nil }
    return WorkIdentifier(.com, "\(type)/\(year)/\(digits)")
  }

  private var procedures: [WorkIdentifier] {
    var found: [WorkIdentifier] = []
    for node in 0..<tree.count where tree.name(of: node) == "docketNumber" {
      let printed = tree.text(of: node).filter { !$0.isWhitespace }
      let number = WorkIdentifier(.proc, printed)
      let isShaped =
        printed.split(separator: "/").count == 2 && printed.prefix(4).allSatisfy(\.isNumber)
      if isShaped, !found.contains(number) { found.append(number) }
    }
    return found
  }

  /// Drafts carry 2999-01-01 for "not yet".
  private var date: CivilDate? {
    for node in 0..<tree.count where tree.name(of: node) == "FRBRdate" {
      if let iso = tree.attribute("date", of: node), let date = CivilDate(iso: iso),
        date.year < 2900
      {
        return date
      }
    }
    return nil
  }

  /// Conversions keep Formex' own reference under `proprietary`.
  private var journalPlace: WorkIdentifier? {
    guard let reference = element("DOCUMENT.REF"), let series = value("COLL", of: reference) else {
      return nil
    }
    if let number = tree.child("NO.DOC", of: reference), let year = value("YEAR", of: number),
      let current = value("NO.CURRENT", of: number)
    {
      return FormexIdentifiers.actByAct(series: series, year: year, number: current)
    }
    guard let issue = value("NO.OJ", of: reference), let year = value("YEAR", of: reference) else {
      return nil
    }
    return FormexIdentifiers.journal(
      series: series, year: year, issue: issue, page: value("PAGE.FIRST", of: reference))
  }

  private func value(_ name: String, of node: XMLTree.Node) -> String? {
    tree.child(name, of: node).map { tree.text(of: $0).filter { !$0.isWhitespace } }
  }
}
