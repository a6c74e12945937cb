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
  /// The annexes that it names with the agreement that has them.
  private let agreements: AgreementAnnexes
  /// What the document has itself, and which act it amends.
  private let scope: OwnScope

  init(_ document: LegalDocument, texts: DocumentTexts, found: DocumentReferences) {
    self.document = document
    self.texts = texts
    scope = OwnScope(of: document, texts: texts, found: found)
    annexes = AnnexOutline(of: document)
    agreements = AgreementAnnexes(in: document, found)
    chapters = ChapterOutline(of: document)
  }

  /// Takes back what is not the document's own, or gives it to the act that the text has named.
  func read(into found: inout DocumentReferences) {
    /// The work of each article number that the text has named with its act.
    var named: [String: WorkIdentifier] = [:]
    var tables = TableOwners()
    var leadIn: LeadIn?
    var articles = ArticleOutline(of: document)
    let others = ForeignParagraphs(in: document, found)
    for holder in document.holders where !found[holder].isEmpty {
      if found[holder].contains(where: { isLabel(of: holder, $0) }) {
        found[holder].removeAll { isLabel(of: holder, $0) }
      }
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
      if case .segment = holder, let segment {
        if let lead = leadIn {
          found[holder] = lead.placed(found[holder], in: segment, texts[holder])
        }
        if !(leadIn?.holds(segment) ?? false) {
          leadIn = LeadIn(segment, found[holder], texts[holder])
        }
      }
      let references = found[holder]
      var judged: [Reference] = []
      for index in references.indices {
        note(references[index], in: &named)
        guard references[index].isOwnProvision else { continue }
        // What was cited last in this text, the nearest at the end.
        let before = references[max(0, index - Self.memory)..<index]
        let isOfVisa =
          segment?.kind == .visa && !scope.lacksArticles(of: references[index])
          && !speaksOfItself(references[index], in: holder)
        let reference =
          isOfVisa
          ? ofVisa(references[index], behind: references[0], in: holder)
          : judge(
            // The last as it has been judged; a slice of them would have the list copied at each step.
            references[index], behind: before,
            (judged.isEmpty ? references : judged).element(index - 1),
            in: holder, segment, row, named, others, &articles)
        // Most stay as they are; the list is copied where one does not.
        if judged.isEmpty { judged = references }
        judged[index] = reference
      }
      if !judged.isEmpty { found[holder] = judged }
    }
  }

  /// The provision, which stands alone, as what it turns out to be.
  private func judge(
    _ reference: Reference, behind before: ArraySlice<Reference>, _ last: Reference?,
    in holder: TextLocation.Holder, _ segment: Segment?, _ row: TableOwners.Row?,
    _ named: [String: WorkIdentifier], _ others: ForeignParagraphs,
    _ articles: inout ArticleOutline
  ) -> Reference {
    switch row?.owner(of: reference) {
    case .act(let work): return given(reference, to: work)
    case .nobody: return taken(reference, "alone in a table, whose column names the act")
    case .document, nil: break
    }
    if scope.lacksArticles(of: reference) {
      if scope.amended == nil, !isNamed(reference, named),
        let moved = ofTreaty(reference, behind: last, in: holder)
      {
        return moved
      }
      return moved(reference, named, mayStay: !scope.reaches(reference))
    }
    if scope.lacksAnnexes(of: reference), !speaksOfItself(reference, in: holder) {
      return taken(reference, "the document has no such annex")
    }
    if let works = agreements.works(of: reference), !speaksOfItself(reference, in: holder) {
      return moved(reference, to: works, "named with its agreement elsewhere")
    }
    let isLacking = reference.targets.allSatisfy { target in
      target.pinpoint.map { articles.lacksParagraph(of: $0) } ?? false
    }
    if isLacking, namesArticle(reference, in: holder) {
      guard
        let works = framing(reference, behind: before.last, in: holder)
          ?? (isAnnexed(holder, segment) ? others.works(of: reference) : nil)
      else { return reference }
      return moved(reference, to: works)
    }
    if let work = repeated(reference, behind: before, in: holder) {
      return given(reference, to: work, "as named before in the sentence")
    }
    guard let segment else { return reference }
    if let work = scope.amended, segment.kind == .recital, scope.speaksOfAmended(reference),
      !speaksOfItself(reference, in: holder)
    {
      return given(reference, to: work, "of the act that is amended")
    }
    if segment.id.hasPrefix("anx") {
      if case .footnote = holder, annexes.lacks(reference, in: segment) {
        return taken(reference, "the annex has no such point")
      }
      return annexes.placed(reference, in: segment)
    }
    if let moved = withPointsBefore(reference, in: articles),
      namesPointsAlone(reference, in: holder)
    {
      return moved
    }
    return chapters.placed(reference, in: segment)
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
    texts[holder].names(.this, in: reference)
  }

  /// Whether the words name an article and do not say that it is one of this act.
  private func namesArticle(_ reference: Reference, in holder: TextLocation.Holder) -> Bool {
    reference.targets.first?.pinpoint?.path.firstUnit == .article
      && texts[holder].names(.article, in: reference) && !speaksOfItself(reference, in: holder)
  }

  /// Whether the text is that of a form or another annex, or a note: it may speak of an act that the
  /// document names elsewhere.
  private func isAnnexed(_ holder: TextLocation.Holder, _ segment: Segment?) -> Bool {
    if case .footnote = holder { return true }
    return segment?.id.hasPrefix("anx") ?? false
  }

  /// A provision in a visa as one of the act with which the visa opens: no act is its own legal basis.
  ///
  /// Where the visa opens with something else, it is nobody's (Joint Practical Guide 9).
  private func ofVisa(
    _ reference: Reference, behind first: Reference, in holder: TextLocation.Holder
  ) -> Reference {
    guard first.kind == .act, first.status == .identified, first.targets.count == 1,
      first.span.end <= reference.span.start,
      texts[holder].opensVisa(texts[holder].firstToken(from: first.span.start))
    else { return taken(reference, "a visa names no provision of its own act") }
    return given(reference, to: first.targets[0].work, "of the act that the visa is about")
  }

  /// Whether the words name points and nothing that holds them.
  private func namesPointsAlone(_ reference: Reference, in holder: TextLocation.Holder) -> Bool {
    !texts[holder].names(.article, in: reference) && !texts[holder].names(.paragraph, in: reference)
  }

  /// "Where pursuant to Article 10(3) of Regulation (EC) No 139/2004 the period for a decision pursuant to
  /// Article 8(1), (2) and (3) is extended": the act that the sentence has just cited holds the article.
  private func framing(
    _ reference: Reference, behind last: Reference?, in holder: TextLocation.Holder
  ) -> [WorkIdentifier]? {
    guard let last, last.kind == .provision, last.targets.count == 1,
      let work = last.targets.first?.work, CELEXNumber(work.value)?.sector == "3",
      last.targets[0].pinpoint?.path.firstUnit == .article
    else { return nil }
    let text = texts[holder]
    let end = text.firstToken(from: last.span.end)
    let start = text.firstToken(from: reference.span.start)
    guard start - end < 60, text.sameSentence(end, start) else { return nil }
    return reference.targets.map { _ in work }
  }

  /// Whether the text has named one of the articles with its act.
  private func isNamed(_ reference: Reference, _ named: [String: WorkIdentifier]) -> Bool {
    reference.targets.contains { target in
      target.pinpoint?.steps.first.map { named[$0.number] != nil } ?? false
    }
  }

  /// "pursuant to Article 94 of the Treaty, the Council may make regulations for the application of Articles
  /// 92 and 93": the treaty is not repeated in a sentence.
  private func ofTreaty(
    _ reference: Reference, behind last: Reference?, in holder: TextLocation.Holder
  ) -> Reference? {
    guard let last, let work = last.targets.last?.work, let celex = CELEXNumber(work.value),
      celex.sector == "1", Int(celex.number) != nil, namesArticle(reference, in: holder)
    else { return nil }
    let text = texts[holder]
    let end = text.firstToken(from: last.span.end)
    let start = text.firstToken(from: reference.span.start)
    guard start - end < Self.longestSentence, text.sameSentence(end, start) else { return nil }
    var moved = reference
    moved.targets = []
    for target in reference.targets {
      guard let steps = target.pinpoint?.steps, let number = Int(steps[0].number), number < 1000,
        target.pinpoint?.rangeEnd.isEmpty ?? true
      else { return nil }
      let article = WorkIdentifier(.celex, work.value.prefix(6) + number.padded(3))
      let inner = Array(steps.dropFirst())
      moved.targets.append(Target(article, pinpoint: inner.isEmpty ? nil : Pinpoint(inner)))
    }
    moved.kind = .treaty
    moved.method = .anaphora
    moved.confidence = 0.7
    moved.note = "not an article of the document"
    return moved
  }

  /// "allowances referred to in Article 10(1), third subparagraph, of Directive 2003/87/EC … revenues from
  /// the allowances referred to in Article 10(1), third subparagraph": the act of a provision is not
  /// repeated with it in a sentence.
  private func repeated(
    _ reference: Reference, behind others: ArraySlice<Reference>, in holder: TextLocation.Holder
  ) -> WorkIdentifier? {
    guard reference.targets.count == 1, let pinpoint = reference.targets[0].pinpoint,
      pinpoint.path.count > 1, pinpoint.path.firstUnit == .article,
      let other = others.last(where: { other in
        other.kind == .provision && other.targets.count == 1
          && other.targets[0].pinpoint == pinpoint
      }),
      let work = other.targets.first?.work, CELEXNumber(work.value)?.sector == "3",
      namesArticle(reference, in: holder)
    else { return nil }
    let text = texts[holder]
    let end = text.firstToken(from: other.span.end)
    let start = text.firstToken(from: reference.span.start)
    return start - end < Self.longestSentence && text.sameSentence(end, start) ? work : nil
  }

  /// References of one text that are looked back over, and tokens of a sentence.
  private static let memory = 8
  private static let longestSentence = 160

  /// The provisions as those of other works, one for each.
  private func moved(
    _ reference: Reference, to works: [WorkIdentifier],
    _ note: String = "not a paragraph of the document"
  ) -> Reference {
    var reference = reference
    reference.targets = zip(reference.targets, works).map { target, work in
      Target(work, pinpoint: target.pinpoint)
    }
    reference.method = .anaphora
    reference.confidence = 0.7
    reference.note = note
    return reference
  }

  private func withPointsBefore(
    _ reference: Reference, in articles: ArticleOutline
  ) -> Reference? {
    let pinpoints = reference.targets.compactMap { target in
      target.pinpoint.flatMap { articles.pointsBefore($0) }
    }
    guard !pinpoints.isEmpty, pinpoints.count == reference.targets.count else { return nil }
    var reference = reference
    reference.targets = pinpoints.map { Target(.self, pinpoint: $0) }
    return reference
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
      } else if target.work.value.utf8.first == UInt8(ascii: "1"),
        let celex = CELEXNumber(target.work.value), celex.sector == "1",
        let number = Int(celex.number)
      {
        named[String(number)] = target.work
      }
    }
  }
}

extension Reference {
  /// Whether it is a provision that was taken for the document's own.
  fileprivate var isOwnProvision: Bool {
    kind == .provision && status == .identified && method != .anaphora
      && targets.allSatisfy { $0.work == .self }
  }
}

extension [Reference] {
  /// The element at a place; nothing before the first.
  fileprivate func element(_ index: Int) -> Reference? { index >= 0 ? self[index] : nil }
}
