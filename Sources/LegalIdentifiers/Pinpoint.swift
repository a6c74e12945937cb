public import SourceTexts

/// A path inside a work: `art_5.par_2.sub_1.pnt_a.pnt_ii`, from the outside in.
public struct Pinpoint: Hashable, Sendable {
  /// What a step counts; the codes follow the EU authority table "subdivision".
  ///
  /// An open type.
  public struct Unit: OpenType {
    /// The code in the notation (`art`, `par` …).
    public let name: ShortName
    /// Creates a value of that name.
    @inlinable public init(_ name: ShortName) { self.name = name }

    /// Whether the names are equal; said here, so that it is inlined in other modules.
    @inlinable public static func == (a: Self, b: Self) -> Bool { a.name == b.name }

    /// Article.
    @inlinable public static var article: Unit { Unit("art") }
    /// Numbered paragraph (of an article, of a judgment).
    @inlinable public static var paragraph: Unit { Unit("par") }
    /// Unnumbered subparagraph, by its place.
    @inlinable public static var subparagraph: Unit { Unit("sub") }
    /// Point with a letter, number or Roman numeral.
    @inlinable public static var point: Unit { Unit("pnt") }
    /// Indent, by its place.
    @inlinable public static var indent: Unit { Unit("idt") }
    /// Sentence, by its place.
    @inlinable public static var sentence: Unit { Unit("sen") }
    /// Recital.
    @inlinable public static var recital: Unit { Unit("rct") }
    /// Visa ("citation" in the drafters' words).
    @inlinable public static var visa: Unit { Unit("cit") }
    /// Annex.
    @inlinable public static var annex: Unit { Unit("anx") }
    /// Appendix of an annex.
    @inlinable public static var appendix: Unit { Unit("app") }
    /// Part of an act (`prt_1`).
    @inlinable public static var part: Unit { Unit("prt") }
    /// Part of an annex (`part_A`).
    @inlinable public static var annexPart: Unit { Unit("part") }
    /// Title as a division.
    @inlinable public static var title: Unit { Unit("ttl") }
    /// Chapter.
    @inlinable public static var chapter: Unit { Unit("cpt") }
    /// Section.
    @inlinable public static var section: Unit { Unit("sct") }
    /// Introductory part or wording; has no number.
    @inlinable public static var introductory: Unit { Unit("inp") }
    /// Closing part ("in fine"); has no number.
    @inlinable public static var closing: Unit { Unit("wrp") }
    /// Page; written `p12`, without an underscore.
    @inlinable public static var page: Unit { Unit("p") }
    /// Protocol attached to a work.
    @inlinable public static var `protocol`: Unit { Unit("pro") }
    /// Footnote.
    @inlinable public static var footnote: Unit { Unit("fn") }
    /// Operative paragraph of conclusions or a resolution.
    @inlinable public static var operative: Unit { Unit("opr") }
    /// Table.
    @inlinable public static var table: Unit { Unit("tbl") }
    /// Row of a table.
    @inlinable public static var row: Unit { Unit("row") }
  }

  /// One step of the path.
  public struct Step: Hashable, Sendable, CustomStringConvertible {
    /// What is counted.
    public var unit: Unit
    /// The number in the notation (`5`, `a`, `II`, `12a`); empty for units without number.
    public var number: String

    /// Creates a step.
    ///
    /// A full stop parts the digits of a number (`pnt_2.2`, `art_K.3`); elsewhere it parts steps, and
    /// a hyphen parts the ends of a range. In a number that has them otherwise a low line stands in
    /// their place, so that what is written reads back.
    public init(_ unit: Unit, _ number: String = "") {
      self.unit = unit
      self.number = Self.holdsSeparator(number) ? Self.readable(number) : number
    }

    /// A step whose number is known to read back.
    init(whole unit: Unit, _ number: String) {
      self.unit = unit
      self.number = number
    }

    private static func holdsSeparator(_ number: String) -> Bool {
      let bytes = number.utf8.span
      for index in bytes.indices where separates(bytes[index]) { return true }
      return false
    }

    static func separates(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    private static func readable(_ number: String) -> String {
      var bytes = Array(number.utf8)
      for (index, byte) in bytes.enumerated() where separates(byte) {
        let isDecimal =
          byte == UInt8(ascii: ".") && index > 0 && index + 1 < bytes.count
          && Self.isDigit(bytes[index + 1])
        if !isDecimal { bytes[index] = UInt8(ascii: "_") }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// The notation: `art_5`, `inp`, `p12`.
    public var description: String {
      if number.isEmpty { return unit.rawValue }
      return unit == .page ? "p" + number : unit.rawValue + "_" + number
    }

    /// Adds the notation to a text in UTF-8.
    func append(to text: inout OutputSpan<UInt8>) {
      text.append(unit.name)
      if number.isEmpty { return }
      if unit != .page { text.append(UInt8(ascii: "_")) }
      text.append(string: number)
    }
  }

  /// ``steps`` as they are held.
  public var path: Path
  /// ``rangeEnd`` as it is held.
  public var endPath: Path

  /// From the outside in; never empty.
  public var steps: [Step] {
    get { path.array }
    set { path = Path(newValue) }
  }

  /// The last member where the pinpoint is a range within one act (`art_5-art_9`).
  public var rangeEnd: [Step] {
    get { endPath.array }
    set { endPath = Path(newValue) }
  }

  /// Creates a pinpoint to one place, or from one place to another.
  public init(_ steps: [Step], through rangeEnd: [Step] = []) {
    self.init(Path(steps), through: Path(rangeEnd))
  }

  /// The same from paths.
  @inlinable public init(_ path: Path, through endPath: Path = Path()) {
    self.path = path
    self.endPath = endPath
  }
}

extension Pinpoint: CustomStringConvertible, Codable {
  /// The notation: `art_5.par_2`, `art_5-art_9`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.append(addingCapacity: room) { append(to: &$0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes that the notation has at most.
  package var room: Int { endPath.isEmpty ? path.room : path.room + 1 + endPath.room }

  /// Adds the notation to a text in UTF-8; it takes ``room``.
  package func append(to text: inout OutputSpan<UInt8>) {
    path.append(to: &text)
    guard !endPath.isEmpty else { return }
    text.append(UInt8(ascii: "-"))
    endPath.append(to: &text)
  }

  /// Adds the notation to a text in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: room) { append(to: &$0) }
  }

  /// Reads the notation; `nil` where it is not one.
  public init?(_ text: some StringProtocol) { self.init(notation: Substring(text)) }

  /// The same for one type, byte by byte: the id of every segment is read.
  init?(notation text: Substring) {
    let bytes = text.utf8.span
    var hyphen = 0
    while hyphen < bytes.count, bytes[hyphen] != UInt8(ascii: "-") { hyphen += 1 }
    guard let path = Path(notation: bytes, 0, hyphen) else { return nil }
    var rangeEnd = Path()
    if hyphen < bytes.count {
      for index in hyphen + 1..<bytes.count where bytes[index] == UInt8(ascii: "-") { return nil }
      guard let path = Path(notation: bytes, hyphen + 1, bytes.count) else { return nil }
      rangeEnd = path
    }
    self.init(path, through: rangeEnd)
  }

  /// Reads the notation from one string.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let pinpoint = Pinpoint(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "expected a pinpoint such as art_5.par_2, found “\(text)”"))
    }
    self = pinpoint
  }

  /// Writes the notation as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
