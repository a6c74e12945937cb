import Languages
import LegalIdentifiers

/// What stands behind "of" or "to" where no mention was found there.
enum ForeignWork {
  /// Nothing that a provision could belong to.
  case none
  /// The document itself: "Annex to this report".
  case own
  /// The document itself by its title: "of the Council Regulation concerning jurisdiction …".
  case titled(end: Int)
  /// A type alone: "of the Directive"; the last work of that type is meant.
  case described(ActTypes, end: Int)
  /// A proper name: "of the Council Security Regulations".
  case named(String, end: Int)
  /// Something else that has parts: "of the agenda", "of the Companies Act 1985".
  case unknown
}

extension TokenText {
  /// The token behind "the latter", "celui-ci", "ce dernier", where no noun goes with it.
  func behindLatter(at index: Int) -> Int? {
    let word = has(.that, at: index) ? index + 1 : index
    guard has(.latter, at: word), actHead(at: word + 1) == nil, subdivision(at: word + 1) == nil,
      !self[word + 1].isCapitalised || sentenceBreaks(before: word + 1)
    else { return nil }
    return word + 1
  }

  /// Whether a national law is named by letters with stops: "k.c.", "d.lgs.", "c.p.c.", "t.u.".
  ///
  /// Where a text says "i.e." or "e.g." a comma stands before it.
  func isLawInLetters(at index: Int) -> Bool {
    guard isWord(at: index), self[index].count <= 3, isSymbol(.stop, at: index + 1),
      isGlued(at: index + 1), isWord(at: index + 2), isGlued(at: index + 2),
      self[index + 2].count <= 4, isSymbol(.stop, at: index + 3), isGlued(at: index + 3)
    else { return false }
    return !Self.shortened.contains { isExactly($0.0, at: index) && isExactly($0.1, at: index + 2) }
  }

  private static let shortened = RuleWords.abbreviations

  /// Where the work begins that "Annex XI and Protocol 37 to the EEA Agreement", "recital 17 and
  /// footnote 21 of the Notice" have in common.
  func sharedOwner(behind end: Int) -> Int? {
    guard has(.and, at: end), has(.protocol, at: end + 1) || has(.footnote, at: end + 1) else {
      return nil
    }
    var index = end + 2
    if has(.numberSign, at: index) { index += 1 }
    if isSymbol(.stop, at: index) { index += 1 }
    guard isNumber(at: index), has(.of, at: index + 1) || has(.to, at: index + 1) else {
      return nil
    }
    index += 2
    return has(.the, at: index) ? index + 1 : index
  }
}

extension TokenText {
  /// The token behind the noun of "this Form", "this Short Form", "present formulaire", where the noun
  /// ends the phrase or is a name in capitals.
  func ownNounEnd(at index: Int) -> Int? {
    guard has(.this, at: index), isWord(at: index + 1), !sentenceBreaks(before: index + 1) else {
      return nil
    }
    var end = index + 2
    if self[index + 1].isCapitalised || has(.introductory, at: index + 1) {
      while end < index + 4, isWord(at: end), !sentenceBreaks(before: end),
        self[end].isCapitalised || has(.introductory, at: end - 1)
      {
        end += 1
      }
      return end
    }
    let follower = self[end]
    return follower.kind == .word && follower.terms.isPlain ? nil : end
  }

  /// Whether the document itself was named right before: "this Regulation, in particular Article 11".
  func namesOwnWork(before start: Int) -> Bool {
    var index = start - 1
    while index > start - 7,
      has(.particular, at: index) || has(.in, at: index) || has(.and, at: index)
        || has(.the, at: index) || isSymbol(.comma, at: index) || isSymbol(.apostrophe, at: index)
    {
      index -= 1
    }
    return has(.this, at: index - 1) && actHead(at: index) != nil
  }

  /// Whether "this" is followed by a noun for the whole document: "this report".
  func isOwnWork(at index: Int) -> Bool {
    let terms = self[index + 1].terms
    return actHead(at: index + 1) != nil || Self.works.contains { terms.contains($0) }
  }

  private static let works: [Term] = [
    .document, .paper, .agreement, .convention, .protocol, .charter, .treaty, .act, .declaration,
    .conclusions, .resolution, .opinion, .recommendation, .guideline,
  ]
}

extension Discourse {
  /// Looks at the words behind the bridge of a provision, up to the next mention.
  func foreign(at index: Int, before limit: Int, in text: TokenText) -> ForeignWork {
    let token = text[index]
    // "Article 3(1) of the 2003 Act of Accession"
    if text.digits(at: index) == 4, text[index + 1].isCapitalised, text.isWord(at: index + 1),
      text.has(.the, at: index - 1), text.has(.of, at: index - 2) || text.has(.to, at: index - 2)
    {
      if isTextNoun(text[index + 1].terms) { return .unknown }
      // "Article 13b of the 1980 Hague Convention": the year tells it from others of the place.
      if let end = nameEnd(at: index + 1, in: text), end <= limit {
        return .named(Names.slug(of: text, index, end), end: end)
      }
    }
    guard token.kind == .word, !text.sentenceBreaks(before: index) else { return .none }
    if token.terms.contains(.this) || token.terms.contains(.these) { return .own }
    // "the body referred to in Article 22(3) of its decisions to grant the status"
    if token.terms.contains(.its) || text.has(.its, at: index - 1) {
      // "Article 5 of its rules of procedure": those of a body, which has no number.
      let noun = token.terms.contains(.its) ? index + 1 : index
      return isInternalRule(noun, in: text) ? .unknown : .none
    }
    // Only "of" and "to" bind: "as defined in Article 5 in the context of".
    // Swedish and Danish bind with "in": "artikel 23 i förordningen".
    let isBound =
      (1...3).contains { text.has(.of, at: index - $0) || text.has(.to, at: index - $0) }
      || text.has(.in, at: index - 1) && text.vocabulary.traits.contains(.genitiveAuthors)
    guard isBound else { return .none }
    if let end = endOfOwnHead(at: index, in: text) { return .titled(end: end) }
    // "of the Framework Decision"
    if text.has(.framework, at: index), let head = text.actHead(at: index + 1), head.end <= limit,
      head.types.contains(.frameworkDecision), text.actNumber(at: head.end) == nil
    {
      return .described(.frameworkDecision, end: head.end)
    }
    if index < limit, let types = singleType(at: index, in: text) {
      return .described(types, end: index + 1)
    }
    // "of the Data Protection Act 2018": national statutes bear their year.
    if let end = nameEnd(at: index, in: text), end <= limit, text.digits(at: end) != 4 {
      // "of Council Regulation (EC) No.": an author and a type name nothing.
      guard !isTypeAlone(index, end, in: text), !isNationalLaw(index, end, in: text) else {
        return .unknown
      }
      return .named(Names.slug(of: text, index, end), end: end)
    }
    if let end = agreementEnd(at: index, in: text), end <= limit {
      return .named(text.workOfTitle(index, end).value, end: end)
    }
    if isForeignName(at: index, in: text) { return .unknown }
    // "pursuant to Article 37 of the Member State": what follows is no text.
    return isText(at: index, in: text) ? .unknown : .none
  }

  /// The token behind type and author where the document's own title follows: "du règlement du Conseil
  /// relatif à la compétence, la reconnaissance et l'exécution …".
  private func endOfOwnHead(at index: Int, in text: TokenText) -> Int? {
    guard !ownTitle.isEmpty else { return nil }
    var next = index
    var hasType = false
    while next < index + 9 {
      let terms = text[next].terms
      if text.actHead(at: next) != nil {
        hasType = true
      } else if !(terms.contains(.council) || terms.contains(.commission)
        || terms.contains(.parliament) || terms.contains(.european)
        || hasType && (terms.contains(.of) || terms.contains(.the) || terms.contains(.and)))
      {
        break
      }
      next += 1
    }
    guard hasType, next > index, text.isWord(at: next) else { return nil }
    let words = (next..<next + Self.titleWords).map { text.hash(at: $0) }
    let starts = ownTitle.indices.dropLast(Self.titleWords - 1)
    let isTitle = starts.contains { start in
      ownTitle[start..<start + Self.titleWords].elementsEqual(words)
    }
    return isTitle ? next : nil
  }

  /// Words of a title that tell it from others.
  private static let titleWords = 6

  /// Whether the word is a compound of a type of act: Germanic languages name acts so
  /// ("Haushaltsordnung", "databeskyttelsesforordningen").
  private func isCompoundAct(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    guard token.isWord, token.count > 7 else { return false }
    let word = text.bytes[Int(token.start)..<Int(token.end)]
    if Self.lawEndings.contains(where: { ending in
      word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending)
    }) {
      return true
    }
    guard token.count > 14 else { return false }
    return Self.compoundEndings.contains { ending in
      word.count > ending.count + 3 && word.suffix(ending.count).elementsEqual(ending)
    }
  }

  /// "its rules of procedure", "son règlement intérieur", "ihrer Geschäftsordnung".
  private func isInternalRule(_ index: Int, in text: TokenText) -> Bool {
    if text.has(.law, at: index) || isCompoundAct(index, in: text) { return true }
    return text.has(.regulation, at: index) && text.isWord(at: index + 1)
      && !text[index].isCapitalised && !text.sentenceBreaks(before: index + 1)
      && text.actHead(at: index + 1) == nil && !text[index + 1].isAllCapitals
  }

  /// National laws and conventions: "des Grundgesetzes", "i barnkonventionen", "i grundloven".
  private static let lawEndings: [[UInt8]] = [
    "gesetz", "gesetzes", "gesetzbuchs", "gesetzbuches", "verfassung", "konventionen", "balken",
    "lagen", "loven", "regeringsformen", "wetboek", "grondwet",
  ].map { Array($0.utf8) }

  private static let compoundEndings: [[UInt8]] = [
    "richtlijn", "verordening", "richtlinie", "verordnung", "ordnung", "direktivet",
    "forordningen", "förordningen",
  ].map { Array($0.utf8) }

  /// Whether the noun phrase names something written, or letters that may stand for it.
  private func isText(at index: Int, in text: TokenText) -> Bool {
    let first = text[index]
    if text.isLawInLetters(at: index) { return true }
    if first.isAllCapitals, first.count >= 2, !first.terms.contains(.domain) { return true }
    // "paragraph 54 of the order under appeal"
    if first.terms.contains(.order) || first.terms.contains(.judgment) { return true }
    // "of the BPolG", "van de Dienstenrichtlijn", "i dataskyddsförordningen"
    if first.terms.isPlain, text.isAcronym(at: index) || isCompoundAct(index, in: text) {
      return true
    }
    // "of the Commission Notice on cooperation", "of the Council Manual": a text by its author.
    let isAuthor = first.terms.contains(.commission) || first.terms.contains(.council)
    // "of the Council's Rules of Procedure"
    if isAuthor, text.isSymbol(.apostrophe, at: index + 1), text.isExactly("s", at: index + 2),
      text[index + 3].isCapitalised
    {
      return true
    }
    if isAuthor, text[index + 1].isCapitalised, text.isWord(at: index + 1),
      !text.sentenceBreaks(before: index + 1)
    {
      return true
    }
    var next = index
    // "du décret-loi no 13 de 1979"
    if text.isSymbol(.hyphen, at: index + 1), text.isGlued(at: index + 2),
      text.has(.law, at: index + 2)
    {
      return true
    }
    while next < index + 6, text.isWord(at: next),
      !text.sentenceBreaks(before: next) || next == index
    {
      let terms = text[next].terms
      // "Artikel 24 der Beitrittsakte": of which accession is not said.
      let accession = text.accessionWord(at: next)
      if accession == .instrument || accession == .act { return true }
      if isTextNoun(terms) || terms.contains(.document) || terms.contains(.treaty)
        || terms.contains(.opinion) || terms.contains(.recommendation)
        || terms.contains(.resolution) || terms.contains(.law)
      {
        return true
      }
      // "of the Courts of Justice Law": a name in capitals goes on behind "of".
      if next > index, terms.contains(.of), text[next + 1].isCapitalised,
        text[next - 1].isCapitalised
      {
        next += 1
        continue
      }
      if next > index,
        terms.contains(.of) || terms.contains(.to) || terms.contains(.and)
          || terms.contains(.in) || terms.contains(.the) || terms.contains(.that)
      {
        return false
      }
      next += 1
    }
    return false
  }

  /// Whether a title follows that is not known here: "recital 28 of the Referral Notice", "Annex II
  /// of the Helsinki Rules".
  ///
  /// Only in English do two capitals behind "of the" tell one. Bodies and states have provisions at
  /// times, but none by number.
  private func isForeignName(at index: Int, in text: TokenText) -> Bool {
    guard text.vocabulary.traits.contains(.titleCase), text.has(.the, at: index - 1),
      text.has(.of, at: index - 2), text[index].isCapitalised,
      text.isWord(at: index + 1), text[index + 1].isCapitalised,
      !text.sentenceBreaks(before: index + 1)
    else { return false }
    let first = text[index].terms
    let isBody = Self.bodies.contains { first.contains($0) || text.has($0, at: index + 1) }
    return !isBody && !text.spells("member", at: index)
  }

  private static let bodies: [Term] = [
    .european, .union, .community, .council, .commission, .parliament, .states, .bank, .court,
    .committee, .high, .representatives,
  ]

  private func singleType(at index: Int, in text: TokenText) -> ActTypes? {
    let follower = text[index + 1]
    guard follower.kind != .word || !follower.isCapitalised, !text.has(.of, at: index + 1),
      !text.has(.on, at: index + 1)
    else { return nil }
    if let head = text.actHead(at: index), head.end == index + 1 { return head.types }
    guard text[index].isCapitalised else { return nil }
    let agreement = text.agreementType(at: index)
    if !agreement.isEmpty { return agreement }
    return text.has(.paper, at: index) ? .paper : nil
  }

  /// The end of a name in capitals that holds a word for a text: "Staff Regulations", "Europol
  /// Convention", "Rules of Procedure".
  private func nameEnd(at index: Int, in text: TokenText) -> Int? {
    var next = index
    var end: Int?
    while next < index + 8, !text.sentenceBreaks(before: next) || next == index {
      let token = text[next]
      guard token.kind == .word, token.isCapitalised else { break }
      if isTextNoun(token.terms), next > index { end = next + 1 }
      next += 1
    }
    return end
  }

  /// Whether the words say no more than who adopted it and what it is.
  private func isTypeAlone(_ start: Int, _ end: Int, in text: TokenText) -> Bool {
    (start..<end).allSatisfy { index in
      let terms = text[index].terms
      return text.actHead(at: index) != nil || terms.contains(.council)
        || terms.contains(.commission) || terms.contains(.parliament) || terms.contains(.european)
        || terms.contains(.implementing) || terms.contains(.delegated) || terms.contains(.ordinal)
    }
  }

  /// "of the Code of Civil Procedure", "of the Commercial Code": every state has one, and the words do not
  /// tell whose it is.
  private func isNationalLaw(_ start: Int, _ end: Int, in text: TokenText) -> Bool {
    (start..<end).allSatisfy { text.spells(oneOf: Self.nationalLaws, at: $0) }
  }

  private static let nationalLaws = WordList(RuleWords.nationalLaws)

  private func isTextNoun(_ terms: TermSet) -> Bool {
    terms.contains(.regulation) || terms.contains(.paper) || terms.contains(.convention)
      || terms.contains(.agreement) || terms.contains(.declaration) || terms.contains(.protocol)
      || terms.contains(.charter) || terms.contains(.directive) || terms.contains(.decision)
      || terms.contains(.act)
  }
}
