/// A type whose values are told by their names and to which anybody may add some: kinds of references,
/// schemes of identifiers, relations.
///
/// It is not `RawRepresentable`: for such types the standard library compares the raw values, which
/// here are strings that have to be made first.
public protocol OpenType: Hashable, Sendable, Codable {
  /// The name of the value.
  var name: ShortName { get }
  /// The value of that name.
  init(_ name: ShortName)
}

extension OpenType {
  /// The name as a string.
  public var rawValue: String { name.text }

  /// Creates a value from its name.
  public init(rawValue: String) { self.init(ShortName(text: rawValue)) }

  /// Creates a value that the program itself names; see ``ShortName``.
  @inlinable @inline(__always)
  public init(_ name: StaticString) { self.init(ShortName(name)) }

  /// Reads the name from one string.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the name as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
