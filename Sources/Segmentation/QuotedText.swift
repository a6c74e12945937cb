/// Follows quotations that run over several passages: the new wording of another act.
///
/// A quotation opens with a mark at a passage's head and closes with one at a passage's end.
struct QuotedText {
  let signs: StructureSigns
  private var isOpen = false
  private var length = 0
  /// The number of the last article that is not quoted.
  private var article: Int?

  init(signs: StructureSigns) { self.signs = signs }

  /// Passages after which an unclosed quotation is held for a misprint.
  private static let maximumLength = 400

  /// Reads the next passage.
  ///
  /// - Returns: whether it is quoted.
  mutating func read(_ passage: Passage) -> Bool {
    let number = signs.article(passage).flatMap { Int($0.number) }
    // The next article of the act itself: the quotation was left open.
    if isOpen, let number, number == (article ?? 0) + 1 { isOpen = false }
    if !isOpen, let number { article = number }
    if isOpen {
      length += 1
      if length > Self.maximumLength {
        isOpen = false
        return false
      }
      if ByteText.endsWithClosingQuote(passage.bytes) { isOpen = closesInside(passage) }
      return true
    }
    guard Self.opens(passage), !signs.isAuthor(passage) else { return false }
    isOpen = !ByteText.endsWithClosingQuote(passage.bytes)
    length = 0
    return true
  }

  /// Ends a quotation that was left open.
  mutating func close() { isOpen = false }

  /// A quotation inside the quotation may end where the passage ends.
  private func closesInside(_ passage: Passage) -> Bool {
    var depth = 0
    let text = passage.bytes
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xE2, text[index + 1] == 0x80 {
        switch text[index + 2] {
        case 0x98, 0x9C: depth += 1
        case 0x99 where !ByteText.isWord(text, at: index + 3): depth -= 1
        case 0x9D: depth -= 1
        default: break
        }
        index += 3
      } else {
        index += 1
      }
    }
    return depth >= 0
  }

  /// Whether a quotation mark stands before the text or its label.
  static func opens(_ passage: Passage) -> Bool {
    let text = passage.bytes
    if let label = passage.label {
      return !passage.isLabelInText && !label.isBullet
        && ByteText.endOfOpeningQuote(Array(label.printed.utf8), at: 0) != nil
    }
    guard ByteText.endOfOpeningQuote(text, at: 0) != nil else { return false }
    // ‘personal data’ means …: a defined term, closed at once.
    let limit = min(text.count, 400)
    var index = 3
    while index + 2 < limit {
      if text[index] == 0xE2, text[index + 1] == 0x80, [0x99, 0x9D].contains(text[index + 2]),
        !ByteText.isWord(text, at: index + 3)
      {
        return ByteText.trimmed(text, (index + 3)..<text.count).count <= 2
      }
      if text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'"),
        !ByteText.isWord(text, at: index + 1)
      {
        return ByteText.trimmed(text, (index + 1)..<text.count).count <= 2
      }
      index += 1
    }
    return true
  }
}
