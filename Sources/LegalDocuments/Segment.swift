package import SourceTexts

/// The place in a text at which a footnote is called.
package struct FootnoteCall: Hashable, Sendable {
  /// Index in the document's footnotes.
  package var footnote: Int
  /// UTF-8 offset in the segment's text, behind the last letter that the call follows.
  package var offset: Int

  package init(footnote: Int, offset: Int) {
    self.footnote = footnote
    self.offset = offset
  }
}

/// One node of a document's structure, with its own text only; its children follow it.
package struct Segment: Hashable, Sendable {
  /// Unique in the document, in pinpoint notation: `rct_12`, `art_5.par_2.pnt_a`, `opr_3`.
  package var id: String
  /// Index of the parent in the document's segments; always smaller than the segment's own.
  package var parent: Int?
  package var kind: SegmentKind
  /// The number as printed (`(12)`, `5`, `a)`, `II.`), without the word before it ("Article").
  package var number: String?
  /// The heading printed with the segment (an article's title, an annex's name).
  package var heading: String?
  /// The clause's opening word as printed (`RECALLING`, `INVITES`); points inherit it.
  package var opening: String?
  /// Whom an operative clause addresses ("the Member States"); points inherit it.
  package var addressees: [String]
  /// Own text without the children's: calls taken out, hyphens joined, blanks collapsed.
  package var text: String
  /// The way back from `text` to the source.
  package var map: SourceMap
  /// Where number and heading stand, if they stand apart from the text (an article's, an annex's).
  package var headMap = SourceMap()
  /// First page, counted from 1, where the source has pages.
  package var page: Int?
  /// Last page.
  package var endPage: Int?
  /// Calls of footnotes in `text`, in order.
  package var calls: [FootnoteCall]
  /// Parts of `text` that are printed struck through (deleted in a compromise text).
  package var struck: [TextSpan]
  /// Parts of `text` that are printed as insertions, bold or underlined, in a text that marks its
  /// changes.
  package var inserted: [TextSpan] = []
  /// Whether the text is quoted as the new wording of another act (`QUOT.S`, quoted amendments).
  package var isQuoted: Bool

  package init(
    id: String = "", parent: Int? = nil, kind: SegmentKind, number: String? = nil,
    heading: String? = nil, opening: String? = nil, addressees: [String] = [], text: String = "",
    map: SourceMap = SourceMap(), page: Int? = nil, endPage: Int? = nil,
    calls: [FootnoteCall] = [], struck: [TextSpan] = [], isQuoted: Bool = false
  ) {
    self.id = id
    self.parent = parent
    self.kind = kind
    self.number = number
    self.heading = heading
    self.opening = opening
    self.addressees = addressees
    self.text = text
    self.map = map
    self.page = page
    self.endPage = endPage
    self.calls = calls
    self.struck = struck
    self.isQuoted = isQuoted
  }

  /// Whether the whole text is struck through.
  package var isStruck: Bool {
    !text.isEmpty && struck.contains { $0.start <= 0 && $0.end >= text.utf8.count }
  }
}
