public import LegalIdentifiers
public import SourceTexts

/// What family of things a reference names.
///
/// An open type.
public struct ReferenceKind: RawRepresentable, Hashable, Sendable, Codable {
  /// The name used in the records.
  public let rawValue: String
  /// Creates a kind from the name used in the records.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A document of the Council's register.
  public static let council = ReferenceKind(rawValue: "council")
  /// A place in the Official Journal.
  public static let oj = ReferenceKind(rawValue: "oj")
  /// An act named by its number.
  public static let act = ReferenceKind(rawValue: "act")
  /// A treaty, a treaty article, a protocol.
  public static let treaty = ReferenceKind(rawValue: "treaty")
  /// A case or decision of a court.
  public static let `case` = ReferenceKind(rawValue: "case")
  /// A document of the Commission.
  public static let com = ReferenceKind(rawValue: "com")
  /// An interinstitutional procedure.
  public static let procedure = ReferenceKind(rawValue: "procedure")
  /// A document of the European Parliament.
  public static let ep = ReferenceKind(rawValue: "ep")
  /// A document of another body (EESC, CoR, ECA, ECB, EDPS).
  public static let body = ReferenceKind(rawValue: "body")
  /// A document of the United Nations.
  public static let un = ReferenceKind(rawValue: "un")
  /// A convention or another international text.
  public static let international = ReferenceKind(rawValue: "international")
  /// Conclusions or decisions cited by body and date.
  public static let meeting = ReferenceKind(rawValue: "meeting")
  /// A part of an act: article, recital, annex.
  public static let provision = ReferenceKind(rawValue: "provision")
  /// A document named without number.
  public static let document = ReferenceKind(rawValue: "document")
  /// A defined or well-known name.
  public static let alias = ReferenceKind(rawValue: "alias")

  /// All of them, in this order.
  package static let all: [ReferenceKind] = [
    .council, .oj, .act, .treaty, .`case`, .com, .procedure, .ep, .body, .un, .international,
    .meeting, .provision, .document, .alias,
  ]
}

/// The footing on which one work refers to another.
///
/// An open type; source of the names: `identifiers.md`, Relations.
public struct CitationRelation: RawRepresentable, Hashable, Sendable, Codable {
  /// The name used in the records.
  public let rawValue: String
  /// Creates a relation from the name used in the records.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The default: no more is said.
  public static let cites = CitationRelation(rawValue: "cites")
  /// The legal basis, from a visa.
  public static let basedOn = CitationRelation(rawValue: "basedOn")
  /// Changes the text of the other.
  public static let amends = CitationRelation(rawValue: "amends")
  /// Ends the other.
  public static let repeals = CitationRelation(rawValue: "repeals")
  /// Takes the place of the other.
  public static let replaces = CitationRelation(rawValue: "replaces")
  /// A corrigendum to the other.
  public static let corrects = CitationRelation(rawValue: "corrects")
  /// Lays down how the other is applied.
  public static let implements = CitationRelation(rawValue: "implements")
  /// A delegated act that supplements the other.
  public static let supplements = CitationRelation(rawValue: "supplements")
  /// Prolongs the other's validity or reach.
  public static let extends = CitationRelation(rawValue: "extends")
  /// Departs from the other.
  public static let derogatesFrom = CitationRelation(rawValue: "derogatesFrom")
  /// Adopts the text of the other.
  public static let adopts = CitationRelation(rawValue: "adopts")
  /// A consolidated text of the other.
  public static let consolidates = CitationRelation(rawValue: "consolidates")
  /// A cover note and the paper that it carries.
  public static let transmits = CitationRelation(rawValue: "transmits")
  /// The paper before it in the same file, as the cover page names it.
  public static let continues = CitationRelation(rawValue: "continues")
  /// A revision and the issue before it.
  public static let supersedes = CitationRelation(rawValue: "supersedes")
  /// An addendum and its base.
  public static let addendumTo = CitationRelation(rawValue: "addendumTo")
  /// A declassified issue and its original.
  public static let declassifies = CitationRelation(rawValue: "declassifies")
  /// A partially accessible issue and its original.
  public static let partialVersionOf = CitationRelation(rawValue: "partialVersionOf")
  /// The inverse of ``amends``: "Directive X, as amended by Directive Y".
  public static let amendedBy = CitationRelation(rawValue: "amendedBy")
  /// The inverse of ``repeals``.
  public static let repealedBy = CitationRelation(rawValue: "repealedBy")
  /// The inverse of ``corrects``.
  public static let correctedBy = CitationRelation(rawValue: "correctedBy")
  /// A work and its place in the Official Journal.
  public static let publishedIn = CitationRelation(rawValue: "publishedIn")
  /// Two names of one work.
  public static let sameAs = CitationRelation(rawValue: "sameAs")
  /// An issue and its family, a document and its procedure.
  public static let memberOf = CitationRelation(rawValue: "memberOf")

  /// All of them, in this order.
  package static let all: [CitationRelation] = [
    .cites, .basedOn, .amends, .repeals, .replaces, .corrects, .implements, .supplements,
    .extends, .derogatesFrom, .adopts, .consolidates, .transmits, .continues, .supersedes,
    .addendumTo, .declassifies, .partialVersionOf, .publishedIn, .sameAs, .memberOf,
  ]
}

extension CitationRelation {
  /// The relation in which the target stands to the subject, for relations that wordings turn round;
  /// graphs draw that one.
  public var inverse: CitationRelation? {
    switch self {
    case .amendedBy: .amends
    case .repealedBy: .repeals
    case .correctedBy: .corrects
    default: nil
    }
  }

  /// What an act does to another by force of law, not by mentioning it.
  public static let legal: Set<CitationRelation> = [
    .basedOn, .amends, .repeals, .replaces, .corrects, .implements, .supplements, .extends,
    .derogatesFrom, .adopts,
  ]
}

/// How the target of a reference was found.
public enum ReferenceMethod: String, Sendable, Codable {
  /// Named by number at the place itself.
  case explicit
  /// By a name that the document defines or footnotes, or that everybody knows.
  case alias
  /// By going back to an antecedent ("that Regulation", "ibid.").
  case anaphora
  /// By mark-up of the source.
  case markup
  /// By a catalogue.
  case catalogue
}

/// What came of a reference from the text alone.
public enum ReferenceStatus: String, Sendable, Codable {
  /// The target has an identifier.
  case identified
  /// Several targets are possible.
  case ambiguous
  /// A blank that the authors left open ("OJ L …").
  case placeholder
  /// A reference to something that could not be identified; `note` says why.
  case unresolved
}

/// A mention in the text: which words name which works.
public struct Reference: Hashable, Sendable {
  /// UTF-8 bytes of the text (segment, footnote or plain text) that the mention covers.
  public var span: TextSpan
  /// What is named.
  public var kind: ReferenceKind
  /// One target for each member of a list or range.
  public var targets: [Target]
  /// The footing on which the wording puts the reference.
  public var relation: CitationRelation
  /// What came of it from the text alone.
  public var status: ReferenceStatus
  /// How the target was found.
  public var method: ReferenceMethod
  /// 0…1.
  public var confidence: Double
  /// The rule that found it, and what there is to say about it (a reason, a correction).
  public var note: String?
  /// The work whose reference it is, where the wording says that it is not the document's own:
  /// the act in whose title, or in whose new wording, the mention stands.
  public var subject: WorkIdentifier?
  /// What the wording says that the subject does to the target; ``relation`` stays what the document
  /// itself does.
  public var subjectRelation: CitationRelation?

  /// Creates a reference.
  public init(
    span: TextSpan, kind: ReferenceKind, targets: [Target], relation: CitationRelation = .cites,
    status: ReferenceStatus = .identified, method: ReferenceMethod = .explicit,
    confidence: Double = 1, note: String? = nil, subject: WorkIdentifier? = nil
  ) {
    self.span = span
    self.kind = kind
    self.targets = targets
    self.relation = relation
    self.status = status
    self.method = method
    self.confidence = confidence
    self.note = note
    self.subject = subject
  }
}
