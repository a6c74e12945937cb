import Languages

/// Follows quotations that run over several passages: the new wording of another act.
///
/// A quotation opens with a mark at a passage's head, or behind the colon of the instruction that
/// announces it, and closes with one at a passage's end.
struct QuotedText {
  let signs: StructureSigns
  /// The mark that ends the open quotation.
  private var open: QuotationMark?
  /// Quotations of the same marks that are open inside it.
  private var depth = 0
  /// Where the quotation begins that the last passage opened behind its own words.
  private(set) var opening: Int?
  /// Whether the last passage ends with a colon.
  private var announces = false
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
    defer { announces = ByteText.last(passage.bytes) == UInt8(ascii: ":") }
    opening = nil
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
      follow(mark, in: passage)
      return true
    }
    guard let mark = Self.mark(opening: passage), !signs.isAuthor(passage) else {
      openInside(passage)
      return false
    }
    begin(mark.extent(in: Self.line(passage)) == .open ? mark : nil)
    return true
  }

  private mutating func begin(_ mark: QuotationMark?) {
    open = mark
    length = 0
    depth = 0
  }

  /// Reads a passage inside the open quotation.
  ///
  /// Quoted provisions may replace others: what they announce is a quotation inside the quotation.
  private mutating func follow(_ mark: QuotationMark, in passage: Passage) {
    if announces, Self.mark(opening: passage) == mark,
      mark.extent(in: Self.line(passage)) == .open
    {
      depth += 1
      return
    }
    guard ByteText.endsWithClosingQuote(passage.bytes) else { return }
    let closings = mark.closings(passage.text)
    if closings > depth { open = nil } else { depth -= closings }
  }

  /// Opens the quotation that begins behind an instruction's colon and ends in a later passage:
  /// `2. Paragraph 3 is replaced by the following: "3. (a) Bells …`.
  ///
  /// What is quoted must be a provision with its number; a speech is left as it is.
  private mutating func openInside(_ passage: Passage) {
    let text = passage.bytes
    var position = 0
    while let colon = text[position...].firstIndex(of: UInt8(ascii: ":")) {
      position = colon + 1
      let start = ByteText.endOfBlanks(text, position)
      guard start > position, let end = ByteText.endOfOpeningQuote(text, at: start),
        beginsProvision(text, at: ByteText.endOfBlanks(text, end))
      else { continue }
      let line = ByteText.string(text, start..<text.count)
      guard let mark = QuotationMark(opening: line), mark.extent(in: line) == .open else {
        continue
      }
      begin(mark)
      opening = start
      return
    }
  }

  /// Whether an article, or a numbered paragraph or point, begins at an offset.
  private func beginsProvision(_ text: [UInt8], at start: Int) -> Bool {
    if let word = signs.words.article.longestEnd(in: text, at: start) {
      return ByteText.letter(text, at: start) == .upper
        && ByteText.isWord(text, at: ByteText.endOfBlanks(text, word))
    }
    return ItemLabel.read(text, at: start).map { !$0.0.isBullet } ?? false
  }

  /// Ends a quotation that was left open.
  mutating func close() { open = nil }

  /// The label of a passage, behind the mark that opens a quotation with it: `'2. Bells …`.
  static func label(_ passage: Passage) -> ItemLabel? {
    if let label = passage.label { return label }
    guard let start = ByteText.endOfOpeningQuote(passage.bytes, at: 0) else { return nil }
    return ItemLabel.read(passage.bytes, at: ByteText.endOfBlanks(passage.bytes, start))?.0
  }

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
