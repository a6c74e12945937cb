/// The words of a document, to judge by whether a hyphen at a line's end belongs to the word.
struct Vocabulary {
  /// What becomes of a hyphen at the end of a line.
  enum Judgement {
    /// The word was only divided.
    case join
    /// The hyphen belongs to the compound.
    case keep
    /// The hyphen stands for a common second part: "short- and long-term".
    case suspended
  }

  /// Whether the document divides words at all; in most that leave the right margin ragged, a
  /// hyphen at a line's end is the word's own.
  private var dividesWords = true

  /// Hashes of the words, in small letters, compounds as a whole and in parts.
  private var words: Set<UInt64> = []

  init(_ text: DocumentText) {
    // Neither the last word of a divided line nor the first of the next one is known to be whole.
    var followsHyphen = false
    // A document repeats its words: a third of them is room enough for most.
    words.reserveCapacity(text.words.count / 3)
    for fragment in text.fragments {
      for index in fragment.words {
        var bytes = text.bytes[text.words[index].bytes]
        let isDivided = index == fragment.words.upperBound - 1 && bytes.last == 0x2D
        defer { followsHyphen = isDivided }
        if isDivided || followsHyphen { continue }
        while let last = bytes.last, !last.isLetterLike { bytes.removeLast() }
        while let first = bytes.first, !first.isLetterLike { bytes.removeFirst() }
        guard bytes.count >= 3, bytes.first?.isDigit == false else { continue }
        words.insert(Self.hash(bytes))
        if bytes.contains(0x2D) {
          for part in bytes.split(separator: 0x2D) where part.count > 2 {
            words.insert(Self.hash(part))
          }
        }
      }
    }
    dividesWords = findsDivisions(in: text)
  }

  /// Looks whether line-end hyphens make known words when they are taken away.
  private func findsDivisions(in text: DocumentText) -> Bool {
    var divisions = 0
    var hyphens = 0
    for (upper, lower) in zip(text.fragments, text.fragments.dropFirst()) {
      let left = text.text(of: upper.words.upperBound - 1)
      let right = text.text(of: lower.words.lowerBound).prefix { $0.isLetterLike }
      guard left.last == 0x2D, left.count > 2, right.startsLower else { continue }
      hyphens += 1
      let stem = left.dropLast().suffix(while: \.isLetterLike)
      if words.contains(Self.hash(stem + Array(right))) { divisions += 1 }
    }
    return hyphens == 0 || divisions * 4 >= hyphens || hyphens < 3
  }

  /// Judges the hyphen between the last letters of a line and the first of the next.
  func judge(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Judgement {
    let next = Array(right.prefix { $0.isLetterLike })
    if Self.conjunctions.contains(String(decoding: next, as: UTF8.self)) {
      // "there-" and "of" are one word, "short-" and "or" are two.
      let stem = left.suffix(while: \.isLetterLike)
      return words.contains(Self.hash(stem + next)) || Self.isAdverb(stem) ? .join : .suspended
    }
    guard right.startsLower, let last = left.last, last.isLetterLike else { return .keep }
    // Only the part behind an earlier hyphen or apostrophe was divided: "decision-mak-ing".
    let stem = left.suffix(while: \.isLetterLike)
    let joined = Self.hash(stem + next)
    if words.contains(joined) { return .join }
    if !dividesWords || words.contains(Self.hash(stem + [0x2D] + next)) { return .keep }
    let prefix = String(decoding: stem.map { $0 | ($0.isUpperASCII ? 0x20 : 0) }, as: UTF8.self)
    if Self.strongPrefixes.contains(prefix) { return .keep }
    // "business-to-consumer"
    let isCompound = stem.startIndex > left.startIndex && left[stem.startIndex - 1] == 0x2D
    if isCompound, stem.count <= 3 { return .keep }
    guard words.contains(Self.hash(next)) else { return .join }
    // "re-examine", "co-operation", "micro-organisms"
    if let vowel = stem.last, vowel == next.first, vowel != 0x73, prefix.utf8.count <= 5 {
      return .keep
    }
    if Self.prefixes.contains(prefix) { return .keep }
    let areWords = stem.count > 2 && next.count > 4 && words.contains(Self.hash(stem))
    return areWords && !Self.joiningPrefixes.contains(prefix) ? .keep : .join
  }

  /// First parts of English adverbs ("thereof", "hereto"), which look like a word and a conjunction.
  private static func isAdverb(_ stem: ArraySlice<UInt8>) -> Bool {
    ["there", "here", "where"].contains(String(decoding: stem, as: UTF8.self).lowercased())
  }

  private static let conjunctions: Set<String> = [
    "and", "or", "to", "et", "ou", "und", "oder", "bzw", "en", "of",
  ]

  /// First parts that keep their hyphen in the institutions' style, whatever follows.
  private static let strongPrefixes: Set<String> = ["non", "self", "cross", "quasi"]

  /// First parts that keep it before a word of its own.
  private static let prefixes: Set<String> = [
    "co", "ex", "anti", "semi", "vice", "well", "long", "short", "medium", "high", "low", "third",
    "first", "second", "large", "small", "full", "part", "half", "end", "follow", "start", "socio",
    "avant", "demi", "celui", "celle", "ceux", "celles", "là", "est", "vis", "peut", "sous",
  ]

  /// First parts that are words, too, but usually written in one with the second.
  private static let joiningPrefixes: Set<String> = [
    "inter", "per", "for", "pro", "con", "dis", "mis", "over", "under", "out", "trans", "sub",
    "with", "through", "counter", "fore", "after", "here", "there", "where", "par", "sur", "entre",
    "auf", "aus", "ein", "vor", "zu", "nach", "mit", "über", "unter",
  ]

  /// FNV-1a over the letters, capitals of ASCII made small.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte.isUpperASCII ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}

extension ArraySlice<UInt8> {
  /// The longest end whose bytes all satisfy the condition.
  func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
