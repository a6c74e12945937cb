import Languages

/// Papers that are no acts and have annexes of their own: certificates, forms, impact assessments.
extension TokenText {
  /// The token behind "the impact assessment", "that certificate", "this Form CO", where such words stand
  /// at `index`; "the" may stand before it.
  ///
  /// Their annexes are none of the document's, even where it has set out the form itself. In English a
  /// determiner must tell the noun from a verb: "set out in Annex I to form part of".
  func paperWithAnnexes(at index: Int) -> Int? {
    let isDetermined = has(.the, at: index - 1) || has(.that, at: index) || has(.this, at: index)
    guard isDetermined || !vocabulary.traits.contains(.sharedForms), isWord(at: index) else {
      return nil
    }
    // "activities specified in Annex I in the form of grants"
    let link = has(.the, at: index - 1) ? index - 2 : index - 1
    guard has(.to, at: link) || has(.of, at: link) || has(.to, at: index - 1) else { return nil }
    for next in index..<index + Self.longestName {
      guard isWord(at: next), next == index || !sentenceBreaks(before: next) else { return nil }
      let terms = self[next].terms
      if terms.contains(.form) {
        // "subject the systems in Annex III to the conformity assessment procedure"
        if spells(oneOf: Self.goingOn, at: next + 1) { return nil }
        // "Form CO"
        return self[next].isCapitalised && self[next + 1].isAllCapitals ? next + 2 : next + 1
      }
      let mayGoOn =
        terms.isEmpty || next == index && (terms.contains(.that) || terms.contains(.this))
      guard mayGoOn else { return nil }
    }
    return nil
  }

  /// Words that make of an assessment or a form something that has no annexes.
  private static let goingOn = WordList(RuleWords.afterAssessment)

  /// Tokens of "that safety data sheet", and one more.
  private static let longestName = 5
}
