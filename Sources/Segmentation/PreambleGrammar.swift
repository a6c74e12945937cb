import Languages
import LegalDocuments
import LegalIdentifiers

/// The preamble: author formula, citations ("Having regard to …"), recitals.
///
/// Joint Practical Guide, guidelines 7, 9 and 10: citations come first, each a clause that ends
/// with a comma; recitals are numbered in brackets since 2000 and each began with "Whereas"
/// before; the enacting formula ends the preamble.
struct PreambleGrammar {
  let signs: StructureSigns
  let root: Int?
  /// Whether the text is an act: its preamble holds nothing but citations and recitals.
  let isAct: Bool

  private var lists = ListNesting()
  /// The citation or recital that was read last.
  private var last: (segment: Int, kind: SegmentKind, opening: String?)?
  private var hasRecitals = false
  /// The opening of a line that only heads its points.
  private var leadIn: String?
  /// What the points below such a line are.
  private var leadInKind = SegmentKind.recital
  /// The label of the last recital that has one.
  private var lastLabel: ItemLabel?
  /// The number of the last recital that has one.
  private var lastNumber: Int?

  init(signs: StructureSigns, root: Int?, isAct: Bool) {
    self.signs = signs
    self.root = root
    self.isAct = isAct
  }

  /// Reads from the author formula on.
  ///
  /// - Returns: the index of the first passage behind the preamble; its enacting formula is read.
  mutating func read(
    _ passages: [Passage], from start: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    var index = start
    while index < limit {
      let passage = passages[index]
      if signs.isAuthor(passage) {
        tree.add(.formula, .formula, of: passage, in: root)
      } else if signs.isEnactingFormula(passage) {
        tree.add(.formula, .formula, of: passage, in: root)
        if isAct || !signs.isVisa(passage) { return index + 1 }
      } else if isBrokenReference(passages, at: index, limit: limit, behind: tree) {
        index = appendReference(passages, at: index, limit: limit, into: &tree)
        continue
      } else if signs.article(passage) != nil || isEnd(passages, at: index) {
        return index
      } else if signs.isRecitalsHead(passage) {
        lists.removeAll()
        last = nil
      } else {
        read(passage, into: &tree)
      }
      index += 1
    }
    return index
  }

  /// Whether an article's name goes on with a sentence: `… the Treaty,`, `Article 3`, `(f) gives …`.
  ///
  /// No article stands before the enacting formula; where there is none, the first one ends the
  /// preamble.
  private func isBrokenReference(
    _ passages: [Passage], at index: Int, limit: Int, behind tree: SegmentTree
  ) -> Bool {
    guard isAct, last != nil, !passages[index].look.isCentred,
      tree.isLastUnfinished || tree.isLastAtComma,
      let number = signs.article(passages[index])?.number, ActGrammar.step(number) != "1"
    else { return false }
    let ahead = passages[(index + 1)..<limit].prefix(Self.maximumRest).prefix {
      signs.article($0).map { ActGrammar.step($0.number) != "1" } ?? true
    }
    return ahead.contains { signs.isEnactingFormula($0) }
  }

  /// Passages that are looked through at most for the enacting formula.
  private static let maximumRest = 300

  /// - Returns: the index behind the reference.
  private func appendReference(
    _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    tree.append(passages[index], to: tree.segments.count - 1)
    guard index + 1 < limit, passages[index + 1].isLabelInText, passages[index + 1].startsLower
    else { return index + 1 }
    tree.append(
      passages[index + 1].withoutLabel(in: tree.blocks), to: tree.segments.count - 1)
    return index + 2
  }

  /// Whether the operative part begins without a formula.
  private func isEnd(_ passages: [Passage], at index: Int) -> Bool {
    let passage = passages[index]
    if isAct { return signs.division(passage) != nil && hasRecitals }
    if let label = passage.label, StructureSigns.isDivision(label), passage.isHeadingLike,
      ClauseOpening(passage.bytes, words: signs.words, allowsTitleCase: false)?.isLeadIn == true
    {
      // `I. RECALLING`: the reasons stand under a numbered heading, as the decisions do.
      return true
    }
    if let label = passage.label, label.brackets == .dot, label.value(as: .decimal) == nil,
      passage.isHeadingLike, passage.bytes.count < 200, last != nil, leadIn == nil,
      !signs.isVisa(passage), !signs.isReason(passage),
      ClauseOpening(passage.bytes, words: signs.words, allowsTitleCase: true) == nil
    {
      // `I. REGISTERS`: a numbered heading over the operative clauses.
      return true
    }
    if let label = passage.label, label.brackets != .both, !label.isBullet, leadIn == nil,
      last?.kind != .recital
        || label.value(as: .decimal) == 1
    {
      return !signs.isReason(passage)
        && ClauseOpening(
          passage.bytes, words: signs.words, allowsTitleCase: true)?.role != .recital
    }
    if let opening = ClauseOpening(passage.bytes, words: signs.words, allowsTitleCase: true) {
      return opening.role != .recital && !signs.isVisa(passage)
        && (opening.isCapitals || opening.printed == nil || !isAct)
    }
    if signs.bareNumeral(passage) != nil { return true }
    // A heading divides what follows the preamble.
    return passage.label == nil && passage.isHeadingLike && passage.bytes.count < 200
      && !signs.isVisa(passage) && !signs.isReason(passage) && last != nil
  }

  private mutating func read(_ printed: Passage, into tree: inout SegmentTree) {
    let next = (lastNumber ?? 0) + 1
    let passage =
      printed.withGluedLabel { $0.isBracketedNumber && $0.value(as: .decimal) == next }
      ?? numbered(printed, next) ?? printed
    if let visa = signs.words.visas.longestEnd(in: passage.bytes, at: 0),
      passage.label == nil || passage.label?.isBullet == true
    {
      // A visa is one in capitals, too, among RECALLING and NOTING; its words are set apart as
      // theirs are.
      let isOpening = !isAct && ByteText.isCapitals(passage.bytes, 0..<visa)
      if isOpening, passage.label == nil, isNothing(passage.bytes, behind: visa) {
        // `HAVING REGARD TO:` heads its points.
        head(ByteText.string(passage.bytes, 0..<visa), .visa)
        return
      }
      begin(
        .visa, .visa, passage, number: nil,
        opening: isOpening ? ByteText.string(passage.bytes, 0..<visa) : nil, into: &tree)
      return
    }
    let opening = ClauseOpening(passage.bytes, words: signs.words, allowsTitleCase: true)
    if let label = passage.label, label.isBracketedNumber, isRecitalNumber(label) {
      beginRecital(passage, number: label.printed, step: label.step, opening, into: &tree)
    } else if let label = passage.label, signs.isReason(passage) {
      beginRecital(passage, number: label.number, step: label.step, opening, into: &tree)
    } else if let label = passage.label, let leadIn, lists.levels.isEmpty || last == nil {
      _ = lists.place(label, indent: passage.look.indent)
      let open = lists
      let kind = leadInKind
      begin(
        kind, kind == .visa ? .visa : .recital, passage, number: label.number,
        step: label.isBullet ? nil : label.step, opening: leadIn, into: &tree)
      hasRecitals = hasRecitals || kind == .recital
      self.leadIn = leadIn
      leadInKind = kind
      lists = open
      if let last { lists.setSegment(last.segment) }
      last = nil
    } else if let label = passage.label, continuesRecitals(label) {
      beginRecital(passage, number: label.printed, step: label.step, opening, into: &tree)
    } else if let label = passage.label, let last {
      item(passage, label, below: last, into: &tree)
    } else if let label = passage.label, !label.isBullet {
      beginRecital(passage, number: label.printed, step: label.step, opening, into: &tree)
    } else if !isAct, let opening, opening.role == .recital, opening.isLeadIn, opening.isCapitals {
      // `RECALLING THAT:` heads its points; its word is their opening.
      head(opening.printed, .recital)
    } else if signs.isReason(passage) || opening?.role == .recital && !isContinuation(passage) {
      beginRecital(passage, number: nil, step: nil, opening, into: &tree)
    } else {
      unnumbered(passage, into: &tree)
    }
  }

  /// Notes a line that only heads its points.
  private mutating func head(_ opening: String?, _ kind: SegmentKind) {
    lists.removeAll()
    last = nil
    leadIn = opening
    leadInKind = kind
  }

  /// Whether no more than a colon follows.
  private func isNothing(_ text: [UInt8], behind end: Int) -> Bool {
    text[end...].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ":") }
  }

  /// A recital whose number lost its brackets in print: `3 Whereas …`.
  private func numbered(_ passage: Passage, _ next: Int) -> Passage? {
    guard passage.label == nil,
      let (label, end) = ItemLabel.read(passage.bytes, at: 0, isAlone: true),
      label.value(as: .decimal) == next,
      signs.words.reasons.longestEnd(in: passage.bytes, at: end) != nil,
      var rest = passage.part(from: end)
    else { return nil }
    rest.label = label
    rest.isLabelInText = true
    return rest
  }

  /// A number in brackets is a recital's, unless it goes on with a list of such numbers.
  private func isRecitalNumber(_ label: ItemLabel) -> Bool {
    let value = label.value(as: .decimal)
    if let lastNumber, value == lastNumber + 1 { return true }
    return !lists.levels.contains { $0.style == .decimal && $0.brackets == .both }
  }

  /// Whether a letter goes on with lettered recitals: `(b)` behind the recital `(a)`.
  private func continuesRecitals(_ label: ItemLabel) -> Bool {
    guard let lastLabel, last?.kind == .recital, lists.levels.isEmpty,
      label.brackets == lastLabel.brackets, !label.isBullet
    else { return false }
    return lastLabel.readings.contains { label.value(as: $0.style) == $0.value + 1 }
  }

  /// In acts a clause goes on where the layout broke it; only a small letter says so elsewhere.
  private func isContinuation(_ passage: Passage) -> Bool {
    isAct && hasRecitals || passage.startsLower
  }

  private mutating func beginRecital(
    _ passage: Passage, number: String?, step: String?, _ opening: ClauseOpening?,
    into tree: inout SegmentTree
  ) {
    hasRecitals = true
    lastNumber = passage.label?.value(as: .decimal) ?? lastNumber
    lastLabel = passage.label
    let isOpened = opening?.role == .recital && (!isAct || signs.isReason(passage))
    begin(
      .recital, .recital, passage, number: number, step: step,
      opening: isOpened ? opening?.printed : nil, into: &tree)
  }

  private mutating func begin(
    _ kind: SegmentKind, _ unit: Pinpoint.Unit, _ passage: Passage, number: String?,
    step: String? = nil, opening: String?, into tree: inout SegmentTree
  ) {
    lists.removeAll()
    leadIn = nil
    let segment = tree.add(kind, unit, step: step, of: passage, in: root, number: number)
    tree.setOpening(opening, addressees: [], of: segment)
    last = (segment, kind, opening)
  }

  /// A point below a citation or recital.
  ///
  /// In conclusions each is a clause of its own, of the same
  /// kind and with the same opening.
  private mutating func item(
    _ passage: Passage, _ label: ItemLabel,
    below last: (segment: Int, kind: SegmentKind, opening: String?),
    into tree: inout SegmentTree
  ) {
    let above = lists.place(label, indent: passage.look.indent)
    let segment = tree.add(
      isAct ? .point : last.kind, label.isBullet ? .indent : .point,
      step: label.isBullet ? nil : label.step, of: passage, in: above ?? last.segment,
      number: label.number)
    if !isAct { tree.setOpening(last.opening, addressees: [], of: segment) }
    lists.setSegment(segment)
  }

  private mutating func unnumbered(_ passage: Passage, into tree: inout SegmentTree) {
    if last != nil, tree.isLastUnfinished {
      tree.append(passage, to: tree.segments.count - 1)
    } else if let item = lists.innermost, passage.startsLower || passage.look.indent > 8 {
      tree.append(passage, to: item.segment)
    } else if let last, passage.startsLower || hasRecitals && isAct {
      tree.append(passage, to: last.segment)
    } else if isAct, !hasRecitals {
      begin(.visa, .visa, passage, number: nil, opening: nil, into: &tree)
    } else if let last, last.kind == .recital {
      tree.append(passage, to: last.segment)
    } else {
      tree.add(.body, .text, of: passage, in: root)
    }
  }
}
