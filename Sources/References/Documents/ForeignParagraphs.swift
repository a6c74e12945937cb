import LegalDocuments
import LegalIdentifiers

/// The acts to which a document gives paragraphs of articles by name: `Article 4(5)` → the one act that it
/// is said to be of.
///
/// A form that asks for "a referral pursuant to Article 4(5)" speaks of the act of which the same document
/// says so elsewhere; two acts with that paragraph leave it open.
struct ForeignParagraphs {
  private struct Place: Hashable {
    var article: String
    var paragraph: String
  }

  /// `nil` for what belongs to several.
  private var works: [Place: WorkIdentifier?] = [:]

  init(in document: LegalDocument, _ found: DocumentReferences) {
    for holder in document.holders {
      for reference in found[holder] where reference.kind == .provision {
        for target in reference.targets where !target.work.isSelf {
          guard target.work.value.utf8.first == UInt8(ascii: "3"), let place = Self.place(target),
            CELEXNumber(target.work.value)?.sector == "3"
          else { continue }
          if let known = works[place] {
            if known != target.work { works[place] = .some(nil) }
          } else {
            works[place] = target.work
          }
        }
      }
    }
  }

  private static func place(_ target: Target) -> Place? {
    guard let path = target.pinpoint?.path, path.count > 1, path.firstUnit == .article,
      path.unit(at: 1) == .paragraph
    else { return nil }
    return Place(article: path[0].number, paragraph: path[1].number)
  }

  /// The works of all targets; `nil` where one of them is not told.
  func works(of reference: Reference) -> [WorkIdentifier]? {
    let told = reference.targets.compactMap { target in
      Self.place(target).flatMap { works[$0] ?? nil }
    }
    return told.count == reference.targets.count ? told : nil
  }
}
