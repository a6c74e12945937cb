import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Finds papers known by author and title without number: "the communication from the Commission
/// concerning industrial policy in an open market", "the OECD Declaration on consumer protection",
/// "Council conclusions on the health of seafarers".
///
/// Conclusions name papers that every reader of the day knew in this way: kind of paper, its
/// author, a word for "about", the title. The title runs on in small letters, so the words alone
/// identify it (`identifiers.md`, scheme `text`). Where a number, a place in the Official Journal or
/// a note follows the title, that is the citation and this is none; a paper still to be written
/// ("a report from the Commission on …") or of many ("reports") is none either.
struct TitledPapers {
  let texts: DocumentTexts

  /// Tokens between the noun and its title at most: the longest list of addressees.
  private static let longestReach = 40
  /// Words that a title has at the least; fewer say what a paper is about, not how it is called.
  private static let shortestTitle = 3
  /// Tokens behind the noun within which the paper's number may follow its title.
  private static let numberReach = 90

  /// Adds a mention for each such paper.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    let isAct = document.segments.contains { $0.kind == .article }
    for index in document.segments.indices
    where holdsPapers(document.segments[index].kind, isAct) {
      let holder = TextLocation.Holder.segment(index)
      let notes = document.segments[index].calls.filter { call in
        document.footnotes.indices.contains(call.footnote)
          && found[.footnote(call.footnote)].contains { $0.status == .identified }
      }.map(\.offset)
      found.add(papers(in: texts.segment(index), besides: found[holder], notes: notes), to: holder)
    }
  }

  /// What an act enacts speaks of papers to come; its preamble of those that there are.
  private func holdsPapers(_ kind: SegmentKind, _ isAct: Bool) -> Bool {
    if isAct { return kind == .visa || kind == .recital }
    return kind != .table && kind != .title && kind != .heading && kind != .signature
  }

  private func papers(
    in text: TokenText, besides known: [Reference], notes: [Int]
  ) -> [Reference] {
    var references: [Reference] = []
    var floor = 0
    for noun in 0..<text.count where noun >= floor && Self.isPaper(noun, in: text) {
      let start = NounPhrase.start(of: noun, notBefore: floor, in: text)
      guard isDefinite(before: start, in: text),
        let title = titleStart(from: start, noun: noun, in: text), isTitle(at: title, in: text)
      else { continue }
      let end = endOfTitle(from: title, in: text)
      guard !isCarried(start, noun: noun, end: end, in: text) else { continue }
      let span = text.span(start, title - 1)
      let reach = text.span(start, end)
      let isCitedOtherwise =
        known.contains {
          $0.span.overlaps(span) || $0.span.overlaps(reach) && namesPaper($0)
        } || notes.contains { $0 > reach.start && $0 <= reach.end + 2 }
      guard !isCitedOtherwise else { continue }
      floor = title
      if let meeting = meeting(start, noun: noun, title: title, end: end, besides: known, in: text)
      {
        references.append(meeting)
        continue
      }
      references.append(
        Reference(
          span: span, kind: .document,
          targets: [Target(WorkIdentifier(.text, text.descriptionWords(start, end)))],
          status: .unresolved, confidence: 0.6, note: "named by its title only"))
    }
    return references
  }

  /// Whether a reference in reach of a title is a paper's number: an act in it may be its subject.
  private func namesPaper(_ reference: Reference) -> Bool {
    reference.targets.contains {
      [.council, .com, .oj, .ep, .eesc, .cor, .eca, .ecb, .proc, .text].contains($0.work.scheme)
    } || reference.targets.contains { $0.work == .self }
  }

  // MARK: - Noun and author

  private static func isPaper(_ index: Int, in text: TokenText) -> Bool {
    guard
      text.has(.paper, at: index) || text.has(.declaration, at: index)
        || text.has(.conclusions, at: index) || text.has(.resolution, at: index)
        || text.has(.recommendation, at: index)
    else { return false }
    return nouns.contains(text.string(at: index).lowercased())
  }

  /// Papers in the singular, and conclusions, which have none.
  private static let nouns: Set = [
    "communication", "report", "paper", "handbook", "roadmap", "memorandum", "statement",
    "declaration", "strategy", "plan", "conclusions", "resolution", "recommendation",
    "rapport", "livre", "manuel", "déclaration", "stratégie", "résolution", "recommandation",
    "mitteilung", "bericht", "berichts", "weißbuch", "grünbuch", "handbuch", "erklärung",
    "strategie", "schlussfolgerungen", "empfehlung", "entschließung",
  ]

  /// Whether the paper is the one that the text introduces: "Delegations will find in the Annex the
  /// Council conclusions on …", or conclusions at the head of their own text.
  private func isCarried(_ start: Int, noun: Int, end: Int, in text: TokenText) -> Bool {
    if start == 0, text.has(.conclusions, at: noun) || text.has(.resolution, at: noun) {
      return true
    }
    var first = start
    while first > 0, !text.sentenceBreaks(before: first) { first -= 1 }
    return (first..<end).contains {
      text.isWord(at: $0) && Self.carrying.contains(text.string(at: $0).lowercased())
    }
  }

  private static let carrying: Set = [
    "delegations", "annex", "annexed", "attached", "délégations", "annexe", "annexée",
    "delegationen", "anlage", "anhang", "anbei",
  ]

  private func isDefinite(before start: Int, in text: TokenText) -> Bool {
    guard start > 0, text.isWord(at: start - 1) else { return true }
    return !Self.indefinite.contains(text.string(at: start - 1).lowercased())
  }

  /// Words that make it a paper of no name, or one to come, or the text's own.
  private static let indefinite: Set = [
    "a", "an", "any", "each", "every", "such", "this", "these", "its", "their", "no", "new",
    "further", "future", "next", "draft", "annual", "regular", "forthcoming", "joint", "own",
    "interim", "final", "first", "second", "proposed", "possible", "progress", "présent",
    "un", "une", "tout", "chaque", "ce", "cette", "ces", "présentes", "leur", "son", "sa", "projet",
    "de", "nouvelle", "nouveau", "ein", "eine", "einen", "einem", "einer", "eines", "jede", "jeder",
    "diese", "dieser", "dieses", "diesen", "ihre", "ihren", "ihrer", "ihr", "seine", "seinen",
    "neue", "neuen", "jährlichen", "nächsten", "entwurf",
  ]

  /// The first token of the title: behind author, addressees and the word for "about".
  private func titleStart(from start: Int, noun: Int, in text: TokenText) -> Int? {
    var hasAuthor = (start..<noun).contains { Self.isAuthor($0, in: text) }
    var isAddressed = false
    var next = noun + 1
    while next < min(text.count, noun + Self.longestReach), !text.sentenceBreaks(before: next) {
      if Self.isAbout(next, in: text) {
        return hasAuthor ? next + 1 : nil
      }
      let token = text[next]
      switch token.kind {
      case .number: return nil
      case .symbol:
        guard [.comma, .hyphen, .apostrophe].contains(token.symbol) else { return nil }
      case .word:
        let word = text.string(at: next).lowercased()
        guard Self.links.contains(word) || Self.bodies.contains(word) else { return nil }
        if ["to", "au", "aux", "an"].contains(word) { isAddressed = true }
        if !isAddressed, Self.isAuthor(next, in: text) { hasAuthor = true }
      }
      next += 1
    }
    return nil
  }

  private static func isAuthor(_ index: Int, in text: TokenText) -> Bool {
    text[index].isCapitalised && authors.contains(text.string(at: index).lowercased())
  }

  private static let authors: Set = [
    "commission", "council", "parliament", "presidency", "representative", "committee", "court",
    "oecd", "unesco", "osce", "nato", "conseil", "parlement", "présidence", "représentant",
    "comité", "cour", "ocde", "kommission", "rat", "rats", "rates", "parlaments", "vorsitz",
    "vorsitzes", "vertreters", "vertreterin", "ausschusses", "rechnungshofs",
  ]

  /// Other words in the names of the institutions, and of those to whom they write.
  private static let bodies: Set = authors.union([
    "european", "high", "union", "foreign", "affairs", "security", "policy", "economic", "social",
    "regions", "central", "bank", "auditors", "member", "states", "européen", "européenne",
    "économique", "régions", "comptes", "europäischen", "europäische", "parlament",
    "wirtschafts", "sozialausschuss", "regionen", "ausschuss", "hohen",
  ])

  private static let links: Set = [
    "of", "from", "by", "the", "and", "to", "for", "s", "de", "du", "des", "la", "le", "les", "l",
    "au", "aux", "et", "blanc", "vert", "der", "die", "das", "den", "dem", "an", "und",
    "d", "action",
  ]

  private static func isAbout(_ index: Int, in text: TokenText) -> Bool {
    text.isWord(at: index) && about.contains(text.string(at: index).lowercased())
  }

  private static let about: Set = [
    "on", "concerning", "regarding", "entitled", "called", "concernant", "relative", "relatif",
    "sur", "intitulée", "intitulé", "intitulées", "über", "zu", "zur", "zum", "betreffend",
  ]

  /// "Council conclusions on seafarers of 25 June 2012": the date of the meeting behind the title.
  ///
  /// A date behind another paper's noun is that paper's.
  private func meeting(
    _ start: Int, noun: Int, title: Int, end: Int, besides known: [Reference], in text: TokenText
  ) -> Reference? {
    guard text.has(.conclusions, at: noun) || text.has(.resolution, at: noun),
      let council = (start..<title).first(where: { text.has(.council, at: $0) })
    else { return nil }
    for index in title..<end {
      if Self.isPaper(index, in: text) || text.has(.paper, at: index) { return nil }
      guard text.has(.of, at: index), let date = text.meetingDays(at: index + 1),
        date.date.day > 0
      else { continue }
      let isEuropean = text.has(.european, at: council - 1) || text.has(.european, at: council + 1)
      let meeting = Meeting(isEuropean ? .europeanCouncil : .council, date.date)
      let span = text.span(start, date.next)
      let isFree = !known.contains { $0.span.overlaps(span) }
      return Reference(
        span: isFree ? span : text.span(start, title - 1), kind: .meeting,
        targets: [Target(meeting.identifier)], confidence: 0.8)
    }
    return nil
  }

  // MARK: - Title

  /// Whether a title begins here: words enough, and none that makes it a task ("on whether",
  /// "on the application of this Directive").
  private func isTitle(at start: Int, in text: TokenText) -> Bool {
    // Conclusions bear their titles in quotation marks as well.
    let start = text.isWord(at: start) || text.isGlued(at: start) ? start : start + 1
    guard text.isWord(at: start), text.datePhrase(at: start) == nil else { return false }
    let first = text.string(at: start).lowercased()
    guard !Self.noTitle.contains(first) else { return false }
    var words = 0
    let end = endOfTitle(from: start, in: text)
    for index in start..<end where text.isWord(at: index) { words += 1 }
    return words >= Self.shortestTitle
      && !(start..<min(end, start + 8)).contains { text.has(.this, at: $0) }
  }

  private static let noTitle: Set = [
    "whether", "how", "this", "these", "that", "those", "its", "their", "it", "which", "progress",
    "ce", "cette", "ces", "cet", "son", "sa", "ses", "leur", "leurs", "diese", "dieser", "diesem",
    "dieses", "diesen", "ihre", "ihrer", "seine",
  ]

  /// The token behind the clause in which the title stands.
  private func endOfTitle(from start: Int, in text: TokenText) -> Int {
    var index = start
    while index < min(text.count, start + Self.numberReach) {
      if text.isSymbol(.semicolon, at: index) || index > start && text.sentenceBreaks(before: index)
      {
        break
      }
      index += 1
    }
    return index
  }
}
