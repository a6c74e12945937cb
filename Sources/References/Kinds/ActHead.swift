import Languages
import LegalIdentifiers

/// The noun that says what sort of act is cited: `Regulation`, `Framework Decision`, `action
/// commune`.
struct ActHead {
  var type: ActType
  var types: ActTypes
  /// Token behind the noun and what belongs to it.
  var end: Int
}

extension TokenText {
  /// The type noun at `index`, with `framework`, `joint` or `common` on either side of it.
  func actHead(at index: Int) -> ActHead? {
    let terms = self[index].terms
    if terms.isEmpty { return nil }
    if let head = Self.plainHead(terms, end: index + 1) { return head }
    if terms.contains(.decision) { return decisionHead(at: index) }
    if terms.contains(.recommendation) {
      return ActHead(type: .recommendation, types: .recommendation, end: index + 1)
    }
    if terms.contains(.guideline) {
      return ActHead(type: .guideline, types: .guideline, end: index + 1)
    }
    if terms.contains(.action), has(.joint, at: index - 1) || has(.joint, at: index + 1) {
      let end = has(.joint, at: index - 1) ? index + 1 : index + 2
      return ActHead(type: .jointAction, types: .jointAction, end: end)
    }
    if terms.contains(.position), has(.common, at: index - 1) || has(.common, at: index + 1) {
      let end = has(.common, at: index - 1) ? index + 1 : index + 2
      return ActHead(type: .commonPosition, types: .position, end: end)
    }
    return nil
  }

  /// The type of an agreement that the word tells; none where it tells another or nothing.
  func agreementType(at index: Int) -> ActTypes {
    let terms = self[index].terms
    if terms.contains(.convention) { return .convention }
    if terms.contains(.agreement) { return .agreement }
    return terms.contains(.protocol) ? .protocol : []
  }

  /// Whether names and the nouns in them begin with capitals, as in English and German.
  var capitalisesNames: Bool {
    !vocabulary.traits.isDisjoint(with: [.titleCase, .capitalNouns])
  }

  /// The type noun at the end of a compound: "mervärdesskattedirektivet", "Pauschalreiserichtlinie".
  ///
  /// Asked only before a number that has no type of its own.
  func compoundHead(at index: Int) -> ActHead? {
    let token = self[index]
    guard token.kind == .word, token.count >= 12, token.terms.isPlain else { return nil }
    let end = Int(token.end)
    for start in Int(token.start) + 3...end - 6 where bytes[start] & 0xC0 != 0x80 {
      let key = Fold.key(bytes, start, end)
      let terms = vocabulary.meaning(of: bytes, start, end, key: key).terms
      if let head = Self.plainHead(terms, end: index + 1) { return head }
      if terms.contains(.decision) {
        return ActHead(type: .decision, types: .decision, end: index + 1)
      }
    }
    return nil
  }

  /// The types that one word tells, whatever stands around it.
  private static func plainHead(_ terms: TermSet, end: Int) -> ActHead? {
    if terms.contains(.regulation) {
      return ActHead(type: .regulation, types: .regulation, end: end)
    }
    return terms.contains(.directive)
      ? ActHead(type: .directive, types: .directive, end: end) : nil
  }

  private func decisionHead(at index: Int) -> ActHead {
    let framework = ActHead(
      type: .frameworkDecision, types: [.frameworkDecision, .decision], end: index + 1)
    if has(.framework, at: index) || has(.framework, at: index - 1) { return framework }
    var next = index + 1
    if isSymbol(.hyphen, at: next) { next += 1 }
    if has(.framework, at: next) {
      return ActHead(type: framework.type, types: framework.types, end: next + 1)
    }
    return ActHead(type: .decision, types: .decision, end: index + 1)
  }

  /// Where the phrase around the type noun begins: "Council", "Commission Delegated",
  /// "European Parliament and Council" before it belong to it.
  func actPhraseStart(at head: Int, floor: Int) -> Int {
    var start = head
    let limit = max(floor, head - 8)
    while start > limit, isHeadModifier(start - 1) { start -= 1 }
    // "and" belongs to the phrase only between two authors.
    while start < head, has(.and, at: start) || has(.of, at: start) { start += 1 }
    return start
  }

  private func isHeadModifier(_ index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, !token.terms.isEmpty, !sentenceBreaks(before: index + 1) else {
      return false
    }
    let terms = token.terms
    if terms.contains(.and) {
      return has(.parliament, at: index - 1) && has(.council, at: index + 1)
    }
    // "Fourth Council Directive", "la quatrième directive": the acts of a series are counted.
    if terms.contains(.ordinal), token.value < 100,
      actHead(at: index + 1) != nil || token.isCapitalised
        || has(.council, at: index + 1) && actHead(at: index + 2) != nil
    {
      return true
    }
    // "prováděcí nařízení", "delegierte Verordnung": small where adjectives are, but for English,
    // where "implementing Regulation" may be a verb and its object.
    if !vocabulary.traits.contains(.sharedForms), actHead(at: index + 1) != nil,
      terms.contains(.implementing) || terms.contains(.delegated) || terms.contains(.framework)
    {
      return true
    }
    guard token.isCapitalised else { return false }
    return terms.contains(.council) || terms.contains(.commission) || terms.contains(.delegated)
      || terms.contains(.implementing) || terms.contains(.framework) || terms.contains(.joint)
      || terms.contains(.common) || terms.contains(.parliament)
      || terms.contains(.european) && (has(.parliament, at: index + 1) || has(.bank, at: index + 2))
  }

  /// Whether the token may stand between the type noun and the number: authors and their little
  /// words ("du Parlement européen et du Conseil", "d'exécution", "of the EEA Joint Committee").
  func isBetweenHeadAndNumber(_ index: Int) -> Bool {
    let token = self[index]
    switch token.kind {
    case .number: return false
    case .symbol: return token.symbol == .apostrophe || token.symbol == .hyphen
    case .word:
      let terms = token.terms
      if terms.isEmpty { return isExactly("EEA", at: index) || isExactly("Central", at: index) }
      if terms.contains(.actName), isExactly("EEA", at: index) { return true }
      return !terms.isDisjoint(with: Self.authorTerms)
    }
  }

  private static let authorTerms: TermGroup = [
    .of, .the, .and, .for, .council, .commission, .parliament, .european, .bank, .implementing,
    .delegated, .framework, .joint, .common, .committee, .union, .community,
  ]
}
