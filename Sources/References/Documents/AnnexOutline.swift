import LegalDocuments
import LegalIdentifiers

/// Finds by the outline what a text in an annex calls by its number alone.
///
/// Annexes have no fixed divisions: what one calls "point 3" another calls "paragraph 3" or
/// "Section 3", and which part of the annex holds it is left to the eye. The address that the words
/// spell is kept where the outline has it; where it has not, the nearest division around the text
/// that holds such a number is meant.
struct AnnexOutline {
  private let ids: Set<String>

  init(of document: LegalDocument) {
    let hasAnnexes = document.segments.contains { $0.id.hasPrefix("anx") }
    ids = hasAnnexes ? Set(document.segments.lazy.map(\.id)) : []
  }

  /// The reference, its provisions moved to where the annex has them.
  func placed(_ reference: Reference, in segment: Segment) -> Reference {
    guard segment.id.hasPrefix("anx") else { return reference }
    var reference = reference
    for (index, target) in reference.targets.enumerated() {
      guard let pinpoint = target.pinpoint, let place = place(of: pinpoint, around: segment.id)
      else { continue }
      reference.targets[index].pinpoint = place
    }
    return reference
  }

  /// Where the provision is, if not where its address says.
  private func place(of pinpoint: Pinpoint, around id: String) -> Pinpoint? {
    guard pinpoint.rangeEnd.isEmpty, !ids.contains(pinpoint.description) else { return nil }
    // Only what was put into the annex, or named a division of it.
    let own = Pinpoint(id)?.steps ?? []
    let isInAnnex = pinpoint.steps.first == own.first
    let inner =
      isInAnnex
      ? pinpoint.steps.drop { own.contains($0) || $0.unit == .annexPart } : pinpoint.steps[...]
    guard let first = inner.first, Self.movable.contains(first.unit) else { return nil }
    let tail = inner.dropFirst().map(\.description)
    var holder = id[...]
    while let end = holder.lastIndex(of: ".") {
      holder = holder[..<end]
      for unit in [first.unit] + (Self.likes[first.unit] ?? []) {
        let path = [String(holder), Pinpoint.Step(unit, first.number).description] + tail
        let candidate = path.joined(separator: ".")
        guard ids.contains(candidate), let found = Pinpoint(candidate) else { continue }
        return Pinpoint(TextPlace.numbered(found.steps[...]))
      }
    }
    return nil
  }

  private static let movable: Set<Pinpoint.Unit> = [.paragraph, .point, .section, .part]
  /// What a numbered item of an annex is called besides its own name.
  private static let likes: [Pinpoint.Unit: [Pinpoint.Unit]] = [
    .paragraph: [.point], .point: [.section, .paragraph], .section: [.point],
  ]
}
