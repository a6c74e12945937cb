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
    let language = document.metadata.language ?? language
    let texts = DocumentTexts(of: document, vocabulary: .of(language))
    var citing = CitingDocument(of: document)
    citing.adopted = texts.dayOfAdoption(of: document, citing)
    // Pages without a date of their own: the middle of the year would do, the day in the title is right.
    if document.metadata.date == nil, citing.treatyDate == nil, let day = citing.adopted {
      citing.date = day
    }
    // The cover page is the paper's, what lies behind it the act's that the paper carries.
    let cover = Recogniser(language: language, citing: citing)
    if let day = texts.dayOfCarriedAct(of: document, citing) { citing.date = day }
    let recogniser = Recogniser(language: language, citing: citing)
    let original = Recogniser(language: language, citing: citing.asAdopted)
    var found = DocumentReferences(of: document)
    // Notes first: the body's "see footnote 5" and names that notes define need them.
    var notes = Discourse(citing: recogniser.citing)
    if let title = document.segments.firstIndex(where: { $0.kind == .title }) {
      notes.takeTitle(texts.segment(title))
    }
    for (index, note) in document.footnotes.enumerated() where !note.text.isEmpty {
      let place = TextPlace(
        path: TextPlace.path(of: note, in: document), note: Int(note.mark) ?? index + 1)
      // What the preamble says in a note is as old as the preamble.
      let isOriginal = note.segment.map { document.segments[$0].kind.isPreamble } ?? false
      let reader = isOriginal ? original : recogniser
      notes.citing = reader.citing
      found.add(
        reader.references(in: texts.footnote(index), place: place, &notes), to: .footnote(index))
    }
    var body = Discourse(citing: cover.citing)
    body.takeNotes(from: notes)
    for (index, field) in document.coverReferences.enumerated() where !field.text.isEmpty {
      if let target = field.target {
        let span = TextSpan(0, field.text.utf8.count)
        found.add(
          [Reference(span: span, kind: .act, targets: [Target(target)], method: .markup)],
          to: .cover(index))
        continue
      }
      found.add(cover.references(in: field.text, place: TextPlace(), &body), to: .cover(index))
    }
    body.citing = recogniser.citing
    var amendments = Amendments(in: .of(language))
    var corrected: WorkIdentifier?
    var correctedPlace = CorrectedPlace()
    var numbering = TreatyNumbering(of: recogniser.citing)
    var newAnnex = NewAnnex()
    // Copied when what is read changes, not at each segment.
    var reader = recogniser
    var isOriginal = false
    var divisions = Divisions()
    for index in document.segments.indices {
      let segment = document.segments[index]
      var references: [Reference] = []
      let path = Pinpoint(segment.id)?.steps ?? []
      divisions.read(segment, path, in: document)
      if segment.text.isEmpty {
        amendments.count(segment)
      } else {
        amendments.reach(segment, at: index)
        var place = TextPlace(
          of: segment, path, in: amendments.subject(of: segment), after: body.lastAct)
        if place.amended == nil, let corrected {
          place.amended = corrected
          place.path = correctedPlace.path(of: place, for: segment, texts.segment(index))
        }
        if place.amended == nil { place.division = divisions.current }
        newAnnex.read(segment, path, texts.segment(index))
        if segment.isQuoted, place.path.isEmpty { place.path = newAnnex.place(of: path) }
        body.isQuoting = segment.isQuoted
        // The new wording of an act cites for that act.
        let amended = amendments.subject(of: segment)?.work ?? body.lastAct
        let isPreamble = segment.kind.isPreamble
        if isPreamble != isOriginal {
          reader = isPreamble ? original : recogniser
          body.citing = reader.citing
          isOriginal = isPreamble
        }
        references = reader.references(
          in: segment, texts.segment(index), place: place, &body)
        if let corrected { correctedPlace.read(references, of: corrected) }
        numbering?.read(&references, at: path, inPreamble: isPreamble)
        if path.first?.unit == .annex { texts.segment(index).nameOfAnnexed(&body.names) }
        if segment.isQuoted {
          for index in references.indices where references[index].targets.first?.work != .self {
            references[index].subject = amended
          }
        }
        found.add(references, to: .segment(index))
        if segment.kind == .title, corrected == nil {
          corrected = texts.segment(index).correctedAct(references)
        }
      }
      amendments.read(segment, path, at: index, references, in: texts)
    }
    // The notes were read first: a name that the text gives is theirs as well.
    if !document.footnotes.isEmpty, !body.names.isEmpty {
      let names = body.names.worksByAlias
      for index in document.footnotes.indices {
        found[.footnote(index)] = found[.footnote(index)].map { $0.known(by: names) }
      }
      recogniser.readAgain(document, texts, body.names, into: &found)
    }
    OwnProvisions(document, texts: texts, found: found).read(into: &found)
    TreatiesInTitles(texts: texts).read(document, into: &found)
    OwnTitle.remove(from: document, in: &found)
    OwnTreaty.claim(document, in: &found)
    OwnNumber.remove(from: document, in: &found)
    FootnotedActs(texts: texts).read(document, into: &found)
    QuotedTitles(texts: texts).read(document, into: &found)
    BracketedNumbers(texts: texts).read(document, into: &found)
    FootnotedNames(texts: texts).read(document, into: &found)
    FootnotedOpinions(texts: texts).read(document, into: &found)
    TitledPapers(texts: texts).read(document, into: &found)
    CapitalisedNames(texts: texts).read(document, into: &found)
    RelationReading(texts: texts).read(document, into: &found)
    return found.inOrder(of: document.holders)
  }
}

extension Recogniser {
  /// Reads notes again that name a work by what the text calls it: "article 3 du règlement CE sur les
  /// concentrations" is open in a note that was read before the body gave the name.
  fileprivate func readAgain(
    _ document: LegalDocument, _ texts: DocumentTexts, _ names: Names,
    into found: inout DocumentReferences
  ) {
    func open(_ references: [Reference]) -> Int {
      references.count { $0.kind == .provision && $0.targets.isEmpty }
    }
    for (index, note) in document.footnotes.enumerated() {
      let holder = TextLocation.Holder.footnote(index)
      let before = open(found[holder])
      guard before > 0 else { continue }
      var discourse = Discourse(citing: citing)
      discourse.names = names
      let place = TextPlace(
        path: TextPlace.path(of: note, in: document), note: Int(note.mark) ?? index + 1)
      let references = references(in: texts.footnote(index), place: place, &discourse)
      if open(references) < before, references.count >= found[holder].count {
        found[holder] = references
      }
    }
  }

  /// Every reference in a segment; where changes are tracked, those that stand and those that are
  /// struck through.
  fileprivate func references(
    in segment: Segment, _ tokens: @autoclosure () -> TokenText, place: TextPlace,
    _ discourse: inout Discourse
  ) -> [Reference] {
    guard let text = TrackedText(segment) else {
      var found = references(in: tokens(), place: place, &discourse)
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

extension TokenText {
  /// The act that a corrigendum is about, read from its title: "On page 400, Article 117(4)" below
  /// it speaks of that act's article.
  fileprivate func correctedAct(_ references: [Reference]) -> WorkIdentifier? {
    guard has(.corrigendum, at: 0), let first = references.first, first.kind == .act,
      first.status == .identified, first.targets.count == 1, first.targets[0].pinpoint == nil,
      firstToken(from: first.span.start) <= 4
    else { return nil }
    return first.targets[0].work
  }
}

extension TextPlace {
  /// Where a segment's text stands: its id is its path.
  ///
  /// Provisions of text quoted as the new wording of an act are that act's, and so are those of the
  /// instructions that say what becomes of it.
  init(
    of segment: Segment, _ steps: [Pinpoint.Step], in subject: Amendments.Subject?,
    after lastAct: WorkIdentifier?
  ) {
    // Readers that see no quotation marks still nest the new article in the old one.
    if segment.isQuoted || subject?.holdsArticle(of: steps) == true {
      path = Self.newWording(steps, of: subject)
      amended = subject?.work ?? lastAct
    } else if let subject {
      path = subject.path
      isInstruction = true
      amended = subject.work
    } else {
      path = Self.numbered(steps[...])
      row = RowItems(segment, at: steps)
    }
  }

  /// Where a footnote speaks from: the place of its call.
  ///
  /// "points 6 and 8" are those of that annex. What calls it in new wording is another act's.
  fileprivate static func path(of note: Footnote, in document: LegalDocument) -> [Pinpoint.Step] {
    guard let index = note.segment, document.segments.indices.contains(index),
      !document.segments[index].isQuoted
    else { return [] }
    return numbered((Pinpoint(document.segments[index].id)?.steps ?? [])[...])
  }

  /// Where a passage of new wording stands in the act that it is for.
  private static func newWording(
    _ steps: [Pinpoint.Step], of subject: Amendments.Subject?
  ) -> [Pinpoint.Step] {
    let quoted = steps.dropFirst(subject?.depth ?? 0)
    let articles = quoted.indices.filter { quoted[$0].unit == .article }
    // Of two articles one inside the other, the inner one is quoted.
    if let article = articles.last, subject != nil || articles.count > 1 {
      return numbered(quoted[article...])
    }
    guard let subject else { return [] }
    let inner = numbered(quoted)
    let rank = inner.first.map { Subdivision.rank(of: $0.unit) } ?? .max
    return subject.path.filter { Subdivision.rank(of: $0.unit) < rank } + inner
  }

  /// The steps that a drafter would name: headings, rows and plain blocks (`body_3`) say nothing
  /// about a provision.
  static func numbered(_ steps: ArraySlice<Pinpoint.Step>) -> [Pinpoint.Step] {
    let isAnnex = steps.first?.unit == .annex
    var numbered: [Pinpoint.Step] = []
    numbered.reserveCapacity(steps.count)
    for step in steps where isNumbered(step.unit) || isAnnex && step.unit == .section {
      // The first of an annex's own is the annex.
      let isPart = step.unit == .part && numbered.first?.unit == .annex
      numbered.append(isPart ? Pinpoint.Step(.annexPart, step.number) : step)
    }
    return numbered
  }

  /// Asked of each step of every segment.
  private static func isNumbered(_ unit: Pinpoint.Unit) -> Bool {
    unit == .article || unit == .paragraph || unit == .subparagraph || unit == .point
      || unit == .annex || unit == .part || unit == .annexPart || unit == .recital
  }
}

extension CitingDocument {
  /// The facts that a document gives about itself.
  init(of document: LegalDocument) {
    // An annex published in a file of its own has no articles: it is its act all the same.
    let isAct =
      document.segments.contains { $0.kind == .article }
      || document.metadata.identifier.map(Self.isAct) ?? false
    self.init(
      identifier: document.metadata.identifier, date: document.metadata.date,
      family: isAct ? .act : .paper)
    // Annexes in files of their own bear no date: the middle of the year of their act will do.
    date =
      treatyDate ?? date ?? OwnTreaty.printedDate(of: document)
      ?? adoptionYear.flatMap { CivilDate(year: $0, month: 7, day: 1) }
  }

  /// Whether the number is that of a regulation, directive or decision, or of its consolidated text.
  private static func isAct(_ identifier: WorkIdentifier) -> Bool {
    guard identifier.scheme == .celex, let celex = CELEXNumber(identifier.value) else {
      return false
    }
    return (celex.sector == "3" || celex.sector == "0")
      && ["R", "L", "D"].contains(celex.descriptor)
  }
}

extension SegmentKind {
  /// Title, visas and recitals: consolidation does not touch them.
  fileprivate var isPreamble: Bool { self == .recital || self == .visa || self == .title }
}
