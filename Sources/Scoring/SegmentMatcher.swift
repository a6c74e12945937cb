import LegalDocuments

/// Pairs the labelled segments of a document with the predicted ones.
///
/// A pair agrees in kind, number and text. As texts must agree almost word for word, only
/// repeated sentences leave a choice; there the next in reading order is taken, so that one miss
/// does not shift all that follow.
struct SegmentMatcher {
  private let record: DocumentRecord
  private let gold: GoldDocument
  let predicted: PredictedSegments
  /// For each gold segment, the index of the predicted one.
  private(set) var partners: [Int?]
  /// Predicted segments that are not held against anyone.
  private var excused: Set<Int> = []

  init(record: DocumentRecord, gold: GoldDocument) {
    self.record = record
    self.gold = gold
    predicted = PredictedSegments(record.segments)
    partners = [Int?](repeating: nil, count: gold.segments.count)
    pairAll()
  }

  private mutating func pairAll() {
    let labels = gold.segments.map(SegmentLabel.init)
    var taken: Set<Int> = []
    for isUnsure in [false, true] {
      var cursor = 0
      for (index, segment) in gold.segments.enumerated() where segment.isUnsure == isUnsure {
        let candidates = candidates(for: segment, from: cursor).filter { !taken.contains($0) }
        guard let partner = candidates.first(where: { agree(labels[index], $0) }) else { continue }
        partners[index] = partner
        taken.insert(partner)
        cursor = partner + 1
      }
    }
    excused = taken
    excuseUnsureTexts(labels)
  }

  /// A text that is labelled as doubtful may be read as any kind, with any number.
  private mutating func excuseUnsureTexts(_ labels: [SegmentLabel]) {
    for (index, segment) in gold.segments.enumerated()
    where segment.isUnsure && partners[index] == nil {
      if let other = predicted.segments.indices.first(where: {
        !excused.contains($0) && labels[index].isMet(by: $0, of: predicted, number: .any)
      }) {
        excused.insert(other)
      }
    }
  }

  /// Predicted segments that agree in kind, first those from `cursor` on.
  private func candidates(for segment: GoldSegment, from cursor: Int) -> [Int] {
    let all = predicted.segments.indices.filter {
      SegmentKindAgreement.agree(segment.kind, predicted.segments[$0].kind)
    }
    return all.filter { $0 >= cursor } + all.filter { $0 < cursor }
  }

  private func agree(_ label: SegmentLabel, _ index: Int) -> Bool {
    label.isMet(by: index, of: predicted, number: .same)
  }

  func score(on card: inout ScoreCard) {
    guard !gold.isPartial else { return }
    for (index, segment) in gold.segments.enumerated() where !segment.isUnsure {
      guard let partner = partners[index] else {
        card.count(
          .segments, segment.kind, isMiss: true, page: segment.page,
          text: [segment.number, segment.text].compactMap(\.self).joined(separator: " "),
          nearest: nearest(to: segment))
        continue
      }
      card.countRight(.segments, segment.kind)
      scoreClause(segment, predicted.segments[partner], on: &card)
    }
    for index in predicted.segments.indices where isHeldAgainst(index) {
      let segment = predicted.segments[index]
      card.count(
        .segments, SegmentKindAgreement.goldName(of: segment.kind), isMiss: false,
        page: segment.page, text: predicted.summary(index))
    }
  }

  private func isHeldAgainst(_ index: Int) -> Bool {
    let segment = predicted.segments[index]
    return !excused.contains(index) && !predicted.isContainer(index)
      && gold.labels(page: segment.page)
      && gold.segmentKinds?.contains(segment.kind) ?? true
  }

  /// Scores what hangs on a segment that was found: opening, addressees, deletion.
  private func scoreClause(
    _ segment: GoldSegment, _ found: DocumentRecord.Segment, on card: inout ScoreCard
  ) {
    if let openings = segment.openings {
      let expected = openings.map { FoldedWords($0).words }
      let opening = FoldedWords(found.opening ?? "").words
      // Only clauses of conclusions and resolutions have an opening to speak of; where a label
      // gives none elsewhere, it says nothing.
      let isAsked = ["recital", "operative"].contains(segment.kind)
      score(
        .openings, segment, isRight: expected.contains(opening), isLabelled: !expected.isEmpty,
        isFound: !opening.isEmpty && (isAsked || !expected.isEmpty),
        expected: openings.joined(separator: " / "), found: found.opening ?? "", on: &card)
    }
    if let addressees = segment.addressees {
      let expected = Set(addressees.map { Self.addressee($0) })
      let present = Set(found.addressees.map { Self.addressee($0) })
      score(
        .addressees, segment, isRight: expected == present, isLabelled: !expected.isEmpty,
        isFound: !present.isEmpty, expected: addressees.joined(separator: ", "),
        found: found.addressees.joined(separator: ", "), on: &card)
    }
    if let isStruck = segment.isStruck, isStruck || found.struck {
      score(
        .struck, segment, isRight: isStruck && found.struck, isLabelled: isStruck,
        isFound: found.struck, expected: "struck through", found: "struck through", on: &card)
    }
  }

  /// Capitals and the article do not tell addressees apart.
  private static func addressee(_ text: String) -> [String] {
    let words = FoldedWords(text).words
    return words.first == "the" ? Array(words.dropFirst()) : words
  }

  private func score(
    _ layer: ScoreCard.Layer, _ segment: GoldSegment, isRight: Bool, isLabelled: Bool,
    isFound: Bool, expected: String, found: String, on card: inout ScoreCard
  ) {
    if isLabelled && isRight { return card.countRight(layer, segment.kind) }
    if isLabelled {
      card.count(
        layer, segment.kind, isMiss: true, page: segment.page, text: expected,
        nearest: isFound ? found : nil)
    }
    if isFound {
      card.count(
        layer, segment.kind, isMiss: false, page: segment.page, text: found,
        nearest: segment.text)
    }
  }

  /// The predicted segment that has most words of the label, for showing.
  private func nearest(to segment: GoldSegment) -> String? {
    let words = FoldedWords(segment.text)
    var best: (index: Int, overlap: Double)?
    for index in predicted.segments.indices where gold.labels(page: predicted.segments[index].page)
    {
      let overlap: Double
      switch segment.wording {
      case .whole: overlap = predicted.ownText(index).overlap(with: words)
      case .ends:
        // The label gives but a few words; how many of them the segment has is what counts.
        let own = Set(predicted.ownText(index).words)
        overlap = Double(words.words.count { own.contains($0) }) / Double(max(1, words.count))
      }
      if overlap > best?.overlap ?? 0.5 { best = (index, overlap) }
    }
    return best.map { predicted.summary($0.index) }
  }
}
