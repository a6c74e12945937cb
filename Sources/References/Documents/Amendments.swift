import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Which act the instructions of an amending act speak of.
///
/// "Directive 2004/109/EC is amended as follows: (1) Article 2 is amended as follows: (a) paragraph
/// 1 is replaced": the provisions below such a sentence are those of the act that it names
/// (`references.md` §0.3, §9.1).
struct Amendments {
  /// What the parts below a segment are amendments of.
  struct Subject {
    var work: WorkIdentifier
    /// The part of the act that is amended: further numbers lie inside it.
    var path: [Pinpoint.Step]
    /// How many steps of a segment's id are the amending act's own: those behind them number the
    /// new wording.
    var depth = 0

    /// Whether the steps go on to an article behind those of the instruction.
    func holdsArticle(of steps: [Pinpoint.Step]) -> Bool {
      steps.dropFirst(depth).contains { $0.unit == .article }
    }
  }

  /// What references call a lettered title inside an article: "titre B", elsewhere "(B)".
  private let letteredUnit: Pinpoint.Unit
  private var bySegment: [Int: Subject] = [:]
  /// What new wording below a segment is for.
  private var wordings: [Int: Subject] = [:]

  /// An instruction that opens what no segment below it holds: the next one outside of it is meant.
  private var open: (index: Int, parent: Int?, subject: Subject)?

  init(in vocabulary: Vocabulary) {
    letteredUnit = vocabulary.traits.contains(.letteredTitles) ? .title : .point
  }

  /// "À l'article 18:" as the last line below a point, and "au paragraphe 1, les mots …" beside that
  /// point: readers that see no numbers nest what was printed behind them too deep or too flat.
  mutating func reach(_ segment: Segment, at index: Int) {
    count(segment)
    guard let open, open.index + 1 == index else { return }
    self.open = nil
    guard !segment.isQuoted, let parent = segment.parent, parent != open.index,
      parent != open.parent, let outer = bySegment[parent], outer.work == open.subject.work
    else { return }
    bySegment[parent] = Subject(
      work: open.subject.work, path: open.subject.path, depth: outer.depth)
    wordings[parent] = bySegment[parent]
  }

  /// What the segment's own text amends, as the segments that hold it say.
  func subject(of segment: Segment) -> Subject? {
    segment.parent.flatMap { segment.isQuoted ? wordings[$0] : bySegment[$0] }
  }

  /// Takes note of what a segment, whose id is the path `place`, says of the segments below it.
  mutating func read(
    _ segment: Segment, _ place: [Pinpoint.Step], at index: Int, _ references: [Reference],
    in texts: DocumentTexts
  ) {
    let inherited = subject(of: segment)
    if inherited != nil || bySegment[index] != nil || wordings[index] != nil {
      bySegment[index] = inherited
      wordings[index] = inherited
    }
    restart(behind: segment, place, references, in: texts.segment(index))
    guard !segment.isQuoted, inherited?.holdsArticle(of: place) != true else { return }
    let depth = place.count
    bySegment[index]?.depth = depth
    guard let target = target(of: segment, references),
      let verb = verb(of: segment, behind: target.end, in: texts.segment(index))
        ?? (inherited?.work == target.work ? .other : nil)
    else {
      wordings[index]?.depth = depth
      return
    }
    let steps = target.steps
    // "In Article 8, paragraph 2, the following point is added:": the new wording lies in that paragraph,
    // and what it names counts from there.
    let holder = steps.contains { $0.unit == .article || $0.unit == .annex } ? steps : []
    wordings[index] = Subject(work: target.work, path: holder, depth: depth)
    switch verb {
    case .amended:
      bySegment[index] = Subject(work: target.work, path: steps, depth: depth)
      // "Annex III to Directive 2006/112/EC is amended as follows:" stands beside the points of an
      // amending annex, not above them.
      if segment.kind == .body, let parent = segment.parent {
        bySegment[parent] = Subject(work: target.work, path: steps, depth: max(0, depth - 1))
      }
    case .replaced: bySegment[index] = Subject(work: target.work, path: holder, depth: depth)
    case .other where target.end >= segment.text.utf8.count - 1:
      // "in Article 9:" below "Directive 77/388/EEC is amended as follows:"
      open = (index, segment.parent, Subject(work: target.work, path: holder, depth: depth))
      bySegment[index] = Subject(work: target.work, path: holder, depth: depth)
    case .other: break
    }
  }

  /// Moves the place of new wording on where what follows stands beside its article, not below it.
  ///
  /// Old pages set everything in lines of one rank: the headings of new articles, and even the next
  /// instructions, which a quotation mark left open before them has made part of the wording.
  private mutating func restart(
    behind segment: Segment, _ place: [Pinpoint.Step], _ references: [Reference],
    in text: @autoclosure () -> TokenText
  ) {
    guard let parent = segment.parent, let wording = wordings[parent] else { return }
    var article: [Pinpoint.Step]?
    if segment.kind == .article, segment.isQuoted, let last = place.last, last.unit == .article {
      article = [last]
    } else if place.last?.unit == Self.line, references.isEmpty, segment.isQuoted,
      segment.text.utf8.count <= Self.longestHeading, let step = text().quotedHeading
    {
      article = [step]
    } else if place.last?.unit == Self.line, let first = references.first,
      first.targets.count == 1, let target = first.targets.first, target.work == wording.work,
      let steps = target.pinpoint?.steps, steps.first?.unit == .article
    {
      let isHeading =
        references.count == 1 && first.span == TextSpan(0, segment.text.utf8.count)
      if isHeading {
        article = steps
      } else if isInstruction(segment, behind: first, in: text()) {
        article = steps
        bySegment[parent]?.path = steps
      }
    }
    if let article { wordings[parent]?.path = article }
  }

  /// Takes the number with which a line of new wording begins: what follows stands in that paragraph.
  ///
  /// For example "'3a. Pending a decision of the Council, …". Where an article has lettered titles
  /// ("B. Special arrangements"), its paragraphs are numbered anew below each.
  mutating func count(_ segment: Segment) {
    guard segment.isQuoted, let parent = segment.parent, let wording = wordings[parent],
      wording.path.first?.unit == .article, segment.id.holds(".txt_")
    else { return }
    // Titles and their like hold paragraphs of their own: "Article 11 (C) (2)".
    let holder = wording.path.prefix { step in
      step.unit == .article || step.unit == .title
        || step.unit == .point && PinpointNumber.isLetterOfTitle(step.number)
    }
    if let letter = Self.titleLetter(of: segment, behind: holder) {
      wordings[parent]?.path =
        wording.path.prefix(1) + [Pinpoint.Step(letteredUnit, letter).lettered]
      return
    }
    // Readers that see a number at the head of a line have taken it off.
    let line = segment.number.map { "\($0) \(segment.text)" } ?? segment.text
    guard let number = Self.paragraph(opening: line) else { return }
    wordings[parent]?.path = holder + [Pinpoint.Step(.paragraph, number).lettered]
  }

  /// The letter of a title inside an article: a short line that is no sentence, the first or the next.
  private static func titleLetter(
    of segment: Segment, behind holder: ArraySlice<Pinpoint.Step>
  ) -> String? {
    guard let number = segment.number, number.utf8.count == 2, number.last == ".",
      let letter = number.utf8.first, (0x41...0x46).contains(letter),
      segment.text.utf8.count <= longestTitle,
      segment.text.utf8.last.map({ !".;:,".utf8.contains($0) }) ?? true
    else { return nil }
    let before = holder.count > 1 ? holder.last?.number.utf8.first : nil
    return letter == (before ?? 0x40) + 1 ? String(number.dropLast()) : nil
  }

  private static let longestTitle = 120

  /// The number of a paragraph at the head of a line.
  ///
  /// For example "3. Member States …", "«1 bis. Les États membres …".
  private static func paragraph(opening line: String) -> String? {
    let head = line.prefix(12).drop { "'\"«‘“’ ".contains($0) }
    let digits = head.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return nil }
    let rest = head.dropFirst(digits.count)
    guard let stop = rest.firstIndex(of: "."), rest.index(after: stop) < rest.endIndex,
      rest[rest.index(after: stop)] == " "
    else { return nil }
    let letters = rest[..<stop].drop { $0 == " " }
    guard letters.allSatisfy({ $0.isASCII && $0.isLowercase }) else { return nil }
    return String(digits + letters)
  }

  private static let line = Pinpoint.Unit(rawValue: "txt")
  /// Bytes of "« Article 28 quindecies" at most.
  private static let longestHeading = 32

  /// "In Article 14 (1):", "Article 15 (3) shall be replaced by the following:" as a line of its own.
  private func isInstruction(
    _ segment: Segment, behind reference: Reference, in text: TokenText
  ) -> Bool {
    guard segment.text.utf8.last == UInt8(ascii: ":") else { return false }
    let start = text.firstToken(from: reference.span.start)
    let end = text.firstToken(from: reference.span.end)
    if start <= 2, end + 1 >= text.count { return text.has(.in, at: 0) || text.has(.to, at: 0) }
    return start <= Self.opening && text.count - end <= Self.opening
      && (0..<text.count).contains {
        text.has(.replaced, at: $0) || text.has(.inserted, at: $0)
      }
  }

  /// What an instruction does to the provision that it names.
  private enum Verb { case amended, replaced, other }

  /// What a segment with a colon at its end names first: of several parts, what holds them all.
  private func target(
    of segment: Segment, _ references: [Reference]
  ) -> (work: WorkIdentifier, steps: [Pinpoint.Step], end: Int)? {
    let end = segment.text.utf8.last
    guard Self.kinds.contains(segment.kind), segment.text.utf8.count <= 2000,
      // "With effect from the date set out in Article 29, Directive 2001/34/EC is amended as follows:"
      let reference = place(behindActIn: references)
        ?? references.first(where: { $0.targets.first?.work != .self }) ?? references.first,
      reference.status == .identified,
      end == UInt8(ascii: ":") || end == UInt8(ascii: ".") || Self.ends(segment, with: reference),
      let first = reference.targets.first, first.work.scheme == .celex,
      reference.targets.allSatisfy({ $0.work == first.work })
    else { return nil }
    var steps = first.pinpoint?.steps ?? []
    for target in reference.targets.dropFirst() {
      let shared = zip(steps, target.pinpoint?.steps ?? []).prefix { $0 == $1 }
      steps.removeLast(steps.count - shared.count)
    }
    return (first.work, steps, reference.span.end)
  }

  /// "(1) in Article 11" as a whole line, its colon left out.
  private static func ends(_ segment: Segment, with reference: Reference) -> Bool {
    segment.kind == .point && reference.span.end == segment.text.utf8.count
      && reference.span.start <= 4 && reference.span.start > 0
  }

  /// "In Directive 2006/112/EC, Article 6 is amended as follows:": the article is named behind its act.
  private func place(behindActIn references: [Reference]) -> Reference? {
    guard references.count > 1, let act = references[0].targets.first, act.pinpoint == nil,
      references[0].targets.count == 1, references[1].span.start - references[0].span.end <= 6,
      references[1].targets.allSatisfy({ $0.work == act.work && $0.pinpoint != nil })
    else { return nil }
    return references[1]
  }

  private func verb(of segment: Segment, behind end: Int, in text: TokenText) -> Verb? {
    let behind = (0..<text.count).drop { Int(text[$0].start) < end }
    let isOpen = segment.text.utf8.last == UInt8(ascii: ":")
    // "Directive 77/388/EEC is hereby amended as follows." closes what a colon would open.
    if let position = behind.last(where: { text.isAmended(at: $0) }),
      isOpen || text.count - position <= 4
    {
      return .amended
    }
    let replaces = behind.contains { position in
      text.has(.replaced, at: position) || text.has(.inserted, at: position)
    }
    if isOpen, replaces { return .replaced }
    // "The following paragraph shall be added to Article 3 of Directive 90/531/EEC:"
    let adds = (0..<min(text.count, Self.opening)).contains { text.has(.inserted, at: $0) }
    return isOpen && adds && opensWithNew(text) ? .replaced : nil
  }

  /// Tokens from which an instruction that begins with what is added tells its verb.
  private static let opening = 12

  private func opensWithNew(_ text: TokenText) -> Bool {
    (0...2).contains { text.spells("following", at: $0) }
  }

  private static let kinds: Set<SegmentKind> = [
    .article, .paragraph, .subparagraph, .point, .body,
  ]
}

extension TokenText {
  /// The article whose heading opens new wording: "« Article 28 quindecies" as a whole line.
  fileprivate var quotedHeading: Pinpoint.Step? {
    let noun = isSymbol(in: [.quoteOpen, .straightQuote, .apostrophe], at: 0) ? 1 : 0
    guard has(.article, at: noun), let number = pinpointNumber(at: noun + 1, of: .article),
      number.end >= count
    else { return nil }
    return Pinpoint.Step(.article, number.text).lettered
  }

  /// Whether the word says that an act is amended or corrected: both give it new wording.
  func isAmended(at index: Int) -> Bool {
    has(.amended, at: index) || has(.corrected, at: index)
  }
}
