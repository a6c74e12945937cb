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
    // "Nr." over "Kommissionsvorschlag": the first line of a label that takes two.
    var number: (text: String, value: Value)?
    for index in 0..<limit {
      let block = layout.blocks[index]
      let hasColon =
        block.table != nil || index + 1 < limit && Self.beginsWithColon(layout.blocks[index + 1])
      if open != nil, hasColon, Self.isNumberWord(block) {
        number = (
          block.text,
          Value(field: .other, text: "", map: SourceMap(), page: block.page)
        )
        continue
      }
      if var found = number {
        if let field = Self.field(in: found.text + " " + block.text, languages) {
          if let open { values.append(open.value) }
          found.value.field = field
          open = (found.value, block.box.x0, found.value.text.isEmpty)
          number = nil
          end = index + 1
          continue
        }
        Self.append(block, to: &found.value)
        number = found
        continue
      }
      if let (field, valueStart) = Self.label(of: block, languages, hasColon: hasColon) {
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
          && block.box.width > 0 && !Self.isBelow(layout.blocks[index - 1], block)
      guard continues else {
        // The first block at the left margin ends the table.
        break
      }
      Self.append(block, to: &current.value)
      current.isNew = current.value.text.isEmpty
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
  ///
  /// `hasColon` says whether the colon may stand in a cell of its own.
  private static func label(
    of block: Block, _ languages: [StructureWords], hasColon: Bool
  ) -> (StructureWords.CoverField, Int)? {
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
    if hasColon, bytes.count <= 40,
      let (field, end) = field(in: bytes, languages, needsColon: false), end == bytes.count
    {
      return (field, end)
    }
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

  /// The field that a whole text names, with or without its colon.
  private static func field(in text: String, _ languages: [StructureWords])
    -> StructureWords.CoverField?
  {
    let bytes = Array(text.utf8)
    guard let (field, end) = field(in: bytes, languages, needsColon: false), end == bytes.count
    else { return nil }
    return field
  }

  /// Whether a block is a heading below the table: centred, or bold as what is above it is not, and
  /// not at the left edge of the value's lines.
  private static func isBelow(_ value: Block, _ block: Block) -> Bool {
    let inset = value.label == nil ? 0 : value.hangingIndent - value.firstIndent
    let distance = block.box.x0 - value.box.x0
    let offset = min(abs(distance), abs(distance - inset))
    // A line that goes on with the sentence may stand in the middle by chance.
    if ByteText.letter(Array(block.text.utf8.prefix(4)), at: 0) == .lower { return false }
    return block.alignment == .centred && offset > 2
      || block.isBold && !value.isBold && offset > 12
  }

  private static func isNumberWord(_ block: Block) -> Bool {
    let bytes = Array(block.text.utf8)
    return block.label == nil && numberWords.longestEnd(in: bytes, at: 0) == bytes.count
  }

  private static func beginsWithColon(_ block: Block) -> Bool {
    (block.label ?? block.text).utf8.first == UInt8(ascii: ":")
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
    if let label = block.label, label != ":" { value.text += label + " " }
    // The colon of the label may stand in the value's column.
    let bytes = Array(block.text.utf8)
    let start =
      value.text.isEmpty && bytes.first == UInt8(ascii: ":") ? ByteText.endOfBlanks(bytes, 1) : 0
    value.map.append(block.map.slice(TextSpan(start, bytes.count)), at: value.text.utf8.count)
    value.text += ByteText.string(bytes, start..<bytes.count)
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmingBlanks: String {
    let bytes = Array(utf8)
    return ByteText.string(bytes, ByteText.trimmed(bytes, 0..<bytes.count))
  }
}
