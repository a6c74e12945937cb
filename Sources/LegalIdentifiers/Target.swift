/// What a reference points to: a work, perhaps a language version, perhaps a place inside.
///
/// Notation: `celex:32016R0679#art_5.par_2`, `council:ST-12345-2010-COR-1@fr`, `self#art_5`.
public struct Target: Hashable, Sendable {
  /// The work.
  public var work: WorkIdentifier
  /// ISO 639-1 code where the text names a language version.
  public var language: String?
  /// The place inside the work.
  public var pinpoint: Pinpoint?

  /// Creates a target.
  public init(_ work: WorkIdentifier, language: String? = nil, pinpoint: Pinpoint? = nil) {
    self.work = work
    self.language = language
    self.pinpoint = pinpoint
  }
}

extension Target: CustomStringConvertible, Codable {
  /// The notation.
  public var description: String {
    var text = work.description
    if let language {
      text += "@"
      text += language
    }
    if let pinpoint {
      text += "#"
      text += pinpoint.description
    }
    return text
  }

  /// Adds the notation to a text in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    work.append(to: &bytes)
    if let language {
      bytes.append(UInt8(ascii: "@"))
      bytes.append(contentsOf: language.utf8)
    }
    if let pinpoint {
      bytes.append(UInt8(ascii: "#"))
      pinpoint.append(to: &bytes)
    }
  }

  /// Reads the notation; `nil` where it is not one.
  public init?(_ text: some StringProtocol) { self.init(notation: Substring(text)) }

  /// The same for one type, byte by byte: linking reads one for every mention.
  private init?(notation text: Substring) {
    var rest = text
    var pinpoint: Pinpoint?
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      guard let read = Pinpoint(notation: rest[rest.utf8.index(after: hash)...]) else { return nil }
      pinpoint = read
      rest = rest[..<hash]
    }
    var language: String?
    if let at = rest.utf8.lastIndex(of: UInt8(ascii: "@")) {
      let code = rest[rest.utf8.index(after: at)...]
      if code.utf8.count == 2 {
        language = String(code)
        rest = rest[..<at]
      }
    }
    guard let work = WorkIdentifier(notation: rest) else { return nil }
    self.init(work, language: language, pinpoint: pinpoint)
  }

  /// Reads the notation from one string.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let target = Target(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "expected a target such as celex:32016R0679#art_5, found “\(text)”"))
    }
    self = target
  }

  /// Writes the notation as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
