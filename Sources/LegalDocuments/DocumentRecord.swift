public import LegalIdentifiers
public import SourceTexts

/// A document as Renvoi hands it on: what `renvoi extract` prints, and all that linking needs.
///
/// Offsets count Unicode code points; pages and boxes are worked out.
public struct DocumentRecord: Hashable, Sendable, Codable {
  /// The contract's `document` object.
  public struct Document: Hashable, Sendable, Codable {
    /// The document's identifier; `file:` and 16 hex digits of its SHA-256 where it prints none.
    public var id: WorkIdentifier
    /// The Council family (`council:ST-14469-2005`) of an issue.
    public var family: WorkIdentifier?
    /// What the document says of itself.
    public var metadata: DocumentMetadata
    /// The file it was read from.
    public var source: DocumentSource

    /// Creates the object.
    public init(
      id: WorkIdentifier, family: WorkIdentifier?, metadata: DocumentMetadata,
      source: DocumentSource
    ) {
      self.id = id
      self.family = family
      self.metadata = metadata
      self.source = source
    }
  }

  /// One node of the structure; fields as in ``Segment``.
  public struct Segment: Hashable, Sendable, Codable {
    /// Unique in the document.
    public var id: String
    /// Id of the parent.
    public var parent: String?
    /// What part it is.
    public var kind: SegmentKind
    /// The number as printed.
    public var number: String?
    /// The heading printed with it.
    public var heading: String?
    /// The clause's opening word.
    public var opening: String?
    /// Whom an operative clause addresses.
    public var addressees: [String]
    /// Own text without the children's.
    public var text: String
    /// First page.
    public var page: Int?
    /// Last page.
    public var endPage: Int?
    /// Ids of the footnotes called in the text, in order.
    public var footnotes: [String]
    /// Whether the whole text is struck through.
    public var struck: Bool
    /// Parts of the text that are struck through, in code points.
    public var deletions: [TextSpan]
    /// Parts of the text that are marked as inserted, in code points.
    public var insertions: [TextSpan]

    package init(
      id: String, parent: String? = nil, kind: SegmentKind, number: String? = nil,
      heading: String? = nil, opening: String? = nil, addressees: [String] = [],
      text: String = "", page: Int? = nil, endPage: Int? = nil, footnotes: [String] = [],
      struck: Bool = false, deletions: [TextSpan] = [], insertions: [TextSpan] = []
    ) {
      self.id = id
      self.parent = parent
      self.kind = kind
      self.number = number
      self.heading = heading
      self.opening = opening
      self.addressees = addressees
      self.text = text
      self.page = page
      self.endPage = endPage
      self.footnotes = footnotes
      self.struck = struck
      self.deletions = deletions
      self.insertions = insertions
    }
  }

  /// A footnote; `offset` counts code points in the text of `segment`.
  public struct Footnote: Hashable, Sendable, Codable {
    /// `fn:1`, counted through the document.
    public var id: String
    /// The mark as printed.
    public var mark: String
    /// The note's text.
    public var text: String
    /// Page on which it begins.
    public var page: Int?
    /// Id of the segment that calls it.
    public var segment: String?
    /// Code points of that segment's text before the call.
    public var offset: Int?

    package init(
      id: String, mark: String, text: String, page: Int? = nil, segment: String? = nil,
      offset: Int? = nil
    ) {
      self.id = id
      self.mark = mark
      self.text = text
      self.page = page
      self.segment = segment
      self.offset = offset
    }
  }

  /// A mention, with its place.
  public struct Mention: Hashable, Sendable, Codable {
    /// First code point.
    public var start: Int
    /// Code point behind the last.
    public var end: Int
    /// The words.
    public var text: String
    /// What is named.
    public var kind: ReferenceKind
    /// One target for each member of a list or range.
    public var targets: [Target]
    /// The footing.
    public var relation: CitationRelation
    /// What came of it from the text alone.
    public var status: ReferenceStatus
    /// How it was found.
    public var method: ReferenceMethod
    /// 0…1.
    public var confidence: Double
    /// Rule and remarks.
    public var note: String?
    /// The work whose reference it is, where it is not the document's own.
    public var subject: WorkIdentifier?
    /// What that work does to the target.
    public var subjectRelation: CitationRelation?
    /// Id of the segment that holds the words; `nil` in a footnote or on the cover page.
    public var segment: String?
    /// Id of the footnote that holds the words.
    public var footnote: String?
    /// Page of the first word.
    public var page: Int?
    /// Where the words stand on that page.
    public var box: Box?
    /// Up to 160 code points on either side, the mention included, blanks collapsed.
    public var context: String

    package init(
      start: Int, end: Int, text: String, kind: ReferenceKind, targets: [Target],
      relation: CitationRelation = .cites, status: ReferenceStatus = .identified,
      method: ReferenceMethod = .explicit, confidence: Double = 1, note: String? = nil,
      subject: WorkIdentifier? = nil, subjectRelation: CitationRelation? = nil,
      segment: String? = nil, footnote: String? = nil,
      page: Int? = nil, box: Box? = nil,
      context: String = ""
    ) {
      self.start = start
      self.end = end
      self.text = text
      self.kind = kind
      self.targets = targets
      self.relation = relation
      self.status = status
      self.method = method
      self.confidence = confidence
      self.note = note
      self.subject = subject
      self.subjectRelation = subjectRelation
      self.segment = segment
      self.footnote = footnote
      self.page = page
      self.box = box
      self.context = context
    }
  }

  /// The contract's `document` object.
  public var document: Document
  /// The tree in reading order.
  public var segments: [Segment]
  /// Footnotes in reading order.
  public var footnotes: [Footnote]
  /// Mentions in reading order: cover page, then each segment's, then the footnotes'.
  public var references: [Mention]
  /// Remarks of all stages.
  public var diagnostics: [Diagnostic]

  /// Creates a record.
  public init(
    document: Document, segments: [Segment] = [], footnotes: [Footnote] = [],
    references: [Mention] = [], diagnostics: [Diagnostic] = []
  ) {
    self.document = document
    self.segments = segments
    self.footnotes = footnotes
    self.references = references
    self.diagnostics = diagnostics
  }
}
