import SourceTexts

/// The ASCII letters, eight at most, that stand at a place in a text.
struct ASCIILetters {
  /// The letters in lower case, the first of them lowest; noughts behind the last.
  let folded: UInt64
  let count: Int
  /// Whether one of them is in lower case.
  let hasSmall: Bool

  /// Looks at eight bytes at once, of which those from `end` on do not count.
  ///
  /// Nothing is carried from byte to byte: each is taken without its highest bit, which then says
  /// whether adding has taken the byte past "a", or past "z".
  @inline(__always)
  init(_ bytes: [UInt8], at index: Int, before end: Int) {
    let word = EightBytes(bytes.span, at: index).bits
    let small = word | 0x2020_2020_2020_2020
    let low = small & 0x7F7F_7F7F_7F7F_7F7F
    let letters =
      (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~word
      & 0x8080_8080_8080_8080
    let others = letters ^ 0x8080_8080_8080_8080
    let count = min(others.trailingZeroBitCount >> 3, end - index)
    let kept: UInt64 = count == 8 ? .max : 1 &<< UInt64(count &<< 3) &- 1
    folded = small & kept
    hasSmall = word & 0x2020_2020_2020_2020 & kept != 0
    self.count = count
  }
}
