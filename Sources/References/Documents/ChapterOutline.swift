import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Finds the chapter in which a section lies that a text names alone.
///
/// Sections are numbered anew in each chapter and chapters often in each title (Joint Practical Guide
/// 15.2): "Section 2" in an article of Chapter III is Section 2 of Chapter III.
struct ChapterOutline {
  private let segments: [Segment]
  private let ids: Set<String>

  init(of document: LegalDocument) {
    let divisions = document.segments.indices.contains {
      document.segments[$0].kind == .heading && document.segments[$0].id.holds(".sct_")
    }
    segments = divisions ? document.segments : []
    var ids: Set<String> = []
    for index in segments.indices where segments[index].kind == .heading {
      ids.insert(segments[index].id)
    }
    self.ids = ids
  }

  /// The reference with its sections and chapters put into the divisions that hold its text.
  func placed(_ reference: Reference, in segment: Segment) -> Reference {
    guard !ids.isEmpty else { return reference }
    var reference = reference
    for (index, target) in reference.targets.enumerated() {
      guard let pinpoint = target.pinpoint, let first = pinpoint.steps.first,
        first.unit == .section || first.unit == .chapter,
        pinpoint.path.count == 1, pinpoint.endPath.count <= 1, !ids.contains(first.description),
        var place = division(first, around: segment)
      else { continue }
      if let last = pinpoint.endPath.first {
        // "Sections 2 to 7 of this Chapter": the chapter holds both ends.
        let end = place.steps.dropLast() + [last]
        place = Pinpoint(place.steps, through: Array(end))
      }
      reference.targets[index].pinpoint = place
    }
    return reference
  }

  private func division(_ step: Pinpoint.Step, around segment: Segment) -> Pinpoint? {
    var parent = segment.parent
    while let index = parent, segments.indices.contains(index) {
      let candidate = segments[index].id + "." + step.description
      if ids.contains(candidate) { return Pinpoint(candidate) }
      parent = segments[index].parent
    }
    return nil
  }
}
