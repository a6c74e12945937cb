import LegalDocuments
import LegalIdentifiers

/// In which part, title, chapter and section of a document its articles stand.
///
/// "The provisions of this Section" in Article 12 are those of the section that holds the article; the
/// article's own address does not say so, since articles are numbered through (Joint Practical Guide
/// 15.2).
struct Divisions {
  /// The divisions around the last text that was read, from the outside in: `cpt_II.sct_3`.
  private(set) var current: [Pinpoint.Step] = []

  /// Takes note of where a segment, whose id is the path `path`, stands.
  mutating func read(_ segment: Segment, _ path: [Pinpoint.Step], in document: LegalDocument) {
    guard !segment.isQuoted else { return }
    guard path.first?.unit == .article else {
      current = Self.divisions(of: path)
      return
    }
    guard path.count == 1 else { return }
    if let parent = segment.parent, document.segments.indices.contains(parent) {
      current = Self.divisions(of: Pinpoint(document.segments[parent].id)?.steps ?? [])
    } else {
      current = []
    }
  }

  private static func divisions(of path: [Pinpoint.Step]) -> [Pinpoint.Step] {
    Array(path.prefix { units.contains($0.unit) })
  }

  private static let units: [Pinpoint.Unit] = [.part, .title, .chapter, .section]
}
