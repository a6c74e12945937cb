internal import SourceTexts

/// What stands on a page without belonging to the text: running heads and feet, stamps.
struct FurnitureSet {
  /// For each fragment of the document, whether it is furniture.
  var isFurniture: [Bool]

  /// The pieces as the layout reports them, in the order of the pages.
  func pieces(in text: DocumentText) -> [PageLayout.Furniture] {
    text.fragments.indices.compactMap { index in
      guard isFurniture[index] else { return nil }
      let fragment = text.fragments[index]
      return PageLayout.Furniture(
        page: text.pages[fragment.page].number,
        text: String(decoding: text.text(of: fragment), as: UTF8.self))
    }
  }
}

/// Finds running heads and feet by where they stand and by their return on other pages; the shapes
/// of `FurnitureShapes` speak for pages that have no like.
struct FurnitureFinder {
  private let text: DocumentText
  private let measures: TextMeasures

  /// What makes two fragments on different pages the same running head.
  private struct Key: Hashable {
    var words: [UInt8]
    /// Distance from the page's nearer edge, in steps of three points; negative below.
    var place: Int
  }

  init(_ text: DocumentText, _ measures: TextMeasures) {
    self.text = text
    self.measures = measures
  }

  func find() -> FurnitureSet {
    var result = FurnitureSet(isFurniture: text.fragments.map(isStamp))
    let returning = returningFragments()
    for page in text.pages {
      mark(page, at: .top, returning, &result)
      mark(page, at: .bottom, returning, &result)
    }
    if let first = text.pages.first { markMasthead(first, &result) }
    return result
  }

  /// Marks the journal's name above the first act; a paper of the Council prints its own name, which
  /// is read with the cover page.
  private func markMasthead(_ page: DocumentText.PageFrame, _ result: inout FurnitureSet) {
    let zone = page.fragments.filter {
      text.fragments[$0].isUpright && depth(text.fragments[$0], from: .top) < 0.25
    }
    var reach: [Int] = []
    var isNamed = false
    for row in Row.rows(of: zone, in: text) {
      let words = row.fragments.map { text.text(of: text.fragments[$0]) }
      let line = Array(words.joined(separator: [0x20]))
      guard row.fragments.allSatisfy({ result.isFurniture[$0] }) || FurnitureShapes.isMasthead(line)
      else { break }
      isNamed = isNamed || FurnitureShapes.names(String(decoding: line, as: UTF8.self).lowercased())
      reach += row.fragments
    }
    guard isNamed else { return }
    for index in reach { result.isFurniture[index] = true }
  }

  /// Turned letters, letters far larger than the text's, and letters too small to be read.
  private func isStamp(_ fragment: Fragment) -> Bool {
    !fragment.isUpright || fragment.size > max(30, 2.5 * measures.bodySize) || fragment.size < 2
  }

  // MARK: Zones

  private enum Edge {
    case top, bottom
  }

  /// Distance of a fragment's middle from an edge, as a share of the paper's longer side: on a
  /// landscape page running feet stand as far from the edge as on the others.
  private func depth(_ fragment: Fragment, from edge: Edge) -> Float {
    let page = text.pages[fragment.page]
    let length = max(page.height, page.width)
    guard length > 0 else { return 1 }
    let middle = (fragment.box.y0 + fragment.box.y1) / 2
    return (edge == .top ? middle : page.height - middle) / length
  }

  /// Marks what lies outside the innermost fragment that is surely furniture.
  private func mark(
    _ page: DocumentText.PageFrame, at edge: Edge, _ returning: [Bool],
    _ result: inout FurnitureSet
  ) {
    let zone = page.fragments.filter {
      !result.isFurniture[$0] && depth(text.fragments[$0], from: edge) < 0.13
    }
    guard !zone.isEmpty else { return }
    let rows = Row.rows(of: zone, in: text)
    let inward = edge == .top ? Array(rows) : rows.reversed()
    var reach = 0
    for (position, row) in inward.enumerated() {
      let letters = row.fragments.reduce(0) {
        $0 + (returning[$1] ? text.fragments[$1].letters : 0)
      }
      let sure = letters > 0 && letters * 2 >= row.letters || isKnownShape(row, edge)
      if sure { reach = position + 1 }
      // One line between two sure ones may differ from page to page ("ANNEX").
      if position > reach { break }
    }
    for row in inward.prefix(reach) {
      for index in row.fragments { result.isFurniture[index] = true }
    }
  }

  private func isKnownShape(_ row: Row, _ edge: Edge) -> Bool {
    let words = row.fragments.map { text.text(of: text.fragments[$0]) }.joined(separator: [0x20])
    guard let sample = row.fragments.first else { return false }
    return depth(text.fragments[sample], from: edge) < 0.09 && FurnitureShapes.matches(Array(words))
  }

  // MARK: Repetition

  /// For each fragment, whether its like stands at the same place on neighbouring pages.
  private func returningFragments() -> [Bool] {
    var pagesOf: [Key: [Int]] = [:]
    var keys: [(index: Int, key: Key)] = []
    for (index, fragment) in text.fragments.enumerated() {
      let edge: Edge = depth(fragment, from: .top) < 0.5 ? .top : .bottom
      guard depth(fragment, from: edge) < 0.13, fragment.isUpright, !beginsWithMark(fragment)
      else { continue }
      let key = key(fragment, edge)
      keys.append((index, key))
      if pagesOf[key]?.last != fragment.page { pagesOf[key, default: []].append(fragment.page) }
    }
    // Body lines may be alike on a few pages ("(3) Article 4 is amended as follows:").
    let count = text.pages.count
    let needed = count > 10 ? 5 : count > 3 ? 3 : 2
    var result = Array(repeating: false, count: text.fragments.count)
    var strips: [Int: Strip] = [:]
    for (index, key) in keys {
      let page = text.fragments[index].page
      // The same place may fall into two neighbouring steps.
      let own = pagesOf[key] ?? []
      let above = pagesOf[Key(words: key.words, place: key.place - 1)] ?? []
      let below = pagesOf[Key(words: key.words, place: key.place + 1)] ?? []
      result[index] =
        chain(around: page, in: [own, above, below], atMost: needed) >= needed
      strips[key.place, default: Strip()].add(page: page, returns: result[index])
    }
    // Where other pages have text at the same height, a returning line is text as well: "Article 3"
    // may begin several pages.
    for (index, key) in keys where result[index] {
      let near = (-1...1).compactMap { strips[key.place + $0] }
      let returning = near.reduce(0) { $0 + $1.returning }
      let other = near.reduce(0) { $0 + $1.other }
      if other * 2 > returning { result[index] = false }
    }
    return result
  }

  /// What stands at one height of the pages: on how many returning words, on how many others.
  private struct Strip {
    var returning = 0
    var other = 0
    private var lastReturning = -1
    private var lastOther = -1

    mutating func add(page: Int, returns: Bool) {
      if returns, lastReturning != page {
        returning += 1
        lastReturning = page
      } else if !returns, lastOther != page {
        other += 1
        lastOther = page
      }
    }
  }

  /// Footnotes may be as like one another as running feet ("(3) OJ L 281, …"), but for their mark.
  private func beginsWithMark(_ fragment: Fragment) -> Bool {
    let first = text.words[fragment.words.lowerBound]
    let head = text.text(of: fragment.words.lowerBound)
    let isBracketed = head.first == 0x28
    if isBracketed, head.dropFirst().first?.isDigit == true { return true }
    let mark =
      isBracketed && fragment.words.count > 1 ? text.words[fragment.words.lowerBound + 1] : first
    return mark.size < 0.88 * fragment.size || mark.rise > 0.1 * fragment.size
  }

  private func key(_ fragment: Fragment, _ edge: Edge) -> Key {
    let height = text.pages[fragment.page].height
    let distance = edge == .top ? fragment.box.y1 : height - fragment.box.y1
    let words = text.text(of: fragment).filter { $0 != 0x20 }.map { $0.isDigit ? 0x30 : $0 }
    var plain: [UInt8] = []
    for byte in words where !(byte == 0x30 && plain.last == 0x30) { plain.append(byte) }
    let place = Int((distance / 3).rounded())
    return Key(words: plain, place: edge == .top ? place : -1000 - place)
  }

  /// Number of pages around one that carry the same words, gaps of one page allowed (left and
  /// right pages differ).
  private func chain(around page: Int, in lists: [[Int]], atMost limit: Int) -> Int {
    func holds(_ page: Int) -> Bool { lists.contains { $0.containsSorted(page) } }
    var count = 1
    for step in [1, -1] {
      var last = page
      var next = page + step
      while abs(next - last) <= 2, count < limit {
        if holds(next) {
          count += 1
          last = next
        }
        next += step
      }
    }
    return count
  }
}

extension [Int] {
  /// Whether a sorted array holds the number.
  ///
  /// O(log n).
  func containsSorted(_ number: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
