import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// What a mention that leans on another turned out to mean.
struct Meaning {
  var works: [WorkIdentifier] = []
  var treaties = Treaties()
  /// Where the antecedent is a provision: further steps go inside it.
  var provisions: [Target] = []
  var method: ReferenceMethod = .anaphora
  var confidence = 0.9
  var note: String?

  /// The citing document, as ``works``; most provisions that stand alone are its own.
  static let own: [WorkIdentifier] = [.self]

  /// One work, as ``works``.
  static func only(_ work: WorkIdentifier) -> [WorkIdentifier] { work.isSelf ? own : [work] }

  /// The work, where it is one and nothing else is meant.
  var onlyWork: WorkIdentifier? {
    works.count == 1 && treaties.isEmpty && provisions.isEmpty ? works[0] : nil
  }

  /// The targets, with pinpoints put inside where there are any.
  func targets(on date: CivilDate?, pinpoints: [Pinpoint?]) -> [Target] {
    let pinpoints = pinpoints.isEmpty ? [nil] : pinpoints
    return pinpoints.flatMap { pinpoint in targets(on: date, pinpoint) }
  }

  private func targets(on date: CivilDate?, _ pinpoint: Pinpoint?) -> [Target] {
    if !provisions.isEmpty {
      return provisions.map { provision in
        guard let pinpoint else { return provision }
        var target = provision
        var outer = provision.pinpoint?.path ?? Pinpoint.Path()
        // "paragraph 1, point (h) … point (h)(iii) thereof": the step that is named again is the same.
        if let last = outer.last, last == pinpoint.path.first {
          outer = outer.outermost(outer.count - 1)
        }
        // "article 3, paragraphe 1, point b), dudit alinéa": an article lies in none.
        if pinpoint.path.firstUnit == .article, outer.firstUnit == .article {
          outer = Pinpoint.Path()
        }
        var inner = PinpointPath(pinpoint)
        // "Part B of that Annex": the part of an annex, as where the annex is named.
        if outer.firstUnit == .annex { inner = inner.withAnnexParts }
        target.pinpoint = inner.inside(PinpointPath(steps: outer)).pinpoint
        return target
      }
    }
    if !treaties.isEmpty {
      return treaties.flatMap { $0.targets(pinpoint, on: date) }
    }
    return works.map { Target($0, pinpoint: pinpoint) }
  }
}

extension Treaty {
  /// An article is a work of its own; a range of them is as many works.
  func targets(_ pinpoint: Pinpoint?, on date: CivilDate?) -> [Target] {
    guard let pinpoint, let first = pinpoint.path.first else { return [Target(work(on: date))] }
    guard first.unit == .article else { return [Target(work(on: date), pinpoint: pinpoint)] }
    if let last = pinpoint.endPath.first, pinpoint.path.count == 1, pinpoint.endPath.count == 1,
      let low = Int(first.number), let high = Int(last.number), low < high, high - low <= 100
    {
      return (low...high).compactMap { number in
        article(String(number), on: date).map { Target($0) }
      }
    }
    guard let work = article(first.number, on: date) else {
      return [Target(self.work(on: date), pinpoint: pinpoint)]
    }
    let inner = pinpoint.path.inner
    guard !inner.isEmpty else { return [Target(work)] }
    return [Target(work, pinpoint: Pinpoint(inner, through: pinpoint.endPath.inner))]
  }
}
