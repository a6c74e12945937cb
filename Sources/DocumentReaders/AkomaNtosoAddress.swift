import LegalIdentifiers

/// Addresses in `ref` elements that name an act or a place in the Official Journal.
enum AkomaNtosoAddress {
  /// `/akn/eu/act/directive/1995/46/…` → `celex:31995L0046`;
  /// `/akn/eu/documentCollection/C/gu/2014-02-22/051/!main#page_3` → `oj:C:2014:51:p3`.
  static func target(of address: String) -> WorkIdentifier? {
    let parts = address.split(whereSeparator: { $0 == "/" || $0 == "#" }).map(String.init)
    guard let country = parts.firstIndex(of: "eu"), country <= 1, parts.count > country + 3 else {
      return nil
    }
    let rest = Array(parts[(country + 1)...])
    switch rest[0] {
    case "act": return act(rest)
    case "documentCollection": return journal(rest)
    default: return nil
    }
  }

  private static func act(_ parts: [String]) -> WorkIdentifier? {
    let letter: Character
    switch parts[1] {
    case "regulation": letter = "R"
    case "directive": letter = "L"
    case "decision": letter = "D"
    default: return nil
    }
    // The author may stand between the type and the year.
    guard let place = parts.dropFirst(2).firstIndex(where: { $0.prefix(4).allSatisfy(\.isNumber) }),
      parts[place].utf8.count == 4 || parts[place].utf8.count == 10, parts.count > place + 1,
      place <= 3
    else { return nil }
    let number = String(parts[place + 1].prefix { $0.isASCII && $0.isNumber })
    return FormexIdentifiers.celex(
      year: String(parts[place].prefix(4)), letter: letter, number: number)
  }

  private static func journal(_ parts: [String]) -> WorkIdentifier? {
    guard parts.count >= 5, parts[2] == "gu", let page = parts.last, page.hasPrefix("page_") else {
      return nil
    }
    return FormexIdentifiers.journal(
      series: parts[1], year: String(parts[3].prefix(4)), issue: parts[4],
      page: String(page.dropFirst(5)))
  }
}
