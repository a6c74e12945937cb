import Languages
import SourceTexts

/// A noun phrase that names a document: "the EU Counter-Terrorism Strategy", "the Council
/// conclusions of December 2010 on the role of the police".
struct NounPhrase {
  /// Tokens from the first modifier to the one behind the phrase.
  var tokens: Range<Int>
  /// The noun: `Strategy`, `conclusions`.
  var head: Int

  /// Nouns that name documents and not their parts.
  private static let heads: [Term] = [
    .paper, .conclusions, .resolution, .recommendation, .opinion, .guideline, .agreement,
    .convention, .declaration, .decision, .directive, .regulation, .position, .charter, .treaty,
    .protocol,
  ]

  /// The phrase that ends right before the token at `end`, not reaching before `floor`.
  ///
  /// Of several nouns the first one of the last clause is the head: in "the conclusions on the
  /// Strategy" the note behind it gives the conclusions.
  init?(endingAt end: Int, notBefore floor: Int, in text: TokenText) {
    var first = floor
    for index in stride(from: end - 1, through: max(floor, end - 120), by: -1)
    where Self.endsClause(index, in: text) || text.sentenceBreaks(before: index) {
      first = text.sentenceBreaks(before: index) ? index : index + 1
      break
    }
    for index in first..<max(first, end)
    where Self.isHead(index, in: text)
      || index == end - 1 && (Self.endsName(index, in: text) || Self.isCompound(index, in: text))
    {
      let isLast = index == end - 1
      guard
        isLast || Self.opensComplement(index + 1, in: text)
          || Self.isFollowedByName(index, upTo: end, in: text),
        // "buy-back programmes and stabilisation of financial instruments": common nouns of a list.
        isLast || text[index].isCapitalised || !text.has(.and, at: index + 1)
      else { continue }
      tokens = Self.start(of: index, notBefore: first, in: text)..<end
      head = index
      // A bare noun ("the report¹") is no name to know it by, but a right phrase all the same.
      return
    }
    return nil
  }

  private static func isHead(_ index: Int, in text: TokenText) -> Bool {
    heads.contains { text.has($0, at: index) }
  }

  /// Whether a name in capitals ends here whose noun is one of papers only there: "the European Green
  /// Deal", "the European Climate Law".
  private static func endsName(_ index: Int, in text: TokenText) -> Bool {
    guard text.has(.nameNoun, at: index), text[index].isCapitalised, text.isWord(at: index - 1),
      text[index - 1].isCapitalised, !text.sentenceBreaks(before: index)
    else { return false }
    // "the resolutions of 4 May 2019 on the climate and of 15 January 2020 on the European Green Deal³": the
    // note is that of what bears the date.
    let first = start(of: index, notBefore: max(0, index - 12), in: text)
    let link = text.has(.the, at: first - 1) ? first - 2 : first - 1
    return !(text.has(.on, at: link) && text.digits(at: link - 1) == 4)
  }

  /// Whether the noun is one word with what the act is about: "de energiebelastingrichtlijn", "die
  /// Wasserstoffstrategie".
  private static func isCompound(_ index: Int, in text: TokenText) -> Bool {
    text.has(.the, at: index - 1) && !text.sentenceBreaks(before: index)
      && text.isCompoundOfPaper(at: index)
  }

  /// Whether an act's name follows its noun without a link up to the end: "de richtlijn hernieuwbare
  /// energie", "la directive oiseaux".
  private static func isFollowedByName(
    _ index: Int, upTo end: Int, in text: TokenText
  ) -> Bool {
    guard !text.capitalisesNames,
      text.has(.directive, at: index) || text.has(.regulation, at: index),
      text.has(.the, at: index - 1), end - index <= 6
    else { return false }
    return (index + 1..<end).allSatisfy { text.isWord(at: $0) && !text[$0].isCapitalised }
      && text[index + 1].terms.isPlain && text[end - 1].terms.isPlain
  }

  /// Whether a clause ends with this token, so that the phrase cannot reach across it.
  private static func endsClause(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    if token.kind == .symbol {
      // A bar parts the cells of a table.
      return [.semicolon, .colon, .close, .open, .bar].contains(token.symbol)
        || token.symbol == .comma && endsClauseBehindComma(index + 1, in: text)
    }
    return token.kind == .word
      && text.spells(oneOf: clauses, at: index)
  }

  private static let clauses = WordList(RuleWords.phraseEnds)

  private static func endsClauseBehindComma(_ index: Int, in text: TokenText) -> Bool {
    text.has(.the, at: index) || text.has(.that, at: index)
      || text.has(.and, at: index)
        && text.has(.the, at: index + 1)
  }

  /// Whether what follows the noun still belongs to its name.
  private static func opensComplement(_ index: Int, in text: TokenText) -> Bool {
    let terms: [Term] = [.of, .on, .for, .to, .from, .in, .with, .adopting, .amending]
    if terms.contains(where: { text.has($0, at: index) }) { return true }
    if ["concerning", "entitled", "regarding", "and", "against", "by", "called"].contains(where: {
      text.spells($0, at: index)
    }) {
      return true
    }
    let token = text[index]
    return token.kind == .number
      || token.kind == .symbol && [.quoteOpen, .straightQuote, .apostrophe].contains(token.symbol)
  }

  /// The first modifier of the noun: capitalised words, possessives and years before it.
  static func start(of head: Int, notBefore floor: Int, in text: TokenText) -> Int {
    var start = head
    while start > floor {
      let previous = start - 1
      let token = text[previous]
      switch token.kind {
      case .word:
        let isSmallPart =
          text.isSymbol(.apostrophe, at: previous - 1) && token.count <= 2
          || text.isSymbol(.hyphen, at: previous + 1)
        guard
          token.isCapitalised && !isOpening(previous, in: text) || isSmallPart
            || joinsName(previous, in: text)
        else {
          return trimmed(start, in: text)
        }
      case .number:
        guard text.digits(at: previous) == 4 else { return trimmed(start, in: text) }
      case .symbol:
        guard token.symbol == .hyphen || token.symbol == .apostrophe else {
          return trimmed(start, in: text)
        }
      }
      start = previous
    }
    return trimmed(start, in: text)
  }

  /// The one small word within a name: "Farm to Fork Strategy".
  private static func joinsName(_ index: Int, in text: TokenText) -> Bool {
    text.joinsCapitals(at: index) && !text.sentenceBreaks(before: index)
      && text.has(.the, at: index - 2)
  }

  /// A clause's opening word in capitals is no modifier: "RECALLING Council conclusions".
  private static func isOpening(_ index: Int, in text: TokenText) -> Bool {
    text[index].flags.contains(.allCapitals) && text[index].count > 5
  }

  /// A phrase does not begin with an article, a hyphen or a loose ending.
  private static func trimmed(_ start: Int, in text: TokenText) -> Int {
    var start = start
    while text[start].kind == .symbol || text.has(.the, at: start) || text.has(.this, at: start) {
      start += 1
    }
    return start
  }
}

extension TokenText {
  /// Whether the word ends in a noun for an act or a paper, as Germanic compounds do.
  fileprivate func isCompoundOfPaper(at index: Int) -> Bool {
    let token = self[index]
    guard token.isWord, token.count > 12 else { return false }
    let word = bytes[Int(token.start)..<Int(token.end)]
    return CompoundNouns.endings.contains { ending in
      word.count > ending.count + 3 && word.suffix(ending.count).elementsEqual(ending)
    }
  }

  /// "Farm to Fork", "Right to Repair": the one small word that stands within a name.
  func joinsCapitals(at index: Int) -> Bool {
    isExactly("to", at: index) && isWord(at: index - 1) && self[index - 1].isCapitalised
      && isWord(at: index + 1) && self[index + 1].isCapitalised
  }
}
