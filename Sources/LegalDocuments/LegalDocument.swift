package import LegalIdentifiers
package import SourceTexts

/// A reference that the source itself marks up (`REF.DOC.OJ`, `ref href`), as evidence.
package struct MarkedReference: Hashable, Sendable {
  package var location: TextLocation
  package var target: WorkIdentifier

  package init(location: TextLocation, target: WorkIdentifier) {
    self.location = location
    self.target = target
  }
}

/// A part of the text of one segment or footnote.
package struct TextLocation: Hashable, Sendable {
  /// The text that a span counts in.
  package enum Holder: Hashable, Sendable {
    /// Index in the document's segments.
    case segment(Int)
    /// Index in the document's footnotes.
    case footnote(Int)
    /// Index in the document's cover references.
    case cover(Int)
  }

  package var holder: Holder
  package var span: TextSpan

  package init(_ holder: Holder, _ span: TextSpan) {
    self.holder = holder
    self.span = span
  }
}

/// A document as read and segmented: the one model in which all readers end.
///
/// `segments` is the tree in reading order (a parent stands before its children).
package struct LegalDocument: Hashable, Sendable {
  package var metadata: DocumentMetadata
  package var source: DocumentSource
  package var segments: [Segment]
  package var footnotes: [Footnote]
  /// What the cover page cites, where it was read as fields and not as segments: these become
  /// references of their own with relations `continues`, `transmits`, `memberOf`.
  package var coverReferences: [CoverReference]
  package var markedReferences: [MarkedReference]
  package var diagnostics: [Diagnostic]

  package init(
    metadata: DocumentMetadata = DocumentMetadata(), source: DocumentSource,
    segments: [Segment] = [], footnotes: [Footnote] = [],
    coverReferences: [CoverReference] = [], markedReferences: [MarkedReference] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.metadata = metadata
    self.source = source
    self.segments = segments
    self.footnotes = footnotes
    self.coverReferences = coverReferences
    self.markedReferences = markedReferences
    self.diagnostics = diagnostics
  }
}

/// A field of the cover page whose text may hold references (`No. prev. doc.: 9156/22`).
package struct CoverReference: Hashable, Sendable {
  /// Which field it stands in.
  package enum Field: String, Hashable, Sendable {
    case previous, commission, procedure, subject
    /// Acts that a consolidated text lists as taken in, as ending it, or as correcting it.
    case amendedBy, repealedBy, correctedBy
  }

  package var field: Field
  /// The field's text as printed, without its label.
  package var text: String
  package var map: SourceMap
  package var page: Int?
  /// What the field names, where the mark-up says so by number; the text need not be read then.
  package var target: WorkIdentifier?

  package init(
    field: Field, text: String, map: SourceMap = SourceMap(), page: Int? = nil,
    target: WorkIdentifier? = nil
  ) {
    self.target = target
    self.field = field
    self.text = text
    self.map = map
    self.page = page
  }
}
