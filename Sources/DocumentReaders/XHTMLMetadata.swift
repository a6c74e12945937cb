import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

/// What a page's head, running title and first lines say of the document.
struct XHTMLMetadata {
  private let tree: XMLTree
  /// Texts of the blocks by class, the first of each.
  private var lines: [String: String] = [:]
  private var pageTitle = ""
  private var described: [String: String] = [:]

  init(_ page: XHTMLPage) {
    tree = page.tree
    var isRead = Array(repeating: false, count: page.classValues.count)
    for node in 0..<tree.count {
      switch page.element(node) {
      case .title: if pageTitle.isEmpty { pageTitle = Self.clean(tree.text(of: node)) }
      case .meta:
        if let name = tree.attribute("name", of: node),
          let content = tree.attribute("content", of: node)
        {
          described[name] = described[name] ?? content
        }
      case .p:
        guard let number = page.classNumber(node), !isRead[number] else { continue }
        isRead[number] = true
        let name = page.classValues[number]
        let key = name.hasPrefix("oj-") ? String(name.dropFirst(3)) : name
        if lines[key] == nil { lines[key] = Self.clean(tree.text(of: node)) }
      default: continue
      }
    }
  }

  /// From the running title, the page's own description, or the converter's file name.
  var language: String? {
    if let printed = lines["hd-lg"], let code = Self.code(printed) { return code }
    if let declared = described["DC.language"], let code = Self.code(declared) { return code }
    // "Consolidated TEXT: 32014R0910 — EN — 18.10.2024", "L_2022152EN.01000101.xml"
    for word in (lines["reference"] ?? pageTitle).split(separator: " ") {
      if let code = Self.code(String(word)) { return code }
    }
    if let dot = pageTitle.firstIndex(of: "."),
      let code = Self.code(String(pageTitle[..<dot].suffix(2)))
    {
      return code
    }
    return tree.attribute("lang", of: tree.root).flatMap(Self.code)
  }

  func metadata(title: String?) -> DocumentMetadata {
    completing(DocumentMetadata(), title: title)
  }

  /// Adds to what was read from the text.
  func completing(_ metadata: DocumentMetadata, title: String? = nil) -> DocumentMetadata {
    var metadata = metadata
    metadata.title = metadata.title ?? title ?? described["DC.description"].map(Self.clean)
    metadata.language = metadata.language ?? language
    // The page's own description goes before what its text seems to say.
    var names = declaredCELEX.map { [$0] } ?? []
    let isCorrigendum = metadata.title.map { self.isCorrigendum($0) } ?? false
    if let found = metadata.identifier {
      if found.scheme != .celex || names.isEmpty && !isCorrigendum { names.append(found) }
      metadata.identifier = nil
    }
    var date: CivilDate?
    if let consolidated = consolidation {
      names.append(consolidated.version)
      names.append(consolidated.act)
      date = consolidated.date
    } else {
      if let commission { names.append(commission) }
      // A corrigendum names the act that it corrects, and has no number of its own in print.
      if names.isEmpty, !isCorrigendum, let title = metadata.title,
        let act = TitleNumber.celex(in: title)
      {
        names.append(act)
      }
      if let place = journalPlace(isCorrigendum: isCorrigendum) { names.append(place) }
    }
    metadata.date = metadata.date ?? date
    if let first = names.first {
      metadata.identifier = first
      for name in names.dropFirst() where !metadata.aliases.contains(name) && name != first {
        metadata.aliases.append(name)
      }
    }
    if isCorrigendum {
      metadata.kind = "CORRIGENDUM"
    } else if metadata.kind == nil, let title = metadata.title {
      switch FormexIdentifiers.letter(title: title) {
      case "R": metadata.kind = "REGULATION"
      case "L": metadata.kind = "DIRECTIVE"
      case "D": metadata.kind = "DECISION"
      default: break
      }
    }
    return metadata
  }

  // MARK: Parts

  /// Whether a title begins as that of a corrigendum, in the page's language.
  private func isCorrigendum(_ title: String) -> Bool {
    guard
      let first = title.split(separator: " ", maxSplits: 1).first.map({
        StructureNumber.core(of: $0)
      })
    else { return false }
    return Vocabulary.of(language).meaning(of: first).terms.contains(.corrigendum)
  }

  /// `02014R0910 — EN — 18.10.2024 — 002.003`; before 2016 without the leading 0.
  private var consolidation: (version: WorkIdentifier, act: WorkIdentifier, date: CivilDate)? {
    guard let words = lines["reference"]?.split(separator: " ").filter({ $0 != "—" }),
      words.count >= 3
    else { return nil }
    let number =
      words[0].utf8.count == 10 && words[0].first == "0" ? words[0].dropFirst() : words[0]
    let parts = words[2].split(separator: ".").compactMap { Int($0) }
    guard number.utf8.count == 9, parts.count == 3,
      let date = CivilDate(year: parts[2], month: parts[1], day: parts[0]),
      let version = FormexIdentifiers.consolidated(
        WorkIdentifier(.celex, "3\(number)"), date: "\(date)".filter { $0 != "-" })
    else { return nil }
    return (version, WorkIdentifier(.celex, "3\(number)"), date)
  }

  /// Old pages name the document's CELEX number in their description.
  private var declaredCELEX: WorkIdentifier? {
    guard let address = described["DC.identifier"] else { return nil }
    let parts = address.split(separator: ":").map(String.init)
    guard let place = parts.firstIndex(where: { $0.hasSuffix("CELEX") }), place + 1 < parts.count
    else { return nil }
    let number = parts[place + 1]
    return number.utf8.count >= 9 && number.first?.isNumber == true
      ? WorkIdentifier(.celex, number) : nil
  }

  /// `COM(2025) 43 final` on a proposal's first page.
  private var commission: WorkIdentifier? {
    guard let printed = lines["Rfrenceinstitutionnelle"], let open = printed.firstIndex(of: "("),
      let close = printed.firstIndex(of: ")"), open < close
    else { return nil }
    let type = printed[..<open].filter { !$0.isWhitespace }
    let year = printed[printed.index(after: open)..<close]
    let number = printed[printed.index(after: close)...].drop { !$0.isNumber }.prefix {
      $0.isNumber
    }
    guard ["COM", "SEC", "SWD", "JOIN"].contains(type), year.utf8.count == 4, Int(year) != nil,
      !number.isEmpty
    else { return nil }
    return WorkIdentifier(.com, "\(type)/\(year)/\(number)")
  }

  /// `L 152/1` with `3.6.2022`, or `2026/1291` with `L series`.
  ///
  /// Corrigenda of some months print the number of the act there that they correct; it is not
  /// theirs. Their own begin with 9: `2025/90630`.
  private func journalPlace(isCorrigendum: Bool) -> WorkIdentifier? {
    if let unique = lines["hd-uniq"] {
      let parts = unique.split(separator: "/").map(String.init)
      let series = lines["hd-coll"]?.first == "C" || parts.first == "C" ? "C" : "L"
      guard parts.count >= 2, !isCorrigendum || parts[parts.count - 1].hasPrefix("9") else {
        return nil
      }
      return FormexIdentifiers.actByAct(
        series: series, year: parts[parts.count - 2], number: parts[parts.count - 1])
    }
    guard let printed = lines["hd-oj"], let year = lines["hd-date"]?.split(separator: ".").last,
      let slash = printed.lastIndex(of: "/")
    else { return nil }
    let series = printed.prefix(1)
    guard ["L", "C", "S"].contains(series) else { return nil }
    return FormexIdentifiers.journal(
      series: String(series), year: year.filter(\.isNumber).description,
      issue: String(printed[..<slash].dropFirst()).filter { !$0.isWhitespace },
      page: firstPage ?? printed[printed.index(after: slash)...].filter(\.isNumber).description)
  }

  /// The running title names the issue's page of the excerpt's head only for the first act;
  /// `L_2022152EN.01000101.xml` names the document's own page behind the volume.
  private var firstPage: String? {
    let parts = pageTitle.split(separator: ".")
    guard parts.count >= 2, parts[1].utf8.count == 8, Int(parts[1]) != nil else { return nil }
    return String(parts[1].dropFirst(2).prefix(4))
  }

  private static func code(_ word: String) -> String? {
    // A code has two letters, none of more than three bytes.
    guard word.utf8.count <= 6 else { return nil }
    let code = word.lowercased()
    return languages.contains(code) ? code : nil
  }

  private static let languages: Set<String> = [
    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt", "hu",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv",
  ]

  private static func clean(_ text: String) -> String {
    var composer = TextComposer()
    composer.append(text, line: 0)
    return composer.text
  }
}
