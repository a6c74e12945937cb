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
    let runs = NoteRuns(layout)
    layout.blocks = runs.blocks
    layout.notes = runs.notes
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

  // MARK: Words of notes

  /// Whether the name of a source begins at an offset.
  static func namesSource(_ text: [UInt8], at start: Int) -> Bool {
    start < text.count && sources.contains { text[start...].starts(with: $0) }
  }

  /// Whether a place in the Official Journal is named anywhere.
  static func mentionsSource(_ text: String) -> Bool {
    // By bytes: comparing characters in every paragraph took two thirds of reading an old page.
    let bytes = text.utf8.span
    return bytes.indices.contains { start in
      guard "OJA".utf8.contains(bytes[start]) else { return false }
      return journals.contains { name in
        start + name.count <= bytes.count
          && name.indices.allSatisfy { bytes[start + $0] == name[$0] }
      }
    }
  }

  private static let journals = [
    "OJ ", "JO ", "ABl", "Official Journal", "Journal officiel", "Amtsblatt",
  ].map { Array($0.utf8) }

  /// The offset behind `and`, with which a note's second place may begin.
  static func endOfConjunction(_ text: [UInt8]) -> Int {
    for word in ["and ", "et ", "und "] where text.starts(with: word.utf8) {
      return word.utf8.count
    }
    return 0
  }

  /// The first note that begins inside a text, behind a clause or blank.
  static func firstInside(_ text: [UInt8]) -> (start: Int, number: Int, text: Int)? {
    var position = 1
    while position < text.count {
      if text[position] == UInt8(ascii: "("), " .;,".utf8.contains(text[position - 1]),
        let (mark, start) = mark(text, at: position), let number = Int(mark)
      {
        return (position, number, start)
      }
      position += 1
    }
    return nil
  }

  /// A note inside a text.
  typealias Part = (number: Int, text: Int, end: Int)

  /// The notes that a text holds from an offset on, each with the next number.
  static func consecutive(_ text: [UInt8], from start: Int, number: Int) -> [Part] {
    var parts: [Part] = [(number, start, text.count)]
    var position = start + 1
    while position < text.count {
      if text[position] == UInt8(ascii: "("), let (mark, begin) = mark(text, at: position),
        Int(mark) == number + parts.count
      {
        parts[parts.count - 1].end = position
        parts.append((number + parts.count, begin, text.count))
        position = begin
      } else {
        position += 1
      }
    }
    return parts
  }

  /// The end of a place in the Official Journal, as `… p. 204/62.` has one.
  static func endOfPlace(_ text: [UInt8], in range: Range<Int>) -> Int? {
    let page = Array("p. ".utf8)
    var position = range.lowerBound
    while position + page.count < range.upperBound {
      guard text[position...].starts(with: page) else {
        position += 1
        continue
      }
      var end = position + page.count
      while end < range.upperBound, ByteText.isDigit(text[end]) || text[end] == UInt8(ascii: "/") {
        end += 1
      }
      let isPage = end > position + page.count
      return isPage && end < text.count && text[end] == UInt8(ascii: ".") ? end + 1 : nil
    }
    return nil
  }
}
