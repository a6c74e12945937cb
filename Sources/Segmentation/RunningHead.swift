import LegalIdentifiers
import PageLayouts

/// What running heads and feet say of the document: its number, its place in the Official Journal.
struct RunningHead {
  private(set) var number: WorkIdentifier?
  private(set) var places: [WorkIdentifier] = []

  init(_ layout: PageLayout) {
    var counts: [String: Int] = [:]
    for furniture in layout.furniture.prefix(400) {
      let text = Array(furniture.text.utf8.prefix(200))
      if let (found, _) = CoverNumbers.council(text, at: 0) {
        let issue = (found.isFamily ? found.firstIssue : found).identifier
        counts[issue.value, default: 0] += 1
      }
      if places.isEmpty, furniture.page <= 1, let place = Self.place(text) { places = [place] }
    }
    // Ties by name, so that the same layout gives the same number.
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    number = best.flatMap { $0.value >= 2 ? WorkIdentifier(.council, $0.key) : nil }
  }

  /// The place in a running head such as `4.5.2016 … L 119/1`.
  private static func place(_ text: [UInt8]) -> WorkIdentifier? {
    let words = String(decoding: text, as: UTF8.self).split(separator: " ").map(String.init)
    guard let date = words.first(where: { $0.split(separator: ".").count == 3 }),
      let year = date.split(separator: ".").last.flatMap({ Int($0) }),
      (1952...2099).contains(year)
    else { return nil }
    for index in words.indices.dropFirst() where words[index - 1] == "L" || words[index - 1] == "C"
    {
      let parts = words[index].split(separator: "/")
      guard parts.count == 2, let issue = Int(parts[0]), let page = Int(parts[1]) else { continue }
      let place = OJPlace(
        OJPlace.Series(rawValue: words[index - 1]), year: year, issue: issue, spot: .page(page))
      return place.identifier
    }
    return nil
  }
}
