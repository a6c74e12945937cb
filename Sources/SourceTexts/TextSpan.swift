/// A half-open range of UTF-8 byte offsets in one text.
///
/// All of Renvoi counts bytes inside; code points appear only at the edges (`renvoi cite`, JSON),
/// where ``CodePointIndex`` converts.
public struct TextSpan: Hashable, Sendable, Codable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset behind the last byte.
  public var end: Int

  /// Creates the span of the bytes from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of bytes.
  public var count: Int { end - start }

  /// Whether no byte lies in the span.
  public var isEmpty: Bool { end <= start }

  /// Tells whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Tells whether every byte of `other` lies in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
}

extension TextSpan: Comparable {
  /// Orders by start, the longer span first where two start together.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

extension String {
  /// The part of the text that the span covers, cut at character boundaries.
  package subscript(span: TextSpan) -> Substring {
    let lower = utf8.index(
      utf8.startIndex, offsetBy: Swift.max(0, span.start), limitedBy: utf8.endIndex)
    let upper = utf8.index(
      utf8.startIndex, offsetBy: Swift.max(0, span.end), limitedBy: utf8.endIndex)
    guard let lower, let upper, lower <= upper else { return "" }
    return self[lower..<upper]
  }
}
