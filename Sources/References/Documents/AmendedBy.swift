import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Takes "Directive X, as last amended by Directive Y" for what it is: a statement of the text about
/// X and Y, and no citation of Y by the document (`references.md` 9.2).
struct AmendedBy {
  let vocabulary: Vocabulary

  /// The references of one text, in order, with those behind "amended by" bound to the act before.
  func read(_ text: String, _ references: [Reference]) -> [Reference] {
    guard references.count > 1 else { return references }
    let tokens = TokenText(text, vocabulary: vocabulary)
    var read: [Reference] = []
    var amended: WorkIdentifier?
    for reference in references {
      var reference = reference
      let first = tokens.firstToken(from: reference.span.start)
      if reference.kind == .act, let act = amended, follows(first, in: tokens) {
        reference.subject = act
        reference.subjectRelation = .amendedBy
      } else if reference.kind == .act || reference.kind == .provision {
        let works = Set(reference.targets.map(\.work))
        amended = works.count == 1 && works.first?.scheme == .celex ? works.first : nil
      }
      read.append(reference)
    }
    return read
  }

  /// Whether "amended by" stands before the token, with at most the author between.
  private func follows(_ first: Int, in tokens: TokenText) -> Bool {
    var index = first - 1
    while index > first - 5,
      Self.authors.contains(where: { tokens.spells($0, at: index) }) || tokens.has(.the, at: index)
    {
      index -= 1
    }
    return Self.prepositions.contains { tokens.spells($0, at: index) }
      && tokens.has(.amended, at: index - 1)
  }

  private static let prepositions = ["by", "par"]
  private static let authors = ["council", "commission", "la", "le", "les"]
}
