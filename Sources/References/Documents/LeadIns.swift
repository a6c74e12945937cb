import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// The provision, or the act, whose parts a list names, as the sentence above the list says.
///
/// "the following points of Article 1: — point 11, — point 13", "the following provisions of Directive
/// 2001/86/EC: (a) Article 3(1)": a list's introductory part is read with each of its items (Joint
/// Practical Guide 15.3), so that an item that begins with a point means one of that article.
struct LeadIn {
  /// What the ids of the items begin with.
  private let prefix: String
  private let holder: Holder

  private enum Holder {
    /// An article or an annex of the document.
    case provision(Pinpoint.Step)
    case act(WorkIdentifier)
  }

  /// The lead-in that a text is; `nil` where it names nothing to follow, or not at its end.
  init?(
    _ segment: Segment, _ references: [Reference], _ text: @autoclosure () -> TokenText
  ) {
    guard segment.text.utf8.last == UInt8(ascii: ":"), let last = references.last,
      last.targets.count == 1, let holder = Self.holder(last.targets[0])
    else { return nil }
    let text = text()
    let start = text.firstToken(from: last.span.start)
    let end = text.firstToken(from: last.span.end)
    guard text.count - end <= Self.longestTail,
      (max(0, start - Self.longestHead)..<start).contains(where: { text.has(.following, at: $0) })
    else { return nil }
    self.holder = holder
    let isBlock = segment.kind == .body
    prefix =
      (isBlock
        ? String(segment.id[..<(segment.id.lastIndex(of: ".") ?? segment.id.startIndex)])
        : segment.id) + "."
  }

  private static func holder(_ target: Target) -> Holder? {
    guard target.work.isSelf else {
      return target.pinpoint == nil && CELEXNumber(target.work.value)?.sector == "3"
        ? .act(target.work) : nil
    }
    guard let path = target.pinpoint?.path, path.count == 1, let step = path.first,
      step.unit == .article || step.unit == .annex, !step.number.isEmpty
    else { return nil }
    return .provision(step)
  }

  /// Tokens of "the following provisions of" and of what may stand behind the provision at most: "to
  /// this Regulation and the corresponding provisions in its implementing acts:".
  private static let longestHead = 8
  private static let longestTail = 16

  func holds(_ segment: Segment) -> Bool { segment.id.hasPrefix(prefix) }

  /// The references of an item; those that begin it, and what goes on with them, lie in what the lead-in
  /// names.
  func placed(
    _ references: [Reference], in segment: Segment, _ text: @autoclosure () -> TokenText
  ) -> [Reference] {
    guard holds(segment), let own = Pinpoint(segment.id)?.steps, let first = references.first,
      first.span.start <= Self.longestOpening
    else { return references }
    let text = text()
    switch holder {
    case .provision(let step):
      return references.map { reference in
        isOwn(reference, .article, .annex, in: text) ? placed(reference, own, in: step) : reference
      }
    case .act(let work):
      /// The last provision of the item, in the act.
      var last: Pinpoint?
      return references.map { reference in
        guard isOwn(reference, .this, .that, in: text),
          text.sameSentence(0, text.firstToken(from: reference.span.start))
        else { return reference }
        // "Article 16(2)" in Article 16 is one of the act all the same.
        let outer = text.names(.article, in: reference) ? [] : own
        return placed(reference, outer, of: work, behind: &last)
      }
    }
  }

  /// Bytes before the point with which an item begins: "For point 4".
  private static let longestOpening = 8

  private func placed(
    _ reference: Reference, _ own: [Pinpoint.Step], in holder: Pinpoint.Step
  ) -> Reference {
    var reference = reference
    for (index, target) in reference.targets.enumerated() {
      guard let pinpoint = target.pinpoint, pinpoint.endPath.isEmpty else { continue }
      let inner = pinpoint.steps.drop { own.contains($0) }
      guard let unit = inner.first?.unit, unit == .paragraph || unit == .point else { continue }
      reference.targets[index].pinpoint = Pinpoint([holder] + inner)
    }
    return reference
  }

  /// "Article 3(4), first subparagraph, and second subparagraph": a part alone goes on with the article.
  private func placed(
    _ reference: Reference, _ own: [Pinpoint.Step], of work: WorkIdentifier,
    behind last: inout Pinpoint?
  ) -> Reference {
    var reference = reference
    for (index, target) in reference.targets.enumerated() {
      guard let pinpoint = target.pinpoint else { continue }
      let inner = pinpoint.steps.drop { own.contains($0) }
      var placed = pinpoint
      if inner.count < pinpoint.path.count {
        guard let outer = last, let unit = inner.first?.unit else { continue }
        let rank = Subdivision.rank(of: unit)
        placed = Pinpoint(Array(outer.steps.holders(of: rank)) + inner)
      }
      reference.targets[index] = Target(work, pinpoint: placed)
      last = placed
    }
    reference.method = .anaphora
    reference.confidence = min(reference.confidence, 0.8)
    reference.note = "of the act that the list is about"
    return reference
  }

  /// Whether a provision was taken for the document's own, and its words have neither of the terms.
  private func isOwn(
    _ reference: Reference, _ term: Term, _ other: Term, in text: TokenText
  ) -> Bool {
    guard reference.kind == .provision, reference.status == .identified,
      reference.method != .anaphora, reference.targets.allSatisfy({ $0.work.isSelf })
    else { return false }
    return !text.names(term, in: reference) && !text.names(other, in: reference)
      && !text.names(.this, in: reference)
  }
}

extension TokenText {
  /// Whether a word of the mention has the meaning.
  func names(_ term: Term, in reference: Reference) -> Bool {
    let start = firstToken(from: reference.span.start)
    let end = firstToken(from: reference.span.end)
    return (start..<max(start, end)).contains { has(term, at: $0) }
  }
}
