import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// A treaty's own text, published on pages that print neither date nor CELEX number: "Charter of
/// Fundamental Rights of the European Union", "2010/C 83/02".
enum OwnTreaty {
  /// Segments at the head of a document in which its name and its number in the Official Journal stand.
  private static let head = 6

  /// The end of the year in the document's own number in the Official Journal, where it prints one alone.
  static func printedDate(of document: LegalDocument) -> CivilDate? {
    for segment in document.segments.prefix(head) where segment.text.utf8.count <= 20 {
      let parts = segment.text.split(separator: "/")
      guard parts.count == 3, let year = Int(parts[0]), (1952...2100).contains(year),
        parts[1].hasPrefix("C ") || parts[1].hasPrefix("L "), Int(parts[1].dropFirst(2)) != nil,
        Int(parts[2]) != nil
      else { continue }
      return CivilDate(year: year, month: 12, day: 31)
    }
    return nil
  }

  /// Makes mentions of the treaty that the document is its own: a block at its head is the name and
  /// nothing else.
  static func claim(_ document: LegalDocument, in found: inout DocumentReferences) {
    guard let own = named(by: document, found) else { return }
    for holder in document.holders {
      for index in found[holder].indices where found[holder][index].kind == .treaty {
        guard found[holder][index].targets.allSatisfy({ $0.work == own }) else { continue }
        found[holder][index].targets = found[holder][index].targets.map {
          Target(.self, pinpoint: $0.pinpoint)
        }
      }
    }
  }

  private static func named(
    by document: LegalDocument, _ found: DocumentReferences
  ) -> WorkIdentifier? {
    // Under a number of its own the treaty bears its own name already.
    guard document.metadata.identifier?.scheme != .celex else { return nil }
    for index in document.segments.indices.prefix(head) {
      let references = found[.segment(index)]
      guard references.count == 1, references[0].kind == .treaty, references[0].targets.count == 1,
        references[0].targets[0].pinpoint == nil,
        references[0].span == TextSpan(0, document.segments[index].text.utf8.count)
      else { continue }
      return references[0].targets[0].work
    }
    return nil
  }
}
