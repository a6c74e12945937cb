import Languages

/// Takes apart clauses that the source runs into one paragraph.
///
/// Texts of before 1990 reached the databases without paragraphs; typeset again, a whole
/// resolution is one block. Each clause of a preamble ends with a comma or semicolon and the next
/// begins with a word of its kind, so they can be told apart.
struct RunOnText {
  private let text: [UInt8]
  private let words: StructureWords
  private var pieces: [Range<Int>] = []

  private init(_ text: [UInt8], words: StructureWords) {
    self.text = text
    self.words = words
  }

  /// The clauses of a paragraph; the whole of it where it is but one.
  static func pieces(of text: [UInt8], words: StructureWords) -> [Range<Int>] {
    let start = ByteText.endOfOpeningQuote(text, at: 0) ?? 0
    let isPreamble =
      words.visas.longestEnd(in: text, at: start) != nil
      || words.reasons.longestEnd(in: text, at: start) != nil
    // Of most paragraphs the first word says that they are whole.
    guard isPreamble || words.authors.longestEnd(in: text, at: start) != nil else {
      return [0..<text.count]
    }
    var reading = RunOnText(text, words: words)
    if let end = reading.endOfAuthor(from: start) {
      reading.split(from: end, isWhole: true)
    } else if isPreamble {
      reading.split(from: 0, isWhole: false)
    } else {
      return [0..<text.count]
    }
    return reading.pieces
  }

  /// The end of an author formula with more text behind it.
  private func endOfAuthor(from start: Int) -> Int? {
    guard words.authors.longestEnd(in: text, at: start) != nil else { return nil }
    var position = start
    while position < text.count, position < start + 300 {
      if ByteText.letter(text, at: position) == .lower { return nil }
      let byte = text[position]
      let next = ByteText.endOfBlanks(text, position + 1)
      if byte == UInt8(ascii: ","), next > position + 1, isClauseStart(next) { return position + 1 }
      position += 1
    }
    return nil
  }

  private mutating func split(from first: Int, isWhole: Bool) {
    var start = 0
    if first > 0 {
      pieces.append(0..<first)
      start = first
    }
    var position = max(start, 1)
    // A visa may be quoted inside a sentence; only at a clause's end does a new one begin.
    while position < text.count {
      guard text[position] == UInt8(ascii: " ") else {
        position += 1
        continue
      }
      let next = ByteText.endOfBlanks(text, position)
      let before = text[position - 1]
      let ends = before == UInt8(ascii: ",") || before == UInt8(ascii: ";")
      let colon = before == UInt8(ascii: ":")
      let stop = before == UInt8(ascii: ".")
      var begins = ends && isClauseStart(next)
      if isWhole, !begins {
        if ends || colon { begins = isDash(next) }
        if ends || stop || colon { begins = begins || isNumberedClause(next) || isArticle(next) }
        if stop { begins = begins || isNote(next) }
      }
      if !begins, isWhole, isSubject(next) {
        // A title may stand between the last sentence and the subject.
        if !(ends || colon || stop), let heading = startOfHeading(before: position, after: start) {
          append(start..<heading)
          start = heading
        }
        begins = true
      }
      if begins, next > start {
        append(start..<position)
        start = next
        // The verb behind a number begins no clause of its own.
        if let (_, end) = ItemLabel.read(text, at: next) {
          position = end
          continue
        }
      }
      position = max(next, position + 1)
    }
    append(start..<text.count)
  }

  private mutating func append(_ range: Range<Int>) {
    if !ByteText.trimmed(text, range).isEmpty { pieces.append(range) }
  }

  /// A visa, reason, recital or enacting formula.
  private func isClauseStart(_ start: Int) -> Bool {
    guard start < text.count else { return false }
    if let end = words.visas.longestEnd(in: text, at: start) {
      // In languages that print visas in small letters the comma before is all there is.
      return ByteText.letter(text, at: start) == .upper || words.printsSmallVisas && end > start + 1
    }
    guard ByteText.letter(text, at: start) == .upper else { return false }
    if words.reasons.longestEnd(in: text, at: start) != nil { return true }
    if let end = words.enactingFormulas.longestEnd(in: text, at: start) {
      return ByteText.isCapitals(text, start..<end)
    }
    if let end = words.preambleOpenings.longestEnd(in: text, at: start) {
      return ByteText.isCapitals(text, start..<end) || end - start > 8
    }
    return isNumberedClause(start)
  }

  /// `IV. BELIEVES`, `(2) Whereas`, `INVITES`.
  private func isNumberedClause(_ start: Int) -> Bool {
    let label = ItemLabel.read(text, at: start)
    let position = label?.1 ?? start
    if label != nil, words.reasons.longestEnd(in: text, at: position) != nil { return true }
    for verbs in [words.operativeVerbs, words.addressingVerbs] {
      if let end = verbs.longestEnd(in: text, at: position),
        ByteText.isCapitals(text, position..<end)
      {
        return true
      }
    }
    return false
  }

  /// A dash in front of a word, glued to it or not.
  private func isDash(_ start: Int) -> Bool {
    guard let (label, end) = ItemLabel.read(text, at: start) else { return false }
    return label.isBullet && ByteText.letter(text, at: end) != nil
  }

  private func isArticle(_ start: Int) -> Bool {
    guard let end = words.article.longestEnd(in: text, at: start),
      ByteText.letter(text, at: start) == .upper
    else { return false }
    var position = ByteText.endOfBlanks(text, end)
    let digits = position
    while position < text.count, ByteText.isDigit(text[position]), position - digits < 4 {
      position += 1
    }
    guard position > digits else { return false }
    let next = ByteText.endOfBlanks(text, position)
    return next > position
      && (ByteText.letter(text, at: next) == .upper || ItemLabel.read(text, at: next) != nil)
  }

  /// `(1) OJ No L 67`: notes set behind the last sentence.
  private func isNote(_ start: Int) -> Bool { InlineNotes.isNote(text, at: start) }

  /// Whether a subject in capitals with its verb begins here: `THE COUNCIL RECOMMENDS THAT:`.
  private func isSubject(_ start: Int) -> Bool {
    guard let end = words.subjects.longestEnd(in: text, at: start),
      ByteText.isCapitals(text, start..<end)
    else { return false }
    let next = ByteText.endOfBlanks(text, end)
    for verbs in [words.operativeVerbs, words.addressingVerbs] {
      if let verb = verbs.longestEnd(in: text, at: next) {
        return ByteText.isCapitals(text, next..<verb)
      }
    }
    return false
  }

  private func startOfHeading(before end: Int, after start: Int) -> Int? {
    var position = end - 1
    while position > start + 1, end - position < 300 {
      if text[position] == UInt8(ascii: " "), ".;".utf8.contains(text[position - 1]) {
        return position + 1
      }
      position -= 1
    }
    return nil
  }
}
