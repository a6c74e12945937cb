package import LegalDocuments

/// Compares a document as read with what its gold says is there.
package struct Scorer: Sendable {
  private let equivalence: WorkEquivalence

  /// Creates a scorer; with a catalogue's equivalence, a work is right by any of its names.
  package init(equivalence: WorkEquivalence = WorkEquivalence()) {
    self.equivalence = equivalence
  }

  /// Scores every layer that the gold labels.
  ///
  /// The record must not use the mark-up of references that the gold was taken from.
  package func score(_ record: DocumentRecord, against gold: GoldDocument) -> ScoreCard {
    var card = ScoreCard(document: gold.name)
    for key in gold.unknownKeys {
      card.remark("\(gold.name): the key “\(key)” is unknown and was passed over")
    }
    CoverMatcher(record: record, gold: gold).score(on: &card)
    let segments = SegmentMatcher(record: record, gold: gold)
    segments.score(on: &card)
    let notes = NoteMatcher(record: record, gold: gold)
    notes.score(on: &card)
    ReferenceMatcher(
      record: record, gold: gold, segments: segments, notes: notes, equivalence: equivalence
    ).score(on: &card)
    return card
  }
}
