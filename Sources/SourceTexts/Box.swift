/// A rectangle on a page, in PDF points (1/72 inch) from the page's top left corner.
public struct Box: Hashable, Sendable, Codable {
  /// Left edge.
  public var x0: Float
  /// Upper edge.
  public var y0: Float
  /// Right edge.
  public var x1: Float
  /// Lower edge.
  public var y1: Float

  /// Creates a box from its edges.
  public init(x0: Float, y0: Float, x1: Float, y1: Float) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  /// Distance between left and right edge, in points.
  public var width: Float { x1 - x0 }
  /// Distance between upper and lower edge, in points.
  public var height: Float { y1 - y0 }

  /// The smallest box around both.
  public func union(_ other: Box) -> Box {
    Box(
      x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }
}
