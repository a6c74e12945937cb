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
  package static let starters: [Starter] = [.term(.actName)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard !text.isSymbol(.hyphen, at: index - 1) || !text.isGlued(at: index),
      !text.has(.ordinal, at: index - 1), !isNamedByTitle(index, in: text)
    else { return nil }
    let first = text[index]
    let hash = Fold.key(text.bytes, Int(first.start), Int(first.end)).hash
    let table = KnownNames.table
    let all = table.names
    let names = all.span
    for place in table.places(forHash: hash)
    where names[place].firstHash == hash && stands(names[place], at: index, in: text) {
      let name = names[place]
      guard
        !name.needsProvision || isBehindProvision(index, in: text)
          // "op grond van de AVG": the Dutch article tells the act from a company of those letters.
          || text.vocabulary.language == "nl" && text.has(.the, at: index - 1)
          || isBeforeArticle(index + name.words.count, in: text),
        context.citing.year.map({ $0 >= name.year }) ?? true
      else { continue }
      let end = index + name.words.count
      guard !text.isGlued(at: end) || !text.isSymbol(in: [.hyphen, .plus], at: end) else {
        continue
      }
      // "the EU AI Act", "EU-DSGVO"
      let hasUnion =
        text.has(.domain, at: index - 1) && text[index - 1].value == Domain.eu.rawValue
        && text[index - 1].isAllCapitals && index - 1 >= context.floor
      guard hasUnion || !isPartOfName(name, at: index, in: text) else { continue }
      // "nariadenia GDPR", "the GDPR Regulation": the type may stand with the letters.
      let hasType =
        !hasUnion && index - 1 >= context.floor && text[index].isAllCapitals
        && text.actHead(at: index - 1)?.types == name.types
      var match = Match(
        tokens: (hasUnion || hasType ? index - 1 : index)..<end,
        kind: name.types.isDisjoint(with: [.agreement, .convention]) ? .act : .international,
        targets: [Target(name.work)], confidence: 0.8, note: "known by this name",
        types: name.types)
      match.isName = true
      match.isWellKnown = true
      match.bindsDirectly = name.needsProvision
      return match
    }
    return dated(at: index, in: text, context: context)
  }

  /// A name whose act the day of the text tells: "Article 58(2)(a) of the Financial Regulation".
  ///
  /// In French and its kin any body has its "règlement financier": only a provision tells that it is
  /// the Union's.
  private func dated(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // The day is asked for last: most words are none of a name.
    guard
      text[index].isCapitalised && text.has(.the, at: index - 1)
        || isBehindProvision(index, in: text), let day = context.citing.asAdopted.date,
      let (work, count) = DatedNames.act(
        { text.isExactly($1, at: index + $0) }, on: day),
      !text[index + count].isCapitalised || text.sentenceBreaks(before: index + count)
    else { return nil }
    var match = Match(
      tokens: index..<index + count, kind: .act, targets: [Target(work)], confidence: 0.7,
      note: "known by this name", types: KnownNames.types(of: work))
    match.isName = true
    match.isWellKnown = true
    return match
  }

  /// Whether the words stand here: letter for letter, but for the case of the first in running text.
  private func stands(
    _ name: KnownNames.Name, at index: Int, in text: borrowing TokenText
  ) -> Bool {
    let words = name.words.span
    // The first has been told by its hash: the second is mostly another.
    for offset in words.indices.reversed() {
      let position = index + offset
      let count = words[offset].count
      if count == 1, words[offset][0] == UInt8(ascii: "-") {
        guard text.isSymbol(.hyphen, at: position) else { return false }
      } else if count == 1, words[offset][0] == UInt8(ascii: "'") {
        guard text.isSymbol(.apostrophe, at: position) else { return false }
      } else {
        let token = text[position]
        guard token.count == count,
          text.bytes[Int(token.start)..<Int(token.end)].elementsEqual(words[offset])
        else { return false }
      }
    }
    return !text[index + name.words.count].isCapitalised || name.words.count == 1
      || text.sentenceBreaks(before: index + name.words.count)
  }

  /// "… establishing the European Electronic Communications Code", "… laying down the Union Customs
  /// Code": the words of an act's own title, which its number has cited already.
  private func isNamedByTitle(_ index: Int, in text: borrowing TokenText) -> Bool {
    text.has(.the, at: index - 1)
      && (text.has(.establishing, at: index - 2)
        || text.spells("down", at: index - 2) && text.spells("laying", at: index - 3))
  }

  /// "the Personal Data Act", "the Patient Data Act" are the acts of states: a capital word before a name
  /// that ends in "Act" belongs to it.
  private func isPartOfName(
    _ name: KnownNames.Name, at index: Int, in text: borrowing TokenText
  ) -> Bool {
    let before = text[index - 1]
    return name.words.count > 1 && name.words.last?.elementsEqual("Act".utf8) == true
      && before.isWord && before.isCapitalised && before.terms.isEmpty && !before.isAllCapitals
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
