import Languages
import LegalDocuments
import LegalIdentifiers

/// The annex whose wording an amending act sets out: "‘ANNEX V", quoted below the amending act's own
/// annex or article.
///
/// "Section II" in it is that of Annex V. Readers do not nest the new annex in the one that brings
/// it, so its heading tells.
struct NewAnnex {
  /// The new annex, and the path of its heading, below which its text stands.
  private var current: (annex: Pinpoint.Step, heading: [Pinpoint.Step])?

  /// Takes note of a segment's heading.
  mutating func read(
    _ segment: Segment, _ path: [Pinpoint.Step], _ text: @autoclosure () -> TokenText
  ) {
    guard segment.isQuoted else {
      current = nil
      return
    }
    guard segment.kind == .heading || segment.kind == .annex || segment.kind == .title,
      segment.text.utf8.count < 500
    else { return }
    let text = text()
    let noun = text[0].kind == .symbol ? 1 : 0
    guard text.has(.annex, at: noun), text[noun].isAllCapitals,
      let number = text.pinpointNumber(at: noun + 1, of: .annex)
    else { return }
    current = (Pinpoint.Step(.annex, number.text), path)
  }

  /// Where a quoted segment stands in the new annex; nowhere where none is open above it.
  func place(of path: [Pinpoint.Step]) -> [Pinpoint.Step] {
    guard let current, path.starts(with: current.heading) else { return [] }
    return TextPlace.numbered(([current.annex] + path.dropFirst(current.heading.count))[...])
  }
}
