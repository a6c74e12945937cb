import SourceTexts

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

}

extension Target {
  /// Creates a target.
  public init(_ work: WorkIdentifier, language: String? = nil, pinpoint: Pinpoint? = nil) {
    // All members at once: a value of this size that is put together one by one is copied again.
    self.init(work: work, language: language, pinpoint: pinpoint)
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

  /// Bytes that the notation has at most.
  package var room: Int {
    work.room + (language.map { 1 + $0.utf8.count } ?? 0) + (pinpoint.map { 1 + $0.room } ?? 0)
  }

  /// Adds the notation to a text in UTF-8; it takes ``room``.
  package func append(to text: inout OutputSpan<UInt8>) {
    work.append(to: &text)
    if let language {
      text.append(UInt8(ascii: "@"))
      text.append(string: language)
    }
    if let pinpoint {
      text.append(UInt8(ascii: "#"))
      pinpoint.append(to: &text)
    }
  }

  /// Adds the notation to a text in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: room) { append(to: &$0) }
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
