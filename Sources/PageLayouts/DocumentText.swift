internal import SourceTexts

/// A part of a word in one style, or a whole word.
struct Word {
  /// Bytes in the document's buffer.
  var bytes: Range<Int>
  var box: Box
  /// Font size in points.
  var size: Float
  /// Distance above the line's baseline; positive for superscripts.
  var rise: Float
  var style: TextRun.Style
  /// Whether no blank stands before it in its line.
  var isGlued: Bool
}

/// A stretch of one line without a wide gap.
struct Fragment {
  var words: Range<Int>
  var box: Box
  /// Index of the page.
  var page: Int
  /// Size of most letters, in points.
  var size: Float
  /// Number of letters and digits.
  var letters: Int
  /// How many of them are bold or italic.
  var boldLetters: Int
  var italicLetters: Int
  var isUpright: Bool

  /// Baseline, estimated as in `PDFReading`.
  var baseline: Float { box.y1 - 0.195 * (box.y1 - box.y0) }
}

/// A document's words in flat arrays, so that a stage can point to them by number.
struct DocumentText {
  struct PageFrame {
    var number: Int
    var width: Float
    var height: Float
    var fragments: Range<Int>
    /// Straight lines drawn on the page.
    var rules: [Box]
  }

  var bytes: [UInt8] = []
  var words: [Word] = []
  var fragments: [Fragment] = []
  var pages: [PageFrame] = []

  init(_ pages: [Page]) {
    for page in pages {
      let start = fragments.count
      for line in page.lines { append(line, page: self.pages.count) }
      self.pages.append(
        PageFrame(
          number: page.number, width: page.width.bounded, height: page.height.bounded,
          fragments: start..<fragments.count, rules: page.rules.filter(\.isBounded)))
    }
  }

  /// The bytes of a word.
  func text(of word: Int) -> ArraySlice<UInt8> { bytes[words[word].bytes] }

  /// The words of a fragment with blanks between them.
  func text(of fragment: Fragment) -> [UInt8] {
    var text: [UInt8] = []
    for index in fragment.words {
      if !words[index].isGlued, !text.isEmpty { text.append(0x20) }
      text += bytes[words[index].bytes]
    }
    return text
  }

  // MARK: Building

  private mutating func append(_ line: TextLine, page: Int) {
    let first = words.count
    for run in line.runs { append(run, isFirst: words.count == first) }
    guard words.count > first else { return }
    joinLetterSpacing(first..<words.count)
    var fragment = Fragment(
      words: first..<words.count, box: words[first].box, page: page, size: 0, letters: 0,
      boldLetters: 0, italicLetters: 0, isUpright: line.isUpright)
    var sizes: [(size: Float, count: Int)] = []
    var main = words[first]
    for index in fragment.words {
      let word = words[index]
      var count = 0
      for byte in bytes[word.bytes] where byte > 0x2F && byte & 0xC0 != 0x80 { count += 1 }
      fragment.letters += count
      if word.style.contains(.bold) { fragment.boldLetters += count }
      if word.style.contains(.italic) { fragment.italicLetters += count }
      if let known = sizes.firstIndex(where: { abs($0.size - word.size) < 0.05 }) {
        sizes[known].count += count
      } else {
        sizes.append((word.size, count))
      }
      fragment.box.x0 = min(fragment.box.x0, word.box.x0)
      fragment.box.x1 = max(fragment.box.x1, word.box.x1)
    }
    // Few letters beside a mark ("(7).") may be outnumbered by it.
    let isShort = fragment.letters <= 4
    let size =
      sizes.max { isShort ? $0.size < $1.size : ($0.count, $0.size) < ($1.count, $1.size) }?.size
      ?? main.size
    fragment.size = size
    // Height and baseline are those of the main size's first word.
    if let sample = fragment.words.first(where: { abs(words[$0].size - size) < 0.05 }) {
      main = words[sample]
    }
    fragment.box.y0 = main.box.y0
    fragment.box.y1 = main.box.y1
    if !line.isUpright {
      fragment.box = fragment.words.reduce(fragment.box) { $0.union(words[$1].box) }
    }
    fragments.append(fragment)
  }

  private mutating func append(_ run: TextRun, isFirst: Bool) {
    var position = 0
    var start: (byte: Int, x: Float)?
    let right = run.box.x1
    let edges = run.edges
    var isGlued = !isFirst && !(endsWithBlank)
    endsWithBlank = false
    func edge(_ index: Int) -> Float {
      (index < edges.count ? edges[index] : right).bounded
    }
    let top = run.box.y0.bounded
    let bottom = run.box.y1.bounded
    func close(at x: Float, _ text: inout DocumentText) {
      guard let open = start else { return }
      text.words.append(
        Word(
          bytes: open.byte..<text.bytes.count,
          box: Box(x0: open.x, y0: top, x1: x, y1: bottom), size: run.fontSize.bounded,
          rise: run.rise.bounded, style: run.style, isGlued: isGlued))
      start = nil
    }
    let letters = run.text.utf8.span
    for index in letters.indices {
      let byte = letters[index]
      if byte & 0xC0 == 0x80 {
        bytes.append(byte)
        continue
      }
      if byte == 0x20 {
        close(at: edge(position), &self)
        isGlued = false
      } else {
        if start == nil { start = (bytes.count, edge(position)) }
        bytes.append(byte)
      }
      position += 1
    }
    let open = start != nil
    close(at: right.bounded, &self)
    endsWithBlank = !open && !isGlued
  }

  private var endsWithBlank = false
}

extension Box {
  /// Whether all edges are numbers that a page can have.
  fileprivate var isBounded: Bool {
    x0 == x0.bounded && y0 == y0.bounded && x1 == x1.bounded && y1 == y1.bounded
      && x0 <= x1 && y0 <= y1
  }
}

extension Float {
  /// The number, kept within what a page can be; damaged files hold numbers that are none.
  fileprivate var bounded: Float { isFinite ? Swift.min(100_000, Swift.max(-100_000, self)) : 0 }
}
