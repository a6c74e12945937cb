package import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Scores a recogniser on plain text alone: each Formex block by itself.
package enum BlockScorer {
  /// Compares what was found in each block with what its mark-up gives.
  ///
  /// `found` holds the references of each block; all but places in the Official Journal are passed
  /// over, since `REF.DOC.OJ` labels nothing else.
  package static func score(
    _ blocks: [FormexBlock], found: [[Reference]], document: String
  ) -> ScoreCard {
    var card = ScoreCard(document: document)
    for (block, references) in zip(blocks, found) {
      // A point of what is printed there ("OJ C 31, 5.2.2004, p. 5), point 16") names the place, too.
      var left = references.flatMap { reference in
        reference.targets.map { (target: $0, span: reference.span) }
      }.filter { $0.target.work.scheme == .oj }
      for mark in block.marks where mark.isPlausible {
        if let index = left.firstIndex(where: { $0.target.work == mark.target }) {
          left.remove(at: index)
          card.countRight(.works, "oj")
        } else {
          let near = left.first { $0.span.overlaps(mark.span) }
          card.count(
            .works, "oj", isMiss: true, page: nil,
            text: "\(mark.target) “\(block.text[mark.span])”", nearest: near?.target.description)
        }
      }
      let doubtful = block.marks.filter { !$0.isPlausible }
      for extra in left where !doubtful.contains(where: { $0.span.overlaps(extra.span) }) {
        card.count(
          .works, "oj", isMiss: false, page: nil,
          text: "\(extra.target) “\(block.text[extra.span])”", nearest: block.text)
      }
    }
    return card
  }
}
