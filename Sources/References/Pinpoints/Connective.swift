import Languages

/// Words with which two provisions are read together: "in conjunction with", "in Verbindung mit",
/// "lu en combinaison avec", "juncto".
enum Connective {
  /// The token behind the words at `index`; nothing where they do not stand there.
  static func end(at index: Int, in text: TokenText) -> Int? {
    guard text.isWord(at: index) else { return nil }
    // "read", "lu", "gelezen", "leído", "letto"
    let start = text.spells(oneOf: readings, at: index) ? index + 1 : index
    // "i.V.m.", "i. V. m."
    if text.spells("i", at: start), text.isSymbol(.stop, at: start + 1),
      text.spells("V", at: start + 2), text.isSymbol(.stop, at: start + 3),
      text.spells("m", at: start + 4), text.isSymbol(.stop, at: start + 5)
    {
      return start + 6
    }
    guard text.spells(oneOf: beginnings, at: start), let letter = letter(at: start, in: text) else {
      return nil
    }
    for phrase in phrasesByLetter[letter] {
      var next = start
      for word in phrase {
        guard text.spells(word, at: next) else { break }
        next += 1
      }
      if next == start + phrase.count { return next }
    }
    return nil
  }

  /// The place in the alphabet of the letter with which a word begins.
  private static func letter(at index: Int, in text: TokenText) -> Int? {
    let token = text[index]
    guard token.kind == .word else { return nil }
    let letter = (text.bytes[Int(token.start)] | 0x20) &- UInt8(ascii: "a")
    return letter < 26 ? Int(letter) : nil
  }

  // Asked behind every provision: only words with the letter that stands there are compared.
  private static let phrasesByLetter: [[[String]]] =
    (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
      phrases.filter { ($0[0].utf8.first ?? 0) | 0x20 == letter }
    }

  private static let beginnings = WordList(phrases.map { $0[0] })
  private static let readings: WordList = [
    "read", "taken", "lu", "lus", "lue", "lues", "gelezen", "letto", "letti", "lidos", "lido",
  ]
  private static let phrases = [
    ["in", "conjunction", "with"], ["in", "combination", "with"], ["together", "with"],
    ["in", "Verbindung", "mit"], ["iVm"], ["en", "combinaison", "avec"], ["en", "liaison", "avec"],
    ["conjointement", "avec"], ["en", "relación", "con"], ["in", "combinato", "disposto", "con"],
    ["em", "conjugação", "com"], ["in", "samenhang", "met"], ["juncto"],
  ]
}
