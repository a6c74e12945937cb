import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Provisions that stand alone: the citing document's own, the last act's, or a national law's.
extension Discourse {
  /// Whether what follows only national laws have.
  ///
  /// For example "art. 385 § 1 k.c.", "artikel 6:162 BW".
  func isNational(behind end: Int, in text: TokenText) -> Bool {
    text.isLawInLetters(at: end)
      || isOfCode(end, in: text)
      // "artículo 18.4 CE": the Spanish constitution.
      || text.vocabulary.traits.contains(.lettersOfConstitution) && text.isExactly("CE", at: end)
      || text.isSymbol(.colon, at: end) && text.isGlued(at: end) && text.isNumber(at: end + 1)
        && text.isGlued(at: end + 1)
  }

  /// "l'article 121-1 du code de la consommation", "articles 132-1 et 132-20 du code pénal": numbers with
  /// hyphens, as only codes have them.
  private func isOfCode(_ hyphen: Int, in text: TokenText) -> Bool {
    var next = hyphen
    while next < hyphen + 24, text.isSymbol(.hyphen, at: next), text.isGlued(at: next),
      text.isNumber(at: next + 1), text.isGlued(at: next + 1)
    {
      let separator = text.listSeparator(at: next + 2)
      guard separator > next + 2, text.isNumber(at: separator) else {
        return text.has(.of, at: next + 2)
          && (text.has(.law, at: next + 3) || text.has(.law, at: next + 4))
      }
      next = separator + 1
    }
    return false
  }

  /// A provision alone: the citing document's own, or in a paper the last act's.
  mutating func own(_ match: Match, in text: TokenText, place: TextPlace) -> Reference? {
    guard let unit = match.firstUnit else { return nil }
    // "ANNEX I", "ARTICLE 5" in capitals head what they name.
    guard !text[match.tokens.lowerBound].isAllCapitals || match.followsWork else { return nil }
    // "‘Article 3" alone opens the new wording of an article: it is the article's heading.
    if match.tokens.lowerBound == 1, match.tokens.upperBound == text.count,
      text[0].kind == .symbol, place.amended != nil
    {
      return nil
    }
    // "«Articolo 2. Si applica …": so does one that its text follows.
    if text.isSymbol(.quoteOpen, at: match.tokens.lowerBound - 1), unit == .article,
      match.tokens.count == 2, text.isSymbol(.stop, at: match.tokens.upperBound),
      text[match.tokens.upperBound + 1].isCapitalised
    {
      return nil
    }
    if heads(match, unit, in: text) { return nil }
    if unit == .title, isOfBudget(match, in: text) { return nil }
    if unit == .part, isOfStandardTitle(match, in: text) { return nil }
    if place.amended == nil, unit == .chapter, isOfTariff(match) {
      return unresolved(match, "a chapter of the tariff", in: text)
    }
    // "point 1.6 of this introductory part": the part of a form, not that of a sentence.
    if unit == .introductory, text.has(.this, at: match.tokens.lowerBound - 1) { return nil }
    if place.amended == nil,
      let meaning = inQuotedWording(match, in: text) ?? corrected(match, in: text)
    {
      return reference(match, meaning, in: text)
    }
    if let meaning = amended(match, in: text) { return reference(match, meaning, in: text) }
    if let meaning = exception(match, in: text) { return reference(match, meaning, in: text) }
    let isOfSelf = place.amended?.isSelf ?? true
    if place.amended == nil, let meaning = instructed(match, in: text) {
      return reference(match, meaning, in: text)
    }
    if isOfSelf, citing.family == .act, isInstruction(match, in: text) {
      return unresolved(match, "an instruction that does not tell its act", in: text)
    }
    if match.antecedent == .inner {
      return ownInner(
        match, isOfSelf: isOfSelf, in: text, place: newWording(around: match, in: text, place))
    }
    if !isOfSelf, let reference = partOfAnnex(match, unit, in: text, place: place) {
      return reference
    }
    if !isOfSelf, let meaning = titleOfArticle(match, unit, place) {
      return reference(match, meaning, in: text)
    }
    // "Appendix 2" in an annex: its own, for appendices hang on annexes (Joint Practical Guide 22).
    if unit == .appendix, let annex = place.path.first, annex.unit == .annex {
      let holder = Target(place.amended ?? .self, pinpoint: Pinpoint([annex]))
      return reference(
        match, Meaning(provisions: [holder], method: .explicit, confidence: 0.9), in: text)
    }
    if isOfSelf, unit == .article,
      let meaning = right(match, in: text) ?? procedure(match, in: text, place)
    {
      return reference(match, meaning, in: text)
    }
    if isOfSelf, unit == .article || unit == .annex, place.path.first?.unit == .recital,
      let meaning = opened(match, in: text)
    {
      return reference(match, meaning, in: text)
    }
    if let meaning = taken(upBy: match, in: text) { return reference(match, meaning, in: text) }
    if isOfSelf, let meaning = repeated(match, in: text) {
      return reference(match, meaning, in: text)
    }
    if citing.family == .paper, isOfSelf { return ofPaper(match, unit, in: text) }
    if isOfSelf, match.isOfSelf { return ownReference(match, in: text) }
    return reference(
      match,
      Meaning(works: Meaning.only(place.amended ?? .self), method: .explicit, confidence: 1),
      in: text)
  }

  /// "the principles recognised by the Charter …, in particular the right to good administration (Article
  /// 41)", "in het VWEU …, titel VI (artikelen 90-91)": what stands in brackets is of the treaty.
  private func right(_ match: Match, in text: TokenText) -> Meaning? {
    guard text.isSymbol(.open, at: match.tokens.lowerBound - 1),
      text.isSymbol(.close, at: match.tokens.upperBound),
      let last = mentions.last(where: { !$0.isOwn }), last.text == serial,
      last.treaties.count == 1,
      match.tokens.lowerBound - last.tokens.upperBound < GrammarContext.longestMatch,
      text.sameSentence(last.tokens.upperBound, match.tokens.lowerBound)
    else { return nil }
    return Meaning(treaties: last.treaties, confidence: 0.9)
  }

  /// "Acting in accordance with the procedure laid down in Article 251": a visa that names nothing else
  /// speaks of the Treaty.
  private func procedure(_ match: Match, in text: TokenText, _ place: TextPlace) -> Meaning? {
    guard place.path.isEmpty, let basis, text.spells(oneOf: Self.acting, at: 0),
      !mentions.contains(where: { $0.text == serial && !$0.isOwn })
    else { return nil }
    return Meaning(treaties: [basis], confidence: 0.8)
  }

  private static let acting = WordList(RuleWords.acting)

  /// A part of an article or an annex alone: that in which the text stands holds it.
  private mutating func ownInner(
    _ match: Match, isOfSelf: Bool, in text: TokenText, place: TextPlace
  ) -> Reference? {
    guard let first = match.firstStep else { return nil }
    let start = match.tokens.lowerBound
    if let meaning = citedCase(match, in: text) { return reference(match, meaning, in: text) }
    if isOfCitedCase(match, in: text) {
      return unresolved(match, "belongs to what is cited before", in: text)
    }
    // "Paragraph 195 BGB": so the Court's English cites the sections of German codes.
    let end = match.tokens.upperBound
    if first.unit == .paragraph, text[start].isCapitalised, text.isAcronym(at: end),
      text[end].terms.isEmpty, !text.isGlued(at: end)
    {
      return unresolved(match, "belongs to a work known by letters", in: text)
    }
    if isOfStandard(match, in: text) {
      return unresolved(match, "belongs to an accounting standard", in: text)
    }
    if let meaning = behindJournal(match, in: text, place: place) {
      return reference(match, meaning, in: text)
    }
    // "The Tampere European Council considered in its conclusions (point 34)": the paper's point.
    if text.isSymbol(.open, at: start - 1), text.has(.conclusions, at: start - 2),
      !text.has(.these, at: start - 3)
    {
      let meeting = mentions.last { $0.text == serial && $0.works.first?.scheme == .meeting }
      guard let meeting else {
        return unresolved(match, "belongs to a work that is not named", in: text)
      }
      return reference(match, Meaning(works: meeting.works, confidence: 0.8), in: text)
    }
    guard citing.family != .paper || !isOfSelf else { return nil }
    if isOfSelf, first.unit == .point || first.unit == .paragraph, place.path.count == 1,
      place.path[0].unit == .recital, !prints(first.number, in: text)
    {
      return unresolved(match, "the recital has no such part", in: text)
    }
    if isOfSelf || place.path.isEmpty || place.isInstruction,
      let meaning = headed(match, first.unit, behindVerb: isOfSelf, in: text)
    {
      return reference(match, meaning, in: text)
    }
    let work = place.amended ?? .self
    let outer = place.outer(
      of: first,
      holdingPoints: match.targets.contains { target in
        // "point (i) of the second subparagraph" of point (c) counts otherwise than points do.
        let point = target.pinpoint?.steps.first { $0.unit == .point }
        return point.map {
          $0.number != "i" && ($0.number.utf8.count < 2 || !PinpointPath.isRoman($0.number))
        } ?? false
      }, at: text[start].span.start)
    // An annex has no sentences or indents that anybody could find.
    let isVague = outer.allSatisfy { Self.annexParts.contains($0.unit) }
    // Nor does a note say whose introduction or sentence it means.
    if isVague || place.note != nil, Subdivision.rank(of: first.unit) > Subdivision.point.rank {
      return nil
    }
    if outer.isEmpty {
      // An act is parted into articles: a paragraph of one says nothing where that is not told.
      if work.isActOfArticles {
        return unresolved(match, "the article that holds it is not told", in: text)
      }
      // Without its article only a numbered paragraph or point says anything; in plain text
      // nobody can tell the article, and the words stand for themselves.
      guard first.unit == .paragraph || first.unit == .point || citing.family == .unknown else {
        return nil
      }
      return reference(
        match, Meaning(works: Meaning.only(work), method: .explicit, confidence: 0.6), in: text)
    }
    return reference(
      match,
      Meaning(
        provisions: [Target(work, pinpoint: Pinpoint(outer))], method: .explicit, confidence: 0.9),
      in: text)
  }

  /// "in Part B, the following is added", under "Annex IX to Directive (EU) 2018/2001 is amended".
  private mutating func partOfAnnex(
    _ match: Match, _ unit: Pinpoint.Unit, in text: TokenText, place: TextPlace
  ) -> Reference? {
    guard let work = place.amended, let annex = place.path.first, annex.unit == .annex,
      Self.partsOfAnnexes.contains(unit)
    else { return nil }
    // Tables are counted through the annex; chapters lie in its sections.
    let holder =
      unit == .table
      ? [annex]
      : Array(
        place.path.prefix {
          Self.partsOfAnnexes.contains($0.unit) && $0.unit != unit
            || $0.unit == .annex
        })
    var whole = match
    for index in whole.targets.indices {
      guard let inner = whole.targets[index].pinpoint else { continue }
      let path = PinpointPath(inner)
      whole.targets[index].pinpoint = path.withAnnexParts.pinpoint
    }
    return reference(
      whole, Meaning(provisions: [Target(work, pinpoint: Pinpoint(holder))], confidence: 0.9),
      in: text)
  }

  /// "the operations in Title B", in the new wording of an article that is parted into titles with
  /// letters: one of the same article.
  private func titleOfArticle(
    _ match: Match, _ unit: Pinpoint.Unit, _ place: TextPlace
  ) -> Meaning? {
    guard unit == .title, let work = place.amended, let number = match.firstStep?.number,
      PinpointNumber.isLetterOfTitle(number)
    else { return nil }
    // "Title B (6)" has paragraphs of its own; "Article 16(1), Title B" lies in one.
    let isOuter = match.targets.first?.pinpoint.map { $0.path.count > 1 } ?? false
    let holder = place.path.prefix {
      $0.unit == .article || $0.unit == .paragraph && !isOuter
    }
    guard !holder.isEmpty else { return nil }
    return Meaning(provisions: [Target(work, pinpoint: Pinpoint(Array(holder)))], confidence: 0.8)
  }

  /// A provision alone in a paper, which has no articles of its own.
  private mutating func ofPaper(
    _ match: Match, _ unit: Pinpoint.Unit, in text: TokenText
  ) -> Reference? {
    switch unit {
    case .article, .recital:
      // A treaty's article published by itself: "Article 251" is one of the same treaty.
      if unit == .article, let treaty = citing.treatyOfArticle {
        return articleBeside(match, of: treaty, in: text)
      }
      guard
        let mention = mentions.last(where: { $0.text == serial && !$0.isOwn && !$0.types.isEmpty }),
        mention.isKnown, mention.works.count + mention.treaties.count == 1
      else { return unresolved(match, "no act in sight", in: text) }
      return reference(
        match, Meaning(works: mention.works, treaties: mention.treaties, confidence: 0.7), in: text)
    case .title, .chapter:
      // "Chapter 23", "Title V": names of policies.
      return nil
    default:
      return reference(match, Meaning(works: [.self], method: .explicit, confidence: 0.9), in: text)
    }
  }

  private static let partsOfAnnexes: [Pinpoint.Unit] = [
    .part, .annexPart, .section, .chapter, .table,
  ]

  /// An article that the page of a treaty's article names: one of the same edition, or in the lines
  /// "Article 57 - EC Treaty (Maastricht consolidated version)" what it was before.
  private mutating func articleBeside(
    _ match: Match, of treaty: Treaty, in text: TokenText
  ) -> Reference? {
    let end = match.tokens.upperBound
    guard text.isSymbol(in: [.hyphen, .dash], at: end), !text.isGlued(at: end) else {
      // "Chapter 2: Right of establishment Article 47" is the heading.
      if end >= text.count, text[match.tokens.lowerBound].isCapitalised { return nil }
      return reference(match, Meaning(treaties: [treaty], confidence: 0.9), in: text)
    }
    let words = end + 1..<end + 8
    let isMaastricht = words.contains { text.spells("maastricht", at: $0) }
    let isFirst = words.contains { index in
      text.has(.domain, at: index) && text[index].value == Domain.eec.rawValue
    }
    let day = CivilDate(year: isMaastricht ? 1994 : 1990, month: 1, day: 1)
    guard isMaastricht || isFirst, let number = match.firstStep?.number,
      let work = Treaty.ec.article(number, on: day)
    else { return unresolved(match, "no act in sight", in: text) }
    var reference = match.reference(in: text)
    reference.kind = .treaty
    reference.targets = [Target(work)]
    return reference
  }

  private static let annexParts: [Pinpoint.Unit] = [.annex, .annexPart, .part]

  /// "Section 15: Ancillary items", "Annex II: List of authorities": a division at the head of a
  /// text with its name behind a colon is a heading or an entry of a table of contents.
  private func heads(_ match: Match, _ unit: Pinpoint.Unit, in text: TokenText) -> Bool {
    let start = match.tokens.lowerBound
    // "Table 2 Table of fields to be reported", "Table 1. Overview of allocation"
    if unit == .table,
      text[text.skipStop(at: match.tokens.upperBound)].isCapitalised,
      start == 0 || text.isSymbol(.bar, at: start - 1)
    {
      return true
    }
    if isNamed(match, unit, in: text) { return true }
    guard text.isSymbol(.colon, at: match.tokens.upperBound),
      text[match.tokens.upperBound + 1].isCapitalised, Self.divisions.contains(unit)
    else { return false }
    return start == 0 || text.isSymbol(.bar, at: start - 1)
  }

  /// "Chapter 4 Common provisions for registrations", "‘Article 28 Administrative measures": a heading's
  /// number and its name, which begins with a capital.
  private func isNamed(_ match: Match, _ unit: Pinpoint.Unit, in text: TokenText) -> Bool {
    let start = match.tokens.lowerBound
    let isFirst =
      start == 0
      || text.isSymbol(in: [.quoteOpen, .straightQuote], at: start - 1)
        && (start == 1 || text.isSymbol(.colon, at: start - 2))
    guard isFirst, match.tokens.count == 2, match.targets.count == 1,
      unit == .article || Self.divisions.contains(unit),
      !text.vocabulary.traits.contains(.capitalNouns)
    else { return false }
    let end = match.tokens.upperBound
    let name = text.isSymbol(.dash, at: end) ? end + 1 : end
    let word = text[name]
    // "Article 6 Charter", "Article 5 Directive 95/46/EC" leave "of" out.
    return word.isWord && word.isCapitalised && !word.isAllCapitals
      && !text.sentenceBreaks(before: end) && text.actHead(at: name) == nil
      && !Self.owners.contains { text.has($0, at: name) }
  }

  /// Nouns and names of works to which a provision right before them belongs.
  private static let owners: [Term] = [
    .treaty, .charter, .convention, .agreement, .protocol, .act, .law, .treatyName, .actName,
    .domain, .resolution, .recommendation, .opinion, .conclusions, .guideline,
  ]

  private static let divisions: [Pinpoint.Unit] = [
    .section, .chapter, .title, .part, .annex, .annexPart,
  ]

  /// "EN ISO 17234-1:2015 Leather – Chemical tests – Part 1: Determination of …": a part of a standard,
  /// with its name behind a colon.
  private func isOfStandardTitle(_ match: Match, in text: TokenText) -> Bool {
    let start = match.tokens.lowerBound
    return text.isSymbol(.colon, at: match.tokens.upperBound)
      && text.isSymbol(in: [.dash, .hyphen, .colon, .comma], at: start - 1) && start > 1
  }

  /// "not falling in Chapter 94": the Combined Nomenclature counts its 97 chapters in Arabic numbers, and
  /// no act has as many.
  private func isOfTariff(_ match: Match) -> Bool {
    guard let number = match.firstStep.flatMap({ Int($0.number) }) else { return false }
    return (Self.longestAct...97).contains(number)
  }

  /// Chapters of no act are that many.
  private static let longestAct = 25
}
