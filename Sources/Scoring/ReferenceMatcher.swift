import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Pairs labelled and found targets: the same target on the same page, or in the same text block,
/// as often as it is labelled there.
///
/// A work named in the text and again in its footnote is labelled twice, and so asked for twice.
struct ReferenceMatcher {
  private let record: DocumentRecord
  private let gold: GoldDocument
  private let equivalence: WorkEquivalence
  private let places: ReferencePlaces

  /// One labelled target with the others that are as right.
  private struct Asked {
    var reference: GoldReference
    var target: Target
  }

  /// One found target.
  private struct Found {
    var mention: DocumentRecord.Mention
    var target: Target
  }

  init(
    record: DocumentRecord, gold: GoldDocument, segments: SegmentMatcher, notes: NoteMatcher,
    equivalence: WorkEquivalence
  ) {
    self.record = record
    self.gold = gold
    self.equivalence = equivalence
    places = ReferencePlaces(record: record, gold: gold, segments: segments, notes: notes)
  }

  func score(on card: inout ScoreCard) {
    var asked: [GoldReference.Place?: [Asked]] = [:]
    var unsure: [GoldReference.Place?: [GoldReference]] = [:]
    var found: [GoldReference.Place?: [Found]] = [:]
    for reference in gold.references {
      let place = places.place(of: reference)
      if reference.isUnsure { unsure[place, default: []].append(reference) }
      for target in reference.targets {
        asked[place, default: []].append(Asked(reference: reference, target: target))
      }
    }
    for mention in record.references where isCompared(mention) {
      let place = places.place(of: mention)
      for target in mention.targets where isCompared(target) {
        found[place, default: []].append(Found(mention: mention, target: target))
      }
    }
    let everywhere = Set(asked.keys).union(found.keys)
    for place in everywhere.sorted(by: ReferencePlaces.isBefore) {
      // Those that are asked for are served first.
      let asked =
        (asked[place] ?? []).filter { !$0.reference.isUnsure }
        + (asked[place] ?? []).filter(\.reference.isUnsure)
      let found = found[place] ?? []
      let excused = excused(found, by: unsure[place] ?? []).union(
        found.indices.filter { isProvisionBesideLabels(found[$0]) })
      scoreWorks(asked, found, excused, on: &card)
      scorePinpoints(asked, found, excused, on: &card)
    }
  }

  /// Mark-up labels printed places in the Official Journal alone; a proposal that is named in the
  /// text and whose place stands in its note is labelled once, in the note.
  private func isCompared(_ mention: DocumentRecord.Mention) -> Bool {
    guard gold.labels(page: mention.page) else { return false }
    return !gold.labelsJournalPlacesOnly || mention.kind == .oj || mention.kind == .provision
  }

  /// `REF.DOC.OJ` needs the number of an issue; since acts are published one by one (October 2023)
  /// mark-up gives no place for those that have none.
  private func isCompared(_ target: Target) -> Bool {
    !gold.labelsJournalPlacesOnly || target.work.scheme == .oj && !target.work.value.contains("/")
  }

  /// A point of what is printed at a place answers to the label of the place, and no other provision
  /// is labelled by mark-up: `OJ C 31, 5.2.2004, p. 5), point 16`.
  private func isProvisionBesideLabels(_ found: Found) -> Bool {
    gold.labelsJournalPlacesOnly && found.mention.kind == .provision
  }

  /// Found targets whose words a doubtful label covers: each label excuses one mention.
  private func excused(_ found: [Found], by unsure: [GoldReference]) -> Set<Int> {
    var excused: Set<Int> = []
    for reference in unsure {
      let words = FoldedWords(reference.text).letters
      guard !words.isEmpty else { continue }
      let first = found.indices.first {
        guard !excused.contains($0) else { return false }
        let other = FoldedWords(found[$0].mention.text).letters
        return !other.isEmpty && (words.contains(other) || other.contains(words))
      }
      guard let first else { continue }
      for index in found.indices where found[index].mention == found[first].mention {
        excused.insert(index)
      }
    }
    return excused
  }

  private func scoreWorks(
    _ asked: [Asked], _ found: [Found], _ excused: Set<Int>, on card: inout ScoreCard
  ) {
    let keys = found.map { key($0.target, withPinpoint: false) }
    let accepted = asked.map { asked in
      let right = ([asked.target] + asked.reference.also).map { key($0, withPinpoint: false) }
      return keys.indices.filter { right.contains(keys[$0]) }
    }
    let partners = BipartiteMatching.pairs(accepted, among: found.count)
    for (asked, partner) in zip(asked, partners) where !asked.reference.isUnsure {
      let family = WorkFamily.name(of: asked.target.work)
      scoreName(asked, partner, found, on: &card)
      guard let partner else {
        count(missed: asked, .works, family, among: found, on: &card)
        continue
      }
      card.countRight(.works, family)
      card.reliability.count(found[partner].mention, isRight: true)
      scoreRelation(asked, found[partner], on: &card)
    }
    let paired = Set(partners.compactMap(\.self))
    for (index, found) in found.enumerated()
    where !paired.contains(index) && !excused.contains(index) {
      count(extra: found, .works, on: &card)
      card.reliability.count(found.mention, isRight: false)
    }
  }

  /// Works named without a number are counted once more, by themselves.
  private func scoreName(
    _ asked: Asked, _ partner: Int?, _ found: [Found], on card: inout ScoreCard
  ) {
    guard asked.reference.isNameWithoutNumber, asked.target.work != .self else { return }
    let family = WorkFamily.name(of: asked.target.work)
    guard partner == nil else { return card.countRight(.names, family) }
    count(missed: asked, .names, family, among: found, on: &card)
    let words = FoldedWords(asked.reference.text).letters
    let wrong = found.first { found in
      found.mention.status == .identified
        && FoldedWords(found.mention.text).letters == words
    }
    if let wrong { count(extra: wrong, .names, on: &card) }
  }

  private func scorePinpoints(
    _ asked: [Asked], _ found: [Found], _ excused: Set<Int>, on card: inout ScoreCard
  ) {
    let keys = found.map { key($0.target, withPinpoint: true) }
    let accepted = asked.map { asked in
      let right = ([asked.target] + asked.reference.also).map { key($0, withPinpoint: true) }
      return keys.indices.filter { right.contains(keys[$0]) }
    }
    let partners = BipartiteMatching.pairs(accepted, among: found.count)
    for (asked, partner) in zip(asked, partners)
    where !asked.reference.isUnsure && asked.target.pinpoint != nil {
      let family = WorkFamily.name(of: asked.target.work)
      if partner != nil {
        card.countRight(.pinpoints, family)
      } else {
        count(missed: asked, .pinpoints, family, among: found, on: &card)
      }
    }
    let paired = Set(partners.compactMap(\.self))
    for (index, found) in found.enumerated()
    where !paired.contains(index) && !excused.contains(index) && found.target.pinpoint != nil {
      count(extra: found, .pinpoints, on: &card)
    }
  }

  private func scoreRelation(_ asked: Asked, _ found: Found, on card: inout ScoreCard) {
    guard let relation = asked.reference.relation else { return }
    if relation == found.mention.relation { return card.countRight(.relations, relation.rawValue) }
    let text = "\(relation.rawValue) \(asked.target)"
    card.count(
      .relations, relation.rawValue, isMiss: true, page: found.mention.page, text: text,
      nearest: found.mention.relation.rawValue)
    card.count(
      .relations, found.mention.relation.rawValue, isMiss: false, page: found.mention.page,
      text: "\(found.mention.relation.rawValue) \(found.target)", nearest: relation.rawValue)
  }

  /// What must be equal: the work under its common name, the language version, the pinpoint.
  ///
  /// `self` and the document's own identifier are one.
  private func key(_ target: Target, withPinpoint: Bool) -> Target {
    let own = target.work == record.document.id || target.work == gold.cover.identifier
    let work = own ? .self : equivalence.name(of: target.work)
    return Target(
      work, language: target.language, pinpoint: withPinpoint ? target.pinpoint : nil)
  }

  private func count(
    missed asked: Asked, _ layer: ScoreCard.Layer, _ family: String, among found: [Found],
    on card: inout ScoreCard
  ) {
    // What was read at these words, where anything was.
    let words = FoldedWords(asked.reference.text).letters
    let near = found.first {
      let other = FoldedWords($0.mention.text).letters
      return !other.isEmpty && (words.contains(other) || other.contains(words))
    }
    var page: Int?
    if case .page(let number) = asked.reference.place { page = number }
    card.count(
      layer, family, isMiss: true, page: page, text: "\(asked.target) “\(asked.reference.text)”",
      nearest: near.map { "\($0.target) “\($0.mention.text)”" })
  }

  private func count(extra found: Found, _ layer: ScoreCard.Layer, on card: inout ScoreCard) {
    let mention = found.mention
    card.count(
      layer, WorkFamily.name(of: found.target.work), isMiss: false, page: mention.page,
      text: "\(found.target) “\(mention.text)”", nearest: mention.context)
  }
}
