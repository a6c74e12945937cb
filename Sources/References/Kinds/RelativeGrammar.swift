import Languages
import LegalDocuments
import LegalIdentifiers

/// Mentions that point back instead of naming: `this Regulation`, `that Directive`, `the said
/// Decision`, `those recommendations`, `ibid.`, `see footnote 5`.
///
/// ``Discourse`` looks for what they point to.
package struct RelativeGrammar: ReferenceGrammar {
  package static let name: StaticString = "relative"
  package static let summary: StaticString = "Mentions that point back"
  package static let example: StaticString =
    "⟦Directive 95/46/EC|act|celex:31995L0046⟧; ⟦Article 3 of that Directive|provision|celex:31995L0046#art_3⟧"
  package static let starters: [Starter] = [
    .term(.this), .term(.these), .term(.that), .term(.those), .term(.said), .term(.latter),
    .term(.ibid), .term(.footnote), .term(.repealed),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.has(.ibid, at: index) { return ibidem(at: index, in: text) }
    if text.has(.footnote, at: index), let note = footnote(at: index, in: text) { return note }
    if text.has(.repealed, at: index) { return repealed(at: index, in: text, context: context) }
    return demonstrative(at: index, in: text, context: context)
  }

  /// "References to the repealed Directive shall be construed as references to this Directive", "à la
  /// directive abrogée" (Joint Practical Guide 21): the act of which that has been said.
  private func repealed(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let isBehind = text.vocabulary.traits.contains(.adjectivesBehind)
    let noun = isBehind ? index - 1 : index + 1
    guard let head = text.actHead(at: noun), head.end == noun + 1,
      text.actNumber(at: index + 1) == nil, min(index, noun) >= context.floor,
      !text.sentenceBreaks(before: max(index, noun)),
      case let before = min(index, noun) - 1,
      text.has(.the, at: before)
        || isBehind && (text.has(.of, at: before) || text.has(.to, at: before))
    else { return nil }
    let isPlural = text[noun].value == Vocabulary.plural
    return Match(
      tokens: min(index, noun)..<max(index, noun) + 1, kind: kind(of: head.types), targets: [],
      status: .unresolved, note: Self.faint, antecedent: .last(head.types, plural: isPlural),
      types: head.types)
  }

  private func demonstrative(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let terms = text[index].terms
    if terms.contains(.said), let behind = saidBehind(at: index, in: text, context: context) {
      return behind
    }
    var noun = index + 1
    if terms.contains(.that) || terms.contains(.those), text.has(.said, at: noun) { noun += 1 }
    // HU: "ez a rendelet", MT: "dan ir-Regolament", "dak ir-Regolament".
    if text.has(.the, at: noun), text[noun].count <= 2, !text.isGlued(at: noun) {
      let isWritten = text.isSymbol(.hyphen, at: noun + 1)
      if isWritten || terms.contains(.this) { noun += isWritten ? 2 : 1 }
    }
    if terms.contains(.this) || terms.contains(.that), types(at: noun, in: text) == nil,
      let behind = postposed(at: index, in: text, context: context)
    {
      return behind
    }
    let isOwn = terms.contains(.this) || terms.contains(.these)
    // "this amending Directive"
    if isOwn, text.has(.amending, at: noun) { noun += 1 }
    while noun < index + 5, isModifier(noun, in: text) { noun += 1 }
    // "prescribe that letters and order forms shall state", "that letter from the Bank": English has no
    // plural of "that", and points there are no letters.
    if terms.contains(.that), text.vocabulary.traits.contains(.sharedForms),
      text.endsInS(noun) || text.spells("letter", at: noun)
    {
      return nil
    }
    let isSaid = terms.contains(.said) || terms.contains(.latter)
    // "the same", "the said": the article belongs to the mention.
    let start = isSaid && text.has(.the, at: index - 1) && index > context.floor ? index - 1 : index
    if let part = text.subdivision(at: noun) ?? provision(at: noun, in: text) {
      guard noun == index + 1 else { return nil }
      return self.part(part, noun: noun, demonstrative: start..<index, in: text)
    }
    // SV: "i den förordningen"; "den förordning som avses" is any.
    if terms.contains(.that), terms.contains(.the), !DefiniteForm.hasArticle(text.string(at: noun))
    {
      return nil
    }
    guard
      let types = types(at: noun, in: text) ?? (isOwn ? nil : agreementType(at: noun, in: text)),
      !text.isGlued(at: noun) || text.isSymbol(.hyphen, at: noun - 1) && noun > index + 1
    else { return nil }
    let end = behindAdjective(text.actHead(at: noun)?.end ?? noun + 1, in: text)
    // The mention names its act after all: "that Commission Recommendation 2025/1099".
    if text.actNumber(at: end) != nil || text.acts(headAt: noun, floor: noun) != nil { return nil }
    let isPlural = terms.contains(.those) || text[noun].value == Vocabulary.plural
    if isOwn {
      guard !isPlural || types == .conclusions else { return nil }
      return Match(
        tokens: start..<end, kind: kind(of: types), targets: [Target(.self)], antecedent: .own,
        types: types)
    }
    return Match(
      tokens: start..<end, kind: kind(of: types), targets: [], status: .unresolved,
      note: text[noun].isCapitalised ? nil : Self.faint,
      antecedent: .last(types, plural: isPlural), types: types)
  }

  /// "this Article", "those paragraphs", "du présent point 2.4": the demonstrative stands right before
  /// the noun; its article is in `demonstrative`.
  private func part(
    _ part: Subdivision, noun: Int, demonstrative: Range<Int>, in text: borrowing TokenText
  ) -> Match? {
    let start = demonstrative.lowerBound
    let terms = text[noun - 1].terms
    let isOwn = terms.contains(.this) || terms.contains(.these)
    let isBehindPart = isOwn && Self.isBehindPart(start, in: text)
    // "that part", "this section" in small letters are common words, but for "point 4 c) de la
    // présente section".
    let isDivision = part.rank < Subdivision.article.rank || part == .table
    // "le présent chapitre": Romance nouns have no capitals, but the word is said of nothing else.
    let isPresent =
      isOwn && text.begins("p", at: noun - 1) && text.vocabulary.traits.contains(.adjectivesBehind)
    let isCommon =
      isDivision && !text[noun].isCapitalised && part != .annex
      && !(isPresent && part != .part && part != .table)
    guard !isCommon || isBehindPart else { return nil }
    var end = noun + 1
    let number = text.pinpointNumber(at: end, of: part)
    // "recalls that Art. 46(2)(c) GDPR": a conjunction.
    if number == nil, text.isSymbol(.stop, at: end), text.isGlued(at: end),
      text.pinpointNumber(at: end + 1, of: part) != nil
    {
      return nil
    }
    if let number {
      guard isBehindPart, number.shape != .word else { return nil }
      end = number.end
    }
    // "where those items are classified": goods and rights, as often as items of a list.
    if !isOwn, text.has(.counted, at: noun) { return nil }
    // "the text of those provisions": the law of the Member States, as often as any article.
    let isPlural =
      terms.contains(.those) || terms.contains(.these) || text[noun].value == Vocabulary.plural
    let isProvision = text.has(.provision, at: noun)
    if isPlural, isProvision { return nil }
    let unit = MeantPart(part.unit)
    // "exempted from these Titles": those that were named; a text stands in one.
    if isOwn, isPlural, unit == nil, part.rank < Subdivision.article.rank { return nil }
    let several: Antecedent? = isPlural && unit != nil ? .lastProvisions : nil
    var match = Match(
      tokens: start..<end, kind: .provision, targets: [], status: .unresolved,
      antecedent: several
        ?? (isOwn ? .ownPart(Self.rank(of: part, isProvision: isProvision)) : .lastProvision))
    match.bindsDirectly = isCommon || number != nil
    if !isProvision { match.part = unit }
    return match
  }

  /// The rank of what "this point" means; "this provision" is the smallest part with a number.
  private static func rank(of part: Subdivision, isProvision: Bool) -> Int {
    isProvision ? Subdivision.point.rank : part.rank
  }

  /// Whether the number of a part stands right before, with nothing but "of the" between.
  private static func isBehindPart(_ index: Int, in text: borrowing TokenText) -> Bool {
    var before = index - 1
    while before > index - 4,
      text.has(.of, at: before) || text.has(.the, at: before)
        || text.isSymbol(.apostrophe, at: before)
    {
      before -= 1
    }
    let token = text[before]
    switch token.kind {
    case .number: return true
    case .symbol: return token.symbol == .close
    case .word:
      return token.terms.contains(.ordinal) || text.subdivision(at: before) != nil
        || token.count == 1 || text.isRoman(at: before, capital: true)
    }
  }

  /// Behind "délégué" or "d'exécution", which the Romance languages put after the noun: "de ce
  /// règlement délégué".
  private func behindAdjective(_ end: Int, in text: borrowing TokenText) -> Int {
    guard text.vocabulary.traits.contains(.adjectivesBehind), !text.sentenceBreaks(before: end)
    else {
      return end
    }
    if text.has(.delegated, at: end) { return end + 1 }
    let noun = text.isSymbol(.apostrophe, at: end + 1) ? end + 2 : end + 1
    return text.has(.of, at: end) && text.has(.implementing, at: noun) ? noun + 1 : end
  }

  /// The Romance languages put the participle behind its noun: "la directive précitée", "du règlement
  /// susvisé".
  private func saidBehind(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.vocabulary.traits.contains(.adjectivesBehind), index - 1 >= context.floor,
      !text.sentenceBreaks(before: index), let head = text.actHead(at: index - 1),
      head.end == index,
      text.has(.the, at: index - 2) || text.has(.of, at: index - 2) || text.has(.to, at: index - 2)
    else { return nil }
    let isPlural = text[index - 1].value == Vocabulary.plural
    return Match(
      tokens: index - 1..<index + 1, kind: kind(of: head.types), targets: [], status: .unresolved,
      note: Self.faint, antecedent: .last(head.types, plural: isPlural), types: head.types)
  }

  /// Irish puts the demonstrative behind: "an Rialachán seo", "an Rialachán sin".
  private func postposed(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // "le règlement CE sur les concentrations": capitals make a domain look like the French "ce".
    guard text.vocabulary.traits.contains(.demonstrativesBehind), text.has(.the, at: index - 2),
      index - 2 >= context.floor, let types = types(at: index - 1, in: text)
    else { return nil }
    let tokens = index - 2..<index + 1
    guard text.has(.this, at: index) else {
      return Match(
        tokens: tokens, kind: kind(of: types), targets: [], status: .unresolved,
        note: Self.faint, antecedent: .last(types, plural: false), types: types)
    }
    return Match(
      tokens: tokens, kind: kind(of: types), targets: [Target(.self)], antecedent: .own,
      types: types)
  }

  /// Note of a mention in small letters: it counts only where an antecedent is found.
  static let faint = "common noun"

  private func kind(of types: ActTypes) -> ReferenceKind {
    if types == .treaty || types == .charter { return .treaty }
    if types == .conclusions || types == .resolution || types == .paper { return .document }
    if types == .agreement || types == .convention { return .international }
    return .act
  }

  private func isModifier(_ index: Int, in text: borrowing TokenText) -> Bool {
    let terms = text[index].terms
    if terms.isEmpty { return false }
    return terms.contains(.council) || terms.contains(.commission) || terms.contains(.delegated)
      || terms.contains(.implementing)
      // "this amending Directive"
      || terms.contains(.amending) && text.actHead(at: index + 1) != nil
      || (terms.contains(.framework) || terms.contains(.joint) || terms.contains(.common))
        && text.actHead(at: index) == nil
  }

  private func provision(at index: Int, in text: borrowing TokenText) -> Subdivision? {
    text.has(.provision, at: index) ? .article : nil
  }

  /// "cette convention", "cet accord": where nouns have no capitals.
  private func agreementType(at index: Int, in text: borrowing TokenText) -> ActTypes? {
    guard text.vocabulary.traits.contains(.adjectivesBehind) else { return nil }
    let type = text.agreementType(at: index)
    return type.isEmpty ? nil : type
  }

  private func types(at index: Int, in text: borrowing TokenText) -> ActTypes? {
    if let head = text.actHead(at: index) { return head.types }
    let terms = text[index].terms
    if terms.isEmpty { return nil }
    if terms.contains(.resolution) { return .resolution }
    if terms.contains(.conclusions) { return .conclusions }
    guard text[index].isCapitalised else { return nil }
    let agreement = text.agreementType(at: index)
    if !agreement.isEmpty { return agreement }
    if terms.contains(.charter) { return .charter }
    if terms.contains(.treaty) { return .treaty }
    if terms.contains(.paper) { return .paper }
    return nil
  }

  /// `ibid.`, `Ibid., p. 12`.
  private func ibidem(at index: Int, in text: borrowing TokenText) -> Match? {
    var end = index + 1
    if text.isSymbol(.stop, at: end) { end += 1 }
    var targets: [Target] = []
    if let page = text.pagePinpoint(at: end) {
      targets = [Target(.self, pinpoint: page.0)]
      end = page.next
    } else if text.isSymbol(.comma, at: end),
      let list = PinpointParser(copy text, from: end + 1).list(at: end + 1)
    {
      // "ibid., paragraph 9", "Ibid., Article 9(2)"
      targets = ProvisionGrammar.targets(list.paths)
      end = list.end
    }
    return Match(
      tokens: index..<end, kind: .document, targets: targets, status: .unresolved,
      antecedent: .previousNote)
  }

  /// `see footnote 5`, `cf. note 12`.
  private func footnote(at index: Int, in text: borrowing TokenText) -> Match? {
    guard let number = text.number(at: index + 1), text.digits(at: index + 1) <= 3,
      (index - 4..<index).contains(where: { text.has(.see, at: $0) }),
      // "See footnote 21 of the Notice": a note of another text.
      !text.has(.of, at: index + 2) || text.has(.this, at: index + 3)
    else { return nil }
    return Match(
      tokens: index..<index + 2, kind: .document, targets: [], status: .unresolved,
      antecedent: .note(number))
  }
}
