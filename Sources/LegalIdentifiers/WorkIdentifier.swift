/// A way of naming works: `council`, `oj`, `celex` … (`scheme` of `scheme:value`).
///
/// An open type.
public struct IdentifierScheme: RawRepresentable, Hashable, Sendable, Codable {
  /// The word before the colon, lower case.
  public let rawValue: String
  /// Creates a scheme from the word before the colon.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A document of the Council's or European Council's register.
  public static let council = IdentifierScheme(rawValue: "council")
  /// A place in the Official Journal.
  public static let oj = IdentifierScheme(rawValue: "oj")
  /// Whatever a CELEX number names.
  public static let celex = IdentifierScheme(rawValue: "celex")
  /// A decision cited by ECLI alone.
  public static let ecli = IdentifierScheme(rawValue: "ecli")
  /// A Commission, joint or staff document.
  public static let com = IdentifierScheme(rawValue: "com")
  /// An interinstitutional procedure.
  public static let proc = IdentifierScheme(rawValue: "proc")
  /// A European Parliament document.
  public static let ep = IdentifierScheme(rawValue: "ep")
  /// A document of the European Economic and Social Committee.
  public static let eesc = IdentifierScheme(rawValue: "eesc")
  /// A document of the Committee of the Regions.
  public static let cor = IdentifierScheme(rawValue: "cor")
  /// A document of the Court of Auditors.
  public static let eca = IdentifierScheme(rawValue: "eca")
  /// A document of the European Central Bank.
  public static let ecb = IdentifierScheme(rawValue: "ecb")
  /// A United Nations document.
  public static let un = IdentifierScheme(rawValue: "un")
  /// A Council of Europe treaty.
  public static let coe = IdentifierScheme(rawValue: "coe")
  /// An application to, or judgment of, the European Court of Human Rights.
  public static let echr = IdentifierScheme(rawValue: "echr")
  /// A case of the EFTA Court.
  public static let efta = IdentifierScheme(rawValue: "efta")
  /// Conclusions or decisions cited by body and date only.
  public static let meeting = IdentifierScheme(rawValue: "meeting")
  /// A named thing with no number in reach.
  public static let alias = IdentifierScheme(rawValue: "alias")
  /// A document known only by description.
  public static let text = IdentifierScheme(rawValue: "text")
  /// A file that prints no identifier: the first 16 hex digits of its SHA-256.
  public static let file = IdentifierScheme(rawValue: "file")
  /// The citing document itself; the only scheme without a value.
  public static let `self` = IdentifierScheme(rawValue: "self")

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
  public init(_ scheme: IdentifierScheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// The citing document itself.
  public static let `self` = WorkIdentifier(.self, "")

  /// Whether it is the citing document itself; asked at every mention.
  package var isSelf: Bool { scheme.rawValue == "self" && value.isEmpty }

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

  /// Adds the notation to a text in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: scheme.rawValue.utf8)
    guard scheme.rawValue != "self" else { return }
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: value.utf8)
  }

  /// Orders by notation, byte for byte.
  public static func < (a: WorkIdentifier, b: WorkIdentifier) -> Bool {
    a.scheme == b.scheme
      ? a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
      : a.scheme.rawValue.utf8.lexicographicallyPrecedes(b.scheme.rawValue.utf8)
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
