import Languages
import PageLayouts
import SourceTexts

/// A piece of a block that makes a segment or adds to one: its label and its text.
struct Passage {
  /// Index of the block in the layout.
  var block: Int
  /// The text behind the label, without blanks at either end.
  var bytes: [UInt8]
  /// Where `bytes` begin in the block's text.
  var offset: Int
  var label: ItemLabel?
  /// Whether the label was in the text: `bytes` begin behind it.
  var isLabelInText: Bool
  /// The offsets in the block's text at which calls of notes belong to this passage.
  var claim: ClosedRange<Int>
  var look: Look

  /// What a passage looks like, as far as the source tells.
  struct Look: Hashable {
    var isCentred: Bool
    var isRight: Bool
    var isBold: Bool
    var isItalic: Bool
    var isUnderlined: Bool
    var fontSize: Float
    /// Left edge of the text behind the label, in points.
    var indent: Float
    /// Left edge of the first line.
    var firstIndent: Float
    /// White space above the first line; 0 at the top of a column or where it is not known.
    var spaceAbove: Float
    var page: Int
    var table: Int?
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The printed words, label and all.
  var span: TextSpan { TextSpan(offset, offset + bytes.count) }
  var isCapitals: Bool { ByteText.isCapitals(bytes, 0..<bytes.count) }
  var startsLower: Bool { ByteText.letter(bytes, at: 0) == .lower }

  /// Makes the passage of a part of a block.
  init(_ block: Block, at index: Int, bytes all: [UInt8], range: Range<Int>) {
    self.block = index
    let first = range.lowerBound == 0 ? 0 : range.lowerBound + 1
    claim = first...(range.upperBound >= all.count ? Int.max : max(first, range.upperBound))
    var range = ByteText.trimmed(all, range)
    isLabelInText = false
    label = nil
    let isHead = range.lowerBound == ByteText.trimmed(all, 0..<all.count).lowerBound
    if isHead, let printed = block.label {
      label = ItemLabel.alone(printed)
    } else if let (read, end) = ItemLabel.read(all, at: range.lowerBound), end <= range.upperBound {
      label = read
      isLabelInText = true
      range = ByteText.trimmed(all, end..<range.upperBound)
    }
    offset = range.lowerBound
    bytes = range.count == all.count ? all : Array(all[range])
    look = Look(
      isCentred: block.alignment == .centred, isRight: block.alignment == .right,
      isBold: block.isBold, isItalic: block.isItalic,
      isUnderlined: block.isUnderlined, fontSize: block.fontSize,
      indent: block.hangingIndent, firstIndent: block.firstIndent, spaceAbove: block.spaceAbove,
      page: block.page,
      table: block.table)
  }

  /// Puts the label back into the text, where it turned out to be none.
  func withoutLabel(in blocks: [Block]) -> Passage {
    guard let label else { return self }
    var copy = self
    copy.label = nil
    if isLabelInText {
      let all = Array(blocks[block].text.utf8)
      let printed = Array(label.printed.utf8)
      var start = offset
      while start > 0, offset - start < printed.count + 4,
        !all[start...].starts(with: printed)
      {
        start -= 1
      }
      copy.bytes = Array(all[start..<(offset + bytes.count)])
      copy.offset = start
      copy.isLabelInText = false
    }
    return copy
  }

  /// The passage with the number that stands in front of its text without a blank: `(3)le`.
  func withGluedLabel(_ accepts: (ItemLabel) -> Bool) -> Passage? {
    guard label == nil, let (glued, end) = ItemLabel.read(bytes, at: 0, isGlued: true),
      accepts(glued), var rest = part(from: end)
    else { return nil }
    rest.label = glued
    rest.isLabelInText = true
    return rest
  }

  /// The words in front of an offset, with the label, and those behind it.
  func divided(at offset: Int) -> (head: Passage, rest: Passage)? {
    guard var rest = part(from: offset) else { return nil }
    var head = self
    head.bytes = Array(bytes[ByteText.trimmed(bytes, 0..<offset)])
    let border = min(max(claim.lowerBound, rest.offset), claim.upperBound)
    rest.isLabelInText = false
    rest.claim = border...claim.upperBound
    head.claim = claim.lowerBound...max(claim.lowerBound, border - 1)
    return (head, rest)
  }

  /// The text from an offset on, without its label; `nil` where nothing is left.
  func part(from start: Int) -> Passage? {
    let range = ByteText.trimmed(bytes, min(start, bytes.count)..<bytes.count)
    guard !range.isEmpty else { return nil }
    var part = self
    part.label = nil
    part.bytes = Array(bytes[range])
    part.offset = offset + range.lowerBound
    return part
  }

  /// Whether the passage stands so close under the line before it that it goes on with it.
  var isCloseUp: Bool { look.spaceAbove > 0 && look.spaceAbove < look.fontSize * 0.42 }

  /// Whether the passage is set like a heading: it stands out and does not end like a sentence.
  ///
  /// Where fonts are unknown (mark-up of before 2004), capitals alone stand out.
  var isHeadingLike: Bool {
    guard !bytes.isEmpty, bytes.count <= 600, look.table == nil else { return false }
    guard !ByteText.endsClause(bytes) else { return false }
    return look.isBold || look.isCentred || isCapitals
      || (look.isItalic || look.isUnderlined) && bytes.count <= 160
  }
}

/// Reads the passages of a layout.
enum PassageReading {
  /// The passages of a layout's blocks, run-on text taken apart; signs without words are left out.
  static func passages(
    of blocks: [Block], from start: Int, words: StructureWords
  ) -> [Passage] {
    var passages: [Passage] = []
    passages.reserveCapacity(blocks.count)
    for index in blocks.indices.dropFirst(start) {
      let block = blocks[index]
      let bytes = Array(block.text.utf8)
      if block.table == nil, bytes.count > 120 {
        for piece in RunOnText.pieces(of: bytes, words: words) {
          add(Passage(block, at: index, bytes: bytes, range: piece), to: &passages)
        }
      } else {
        add(Passage(block, at: index, bytes: bytes, range: 0..<bytes.count), to: &passages)
      }
    }
    return passages
  }

  /// Whether a line is no more than the circles that close a part of the Council's papers: `o o`.
  private static func isOrnament(_ text: [UInt8]) -> Bool {
    text.count <= 12 && text.allSatisfy { $0 | 0x20 == UInt8(ascii: "o") || $0 == 0x20 }
  }

  private static func add(_ passage: Passage, to passages: inout [Passage]) {
    // In a cell a dash stands for "none"; left out, it would move the cells behind it.
    let isCell = passage.look.table != nil && (passage.label != nil || !passage.bytes.isEmpty)
    if isCell || passage.label.map({ !$0.isBullet }) ?? false
      || ByteText.hasWords(passage.bytes) && !isOrnament(passage.bytes)
    {
      passages.append(passage)
    }
  }
}
