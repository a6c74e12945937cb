internal import SourceTexts

/// Writes the rows of a paragraph or note as clean text with its map, calls and insertions.
struct BlockWriter {
  private let text: DocumentText
  private let vocabulary: Vocabulary
  private let notes: NoteIndex

  init(text: DocumentText, vocabulary: Vocabulary, notes: NoteIndex) {
    self.text = text
    self.vocabulary = vocabulary
    self.notes = notes
  }

  func block(_ paragraph: Paragraph) -> Block? {
    guard let first = paragraph.rows.first, let last = paragraph.rows.last else { return nil }
    var writer = TextWriter(text: text, vocabulary: vocabulary, notes: notes)
    for (index, row) in paragraph.rows.enumerated() {
      writer.append(row, from: index == 0 ? paragraph.label?.end : nil)
    }
    writer.finish()
    var label = paragraph.label?.text
    var string = String(decoding: writer.bytes, as: UTF8.self)
    if string.isEmpty {
      guard let alone = label else { return nil }
      (string, label) = (alone, nil)
    }
    let letters = max(1, paragraph.rows.reduce(0) { $0 + $1.letters })
    let bold = paragraph.rows.reduce(0) { $0 + $1.boldLetters }
    let italic = paragraph.rows.reduce(0) { $0 + $1.italicLetters }
    let onFirstPage = paragraph.rows.filter { $0.page == first.page }
    let second = paragraph.rows.dropFirst().first { $0.page == first.page }
    let hanging = second?.box.x0 ?? paragraph.label?.textX ?? first.box.x0
    let isBold = bold * 2 > letters
    var block = Block(
      text: string, map: writer.map, page: text.pages[first.page].number,
      endPage: text.pages[last.page].number,
      box: onFirstPage.dropFirst().reduce(first.box) { $0.union($1.box) },
      alignment: paragraph.alignment, firstIndent: first.box.x0 - paragraph.edges.left,
      hangingIndent: hanging - paragraph.edges.left, fontSize: first.size, isBold: isBold,
      isItalic: italic * 2 > letters,
      isUnderlined: !isBold && writer.underlined * 10 >= writer.bytes.count * 8,
      spaceAbove: paragraph.spaceAbove, label: label,
      calls: writer.calls, struck: writer.struck, inserted: isBold ? [] : writer.inserted)
    block.table = paragraph.table
    block.cell = paragraph.cell
    return block
  }

  func note(_ note: Note) -> NoteBlock? {
    var writer = TextWriter(text: text, vocabulary: vocabulary, notes: nil)
    for (index, row) in note.rows.enumerated() {
      writer.append(row, from: index == 0 ? note.start : nil)
    }
    writer.finish()
    return NoteBlock(
      mark: note.mark, text: String(decoding: writer.bytes, as: UTF8.self), map: writer.map,
      page: text.pages[note.page].number)
  }
}
