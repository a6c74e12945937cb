import Languages
import LegalDocuments
import LegalIdentifiers

/// Conclusions, resolutions and declarations.
///
/// Their clauses begin with a participle (reasons) or a finite verb (decisions), printed in
/// capitals, or are numbered. A line that only says who is asked (`INVITES THE MEMBER STATES:`)
/// heads its points and is no clause itself: its words are the points' opening and addressees.
struct ConclusionsGrammar {
  let signs: StructureSigns
  let root: Int?

  /// What a clause hands on to those below it.
  private struct Inheritance {
    var opening: String?
    var addressees: [String] = []
    var kind = SegmentKind.operative

    init() {}

    init(_ opening: ClauseOpening) {
      self.opening = opening.printed
      addressees = opening.addressees
      if opening.role == .recital { kind = .recital }
    }
  }

  /// A lead-in whose points are being read.
  private var leadIn: Inheritance?
  /// The clause whose points are being read.
  private var clause: (segment: Int, inheritance: Inheritance)?
  private var lists = ListNesting()
  private var heading: Int?
  private var hasClauses = false
  private var hasAuthor = false

  init(signs: StructureSigns, root: Int?) {
    self.signs = signs
    self.root = root
  }

  /// Reads a part of the document as conclusions.
  mutating func read(
    _ passages: [Passage], _ range: Range<Int>, author: Int?, into tree: inout SegmentTree
  ) {
    var start = range.lowerBound
    hasAuthor = author != nil
    if let author {
      var plain = PlainGrammar(signs: signs, root: root)
      plain.read(passages, start..<author, into: &tree)
      var preamble = PreambleGrammar(signs: signs, root: root, isAct: false)
      start = preamble.read(passages, from: author, limit: range.upperBound, into: &tree)
    }
    var index = start
    while index < range.upperBound {
      if signs.isDoneAt(passages[index]), hasClauses {
        FinalPartGrammar(signs: signs, root: root).read(
          passages, index..<range.upperBound, into: &tree)
        return
      }
      index = read(passages, at: index, limit: range.upperBound, into: &tree)
    }
  }

  private var parent: Int? { heading ?? root }

  private mutating func read(
    _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    let passage = passages[index]
    let isParagraph = passage.label?.value(as: .decimal) != nil
    let opening = ClauseOpening(
      passage.bytes, words: signs.words,
      allowsTitleCase: hasClauses || hasAuthor && isParagraph || isReason(passage))
    if let opening, let label = passage.label, opening.isLeadIn,
      StructureSigns.isDivision(label), passage.isHeadingLike
    {
      // `II. INVITES THE MEMBER STATES TO`: a heading, whose verb is that of the points below.
      reset()
      heading = tree.add(
        .heading, .point, step: label.step, of: passage, in: root, number: label.number)
      leadIn = Inheritance(opening)
      hasClauses = hasClauses || opening.role == .operative
      return index + 1
    }
    if passage.look.table != nil || isHeading(passages, at: index, limit: limit, opening) {
      return readPlain(passages, at: index, limit: limit, into: &tree)
    }
    if signs.isEnactingFormula(passage) || signs.isAuthor(passage) && opening?.isLeadIn != true {
      tree.add(.formula, .formula, of: passage, in: root)
      reset()
      return index + 1
    }
    if let opening, isClause(passage, opening) {
      read(passage, opening, into: &tree)
    } else if let label = passage.label {
      item(passage, label, into: &tree)
    } else {
      block(passage, into: &tree)
    }
    return index + 1
  }

  /// "Recalling …," and "Noting …;" before any decision: a participle, and the sentence goes on.
  private func isReason(_ passage: Passage) -> Bool {
    let last = ByteText.last(passage.bytes)
    guard passage.label == nil, last == UInt8(ascii: ",") || last == UInt8(ascii: ";") else {
      return false
    }
    return ClauseOpening(passage.bytes, words: signs.words, allowsTitleCase: true)?.role == .recital
  }

  private mutating func reset() {
    leadIn = nil
    clause = nil
    lists.removeAll()
  }

  // MARK: Headings

  private func isHeading(
    _ passages: [Passage], at index: Int, limit: Int, _ opening: ClauseOpening?
  ) -> Bool {
    let passage = passages[index]
    if signs.bareNumeral(passage) != nil { return true }
    guard opening == nil || opening?.isCapitals == false && passage.isHeadingLike else {
      return false
    }
    guard !ByteText.endsClause(passage.bytes), passage.bytes.count <= 320 else { return false }
    if let label = passage.label {
      let isRoman = label.value(as: .capitalRoman) != nil || label.value(as: .capital) != nil
      return (isRoman || passage.look.isBold || passage.look.isUnderlined) && !label.isBullet
        && label.brackets != .both
    }
    if passage.isHeadingLike { return !passage.look.isRight }
    // In run-on text: words without a stop over a line that only says who asks whom.
    guard index + 1 < limit, passage.bytes.count <= 200 else { return false }
    let next = ClauseOpening(passages[index + 1].bytes, words: signs.words, allowsTitleCase: false)
    return next?.isLeadIn == true && next?.isCapitals == true && leadIn == nil
  }

  /// Titles, headings and tables read as anywhere else.
  private mutating func readPlain(
    _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    reset()
    var end = index + 1
    if let table = passages[index].look.table {
      while end < limit, passages[end].look.table == table { end += 1 }
    } else if let title = TitleRun(signs: signs).end(in: passages, from: index, limit: limit) {
      end = title
    }
    var plain = PlainGrammar(signs: signs, root: root)
    let first = tree.segments.count
    if end == index + 1, !passages[index].isHeadingLike, passages[index].label == nil,
      signs.bareNumeral(passages[index]) == nil, passages[index].look.table == nil
    {
      tree.add(.heading, .heading, of: passages[index], in: root)
      return end
    }
    plain.read(passages, index..<end, into: &tree)
    if let added = tree.segments[first...].firstIndex(where: { $0.kind == .heading }) {
      heading = tree.segments[added].number == nil ? heading : added
    }
    return end
  }

  // MARK: Clauses

  private func isClause(_ passage: Passage, _ opening: ClauseOpening) -> Bool {
    if opening.role == .subject { return true }
    guard opening.isCapitals else {
      // "Welcomes …", "The Council recalls …": below a lead-in these are ordinary words.
      // Below "THE COUNCIL:", which only says who speaks, each has its own verb.
      return leadIn?.opening == nil && (passage.label == nil || passage.label?.isBullet == false)
        && !(opening.role == .recital && clause != nil && passage.label != nil)
    }
    return true
  }

  private mutating func read(
    _ passage: Passage, _ opening: ClauseOpening, into tree: inout SegmentTree
  ) {
    let inheritance = Inheritance(opening)
    let isItem = passage.label.map { $0.isBullet || $0.value(as: .letter) != nil } ?? false
    // A numbered paragraph is a clause even where it only asks; its points hang from its number.
    let isParagraph = passage.label?.value(as: .decimal) != nil
    if opening.isLeadIn, !isItem, !isParagraph, opening.role != .recital || opening.isCapitals {
      hasClauses = hasClauses || opening.role != .recital
      reset()
      leadIn = opening.role == .subject ? Inheritance() : inheritance
      return
    }
    let isBehindRecital = clause.map { tree.segments[$0.segment].kind == .recital } ?? true
    if opening.role == .recital, opening.isCapitals || isBehindRecital {
      reset()
      let segment = tree.add(
        .recital, .recital, step: passage.label?.step, of: passage, in: parent,
        number: passage.label?.number)
      tree.setOpening(opening.printed, addressees: [], of: segment)
      clause = (segment, inheritance)
      return
    }
    if isItem, let label = passage.label {
      item(passage, label, own: inheritance, into: &tree)
      return
    }
    reset()
    add(passage, inheritance, in: parent, into: &tree)
  }

  /// Adds a clause on the outermost level.
  private mutating func add(
    _ passage: Passage, _ inheritance: Inheritance, in parent: Int?, into tree: inout SegmentTree
  ) {
    let isRecital = inheritance.kind == .recital
    hasClauses = hasClauses || !isRecital
    let step = passage.label.flatMap { $0.isBullet ? nil : $0.step }
    let segment = tree.add(
      inheritance.kind, isRecital ? .recital : .operative, step: step, of: passage, in: parent,
      number: passage.label?.number)
    tree.setOpening(inheritance.opening, addressees: inheritance.addressees, of: segment)
    if let label = passage.label {
      lists.removeAll()
      _ = lists.place(label, indent: passage.look.indent)
      lists.setSegment(segment)
    }
    clause = (segment, inheritance)
  }

  /// A numbered or dashed block without an opening of its own.
  private mutating func item(
    _ passage: Passage, _ label: ItemLabel, own: Inheritance? = nil, into tree: inout SegmentTree
  ) {
    let isOuter = label.value(as: .decimal) != nil || label.value(as: .capitalRoman) != nil
    let above = lists.place(label, indent: passage.look.indent)
    if above == nil, clause == nil || isOuter || leadIn != nil {
      // A number of the outermost list begins a clause; below a lead-in any label does.
      if let leadIn {
        addBelowLeadIn(passage, own ?? leadIn, into: &tree)
      } else {
        add(passage, own ?? Inheritance(), in: parent, into: &tree)
      }
      return
    }
    guard let clause else { return }
    let kind = tree.segments[clause.segment].kind
    let segment = tree.add(
      kind, label.isBullet ? .indent : .point, step: label.isBullet ? nil : label.step,
      of: passage, in: above ?? clause.segment, number: label.number)
    let handed = own ?? clause.inheritance
    tree.setOpening(handed.opening, addressees: handed.addressees, of: segment)
    lists.setSegment(segment)
  }

  private mutating func addBelowLeadIn(
    _ passage: Passage, _ inheritance: Inheritance, into tree: inout SegmentTree
  ) {
    let open = lists
    add(passage, inheritance, in: parent, into: &tree)
    let segment = clause?.segment ?? 0
    lists = open
    lists.setSegment(segment)
  }

  /// An unnumbered block.
  private mutating func block(_ passage: Passage, into tree: inout SegmentTree) {
    if passage.startsLower || passage.isCloseUp, tree.isLastUnfinished {
      tree.append(passage, to: tree.segments.count - 1)
      return
    }
    if let leadIn {
      lists.removeAll()
      add(passage, leadIn, in: parent, into: &tree)
      return
    }
    if let item = lists.unwind(to: passage.look.indent) {
      if passage.isCloseUp, item == tree.segments.count - 1 {
        tree.append(passage, to: item)
        return
      }
      let handed = tree.segments[item]
      let segment = tree.add(handed.kind, .text, of: passage, in: item)
      tree.setOpening(handed.opening, addressees: handed.addressees, of: segment)
      return
    }
    guard hasClauses || opensWithSubject(passage) else {
      tree.add(.body, .text, of: passage, in: parent)
      return
    }
    lists.removeAll()
    add(passage, Inheritance(), in: parent, into: &tree)
  }

  private func opensWithSubject(_ passage: Passage) -> Bool {
    signs.words.subjects.longestEnd(in: passage.bytes, at: 0) != nil
  }
}
