import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Which act the instructions of an amending act speak of.
///
/// "Directive 2004/109/EC is amended as follows: (1) Article 2 is amended as follows: (a) paragraph
/// 1 is replaced": the provisions below such a sentence are those of the act that it names
/// (`references.md` §0.3, §9.1).
struct Amendments {
  /// What the parts below a segment are amendments of.
  struct Subject {
    var work: WorkIdentifier
    /// The part of the act that is amended: further numbers lie inside it.
    var path: [Pinpoint.Step]
  }

  private var bySegment: [Int: Subject] = [:]

  /// What the segment's own text amends, as the segments that hold it say.
  func subject(of segment: Segment) -> Subject? {
    segment.parent.flatMap { bySegment[$0] }
  }

  /// Takes note of what a segment says of the segments below it.
  mutating func read(
    _ segment: Segment, at index: Int, _ references: [Reference], in texts: DocumentTexts
  ) {
    let inherited = subject(of: segment)
    bySegment[index] = inherited
    guard !segment.isQuoted, Self.kinds.contains(segment.kind),
      segment.text.utf8.last == UInt8(ascii: ":"), segment.text.utf8.count <= 2000,
      let reference = references.first, reference.status == .identified,
      reference.targets.count == 1, let target = reference.targets.first,
      target.work.scheme == .celex
    else { return }
    let text = texts.segment(index)
    let announces = (0..<text.count).contains { position in
      text.has(.amended, at: position) && Int(text[position].start) >= reference.span.end
    }
    guard announces else { return }
    bySegment[index] = Subject(work: target.work, path: target.pinpoint?.steps ?? [])
  }

  private static let kinds: Set<SegmentKind> = [.article, .paragraph, .subparagraph, .point]
}
