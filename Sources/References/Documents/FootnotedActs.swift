import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Gives an act that a footnote names by its date the number that stands at the call.
///
/// "Commission Recommendation 2003/361/EC¹" with the note "Commission Recommendation of 6 May 2003
/// concerning …" is one act named twice (`references.md` §9.2).
struct FootnotedActs {
  let texts: DocumentTexts

  /// Bytes between the act and its call: "of the European Parliament and of the Council".
  private static let reach = 64

  /// Puts the act's number in place of the description.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for (index, note) in document.footnotes.enumerated() {
      guard let segment = note.segment, let offset = note.offset else { continue }
      let holder = TextLocation.Holder.footnote(index)
      guard
        let position = found[holder].firstIndex(where: { $0.isDescription && !$0.targets.isEmpty }),
        let act = act(before: offset, in: found[.segment(segment)])
      else { continue }
      let text = texts.footnote(index)
      let span = found[holder][position].span
      let first = text.firstToken(from: span.start)
      let last = text.firstToken(from: span.end)
      let isSameType = (first..<max(first, last)).contains { index in
        text.actHead(at: index)?.type == act.type
      }
      guard isSameType else { continue }
      found[holder][position].targets = [Target(act.work)]
      found[holder][position].kind = .act
      found[holder][position].status = .identified
      found[holder][position].method = .alias
      found[holder][position].confidence = 0.9
      found[holder][position].note = "numbered at the call of footnote \(note.mark)"
    }
  }

  /// The one act that is named right before the call.
  private func act(
    before offset: Int, in references: [Reference]
  ) -> (work: WorkIdentifier, type: ActType)? {
    guard
      let reference = references.last(where: { $0.span.end <= offset }),
      offset - reference.span.end <= Self.reach, let work = reference.targets.first?.work,
      reference.targets.allSatisfy({ $0.work == work }), work.scheme == .celex,
      let type = CELEXNumber(work.value)?.actType
    else { return nil }
    return (work, type)
  }
}
