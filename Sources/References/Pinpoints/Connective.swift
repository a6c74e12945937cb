import Languages

/// Words with which two provisions are read together: "in conjunction with", "in Verbindung mit",
/// "lu en combinaison avec", "juncto".
enum Connective {
  /// The token behind the words at `index`; nothing where they do not stand there.
  static func end(at index: Int, in text: TokenText) -> Int? {
    guard mayBegin(at: index, in: text) else { return nil }
    var start = index
    // "read", "lu", "gelezen", "leído", "letto"
    if text.isWord(at: start), readings.contains(where: { text.spells($0, at: start) }) {
      start += 1
    }
    // "i.V.m.", "i. V. m."
    if text.spells("i", at: start), text.isSymbol(.stop, at: start + 1),
      text.spells("V", at: start + 2), text.isSymbol(.stop, at: start + 3),
      text.spells("m", at: start + 4), text.isSymbol(.stop, at: start + 5)
    {
      return start + 6
    }
    for phrase in phrases {
      var next = start
      for word in phrase {
        guard text.spells(word, at: next) else { break }
        next += 1
      }
      if next == start + phrase.count { return next }
    }
    return nil
  }

  /// Whether the token begins with a letter with which the words begin: most do not.
  private static func mayBegin(at index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    guard token.kind == .word else { return false }
    let letter = (text.bytes[Int(token.start)] | 0x20) &- UInt8(ascii: "a")
    return letter < 26 && initials & (1 << UInt32(letter)) != 0
  }

  /// Bit n: the n-th letter of the alphabet begins one of ``readings`` or ``phrases``, or "i.V.m.".
  private static let initials: UInt32 =
    (readings + phrases.compactMap(\.first) + ["i"]).reduce(0) { letters, word in
      guard let letter = word.utf8.first else { return letters }
      return letters | 1 << UInt32((letter | 0x20) &- UInt8(ascii: "a"))
    }

  private static let readings = [
    "read", "taken", "lu", "lus", "lue", "lues", "gelezen", "letto", "letti", "lidos", "lido",
  ]
  private static let phrases = [
    ["in", "conjunction", "with"], ["in", "combination", "with"], ["together", "with"],
    ["in", "Verbindung", "mit"], ["iVm"], ["en", "combinaison", "avec"], ["en", "liaison", "avec"],
    ["conjointement", "avec"], ["en", "relación", "con"], ["in", "combinato", "disposto", "con"],
    ["em", "conjugação", "com"], ["in", "samenhang", "met"], ["juncto"],
  ]
}
