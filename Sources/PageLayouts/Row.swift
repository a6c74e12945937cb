internal import SourceTexts

/// Fragments that stand side by side in one column.
struct Row {
  /// Indices of fragments, left to right.
  var fragments: [Int]
  var box: Box
  /// Index of the page.
  var page: Int
  var size: Float
  var baseline: Float
  var letters: Int
  var boldLetters: Int
  var italicLetters: Int
  /// The words of all fragments, left to right.
  private let words: [Int]

  /// Whether (nearly) all its letters are bold.
  var isBold: Bool { boldLetters * 10 >= letters * 9 && boldLetters > 0 }

  init(_ indices: [Int], in text: DocumentText) {
    // As most rows are.
    if indices.count == 1, let index = indices.first {
      let fragment = text.fragments[index]
      fragments = indices
      box = fragment.box
      page = fragment.page
      size = fragment.size
      baseline = fragment.baseline
      letters = fragment.letters
      boldLetters = fragment.boldLetters
      italicLetters = fragment.italicLetters
      words = Array(fragment.words)
      return
    }
    fragments = indices.sorted { text.fragments[$0].box.x0 < text.fragments[$1].box.x0 }
    let parts = fragments.map { text.fragments[$0] }
    let main = parts.max { $0.letters < $1.letters }
    box = parts.dropFirst().reduce(main?.box ?? Box(x0: 0, y0: 0, x1: 0, y1: 0)) {
      $0.union($1.box)
    }
    if let first = parts.first { box = box.union(first.box) }
    page = main?.page ?? 0
    size = main?.size ?? 0
    baseline = main?.baseline ?? 0
    letters = parts.reduce(0) { $0 + $1.letters }
    boldLetters = parts.reduce(0) { $0 + $1.boldLetters }
    italicLetters = parts.reduce(0) { $0 + $1.italicLetters }
    words = fragments.flatMap { text.fragments[$0].words }
  }

  /// Groups fragments into rows, top to bottom: those that overlap by half their height.
  static func rows(of indices: [Int], in text: DocumentText) -> [Row] {
    let places = indices.map { index -> (Float, Float, Int) in
      let box = text.fragments[index].box
      return (box.y0 + box.y1, box.x0, index)
    }
    let sorted = places.sorted { $0 < $1 }.map(\.2)
    var rows: [Row] = []
    var current: [Int] = []
    var span: (y0: Float, y1: Float) = (0, 0)
    func close() {
      if !current.isEmpty { rows.append(Row(current, in: text)) }
      current = []
    }
    for index in sorted {
      let box = text.fragments[index].box
      let overlap = min(box.y1, span.y1) - max(box.y0, span.y0)
      if current.isEmpty || overlap < 0.5 * min(box.height, span.y1 - span.y0) {
        close()
        span = (box.y0, box.y1)
      } else if box.height > span.y1 - span.y0 {
        span = (box.y0, box.y1)
      }
      current.append(index)
    }
    close()
    return rows
  }

  /// The words of all fragments, left to right.
  func words(in text: DocumentText) -> [Int] {
    words
  }

  func firstWord(in text: DocumentText) -> ArraySlice<UInt8> {
    words.first.map { text.text(of: $0) } ?? []
  }

  /// The last character's last byte, calls of notes aside; 0 where there is none.
  func lastByte(in text: DocumentText) -> UInt8 {
    for word in words.reversed() where text.words[word].rise <= 0.1 * size {
      if let byte = text.text(of: word).last { return byte }
    }
    return 0
  }
}

/// A column, or a full-width part of a page, in reading order.
struct Region {
  enum Kind: Int {
    case full, left, right
  }

  var page: Int
  var kind: Kind
  var rows: [Row]
  /// Edges within which its text may stand.
  var x0: Float
  var x1: Float
  /// The table whose rows these are, where its cells are drawn.
  var table: Table?
}
