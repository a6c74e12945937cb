import LegalIdentifiers
import SourceTexts

/// Looks at a work that was found from the day of the citing document: which state of it was then in
/// force, and whether it existed at all.
///
/// Only days count: where month or day is unknown, nothing is said.
struct VersionRule {
  let known: KnownWorks
  let citingDate: CivilDate?

  /// What is wrong with the citation, if anything.
  enum Doubt: Hashable {
    /// The cited work is younger than the document that cites it.
    case future(CivilDate)
    /// The cited work was no longer in force.
    case repealed(CivilDate)
  }

  /// The consolidated state of the act that was in force on the day, where one is known.
  func state(of work: WorkIdentifier) -> WorkIdentifier? {
    guard let citingDate, citingDate.day > 0 else { return nil }
    return known.states(of: work).last { $0.date <= citingDate }?.name
  }

  func doubt(about work: WorkIdentifier) -> Doubt? {
    guard let citingDate, citingDate.day > 0, let life = known.works.life(of: work) else {
      return nil
    }
    if let date = life.from, date.day > 0, date > citingDate { return .future(date) }
    if let end = life.until, end.day > 0, end < citingDate { return .repealed(end) }
    return nil
  }
}

extension VersionRule.Doubt {
  /// For people, behind "but".
  var reason: String {
    switch self {
    case .future(let date): "the cited work is of \(date), after the citing document"
    case .repealed(let date): "the cited work was in force until \(date)"
    }
  }
}
