import LegalIdentifiers
import SourceTexts

/// What a number alone tells people of a work: a short name, a type, a year, an author.
enum WorkLabel {
  /// The name as drafters print it, as far as the number gives it.
  static func label(of id: WorkIdentifier) -> String {
    switch id.scheme {
    case .council: return CouncilNumber(token: id.value).map(printed) ?? id.value
    case .celex:
      return InternationalAgreement(id)?.name ?? CELEXParts(id.value).flatMap(printed) ?? id.value
    case .com:
      guard let number = ComNumber(printed: id.value) else { return id.value }
      let tail = number.version > 1 ? " final/\(number.version)" : ""
      return "\(number.series.rawValue)(\(number.year)) \(number.number)\(tail)"
    case .oj: return journal(id.value)
    case .alias: return capitalised(id.value)
    case .text: return id.value.replacing("-", with: " ")
    case .ecli: return "ECLI:\(id.value)"
    case .coe: return id.value.replacing("CETS:", with: "CETS No ")
    default: return id.value
    }
  }

  /// `Treaty of Lisbon`: the words of a name with the capitals that names have, for one whose
  /// printed form no text gives.
  private static func capitalised(_ name: String) -> String {
    let words = name.split(separator: "-").enumerated().map { place, word in
      place > 0 && smallWords.contains(word)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }
    return words.joined(separator: " ")
  }

  /// Words that stand small within an English name; names of other languages are printed ones.
  private static let smallWords: Set<Substring> = [
    "a", "an", "and", "between", "by", "for", "from", "in", "of", "on", "the", "to", "with",
  ]

  /// What sort of text it is, by its number.
  static func type(of id: WorkIdentifier) -> String? {
    switch id.scheme {
    case .celex: return CELEXParts(id.value)?.type
    case .oj: return id.isJournalPage ? nil : "official journal issue"
    case .proc: return "procedure"
    case .com:
      switch id.value.prefix(while: { $0 != "/" }) {
      case "JOIN": return "joint document"
      case "SWD", "SEC": return "staff document"
      default: return "commission document"
      }
    case .council: return id.isFamily ? "document family" : nil
    case .ecli, .echr, .efta: return "decision"
    case .un: return id.value.contains("/RES/") ? "resolution" : nil
    case .coe: return "convention"
    default: return nil
    }
  }

  /// The year that the number carries.
  static func year(of id: WorkIdentifier) -> Int? {
    let year: Int?
    switch id.scheme {
    case .council: year = CouncilNumber(token: id.value)?.year
    case .celex: year = CELEXParts(id.value)?.year
    case .com: year = ComNumber(printed: id.value)?.year
    case .proc: year = ProcedureNumber(printed: id.value)?.year
    case .oj: year = OJPlace(notation: id.value)?.year ?? OJActNumber(notation: id.value)?.year
    case .meeting: year = Meeting(notation: id.value)?.date.year
    case .ep:
      year = (ParliamentNumber(printed: id.value)?.year).flatMap { $0 > 0 ? $0 : nil }
    case .ecli: year = id.value.split(separator: ":").dropFirst(2).first.flatMap { Int($0) }
    default: year = nil
    }
    return year.flatMap { (1900...2999).contains($0) ? $0 : nil }
  }

  /// Whose text it is, by its number, or for legislation by its title.
  static func institution(of id: WorkIdentifier, title: String?) -> String? {
    switch id.scheme {
    case .council:
      switch CouncilNumber(token: id.value)?.series {
      case .europeanCouncil?: return "european-council"
      case .joint?: return "parliament-council"
      default: return "council"
      }
    case .com: return "commission"
    case .ep: return "parliament"
    case .eesc: return "eesc"
    case .cor: return "cor"
    case .eca: return "eca"
    case .ecb: return "ecb"
    case .un: return "un"
    case .coe: return "council-of-europe"
    case .echr: return "echr"
    case .efta: return "efta-court"
    case .meeting: return id.value.hasPrefix("euco") ? "european-council" : "council"
    case .celex: return CELEXParts(id.value)?.institution ?? title.flatMap(author)
    default: return nil
    }
  }

  /// The author named in an English title of an act.
  private static func author(in title: String) -> String? {
    let head = title.utf8.prefix(160)
    if head.holds("of the European Parliament and of the Council") { return "parliament-council" }
    let opening = head.prefix(60)
    return opening.holds("Commission") ? "commission" : opening.holds("Council") ? "council" : nil
  }

  private static func printed(_ number: CouncilNumber) -> String {
    var text: String
    switch number.series {
    case .standard: text = ""
    case .joint: text = "PE-CONS "
    default: text = number.series.rawValue + " "
    }
    text += "\(number.number)/"
    let revision = number.suffixes.first.flatMap { $0.kind == .revision ? $0.number : nil }
    if let revision { text += "\(revision)/" }
    text += number.series == .working ? "\(number.year)" : (number.year % 100).padded(2)
    for suffix in number.suffixes where suffix.kind != .initial {
      text += " \(suffix.kind.rawValue) \(suffix.number)"
    }
    return text
  }

  private static func printed(_ parts: CELEXParts) -> String? {
    if !parts.consolidation.isEmpty { return consolidated(parts) }
    if parts.sector == "1" && parts.tail.hasPrefix("/") { return treaty(parts) }
    guard let number = Int(parts.tail) else { return nil }
    let year = parts.year
    switch (parts.sector, parts.letters) {
    case ("3", "R"):
      return year >= 2015
        ? "Regulation \(year)/\(number)" : "Regulation No \(number)/\(printed(year: year))"
    case ("3", "L"): return "Directive \(printed(year: year))/\(number)"
    case ("3", "D"): return "Decision \(printed(year: year))/\(number)"
    case ("3", "F"): return "Framework Decision \(printed(year: year))/\(number)"
    case ("3", "H"): return "Recommendation \(printed(year: year))/\(number)"
    case ("1", "E") where year >= 2008: return "Article \(number) TFEU"
    case ("1", "M") where year >= 1992: return "Article \(number) TEU"
    case ("1", "E"): return "Article \(number) EC"
    case ("1", "P"): return "Article \(number) Charter"
    case ("6", "CJ"), ("6", "CO"), ("6", "CC"):
      return year >= 1989
        ? "C-\(number)/\((year % 100).padded(2))" : "\(number)/\((year % 100).padded(2))"
    case ("6", "TJ"), ("6", "TO"): return "T-\(number)/\((year % 100).padded(2))"
    case ("6", "FJ"), ("6", "FO"): return "F-\(number)/\((year % 100).padded(2))"
    case ("6", "CV"): return "Opinion \(number)/\((year % 100).padded(2))"
    default: return nil
    }
  }

  /// `95` of Directive 95/46, `1999` of Directive 1999/5: numbers of acts took the whole year from
  /// 1999 on.
  private static func printed(year: Int) -> String {
    year >= 1999 ? String(year) : (year % 100).padded(2)
  }

  /// `Regulation 2016/679 (2016-05-04)`: an act as it stood on a day.
  private static func consolidated(_ parts: CELEXParts) -> String? {
    var act = parts
    act.sector = "3"
    act.consolidation = ""
    let day = parts.consolidation.dropFirst()
    guard parts.sector == "0", day.utf8.count == 8, let label = printed(act) else { return nil }
    return "\(label) (\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2)))"
  }

  /// A treaty as a whole, `12016E/TXT`, or one of its protocols, `12016E/PRO/22`.
  private static func treaty(_ parts: CELEXParts) -> String? {
    let name: String
    switch parts.letters {
    case "E" where parts.year >= 2008: name = "TFEU"
    case "E": name = "EC Treaty"
    case "M": name = "EU Treaty"
    case "P": name = "Charter of Fundamental Rights"
    case "A": name = "Euratom Treaty"
    default: return nil
    }
    let rest = parts.tail.split(separator: "/")
    if rest == ["TXT"] { return name }
    guard rest.count == 2, rest[0] == "PRO" else { return nil }
    return "\(name), Protocol \(rest[1])"
  }

  private static func journal(_ value: String) -> String {
    if let number = OJActNumber(notation: value) {
      return number.series == .c
        ? "OJ C, C/\(number.year)/\(number.number)" : "OJ L, \(number.year)/\(number.number)"
    }
    guard let place = OJPlace(notation: value) else { return "OJ \(value)" }
    var text = place.series == .undivided ? "OJ " : "OJ \(place.series.rawValue) "
    text += "\(place.issue)\(place.part.isEmpty ? "" : " \(place.part)"), \(place.year)"
    switch place.spot {
    case .issue: return text
    case .page(let page): return "\(text), p. \(page)"
    case .notice(let order): return "\(text), notice \(order)"
    }
  }
}

extension WorkIdentifier {
  fileprivate var isJournalPage: Bool {
    OJActNumber(notation: value) != nil || OJPlace(notation: value)?.spot != .issue
  }
}

extension Substring.UTF8View {
  /// Whether the ASCII words stand in it.
  fileprivate func holds(_ words: String) -> Bool {
    let bytes = Array(self)
    let sought = Array(words.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return false }
    for start in 0...(bytes.count - sought.count)
    where bytes[start] == first && bytes[start..<start + sought.count].elementsEqual(sought) {
      return true
    }
    return false
  }
}
