import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

extension Discourse {
  /// What the mention points to; `nil` where nothing sure is in reach.
  func meaning(
    of antecedent: Antecedent, _ match: Match, in text: TokenText, place: TextPlace
  ) -> Meaning? {
    switch antecedent {
    case .own:
      if isOfOtherType(match.types, place) {
        // The commitment of the act's authors that speaks of "this Regulation" is annexed to it.
        return ownOfType(match.types, place) ?? last(match.types, before: match, in: text)
      }
      return Meaning(works: [place.speaker], method: .explicit, confidence: 1)
    case .last(let types, let plural):
      // There is but one Charter.
      if types == .charter { return Meaning(treaties: [.charter]) }
      return plural
        ? lastSeveral(types, before: match, in: text)
        : last(types, before: match, in: text) ?? amended(types, place)
    case .thereof:
      return lastOfSentence(before: match, in: text)
    case .lastProvision:
      return lastProvision(before: match, in: text)
    case .lastProvisions:
      return lastProvisions(before: match, in: text)
    case .treaty(let plural):
      return treaty(plural: plural) ?? (place.note == nil ? functioning(of: match) : nil)
    case .numbered(let year, let number):
      guard let work = numbered[ActKey(year: year, number: number)] else { return nil }
      return Meaning(works: [work], method: .alias, note: "type from an earlier mention")
    case .issue(let links):
      return issue(links, before: match, in: text)
    case .previousNote:
      if let named = lastNamed(before: match) { return named }
      return lastNote.isEmpty ? nil : meaning(ofNote: lastNote, with: match)
    case .note(let number):
      guard let targets = notes[number], !targets.isEmpty else { return nil }
      return meaning(ofNote: targets, with: match)
    case .ownPart(let rank):
      var path = place.part(rank, numbered: text, before: match.tokens.upperBound)
      // "this paragraph" in a table's entry that numbers its paragraphs.
      if rank == Subdivision.paragraph.rank, let row = place.row, path.last?.unit != .paragraph {
        path = row.holder(at: text[match.tokens.lowerBound].span.start)
      }
      // "Article 5 of this Chapter": articles are numbered through the act.
      if rank < Subdivision.article.rank, match.firstUnit == .article,
        path.first?.unit != .annex
      {
        return Meaning(works: [place.amended ?? .self], method: .explicit, confidence: 0.9)
      }
      // "This provision": the smallest part that has a number.
      if match.part == nil, rank == Subdivision.point.rank {
        // A recital explains provisions and is none.
        if path.first?.unit == .recital { return nil }
        if path.last?.unit == .subparagraph {
          let last = path.removeLast()
          // "However, this provision shall not apply …": the subparagraph before it.
          if match.tokens.lowerBound <= 4, let number = Int(last.number), number > 1 {
            path.append(Pinpoint.Step(.subparagraph, String(number - 1)))
          }
        }
      }
      // "this Section" of a text that does not say in which section it stands.
      let isPlaced = rank >= Subdivision.article.rank || rank == path.last?.rank
      guard !path.isEmpty, isPlaced || !match.targets.isEmpty else {
        // A plain text does not say in which article it stands; the document is sure all the same.
        guard !match.targets.isEmpty || citing.family == .unknown else { return nil }
        return Meaning(works: [place.amended ?? .self], method: .explicit, confidence: 0.6)
      }
      return Meaning(
        provisions: [Target(place.amended ?? .self, pinpoint: Pinpoint(path))],
        method: .explicit, confidence: 1)
    case .precedingPart(let rank):
      return place.part(before: rank).map {
        Meaning(
          provisions: [Target(place.amended ?? .self, pinpoint: Pinpoint($0))], confidence: 0.9)
      }
    case .bare, .inner:
      return nil
    }
  }

  /// "Article 22 of the same Directive" in an instruction: the act that is being amended, where it is of
  /// the type.
  private func amended(_ types: ActTypes, _ place: TextPlace) -> Meaning? {
    guard place.isInstruction, let work = place.amended, !work.isSelf, types != .any,
      !types.isDisjoint(with: KnownNames.types(of: work))
    else { return nil }
    return Meaning(works: [work], confidence: 0.8)
  }

  /// "the tables in ADD 1": the last Council document of the text gives the number, else the
  /// citing document its own (references.md §1.7).
  private func issue(
    _ links: [CouncilNumber.Suffix], before match: Match, in text: TokenText
  ) -> Meaning? {
    var reach = reach(of: match, in: text)
    let near = mentions.last { mention in
      mention.works.first?.scheme == .council && reach.holds(mention)
    }
    let own = citing.identifier?.scheme == .council ? citing.identifier : nil
    guard let base = near?.works.first ?? own, var number = CouncilNumber(token: base.value) else {
      return nil
    }
    number = number.family
    for link in links { number = number.appending(link) }
    return Meaning(works: [number.identifier], confidence: near == nil ? 0.8 : 0.7)
  }

  /// What "ibid." means behind a citation of the same text or note: the work named last.
  ///
  /// It is at the same place unless another is given. What was not understood blocks.
  private func lastNamed(before match: Match) -> Meaning? {
    guard let last = mentions.last, last.text == serial, !last.isOwn,
      last.works.count + last.treaties.count == 1
    else { return nil }
    if match.targets.isEmpty, !last.provisions.isEmpty {
      return Meaning(provisions: last.provisions)
    }
    return Meaning(works: last.works, treaties: last.treaties)
  }

  private func meaning(ofNote targets: [Target], with match: Match) -> Meaning {
    // A page of its own takes the place of that of the note before.
    let isBare = match.targets.isEmpty
    return isBare
      ? Meaning(provisions: targets)
      : Meaning(works: targets.map(\.work))
  }

  /// The last work of one of the types: in this text, or at the end of the one before where the
  /// mention opens its text.
  func last(_ types: ActTypes, before match: Match, in text: TokenText) -> Meaning? {
    var reach = reach(of: match, in: text)
    for index in mentions.indices.reversed() {
      let mention = mentions[index]
      guard reach.holds(mention) else { return nil }
      guard !mention.types.isDisjoint(with: types),
        !isSecondary(index, before: match.tokens.lowerBound, besides: types, in: text)
      else { continue }
      // A protocol is one, though it is annexed to each of the treaties.
      let isOne =
        mention.works.count + mention.treaties.count == 1
        || mention.types == .protocol && mention.works.allSatisfy(\.namesTreatyProtocol)
      guard mention.isKnown, isOne,
        !isBlocked(types, between: mention, and: match, in: text)
      else { return nil }
      let isNear = mention.text == serial
      return Meaning(
        works: mention.works, treaties: mention.treaties, confidence: isNear ? 0.9 : 0.7)
    }
    return nil
  }

  /// The last list of works of the types, or all that the last sentences named one by one.
  private func lastSeveral(
    _ types: ActTypes, before match: Match, in text: TokenText
  ) -> Meaning? {
    var works: [WorkIdentifier] = []
    var sentence: Int?
    var reach = reach(of: match, in: text)
    for mention in mentions.reversed() {
      guard reach.holds(mention) else { break }
      guard !mention.types.isDisjoint(with: types) else { continue }
      guard mention.isKnown else { return nil }
      if mention.works.count > 1, works.isEmpty { return Meaning(works: mention.works) }
      if mention.treaties.count > 1, works.isEmpty { return Meaning(treaties: mention.treaties) }
      // One by one they must stand together: in the sentence of the last of them.
      if mention.text == serial {
        if let sentence, sentence > mention.tokens.upperBound, works.count > 1,
          !text.sameSentence(mention.tokens.upperBound, sentence)
        {
          break
        }
        sentence = mention.tokens.lowerBound
      }
      for work in mention.works where !works.contains(work) { works.append(work) }
    }
    return works.count > 1 ? Meaning(works: works.reversed(), confidence: 0.8) : nil
  }

  /// "thereof": the last work named in the same sentence.
  private func lastOfSentence(before match: Match, in text: TokenText) -> Meaning? {
    // "point 2 thereof" lies in the provision named last, "Article 2 thereof" in the act.
    let first = match.firstStep
    let isInner = first.map { Subdivision.rank(of: $0.unit) >= Subdivision.innerRank } ?? false
    let isVisa = text.isVisa
    let named = isVisa ? mentions.first { $0.text == serial && !$0.isOwn } : nil
    // "Having regard to the Internal Agreement between … to which Part Four of the Treaty … applies, and
    // in particular Article 10(2) thereof": what the visa is about was not understood.
    if let named, !isInner, !text.opensVisa(named.tokens.lowerBound) { return nil }
    guard
      let mention = isInner
        ? mentions.indices.last(where: {
          !isSecondary($0, before: match.tokens.lowerBound, in: text)
        }).map({ mentions[$0] })
        : actOfVisa(named) ?? lastWork(before: match.tokens.lowerBound, in: text),
      mention.text == serial,
      mention.isKnown,
      match.tokens.lowerBound - mention.tokens.upperBound < GrammarContext.longestMatch,
      text.sameSentence(mention.tokens.upperBound, match.tokens.lowerBound),
      mention.works.first?.scheme != .coe
        || !namesConvention(behind: mention, before: match, in: text)
    else { return nil }
    if isInner, let provision = mention.provisions.last {
      return Meaning(provisions: [provision.beside(first?.unit)])
    }
    return Meaning(works: mention.works, treaties: mention.treaties, confidence: 1)
  }

  /// The work named last.
  ///
  /// The place of publication behind an act is none: "Directive (EU) 2018/1972 (OJ L 321, 17.12.2018,
  /// p. 36) and, in particular, Article 61 thereof".
  private func lastWork(before start: Int, in text: TokenText) -> Mention? {
    let others = mentions.indices.reversed().lazy
      .filter { !mentions[$0].isOwn && !isSecondary($0, before: start, in: text) }.map {
        mentions[$0]
      }
    var rest = others.prefix(2).makeIterator()
    guard let last = rest.next() else { return nil }
    guard last.works.first?.scheme == .oj, last.types.isEmpty, let act = rest.next(),
      act.text == last.text, !act.types.isEmpty,
      last.tokens.lowerBound - act.tokens.upperBound < 80,
      // "Regulation (EU) 2018/1139 … repealing Council Regulation (EEC) No 3922/91 (OJ L 212 …)": the
      // place is that of the act whose title this is.
      !(1...40).contains(where: { behind in
        text.has(.repealing, at: act.tokens.lowerBound - behind)
          || text.has(.amending, at: act.tokens.lowerBound - behind)
      })
    else { return last }
    return act
  }

  /// The act that a visa is about: "Having regard to Regulation (EC) No 110/2008 … repealing Council
  /// Regulation (EEC) No 1576/89, and in particular Article 20(3) thereof" means the first; the others
  /// stand in its title (Joint Practical Guide 9.7).
  private func actOfVisa(_ first: Mention?) -> Mention? {
    guard let first, first.isKnown, first.treaties.isEmpty, first.works.count == 1,
      first.provisions.isEmpty
    else { return nil }
    return first
  }

  /// Whether another convention is named between that has no number: "… Recalling the European
  /// Convention on the Exercise of Children's Rights, and in particular Article 1 thereof".
  private func namesConvention(
    behind mention: Mention, before match: Match, in text: TokenText
  ) -> Bool {
    (mention.tokens.upperBound..<match.tokens.lowerBound).contains { index in
      text.has(.convention, at: index) && text[index].isCapitalised
    }
  }

  /// Provisions of another kind that may stand between a part and the words that point back to it.
  static let nearby = 16

  private func lastProvision(before match: Match, in text: TokenText) -> Meaning? {
    // "That provision" at the head of a text means what stands there, not what that has cited.
    let isGeneral = text.has(.provision, at: match.tokens.upperBound - 1)
    var nearest: Target?
    var passed = 0
    var reach = reach(of: match, in: text)
    for mention in mentions.reversed() {
      guard passed < Self.nearby, reach.holds(mention), !isGeneral || mention.text == serial
      else { break }
      if mention.isProvision, !mention.isKnown { break }
      guard let provision = mention.provisions.last else { continue }
      guard let part = match.part else { return Meaning(provisions: [provision]) }
      for provision in mention.provisions.reversed() {
        if let whole = provision.whole(part.unit) { return Meaning(provisions: [whole]) }
      }
      // "Article 5(1) … Annex I … that paragraph": an annex is no paragraph. Where the part is not
      // named, as in "the first sentence … that subparagraph", what was named last holds it.
      nearest = nearest ?? provision.holder(of: part.unit)
      passed += 1
    }
    return nearest.map { Meaning(provisions: [$0]) }
  }

  func reach(of match: Match, in text: TokenText) -> Reach {
    Reach(text: text, serial: serial, start: match.tokens.lowerBound)
  }

  /// Whether a noun of the type stands between that was not understood: "Decision of the
  /// Association Council … that Decision".
  private func isBlocked(
    _ types: ActTypes, between mention: Mention, and match: Match, in text: TokenText
  ) -> Bool {
    let start = mention.text == serial ? mention.tokens.upperBound : 0
    let end = match.tokens.lowerBound
    guard start < end else { return false }
    for index in max(start, end - 2048)..<end {
      // "A regulation pursuant to Article 1 may provide …": one that is still to be made.
      guard let head = text.actHead(at: index), !head.types.isDisjoint(with: types),
        text[index].isCapitalised || text.has(.indefinite, at: index - 1) && head.end == index + 1,
        !mentions.contains(where: { $0.text == serial && $0.tokens.contains(index) })
      else { continue }
      // "the Regulation" and "this Regulation" bring in nothing new, nor does a title: "Council Regulation
      // No 17 of 6 February 1962, First Regulation implementing Articles 81 and 82".
      let isKnown =
        text.has(.the, at: index - 1) || text.has(.this, at: index - 1)
        || text.has(.that, at: index - 1) || text.has(.said, at: index - 1)
        || text.has(.ordinal, at: index - 1) && text.isComma(before: index - 1)
      if !isKnown { return true }
    }
    return false
  }
}

extension Pinpoint.Step {
  /// How deep the step's unit lies.
  fileprivate var rank: Int { Subdivision.rank(of: unit) }
}

extension Target {
  /// Point (a) without the points: "point (b) of that subparagraph" behind "point (a) of Article 13(1)"
  /// lies beside it, in a subparagraph that has not been named.
  fileprivate func holder(of part: Pinpoint.Unit) -> Target {
    guard part == .subparagraph, let path = pinpoint?.path, path.count > 1,
      let last = path.last, last.unit == .point,
      path.allSatisfy({ $0.unit != .point || ($0.number.utf8.first ?? 0) >= 0x61 })
    else { return self }
    return Target(work, pinpoint: Pinpoint(Array(path.prefix { $0.unit != .point })))
  }

  /// What holds the target and its likes: behind "the second subparagraph of Article 65(9)" the first
  /// subparagraph thereof is that of the paragraph.
  fileprivate func beside(_ part: Pinpoint.Unit?) -> Target {
    guard part == .subparagraph || part == .sentence, let path = pinpoint?.path, path.count > 1,
      path.last?.unit == part
    else { return self }
    return Target(work, pinpoint: Pinpoint(path.outermost(path.count - 1)))
  }

  /// The part of the kind that the target is or lies in: "paragraph 8 of that Article" lies in the
  /// article, whatever paragraph was named of it.
  func whole(_ part: Pinpoint.Unit) -> Target? {
    if let path = pinpoint?.path,
      let depth = path.indices.last(where: { path.unit(at: $0) == part })
    {
      return Target(work, pinpoint: Pinpoint(path.outermost(depth + 1)))
    }
    return part == .article && work.namesTreatyArticle ? Target(work) : nil
  }
}

extension WorkIdentifier {
  /// A protocol annexed to the founding treaties: `celex:12016M/PRO/21`.
  fileprivate var namesTreatyProtocol: Bool {
    scheme == .celex && value.utf8.first == UInt8(ascii: "1") && value.contains("/PRO/")
  }

  /// Whether the work is one article of a treaty: `celex:12016E101`.
  fileprivate var namesTreatyArticle: Bool {
    guard scheme == .celex, let number = CELEXNumber(value) else { return false }
    return number.sector == "1" && Int(number.number) != nil
  }
}
