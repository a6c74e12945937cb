import Languages
import LegalDocuments
import LegalIdentifiers

extension Discourse {
  /// Whether "this" goes with a noun that the speaking act is not: "as amended by the Conventions of
  /// Accession to this Convention" in a regulation.
  ///
  /// Annexes may be texts of another kind, and decisions publish agreements.
  func isOfOtherType(_ types: ActTypes, _ place: TextPlace) -> Bool {
    guard types != .any, place.path.first?.unit != .annex,
      let speaker = place.speaker.isSelf ? citing.identifier : place.speaker
    else { return false }
    // "Annex IV of this Convention" in a proposal for a decision, "Protocol to this Convention" in the
    // preamble of one: neither is a convention.
    if !types.isDisjoint(with: .agreements), place.speaker.isSelf, !ownTypes.isEmpty,
      ownTypes.isDisjoint(with: .agreements),
      speaker.scheme != .celex || place.path.first?.unit == .recital
    {
      return true
    }
    guard speaker.scheme == .celex, let number = CELEXNumber(speaker.value),
      number.sector == "3" || number.sector == "0", let type = number.actType,
      type == .regulation || type == .directive || type == .decision
    else { return false }
    let acts: ActTypes = [.regulation, .directive, .decision]
    let others = type == .decision ? acts : acts.union(.agreements)
    return types.isDisjoint(with: KnownNames.types(of: speaker))
      && !types.isDisjoint(with: others)
  }

  /// The citing act, where another speaks at the place and only the former is of the type.
  func ownOfType(_ types: ActTypes, _ place: TextPlace) -> Meaning? {
    guard !place.speaker.isSelf, let identifier = citing.identifier,
      !types.isDisjoint(with: KnownNames.types(of: identifier))
    else { return nil }
    return Meaning(works: Meaning.own, method: .explicit, confidence: 0.8)
  }

  /// "is enforceable (Articles 38 and 58 of the Regulation)" in a form that is annexed to one: the act
  /// itself, where no other was named.
  func ownOfForm(
    _ types: ActTypes, _ place: TextPlace, endsAt end: Int, in text: TokenText
  ) -> Meaning? {
    // "du règlement établissant la taxinomie": another, which is described.
    guard !text.isWord(at: end) || text.has(.and, at: end) || text.sentenceBreaks(before: end),
      place.path.first?.unit == .annex, place.amended == nil, types != .any,
      let identifier = citing.identifier, identifier.scheme == .celex,
      CELEXNumber(identifier.value)?.actType != nil,
      !types.isDisjoint(with: KnownNames.types(of: identifier))
    else { return nil }
    return Meaning(works: Meaning.own, method: .explicit, confidence: 0.7)
  }
}
