public import LegalIdentifiers
public import SourceTexts

/// What family of things a reference names.
///
/// An open type.
public struct ReferenceKind: OpenType {
  /// The name used in the records.
  public let name: ShortName
  /// Creates a value of that name.
  @inlinable public init(_ name: ShortName) { self.name = name }

  /// Whether the names are equal; said here, so that it is inlined in other modules.
  @inlinable public static func == (a: Self, b: Self) -> Bool { a.name == b.name }

  /// A document of the Council's register.
  @inlinable public static var council: ReferenceKind { ReferenceKind("council") }
  /// A place in the Official Journal.
  @inlinable public static var oj: ReferenceKind { ReferenceKind("oj") }
  /// An act named by its number.
  @inlinable public static var act: ReferenceKind { ReferenceKind("act") }
  /// A treaty, a treaty article, a protocol.
  @inlinable public static var treaty: ReferenceKind { ReferenceKind("treaty") }
  /// A case or decision of a court.
  @inlinable public static var `case`: ReferenceKind { ReferenceKind("case") }
  /// A document of the Commission.
  @inlinable public static var com: ReferenceKind { ReferenceKind("com") }
  /// An interinstitutional procedure.
  @inlinable public static var procedure: ReferenceKind { ReferenceKind("procedure") }
  /// A document of the European Parliament.
  @inlinable public static var ep: ReferenceKind { ReferenceKind("ep") }
  /// A document of another body (EESC, CoR, ECA, ECB, EDPS).
  @inlinable public static var body: ReferenceKind { ReferenceKind("body") }
  /// A document of the United Nations.
  @inlinable public static var un: ReferenceKind { ReferenceKind("un") }
  /// A convention or another international text.
  @inlinable public static var international: ReferenceKind { ReferenceKind("international") }
  /// Conclusions or decisions cited by body and date.
  @inlinable public static var meeting: ReferenceKind { ReferenceKind("meeting") }
  /// A part of an act: article, recital, annex.
  @inlinable public static var provision: ReferenceKind { ReferenceKind("provision") }
  /// A document named without number.
  @inlinable public static var document: ReferenceKind { ReferenceKind("document") }
  /// A defined or well-known name.
  @inlinable public static var alias: ReferenceKind { ReferenceKind("alias") }

  /// All of them, in this order.
  package static let all: [ReferenceKind] = [
    .council, .oj, .act, .treaty, .`case`, .com, .procedure, .ep, .body, .un, .international,
    .meeting, .provision, .document, .alias,
  ]
}

/// The footing on which one work refers to another.
///
/// An open type; source of the names: `identifiers.md`, Relations.
public struct CitationRelation: OpenType {
  /// The name used in the records.
  public let name: ShortName
  /// Creates a value of that name.
  @inlinable public init(_ name: ShortName) { self.name = name }

  /// Whether the names are equal; said here, so that it is inlined in other modules.
  @inlinable public static func == (a: Self, b: Self) -> Bool { a.name == b.name }

  /// The default: no more is said.
  @inlinable public static var cites: CitationRelation { CitationRelation("cites") }
  /// The legal basis, from a visa.
  @inlinable public static var basedOn: CitationRelation { CitationRelation("basedOn") }
  /// Changes the text of the other.
  @inlinable public static var amends: CitationRelation { CitationRelation("amends") }
  /// Ends the other.
  @inlinable public static var repeals: CitationRelation { CitationRelation("repeals") }
  /// Takes the place of the other.
  @inlinable public static var replaces: CitationRelation { CitationRelation("replaces") }
  /// A corrigendum to the other.
  @inlinable public static var corrects: CitationRelation { CitationRelation("corrects") }
  /// Lays down how the other is applied.
  @inlinable public static var implements: CitationRelation { CitationRelation("implements") }
  /// A delegated act that supplements the other.
  @inlinable public static var supplements: CitationRelation { CitationRelation("supplements") }
  /// Prolongs the other's validity or reach.
  @inlinable public static var extends: CitationRelation { CitationRelation("extends") }
  /// Departs from the other.
  @inlinable public static var derogatesFrom: CitationRelation { CitationRelation("derogatesFrom") }
  /// Adopts the text of the other.
  @inlinable public static var adopts: CitationRelation { CitationRelation("adopts") }
  /// A consolidated text of the other.
  @inlinable public static var consolidates: CitationRelation { CitationRelation("consolidates") }
  /// A cover note and the paper that it carries.
  @inlinable public static var transmits: CitationRelation { CitationRelation("transmits") }
  /// The paper before it in the same file, as the cover page names it.
  @inlinable public static var continues: CitationRelation { CitationRelation("continues") }
  /// A revision and the issue before it.
  @inlinable public static var supersedes: CitationRelation { CitationRelation("supersedes") }
  /// An addendum and its base.
  @inlinable public static var addendumTo: CitationRelation { CitationRelation("addendumTo") }
  /// A declassified issue and its original.
  @inlinable public static var declassifies: CitationRelation { CitationRelation("declassifies") }
  /// A partially accessible issue and its original.
  @inlinable public static var partialVersionOf: CitationRelation {
    CitationRelation("partialVersionOf")
  }
  /// The inverse of ``amends``: "Directive X, as amended by Directive Y".
  @inlinable public static var amendedBy: CitationRelation { CitationRelation("amendedBy") }
  /// The inverse of ``repeals``.
  @inlinable public static var repealedBy: CitationRelation { CitationRelation("repealedBy") }
  /// The inverse of ``corrects``.
  @inlinable public static var correctedBy: CitationRelation { CitationRelation("correctedBy") }
  /// A work and its place in the Official Journal.
  @inlinable public static var publishedIn: CitationRelation { CitationRelation("publishedIn") }
  /// Two names of one work.
  @inlinable public static var sameAs: CitationRelation { CitationRelation("sameAs") }
  /// An issue and its family, a document and its procedure.
  @inlinable public static var memberOf: CitationRelation { CitationRelation("memberOf") }

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
public enum ReferenceMethod: String, Sendable, Codable, CaseIterable {
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
public enum ReferenceStatus: String, Sendable, Codable, CaseIterable {
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
}

extension Reference {
  /// Creates a reference.
  public init(
    span: TextSpan, kind: ReferenceKind, targets: [Target], relation: CitationRelation = .cites,
    status: ReferenceStatus = .identified, method: ReferenceMethod = .explicit,
    confidence: Double = 1, note: String? = nil, subject: WorkIdentifier? = nil
  ) {
    // All members at once: a value of this size that is put together one by one is copied again.
    self.init(
      span: span, kind: kind, targets: targets, relation: relation, status: status, method: method,
      confidence: confidence, note: note, subject: subject, subjectRelation: nil)
  }
}
