public import SourceTexts

/// A run of characters of one font and size on one line.
public struct TextRun: Hashable, Sendable {
  /// What is special about the letters.
  public struct Style: OptionSet, Hashable, Sendable {
    /// The set's bits.
    public let rawValue: UInt8
    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold font.
    public static let bold = Style(rawValue: 1)
    /// Italic or oblique font.
    public static let italic = Style(rawValue: 2)
    /// A line is drawn through the letters.
    public static let struck = Style(rawValue: 4)
    /// A line is drawn under the letters.
    public static let underlined = Style(rawValue: 8)
  }

  /// The characters, as the PDF gives them but with private-use bullets and ligatures resolved.
  public var text: String
  /// Around all its characters.
  public var box: Box
  /// Left edge of each Unicode scalar of `text`, in points; same count as its scalars.
  public var edges: [Float]
  /// Font size in points.
  public var fontSize: Float
  /// Font name as in the PDF, without the subset prefix.
  public var fontName: String
  /// What is special about the letters.
  public var style: Style
  /// Distance of the baseline above that of the line's body text, in points: positive for
  /// superscripts.
  public var rise: Float

  /// Creates a run.
  public init(
    text: String, box: Box, edges: [Float], fontSize: Float, fontName: String, style: Style = [],
    rise: Float = 0
  ) {
    self.text = text
    self.box = box
    self.edges = edges
    self.fontSize = fontSize
    self.fontName = fontName
    self.style = style
    self.rise = rise
  }
}

/// Runs that stand on one baseline without a gap wide enough to be a column's.
public struct TextLine: Hashable, Sendable {
  /// Left to right; blanks between words are characters of the runs.
  public var runs: [TextRun]
  /// Around all runs.
  public var box: Box
  /// Whether the letters stand upright on the page as shown; stamps in the margin do not.
  public var isUpright: Bool

  /// Creates a line.
  public init(runs: [TextRun], box: Box, isUpright: Bool = true) {
    self.runs = runs
    self.box = box
    self.isUpright = isUpright
  }

  /// The line's characters.
  public var text: String { runs.map(\.text).joined() }
}

/// A page as it is printed: lines with boxes, fonts and sizes, in the PDF's own order.
public struct Page: Hashable, Sendable {
  /// Counted from 1.
  public var number: Int
  /// Width in points.
  public var width: Float
  /// Height in points.
  public var height: Float
  /// In the order of the content stream as poppler reports it.
  public var lines: [TextLine]
  /// Straight lines drawn on the page: the rules of tables, lines under and through words.
  public var rules: [Box]

  /// Creates a page.
  public init(
    number: Int, width: Float, height: Float, lines: [TextLine], rules: [Box] = []
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.lines = lines
    self.rules = rules
  }
}
