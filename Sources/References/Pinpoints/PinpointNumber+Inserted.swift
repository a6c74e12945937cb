import Languages
import SourceTexts

/// The letters of what was put in behind a number, as the languages print them.
extension TokenText {
  /// The letters of an inserted number: `5a`, `32aa`, `5 bis`; the ending of "1er" and "1º" is
  /// skipped.
  func insertedLetters(at index: Int) -> (text: String, end: Int)? {
    let token = self[index]
    guard token.kind == .word else { return nil }
    // German "bis" is the mark of a range: "Artikel 13 bis 15".
    if token.terms.contains(.repeated), !token.terms.contains(.to), token.value >= 2 {
      // bis, ter, quater: a, b, c.
      let letter = LatinOrdinals.letters(of: token.value)
      // "8 bis bis" is 8aa.
      if has(.repeated, at: index + 1), let more = insertedLetters(at: index + 1) {
        return (letter + more.text, more.end)
      }
      return (letter, index + 1)
    }
    guard isGlued(at: index) else { return spacedLetter(at: index) }
    // "article 1erbis": run together
    if spells("erbis", at: index) { return ("a", index + 1) }
    if has(.ordinal, at: index) || spells("er", at: index) || spells("re", at: index)
      || isExactly("º", at: index) || isExactly("°", at: index)
      // "artigo 38.o"; elsewhere Article 38o is inserted behind 38n.
      || spells("o", at: index) && vocabulary.traits.contains(.adjectivesBehind)
    {
      // "article 1er bis"
      return has(.repeated, at: index + 1) ? insertedLetters(at: index + 1) : ("", index + 1)
    }
    // EL, BG: "άρθρο 4α", "член 4а"
    if let letter = latinLetter(at: index) { return (letter.lowercased(), index + 1) }
    // "articles 32et 33", "article 351du règlement": a blank was lost.
    if token.count == 2, isLittleWord(index) || spells("as", at: index) { return nil }
    guard token.count <= 2, Self.isASCIILetters(bytes, token), !spells("st", at: index),
      !spells("nd", at: index), !spells("rd", at: index), !spells("th", at: index)
    else { return nil }
    return (string(at: index).lowercased(), index + 1)
  }

  /// "Article 28 a (1)": acts of the nineties set the letter of an inserted article apart.
  ///
  /// Only a bracket behind it tells that it is no word.
  private func spacedLetter(at index: Int) -> (text: String, end: Int)? {
    let token = self[index]
    // "l'article 1 er": letters that were raised.
    if isExactly("er", at: index), number(at: index - 1) == 1, has(.article, at: index - 2) {
      return has(.repeated, at: index + 1) ? insertedLetters(at: index + 1) : ("", index + 1)
    }
    guard token.count == 1, Self.isASCIILetters(bytes, token) else { return nil }
    if token.isCapitalised {
      // "l'article 189 C du traité": the Single Act and Maastricht put articles with capital letters into
      // the treaties. Visas name the treaty before: "and in particular Article 100 A thereof", "notamment
      // son article 130 R,".
      let isOfTreaty =
        has(.of, at: index + 1)
        && (has(.treaty, at: index + 2) || has(.treaty, at: index + 3))
      let isOfVisa =
        has(.thereof, at: index + 1)
        || has(.its, at: index - 3) && isSymbol(in: [.comma, .semicolon], at: index + 1)
        // "l'articolo 130 S, paragrafo 1"
        || isSymbol(.comma, at: index + 1) && has(.article, at: index - 2)
          && subdivision(at: index + 2).map { $0.rank >= Subdivision.innerRank } ?? false
      return isOfTreaty || isOfVisa ? (string(at: index).lowercased(), index + 1) : nil
    }
    guard !isLittleWord(index), self[index + 1].spaceBefore, bracketContent(at: index + 1) != nil
    else { return nil }
    return (string(at: index), index + 1)
  }
}
