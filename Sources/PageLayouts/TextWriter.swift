internal import SourceTexts

/// Puts rows together to one text: blanks single, calls out, divided words joined.
struct TextWriter {
  private let text: DocumentText
  private let vocabulary: Vocabulary
  /// The notes that may be called; `nil` inside a note, where nothing is a call.
  private let notes: NoteIndex?

  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()
  private(set) var calls: [NoteCall] = []
  private(set) var inserted: [TextSpan] = []
  private(set) var struck: [TextSpan] = []
  /// Number of bytes with a line drawn under them.
  private(set) var underlined = 0

  /// Whether a call was just taken out, so that a blank before punctuation goes too.
  private var isAfterCall = false
  /// Whether the bracket that opened before a call waits for its closing one.
  private var awaitsBracket = false

  init(text: DocumentText, vocabulary: Vocabulary, notes: NoteIndex?) {
    self.text = text
    self.vocabulary = vocabulary
    self.notes = notes
  }

  /// Appends a row, from a place behind its label or mark.
  mutating func append(_ row: Row, from start: RowPosition?) {
    var isFirst = true
    let page = text.pages[row.page].number
    for (position, index) in row.words(in: text).enumerated() {
      let word = text.words[index]
      var content = text.bytes[word.bytes]
      if let start {
        if position < start.word { continue }
        if position == start.word { content = content.dropFirst(start.byte) }
      }
      if !isFirst || start == nil, let marks = marks(word, row) {
        take(marks, page: page, isGlued: word.isGlued)
        isFirst = false
        continue
      }
      if awaitsBracket {
        awaitsBracket = false
        if content.first == 0x29 { content.removeFirst() }
        if content.isEmpty { continue }
      }
      if let called = asterisks(content, row) {
        append(content[..<called.lowerBound], word, page: page, startsRow: isFirst)
        take([String(repeating: "*", count: called.count)], page: page, isGlued: true)
        bytes += content[called.upperBound...]
      } else {
        append(content, word, page: page, startsRow: isFirst)
      }
      isFirst = false
    }
  }

  /// Closes the text: no blank at its end.
  mutating func finish() {
    while bytes.last == 0x20 { bytes.removeLast() }
    for index in calls.indices { calls[index].offset = min(calls[index].offset, bytes.count) }
  }

  // MARK: Words

  private mutating func append(
    _ content: ArraySlice<UInt8>, _ word: Word, page: Int, startsRow: Bool
  ) {
    guard let first = content.first else { return }
    if startsRow {
      joinLine(to: content)
    } else if !word.isGlued, !bytes.isEmpty, bytes.last != 0x20 {
      bytes.append(0x20)
    }
    if isAfterCall, [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(first), bytes.last == 0x20 {
      bytes.removeLast()
    }
    isAfterCall = false
    let offset = bytes.count
    map.append(SourceAnchor(offset: offset, page: page, box: word.box))
    bytes += content
    mark(word.style, TextSpan(offset, bytes.count))
    if word.style.contains(.underlined) { underlined += content.count }
  }

  /// Ends the line before a new row: by a blank, or by what its hyphen asks for.
  private mutating func joinLine(to next: ArraySlice<UInt8>) {
    guard let last = bytes.last, last != 0x20 else { return }
    let stem = bytes.dropLast().suffix(while: { $0 != 0x20 })
    if last == 0x2D, let end = stem.last {
      guard end.isLetterLike else { return end.isDigit || end == 0x29 ? () : bytes.append(0x20) }
      switch vocabulary.judge(stem, next) {
      case .join: bytes.removeLast()
      case .keep: break
      case .suspended: bytes.append(0x20)
      }
    } else if last == 0x2F, !stem.isEmpty {
      // "2016/" and "679", "and/" and "or" are one word.
      return
    } else {
      bytes.append(0x20)
    }
  }

  private mutating func mark(_ style: TextRun.Style, _ span: TextSpan) {
    func extend(_ spans: inout [TextSpan]) {
      if let last = spans.last, span.start - last.end <= 1 {
        spans[spans.count - 1].end = span.end
      } else {
        spans.append(span)
      }
    }
    if style.contains(.struck) {
      extend(&struck)
    } else if !style.isDisjoint(with: [.bold, .underlined]) {
      extend(&inserted)
    }
  }

  // MARK: Calls

  /// The marks that a word calls.
  ///
  /// Units and powers are raised too (`m²`, `10⁶`): digits behind
  /// them are calls only where a note of that number stands near.
  private func marks(_ word: Word, _ row: Row) -> [String]? {
    guard let notes, !bytes.isEmpty,
      let marks = NoteCallReader.marks(word, lineSize: row.size, in: text)
    else { return nil }
    if marks.allSatisfy({ notes.holds($0, near: row.page) }) { return marks }
    let stem = bytes.suffix(while: { $0 != 0x20 && $0 != 0x28 && $0 != 0x2F })
    let isUnit = ["m", "km", "cm", "mm", "dm", "µm", "10"].contains(
      String(decoding: stem, as: UTF8.self))
    return isUnit || !word.isGlued && !word.style.isEmpty && bytes.last?.isDigit == true
      ? nil : marks
  }

  /// Where asterisks at a word's end call a note of that mark.
  private func asterisks(_ content: ArraySlice<UInt8>, _ row: Row) -> Range<Int>? {
    guard let notes, let place = NoteCallReader.asterisks(content),
      notes.holds(String(repeating: "*", count: place.count), near: row.page)
    else { return nil }
    return place
  }

  private mutating func take(_ marks: [String], page: Int, isGlued: Bool) {
    if bytes.last == 0x28 {
      bytes.removeLast()
      awaitsBracket = true
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    for mark in marks { calls.append(NoteCall(mark: mark, offset: bytes.count, page: page)) }
    isAfterCall = true
  }
}

extension [UInt8] {
  /// The longest end whose bytes all satisfy the condition.
  func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[...].suffix(while: condition)
  }
}
