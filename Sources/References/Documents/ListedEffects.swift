import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// What an act does to the works of a list, as the sentence above the list says.
///
/// "This Regulation shall, as between Member States, supersede the following conventions: — the
/// Convention between …", "The following Directives are repealed: (a) Directive …": a list's
/// introductory part is read with each of its items (Joint Practical Guide 15.3), so that a work with
/// which an item begins is what the verb is about.
struct ListedEffects {
  private var list: List?

  private struct List {
    var relation: CitationRelation
    /// The id of the text that opens the list.
    var opening: String
  }

  /// The relation of the work with which a text begins, where the text is an item of the list at hand.
  ///
  /// Texts come in document order.
  mutating func relation(
    of segment: Segment, _ references: [Reference], _ text: @autoclosure () -> TokenText
  ) -> CitationRelation? {
    if let list, !Self.isItem(segment.id, of: list.opening) { self.list = nil }
    if let relation = list?.relation {
      guard !segment.isQuoted, let first = references.first, Self.isWhole(first),
        first.span.start <= Self.longestOpening
      else { return nil }
      return relation
    }
    guard !segment.isQuoted, segment.text.utf8.last == UInt8(ascii: ":"),
      let relation = EnactingFormulae(text()).effectOnList()
    else { return nil }
    list = List(relation: relation, opening: segment.id)
    return nil
  }

  /// Whether an item lies below the text that opens its list, or beside it: pages without an outline give
  /// dashes as further subparagraphs.
  private static func isItem(_ id: String, of opening: String) -> Bool {
    if id.hasPrefix(opening + ".") { return true }
    guard let dot = opening.lastIndex(of: "."), id.hasPrefix(opening[...dot]) else { return false }
    let (last, other) = (opening[dot...].dropFirst(), id[dot...].dropFirst())
    return last.hasPrefix("sub_") && (other.hasPrefix("sub_") || other.hasPrefix("idt_"))
  }

  /// A work as a whole: what becomes of an article is not what becomes of its act.
  private static func isWhole(_ reference: Reference) -> Bool {
    reference.kind != .provision && !reference.targets.isEmpty
      && reference.targets.allSatisfy { $0.pinpoint == nil && !$0.work.isSelf }
  }

  /// Bytes before the work: "– the ", "— la ".
  private static let longestOpening = 8
}
