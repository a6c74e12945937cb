import LegalDocuments
import LegalIdentifiers

/// What a Council number with suffixes says of its own place among the issues.
enum CouncilRelations {
  struct Relation: Hashable {
    var source: WorkIdentifier
    var target: WorkIdentifier
    var relation: CitationRelation
  }

  /// The relations of an issue to its family and to what stands left of its last suffix.
  ///
  /// Rule of `references.md` 1.3: each suffix qualifies everything to its left. A bare left side is
  /// the first issue where that is present, else the family. A revision supersedes the one before
  /// it only where that is present, since its number alone does not prove it was ever issued.
  static func relations(
    of name: WorkIdentifier, isPresent: (WorkIdentifier) -> Bool
  ) -> [Relation] {
    guard let number = CouncilNumber(token: name.value), let last = number.suffixes.last else {
      return []
    }
    let family = number.family.identifier
    var relations = [Relation(source: name, target: family, relation: .memberOf)]
    guard last.kind != .initial else { return relations }
    var base = number
    base.suffixes.removeLast()
    func left() -> WorkIdentifier {
      guard base.suffixes.isEmpty else { return base.identifier }
      let first = number.firstIssue.identifier
      return isPresent(first) ? first : family
    }
    if last.kind == .revision {
      var before = base
      if last.number > 1 {
        before.suffixes.append(.init(.revision, last.number - 1))
      } else if before.suffixes.isEmpty {
        before = number.firstIssue
      }
      if isPresent(before.identifier) {
        relations.append(
          Relation(source: name, target: before.identifier, relation: .supersedes))
      }
    } else if let relation = relation(of: last.kind) {
      relations.append(Relation(source: name, target: left(), relation: relation))
    }
    return relations
  }

  private static func relation(of kind: CouncilNumber.Suffix.Kind) -> CitationRelation? {
    switch kind {
    case .addendum: .addendumTo
    case .corrigendum: .corrects
    case .amendment: .amends
    case .declassification: .declassifies
    case .extract: .partialVersionOf
    default: nil
    }
  }
}
