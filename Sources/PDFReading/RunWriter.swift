internal import PageLayouts
internal import SourceTexts

/// Writes characters as runs of one style, repaired and with their edges.
struct RunWriter {
  private let page: PageCharacters
  private let traits: [TextRun.Style]
  private let names: [String]
  private var bytes: [UInt8] = []
  private var edges: [Float] = []

  init(_ page: PageCharacters) {
    self.page = page
    let names = page.styles.map { Self.plainName($0.fontName) }
    self.names = names
    traits = zip(page.styles, names).map { Self.traits($0, name: $1) }
  }

  /// The line made of these parts, left to right; `nil` where nothing printable remains.
  mutating func line(
    _ parts: [Range<Int>], size: Float, baseline: Float, isUpright: Bool
  ) -> TextLine? {
    var runs: [TextRun] = []
    var end: Float?
    for part in parts {
      var start = part.lowerBound
      if let end, page.characters[start].x0 - end > 0.12 * size { bytes.append(0x20) }
      if !bytes.isEmpty { edges.append(end ?? 0) }
      while start < part.upperBound {
        let first = page.characters[start]
        // Where the style changes too, room is a blank: `(b)` before struck words.
        if start > part.lowerBound, isWordGap(page.characters[start - 1], first, size: size) {
          bytes.append(0x20)
          edges.append(page.characters[start - 1].x1)
        }
        var stop = start
        var box = Box(x0: first.x0, y0: first.y0, x1: first.x1, y1: first.y1)
        var last = first
        while stop < part.upperBound {
          let character = page.characters[stop]
          guard continues(character, first) else { break }
          if stop > start, isWordGap(last, character, size: size) {
            bytes.append(0x20)
            edges.append(last.x1)
          }
          if character.x0 < box.x0 { box.x0 = character.x0 }
          if character.x1 > box.x1 { box.x1 = character.x1 }
          write(character)
          last = character
          stop += 1
        }
        if let run = run(first, box: box, size: size, baseline: baseline) { runs.append(run) }
        start = stop
      }
      end = page.characters[part.upperBound - 1].x1
    }
    guard let first = runs.first else { return nil }
    let box = runs.dropFirst().reduce(first.box) { $0.union($1.box) }
    return TextLine(runs: runs, box: box, isUpright: isUpright)
  }

  /// Whether so much room lies between two characters that a blank is meant.
  private func isWordGap(
    _ a: PageCharacters.Character, _ b: PageCharacters.Character, size: Float
  ) -> Bool {
    b.x0 - a.x1 > 0.6 * size && !a.isBlank && !b.isBlank
  }

  /// Characters of one run share style and height; a blank goes with what stands before it.
  private func continues(_ character: PageCharacters.Character, _ first: PageCharacters.Character)
    -> Bool
  {
    character.style == first.style && abs(character.y1 - first.y1) < 0.5
      || character.scalar == 0x20
  }

  private mutating func run(
    _ first: PageCharacters.Character, box: Box, size: Float, baseline: Float
  ) -> TextRun? {
    defer {
      bytes.removeAll(keepingCapacity: true)
      edges.removeAll(keepingCapacity: true)
    }
    guard !bytes.isEmpty else { return nil }
    let style = page.styles[Int(first.style)]
    var rise = baseline - first.baseline
    // Boxes of other fonts of the same size reach differently far below the baseline.
    if abs(rise) < 0.1 * size || abs(rise) < 0.25 * size && style.fontSize > 0.9 * size {
      rise = 0
    }
    return TextRun(
      text: String(decoding: bytes, as: UTF8.self), box: box, edges: edges,
      fontSize: (style.fontSize * 100).rounded() / 100, fontName: names[Int(first.style)],
      style: traits[Int(first.style)], rise: rise)
  }

  private mutating func write(_ character: PageCharacters.Character) {
    if character.scalar < 0x7F, character.scalar >= 0x20 {
      bytes.append(UInt8(character.scalar))
      edges.append(character.x0)
      return
    }
    let name = page.styles[Int(character.style)].fontName
    let isVisible = character.x1 - character.x0 > 0.01
    switch ScalarRepair.repair(character.scalar, fontName: name, isVisible: isVisible) {
    case .nothing: break
    case .scalar(let scalar): write(scalar, at: character.x0)
    case .sequence(let scalars):
      let step = (character.x1 - character.x0) / Float(max(1, scalars.count))
      for (number, scalar) in scalars.enumerated() {
        write(scalar, at: character.x0 + Float(number) * step)
      }
    }
  }

  private mutating func write(_ value: UInt32, at x: Float) {
    guard let scalar = Unicode.Scalar(value) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    edges.append(x)
  }

  // MARK: Fonts

  /// The name without the six letters and `+` of a subset.
  private static func plainName(_ name: String) -> String {
    let bytes = name.utf8
    let prefix = bytes.prefix(7)
    guard prefix.count == 7, prefix.last == UInt8(ascii: "+"),
      prefix.dropLast().allSatisfy({ (0x41...0x5A).contains($0) })
    else { return name }
    return String(name.dropFirst(7))
  }

  private static func traits(_ style: PageCharacters.Style, name: String) -> TextRun.Style {
    let letters = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var traits: TextRun.Style = style.isUnderlined ? .underlined : []
    if style.isStruck { traits.insert(.struck) }
    if boldNames.contains(where: { letters.holds($0) }) { traits.insert(.bold) }
    if italicNames.contains(where: { letters.holds($0) }) { traits.insert(.italic) }
    return traits
  }

  private static let boldNames = ["bold", "black", "heavy", "demi"].map { Array($0.utf8) }
  private static let italicNames =
    ["italic", "oblique", "-ital", "regital", "reguital", "boldital"].map { Array($0.utf8) }
}

extension [UInt8] {
  /// Whether the bytes of a word occur.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    return (0...(count - word.count)).contains { start in
      self[start] == first && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
