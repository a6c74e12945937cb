/// A pair of quotation marks of the Journal's languages, and how a passage in them ends.
///
/// Source: Interinstitutional Style Guide 10.1.9 and the languages' own chapters: ‘…’ in English,
/// «…» in French, „…“ in German; a quotation inside a quotation has marks of another kind.
package struct QuotationMark: Hashable, Sendable {
  let opening: Character
  let closing: [Character]

  private static let pairs: [Character: [Character]] = [
    "‘": ["’"], "“": ["”"], "«": ["»"], "»": ["«"], "„": ["“", "”"], "”": ["”"], "\"": ["\""],
    "‚": ["‘", "’"], "'": ["'"], "`": ["'", "`"],
  ]

  /// The mark with which a line begins.
  package init?(opening line: some StringProtocol) {
    // Most lines begin with a letter or number: no mark's first byte is one.
    guard let byte = line.utf8.first, !Self.isLetterOrDigit(byte), let first = line.first,
      let closing = Self.pairs[first]
    else { return nil }
    opening = first
    self.closing = closing
  }

  /// Where a quotation is that a line opens.
  package enum Extent {
    /// The line quotes a word and says something of it: `‘product’ means …`.
    case word
    /// It ends with the line.
    case line
    /// It goes on behind the line.
    case open
  }

  /// How far the quotation goes with which a line begins.
  package func extent(in line: String) -> Extent {
    var depth = 0
    var characters = Array(line)[...]
    var isFirst = true
    while let (position, change) = next(in: characters, isFirst: isFirst) {
      isFirst = false
      depth += change
      characters = characters[(position + 1)...]
      if depth <= 0 {
        if Self.isOver(characters) { return .line }
        // A possessive (“Member States’ authorities”) closes nothing: then a mark is left over.
        return balance(characters) < 0 && endsClosed(line) ? .line : .word
      }
    }
    return .open
  }

  /// Whether a line inside the quotation ends it.
  package func closes(_ line: String) -> Bool {
    guard endsClosed(line) else { return false }
    let marks = Array(line)[...]
    if closing.contains(opening) { return balance(marks) % 2 != 0 }
    return balance(marks) < 0
  }

  /// Marks that open less marks that close; of marks that look alike, how many there are.
  private func balance(_ characters: ArraySlice<Character>) -> Int {
    var balance = 0
    var rest = characters
    while let (position, change) = next(in: rest, isFirst: false) {
      balance += change
      rest = rest[(position + 1)...]
    }
    return balance
  }

  private func next(
    in characters: ArraySlice<Character>, isFirst: Bool
  ) -> (position: Int, change: Int)? {
    for position in characters.indices {
      let mark = characters[position]
      if mark == opening, isFirst || !closing.contains(mark) { return (position, 1) }
      guard closing.contains(mark) else { continue }
      // An apostrophe stands before a letter.
      let next = characters.index(after: position)
      if next < characters.endIndex, mark == "’" || mark == "'",
        characters[next].isLetter
      {
        continue
      }
      return (position, -1)
    }
    return nil
  }

  /// Whether the last mark of a line closes and only stops follow, or “; and”.
  private func endsClosed(_ line: String) -> Bool {
    // Letter by letter only where there is a mark: most lines of a long quotation have none.
    guard closing.contains(where: { line.holds($0) }),
      let last = line.lastIndex(where: closing.contains)
    else { return false }
    return Self.isOver(Array(line[line.index(after: last)...])[...])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// Stops, brackets and a joining word, as between the points of an amending article.
  private static func isOver(_ characters: ArraySlice<Character>) -> Bool {
    var rest = characters.drop { ".,;:) ’”».".contains($0) }
    let word = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(word.count)
    return rest.isEmpty && word.count <= (word.count == characters.count ? 0 : 4)
  }
}

extension String {
  /// Whether the bytes of a mark stand anywhere in the text.
  fileprivate func holds(_ mark: Character) -> Bool {
    let sought = mark.utf8
    guard let first = sought.first else { return false }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: sought) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
