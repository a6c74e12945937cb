package import LegalDocuments
import Languages
import LegalIdentifiers
import SourceTexts

extension Recogniser {
  /// Every reference in a document, in reading order: cover page, segments, footnotes.
  ///
  /// First each text is read by itself; then names are bound to the works that footnotes and
  /// definitions give them; last the wording around each mention says on what footing it stands.
  package func references(in document: LegalDocument) -> [LocatedReference] {
    let recogniser = Recogniser(
      language: document.metadata.language ?? language, citing: CitingDocument(of: document))
    var found = DocumentReferences()
    // Notes first: the body's "see footnote 5" and names that notes define need them.
    var notes = Discourse(citing: recogniser.citing)
    for (index, note) in document.footnotes.enumerated() where !note.text.isEmpty {
      let place = TextPlace(note: Int(note.mark) ?? index + 1)
      found.add(recogniser.references(in: note.text, place: place, &notes), to: .footnote(index))
    }
    var body = Discourse(citing: recogniser.citing)
    body.takeNotes(from: notes)
    for (index, field) in document.coverReferences.enumerated() where !field.text.isEmpty {
      if let target = field.target {
        let span = TextSpan(0, field.text.utf8.count)
        found.add(
          [Reference(span: span, kind: .act, targets: [Target(target)], method: .markup)],
          to: .cover(index))
        continue
      }
      found.add(recogniser.references(in: field.text, place: TextPlace(), &body), to: .cover(index))
    }
    var amendments = Amendments()
    for (index, segment) in document.segments.enumerated() {
      var references: [Reference] = []
      if !segment.text.isEmpty {
        let place = TextPlace(
          of: segment, in: amendments.subject(of: segment), after: body.lastAct)
        // The new wording of an act cites for that act.
        let amended = amendments.subject(of: segment)?.work ?? body.lastAct
        references = recogniser.references(in: segment, place: place, &body)
        if segment.isQuoted {
          for index in references.indices where references[index].targets.first?.work != .self {
            references[index].subject = amended
          }
        }
        found.add(references, to: .segment(index))
      }
      amendments.read(segment, at: index, references, in: recogniser.vocabulary)
    }
    OwnProvisions(document).read(into: &found)
    OwnTitle.remove(from: document, in: &found)
    OwnNumber.remove(from: document, in: &found)
    FootnotedActs(vocabulary: recogniser.vocabulary).read(document, into: &found)
    QuotedTitles(vocabulary: recogniser.vocabulary).read(document, into: &found)
    BracketedNumbers(vocabulary: recogniser.vocabulary).read(document, into: &found)
    FootnotedNames(vocabulary: recogniser.vocabulary).read(document, into: &found)
    TitledPapers(vocabulary: recogniser.vocabulary).read(document, into: &found)
    CapitalisedNames(vocabulary: recogniser.vocabulary).read(document, into: &found)
    RelationReading(vocabulary: recogniser.vocabulary).read(document, into: &found)
    return found.inOrder(of: document.holders)
  }
}

extension Recogniser {
  /// Every reference in a segment; where changes are tracked, those that stand and those that are
  /// struck through.
  fileprivate func references(
    in segment: Segment, place: TextPlace, _ discourse: inout Discourse
  ) -> [Reference] {
    guard let text = TrackedText(segment) else {
      var found = references(in: segment.text, place: place, &discourse)
      if segment.isStruck {
        for index in found.indices where found[index].note == nil {
          found[index].note = "struck through"
        }
      }
      return found
    }
    var before = discourse
    let former = references(in: text.former, place: place, &before)
    let current = references(in: text.current, place: place, &discourse)
    return current.map(text.kept) + former.compactMap(text.deleted)
  }
}

/// The references of one document by the text that holds them.
struct DocumentReferences {
  private var byHolder: [TextLocation.Holder: [Reference]] = [:]

  /// References of one text, sorted by place.
  subscript(holder: TextLocation.Holder) -> [Reference] {
    get { byHolder[holder] ?? [] }
    set { byHolder[holder] = newValue }
  }

  /// Adds references; one that overlaps another there already is left out: it was read by a
  /// surer rule.
  mutating func add(_ references: [Reference], to holder: TextLocation.Holder) {
    guard !references.isEmpty else { return }
    var all = byHolder[holder] ?? []
    for reference in references where !all.contains(where: { $0.span.overlaps(reference.span) }) {
      all.append(reference)
    }
    byHolder[holder] = all.sorted { $0.span < $1.span }
  }

  /// All references in the order of the holders.
  func inOrder(of holders: [TextLocation.Holder]) -> [LocatedReference] {
    holders.flatMap { holder in self[holder].map { LocatedReference(holder, $0) } }
  }
}

extension LegalDocument {
  /// Every text in which references can stand, in reading order.
  var holders: [TextLocation.Holder] {
    coverReferences.indices.map { .cover($0) } + segments.indices.map { .segment($0) }
      + footnotes.indices.map { .footnote($0) }
  }
}

extension TextPlace {
  /// Where a segment's text stands: its id is its path.
  ///
  /// Provisions of text quoted as the new wording of an act are that act's, and so are those of the
  /// instructions that say what becomes of it.
  init(of segment: Segment, in subject: Amendments.Subject?, after lastAct: WorkIdentifier?) {
    let units: [Pinpoint.Unit] = [
      .annex, .part, .annexPart, .article, .recital, .paragraph, .subparagraph, .point,
    ]
    let steps = Pinpoint(segment.id)?.steps ?? []
    // Places that have no number in the notation (`body_3`) say nothing about a provision.
    path = steps.allSatisfy { units.contains($0.unit) } ? steps : []
    if segment.isQuoted {
      path = []
      amended = subject?.work ?? lastAct
    } else if let subject {
      path = subject.path
      amended = subject.work
    }
  }
}

extension CitingDocument {
  /// The facts that a document gives about itself.
  init(of document: LegalDocument) {
    let isAct = document.segments.contains { $0.kind == .article }
    self.init(
      identifier: document.metadata.identifier, date: document.metadata.date,
      family: isAct ? .act : .paper)
  }
}
