import Languages
import LegalDocuments
import LegalIdentifiers

/// Where the wording stands that a corrigendum sets out.
///
/// For example "on page 268, Article 462(2):" and below it "for: ‘…’ read: ‘2. By way of derogation from
/// paragraph 1 …’".
///
/// Source: Interinstitutional style guide, corrigenda: the place comes first, on a line of its own.
struct CorrectedPlace {
  private var path: [Pinpoint.Step] = []

  /// Takes note of the article, annex or recital of the corrected act that a line names first.
  mutating func read(_ references: [Reference], of corrected: WorkIdentifier) {
    for reference in references where reference.status == .identified {
      guard let target = reference.targets.first, target.work == corrected,
        let first = target.pinpoint?.steps.first, Self.holders.contains(first.unit)
      else { continue }
      // Where the place is one article or one paragraph of it, the wording lies in that paragraph.
      let isOne = reference.targets.count == 1
      path =
        isOne
        ? Array(
          (target.pinpoint?.steps ?? []).prefix {
            $0.unit == first.unit || $0.unit == .paragraph
          }) : [first]
      return
    }
  }

  /// The path of a text in the corrected act: that of the line above it, where the text is wording.
  func path(
    of place: TextPlace, for segment: Segment, _ text: @autoclosure () -> TokenText
  ) -> [Pinpoint.Step] {
    guard !path.isEmpty, place.path.isEmpty || segment.kind == .table else { return place.path }
    let text = text()
    // "Page 6, article 8, paragraphe 1, au point b):" gives a new place.
    let givesPlace = (0...1).contains { text.has(.pageLabel, at: $0) }
    return givesPlace ? place.path : path
  }

  private static let holders: [Pinpoint.Unit] = [.article, .annex]
}
