import PageLayouts
import SourceTexts

/// Takes the calls of a run of notes out of the text: `(1)` behind a word.
///
/// Calls come in the order of the notes; so `(2)` of "Article 34(2)" is none.
struct NoteCalls {
  private var notes: ArraySlice<NoteBlock>
  /// Calls that were found.
  private(set) var count = 0
  /// Blocks that were read, and the last with a call.
  private var blocks = 0
  private(set) var lastBlock: Int?
  /// The last number of each word that heads a block with its number: `Article 7`.
  private var headings: [[UInt8]: Number] = [:]

  /// The number in a heading: `27`, `27a`.
  private struct Number {
    var value = 0
    var letter: UInt8 = 0x60

    /// Whether it is the next: `28` or `27b` behind `27a`.
    func follows(_ other: Number) -> Bool {
      letter == 0x60
        ? value == other.value + 1 : value == other.value && letter == other.letter + 1
    }
  }

  /// Whether no blank may stand before a call.
  private let isGlued: Bool

  private init(of notes: [NoteBlock], isGlued: Bool) {
    self.notes = notes[...]
    self.isGlued = isGlued
  }

  /// The blocks without the calls of some notes, and what was found.
  static func lifted(
    from blocks: ArraySlice<Block>, notes: [NoteBlock], isGlued: Bool
  ) -> (blocks: [Block], calls: NoteCalls) {
    var calls = NoteCalls(of: notes, isGlued: isGlued)
    var lifted = Array(blocks)
    for index in lifted.indices { calls.lift(from: &lifted[index]) }
    return (lifted, calls)
  }

  /// Calls that are passed over at most where one of the notes is not called.
  private static let reach = 3

  /// Takes the calls out of a block.
  private mutating func lift(from block: inout Block) {
    defer { blocks += 1 }
    guard !notes.isEmpty else { return }
    let text = Array(block.text.utf8)
    let heading = Self.heading(text)
    defer { if let heading { headings[heading.word] = heading.number } }
    guard text.indices.contains(where: { Self.isMark(text, $0) }) else { return }
    // The heading of the next article may end with a call: `Article 24 (6)` behind `Article 23`.
    let isNextHeading =
      heading.map { $0.number.follows(headings[$0.word, default: Number()]) } ?? false
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var removed: [(at: Int, count: Int)] = []
    var cut = 0
    var position = 0
    while position < text.count {
      if text[position] == UInt8(ascii: "("),
        isBehindWord(text, position) || isNextHeading && position == heading?.end,
        let close = Self.endOfMark(text, position)
      {
        let mark = ByteText.string(text, (position + 1)..<(close - 1))
        if let place = notes.prefix(Self.reach).firstIndex(where: { $0.mark == mark }) {
          let run = notes[place].run
          notes = notes[(place + 1)...]
          count += 1
          lastBlock = blocks
          while kept.last == UInt8(ascii: " ") { kept.removeLast() }
          let next = ByteText.endOfBlanks(text, close)
          let end = next < text.count && ",.;:)".utf8.contains(text[next]) ? next : close
          removed.append((kept.count, end - kept.count - cut))
          cut = end - kept.count
          block.calls.append(
            NoteCall(
              mark: mark, offset: kept.count, page: block.map.page(at: position) ?? block.page,
              run: run))
          position = end
          continue
        }
      }
      kept.append(text[position])
      position += 1
    }
    guard !removed.isEmpty else { return }
    block.text = String(decoding: kept, as: UTF8.self)
    block.map = SourceMap(
      block.map.anchors.map { anchor in
        var anchor = anchor
        var shift = 0
        for cut in removed where cut.at + shift < anchor.offset {
          shift += min(cut.count, anchor.offset - cut.at - shift)
        }
        anchor.offset -= shift
        return anchor
      })
  }

  /// A block that is no more than a word and its number, a bracket behind it or not; with where the
  /// bracket stands.
  private static func heading(_ text: [UInt8]) -> (word: [UInt8], number: Number, end: Int)? {
    guard text.count <= 40, let blank = text.firstIndex(of: UInt8(ascii: " ")), blank > 2,
      ByteText.letter(text, at: 0) == .upper
    else { return nil }
    let start = ByteText.endOfBlanks(text, blank)
    let digits = text[start...].prefix(while: ByteText.isDigit)
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    var number = Number(value: value)
    var end = digits.endIndex
    if end < text.count, (0x61...0x7A).contains(text[end]) {
      number.letter = text[end]
      end += 1
    }
    end = ByteText.endOfBlanks(text, end)
    guard end == text.count || endOfMark(text, end) == text.count else { return nil }
    return (Array(text[..<blank]), number, end)
  }

  /// Whether a call may stand here: behind a letter, a mark, a year or an act's number, but not in
  /// `Article 34 (2)` or `(a)(1)`.
  private func isBehindWord(_ text: [UInt8], _ open: Int) -> Bool {
    let end = ByteText.trimmed(text, 0..<open).upperBound
    guard end > 0, !isGlued || end == open else { return false }
    let before = text[end - 1]
    if end == open {
      if before == UInt8(ascii: "(") { return false }
      if before == UInt8(ascii: ")") { return Self.isBehindWords(text, end - 1) }
    }
    guard ByteText.isDigit(before) else { return true }
    if end >= 4, text[(end - 4)..<end].allSatisfy(ByteText.isDigit) { return true }
    let number = text[..<end].reversed().prefix { ByteText.isDigit($0) || $0 == UInt8(ascii: "/") }
      .count
    return Self.numberWords.contains { text[..<(end - number)].ends(with: $0) }
  }

  /// Whether a bracket that closes holds words: `(market abuse)(1)`, not `(a)(1)`.
  private static func isBehindWords(_ text: [UInt8], _ close: Int) -> Bool {
    guard let open = text[..<close].lastIndex(of: UInt8(ascii: "(")) else { return false }
    let inside = text[(open + 1)..<close]
    return inside.count > 4 && inside.contains(UInt8(ascii: " "))
      || inside.count > 2 && ByteText.isCapitals(text, inside.indices)
  }

  /// What stands before the number of an act, which has no paragraphs: `Regulation No 17 (5)`, `No 2821/71(7)`.
  private static let numberWords = ["No ", "no ", "n° ", "nº "].map { Array($0.utf8) }

  /// Whether a number in brackets begins here.
  private static func isMark(_ text: [UInt8], _ open: Int) -> Bool {
    text[open] == UInt8(ascii: "(") && endOfMark(text, open) != nil
  }

  private static func endOfMark(_ text: [UInt8], _ open: Int) -> Int? {
    var position = open + 1
    while position < text.count, position - open <= 3, ByteText.isDigit(text[position]) {
      position += 1
    }
    guard position > open + 1, position < text.count, text[position] == UInt8(ascii: ")") else {
      return nil
    }
    return position + 1
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
