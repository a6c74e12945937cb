package import LegalIdentifiers
package import SourceTexts

/// The issues that are known of each family of the Council's register, with their dates.
package struct CouncilFamilies: Sendable {
  private struct Issue: Sendable {
    var number: CouncilNumber
    var date: CivilDate?
  }

  private var issues: [WorkIdentifier: [Issue]] = [:]

  package init() {}

  /// Notes an issue; identifiers of families and of other schemes are passed over.
  package mutating func add(_ name: WorkIdentifier, date: CivilDate?) {
    guard let number = CouncilNumber(name), !number.isFamily else { return }
    issues[number.family.identifier, default: []].append(Issue(number: number, date: date))
  }

  /// Whether an issue of the family is known.
  package func isKnown(_ family: WorkIdentifier) -> Bool { issues[family] != nil }

  /// The issue that a citation of the whole family most probably means.
  ///
  /// Rule of `references.md` 1.7: the one that the citing document names as its previous document;
  /// else the latest dated no later than the citing document; else the latest known. Only whole
  /// texts count: an addendum or a corrigendum is not what a bare number means.
  /// A document that names its own family means one of the other issues.
  package func preferredIssue(
    of family: WorkIdentifier, previous: [WorkIdentifier], citingDate: CivilDate?,
    citing: WorkIdentifier? = nil
  ) -> WorkIdentifier? {
    for name in previous.sorted() {
      if let number = CouncilNumber(name), !number.isFamily, number.family.identifier == family {
        return name
      }
    }
    let whole = (issues[family] ?? []).filter { issue in
      issue.number.identifier != citing
        && issue.number.suffixes.allSatisfy { [.initial, .revision].contains($0.kind) }
    }
    if let citingDate {
      let earlier = whole.filter { ($0.date).map { $0 <= citingDate } ?? false }
      if let latest = earlier.max(by: Self.isEarlier) { return latest.number.identifier }
    }
    return whole.max(by: Self.isEarlier)?.number.identifier
  }

  private static func isEarlier(_ a: Issue, _ b: Issue) -> Bool {
    if let first = a.date, let second = b.date, first != second { return first < second }
    let first = a.number.suffixes.map(\.number)
    let second = b.number.suffixes.map(\.number)
    return first != second
      ? first.lexicographicallyPrecedes(second) : a.number.identifier < b.number.identifier
  }
}
