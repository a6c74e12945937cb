package import SourceTexts

/// A footnote: its text and the place from which it is called.
package struct Footnote: Hashable, Sendable {
  /// `fn:1`, `fn:2` … in reading order, unique in the document.
  package var id: String
  /// The mark as printed, without brackets: `1`, `12`, `*`.
  package var mark: String
  package var text: String
  package var map: SourceMap
  /// Page on which the note's text begins.
  package var page: Int?
  /// Index of the segment that calls it; absent where no call was found.
  package var segment: Int?
  /// UTF-8 offset of the call in that segment's text.
  package var offset: Int?

  package init(
    id: String, mark: String, text: String, map: SourceMap = SourceMap(), page: Int? = nil,
    segment: Int? = nil, offset: Int? = nil
  ) {
    self.id = id
    self.mark = mark
    self.text = text
    self.map = map
    self.page = page
    self.segment = segment
    self.offset = offset
  }
}
