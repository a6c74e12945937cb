/// Where the text from one offset on stands in its source, up to the next anchor.
package struct SourceAnchor: Hashable, Sendable {
  /// UTF-8 offset in the text at which this anchor begins.
  package var offset: Int
  /// Page, counted from 1; 0 where the source has no pages.
  package var page: Int
  /// Line of the source file, counted from 1; 0 where the source has no lines (PDF).
  package var line: Int
  /// Box of the word or run that begins here; absent where the source has no layout.
  package var box: Box?

  package init(offset: Int, page: Int = 0, line: Int = 0, box: Box? = nil) {
    self.offset = offset
    self.page = page
    self.line = line
    self.box = box
  }
}

/// The way back from a text to its source: page and box for a PDF, line for XML.
///
/// Anchors are sorted by offset; each holds until the next one begins.
package struct SourceMap: Hashable, Sendable {
  package private(set) var anchors: [SourceAnchor]

  package init(_ anchors: [SourceAnchor] = []) {
    self.anchors = anchors
  }

  /// Adds an anchor whose offset is not smaller than that of the last one.
  package mutating func append(_ anchor: SourceAnchor) {
    anchors.append(anchor)
  }

  /// Adds all anchors of another map, whose text was appended at `offset`.
  package mutating func append(_ other: SourceMap, at offset: Int) {
    anchors.reserveCapacity(anchors.count + other.anchors.count)
    for var anchor in other.anchors {
      anchor.offset += offset
      anchors.append(anchor)
    }
  }

  /// The anchor in force at a byte offset.
  ///
  /// O(log n).
  package func anchor(at offset: Int) -> SourceAnchor? {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? anchors[low - 1] : anchors.first
  }

  /// The page on which the byte stands; `nil` where the source has none.
  package func page(at offset: Int) -> Int? {
    guard let page = anchor(at: offset)?.page, page > 0 else { return nil }
    return page
  }

  /// The box around the span's words on the page where the span starts.
  package func box(of span: TextSpan) -> Box? {
    guard let first = anchor(at: span.start), var box = first.box else { return nil }
    for anchor in anchors
    where anchor.offset > first.offset && anchor.offset < span.end && anchor.page == first.page {
      if let next = anchor.box { box = box.union(next) }
    }
    return box
  }

  /// The map of a part of the text, its offsets counted from the part's start.
  package func slice(_ span: TextSpan) -> SourceMap {
    var part: [SourceAnchor] = []
    if var first = anchor(at: span.start) {
      first.offset = 0
      part.append(first)
    }
    for var anchor in anchors where anchor.offset > span.start && anchor.offset < span.end {
      anchor.offset -= span.start
      part.append(anchor)
    }
    return SourceMap(part)
  }
}
