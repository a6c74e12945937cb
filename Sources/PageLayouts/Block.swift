package import SourceTexts

/// Where a footnote's mark was found in a block's text.
package struct NoteCall: Hashable, Sendable {
  /// The mark without brackets: `1`, `*`.
  package var mark: String
  /// UTF-8 offset in the block's text behind the letter that the mark follows.
  package var offset: Int
  /// Page of the mark.
  package var page: Int
  /// The run of notes, where the text sets them apart: in each run marks may begin anew.
  package var run: Int

  package init(mark: String, offset: Int, page: Int, run: Int = 0) {
    self.mark = mark
    self.offset = offset
    self.page = page
    self.run = run
  }
}

/// A paragraph, list item, heading or table cell as laid out: text with its look.
///
/// Text is clean: furniture off, calls taken out, line-end hyphens joined, blanks collapsed. A
/// paragraph that runs over a page or column break is one block.
package struct Block: Hashable, Sendable {
  /// How the lines stand between the column's margins.
  package enum Alignment: String, Hashable, Sendable {
    case left, centred, right
  }

  package var text: String
  package var map: SourceMap
  /// First and last page.
  package var page: Int
  package var endPage: Int
  /// Around its lines on the first page.
  package var box: Box
  package var alignment: Alignment
  /// Left edge of the first line, relative to the column's left margin, in points.
  package var firstIndent: Float
  /// Left edge of the other lines, relative to the column's left margin, in points.
  package var hangingIndent: Float
  /// Size of most letters, in points.
  package var fontSize: Float
  /// Whether all, or the larger part, of the letters are bold or italic.
  package var isBold: Bool
  package var isItalic: Bool
  /// Whether a line is drawn under (nearly) all words and they are not bold.
  package var isUnderlined: Bool
  /// White space above the first line, in points; 0 at the top of a column.
  package var spaceAbove: Float
  /// The item's own number or bullet (`1.`, `(a)`, `–`), where it stands apart from the text in
  /// a hanging indent or table cell; it is not in `text`.
  package var label: String?
  package var calls: [NoteCall]
  package var struck: [TextSpan]
  /// Bold or underlined parts inside ordinary text (insertions in a compromise text).
  package var inserted: [TextSpan]
  /// Row and column, from 0, where the block is a table's cell.
  package var cell: (row: Int, column: Int)? {
    get { cellIndex.map { ($0 / 1000, $0 % 1000) } }
    set { cellIndex = newValue.map { $0.row * 1000 + min(999, $0.column) } }
  }
  private var cellIndex: Int?
  /// Number of the table on which the cell stands, from 0 in the document.
  package var table: Int?

  package init(
    text: String, map: SourceMap = SourceMap(), page: Int = 1, endPage: Int? = nil,
    box: Box = Box(x0: 0, y0: 0, x1: 0, y1: 0), alignment: Alignment = .left,
    firstIndent: Float = 0, hangingIndent: Float = 0, fontSize: Float = 12, isBold: Bool = false,
    isItalic: Bool = false, isUnderlined: Bool = false, spaceAbove: Float = 12,
    label: String? = nil, calls: [NoteCall] = [],
    struck: [TextSpan] = [], inserted: [TextSpan] = []
  ) {
    self.text = text
    self.map = map
    self.page = page
    self.endPage = endPage ?? page
    self.box = box
    self.alignment = alignment
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
    self.fontSize = fontSize
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.spaceAbove = spaceAbove
    self.label = label
    self.calls = calls
    self.struck = struck
    self.inserted = inserted
  }
}

/// A footnote's text as laid out, still without its call.
package struct NoteBlock: Hashable, Sendable {
  /// The mark without brackets.
  package var mark: String
  package var text: String
  package var map: SourceMap
  /// Page on which the note begins.
  package var page: Int
  /// The run of notes in which it stands; see ``NoteCall/run``.
  package var run: Int

  package init(mark: String, text: String, map: SourceMap = SourceMap(), page: Int, run: Int = 0) {
    self.mark = mark
    self.text = text
    self.map = map
    self.page = page
    self.run = run
  }
}

/// A whole document's layout: what segmentation works on.
package struct PageLayout: Hashable, Sendable {
  /// In reading order.
  package var blocks: [Block]
  package var notes: [NoteBlock]
  /// Running heads and feet that were taken off, with the page they stood on: the document's own
  /// number often stands there.
  package var furniture: [Furniture]
  /// Number of pages.
  package var pageCount: Int
  package var diagnostics: [Diagnostic]

  /// A running head or foot.
  package struct Furniture: Hashable, Sendable {
    package var page: Int
    package var text: String
    package init(page: Int, text: String) {
      self.page = page
      self.text = text
    }
  }

  package init(
    blocks: [Block], notes: [NoteBlock] = [], furniture: [Furniture] = [], pageCount: Int = 0,
    diagnostics: [Diagnostic] = []
  ) {
    self.blocks = blocks
    self.notes = notes
    self.furniture = furniture
    self.pageCount = pageCount
    self.diagnostics = diagnostics
  }
}
