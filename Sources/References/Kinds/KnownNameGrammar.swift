import Languages
import LegalDocuments
import LegalIdentifiers

/// Acts by the name that everyone gives them: `GDPR`, `Habitats Directive`, `Article 4 CRR`.
///
/// Short letters that mean other things as well count only where a provision stands before them.
/// Names that the text itself defines come before these (``Names``).
package struct KnownNameGrammar: ReferenceGrammar {
  package static let name: StaticString = "known-name"
  package static let summary: StaticString = "Acts by the name that everyone gives them"
  package static let example: StaticString =
    "the ⟦Habitats Directive|act|celex:31992L0043⟧"
  package static let starters: [Starter] = [.term(.actName), .term(.nameOpening)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let first = text[index]
    let byte = text.bytes[Int(first.start)]
    guard first.isCapitalised || KnownNames.table.beginsSmall(with: byte) else { return nil }
    // Two words tell nearly all names apart; the second of some is the end.
    let second = text[index + 1]
    let isPair =
      second.kind == .symbol
      ? second.symbol == .hyphen || second.symbol == .apostrophe
      : KnownNames.table.mayBePair(byte, text.bytes[Int(second.start)], second.count)
    let isAlone = KnownNames.table.mayBeAlone(byte, first.count)
    guard isPair || isAlone else { return nil }
    let hash = Fold.key(text.bytes, Int(first.start), Int(first.end)).hash
    var found: Found?
    if isPair {
      let key = KnownNames.key(hash, secondKey(at: index + 1, in: text))
      found = name(at: index, key: key, in: text, context: context)
    }
    if found == nil, isAlone {
      found = name(at: index, key: KnownNames.key(hash, 0), in: text, context: context)
    }
    guard let found else { return nil }
    let isAgreement = found.meaning.kind == .international
    var match = Match(
      tokens: isAgreement
        ? text.withYear(found.tokens, notBefore: context.floor) : found.tokens,
      kind: found.meaning.kind,
      targets: found.meaning.works.map { Target($0) },
      confidence: found.meaning.day == nil ? 0.8 : 0.7,
      note: KnownNames.note, types: found.meaning.types)
    match.isName = true
    match.isWellKnown = true
    match.bindsDirectly = found.bindsDirectly
    return match
  }

  /// A name in a text: a match is made of it only once it is sure, since a match is large.
  private struct Found {
    var tokens: Range<Int>
    var meaning: KnownNames.Meaning
    var bindsDirectly: Bool
  }

  private func name(
    at index: Int, key: UInt32, in text: borrowing TokenText, context: GrammarContext
  ) -> Found? {
    let table = KnownNames.table
    let all = table.names
    let names = all.span
    for place in table.places(forKey: key) where names[place].key == key {
      let name = names[place]
      let start = index - name.anchor
      guard start >= context.floor, stands(name, at: start, in: text),
        let meaning = meaning(of: name, at: start, in: text, context: context)
      else { continue }
      let end = start + name.words.count
      guard !text.isGlued(at: end) || !text.isSymbol(in: [.hyphen, .plus], at: end),
        // "der Mehrwertsteuerrichtlinie 2006/112/EG": the number is the mention.
        text.actNumber(at: end) == nil
      else { continue }
      // "the EU AI Act", "EU-DSGVO"
      let hasUnion =
        text.has(.domain, at: start - 1) && text[start - 1].value == Domain.eu.rawValue
        && text[start - 1].isAllCapitals && start - 1 >= context.floor
      guard hasUnion || !isPartOfName(name, at: start, in: text) else { continue }
      // "nariadenia GDPR", "the GDPR Regulation": the type may stand with the letters.
      let hasType =
        !hasUnion && start - 1 >= context.floor && text[start].isAllCapitals
        && text.actHead(at: start - 1)?.types == meaning.types
      return Found(
        tokens: (hasUnion || hasType ? start - 1 : start)..<end, meaning: meaning,
        bindsDirectly: name.needsProvision)
    }
    return nil
  }

  /// The hash of the word behind the first one of a name.
  private func secondKey(at index: Int, in text: borrowing TokenText) -> UInt32 {
    let token = text[index]
    if token.kind == .symbol {
      return token.symbol == .hyphen || token.symbol == .apostrophe ? KnownNames.mark : 0
    }
    return Fold.key(text.bytes, Int(token.start), Int(token.end)).hash
  }

  /// What a name that stands here means on the day of the text, if its surroundings bear it out.
  ///
  /// Names that pass from act to act mean the one that was in force when the text was adopted.
  private func meaning(
    of name: KnownNames.Name, at start: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> KnownNames.Meaning? {
    guard !text.isSymbol(.hyphen, at: start - 1) || !text.isGlued(at: start),
      !text.has(.ordinal, at: start - 1), !isNamedByTitle(start, in: text),
      !name.needsProvision || isBehindProvision(start, in: text)
        // "op grond van de AVG": the Dutch article tells the act from a company of those letters.
        || text.vocabulary.traits.contains(.articleTellsActs) && text.has(.the, at: start - 1)
        || isBeforeArticle(start + name.words.count, in: text),
      !name.needsArticle || text.has(.the, at: start - 1)
        || text.isSymbol(.apostrophe, at: start - 1) && text.has(.the, at: start - 2)
        || isBehindProvision(start, in: text),
      let meaning = name.meaning(on: context.citing.asAdopted.date, year: context.citing.year)
    else { return nil }
    // "conclusions of 4 March 2021 on the European Green Deal": the words of a title.
    let isPaper = meaning.kind == .com || meaning.kind == .alias
    let link = text.has(.the, at: start - 1) ? start - 2 : start - 1
    let end = start + name.words.count
    return isPaper && (text.has(.on, at: link) || isNumbered(behind: end, in: text)) ? nil : meaning
  }

  /// "The European Green Deal, COM(2019) 640 final": the number behind it is the mention.
  private func isNumbered(behind end: Int, in text: borrowing TokenText) -> Bool {
    var next = end
    while next < end + 16, !text.isSymbol(.semicolon, at: next), !text.sentenceBreaks(before: next)
    {
      if text.has(.commissionSeries, at: next), text[next].isAllCapitals { return true }
      // "the European Green Deal and the Climate Law"
      if text.has(.and, at: next), text.has(.the, at: next + 1) { return false }
      next += 1
    }
    return false
  }

  /// Words of a name that is no title.
  private static let shortest = 7

  /// Whether the words stand here, letter for letter; titles are set in capitals or not.
  private func stands(
    _ name: KnownNames.Name, at index: Int, in text: borrowing TokenText
  ) -> Bool {
    let words = name.words.span
    // The first two have been told by their hash: the last is mostly another.
    for offset in words.indices.reversed() {
      let position = index + offset
      let count = words[offset].count
      if count == 1, words[offset][0] == UInt8(ascii: "-") {
        guard text.isSymbol(.hyphen, at: position) else { return false }
      } else if count == 1, words[offset][0] == UInt8(ascii: "'") {
        guard text.isSymbol(.apostrophe, at: position) else { return false }
      } else if count == 1, words[offset][0] == UInt8(ascii: ",") {
        guard text.isSymbol(.comma, at: position) else { return false }
      } else if count == 1, words[offset][0] == UInt8(ascii: "\"") {
        guard text.isSymbol(in: [.quoteOpen, .quoteClose, .straightQuote], at: position) else {
          return false
        }
      } else {
        let token = text[position]
        guard token.count == count,
          text.bytes[Int(token.start)..<Int(token.end)].elementsEqual(words[offset])
            || words.count > Self.shortest
              && Fold.equal(text.bytes, Int(token.start), Int(token.end), words[offset], 0, count)
        else { return false }
      }
    }
    let end = index + name.words.count
    // "the Staff Regulations of the Foundation" are another's.
    if words[words.count - 1].elementsEqual("Regulations".utf8), text.has(.of, at: end) {
      return false
    }
    return !text[end].isCapitalised || words.count == 1 || text.sentenceBreaks(before: end)
  }

  /// "… establishing the European Electronic Communications Code", "… laying down the Union Customs
  /// Code": the words of an act's own title, which its number has cited already.
  private func isNamedByTitle(_ index: Int, in text: borrowing TokenText) -> Bool {
    guard text.has(.the, at: index - 1) else { return false }
    // "tot vaststelling van het douanewetboek van de Unie"
    let verb = text.has(.of, at: index - 2) ? index - 3 : index - 2
    if text.has(.establishing, at: verb) || text.has(.adopting, at: verb)
      || text.spells(oneOf: Self.layingDown, at: verb)
      || text.spells("down", at: verb) && text.spells("laying", at: verb - 1)
    {
      return true
    }
    // "Regulation (EC, Euratom) No 1605/2002 of 25 June 2002 on the Financial Regulation applicable to …"
    if text.has(.on, at: verb), text.digits(at: verb - 1) == 4 { return true }
    // "laying down the Staff Regulations of Officials and the Conditions of Employment of Other Servants"
    guard text.has(.and, at: verb) || text.spells("que", at: verb) else { return false }
    var index = verb - 1
    while index > verb - 20, text.isWord(at: index), !text.sentenceBreaks(before: index) {
      if text.spells(oneOf: Self.layingDown, at: index) { return true }
      index -= 1
    }
    return false
  }

  private static let layingDown = WordList(RuleWords.layingDown)

  /// "the Personal Data Act", "the Danish Gas Directive" are other acts: a capital word before a name of
  /// several words belongs to it.
  private func isPartOfName(
    _ name: KnownNames.Name, at index: Int, in text: borrowing TokenText
  ) -> Bool {
    let before = text[index - 1]
    // "laying down the Union Customs Code"
    let isPlain =
      before.terms.isPlain || before.terms.contains(.union) || before.terms.contains(.community)
    return name.words.count > 1 && before.isWord && before.isCapitalised && isPlain
      && (!before.isAllCapitals || text.isExactly("UK", at: index - 1))
      && !text.sentenceBreaks(before: index) && index > 1 && !text.sentenceBreaks(before: index - 1)
  }

  /// Whether a provision ends right before: "Article 4(1) CRR".
  private func isBehindProvision(_ index: Int, in text: borrowing TokenText) -> Bool {
    var previous = index - 1
    while previous > index - 3, text.has(.the, at: previous) || text.has(.of, at: previous) {
      previous -= 1
    }
    for position in stride(from: previous, to: max(-1, previous - 12), by: -1) {
      if text.subdivision(at: position) != nil { return true }
      let token = text[position]
      // "Part Three CRR"
      guard
        token.kind != .word || token.count <= 3 || text.has(.cardinal, at: position)
          // "l'article 325 tricies du CRR"
          || text.has(.repeated, at: position) && text.isNumber(at: position - 1)
          // "Annex XI and Protocol 37 to the EEA Agreement"
          || text.has(.protocol, at: position) && text.has(.and, at: position - 1),
        !text.sentenceBreaks(before: position + 1)
      else { return false }
    }
    return false
  }

  /// Whether a provision follows: "CRR Article 92(1)(a)", "DMA, Article 6(5)".
  private func isBeforeArticle(_ end: Int, in text: borrowing TokenText) -> Bool {
    let end = text.isSymbol(.comma, at: end) ? end + 1 : end
    let number = text.isSymbol(.stop, at: end + 1) ? end + 2 : end + 1
    return text.has(.article, at: end) && text.isNumber(at: number)
  }
}
