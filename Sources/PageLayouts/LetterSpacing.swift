internal import SourceTexts

extension DocumentText {
  /// Joins letters that were set apart for emphasis: `P R E S S`, `S ec ti on 5`.
  ///
  /// A spaced word shows two kinds of gaps, narrow ones between letters and wide ones between
  /// words, and its parts are short. Ordinary lines have one kind of gap. Only words are emphasised:
  /// a line most of whose parts are numbers or end in a mark is a citation (`OJ No L 87, 20. 4.`)
  /// behind the wide gap of its footnote mark.
  mutating func joinLetterSpacing(_ range: Range<Int>) {
    guard range.count >= 3 else { return }
    var gaps: [(index: Int, width: Float)] = []
    var parts = 1
    var letters = 0
    for index in range {
      let word = words[index]
      for byte in bytes[word.bytes] where byte & 0xC0 != 0x80 { letters += 1 }
      if index > range.lowerBound, !word.isGlued {
        gaps.append((index, word.box.x0 - words[index - 1].box.x1))
        parts += 1
      }
    }
    guard gaps.count >= 2, letters <= 3 * parts else { return }
    let figures = range.count { !isOfLettersOnly(words[$0]) }
    guard 3 * figures <= range.count else { return }
    guard let narrow = gaps.map(\.width).min(), let wide = gaps.map(\.width).max() else { return }
    let isTracked = letters == parts && range.allSatisfy { isCapital(words[$0]) }
    guard isTracked || wide > 1.6 * max(narrow, 0.1) else { return }
    let limit = isTracked && wide <= 1.6 * narrow ? .infinity : (narrow + wide) / 2
    for gap in gaps where gap.width < limit { words[gap.index].isGlued = true }
  }

  /// Whether neither digit nor mark stands in the word.
  private func isOfLettersOnly(_ word: Word) -> Bool {
    bytes[word.bytes].allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Whether the word is one capital letter.
  private func isCapital(_ word: Word) -> Bool {
    guard let first = bytes[word.bytes].first else { return false }
    return (0x41...0x5A).contains(first) || first >= 0xC3
  }
}
