import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Takes the document's own title for what it is: "COUNCIL RESOLUTION of 6 May 1996 …" at the head
/// of a title or heading names the text below it and cites nothing.
enum OwnTitle {
  /// So many bytes may stand before it: a number or a quotation mark.
  private static let margin = 8

  /// Removes descriptions by date with which a title or heading begins.
  static func remove(from document: LegalDocument, in found: inout DocumentReferences) {
    for index in document.segments.indices where document.segments[index].kind.isTitleOrHeading {
      found[.segment(index)].removeAll { $0.isDescription && $0.span.start <= margin }
    }
  }
}

extension SegmentKind {
  /// Whether it names a document or a division; asked of the kind, for which no segment is copied.
  var isTitleOrHeading: Bool { self == .title || self == .heading }
}
