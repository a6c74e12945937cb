import LegalDocuments
import LegalIdentifiers

/// Takes the document's own number for what it is: "REGULATION (EU) 2016/679 …" as the title of
/// that regulation is its name, not a reference.
enum OwnNumber {
  /// Removes mentions of the document itself from its titles and headings.
  static func remove(from document: LegalDocument, in found: inout DocumentReferences) {
    let own = Set([document.metadata.identifier].compactMap { $0 } + document.metadata.aliases)
    guard !own.isEmpty else { return }
    for index in document.segments.indices where document.segments[index].kind.isTitleOrHeading {
      found[.segment(index)].removeAll { reference in
        !reference.targets.isEmpty && reference.targets.allSatisfy { own.contains($0.work) }
      }
    }
  }
}
