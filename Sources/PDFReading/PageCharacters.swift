/// The characters of one page with their boxes and styles, as poppler reports them.
struct PageCharacters {
  /// One character; a line feed ends a line, a blank covers the gap between two words.
  struct Character {
    var scalar: UInt32
    /// Index in `styles`.
    var style: UInt16
    var x0: Float
    var y0: Float
    var x1: Float
    var y1: Float

    /// Baseline, as far as the box tells: fonts reach below it by about a fifth of their height.
    var baseline: Float { y1 - 0.195 * (y1 - y0) }
    var isBlank: Bool { scalar == 0x20 || scalar == 0x0A }
  }

  /// Font and size of a run.
  struct Style: Hashable {
    var fontName: String
    var fontSize: Float
    var isUnderlined = false
    var isStruck = false
  }

  var characters: [Character] = []
  var styles: [Style] = []
}
