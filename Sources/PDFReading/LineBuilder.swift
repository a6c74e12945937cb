internal import PageLayouts
internal import SourceTexts

/// Puts a page's characters together to lines: pieces that stand on one baseline and touch become
/// one line, raised marks return to the line they belong to.
struct LineBuilder {
  /// A part of the page's characters that stays together: a line of poppler's, cut at wide gaps.
  private struct Piece {
    var range: Range<Int>
    var box: Box
    var baseline: Float
    var size: Float
    var isUpright: Bool
    /// The piece's place in the line it was joined to; itself where it begins one.
    var line: Int
  }

  private let page: PageCharacters
  /// Upright lines, between which the cells of tables stand.
  private let dividers: [Box]

  /// A page with more upright lines is a drawing.
  private static let maximumDividers = 1000

  init(_ page: PageCharacters, rules: [Box] = []) {
    self.page = page
    let upright = rules.filter { $0.height > $0.width && $0.height > 6 }
    dividers = upright.count <= Self.maximumDividers ? upright : []
  }

  /// Whether an upright line stands between two places of one line of text.
  private func isDivided(from left: Float, to right: Float, top: Float, bottom: Float) -> Bool {
    guard !dividers.isEmpty else { return false }
    let middle = (top + bottom) / 2
    return dividers.contains { rule in
      rule.y0 <= middle && rule.y1 >= middle && rule.x0 >= left - 1 && rule.x1 <= right + 1
    }
  }

  func lines() -> [TextLine] {
    var pieces = cut()
    join(&pieces)
    var members: [[Int]] = Array(repeating: [], count: pieces.count)
    for index in pieces.indices { members[pieces[index].line].append(index) }
    var writer = RunWriter(page)
    return pieces.indices.compactMap { index in
      guard !members[index].isEmpty else { return nil }
      let parts = members[index]
      let main = parts.max { a, b in pieces[a].size < pieces[b].size } ?? index
      return writer.line(
        ordered(parts.map { pieces[$0] }), size: pieces[main].size,
        baseline: pieces[main].baseline, isUpright: pieces[main].isUpright)
    }
  }

  /// The pieces' characters from left to right: a mark that stands in a gap of another piece
  /// divides it.
  private func ordered(_ pieces: [Piece]) -> [Range<Int>] {
    var parts = pieces.map(\.range)
    if pieces.count > 1 {
      for piece in pieces {
        guard
          let host = parts.firstIndex(where: { part in
            part != piece.range && page.characters[part.lowerBound].x0 < piece.box.x0
              && page.characters[part.upperBound - 1].x0 > piece.box.x0
          }),
          let cut = parts[host].first(where: { page.characters[$0].x0 > piece.box.x0 - 0.5 }),
          // A mark right above the first character divides nothing.
          cut > parts[host].lowerBound
        else { continue }
        // The blank that poppler sees in the gap is where the mark stands.
        var rest = cut..<parts[host].upperBound
        while let first = rest.first, page.characters[first].isBlank { rest.removeFirst() }
        parts.append(rest)
        parts[host] = parts[host].lowerBound..<cut
      }
    }
    return parts.filter { !$0.isEmpty }.sorted {
      page.characters[$0.lowerBound].x0 < page.characters[$1.lowerBound].x0
    }
  }

  // MARK: Pieces

  /// Cuts the characters at line feeds and at gaps wider than one and a half ems.
  private func cut() -> [Piece] {
    var pieces: [Piece] = []
    let characters = page.characters
    var start = 0
    func close(at end: Int) {
      var range = start..<end
      while let first = range.first, characters[first].isBlank { range.removeFirst() }
      while let last = range.last, characters[last].isBlank { range.removeLast() }
      if !range.isEmpty { pieces.append(piece(range, number: pieces.count)) }
    }
    for index in characters.indices {
      let character = characters[index]
      if character.scalar == 0x0A {
        close(at: index)
        start = index + 1
      } else if character.isBlank,
        character.x1 - character.x0 > 1.5 * page.styles[Int(character.style)].fontSize
          || isDivided(
            from: character.x0, to: character.x1, top: character.y0, bottom: character.y1)
      {
        close(at: index)
        start = index + 1
      } else if index > start, isApart(character, from: characters[index - 1]) {
        close(at: index)
        start = index
      }
    }
    close(at: characters.count)
    return pieces
  }

  /// Whether a character stands away from the one before it although no blank or line feed lies
  /// between: a tab without a blank ("(1)" and the recital's text in the Official Journal), or
  /// the next cell of a table.
  private func isApart(_ b: PageCharacters.Character, from a: PageCharacters.Character) -> Bool {
    let size = page.styles[Int(b.style)].fontSize
    if !a.isBlank, b.x0 - a.x1 > 1.5 * size { return true }
    if !a.isBlank, !b.isBlank, b.x0 - a.x1 > 0.15 * size,
      isDivided(from: a.x1, to: b.x0, top: a.y0, bottom: a.y1)
    {
      return true
    }
    return abs(b.y1 - a.y1) > 0.7 * size && (b.x0 - a.x1 > size || b.x0 < a.x0 - size)
  }

  private func piece(_ range: Range<Int>, number: Int) -> Piece {
    let characters = page.characters
    let first = characters[range.lowerBound]
    var box = Box(x0: first.x0, y0: first.y0, x1: first.x1, y1: first.y1)
    // The style of most characters is the line's own.
    var counts: [(style: UInt16, count: Int, sample: Int)] = []
    var upright = 0
    var turned = 0
    var previous: PageCharacters.Character?
    for index in range {
      let character = characters[index]
      guard !character.isBlank else { continue }
      if character.x0 < box.x0 { box.x0 = character.x0 }
      if character.y0 < box.y0 { box.y0 = character.y0 }
      if character.x1 > box.x1 { box.x1 = character.x1 }
      if character.y1 > box.y1 { box.y1 = character.y1 }
      if let last = counts.indices.last, counts[last].style == character.style {
        counts[last].count += 1
      } else if let known = counts.firstIndex(where: { $0.style == character.style }) {
        counts[known].count += 1
        counts.swapAt(known, counts.count - 1)
      } else {
        counts.append((character.style, 1, index))
      }
      if let previous {
        if abs(character.x0 - previous.x0) < 0.5, abs(character.y0 - previous.y0) > 0.5 {
          turned += 1
        } else {
          upright += 1
        }
      }
      previous = character
    }
    // Few characters beside a mark ("(7).") may be outnumbered by it.
    let main = counts.max { a, b in
      let (small, large) = (page.styles[Int(a.style)].fontSize, page.styles[Int(b.style)].fontSize)
      if range.count <= 8, small != large { return small < large }
      return (a.count, b.style) < (b.count, a.style)
    }
    let sample = characters[main?.sample ?? range.lowerBound]
    return Piece(
      range: range, box: box, baseline: sample.baseline,
      size: page.styles[Int(sample.style)].fontSize, isUpright: turned <= upright, line: number)
  }

  // MARK: Joining

  private func join(_ pieces: inout [Piece]) {
    let order = pieces.indices.filter { pieces[$0].isUpright }
      .sorted { (pieces[$0].box.y0, $0) < (pieces[$1].box.y0, $1) }
    var window = 0
    for (position, index) in order.enumerated() {
      // A piece that begins three lines higher, or hundreds of pieces before, does not touch.
      while window < position,
        pieces[order[window]].box.y0 < pieces[index].box.y0 - 40 || position - window > 300
      {
        window += 1
      }
      for other in order[window..<position] where touches(pieces[index], pieces[other]) {
        let a = line(of: index, pieces)
        let b = line(of: other, pieces)
        pieces[max(a, b)].line = min(a, b)
      }
    }
    for index in pieces.indices { pieces[index].line = line(of: index, pieces) }
  }

  /// Follows the joins to the piece that begins the line.
  private func line(of index: Int, _ pieces: [Piece]) -> Int {
    var index = index
    while pieces[index].line != index { index = pieces[index].line }
    return index
  }

  /// Whether two pieces are parts of one line: one baseline or one raised mark, and no gap.
  private func touches(_ a: Piece, _ b: Piece) -> Bool {
    let small = a.size <= b.size ? a : b
    let large = a.size <= b.size ? b : a
    let gap = max(a.box.x0, b.box.x0) - min(a.box.x1, b.box.x1)
    guard gap < 0.3 * large.size else { return false }
    let (left, right) = a.box.x0 <= b.box.x0 ? (a.box, b.box) : (b.box, a.box)
    if isDivided(from: left.x1, to: right.x0, top: left.y0, bottom: left.y1) { return false }
    let rise = large.baseline - small.baseline
    if small.size < 0.85 * large.size, small.range.count <= 5 {
      return rise > -0.1 * large.size && rise < 0.6 * large.size
    }
    return abs(rise) < 0.2 * large.size && gap > -0.5 * small.size
  }
}
