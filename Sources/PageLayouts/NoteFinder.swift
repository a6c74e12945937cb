internal import SourceTexts

/// A footnote as it stands at the foot of one or more columns.
struct Note {
  var mark: String
  var rows: [Row]
  /// Where its text begins in the first row.
  var start: RowPosition
  /// Index of the page on which it begins.
  var page: Int
}

/// Finds the notes at the foot of each column and takes their lines out of the text.
struct NoteFinder {
  private let text: DocumentText
  private let measures: TextMeasures

  init(_ text: DocumentText, _ measures: TextMeasures) {
    self.text = text
    self.measures = measures
  }

  /// Takes the notes out of the regions, in reading order.
  func takeNotes(from regions: inout [Region]) -> [Note] {
    var notes: [Note] = []
    var calls: [Int: Set<String>] = [:]
    for region in regions { calls[region.page, default: []].formUnion(self.calls(in: region)) }
    for index in regions.indices {
      if regions[index].table != nil {
        takeTableNotes(from: &regions[index], into: &notes)
        continue
      }
      let page = regions[index].page
      // A note that found no room may stand on the page after its call.
      let done = Set(notes.suffix(20).filter { $0.page >= page - 1 }.map(\.mark))
      let pending = (calls[page - 1] ?? []).subtracting(done)
      let called = (calls[page] ?? []).union(pending)
      let zone = zone(of: regions[index], calls: called, last: notes.last)
      guard zone < regions[index].rows.count else { continue }
      read(regions[index].rows[zone...], calls: called, into: &notes)
      regions[index].rows.removeSubrange(zone...)
    }
    return notes
  }

  /// Takes the notes that stand in the last rows of a table, in cells of their own.
  ///
  /// Their marks are called in the rows above.
  private func takeTableNotes(from region: inout Region, into notes: inout [Note]) {
    guard var table = region.table else { return }
    let called = calls(in: region)
    guard !called.isEmpty, let last = table.cells.last?.row, last > 0 else { return }
    var first = table.cells.count
    while first > 0 {
      let row = table.cells[first - 1].row
      let cells = table.cells[..<first].reversed().prefix { $0.row == row }
      guard row > 0, cells.count == 1, let cell = cells.first, let line = cell.rows.first,
        let mark = NoteMark(line, in: text), called.contains(mark.mark),
        mark.isSmall || mark.isBracketed
      else { break }
      first -= 1
    }
    guard first < table.cells.count else { return }
    for cell in table.cells[first...] { read(cell.rows[...], calls: called, into: &notes) }
    table.cells.removeSubrange(first...)
    region.table = table
  }

  /// The marks that are called in a region.
  private func calls(in region: Region) -> Set<String> {
    var marks: Set<String> = []
    for row in region.rows {
      for (position, word) in row.words(in: text).enumerated() {
        let found =
          position == 0
          ? nil : NoteCallReader.marks(text.words[word], lineSize: row.size, in: text)
        marks.formUnion(found ?? [])
        if found == nil, let place = NoteCallReader.asterisks(text.text(of: word)) {
          marks.insert(String(repeating: "*", count: place.count))
        }
      }
    }
    return marks
  }

  // MARK: The zone

  /// The first row of the notes; the number of rows where the column has none.
  private func zone(of region: Region, calls: Set<String>, last: Note?) -> Int {
    let rows = region.rows
    var small = rows.count
    while small > 0, rows[small - 1].size <= 0.93 * measures.bodySize { small -= 1 }
    // The largest size in or below each row.
    var largest = rows.map(\.size)
    for index in rows.indices.dropLast().reversed() {
      largest[index] = max(largest[index], largest[index + 1])
    }
    let first = rows.indices.first { index in
      guard let mark = NoteMark(rows[index], in: text) else { return false }
      let isCalled = calls.contains(mark.mark)
      if index >= small {
        return mark.isSmall || isCalled && stands(mark, rows[index])
      }
      // Notes of the text's own size (European Parliament) are known by their raised mark.
      return mark.isSmall && isCalled
        && largest[index] <= rows[index].size * 1.05
        && isLow(rows[index])
    }
    if let first, first <= small { return first }
    // Small lines above the first mark go on with a note of the page before.
    guard small < rows.count, let last, continues(rows, from: small, last) else {
      return first ?? rows.count
    }
    return small
  }

  private func isLow(_ row: Row) -> Bool {
    row.box.y0 > 0.5 * text.pages[row.page].height
  }

  /// Whether the lines from an index on, set like the last note and apart from the text, go on
  /// with it.
  private func continues(_ rows: [Row], from index: Int, _ last: Note) -> Bool {
    guard let end = last.rows.last, rows[index].page - end.page <= 1,
      abs(rows[index].size - end.size) < 0.06 * end.size, isLow(rows[index])
    else { return false }
    guard index > 0 else { return false }
    let gap = rows[index].baseline - rows[index - 1].baseline
    guard gap > 1.5 * rows[index].size else { return false }
    let open = !endsSentence(end)
    return open || !words(rows[index]).startsUpper
  }

  private func words(_ row: Row) -> [UInt8] {
    row.fragments.first.map { text.text(of: text.fragments[$0]) } ?? []
  }

  private func endsSentence(_ row: Row) -> Bool {
    guard let last = row.fragments.last else { return true }
    let bytes = text.text(of: text.fragments[last])
    return bytes.last == 0x2E || bytes.last == 0x29
  }

  // MARK: The notes

  private func read(_ rows: ArraySlice<Row>, calls: Set<String>, into notes: inout [Note]) {
    var isFirst = true
    for row in rows {
      if let mark = NoteMark(row, in: text),
        begins(mark, row, last: isFirst ? nil : notes.last, calls: calls)
      {
        notes.append(Note(mark: mark.mark, rows: [row], start: mark.end, page: row.page))
        isFirst = false
      } else if !notes.isEmpty {
        notes[notes.count - 1].rows.append(row)
      }
    }
  }

  /// Whether a mark begins a note, and is no number that a line happens to begin with.
  private func begins(_ mark: NoteMark, _ row: Row, last: Note?, calls: Set<String>) -> Bool {
    if mark.isSmall { return true }
    // `3).` alone is the last line of "… p. 3)."
    guard row.letters > mark.mark.utf8.count else { return false }
    let isNext = mark.number != nil && mark.number == last.flatMap { Int($0.mark) }.map { $0 + 1 }
    guard isNext || calls.contains(mark.mark) else { return false }
    return stands(mark, row)
  }

  /// Whether a mark of the text's size is set off: by brackets, by room, or by touching the text.
  private func stands(_ mark: NoteMark, _ row: Row) -> Bool {
    mark.isBracketed || mark.isGlued || mark.gap > 0.5 * row.size || mark.number == nil
  }
}
