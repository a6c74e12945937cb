import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Takes "Directive X, as last amended by Directive Y" for what it is: a statement of the text about
/// X and Y, and no citation of Y by the document (`references.md` 9.2).
struct AmendedBy {
  /// The references of one text, in order, with those behind "amended by" bound to the act before.
  func read(_ references: [Reference], in tokens: TokenText) -> [Reference] {
    guard references.count > 1,
      tokens.tokens.contains(where: { $0.terms.contains(.amended) })
    else { return references }
    var read: [Reference] = []
    var amended: WorkIdentifier?
    for reference in references {
      var reference = reference
      let first = tokens.firstToken(from: reference.span.start)
      if reference.kind == .act, let act = amended, follows(first, in: tokens) {
        reference.subject = act
        reference.subjectRelation = .amendedBy
      } else if reference.kind == .act || reference.kind == .provision {
        let work = reference.targets.first?.work
        let isAlone = reference.targets.allSatisfy { $0.work == work }
        amended = isAlone && work?.scheme == .celex ? work : nil
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

  private static let prepositions = RuleWords.agents
  private static let authors = RuleWords.amendingAuthors
}
