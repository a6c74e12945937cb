internal import SourceTexts

/// Divides a column's rows into tables and paragraphs.
///
/// A paragraph ends by white space, by a label on the next line, by a change of indentation or
/// type, or where the next line's first word would have fitted on the line.
struct ParagraphFinder {
  private let text: DocumentText
  private let measures: TextMeasures
  private let edges: Edges

  init(_ text: DocumentText, _ measures: TextMeasures, margins: Edges) {
    self.text = text
    self.measures = measures
    edges = margins
  }

  func paragraphs(in region: Region, tables: inout Int) -> [Paragraph] {
    var result: [Paragraph] = []
    let parts = region.table.map { [.table($0)] } ?? TableFinder(text).parts(of: region.rows)
    for part in parts {
      switch part {
      case .rows(let rows): result += paragraphs(of: rows)
      case .table(let table):
        for cell in table.cells {
          let inner = Edges(
            left: table.edges[cell.column].left, right: table.edges[cell.column].right)
          let finder = ParagraphFinder(text, measures, margins: inner)
          for var paragraph in finder.paragraphs(of: cell.rows) {
            paragraph.table = tables
            paragraph.cell = (cell.row, cell.column)
            result.append(paragraph)
          }
        }
        tables += 1
      }
    }
    for index in result.indices {
      result[index].isFullWidth = region.kind == .full
      guard let first = result[index].rows.first, index > 0,
        let before = result[index - 1].rows.last, before.page == first.page
      else { continue }
      result[index].spaceAbove = max(0, first.box.y0 - before.box.y1)
    }
    return result
  }

  private func paragraphs(of rows: [Row]) -> [Paragraph] {
    let pitch = pitch(of: rows)
    var result: [Paragraph] = []
    var current: [Row] = []
    var label: ItemLabel?
    let shapes = rows.map { ItemLabel($0, in: text) }
    let labels = standingLabels(rows, shapes)
    for (index, row) in rows.enumerated() {
      let own = labels[index]
      if let previous = current.last,
        own != nil || shapes[index] != nil && opensList(previous)
          || breaks(between: previous, and: row, current, label, pitch)
      {
        result.append(Paragraph(rows: current, label: label, edges: edges))
        current = []
      }
      // At a paragraph's beginning a bullet or a number in brackets needs no room to be a label.
      if current.isEmpty { label = own ?? shapes[index].flatMap { $0.isSure ? $0 : nil } }
      current.append(row)
    }
    if !current.isEmpty { result.append(Paragraph(rows: current, label: label, edges: edges)) }
    return result
  }

  // MARK: Measures

  /// Distance of lines inside paragraphs: the commonest behind lines that reach the margin.
  private func pitch(of rows: [Row]) -> Float? {
    let lines = LinePitch(text)
    var counts: [Int: Int] = [:]
    for (upper, lower) in zip(rows, rows.dropFirst()) {
      lines.count(upper, lower, isFull: isFull(upper, before: lower), in: &counts)
    }
    let size = rows.map(\.size).max() ?? 12
    if let most = LinePitch.commonest(counts, size: size) { return most }
    // Without a full line, the distance may as well be that of paragraphs.
    let own = TextMeasures.pitch(of: rows)
    return own.map { $0 <= 1.45 * size } ?? false ? own : measures.pitch
  }

  /// Whether the next line's first words would not have fitted behind a line.
  private func isFull(_ row: Row, before next: Row, words count: Int = 1) -> Bool {
    let words = next.words(in: text)
    guard let first = words.first else { return true }
    var end = text.words[first].box.x1
    var blanks = 0
    for word in words.dropFirst() {
      if !text.words[word].isGlued { blanks += 1 }
      if blanks == count { break }
      end = text.words[word].box.x1
    }
    let room = edges.right - row.box.x1
    return room < end - next.box.x0 + 0.2 * row.size
  }

  // MARK: Labels

  /// The label of each row where it stands apart: by itself, or because another item's label does
  /// at the same place.
  private func standingLabels(_ rows: [Row], _ shapes: [ItemLabel?]) -> [ItemLabel?] {
    var places: [(label: Float, text: Float)] = []
    let own = rows.indices.map { index -> ItemLabel? in
      guard let label = shapes[index] else { return nil }
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      guard let standing = standingLabel(label, row: rows[index], next: next) else { return nil }
      if places.count < 20 { places.append((rows[index].box.x0, standing.textX)) }
      return standing
    }
    return rows.indices.map { index in
      if let label = own[index] { return label }
      guard let label = shapes[index] else { return nil }
      let x = rows[index].box.x0
      return places.contains { abs($0.label - x) < 2 && abs($0.text - label.textX) < 1.5 }
        ? label : nil
    }
  }

  /// The row's label, if it stands apart: by a gap, as a bullet, or with the next line under the
  /// text instead of under the label.
  private func standingLabel(_ label: ItemLabel, row: Row, next: Row?) -> ItemLabel? {
    // "Annex" and, on the next line, "I.": a number with nothing behind it ends a sentence.
    guard label.gap < .infinity || label.isBullet else { return nil }
    if label.gap > 0.7 * row.size { return label }
    if label.end.byte > 0 { return label }
    if let next, abs(next.box.x0 - label.textX) < 2.5, label.textX - row.box.x0 > 0.5 * row.size,
      next.baseline - row.baseline < 2.2 * row.size
    {
      return label
    }
    return label.isBullet && row.box.x0 > edges.left + row.size ? label : nil
  }

  // MARK: Breaks

  private func breaks(
    between previous: Row, and row: Row, _ current: [Row], _ label: ItemLabel?, _ pitch: Float?
  ) -> Bool {
    let size = row.size
    let distance = row.baseline - previous.baseline
    if row.page != previous.page {
      // In a cell, a sentence goes on over the page.
      return [0x2E, 0x3B, 0x3A].contains(previous.lastByte(in: text))
        || !row.firstWord(in: text).startsLower
    }
    if distance < 0 || isRule(row) || isRule(previous) { return true }
    let full = isFull(previous, before: row)
    let start = row.firstWord(in: text)
    let end = previous.lastByte(in: text)
    let flowsOn = full && start.startsLower
    // Size and weight
    if abs(row.size - previous.size) > 0.08 * size, min(row.letters, previous.letters) > 3 {
      return true
    }
    if row.isBold != previous.isBold, !full, !start.startsLower, row.letters > 3 { return true }
    // White space
    let usual =
      current.count > 1
      ? current[1].baseline - current[0].baseline : (pitch ?? 1.25 * size)
    if distance > 1.22 * usual + 0.5 {
      // An author's name may end in a dash ("… DER EUROPÄISCHEN UNION —").
      let isOpen = ![0x2E, 0x3B, 0x3A, 0x2C, 0x93, 0x94].contains(end)
      return !(flowsOn && isOpen && distance < 2.2 * size)
    }
    // Centred lines belong together
    let centred = isCentred(row) && isCentred(previous)
    if centred { return false }
    // Lines with the same left edge are not centred, wherever the margins are.
    if isCentred(previous) != isCentred(row), !full, abs(row.box.x0 - previous.box.x0) > 1 {
      return true
    }
    // Indentation
    if isShifted(row, current, label, flowsOn: flowsOn, isFull: full) { return true }
    // The next word would have fitted; where two would not, they may be held together by a
    // no-break space ("Article 5").
    let room = edges.right - previous.box.x1
    if !full, room > 1.5 * size, !isFull(previous, before: row, words: 2) {
      if [0x2E, 0x3B, 0x3A].contains(end) || start.startsUpper { return true }
      if end == 0x2C || !start.startsLower, room > 6 * size { return true }
    }
    return false
  }

  /// Whether a row's left edge begins something new.
  private func isShifted(
    _ row: Row, _ current: [Row], _ label: ItemLabel?, flowsOn: Bool, isFull: Bool
  ) -> Bool {
    guard let first = current.first else { return false }
    let limit = 0.7 * row.size
    if current.count > 1 {
      return abs(row.box.x0 - current[1].box.x0) > limit && !(label == nil && flowsOn)
    }
    if let label {
      // The second line stands under the text, under the label, or between the two.
      if abs(row.box.x0 - label.textX) <= limit || abs(row.box.x0 - first.box.x0) <= limit {
        return false
      }
      return !(isFull && row.box.x0 > first.box.x0 && row.box.x0 < label.textX)
    }
    return abs(row.box.x0 - first.box.x0) > limit && !isFull
  }

  /// Whether a line announces items: it ends in a colon, or in the semicolon of an item before.
  private func opensList(_ row: Row) -> Bool {
    let end = row.lastByte(in: text)
    return end == 0x3A || end == 0x3B
  }

  /// Whether a line of underscores, asterisks or dashes ends the text above it.
  private func isRule(_ row: Row) -> Bool {
    var count = 0
    for word in row.words(in: text) {
      guard text.text(of: word).allSatisfy(Self.ruleSigns.contains) else { return false }
      count += text.text(of: word).count
    }
    return count >= 3
  }

  private static let ruleSigns: Set<UInt8> = Set("_*=-".utf8).union([0xE2, 0x80, 0x93, 0x94])

  private func isCentred(_ row: Row) -> Bool {
    let left = row.box.x0 - edges.left
    let right = edges.right - row.box.x1
    return left > 1.2 * row.size && abs(left - right) < max(row.size, 0.1 * (left + right))
  }
}
