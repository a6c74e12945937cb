import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Looks again at provisions that stand alone and were taken for the document's own.
///
/// Two things show that they are not: a table, whose columns or rows belong to other acts
/// (``TableOwners``), and a number that the document's articles do not reach. Where they are its
/// own, what the annexes hold is found by the outline (``AnnexOutline``).
struct OwnProvisions {
  private let document: LegalDocument
  private let annexes: AnnexOutline
  private let chapters: ChapterOutline
  private let texts: DocumentTexts
  /// What the document has itself, and which act it amends.
  private let scope: OwnScope

  init(_ document: LegalDocument, texts: DocumentTexts, found: DocumentReferences) {
    self.document = document
    self.texts = texts
    scope = OwnScope(of: document, texts: texts, found: found)
    annexes = AnnexOutline(of: document)
    chapters = ChapterOutline(of: document)
  }

  /// Takes back what is not the document's own, or gives it to the act that the text has named.
  func read(into found: inout DocumentReferences) {
    /// The work of each article number that the text has named with its act.
    var named: [String: WorkIdentifier] = [:]
    var tables = TableOwners()
    for holder in document.holders where !found[holder].isEmpty {
      found[holder].removeAll { isLabel(of: holder, $0) }
      if isHeading(holder, found[holder]) {
        found[holder] = []
        continue
      }
      var segment: Segment?
      switch holder {
      case .segment(let index): segment = document.segments[index]
      case .footnote(let index):
        segment = document.footnotes[index].segment.map { document.segments[$0] }
      case .cover: break
      }
      var row: TableOwners.Row?
      if case .segment = holder, let segment, segment.kind == .table {
        row = tables.row(segment, found[holder], texts[holder])
      }
      found[holder] = found[holder].map { reference in
        note(reference, in: &named)
        guard reference.kind == .provision, reference.status == .identified,
          reference.targets.allSatisfy({ $0.work == .self }), reference.method != .anaphora
        else { return reference }
        switch row?.owner(of: reference) {
        case .act(let work): return given(reference, to: work)
        case .nobody: return taken(reference, "alone in a table, whose column names the act")
        case .document, nil: break
        }
        if scope.lacksArticles(of: reference) {
          return moved(reference, named, mayStay: !scope.reaches(reference))
        }
        guard let segment else { return reference }
        if let work = scope.amended, segment.kind == .recital, scope.speaksOfAmended(reference),
          !speaksOfItself(reference, in: holder)
        {
          return given(reference, to: work, "of the act that is amended")
        }
        return segment.id.hasPrefix("anx")
          ? annexes.placed(reference, in: segment) : chapters.placed(reference, in: segment)
      }
    }
  }

  /// Whether the words are the number of the heading that they open: "Section 2 Security of personal
  /// data".
  private func isLabel(of holder: TextLocation.Holder, _ reference: Reference) -> Bool {
    guard case .segment(let index) = holder, document.segments[index].kind == .heading,
      reference.kind == .provision, reference.span.start == 0, reference.targets.count == 1,
      reference.targets[0].work == .self,
      let step = reference.targets[0].pinpoint?.steps.last
    else { return false }
    return Pinpoint(document.segments[index].id)?.steps.last == step
  }

  /// What readers make of a heading that is not marked up.
  private static let blocks: Set<SegmentKind> = [.body, .heading, .subparagraph]

  /// Whether a block of its own holds nothing but "Article 39", "Article 25 (7)": a heading of a text
  /// whose articles are not marked up, such as a treaty or the new wording of an act, with its note.
  private func isHeading(_ holder: TextLocation.Holder, _ references: [Reference]) -> Bool {
    guard case .segment(let index) = holder, references.count == 1,
      Self.blocks.contains(document.segments[index].kind), references[0].kind == .provision,
      references[0].method != .anaphora
    else { return false }
    let length = document.segments[index].text.utf8.count
    // More words than "Article 28 quater" would name an act as well.
    return references[0].span == TextSpan(0, length) && length <= 24
  }

  /// Whether the words say "to this Regulation".
  private func speaksOfItself(_ reference: Reference, in holder: TextLocation.Holder) -> Bool {
    let text = texts[holder]
    let first = text.firstToken(from: reference.span.start)
    let end = text.firstToken(from: reference.span.end)
    return (first..<max(first, end)).contains { text.has(.this, at: $0) }
  }

  private func moved(
    _ reference: Reference, _ named: [String: WorkIdentifier], mayStay: Bool
  ) -> Reference {
    var targets: [Target] = []
    for target in reference.targets {
      guard let step = target.pinpoint?.steps.first,
        let work = named[step.number] ?? scope.amended
      else {
        return mayStay ? reference : taken(reference, "the document has no such article")
      }
      let isTreaty = CELEXNumber(work.value)?.sector == "1"
      var moved = Target(work, pinpoint: target.pinpoint)
      if isTreaty {
        let inner = Array((target.pinpoint?.steps ?? []).dropFirst())
        moved.pinpoint = inner.isEmpty ? nil : Pinpoint(inner)
      }
      targets.append(moved)
    }
    var reference = reference
    reference.targets = targets
    reference.method = .anaphora
    reference.confidence = 0.7
    reference.note = "not an article of the document"
    return reference
  }

  /// The provision as one of the act that its table names.
  private func given(
    _ reference: Reference, to work: WorkIdentifier,
    _ note: String = "of the act that its table names"
  ) -> Reference {
    guard work != .self else { return reference }
    var reference = reference
    reference.targets = reference.targets.map { Target(work, pinpoint: $0.pinpoint) }
    reference.method = .anaphora
    reference.confidence = min(reference.confidence, 0.9)
    reference.note = note
    return reference
  }

  private func taken(_ reference: Reference, _ reason: String) -> Reference {
    var reference = reference
    reference.targets = []
    reference.status = .unresolved
    reference.note = reason
    return reference
  }

  /// Keeps what the reference says about article numbers of other acts and treaties.
  private func note(_ reference: Reference, in named: inout [String: WorkIdentifier]) {
    for target in reference.targets where target.work != .self && target.work.scheme == .celex {
      if let step = target.pinpoint?.steps.first, step.unit == .article {
        named[step.number] = target.work
      } else if let celex = CELEXNumber(target.work.value), celex.sector == "1",
        let number = Int(celex.number)
      {
        named[String(number)] = target.work
      }
    }
  }
}
