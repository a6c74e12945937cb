import Languages

/// The words with which two provisions are read together, ``ConjunctionPhrases``.
enum Connective {
  /// The token behind the words at `index`; nothing where they do not stand there.
  static func end(at index: Int, in text: TokenText) -> Int? {
    guard text.isWord(at: index) else { return nil }
    let start = text.spells(oneOf: participles, at: index) ? index + 1 : index
    guard text.spells(oneOf: beginnings, at: start) else { return nil }
    for phrase in phrasesByByte[Int(lower(text.bytes[Int(text[start].start)]))] {
      var next = start
      for word in phrase {
        guard word == "." ? text.isSymbol(.stop, at: next) : text.spells(word, at: next) else {
          break
        }
        next += 1
      }
      if next == start + phrase.count { return next }
    }
    return nil
  }

  // Asked behind every provision: only phrases with the byte that stands there are compared.
  private static let phrasesByByte: [[[String]]] = (UInt8.min...UInt8.max).map { byte in
    ConjunctionPhrases.all.filter { $0[0].utf8.first.map(lower) == byte }
  }
  private static let beginnings = WordList(ConjunctionPhrases.all.map { $0[0] })
  private static let participles = WordList(ConjunctionPhrases.participles)

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
