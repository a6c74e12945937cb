import LegalIdentifiers
import XMLReading

/// Identifiers that Formex gives in parts: places in the Official Journal, numbers of acts.
enum FormexIdentifiers {
  /// The target of `REF.DOC.OJ` or `REF.DOC`; `nil` where the mark-up does not name one.
  static func target(of node: XMLTree.Node, in tree: XMLTree) -> WorkIdentifier? {
    guard let series = tree.attribute("COLL", of: node) else { return nil }
    let date = tree.attribute("DATE.PUB", of: node) ?? ""
    let year = String(date.prefix(4))
    if let issue = tree.attribute("NO.OJ", of: node) {
      return journal(
        series: series, year: year, issue: issue, page: tree.attribute("PAGE.FIRST", of: node))
    }
    guard let number = tree.attribute("NO.DOC", of: node) else { return nil }
    // The number may carry its year, which for an act need not be that of publication.
    let parts = number.split(separator: "/").map(String.init)
    let act =
      parts.count > 1 ? parts : [yearInAddress(of: node, in: tree, number: number) ?? year, number]
    return actByAct(series: series, year: act[act.count - 2], number: act[act.count - 1])
  }

  /// `oj:L:2016:119:p1`; the series before 1968 (`P`) has no letter.
  static func journal(
    series: String, year: String, issue: String, page: String?
  ) -> WorkIdentifier? {
    guard let letter = series.first, year.utf8.count == 4, isDigits(year) else { return nil }
    let issue = withoutZeros(issue.filter { !$0.isWhitespace })
    guard !issue.isEmpty else { return nil }
    var value = "\(letter == "P" ? "-" : String(letter)):\(year):\(issue)"
    if let page, !page.isEmpty { value += ":p\(withoutZeros(page))" }
    return WorkIdentifier(.oj, value)
  }

  /// `oj:L:2024/903`, `oj:C:C/2024/3543`: since October 2023 each act is an issue of its own.
  static func actByAct(series: String, year: String, number: String) -> WorkIdentifier? {
    guard let letter = series.first, let year = fullYear(year), isDigits(number) else { return nil }
    let number = withoutZeros(number)
    return WorkIdentifier(
      .oj, letter == "C" ? "C:C/\(year)/\(number)" : "\(letter):\(year)/\(number)")
  }

  /// The CELEX number of an adopted act: sector 3, year, type letter, number of four digits.
  static func celex(year: String, letter: Character, number: String) -> WorkIdentifier? {
    guard let year = fullYear(year), isDigits(number), number.utf8.count <= 5 else { return nil }
    let padded = String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    return WorkIdentifier(.celex, "3\(year)\(letter)\(padded)")
  }

  /// The consolidated version of an act: `02016R0679-20160504`.
  static func consolidated(_ act: WorkIdentifier, date: String) -> WorkIdentifier? {
    guard act.scheme == .celex, act.value.first == "3", isDigits(date), date.utf8.count == 8 else {
      return nil
    }
    return WorkIdentifier(.celex, "0\(act.value.dropFirst())-\(date)")
  }

  /// Type letter from a code such as `REG`, `DIRDEL`, `DECIMP`.
  static func letter(legalValue: String) -> Character? {
    if legalValue.hasPrefix("REG") { return "R" }
    if legalValue.hasPrefix("DIR") { return "L" }
    if legalValue.hasPrefix("DEC") { return "D" }
    return nil
  }

  /// Type letter from a title's first line, in the languages whose words are known.
  static func letter(title: String) -> Character? {
    let words = title.split(maxSplits: 8) { !$0.isLetter && $0 != "’" && $0 != "'" }
    for word in words.prefix(8) {
      if let letter = letters[word.lowercased()] { return letter }
    }
    return nil
  }

  /// The letter of an act's type, by the words for it.
  private static let letters: [String: Character] = Dictionary(
    uniqueKeysWithValues: regulations.map { ($0, "R") } + directives.map { ($0, "L") }
      + decisions.map { ($0, "D") })

  private static let regulations = [
    "regulation", "règlement", "reglement", "verordnung", "reglamento", "regolamento",
    "verordening", "rozporządzenie", "regulamento", "nařízení", "nariadenie", "uredba",
    "forordning", "förordning", "asetus", "rendelete", "määrus", "reglamentas", "regula",
    "regulamentul", "κανονισμοσ", "κανονισμός", "регламент",
  ]

  private static let directives = [
    "directive", "richtlinie", "directiva", "direttiva", "richtlijn", "dyrektywa", "diretiva",
    "směrnice", "smernica", "direktiva", "direktiv", "direktiivi", "irányelve", "direktiiv",
    "direktyva", "direktīva", "οδηγια", "οδηγία", "директива",
  ]

  private static let decisions = [
    "decision", "décision", "beschluss", "entscheidung", "decisión", "decisione", "besluit",
    "decyzja", "decisão", "rozhodnutí", "rozhodnutie", "odločba", "sklep", "odluka", "afgørelse",
    "beslut", "päätös", "határozata", "otsus", "sprendimas", "lēmums", "decizia", "αποφαση",
    "απόφαση", "решение",
  ]

  /// Two digits mean the last century: acts have had four since 1999.
  static func fullYear(_ year: String) -> String? {
    guard isDigits(year) else { return nil }
    switch year.utf8.count {
    case 4: return year
    case 2: return "19\(year)"
    default: return nil
    }
  }

  private static func yearInAddress(
    of node: XMLTree.Node, in tree: XMLTree, number: String
  ) -> String? {
    // http://data.europa.eu/eli/dir/2023/2225/oj
    let parts = (tree.attribute("URI", of: node) ?? "").split(separator: "/").map(String.init)
    guard let place = parts.lastIndex(of: number), place > 0, parts[place - 1].utf8.count == 4,
      isDigits(parts[place - 1])
    else { return nil }
    return parts[place - 1]
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func withoutZeros(_ text: String) -> String {
    let rest = text.drop { $0 == "0" }
    return rest.isEmpty ? text : String(rest)
  }
}
