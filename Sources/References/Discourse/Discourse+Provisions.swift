import Languages
import LegalDocuments
import LegalIdentifiers

extension Discourse {
  /// Joins a provision to its work: the mention behind the bridge, an antecedent, or the document.
  ///
  /// `next` is the match behind it, looked at where it stands in the list: it is large, and most are of
  /// no concern. `used` becomes how many matches went into it; the reference is missing where the words
  /// are none.
  mutating func provision(
    _ match: Match, before next: Int, of matches: [Match], in text: TokenText, place: TextPlace,
    used: inout Int
  ) -> Reference? {
    if isJoined(match, to: next, of: matches, in: text)
      || leadsOver(match, to: next, of: matches, in: text)
    {
      used = 2
      if let whole = goingOn(match, behind: next, of: matches, in: text) {
        used = 3
        return joined(whole, to: matches[next], in: text, place: place)
      }
      return joined(match, to: matches[next], in: text, place: place)
    }
    if !match.treaties.isEmpty {
      return reference(
        match, Meaning(treaties: match.treaties, method: .explicit, confidence: 0.9), in: text)
    }
    if match.targets.isEmpty {
      // "This provision" in a recital: one of the enacting terms, which the recital explains.
      if case .ownPart = match.antecedent, match.part == nil, place.path.first?.unit == .recital {
        return unresolved(match, "a recital is no provision", in: text)
      }
      if let antecedent = match.antecedent, case .precedingPart = antecedent {
        return meaning(of: antecedent, match, in: text, place: place).map {
          reference(match, $0, in: text)
        } ?? unresolved(match, "what comes before has no number", in: text)
      }
      // "that Article" alone.
      guard let antecedent = match.antecedent, !match.bindsDirectly,
        let meaning = meaning(of: antecedent, match, in: text, place: place)
      else { return nil }
      return reference(match, meaning, in: text)
    }
    switch match.antecedent {
    case .thereof, .own:
      guard let antecedent = match.antecedent,
        let meaning = meaning(of: antecedent, match, in: text, place: place)
          ?? ownOfSentence(match, in: text, place)
      else { return unresolved(match, "no antecedent in the sentence", in: text) }
      return reference(match, meaning, in: text)
    default:
      if next < matches.count,
        matches[next].kind == .council || matches[next].kind == .com
          || matches[next].targets.first?.work.scheme == .coe,
        let meaning = numbered(match, inBracketsBy: matches[next], in: text)
      {
        return reference(match, meaning, in: text)
      }
      if next < matches.count, matches[next].isWellKnown, !matches[next].targets.isEmpty,
        text.sharedOwner(behind: match.tokens.upperBound) == matches[next].tokens.lowerBound
      {
        let works = matches[next].targets.map(\.work)
        return reference(match, Meaning(works: works, method: .alias, confidence: 0.8), in: text)
      }
      if let meaning = added(match, before: next, of: matches, in: text, place)
        ?? inParticular(match, before: next, of: matches, in: text)
        ?? restricted(match, before: next, of: matches, in: text)
      {
        return reference(match, meaning, in: text)
      }
      // "Annex XI and Protocol 37 to the EEA Agreement"
      if next < matches.count, matches[next].types == .protocol,
        matches[next].kind == .international,
        matches[next].tokens.lowerBound == match.tokens.upperBound + 1,
        text.has(.and, at: match.tokens.upperBound),
        let work = matches[next].targets.first?.work,
        let agreement = TokenText.agreement(ofProtocol: work)
      {
        return reference(
          match, Meaning(works: [agreement], method: .alias, confidence: 0.8), in: text)
      }
      if let meaning = bracketed(match, before: next, of: matches, in: text) {
        return reference(match, meaning, in: text)
      }
      let end = next < matches.count ? matches[next].tokens.lowerBound : text.count
      return unjoined(match, before: end, in: text, place: place)
    }
  }

  /// The act whose place in the Journal stands in brackets between it and the provision.
  ///
  /// Languages that put the provision behind its act write so: "A 2008/115/EK irányelv (HL L 348 …) 15.
  /// cikke".
  private func behindPlace(_ match: Match, in text: TokenText) -> Meaning? {
    let start = match.tokens.lowerBound
    guard text.isSymbol(.close, at: start - 1), mentions.count > 1 else { return nil }
    let place = mentions[mentions.count - 1]
    let act = mentions[mentions.count - 2]
    guard place.text == serial, act.text == serial, place.works.first?.scheme == .oj,
      place.tokens.upperBound == start - 1, act.works.count == 1, act.types != [],
      text.isSymbol(.open, at: act.tokens.upperBound),
      act.tokens.upperBound + 1 == place.tokens.lowerBound
    else { return nil }
    return Meaning(works: act.works, confidence: 0.9)
  }

  /// "Protocol 37 (containing the list provided for in Article 101) to the EEA Agreement": what stands in
  /// the bracket between a protocol and its agreement is of the agreement.
  private func bracketed(
    _ match: Match, before next: Int, of matches: [Match], in text: TokenText
  ) -> Meaning? {
    let close = match.tokens.upperBound
    guard match.antecedent == .bare, next < matches.count, next > 1,
      matches[next].kind == .international, matches[next].targets.count == 1,
      matches[next - 2].types == .protocol, text.isSymbol(.close, at: close),
      text.isSymbol(.open, at: matches[next - 2].tokens.upperBound),
      text.has(.to, at: close + 1) || text.has(.of, at: close + 1),
      (close + 2...close + 3).contains(matches[next].tokens.lowerBound)
    else { return nil }
    return Meaning(works: matches[next].targets.map(\.work), method: .alias, confidence: 0.8)
  }

  mutating func joined(
    _ match: Match, to next: Match, in text: TokenText, place: TextPlace
  ) -> Reference? {
    var whole = match
    whole.tokens =
      min(
        match.tokens.lowerBound, next.tokens.lowerBound)..<max(
        match.tokens.upperBound, next.tokens.upperBound)
    whole.trimmed = next.trimmed
    whole.types = next.types
    whole.part = next.part
    whole.confidence = min(match.confidence, next.confidence)
    whole.note = next.note
    if let meaning = included(match, in: next, text) { return reference(whole, meaning, in: text) }
    if let antecedent = next.antecedent {
      // The provision's own pinpoints count, not those of "this Article".
      guard
        let meaning = meaning(
          of: antecedent, next.targets.isEmpty ? whole : next, in: text, place: place)
      else {
        if next.note == RelativeGrammar.faint, match.antecedent == .inner { return nil }
        record(next, works: [], treaties: Treaties())
        return unresolved(whole, next.note ?? "no antecedent in reach", in: text)
      }
      return reference(whole, meaning, in: text)
    }
    guard !next.targets.isEmpty || !next.treaties.isEmpty else {
      record(next, works: [], treaties: Treaties())
      var reference = unresolved(whole, next.note ?? "the act has no identifier", in: text)
      reference.status = next.status
      return reference
    }
    let meaning = Meaning(
      works: next.treaties.isEmpty ? next.targets.map(\.work) : [], treaties: next.treaties,
      method: next.isName ? .alias : .explicit, confidence: next.confidence,
      note: next.note)
    return reference(whole, meaning, in: text)
  }

  /// The paper or convention that the words behind the bridge describe and a number in brackets names.
  ///
  /// For example "the Annex to the report of October 2003 (doc. 13213/03)", "Article 9 of the Convention
  /// for the Protection of Individuals … (ETS No 108)".
  private func numbered(
    _ match: Match, inBracketsBy next: Match, in text: TokenText
  ) -> Meaning? {
    guard let bridge = match.bridge, bridge > match.tokens.upperBound, next.antecedent == nil,
      next.kind == .council || next.kind == .com || next.kind == .international,
      !next.targets.isEmpty,
      let bracket = text.openingBracket(before: next.tokens.lowerBound), bracket > bridge,
      bracket - bridge <= 24, text.sameSentence(match.tokens.upperBound, bracket)
    else { return nil }
    let isOneName = (bridge..<bracket).allSatisfy { index in
      !text.isSymbol(.comma, at: index) && !text.isSymbol(.semicolon, at: index)
    }
    let isPaper = (bridge..<bracket).contains {
      next.kind == .international
        ? text.has(.convention, at: $0) || text.has(.agreement, at: $0)
          || text.has(.protocol, at: $0)
        : text.has(.paper, at: $0) || text.has(.document, at: $0)
    }
    guard isOneName, isPaper else { return nil }
    return Meaning(works: next.targets.map(\.work), method: .alias, confidence: 0.8)
  }

  /// A provision with no mention behind it; the next one begins at `limit`.
  private mutating func unjoined(
    _ match: Match, before limit: Int, in text: TokenText, place: TextPlace
  ) -> Reference? {
    let isInner = match.antecedent == .inner
    let isBare = match.antecedent == .bare
    // "in particular Article 2(1) of Protocol 24 to that Agreement" is not of the agreement, nor is "Article 9
    // of the Convention" of the decision that approved it.
    let isOfAgreement = match.bridge.map { !text.agreementType(at: $0).isEmpty } ?? false
    if match.leansOnSentence, !isOfAgreement, !text.namesOwnWork(before: match.tokens.lowerBound),
      let meaning = meaning(of: .thereof, match, in: text, place: place)
    {
      return reference(match, meaning, in: text)
    }
    if match.followsWork, let meaning = behindPlace(match, in: text) {
      return reference(match, meaning, in: text)
    }
    if match.followsWork || isBare && hasGenitives(text),
      let head = text.actHead(at: match.tokens.lowerBound - 1)
    {
      if let meaning = last(head.types, before: match, in: text) {
        return reference(match, meaning, in: text)
      }
      // SV, DA: "direktivets skäl 82" is not one of this act.
      if !match.followsWork, text.endsInS(match.tokens.lowerBound - 1),
        !text.has(.this, at: match.tokens.lowerBound - 2)
      {
        return unresolved(match, "belongs to a work that is not named", in: text)
      }
    }
    if let bridge = match.bridge, bridge > match.tokens.upperBound,
      let end = text.behindLatter(at: bridge)
    {
      // "Regulation (EC) No 1/2005; Articles 3 and 27 of the latter"
      guard var meaning = meaning(of: .thereof, match, in: text, place: place) else {
        return unresolved(match, "no antecedent in the sentence", in: text)
      }
      // Of a list the latter is the last: "directives 2000/31/CE et (UE) 2019/790, notamment de
      // l'article 17 de cette dernière".
      if meaning.works.count > 1, !text.has(.those, at: bridge), !text.has(.these, at: bridge) {
        meaning.works = meaning.works.suffix(1)
      }
      var whole = match
      whole.tokens = match.tokens.lowerBound..<min(end, limit)
      return reference(whole, meaning, in: text)
    }
    if let bridge = match.bridge, bridge > match.tokens.upperBound,
      match.firstUnit == .annex || match.firstUnit == .appendix,
      let end = text.paperWithAnnexes(at: bridge)
    {
      var whole = match
      whole.tokens = match.tokens.lowerBound..<min(end, limit)
      return unresolved(whole, "belongs to a form or another paper", in: text)
    }
    let shared = text.sharedOwner(behind: match.tokens.upperBound)
    if let bridge = shared ?? match.bridge, bridge > match.tokens.upperBound {
      switch foreign(at: bridge, before: limit, in: text) {
      case .none: break
      case .own:
        var whole = match
        let isBound = (1...3).contains {
          text.has(.of, at: bridge - $0) || text.has(.to, at: bridge - $0)
        }
        if shared == nil, isBound, let end = text.ownNounEnd(at: bridge) {
          whole.tokens = match.tokens.lowerBound..<min(end, limit)
          // "Section 8 of this Form", "paragraph 1 of this entry": a part of the annex.
          if place.path.first?.unit == .annex, !text.isOwnWork(at: bridge) {
            return own(whole, in: text, place: place)
          }
        }
        return reference(
          whole, Meaning(works: Meaning.own, method: .explicit, confidence: 1), in: text)
      case .described(let types, let end):
        guard
          let meaning = last(types, before: match, in: text)
            ?? ownOfForm(types, place, endsAt: end, in: text)
        else {
          return isInner ? nil : unresolved(match, "belongs to a work that is not named", in: text)
        }
        var whole = match
        whole.tokens = match.tokens.lowerBound..<min(end, limit)
        whole.types = types
        return reference(whole, meaning, in: text)
      case .named(let name, let end):
        var whole = match
        if shared == nil { whole.tokens = match.tokens.lowerBound..<min(end, limit) }
        // "Europol Convention", "Convention on Narcotic Drugs"
        let types = text.agreementType(at: end - 1)
        let paper: ActTypes = text.has(.paper, at: end - 1) ? .paper : []
        whole.types = types.isEmpty ? text.agreementType(at: bridge).union(paper) : types
        return reference(
          whole,
          Meaning(
            works: [WorkIdentifier(.alias, name)], method: .alias, confidence: 0.6,
            note: "named, not numbered"), in: text)
      case .titled(let end):
        var whole = match
        whole.tokens = match.tokens.lowerBound..<min(end, limit)
        return reference(
          whole, Meaning(works: Meaning.own, method: .explicit, confidence: 0.9), in: text)
      case .unknown:
        // "in accordance with paragraphs 2, 3 and 4, of voluntary protocols": the comma ends the
        // provision, and "of" belongs to the sentence.
        if isInner, text.isSymbol(.comma, at: match.tokens.upperBound) { break }
        return isInner ? nil : unresolved(match, "belongs to a work without number", in: text)
      }
    }
    if let meaning = appended(match, in: text) { return reference(match, meaning, in: text) }
    if let meaning = framed(match, in: text) { return reference(match, meaning, in: text) }
    if isInForeignWords(match, in: text) {
      return unresolved(match, "belongs to a law in another language", in: text)
    }
    // "art. 15 ustawy o ochronie zwierząt": the genitive alone joins it to a national law.
    if isBare, text.vocabulary.traits.contains(.bindsByCase),
      text.has(.law, at: match.tokens.upperBound)
        || text.has(.charter, at: match.tokens.upperBound)
    {
      return unresolved(match, "belongs to a work without number", in: text)
    }
    if isBare, match.bridge == match.tokens.upperBound,
      isNational(behind: match.tokens.upperBound, in: text)
    {
      return unresolved(match, "belongs to a national law", in: text)
    }
    // "Art. 823 BGB": letters right behind are a law's name that is not known here.
    let end = match.tokens.upperBound
    if isBare, match.bridge == end,
      text[end].terms.isPlain || text.has(.actName, at: end), text.isAcronym(at: end),
      !text.isGlued(at: end),
      !text[match.tokens.lowerBound].isAllCapitals
    {
      return unresolved(match, "belongs to a work known by letters", in: text)
    }
    return own(match, in: text, place: place)
  }

  // MARK: References

  mutating func reference(
    _ match: Match, _ meaning: Meaning, in text: TokenText
  ) -> Reference {
    let targets = targets(of: match, meaning)
    let reference = Reference(
      span: match.span(in: text), kind: meaning.treaties.isEmpty ? match.kind : .treaty,
      targets: targets, method: meaning.method,
      confidence: min(match.confidence, meaning.confidence), note: meaning.note)
    let isOwn =
      meaning.works.count == 1 && meaning.works[0].isSelf
      || meaning.provisions.first?.work.isSelf == true
    if isOwn {
      recordOwn(targets, at: match.tokens)
    } else {
      let works = meaning.provisions.isEmpty ? meaning.works : meaning.provisions.map(\.work)
      record(match, works: works, treaties: meaning.treaties, provisions: targets)
      if targets.count == 1 {
        noteInstruction(
          behind: match.tokens.upperBound, of: targets[0].work, targets[0], in: text)
      }
    }
    return reference
  }

  /// The targets of a match whose works are known now.
  private func targets(of match: Match, _ meaning: Meaning) -> [Target] {
    guard let work = meaning.onlyWork, !match.targets.isEmpty else {
      return meaning.targets(
        on: citing.date(naming: meaning.treaties), pinpoints: match.targets.map(\.pinpoint))
    }
    // The usual case: the pinpoints are right, the works were not known. They are the citing document
    // until then, and stay so where it is meant.
    if work.isSelf, match.isOfSelf { return match.targets }
    return match.targets.map { Target(work, pinpoint: $0.pinpoint) }
  }

  /// A provision of the citing document that says so by standing alone: what was read is right as it
  /// is.
  mutating func ownReference(_ match: Match, in text: TokenText) -> Reference {
    recordOwn(match.targets, at: match.tokens)
    return Reference(
      span: match.span(in: text), kind: match.kind, targets: match.targets,
      confidence: match.confidence)
  }

  /// A provision of a work that is not known; it blocks what would lean on a provision before it.
  mutating func unresolved(
    _ match: Match, _ reason: String, in text: TokenText
  ) -> Reference {
    recordUnknownProvision(at: match.tokens)
    var reference = match.reference(in: text)
    reference.targets = []
    reference.status = .unresolved
    reference.note = reason
    return reference
  }
}
