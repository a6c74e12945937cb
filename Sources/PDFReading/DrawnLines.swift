internal import SourceTexts

/// Finds out which characters a page's drawn lines strike through or underline.
///
/// Writers of documents draw deleted text as letters with a thin line over them; nothing in the
/// characters says so. Such a line lies between the baseline and the middle of the letters and is
/// as long as the words. The rules of tables and forms stand below the letters or reach beyond them.
struct DrawnLines {
  /// Level lines only.
  private let rules: [Box]

  /// Steps that one page may cost; a page that asks for more is no text.
  private static let maximumSteps = 20_000_000

  init(_ rules: [Box]) {
    self.rules = rules.filter { $0.width > $0.height && $0.height < 3 }
  }

  /// The characters with the styles that the lines give them.
  func marked(_ page: PageCharacters) -> PageCharacters {
    guard !rules.isEmpty, !page.characters.isEmpty else { return page }
    let rows = Rows(page, isSorted: rules.count > 8)
    var marks: [Int: Mark] = [:]
    var steps = 0
    for rule in rules {
      let middle = (rule.y0 + rule.y1) / 2
      var through: [Int] = []
      var under: [Int] = []
      for index in rows.near(middle) {
        steps += 1
        let character = page.characters[index]
        guard character.scalar != 0x0A, rule.holds(character) else { continue }
        let size = page.styles[Int(character.style)].fontSize
        let height = (character.baseline - middle) / max(1, size)
        if height > 0.12, height < 0.5 { through.append(index) }
        if height > -0.3, height <= 0.12 { under.append(index) }
      }
      if spans(rule, through, page, slack: 2) {
        for index in through { marks[index, default: []].insert(.struck) }
      } else if spans(rule, under, page, slack: 0.7) {
        for index in under { marks[index, default: []].insert(.underlined) }
      }
      if steps > Self.maximumSteps { break }
    }
    return marks.isEmpty ? page : apply(marks, to: page)
  }

  private struct Mark: OptionSet, Hashable {
    let rawValue: UInt8
    static let struck = Mark(rawValue: 1)
    static let underlined = Mark(rawValue: 2)
  }

  /// Whether a line is as long as the characters: it reaches beyond them by less than some ems.
  private func spans(_ rule: Box, _ indices: [Int], _ page: PageCharacters, slack: Float) -> Bool {
    guard let first = indices.first, indices.contains(where: { !page.characters[$0].isBlank })
    else { return false }
    let size = page.styles[Int(page.characters[first].style)].fontSize
    let left = indices.map { page.characters[$0].x0 }.min() ?? 0
    let right = indices.map { page.characters[$0].x1 }.max() ?? 0
    return left - rule.x0 < slack * size && rule.x1 - right < slack * size
  }

  private func apply(_ marks: [Int: Mark], to page: PageCharacters) -> PageCharacters {
    var page = page
    var known: [Key: UInt16] = [:]
    for index in marks.keys.sorted() {
      guard let mark = marks[index] else { continue }
      let key = Key(style: page.characters[index].style, mark: mark)
      if known[key] == nil {
        guard page.styles.count < Int(UInt16.max) else { return page }
        var style = page.styles[Int(key.style)]
        style.isStruck = mark.contains(.struck)
        style.isUnderlined = mark.contains(.underlined)
        known[key] = UInt16(page.styles.count)
        page.styles.append(style)
      }
      page.characters[index].style = known[key] ?? key.style
    }
    return page
  }

  private struct Key: Hashable {
    var style: UInt16
    var mark: Mark
  }

  /// The characters by the height of their baselines.
  private struct Rows {
    private var buckets: [Int: [Int]] = [:]
    private let all: [Int]
    private let page: PageCharacters
    private static let step: Float = 4

    /// Few rules are quicker held against all characters.
    init(_ page: PageCharacters, isSorted: Bool) {
      self.page = page
      all = isSorted ? [] : Array(page.characters.indices)
      guard isSorted else { return }
      for (index, character) in page.characters.enumerated() {
        buckets[Self.bucket(character.baseline), default: []].append(index)
      }
    }

    private static func bucket(_ y: Float) -> Int {
      y.isFinite ? Int(max(-1e6, min(1e6, y)) / step) : 0
    }

    /// Characters whose baseline lies a little above a height, or up to twenty points below it.
    func near(_ y: Float) -> [Int] {
      guard all.isEmpty else {
        return all.filter { index in
          let baseline = page.characters[index].baseline
          return baseline > y - 5 && baseline < y + 20
        }
      }
      return (Self.bucket(y - 5)...Self.bucket(y + 20)).flatMap { buckets[$0] ?? [] }
    }
  }
}

extension Box {
  /// Whether the middle of a character lies above or below the line.
  fileprivate func holds(_ character: PageCharacters.Character) -> Bool {
    let middle = (character.x0 + character.x1) / 2
    return middle >= x0 && middle <= x1
  }
}
