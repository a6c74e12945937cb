/// Follows quotations that run over several passages: the new wording of another act.
///
/// A quotation opens with a mark at a passage's head and closes with one at a passage's end.
struct QuotedText {
  let signs: StructureSigns
  /// The mark that ends the open quotation.
  private var open: QuotationMark?
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
    let number = signs.article(passage).flatMap { Int(ActGrammar.step($0.number)) }
    // The next article of the act itself: the quotation was left open.
    if open != nil, let number, number == (article ?? 0) + 1, !Self.startsWithMark(passage) {
      open = nil
    }
    if open == nil, let number { article = number }
    if let mark = open {
      length += 1
      if length > Self.maximumLength {
        open = nil
        return false
      }
      if ByteText.endsWithClosingQuote(passage.bytes), mark.closes(passage.text) { open = nil }
      return true
    }
    guard let mark = Self.mark(opening: passage), !signs.isAuthor(passage) else { return false }
    open = mark.extent(in: Self.line(passage)) == .open ? mark : nil
    length = 0
    return true
  }

  /// Ends a quotation that was left open.
  mutating func close() { open = nil }

  /// Whether a quotation mark stands before the text or its label.
  static func opens(_ passage: Passage) -> Bool { mark(opening: passage) != nil }

  /// The mark that opens a quotation at the passage's head; `nil` where it quotes but a word:
  /// ‘personal data’ means ….
  private static func mark(opening passage: Passage) -> QuotationMark? {
    guard startsWithMark(passage) else { return nil }
    let line = line(passage)
    guard let mark = QuotationMark(opening: line) else { return nil }
    return passage.label != nil || mark.extent(in: line) != .word ? mark : nil
  }

  private static func startsWithMark(_ passage: Passage) -> Bool {
    if let label = passage.label {
      return !passage.isLabelInText && !label.isBullet
        && ByteText.endOfOpeningQuote(Array(label.printed.utf8), at: 0) != nil
    }
    return ByteText.endOfOpeningQuote(passage.bytes, at: 0) != nil
  }

  /// The passage with its label in front.
  private static func line(_ passage: Passage) -> String {
    guard let label = passage.label, !passage.isLabelInText else { return passage.text }
    return "\(label.printed) \(passage.text)"
  }
}
