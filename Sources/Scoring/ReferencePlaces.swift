import LegalDocuments

/// Brings the places of labelled and found references to one measure.
///
/// `nil` is the rest of a document: what stands in no segment or note that both sides have.
struct ReferencePlaces {
  private let gold: GoldDocument
  private let isPaged: Bool
  private let segmentPartners: [Int?]
  private let notePartners: [Int?]
  /// Gold segment in which each predicted segment lies, by id.
  private var goldSegments: [String: Int] = [:]
  /// Gold note of each predicted footnote, by id.
  private var goldNotes: [String: Int] = [:]
  private let footnotes: [String: DocumentRecord.Footnote]

  init(
    record: DocumentRecord, gold: GoldDocument, segments: SegmentMatcher, notes: NoteMatcher
  ) {
    self.gold = gold
    segmentPartners = segments.partners
    notePartners = notes.partners
    footnotes = Dictionary(record.footnotes.map { ($0.id, $0) }) { first, _ in first }
    isPaged = gold.references.contains {
      if case .page = $0.place { true } else { false }
    }
    let found = segments.partners.enumerated().compactMap { index, partner in
      partner.map { (gold: index, predicted: $0) }
    }
    // Inner segments come later, and so have the last word.
    for pair in found.sorted(by: { $0.predicted < $1.predicted }) {
      for index in segments.predicted.subtree(pair.predicted) {
        goldSegments[record.segments[index].id] = pair.gold
      }
    }
    for (index, partner) in notes.partners.enumerated() {
      if let partner { goldNotes[record.footnotes[partner].id] = index }
    }
  }

  func place(of reference: GoldReference) -> GoldReference.Place? {
    switch reference.place {
    case .segment(let index): place(inSegment: index)
    case .note(let index): notePartners[index] == nil ? nil : reference.place
    case .running: gold.labelsJournalPlacesOnly ? nil : reference.place
    case .page, .footnote: reference.place
    }
  }

  /// The innermost segment that both sides have.
  private func place(inSegment index: Int) -> GoldReference.Place? {
    sequence(first: index) { gold.segments[$0].parent }.first { segmentPartners[$0] != nil }
      .map { .segment($0) }
  }

  func place(of mention: DocumentRecord.Mention) -> GoldReference.Place? {
    let note = mention.footnote.flatMap { footnotes[$0] }
    if gold.labelsJournalPlacesOnly {
      if let note, gold.placesNotes { return goldNotes[note.id].map { .note($0) } }
      let segment = note == nil ? mention.segment : note?.segment
      return segment.flatMap { goldSegments[$0] }.map { .segment($0) }
    }
    if isPaged { return mention.page.map { .page($0) } }
    return note.map { .footnote($0.mark) } ?? .running
  }

  /// Reading order of places, for a stable list of findings.
  static func isBefore(_ a: GoldReference.Place?, _ b: GoldReference.Place?) -> Bool {
    rank(a) < rank(b)
  }

  private static func rank(_ place: GoldReference.Place?) -> (Int, Int, String) {
    switch place {
    case .page(let number): (0, number, "")
    case .segment(let index): (1, index, "")
    case .running: (2, 0, "")
    case .note(let index): (3, index, "")
    case .footnote(let mark): (4, Int(mark) ?? 0, mark)
    case nil: (5, 0, "")
    }
  }
}
