public import SourceTexts

/// A way of naming works: `council`, `oj`, `celex` … (`scheme` of `scheme:value`).
///
/// An open type.
public struct IdentifierScheme: OpenType {
  /// The word before the colon, lower case.
  public let name: ShortName
  /// Creates a value of that name.
  @inlinable public init(_ name: ShortName) { self.name = name }

  /// Whether the names are equal; said here, so that it is inlined in other modules.
  @inlinable public static func == (a: Self, b: Self) -> Bool { a.name == b.name }

  /// A document of the Council's or European Council's register.
  @inlinable public static var council: IdentifierScheme { IdentifierScheme("council") }
  /// A place in the Official Journal.
  @inlinable public static var oj: IdentifierScheme { IdentifierScheme("oj") }
  /// Whatever a CELEX number names.
  @inlinable public static var celex: IdentifierScheme { IdentifierScheme("celex") }
  /// A decision cited by ECLI alone.
  @inlinable public static var ecli: IdentifierScheme { IdentifierScheme("ecli") }
  /// A Commission, joint or staff document.
  @inlinable public static var com: IdentifierScheme { IdentifierScheme("com") }
  /// An interinstitutional procedure.
  @inlinable public static var proc: IdentifierScheme { IdentifierScheme("proc") }
  /// A European Parliament document.
  @inlinable public static var ep: IdentifierScheme { IdentifierScheme("ep") }
  /// A document of the European Economic and Social Committee.
  @inlinable public static var eesc: IdentifierScheme { IdentifierScheme("eesc") }
  /// A document of the Committee of the Regions.
  @inlinable public static var cor: IdentifierScheme { IdentifierScheme("cor") }
  /// A document of the Court of Auditors.
  @inlinable public static var eca: IdentifierScheme { IdentifierScheme("eca") }
  /// A document of the European Central Bank.
  @inlinable public static var ecb: IdentifierScheme { IdentifierScheme("ecb") }
  /// A United Nations document.
  @inlinable public static var un: IdentifierScheme { IdentifierScheme("un") }
  /// A Council of Europe treaty.
  @inlinable public static var coe: IdentifierScheme { IdentifierScheme("coe") }
  /// An application to, or judgment of, the European Court of Human Rights.
  @inlinable public static var echr: IdentifierScheme { IdentifierScheme("echr") }
  /// A case of the EFTA Court.
  @inlinable public static var efta: IdentifierScheme { IdentifierScheme("efta") }
  /// Conclusions or decisions cited by body and date only.
  @inlinable public static var meeting: IdentifierScheme { IdentifierScheme("meeting") }
  /// A named thing with no number in reach.
  @inlinable public static var alias: IdentifierScheme { IdentifierScheme("alias") }
  /// A document known only by description.
  @inlinable public static var text: IdentifierScheme { IdentifierScheme("text") }
  /// A file that prints no identifier: the first 16 hex digits of its SHA-256.
  @inlinable public static var file: IdentifierScheme { IdentifierScheme("file") }
  /// The citing document itself; the only scheme without a value.
  @inlinable public static var `self`: IdentifierScheme { IdentifierScheme("self") }

  /// Which identifier names the node where a work has several: the first of these schemes.
  ///
  /// Source: `identifiers.md`, "Which is preferred as the node's key".
  public static let preference: [IdentifierScheme] = [
    .celex, .council, .com, .ecli, .ep, .proc, .un, .oj,
  ]
}

/// One name of one work, in Renvoi's notation: `scheme:value`.
public struct WorkIdentifier: Hashable, Sendable {
  /// The way of naming.
  public var scheme: IdentifierScheme
  /// The name, in the scheme's normal form.
  public var value: String

  /// Creates an identifier from parts that are in normal form already.
  @inlinable public init(_ scheme: IdentifierScheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// The citing document itself.
  @inlinable public static var `self`: WorkIdentifier { WorkIdentifier(.self, "") }

  /// Whether it is the citing document itself; asked at every mention.
  @inlinable public var isSelf: Bool { scheme == .self && value.isEmpty }

  /// Reads the notation `scheme:value` (or `self`) without judging the value.
  public init?(_ text: some StringProtocol) { self.init(notation: Substring(text)) }

  /// The same for one type: linking reads one for every mention.
  init?(notation text: Substring) {
    if text == "self" {
      self = .self
      return
    }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else {
      return nil
    }
    let value = text[text.utf8.index(after: colon)...]
    guard !value.isEmpty else { return nil }
    self.init(IdentifierScheme(rawValue: String(text[..<colon])), String(value))
  }
}

extension WorkIdentifier: CustomStringConvertible, Comparable, Codable {
  /// The notation: `celex:32016R0679`, `self`.
  public var description: String {
    scheme == .self ? "self" : scheme.rawValue + ":" + value
  }

  /// Bytes that the notation has at most.
  package var room: Int { scheme.name.utf8Count + 1 + value.utf8.count }

  /// Adds the notation to a text in UTF-8; it takes ``room``.
  package func append(to text: inout OutputSpan<UInt8>) {
    text.append(scheme.name)
    guard scheme != .self else { return }
    text.append(UInt8(ascii: ":"))
    text.append(string: value)
  }

  /// Adds the notation to a text in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: room) { append(to: &$0) }
  }

  /// Orders by notation, byte for byte.
  public static func < (a: WorkIdentifier, b: WorkIdentifier) -> Bool {
    a.scheme == b.scheme
      ? a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
      : a.scheme.name < b.scheme.name
  }

  /// Reads the notation from one string.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let identifier = WorkIdentifier(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "expected an identifier such as celex:32016R0679, found “\(text)”"))
    }
    self = identifier
  }

  /// Writes the notation as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
