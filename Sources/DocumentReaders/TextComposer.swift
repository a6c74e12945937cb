import SourceTexts

/// Puts a text together from pieces of mark-up: blanks collapsed, invisible characters left out.
///
/// Any run of white space, no-break and typographic spaces included, becomes one blank; zero-width
/// characters and soft hyphens go (`references.md` §0.1). No blank arises where the pieces have
/// none between them, unless ``breakWords()`` asks for it.
struct TextComposer {
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()
  /// Parts of the text that the source marks as deleted.
  private(set) var struck: [TextSpan] = []
  /// Whether lines are noted: short texts that are looked at and thrown away need none.
  private let isMapped: Bool
  /// A blank to be written before the next letter.
  private var isBlankDue = false
  private var lastLine = 0

  init(isMapped: Bool = true) {
    self.isMapped = isMapped
  }

  /// Begins a new text in the room of the last one.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    map = SourceMap()
    struck = []
    isBlankDue = false
    lastLine = 0
  }

  /// Offset behind the last letter.
  var end: Int { bytes.count }

  /// Offset at which the next letter will stand.
  var next: Int { isBlankDue && !bytes.isEmpty ? bytes.count + 1 : bytes.count }

  var isEmpty: Bool { bytes.isEmpty }

  /// Separates what follows from what stands there.
  mutating func breakWords() {
    isBlankDue = true
  }

  /// Takes back a separation: a note's call stands close to the word before it.
  mutating func dropBlank() {
    isBlankDue = false
  }

  /// Takes off a `(` at the end, with the blank before it; tells whether there was one.
  mutating func dropOpenBracket() -> Bool {
    guard bytes.last == UInt8(ascii: "(") else { return false }
    bytes.removeLast()
    if bytes.last == 0x20 { bytes.removeLast() }
    return true
  }

  /// Marks the text from an offset on as deleted; pieces with only a blank between are one.
  mutating func strike(from start: Int) {
    guard start < end else { return }
    if let last = struck.last, last.end + 1 >= start {
      struck[struck.count - 1] = TextSpan(last.start, end)
    } else {
      struck.append(TextSpan(start, end))
    }
  }

  mutating func append(_ text: String, line: Int) {
    append(Array(text.utf8), 0..<text.utf8.count, line: line)
  }

  /// Appends a piece of the source that begins on a line.
  mutating func append(_ source: [UInt8], _ range: Range<Int>, line: Int) {
    var position = range.lowerBound
    while position < range.upperBound {
      let width = Self.blank(source, at: position, end: range.upperBound)
      if width > 0 {
        isBlankDue = true
        position += width
        continue
      }
      let dropped = Self.invisible(source, at: position, end: range.upperBound)
      if dropped > 0 {
        position += dropped
        continue
      }
      let end = Self.endOfPlain(source, from: position + 1, to: range.upperBound)
      if isBlankDue {
        if !bytes.isEmpty { bytes.append(0x20) }
        isBlankDue = false
      }
      if isMapped, line != lastLine || bytes.isEmpty {
        map.append(SourceAnchor(offset: bytes.count, line: line))
        lastLine = line
      }
      bytes.append(addingCapacity: end - position) { [position] room in
        room.append(source.span.extracting(position..<end))
      }
      position = end
    }
  }

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The end of what can be taken as it stands behind a letter: plain letters, and single blanks
  /// between them.
  @inline(__always)
  private static func endOfPlain(_ source: [UInt8], from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit {
      // What stands before `end` is plain, or a blank before a plain letter.
      if end + 8 <= limit {
        let eight = EightBytes(source.span, at: end)
        let blanks = eight.equal(to: 0x20)
        var others = eight.below(0x20)
        if eight.wide != 0 {
          others |=
            eight.equal(to: 0xC2) | eight.equal(to: 0xE2) | eight.equal(to: 0xE3)
            | eight.equal(to: 0xEF)
        }
        if others | blanks & (blanks << 8) == 0 {
          // A blank at the end waits for the letter behind it.
          let count = blanks >> 63 == 0 ? 8 : 7
          end += count
          if count == 8 || isPlain(source, end + 1, before: limit) { continue }
          return end
        }
      }
      guard
        isPlain(source[end]) || source[end] == 0x20 && isPlain(source, end + 1, before: limit)
      else { return end }
      end += 1
    }
    return end
  }

  @inline(__always)
  private static func isPlain(_ source: [UInt8], _ index: Int, before limit: Int) -> Bool {
    index < limit && isPlain(source[index])
  }

  /// Bytes that cannot begin a blank or an invisible character.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
  }

  /// Bytes of the blank that begins here; 0 where none does.
  @inline(__always)
  static func blank(_ source: [UInt8], at position: Int, end: Int) -> Int {
    switch source[position] {
    case ...0x20: return 1
    case 0xC2: return position + 1 < end && source[position + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard position + 2 < end else { return 0 }
      let second = source[position + 1]
      let third = source[position + 2]
      // U+2000…U+200A, U+2028, U+2029, U+202F; U+205F
      if second == 0x80 {
        return (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
          ? 3 : 0
      }
      return second == 0x81 && third == 0x9F ? 3 : 0
    case 0xE3:
      return position + 2 < end && source[position + 1] == 0x80 && source[position + 2] == 0x80
        ? 3 : 0
    default: return 0
    }
  }

  /// Bytes of the invisible character that begins here; 0 where none does.
  @inline(__always)
  private static func invisible(_ source: [UInt8], at position: Int, end: Int) -> Int {
    switch source[position] {
    case 0xC2: return position + 1 < end && source[position + 1] == 0xAD ? 2 : 0
    case 0xE2:
      // U+200B…U+200F, U+2060
      guard position + 2 < end else { return 0 }
      let second = source[position + 1]
      let third = source[position + 2]
      if second == 0x80 { return (0x8B...0x8F).contains(third) ? 3 : 0 }
      return second == 0x81 && third == 0xA0 ? 3 : 0
    case 0xEF:
      return position + 2 < end && source[position + 1] == 0xBB && source[position + 2] == 0xBF
        ? 3 : 0
    default: return 0
    }
  }
}
