import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// The provision whose points a list names, as the sentence above the list says.
///
/// "the following points of Article 1: — point 11, — point 13": a list's introductory part is read with
/// each of its items (Joint Practical Guide 15.3), so that an item that begins with a point means one of
/// that article.
struct LeadIn {
  /// What the ids of the items begin with.
  private let prefix: String
  private let holder: Pinpoint.Step

  /// The lead-in that a text is; `nil` where it names nothing to follow, or not at its end.
  init?(
    _ segment: Segment, _ references: [Reference], _ text: @autoclosure () -> TokenText
  ) {
    guard segment.text.utf8.last == UInt8(ascii: ":"), let last = references.last,
      last.targets.count == 1, last.targets[0].work.isSelf,
      let path = last.targets[0].pinpoint?.path, path.count == 1, let step = path.first,
      step.unit == .article || step.unit == .annex, !step.number.isEmpty
    else { return nil }
    let text = text()
    let start = text.firstToken(from: last.span.start)
    let end = text.firstToken(from: last.span.end)
    guard text.count - end <= Self.longestTail,
      (max(0, start - Self.longestHead)..<start).contains(where: { text.has(.following, at: $0) })
    else { return nil }
    holder = step
    let isBlock = segment.kind == .body
    prefix =
      (isBlock
        ? String(segment.id[..<(segment.id.lastIndex(of: ".") ?? segment.id.startIndex)])
        : segment.id) + "."
  }

  /// Tokens of "the following provisions of" and of what may stand behind the provision at most: "to
  /// this Regulation and the corresponding provisions in its implementing acts:".
  private static let longestHead = 8
  private static let longestTail = 16

  func holds(_ segment: Segment) -> Bool { segment.id.hasPrefix(prefix) }

  /// The references of an item; those to points that begin it, and what goes on with them, lie in the
  /// provision that the lead-in names.
  func placed(
    _ references: [Reference], in segment: Segment, _ text: @autoclosure () -> TokenText
  ) -> [Reference] {
    guard holds(segment), let own = Pinpoint(segment.id)?.steps, let first = references.first,
      first.span.start <= Self.longestOpening
    else { return references }
    let text = text()
    return references.map { reference in
      guard reference.kind == .provision, reference.method != .anaphora,
        !namesHolder(reference, in: text)
      else { return reference }
      var reference = reference
      for (index, target) in reference.targets.enumerated() {
        guard target.work.isSelf, let pinpoint = target.pinpoint, pinpoint.endPath.isEmpty else {
          continue
        }
        let inner = pinpoint.steps.drop { own.contains($0) }
        guard let unit = inner.first?.unit, unit == .paragraph || unit == .point else { continue }
        reference.targets[index].pinpoint = Pinpoint([holder] + inner)
      }
      return reference
    }
  }

  /// Bytes before the point with which an item begins: "For point 4".
  private static let longestOpening = 8

  private func namesHolder(_ reference: Reference, in text: TokenText) -> Bool {
    let start = text.firstToken(from: reference.span.start)
    let end = text.firstToken(from: reference.span.end)
    return (start..<max(start, end)).contains {
      text.has(.article, at: $0) || text.has(.annex, at: $0) || text.has(.this, at: $0)
    }
  }
}
