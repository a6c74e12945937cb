/// What part of a document a segment is, in the words of the interinstitutional drafting rules.
///
/// An open type: a new kind is a new static member, and nothing else has to change.
public struct SegmentKind: RawRepresentable, Hashable, Sendable, Codable {
  /// The name used in the records.
  public let rawValue: String

  /// Creates a kind from the name used in the records.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension SegmentKind {
  /// The title of the document or of a text annexed to it.
  public static let title = SegmentKind(rawValue: "title")
  /// A "Having regard to …" clause of the preamble.
  public static let visa = SegmentKind(rawValue: "visa")
  /// A reason: "(1) …", "Whereas …", "RECALLING …".
  public static let recital = SegmentKind(rawValue: "recital")
  /// A heading: part, title, chapter, section, or of conclusions.
  public static let heading = SegmentKind(rawValue: "heading")
  /// An article of the enacting terms.
  public static let article = SegmentKind(rawValue: "article")
  /// A numbered paragraph.
  public static let paragraph = SegmentKind(rawValue: "paragraph")
  /// An unnumbered block of an article or paragraph behind the first.
  public static let subparagraph = SegmentKind(rawValue: "subparagraph")
  /// A point or indent of a list.
  public static let point = SegmentKind(rawValue: "point")
  /// A decision of conclusions or a resolution: "INVITES THE MEMBER STATES …".
  public static let operative = SegmentKind(rawValue: "operative")
  /// Ordinary text that is none of the others.
  public static let body = SegmentKind(rawValue: "body")
  /// An annex, the root of the segments in it.
  public static let annex = SegmentKind(rawValue: "annex")
  /// A formula: author line, enacting formula, final formula.
  public static let formula = SegmentKind(rawValue: "formula")
  /// Place, date and signatories.
  public static let signature = SegmentKind(rawValue: "signature")
  /// A table, its cells read as units.
  public static let table = SegmentKind(rawValue: "table")

  /// All kinds, in the order of their names here.
  package static let all: [SegmentKind] = [
    .title, .visa, .recital, .heading, .article, .paragraph, .subparagraph,
    .point, .operative, .body, .annex, .formula, .signature, .table,
  ]
}
