internal import SourceTexts

/// A footnote's mark at the beginning of a line: `1`, `(1)`, `*`, raised or small or set apart.
struct NoteMark {
  /// Without brackets.
  var mark: String
  /// Whether it is smaller than the line's letters or raised.
  var isSmall: Bool
  /// Whether it stands in brackets.
  var isBracketed: Bool
  /// Whether the note's text touches the mark.
  var isGlued: Bool
  /// Room between the mark and the note's text, in points.
  var gap: Float
  /// Where the note's text begins.
  var end: RowPosition

  /// The number; `nil` for asterisks.
  var number: Int? { Int(mark) }

  /// Reads the mark at the beginning of a row; `nil` where there is none, or nothing follows it.
  init?(_ row: Row, in text: DocumentText) {
    let words = row.words(in: text)
    var cursor = RowCursor(words: words, text: text)
    isBracketed = cursor.take(0x28)
    var bytes: [UInt8] = []
    guard let first = cursor.peek, let sample = cursor.word else { return nil }
    while let byte = cursor.peek, bytes.count < 4, byte == first && first == 0x2A || byte.isDigit,
      bytes.isEmpty || byte.isDigit == first.isDigit && !cursor.isAtNewWord
    {
      bytes.append(byte)
      cursor.advance()
    }
    guard !bytes.isEmpty, bytes.count <= 3 || first == 0x2A else { return nil }
    isSmall = sample.size < 0.88 * row.size || sample.rise > 0.1 * row.size
    if isBracketed {
      guard cursor.take(0x29) else { return nil }
    } else if !cursor.isAtNewWord, !isSmall {
      // "2016/679" or "12th" begin no note; "16COM(2020) 301" may.
      guard cursor.take(0x29) || cursor.peek?.isUpperASCII == true else { return nil }
    } else if isSmall, cursor.word?.size == sample.size, !cursor.isAtNewWord {
      return nil
    }
    guard let next = cursor.word else { return nil }
    let before = cursor.wordIndex > 0 ? text.words[words[cursor.wordIndex - 1]].box.x1 : 0
    isGlued = !cursor.isAtNewWord
    gap = cursor.isAtNewWord ? next.box.x0 - before : 0
    mark = String(decoding: bytes, as: UTF8.self)
    end = cursor.position
  }
}

/// A place in a row: index among its words, and bytes of that word to leave out.
struct RowPosition {
  var word: Int
  var byte: Int
}

/// Reads the bytes of a row's words one after another.
struct RowCursor {
  let words: [Int]
  let text: DocumentText
  private(set) var wordIndex = 0
  private var byteIndex = 0

  init(words: [Int], text: DocumentText) {
    self.words = words
    self.text = text
  }

  /// The word at the cursor.
  var word: Word? { wordIndex < words.count ? text.words[words[wordIndex]] : nil }
  /// Whether a blank stands before the cursor.
  var isAtNewWord: Bool { byteIndex == 0 && word?.isGlued != true }
  var position: RowPosition { RowPosition(word: wordIndex, byte: byteIndex) }

  /// The byte at the cursor.
  var peek: UInt8? {
    guard let word, word.bytes.lowerBound + byteIndex < word.bytes.upperBound else { return nil }
    return text.bytes[word.bytes.lowerBound + byteIndex]
  }

  mutating func advance() {
    guard let word else { return }
    byteIndex += 1
    if byteIndex >= word.bytes.count {
      wordIndex += 1
      byteIndex = 0
    }
  }

  /// Steps over a byte if it is this one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    advance()
    return true
  }
}
