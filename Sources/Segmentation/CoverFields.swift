import Languages
import PageLayouts
import SourceTexts

/// The table of labels and values on a cover page.
struct CoverFields {
  struct Value {
    var field: StructureWords.CoverField
    var text: String
    var map: SourceMap
    var page: Int
  }

  private(set) var values: [Value] = []
  /// Index of the block that holds the first label.
  private(set) var start: Int?
  /// Index behind the last block of the last field.
  private(set) var end = 0
  var count: Int { values.count }

  /// Values stand at least this far right of their labels, in points.
  private static let columnGap: Float = 30

  init(_ layout: PageLayout, words: StructureWords, limit: Int) {
    let languages = [words] + StructureWords.working.filter { $0.language != words.language }
    var open: (value: Value, x: Float, isNew: Bool)?
    for index in 0..<limit {
      let block = layout.blocks[index]
      if let (field, valueStart) = Self.label(of: block, languages) {
        if let open { values.append(open.value) }
        start = start ?? index
        end = index + 1
        let part = Self.part(of: block, from: valueStart)
        open = (
          Value(field: field, text: part.text, map: part.map, page: block.page),
          block.box.x0, part.text.isEmpty
        )
        continue
      }
      guard var current = open else { continue }
      let continues =
        current.isNew
        || block.box.x0 > current.x + Self.columnGap && !current.value.text.isEmpty
          && block.box.width > 0 && block.alignment != .centred
      guard continues else {
        // The first block at the left margin ends the table.
        break
      }
      Self.append(block, to: &current.value)
      current.isNew = false
      open = current
      end = index + 1
    }
    if let open { values.append(open.value) }
    values = values.map { value in
      var value = value
      value.text = value.text.trimmingBlanks
      return value
    }
  }

  /// The field that a block's label names, and where its value begins in the block's text.
  private static func label(of block: Block, _ languages: [StructureWords])
    -> (StructureWords.CoverField, Int)?
  {
    if let label = block.label {
      let bytes = Array(label.utf8)
      if let (field, end) = field(in: bytes, languages, needsColon: false),
        ByteText.trimmed(bytes, end..<bytes.count).isEmpty
      {
        return (field, 0)
      }
    }
    let bytes = Array(block.text.utf8)
    if let found = field(in: bytes, languages, needsColon: true) { return found }
    // Old covers in German print no colons: "des" and, beside it, "Vorsitzes".
    guard bytes.count <= 10, let (field, end) = field(in: bytes, languages, needsColon: false),
      field == .from || field == .to || field == .on, end == bytes.count
    else { return nil }
    return (field, end)
  }

  private static func field(in text: [UInt8], _ languages: [StructureWords], needsColon: Bool)
    -> (StructureWords.CoverField, Int)?
  {
    var best: (StructureWords.CoverField, Int)?
    for words in languages {
      for (field, phrases) in words.coverLabels where field != .procedure {
        guard let end = end(of: field, phrases, in: text) else { continue }
        let colon = ByteText.endOfBlanks(text, end)
        if colon < text.count, text[colon] == UInt8(ascii: ":") {
          let value = ByteText.endOfBlanks(text, colon + 1)
          if value > best?.1 ?? 0 { best = (field, value) }
        } else if !needsColon, colon == text.count, best == nil {
          best = (field, colon)
        }
      }
      if best != nil { return best }
    }
    return nil
  }

  /// Where a label ends; "number" before it may be spelled in any way (`No`, `N°`, `Nos.`, `Nr.`).
  private static func end(
    of field: StructureWords.CoverField, _ phrases: [StructurePhrase], in text: [UInt8]
  ) -> Int? {
    if let end = phrases.longestEnd(in: text, at: 0) { return end }
    guard field == .previous || field == .commission,
      let number = numberWords.longestEnd(in: text, at: 0)
    else { return nil }
    let rest = Array(text[ByteText.endOfBlanks(text, number)...])
    return phrases.lazy.compactMap { phrase in
      let words = Array(phrase.text.utf8)
      guard let own = numberWords.longestEnd(in: words, at: 0) else { return nil }
      let name = ByteText.string(words, ByteText.endOfBlanks(words, own)..<words.count)
      return StructurePhrase(name).end(in: rest, at: 0).map { text.count - rest.count + $0 }
    }.max()
  }

  private static let numberWords: [StructurePhrase] = [
    "no", "no.", "nos", "nos.", "nº", "n°", "n.º", "n.°", "n°s", "n", "n.", "nr", "nr.", "nrn.",
    "n.o", "num.", "núm.",
  ]

  private static func part(of block: Block, from start: Int) -> (text: String, map: SourceMap) {
    let span = TextSpan(start, block.text.utf8.count)
    return (String(block.text[span]), block.map.slice(span))
  }

  private static func append(_ block: Block, to value: inout Value) {
    if !value.text.isEmpty { value.text += " " }
    if let label = block.label { value.text += label + " " }
    value.map.append(block.map, at: value.text.utf8.count)
    value.text += block.text
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmingBlanks: String {
    let bytes = Array(utf8)
    return ByteText.string(bytes, ByteText.trimmed(bytes, 0..<bytes.count))
  }
}
