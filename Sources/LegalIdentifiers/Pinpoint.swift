/// A path inside a work: `art_5.par_2.sub_1.pnt_a.pnt_ii`, from the outside in.
public struct Pinpoint: Hashable, Sendable {
  /// What a step counts; the codes follow the EU authority table "subdivision".
  ///
  /// An open type.
  public struct Unit: RawRepresentable, Hashable, Sendable {
    /// The code in the notation (`art`, `par` …).
    public let rawValue: String
    /// Creates a unit from its code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Article.
    public static let article = Unit(rawValue: "art")
    /// Numbered paragraph (of an article, of a judgment).
    public static let paragraph = Unit(rawValue: "par")
    /// Unnumbered subparagraph, by its place.
    public static let subparagraph = Unit(rawValue: "sub")
    /// Point with a letter, number or Roman numeral.
    public static let point = Unit(rawValue: "pnt")
    /// Indent, by its place.
    public static let indent = Unit(rawValue: "idt")
    /// Sentence, by its place.
    public static let sentence = Unit(rawValue: "sen")
    /// Recital.
    public static let recital = Unit(rawValue: "rct")
    /// Visa ("citation" in the drafters' words).
    public static let visa = Unit(rawValue: "cit")
    /// Annex.
    public static let annex = Unit(rawValue: "anx")
    /// Appendix of an annex.
    public static let appendix = Unit(rawValue: "app")
    /// Part of an act (`prt_1`).
    public static let part = Unit(rawValue: "prt")
    /// Part of an annex (`part_A`).
    public static let annexPart = Unit(rawValue: "part")
    /// Title as a division.
    public static let title = Unit(rawValue: "ttl")
    /// Chapter.
    public static let chapter = Unit(rawValue: "cpt")
    /// Section.
    public static let section = Unit(rawValue: "sct")
    /// Introductory part or wording; has no number.
    public static let introductory = Unit(rawValue: "inp")
    /// Closing part ("in fine"); has no number.
    public static let closing = Unit(rawValue: "wrp")
    /// Page; written `p12`, without an underscore.
    public static let page = Unit(rawValue: "p")
    /// Protocol attached to a work.
    public static let `protocol` = Unit(rawValue: "pro")
    /// Footnote.
    public static let footnote = Unit(rawValue: "fn")
    /// Operative paragraph of conclusions or a resolution.
    public static let operative = Unit(rawValue: "opr")
    /// Table.
    public static let table = Unit(rawValue: "tbl")
  }

  /// One step of the path.
  public struct Step: Hashable, Sendable, CustomStringConvertible {
    /// What is counted.
    public var unit: Unit
    /// The number in the notation (`5`, `a`, `II`, `12a`); empty for units without number.
    public var number: String

    /// Creates a step.
    ///
    /// A full stop or hyphen in the number becomes a low line: the notation parts steps and ends
    /// of a range by them, and what is written has to read back.
    public init(_ unit: Unit, _ number: String = "") {
      self.unit = unit
      let needsCare = number.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      self.number =
        needsCare ? String(number.map { $0 == "." || $0 == "-" ? "_" : $0 }) : number
    }

    /// The notation: `art_5`, `inp`, `p12`.
    public var description: String {
      if number.isEmpty { return unit.rawValue }
      return unit == .page ? "p\(number)" : "\(unit.rawValue)_\(number)"
    }
  }

  /// From the outside in; never empty.
  public var steps: [Step]
  /// The last member where the pinpoint is a range within one act (`art_5-art_9`).
  public var rangeEnd: [Step]

  /// Creates a pinpoint to one place, or from one place to another.
  public init(_ steps: [Step], through rangeEnd: [Step] = []) {
    self.steps = steps
    self.rangeEnd = rangeEnd
  }
}

extension Pinpoint: CustomStringConvertible, Codable {
  /// The notation: `art_5.par_2`, `art_5-art_9`.
  public var description: String {
    let first = steps.map(\.description).joined(separator: ".")
    guard !rangeEnd.isEmpty else { return first }
    return first + "-" + rangeEnd.map(\.description).joined(separator: ".")
  }

  /// Reads the notation; `nil` where it is not one.
  public init?(_ text: some StringProtocol) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count) else { return nil }
    var paths: [[Step]] = []
    for end in ends {
      var path: [Step] = []
      for part in end.split(separator: ".", omittingEmptySubsequences: false) {
        if let bar = part.firstIndex(of: "_") {
          let number = part[part.index(after: bar)...]
          guard bar != part.startIndex, !number.isEmpty else { return nil }
          path.append(Step(Unit(rawValue: String(part[..<bar])), String(number)))
        } else if part.first == "p", part.count > 1, part.dropFirst().allSatisfy(\.isNumber) {
          path.append(Step(.page, String(part.dropFirst())))
        } else {
          guard !part.isEmpty else { return nil }
          path.append(Step(Unit(rawValue: String(part))))
        }
      }
      paths.append(path)
    }
    self.init(paths[0], through: paths.count > 1 ? paths[1] : [])
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
