import Languages

/// The words by which a clause of conclusions or of a resolution begins: `RECALLING`,
/// `FURTHER AGREES`, `THE COUNCIL INVITES THE MEMBER STATES AND THE COMMISSION:`.
struct ClauseOpening {
  /// What the clause does.
  enum Role {
    /// A participle: a reason.
    case recital
    /// A finite verb: a decision.
    case operative
    /// No verb: only who speaks ("THE COUNCIL:").
    case subject
  }

  var role: Role
  /// The opening as printed; `nil` where it is not set apart by its capitals.
  var printed: String?
  var addressees: [String] = []
  /// Whether the clause says no more than who is asked what follows: it heads its points.
  var isLeadIn: Bool
  /// Whether the opening is in capitals throughout.
  var isCapitals: Bool

  /// Reads the opening of a passage.
  ///
  /// `allowsTitleCase` says whether `Taking note` counts, which only a preamble or a list of
  /// clauses makes likely; a heading may begin so too.
  init?(_ text: [UInt8], words: StructureWords, allowsTitleCase: Bool) {
    var start = ByteText.endOfBlanks(text, 0)
    if let quote = ByteText.endOfOpeningQuote(text, at: start) { start = quote }
    let subject = words.subjects.longestEnd(in: text, at: start)
    var position = subject.map { ByteText.endOfBlanks(text, $0) } ?? start
    let isColon =
      subject != nil && position < text.count && text[position] == UInt8(ascii: ":")
      && ByteText.trimmed(text, position..<text.count).count == 1
    // "THE COUNCIL" alone in capitals; the full name is the author's.
    let isBare =
      subject == text.count && text.count <= 24 && ByteText.isCapitals(text, 0..<text.count)
    if isColon || isBare {
      role = .subject
      isLeadIn = true
      isCapitals = true
      return
    }
    let first = position
    while let modifier = words.modifiers.longestEnd(in: text, at: position) {
      position = ByteText.endOfBlanks(text, modifier)
      if position < text.count, text[position] == UInt8(ascii: ",") {
        position = ByteText.endOfBlanks(text, position + 1)
      }
    }
    guard let verb = Verb(text, at: position, words: words) else { return nil }
    let opening = first..<verb.end
    isCapitals = ByteText.isCapitals(text, opening)
    let verbIsCapitals = ByteText.isCapitals(text, position..<verb.end)
    // French prints "considérant" in small letters.
    let isReason = verb.isParticiple && words.reasons.longestEnd(in: text, at: position) == verb.end
    let isTitleCase =
      (isReason || ByteText.letter(text, at: first) == .upper) && subject == nil
    guard verbIsCapitals || allowsTitleCase && isTitleCase || subject != nil else { return nil }
    role = verb.isParticiple ? .recital : .operative
    if role == .recital, subject != nil { return nil }
    var end = verb.end
    if isCapitals {
      let next = ByteText.endOfBlanks(text, end)
      if let complement = words.complements.longestEnd(in: text, at: next),
        ByteText.isCapitals(text, next..<complement)
      {
        end = complement
      }
    }
    printed =
      verbIsCapitals || isTitleCase
      ? ByteText.string(text, (isCapitals ? first : position)..<end)
      : nil
    if !isCapitals, isTitleCase { printed = ByteText.string(text, first..<end) }
    isLeadIn = false
    var rest = end
    if verb.isAddressing {
      (addressees, rest) = Addressees.read(text, at: end, words: words)
    }
    isLeadIn =
      Self.isLeadIn(text, from: rest, words: words)
      || isCapitals
        && Self.breaksOff(
          text, from: rest, isNamed: !addressees.isEmpty || role == .recital, words: words)
  }

  /// Whether nothing stands behind the addressees but "to:" or, in capitals, a clause on powers.
  private static func isLeadIn(_ text: [UInt8], from start: Int, words: StructureWords) -> Bool {
    guard ByteText.last(text) == UInt8(ascii: ":") else { return false }
    let end = ByteText.trimmed(text, 0..<text.count).upperBound - 1
    var position = ByteText.endOfBlanks(text, start)
    if position < end, text[position] == UInt8(ascii: ",") {
      position = ByteText.endOfBlanks(text, position + 1)
    }
    if let tail = words.leadInTails.longestEnd(in: text, at: position) {
      position = ByteText.endOfBlanks(text, tail)
    }
    if position >= end { return true }
    return ByteText.isCapitals(text, position..<end) && end - position <= 160
  }

  /// Whether the text, all in capitals, stops behind the addressees without the colon: "CALLS UPON
  /// THE COMMISSION TO", "RECALLING".
  ///
  /// A verb alone (`SUPPORT`) may be any heading.
  private static func breaksOff(
    _ text: [UInt8], from start: Int, isNamed: Bool, words: StructureWords
  ) -> Bool {
    let end = ByteText.trimmed(text, 0..<text.count).upperBound
    let position = ByteText.endOfBlanks(text, start)
    if position >= end { return isNamed }
    if words.leadInTails.longestEnd(in: text, at: position) == end { return true }
    guard isNamed, end - position <= 160, ByteText.isCapitals(text, position..<end),
      let last = text[..<end].lastIndex(of: 0x20), last > position
    else { return false }
    return words.leadInTails.longestEnd(in: text, at: last + 1) == end
  }

  /// The verb or participle of an opening.
  private struct Verb {
    var end: Int
    var isParticiple: Bool
    var isAddressing: Bool

    init?(_ text: [UInt8], at start: Int, words: StructureWords) {
      let reason = words.reasons.longestEnd(in: text, at: start)
      let participle =
        words.preambleOpenings.longestEnd(in: text, at: start).map { max($0, reason ?? $0) }
        ?? reason
      let plain = words.operativeVerbs.longestEnd(in: text, at: start)
      let addressing = words.addressingVerbs.longestEnd(in: text, at: start)
      guard let longest = [participle, plain, addressing].compactMap({ $0 }).max() else {
        return nil
      }
      end = longest
      isAddressing = addressing == longest
      isParticiple = participle == longest && plain != longest && !isAddressing
    }
  }
}

/// Whom an operative clause addresses.
enum Addressees {
  /// Names longer than this are sentences.
  private static let maximumLength = 120

  /// Reads the names behind an addressing verb: known ones in their usual form, an unknown one as
  /// printed up to the infinitive, comma or colon.
  ///
  /// - Returns: the names, and where they end.
  static func read(_ text: [UInt8], at start: Int, words: StructureWords) -> ([String], Int) {
    var names: [String] = []
    var end = start
    var position = ByteText.endOfBlanks(text, start)
    while position < text.count {
      guard let (name, nameEnd) = known(text, at: position, words: words) else { break }
      names.append(name)
      end = nameEnd
      position = ByteText.endOfBlanks(text, nameEnd)
      if position < text.count, text[position] == UInt8(ascii: ",") {
        position = ByteText.endOfBlanks(text, position + 1)
      }
      if let conjunction = words.conjunctions.longestEnd(in: text, at: position) {
        position = ByteText.endOfBlanks(text, conjunction)
      } else if position == ByteText.endOfBlanks(text, nameEnd) {
        break
      }
    }
    if names.isEmpty, let (name, nameEnd) = unknown(text, at: start, words: words) {
      return ([name], nameEnd)
    }
    return (names, end)
  }

  private static func known(_ text: [UInt8], at start: Int, words: StructureWords)
    -> (String, Int)?
  {
    var best: (String, Int)?
    let behindArticle = words.articles.longestEnd(in: text, at: start)
      .map { ByteText.endOfBlanks(text, $0) }
    for addressee in words.addressees {
      for position in [start, behindArticle ?? start] {
        if let end = addressee.forms.longestEnd(in: text, at: position), end > best?.1 ?? 0 {
          best = (addressee.name, end)
        }
      }
    }
    return best
  }

  private static func unknown(_ text: [UInt8], at start: Int, words: StructureWords)
    -> (String, Int)?
  {
    let first = ByteText.endOfBlanks(text, start)
    guard words.leadInTails.longestEnd(in: text, at: first) == nil else { return nil }
    var position = first
    while position < text.count, position - first <= maximumLength {
      let byte = text[position]
      let isEnd =
        ",:;.".utf8.contains(byte)
        || byte == UInt8(ascii: " ")
          && words.leadInTails.longestEnd(
            in: text, at: ByteText.endOfBlanks(text, position)) != nil
      if isEnd {
        let range = ByteText.trimmed(text, first..<position)
        guard !range.isEmpty, byte != UInt8(ascii: ".") else { return nil }
        return (ByteText.string(text, range), range.upperBound)
      }
      position += 1
    }
    return nil
  }
}
