/// A pair of quotation marks of the Journal's languages, and how a passage in them ends.
///
/// Source: Interinstitutional Style Guide 10.1.9 and the languages' own chapters: ‘…’ in English,
/// «…» in French, „…“ in German; a quotation inside a quotation has marks of another kind.
package struct QuotationMark: Hashable, Sendable {
  private let opening: Unicode.Scalar
  private let closing: [Unicode.Scalar]

  private static let pairs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "‘": ["’"], "“": ["”"], "«": ["»"], "»": ["«"], "„": ["“", "”"], "”": ["”"], "\"": ["\""],
    "‚": ["‘", "’"], "`": ["'", "`"],
    // Pages of the nineties set a grave accent where a single quotation ends.
    "'": ["'", "`"],
  ]

  /// The mark with which a line begins.
  package init?(opening line: some StringProtocol) {
    // Most lines begin with a letter or number: no mark's first byte is one.
    guard let byte = line.utf8.first, !Self.isLetterOrDigit(byte),
      var first = line.unicodeScalars.first
    else { return nil }
    // Pages without „ print it as two single marks, and the mark that closes it as a double one.
    if line.hasPrefix("''") { first = "\"" }
    guard let closing = Self.pairs[first] else { return nil }
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
    let marks = Array(line.unicodeScalars)
    var depth = 0
    var behind = 0
    while let (position, change) = next(in: marks, from: behind, isFirst: behind == 0) {
      depth += change
      behind = position + 1
      if depth <= 0 {
        if Self.isOver(marks[behind...]) { return .line }
        if depth == 0, isPossessive(marks, position), Self.beginsWithLabel(line) {
          // New wording opens with its number; the word that ends here is not all of it.
          depth = 1
          continue
        }
        // A possessive (“Member States’ authorities”) closes nothing: then a mark is left over.
        return balance(marks, from: behind) < 0 && endsClosed(line) ? .line : .word
      }
    }
    return .open
  }

  /// Whether a line inside the quotation ends it.
  package func closes(_ line: String) -> Bool { closings(line) > 0 }

  /// How many quotations of these marks a line ends, one inside the other.
  func closings(_ line: String) -> Int {
    guard endsClosed(line) else { return 0 }
    let marks = Array(line.unicodeScalars)
    let balance = balance(marks, from: 0)
    guard isDirected else { return balance % 2 == 0 ? 0 : 1 }
    guard balance < 0, let last = marks.lastIndex(where: closing.contains) else { return 0 }
    // What is left over further inside are possessives, not ends.
    let end = marks[...last].reversed().prefix { closing.contains($0) || Self.isStop($0) }
    return min(-balance, end.count(where: closing.contains))
  }

  /// Whether a mark tells by itself or by where it stands if it opens or closes.
  private var isDirected: Bool { !closing.contains(opening) || opening == "'" }

  /// Marks that open less marks that close; of marks that look alike, how many there are.
  private func balance(_ line: [Unicode.Scalar], from start: Int) -> Int {
    var balance = 0
    var rest = start
    while let (position, change) = next(in: line, from: rest, isFirst: false) {
      balance += change
      rest = position + 1
    }
    return balance
  }

  private func next(
    in line: [Unicode.Scalar], from start: Int, isFirst: Bool
  ) -> (position: Int, change: Int)? {
    for position in start..<line.count {
      let mark = line[position]
      if mark == opening, isFirst && position == 0 || !closing.contains(mark) {
        return (position, 1)
      }
      guard closing.contains(mark) else { continue }
      if mark == "'", opening == "'" {
        // Two of them are another mark: ''bell" on pages that have no „.
        if Self.isDoubled(line, position) { continue }
        if Self.opensWord(line, position) { return (position, 1) }
      }
      // An apostrophe stands before a letter.
      if position + 1 < line.count, mark == "’" || mark == "'",
        line[position + 1].properties.isAlphabetic
      {
        continue
      }
      return (position, -1)
    }
    return nil
  }

  private static func isDoubled(_ line: [Unicode.Scalar], _ position: Int) -> Bool {
    position > 0 && line[position - 1] == "'"
      || position + 1 < line.count && line[position + 1] == "'"
  }

  /// Whether a straight mark stands before a word: behind a blank or bracket, none behind it.
  private static func opensWord(_ line: [Unicode.Scalar], _ position: Int) -> Bool {
    guard position + 1 < line.count, !line[position + 1].properties.isWhitespace else {
      return false
    }
    return position == 0 || line[position - 1].properties.isWhitespace
      || "([".unicodeScalars.contains(line[position - 1])
  }

  /// Whether a mark may stand behind a plural's possessive: `Member States' authorities`.
  private func isPossessive(_ line: [Unicode.Scalar], _ position: Int) -> Bool {
    guard line[position] == "'" || line[position] == "’", position > 0,
      line[position - 1] == "s", position + 2 < line.count, line[position + 1] == " "
    else { return false }
    return line[position + 2].properties.isLowercase
  }

  /// Whether a number stands behind the mark that opens a line, and words behind the number.
  private static func beginsWithLabel(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    guard let start = ByteText.endOfOpeningQuote(bytes, at: 0),
      let (label, end) = ItemLabel.read(bytes, at: ByteText.endOfBlanks(bytes, start))
    else { return false }
    return !label.isBullet && ByteText.letter(bytes, at: end) != nil
  }

  private static func isStop(_ mark: Unicode.Scalar) -> Bool {
    ".,;:) ".unicodeScalars.contains(mark)
  }

  /// Whether the last mark of a line closes and only stops follow, or “; and”.
  private func endsClosed(_ line: String) -> Bool {
    // Letter by letter only where there is a mark: most lines of a long quotation have none.
    guard closing.contains(where: { line.holds($0) }) else { return false }
    let marks = Array(line.unicodeScalars)
    guard let last = marks.lastIndex(where: closing.contains) else { return false }
    return Self.isOver(marks[(last + 1)...])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// Stops, brackets and a joining word, as between the points of an amending article.
  private static func isOver(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = line.drop { ".,;:) ’”».".unicodeScalars.contains($0) }
    let word = rest.prefix { $0.properties.isAlphabetic }
    rest = rest.dropFirst(word.count)
    return rest.isEmpty && word.count <= (word.count == line.count ? 0 : 4)
  }
}

extension String {
  /// Whether the bytes of a mark stand anywhere in the text.
  fileprivate func holds(_ mark: Unicode.Scalar) -> Bool {
    let sought = UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter
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
