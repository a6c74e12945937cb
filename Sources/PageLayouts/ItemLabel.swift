internal import SourceTexts

/// An item's own number or bullet at the beginning of a line.
struct ItemLabel {
  /// As printed, bullets and dashes made alike: `1.`, `(a)`, `–`, `•`.
  var text: String
  /// Where the item's text begins.
  var end: RowPosition
  /// Left edge of the item's text; the row's right edge where nothing follows.
  var textX: Float
  /// Room between label and text, in points.
  var gap: Float
  var isBullet: Bool
  /// Whether it can be nothing else at the beginning of a paragraph: a bullet, or in brackets.
  var isSure: Bool { isBullet || text.hasPrefix("(") }

  /// Reads the label with which a row begins; `nil` where it begins with text.
  init?(_ row: Row, in text: DocumentText) {
    let words = row.words(in: text)
    guard let first = words.first else { return nil }
    var bytes: [UInt8] = []
    var count = 0
    for index in words {
      let word = text.words[index]
      if count > 0, !word.isGlued || word.rise > 0.1 * row.size { break }
      bytes += text.bytes[word.bytes]
      count += 1
      if bytes.count > 24 { break }
    }
    guard let length = Self.length(of: bytes) else { return nil }
    isBullet = Self.isBullet(bytes[..<length])
    let end = text.words[words[count - 1]].box.x1
    if length < bytes.count {
      // "(1)Whereas": the number touches the text.
      guard count == 1, bytes[0] == 0x28, bytes[length...].startsUpper else { return nil }
      self.end = RowPosition(word: 0, byte: length)
      let share = Float(length) / Float(bytes.count)
      let box = text.words[first].box
      textX = box.x0 + share * box.width
      gap = 0
    } else {
      self.end = RowPosition(word: count, byte: 0)
      textX = count < words.count ? text.words[words[count]].box.x0 : row.box.x1
      gap = count < words.count ? textX - end : .infinity
    }
    self.text = Self.normalised(bytes[..<length])
  }

  /// Number of bytes of a label at the beginning of a word.
  static func length(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    if let scalar = bytes.firstScalar, bullets.contains(scalar) {
      let length = String(scalar).utf8.count
      return length == bytes.count ? length : nil
    }
    if first == 0x6F, bytes.count == 1 { return 1 }
    if first == 0x28 {
      guard let close = bytes.firstIndex(of: 0x29), (2...6).contains(close) else { return nil }
      return isNumber(bytes[1..<close]) ? close + 1 : nil
    }
    guard let last = bytes.last, bytes.count <= 9 else { return nil }
    let body = bytes.dropLast()
    if last == 0x2E || last == 0x29 { return isOutline(body) ? bytes.count : nil }
    // "1.2" without a last full stop
    return bytes.contains(0x2E) && isOutline(bytes[...]) ? bytes.count : nil
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "–", "—", "-", "−", "▪", "◦", "●", "■", "□", "○", "‣", "·", "→", "*", "➢", "⁃",
  ]

  private static func isBullet(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes == [0x6F] || bytes.firstScalar.map(bullets.contains) == true
  }

  /// A number, one or two letters, a Roman number, a number with a letter: `12`, `b`, `iv`, `12a`.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 5 else { return false }
    let digits = bytes.prefix(while: \.isDigit)
    let letters = bytes.dropFirst(digits.count)
    guard digits.count <= 3, letters.allSatisfy({ $0.isLowerASCII || $0.isUpperASCII }) else {
      return false
    }
    if !digits.isEmpty { return letters.count <= 2 }
    if letters.count == 1 { return true }
    // "(aa)" and "(iv)" count; "(EU)" does not.
    if letters.count == 2, letters.first == letters.last, letters.first?.isLowerASCII == true {
      return true
    }
    return letters.allSatisfy { roman.contains($0 | 0x20) }
  }

  private static let roman: Set<UInt8> = Set("ivxlcdm".utf8)

  /// `1`, `1.2`, `II`, `a`: numbers joined by full stops.
  private static func isOutline(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return false }
    return parts.allSatisfy { part in
      guard isNumber(part) else { return false }
      // Two letters without digits are a word ("No.", "p.p.") unless they are Roman.
      let letters = part.filter { !$0.isDigit }
      return letters.count < 2 || letters.allSatisfy { roman.contains($0 | 0x20) }
    }
  }

  private static func normalised(_ bytes: ArraySlice<UInt8>) -> String {
    let label = String(decoding: bytes, as: UTF8.self)
    return ["-", "−", "⁃"].contains(label) ? "–" : ["·", "●", "‣"].contains(label) ? "•" : label
  }
}
