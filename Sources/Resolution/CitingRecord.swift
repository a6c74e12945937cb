import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Resolves the mentions of one document.
struct CitingRecord {
  private let record: DocumentRecord
  private let known: KnownWorks
  private let beside: NamedBeside
  private let ownWork: WorkIdentifier
  /// The act of which the document is a consolidated text: what it does to others, the act does.
  private let ownAct: WorkIdentifier?
  private let versions: VersionRule
  private let titles: TitleRule
  private let places: UnpackedPlaces
  private(set) var findings: [ProblemRecord] = []
  /// Places into which ranges may still be taken apart.
  ///
  /// No act is cited so, but a document could name all articles of a long one ten thousand times.
  private var placesLeft = 100_000
  /// Whether the document has articles that hold numbered points: few have, and the rest need no look.
  private let countsPoints: Bool
  /// The document's own places.
  private lazy var ownStructure = WorkStructure(
    record.segments.map(\.id).filter { WorkIdentifier.isPath($0) })

  init(_ record: DocumentRecord, known: KnownWorks, beside: NamedBeside, places: UnpackedPlaces) {
    self.record = record
    self.known = known
    self.places = places
    self.beside = beside
    ownWork = known.canonical(record.document.id)
    ownAct = record.document.metadata.aliases.first { record.document.id.isConsolidated(of: $0) }
      .map { known.canonical($0) }
    countsPoints = record.segments.contains { WorkIdentifier.isNumberedPoint($0.id) }
    versions = VersionRule(known: known, citingDate: record.document.metadata.date)
    titles = TitleRule(
      titles: known.titles, vocabulary: .of(record.document.metadata.language ?? "en"))
  }

  /// Resolves the mention with this index.
  mutating func resolve(_ index: Int) -> ResolvedMention {
    var mention = record.references[index]
    mention.confidence = Calibration.confidence(mention.confidence, mention.method)
    var resolved = outcome(of: mention, at: index)
    // Most are the document's own.
    if resolved.targets.contains(where: { $0.work != nil && $0.work != ownWork }) {
      resolved.targets = resolved.targets.flatMap { checked($0, mention) }
    }
    if countsPoints {
      for index in resolved.targets.indices where resolved.targets[index].work == ownWork {
        resolved.targets[index].pinpoint = resolved.targets[index].pinpoint.map(
          ownStructure.counted)
      }
    }
    resolved.subjectRelation = mention.subjectRelation
    resolved.subject =
      mention.subject.map { known.canonical($0) }
      ?? (CitationRelation.legal.contains(mention.relation) ? ownAct : nil)
    return resolved
  }

  /// A target that was found, looked at from the citing day and from the cited text: its state, its
  /// places.
  private mutating func checked(
    _ target: ResolvedTarget, _ mention: DocumentRecord.Mention
  ) -> [ResolvedTarget] {
    guard let work = target.work, work != ownWork else { return [target] }
    var target = target
    if target.preferredIssue == nil { target.preferredIssue = versions.state(of: work) }
    if let doubt = versions.doubt(about: work) {
      target.add(reason: doubt.reason)
      if case .future = doubt {
        target.confidence *= 0.8
        note(.citesFuture, "\(work): \(doubt.reason)", mention)
      }
    }
    guard var pinpoint = target.pinpoint, let structure = places.structure(of: work) else {
      return [target]
    }
    pinpoint = structure.counted(pinpoint)
    target.pinpoint = pinpoint
    if let step = structure.missingStep(of: pinpoint) {
      target.add(reason: "the cited work has no \(step) at \(pinpoint)")
      target.confidence *= 0.8
      note(.noSuchPlace, "\(work) has no \(step) at \(pinpoint)", mention)
      return [target]
    }
    guard !pinpoint.rangeEnd.isEmpty else { return [target] }
    guard let members = structure.members(of: pinpoint, atMost: placesLeft) else {
      target.add(reason: "the range is left whole: the document's ranges hold too many places")
      return [target]
    }
    placesLeft -= members.count
    return members.map { member in
      var part = target
      part.pinpoint = member
      return part
    }
  }

  private mutating func note(
    _ code: DiagnosticCode, _ message: String, _ mention: DocumentRecord.Mention
  ) {
    let source = record.document.source
    findings.append(
      ProblemRecord(
        path: source.path, sha256: source.sha256, stage: "resolve", code: code, message: message,
        page: mention.page, isFatal: false))
  }

  private mutating func outcome(
    of mention: DocumentRecord.Mention, at index: Int
  ) -> ResolvedMention {
    switch mention.status {
    case .placeholder:
      return ResolvedMention([
        ResolvedTarget(
          written: mention.targets.first, status: .placeholder, rule: "placeholder",
          reason: mention.note, confidence: mention.confidence)
      ])
    case .ambiguous: return ResolvedMention([choice(mention)])
    case .unresolved where mention.targets.isEmpty:
      return ResolvedMention([unresolved(mention)])
    case .identified where mention.targets.isEmpty:
      return ResolvedMention([unresolved(mention)])
    case .identified, .unresolved:
      return ResolvedMention(mention.targets.map { resolve($0, of: mention, at: index) })
    }
  }

  private func unresolved(_ mention: DocumentRecord.Mention) -> ResolvedTarget {
    ResolvedTarget(
      written: nil, status: .unresolved, rule: "none",
      reason: mention.note ?? "the text names no work that could be identified",
      confidence: mention.confidence)
  }

  /// Several readings of the same words: one that is known to exist wins over ones that differ from
  /// it only in the letters of the CELEX number; else the mention stays open.
  private func choice(_ mention: DocumentRecord.Mention) -> ResolvedTarget {
    let works = Set(mention.targets.map { known.canonical($0.work) }).sorted()
    let existing = works.filter { known.works[$0] != nil }
    if existing.count == 1, Set(mention.targets.map { $0.work.withoutLetters }).count == 1,
      let written = mention.targets.first(where: { known.canonical($0.work) == existing[0] })
    {
      return found(
        existing[0], written: written, rule: "only-known", confidence: mention.confidence * 0.9)
    }
    return ResolvedTarget(
      written: mention.targets.first, status: .ambiguous, candidates: works, rule: "none",
      reason: mention.note ?? "several works are possible", confidence: mention.confidence)
  }

  private mutating func resolve(
    _ target: Target, of mention: DocumentRecord.Mention, at index: Int
  ) -> ResolvedTarget {
    switch target.work.scheme {
    case .self:
      return found(ownWork, written: target, rule: "self", confidence: mention.confidence)
    case .council: return council(target, confidence: mention.confidence)
    case .oj: return place(target, of: mention, at: index)
    case .alias, .text, .meeting:
      if known[target.work] != nil { fallthrough }
      if case let work = known.canonical(target.work), work != target.work {
        return found(work, written: target, rule: "agreement", confidence: mention.confidence)
      }
      switch titles.work(for: mention) {
      case .found(let work, let likeness):
        return found(
          work, written: target, rule: "title-date", confidence: mention.confidence * likeness)
      case .near(let works):
        return ResolvedTarget(
          written: target, status: .ambiguous, candidates: works, rule: "title-date",
          reason: "several works of that date bear nearly this title",
          confidence: mention.confidence * 0.5)
      case .none: break
      }
      return ResolvedTarget(
        written: target, status: .unresolved, work: target.work, pinpoint: target.pinpoint,
        rule: "none", reason: mention.note ?? "named without a number, and no known work fits",
        confidence: mention.confidence)
    default:
      return found(
        known.canonical(target.work), written: target, rule: "number",
        confidence: mention.confidence)
    }
  }

  private func found(
    _ work: WorkIdentifier, written: Target, pinpoint: Pinpoint? = nil, rule: String,
    reason: String? = nil, confidence: Double
  ) -> ResolvedTarget {
    ResolvedTarget(
      written: written, status: known.works.isInCorpus(work) ? .resolvedInCorpus : .resolvedOutside,
      work: work,
      pinpoint: written.pinpoint ?? pinpoint, rule: rule, reason: reason, confidence: confidence)
  }

  /// A number with suffixes is an issue; one without is the family, unless a document bears it.
  private func council(_ target: Target, confidence: Double) -> ResolvedTarget {
    let work = known.canonical(target.work)
    guard let number = CouncilNumber(target.work), number.isFamily, known.works[work] == nil else {
      return found(work, written: target, rule: "number", confidence: confidence)
    }
    let issue = known.families.preferredIssue(
      of: target.work, previous: record.document.metadata.previous,
      citingDate: record.document.metadata.date, citing: record.document.id)
    return ResolvedTarget(
      written: target, status: .familyOnly, work: work, pinpoint: target.pinpoint,
      preferredIssue: issue.map { known.canonical($0) }, rule: "family",
      confidence: confidence)
  }

  private mutating func place(
    _ target: Target, of mention: DocumentRecord.Mention, at index: Int
  ) -> ResolvedTarget {
    let act = beside[index].map { known.canonical($0) }
    let beginning = known.pages.works(beginningAt: target.work)
    if beginning.count > 1 {
      if let act, beginning.contains(act) {
        return found(act, written: target, rule: "oj-beside", confidence: mention.confidence * 0.95)
      }
      return open(target, mention, beginning, "several works begin on this page")
    }
    if let work = beginning.first {
      if let act, act != work {
        report(target, named: act, found: work, mention)
        // The catalogue need not list every work on the page: unless it places the named act
        // elsewhere, both readings stand.
        guard known.pages.isPlaced(act) else {
          return open(target, mention, [work, act].sorted(), "the act named beside is another")
        }
        return found(
          work, written: target, rule: "oj-page", reason: "the act named beside is \(act)",
          confidence: mention.confidence * 0.7)
      }
      return found(work, written: target, rule: "oj-page", confidence: mention.confidence)
    }
    let around = known.pages.works(around: target.work)
    let works = around.works
    if let work = works.first, works.count == 1, around.isInside || act == nil || act == work {
      if let act, act != work { report(target, named: act, found: work, mention) }
      return found(
        work, written: target, pinpoint: Pinpoint([.init(.page, String(around.page))]),
        rule: "oj-inside", confidence: mention.confidence * (act == nil || act == work ? 0.95 : 0.7)
      )
    }
    if works.count > 1 {
      if let act, works.contains(act) {
        return found(
          act, written: target, pinpoint: Pinpoint([.init(.page, String(around.page))]),
          rule: "oj-beside", confidence: mention.confidence * 0.95)
      }
      return open(target, mention, works, "several works stand on this page")
    }
    let work = known.canonical(target.work)
    return found(
      work, written: target, rule: work == target.work ? "oj-place" : "oj-named",
      confidence: mention.confidence)
  }

  private func open(
    _ target: Target, _ mention: DocumentRecord.Mention, _ candidates: [WorkIdentifier],
    _ reason: String
  ) -> ResolvedTarget {
    ResolvedTarget(
      written: target, status: .ambiguous, candidates: candidates, rule: "oj-page", reason: reason,
      confidence: mention.confidence * 0.5)
  }

  private mutating func report(
    _ target: Target, named: WorkIdentifier, found: WorkIdentifier,
    _ mention: DocumentRecord.Mention
  ) {
    note(.ojDisagreement, "\(named) is named beside \(target.work), where \(found) stands", mention)
  }
}

extension WorkIdentifier {
  /// The number without its letters, to compare CELEX numbers that differ only in the descriptor.
  fileprivate var withoutLetters: String {
    scheme == .celex
      ? String(decoding: value.utf8.filter { !(65...90).contains($0) }, as: UTF8.self)
      : description
  }
}
