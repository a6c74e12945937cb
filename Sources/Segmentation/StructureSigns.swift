import Languages
import LegalIdentifiers
import SourceTexts

/// What a passage announces by its words: an article, a division, an annex, an author.
struct StructureSigns {
  let words: StructureWords

  /// An article's heading: its number, and its title where it stands on the same line.
  ///
  /// A title behind the number is one by its look; on pages that show none, other headings must prove
  /// that the article is due.
  func article(
    _ passage: Passage, isDue: Bool = false
  ) -> (number: String, title: String?)? {
    let text = passage.bytes
    guard passage.label == nil, text.count < 400 else { return nil }
    if let end = words.soleArticle.longestEnd(in: text, at: 0), end == text.count {
      return (text.isEmpty ? "" : soleNumber(text), nil)
    }
    guard let word = words.article.longestEnd(in: text, at: 0),
      ByteText.letter(text, at: 0) == .upper
    else { return nil }
    let start = ByteText.endOfBlanks(text, word)
    guard start > word, let end = endOfNumber(text, at: start) else { return nil }
    let number = ByteText.string(text, start..<end)
    var rest = ByteText.endOfBlanks(text, end)
    if rest == text.count { return (number, nil) }
    // `Article 5 – Scope`, `Article 5. Scope`, `Article 5 Scope`: a title, not a sentence.
    for separator in Self.separators where text[rest...].starts(with: separator) {
      rest = ByteText.endOfBlanks(text, rest + separator.count)
      break
    }
    if rest >= text.count { return (number, nil) }
    guard passage.look.isCentred || passage.look.isBold || isDue && text.count <= 120,
      ByteText.letter(text, at: rest) == .upper, !ByteText.endsClause(text)
    else { return nil }
    return (number, ByteText.string(text, rest..<text.count))
  }

  /// What stands between an article's number and its title.
  private static let separators: [[UInt8]] = ["–", "—", "-", ".", ":"].map { Array($0.utf8) }

  private func soleNumber(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).split(separator: " ").last.map(String.init) ?? ""
  }

  /// The end of an article's number: `5`, `5a`, `3 bis`, `premier`, `1er`.
  private func endOfNumber(_ text: [UInt8], at start: Int) -> Int? {
    if let first = words.firstArticle.longestEnd(in: text, at: start) { return first }
    var position = start
    while position < text.count, position - start < 4, ByteText.isDigit(text[position]) {
      position += 1
    }
    guard position > start else { return nil }
    var letters = 0
    while position < text.count, letters < 2, (0x61...0x7A).contains(text[position] | 0x20) {
      position += 1
      letters += 1
    }
    let next = ByteText.endOfBlanks(text, position)
    for ordinal in Self.latinOrdinals {
      if let end = ordinal.end(in: text, at: next) { return end }
    }
    guard !ByteText.isWord(text, at: position) else { return nil }
    return position
  }

  private static let latinOrdinals = LatinOrdinals.words.map { StructurePhrase($0) }

  /// A division's heading: the word's entry, its number, and where its title begins.
  func division(_ passage: Passage) -> (
    division: StructureWords.Division, number: String, rest: Int
  )? {
    let text = passage.bytes
    guard passage.label == nil, text.count < 500, ByteText.letter(text, at: 0) == .upper else {
      return nil
    }
    for division in words.divisions {
      guard let word = division.word.end(in: text, at: 0) else { continue }
      let start = ByteText.endOfBlanks(text, word)
      guard start > word, let end = endOfDivisionNumber(text, at: start) else { continue }
      var rest = ByteText.endOfBlanks(text, end)
      let isCapitals = ByteText.isCapitals(text, 0..<word)
      guard rest == text.count || isCapitals || passage.look.isCentred || passage.look.isBold
      else { continue }
      guard rest == text.count || !ByteText.endsClause(text) else { continue }
      while rest < text.count, !ByteText.isWord(text, at: rest) { rest += 1 }
      return (division, ByteText.string(text, start..<end), rest)
    }
    return nil
  }

  /// `IV`, `4`, `4a`, `A`.
  private func endOfDivisionNumber(_ text: [UInt8], at start: Int) -> Int? {
    var position = start
    while position < text.count, position - start < 9, ByteText.isWord(text, at: position) {
      position += 1
    }
    let token = Array(text[start..<position])
    guard let first = token.first, !ByteText.isWord(text, at: position) else { return nil }
    let isRoman = RomanNumeral.value(token.span) != nil && (0x41...0x5A).contains(first)
    let isLetter = token.count == 1 && (0x41...0x5A).contains(first)
    let isNumber = ByteText.isDigit(first) && token.count <= 4
    return isRoman || isLetter || isNumber ? position : nil
  }

  /// An annex's heading: its number, and its name where it stands on the same line.
  func annex(_ passage: Passage) -> (number: String?, rest: Int, isAppendix: Bool)? {
    let text = passage.bytes
    guard passage.label == nil, text.count < 500 else { return nil }
    for (phrases, isAppendix) in [(words.annex, false), (words.appendix, true)] {
      guard let word = phrases.longestEnd(in: text, at: 0) else { continue }
      let isCapitals = ByteText.isCapitals(text, 0..<word)
      let look = passage.look
      var rest = ByteText.endOfBlanks(text, word)
      if rest == text.count { return (nil, rest, isAppendix) }
      guard isCapitals || look.isCentred || look.isBold || look.isRight else { continue }
      var number: String?
      let start = rest
      if let end = endOfDivisionNumber(text, at: start) {
        number = ByteText.string(text, start..<end)
        rest = ByteText.endOfBlanks(text, end)
        // `ANNEXE I:`
        if rest + 1 == text.count, text[rest] == UInt8(ascii: ":") { rest += 1 }
        // `ANNEX VII A`
        if let more = endOfDivisionNumber(text, at: rest), more == text.count, more - rest == 1 {
          number = ByteText.string(text, start..<more)
          rest = more
        }
      } else if !isCapitals || ByteText.endsClause(text) || isAppendix {
        continue
      }
      if rest < text.count, ByteText.endsClause(text) { continue }
      return (number, rest, isAppendix)
    }
    return nil
  }

  /// The line that names who adopts: `THE COUNCIL OF THE EUROPEAN UNION,`.
  func isAuthor(_ passage: Passage) -> Bool {
    let text = passage.bytes
    guard passage.label == nil, text.count <= 400 else { return false }
    let start = ByteText.endOfOpeningQuote(text, at: 0) ?? 0
    guard words.authors.longestEnd(in: text, at: start) != nil else { return false }
    let capitals = ByteText.isCapitals(text, start..<text.count)
    let last = ByteText.last(text)
    let endsOpen = last == UInt8(ascii: ",") || last == 0x94 || last == 0x93
    if capitals { return endsOpen || last == UInt8(ascii: ":") || text.count > start + 24 }
    return endsOpen && text.count <= 160
  }

  func isEnactingFormula(_ passage: Passage) -> Bool {
    let text = passage.bytes
    guard passage.label == nil, text.count <= 300,
      let end = words.enactingFormulas.longestEnd(in: text, at: 0)
    else { return false }
    return ByteText.isCapitals(text, 0..<end) || ByteText.last(text) == UInt8(ascii: ":")
  }

  /// "Whereas:" and its kin, which head the recitals and are no text of their own.
  func isRecitalsHead(_ passage: Passage) -> Bool {
    let text = passage.bytes
    guard passage.label == nil, text.count <= 60 else { return false }
    return words.reasons.longestEnd(in: text, at: 0) != nil
      && (ByteText.last(text) == UInt8(ascii: ":") || ByteText.wordCount(text) <= 2)
  }

  func isVisa(_ passage: Passage) -> Bool {
    words.visas.longestEnd(in: passage.bytes, at: 0) != nil
  }

  func isReason(_ passage: Passage) -> Bool {
    words.reasons.longestEnd(in: passage.bytes, at: 0) != nil
  }

  func isFinalFormula(_ passage: Passage) -> Bool {
    passage.label == nil && words.finalFormulas.longestEnd(in: passage.bytes, at: 0) != nil
  }

  func isDoneAt(_ passage: Passage) -> Bool {
    passage.label == nil && passage.bytes.count < 120
      && words.doneAt.longestEnd(in: passage.bytes, at: 0) != nil
  }

  /// First words of a title; they count only where the passage is set as one.
  func titleKind(_ passage: Passage) -> TitleKind? {
    guard passage.label == nil else { return nil }
    let start = ByteText.endOfOpeningQuote(passage.bytes, at: 0) ?? 0
    let conclusions = words.conclusionsTitles.longestEnd(in: passage.bytes, at: start)
    let act = words.actTitles.longestEnd(in: passage.bytes, at: start)
    switch (conclusions, act) {
    case (nil, nil): return nil
    case (let c?, let a?): return c >= a ? .conclusions : .act
    case (_?, nil): return .conclusions
    case (nil, _?): return .act
    }
  }

  enum TitleKind { case act, conclusions }

  /// Whether a label is of those that number divisions: `II.` or `B.`, with the stop.
  static func isDivision(_ label: ItemLabel) -> Bool {
    label.brackets == .dot
      && (label.value(as: .capitalRoman) != nil || label.value(as: .capital) != nil)
  }

  /// A Roman numeral on a line of its own, which divides conclusions.
  func bareNumeral(_ passage: Passage) -> String? {
    let text = passage.bytes
    guard passage.label == nil, text.count <= 7, text.allSatisfy({ (0x41...0x5A).contains($0) }),
      RomanNumeral.value(text.span) != nil
    else { return nil }
    return passage.text
  }

  /// `(2001/C 204/03)`: the notice's number in the Official Journal, under a title.
  func isNoticeNumber(_ passage: Passage) -> Bool {
    let text = passage.bytes
    guard text.count <= 24, text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") else {
      return false
    }
    return text.contains(UInt8(ascii: "/")) && text.dropFirst().first.map(ByteText.isDigit) ?? false
  }
}
