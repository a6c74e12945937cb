import PageLayouts
import SourceTexts

/// Footnotes that the source sets as ordinary text: `(1)` in a sentence, `(1) OJ No L 67 …` in the
/// last paragraphs.
///
/// So print the acts of before 2004 and what was typeset from them.
enum InlineNotes {
  /// First words of a note that names a source; anything else in brackets may be a point.
  private static let sources: [[UInt8]] = [
    "OJ ", "JO ", "ABl.", "ABl ", "Official Journal", "Journal officiel", "Amtsblatt", "DO ", "GU ",
    "PB ", "EFT ", "EGT ", "EYVL ", "See ", "Voir ", "Siehe ", "Opinion ", "Avis ",
    "Stellungnahme ",
    "COM(", "Doc.", "doc.",
  ].map { Array($0.utf8) }

  /// Whether a note's text with its mark begins at `start`.
  static func isNote(_ text: [UInt8], at start: Int) -> Bool { mark(text, at: start) != nil }

  /// The mark and where the note's text begins.
  private static func mark(_ text: [UInt8], at start: Int) -> (mark: String, text: Int)? {
    guard let (label, end) = ItemLabel.read(text, at: start), label.isBracketedNumber else {
      return nil
    }
    for source in sources where text[end...].starts(with: source) { return (label.step, end) }
    return nil
  }

  /// Moves such notes out of the blocks and their marks out of the sentences.
  ///
  /// A layout that has notes of its own is left as it is: there `(1)` means something else.
  static func lifted(from layout: PageLayout) -> PageLayout {
    var layout = layout
    liftBelowRules(&layout)
    guard layout.notes.isEmpty else { return layout }
    guard liftNotes(&layout) || liftRun(&layout) else { return layout }
    var marks = layout.notes.map(\.mark)[...]
    for index in layout.blocks.indices where !marks.isEmpty {
      liftCalls(&layout.blocks[index], marks: &marks)
    }
    return layout
  }

  /// Notes in the running text below a line of low lines, as Parliament's amendments carry those of
  /// the words that they insert: `_______` and `1. Commission Recommendation … (OJ L …)`.
  private static func liftBelowRules(_ layout: inout PageLayout) {
    var index = 0
    while index + 1 < layout.blocks.count {
      guard isRule(layout.blocks[index].text) else {
        index += 1
        continue
      }
      while index + 1 < layout.blocks.count, let note = numberedSource(layout.blocks[index + 1]) {
        let place = layout.notes.firstIndex { $0.page > note.page } ?? layout.notes.count
        layout.notes.insert(note, at: place)
        layout.blocks.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// A numbered block that gives a place in the Official Journal, as a note.
  private static func numberedSource(_ block: Block) -> NoteBlock? {
    guard block.text.contains("(OJ ") || block.text.contains("(JO ") else { return nil }
    if let label = block.label.map(ItemLabel.alone) {
      return label.value(as: .decimal) == nil
        ? nil : NoteBlock(mark: label.step, text: block.text, map: block.map, page: block.page)
    }
    let text = Array(block.text.utf8)
    guard let (label, start) = ItemLabel.read(text, at: 0), label.value(as: .decimal) != nil else {
      return nil
    }
    let range = ByteText.trimmed(text, start..<text.count)
    return NoteBlock(
      mark: label.step, text: ByteText.string(text, range),
      map: block.map.slice(TextSpan(range.lowerBound, range.upperBound)), page: block.page)
  }

  private static func isRule(_ text: String) -> Bool {
    (5...40).contains(text.utf8.count) && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// Notes stand behind all else: from the last block backwards.
  private static func liftNotes(_ layout: inout PageLayout) -> Bool {
    var notes: [NoteBlock] = []
    while let block = layout.blocks.last, layout.blocks.count > 1 {
      if let label = block.label {
        let item = ItemLabel.alone(label)
        let text = Array("\(label) \(block.text)".utf8)
        guard item.isBracketedNumber, mark(text, at: 0) != nil else { break }
        notes.append(
          NoteBlock(mark: item.step, text: block.text, map: block.map, page: block.page))
        layout.blocks.removeLast()
        continue
      }
      let text = Array(block.text.utf8)
      let found = notesAtEnd(of: text)
      guard let first = found.first else { break }
      for (position, note) in found.enumerated().reversed() {
        let end = position + 1 < found.count ? found[position + 1].start : text.count
        let range = ByteText.trimmed(text, note.text..<end)
        notes.append(
          NoteBlock(
            mark: note.mark, text: ByteText.string(text, range),
            map: block.map.slice(TextSpan(range.lowerBound, range.upperBound)),
            page: block.map.page(at: range.lowerBound) ?? block.page))
      }
      let rest = ByteText.trimmed(text, 0..<first.start)
      guard rest.isEmpty else {
        layout.blocks[layout.blocks.count - 1].text = ByteText.string(text, rest)
        break
      }
      layout.blocks.removeLast()
    }
    layout.notes = notes.reversed()
    return !notes.isEmpty
  }

  /// Notes between the signatures and the annexes: a run of paragraphs numbered from 1, the first of
  /// which names a source.
  private static func liftRun(_ layout: inout PageLayout) -> Bool {
    let blocks = layout.blocks
    guard
      let first = blocks.indices.dropFirst().last(where: { index in
        blocks[index].label == nil && startsWithBracket(blocks[index])
          && ByteText.last(Array(blocks[index - 1].text.utf8)) != 0x3A
          && mark(Array(blocks[index].text.utf8), at: 0)?.mark == "1"
      })
    else { return false }
    var end = first
    while end < blocks.count, blocks[end].label == nil {
      let block = blocks[end]
      let text = Array(block.text.utf8)
      guard let (label, start) = ItemLabel.read(text, at: 0), label.isBracketedNumber,
        label.step == "\(end - first + 1)"
      else { break }
      let range = ByteText.trimmed(text, start..<text.count)
      layout.notes.append(
        NoteBlock(
          mark: label.step, text: ByteText.string(text, range),
          map: block.map.slice(TextSpan(range.lowerBound, range.upperBound)), page: block.page))
      end += 1
    }
    layout.blocks.removeSubrange(first..<end)
    return true
  }

  /// Whether a number in brackets can begin a block.
  private static func startsWithBracket(_ block: Block) -> Bool {
    let first = block.text.utf8.first
    return first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
  }

  private static func notesAtEnd(of text: [UInt8]) -> [(start: Int, mark: String, text: Int)] {
    var found: [(start: Int, mark: String, text: Int)] = []
    var position = 0
    while position < text.count {
      guard text[position] == UInt8(ascii: "("),
        position == 0 || " .;,".utf8.contains(text[position - 1]),
        let (mark, start) = mark(text, at: position)
      else {
        position += 1
        continue
      }
      found.append((position, mark, start))
      position = start
    }
    return found
  }

  /// Calls that are passed over at most where one of the notes is not called.
  private static let reach = 3

  /// Takes `(1)` behind a word out of a block.
  ///
  /// Calls come in the order of the notes; so `(2)` of "Article 34(2)" is none.
  private static func liftCalls(_ block: inout Block, marks: inout ArraySlice<String>) {
    let text = Array(block.text.utf8)
    guard text.indices.contains(where: { isMark(text, $0) }) else { return }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var removed: [(at: Int, count: Int)] = []
    var cut = 0
    var position = 0
    while position < text.count {
      if text[position] == UInt8(ascii: "("), isBehindWord(text, position),
        let close = endOfMark(text, position)
      {
        let mark = ByteText.string(text, (position + 1)..<(close - 1))
        if let place = marks.prefix(reach).firstIndex(of: mark) {
          marks = marks[(place + 1)...]
          while kept.last == UInt8(ascii: " ") { kept.removeLast() }
          let next = ByteText.endOfBlanks(text, close)
          let end = next < text.count && ",.;:)".utf8.contains(text[next]) ? next : close
          removed.append((kept.count, end - kept.count - cut))
          cut = end - kept.count
          block.calls.append(
            NoteCall(
              mark: mark, offset: kept.count, page: block.map.page(at: position) ?? block.page))
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

  /// Whether a call may stand here: behind a letter, a mark or a year, but not in `Article 34 (2)`
  /// or `(a)(1)`.
  private static func isBehindWord(_ text: [UInt8], _ open: Int) -> Bool {
    let end = ByteText.trimmed(text, 0..<open).upperBound
    guard end > 0 else { return false }
    let before = text[end - 1]
    if before == UInt8(ascii: "(") || before == UInt8(ascii: ")"), end == open { return false }
    guard ByteText.isDigit(before) else { return true }
    return end >= 4 && text[(end - 4)..<end].allSatisfy(ByteText.isDigit)
  }

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
