import Languages
import LegalDocuments
import LegalIdentifiers

/// An act: title, preamble, enacting terms, final formula and signatures.
///
/// Joint Practical Guide, guideline 7 and 15: articles stand in divisions (parts, titles, chapters,
/// sections); paragraphs are numbered, subparagraphs are not, points carry letters, then Roman
/// numerals, then dashes.
struct ActGrammar {
  let signs: StructureSigns
  let root: Int?

  private var divisions: [(level: Int, segment: Int)] = []
  var article: Article?
  /// The number of the last article, its letter left out.
  private var lastArticle: Int?
  /// How often headings were looked for that prove an article due.
  private var proofs = 0
  var lists = ListNesting()
  var quotes: QuotedText
  /// Whether the last line of the quotation that is open was an article's name, torn off its sentence.
  var isReferenceTorn = false
  /// The labels in the quotation that is open.
  var quotedLabels: [ItemLabel] = []

  /// The article that is being read.
  struct Article {
    var segment: Int
    /// The segment that takes points and unnumbered blocks: article, paragraph or subparagraph.
    var carrier: Int
    var paragraph: Int?
    var lastParagraph = 0
    /// Blocks of text of the article or paragraph so far, for the number of a subparagraph.
    var blocks = 0
    /// The label's form that numbers its paragraphs.
    var brackets: ItemLabel.Brackets?
    var isEmpty = true
    /// Whether the text so far announces a list.
    var announces = false
  }

  init(signs: StructureSigns, root: Int?) {
    self.signs = signs
    self.root = root
    quotes = QuotedText(signs: signs)
  }

  /// Reads a part of the document as an act.
  mutating func read(
    _ passages: [Passage], _ range: Range<Int>, author: Int?, into tree: inout SegmentTree
  ) {
    var start = range.lowerBound
    if let author {
      var plain = PlainGrammar(signs: signs, root: root)
      plain.read(passages, start..<author, into: &tree)
      var preamble = PreambleGrammar(signs: signs, root: root, isAct: true)
      start = preamble.read(passages, from: author, limit: range.upperBound, into: &tree)
    } else if let first = range.first(where: {
      signs.article(passages[$0]) != nil || signs.division(passages[$0]) != nil
    }) {
      var plain = PlainGrammar(signs: signs, root: root)
      plain.read(passages, start..<first, into: &tree)
      start = first
    }
    var index = start
    while index < range.upperBound {
      if isEnd(passages[index]) {
        FinalPartGrammar(signs: signs, root: root).read(
          passages, index..<range.upperBound, into: &tree)
        return
      }
      index = read(passages, at: index, limit: range.upperBound, into: &tree)
    }
  }

  private func isEnd(_ passage: Passage) -> Bool {
    article != nil && (signs.isFinalFormula(passage) || signs.isDoneAt(passage))
  }

  // MARK: Headings

  /// Whether the article with the next number begins: no other heading has that number.
  private mutating func isDue(_ passages: [Passage], at index: Int, limit: Int) -> Bool {
    guard let lastArticle,
      let number = signs.article(passages[index], isDue: true).flatMap({ Int(Self.step($0.number)) }
      ),
      number == lastArticle + 1, proofs < Self.maximumProofs
    else { return false }
    proofs += 1
    let end = min(limit, index + Self.maximumPassagesInArticle)
    return !passages[(index + 1)..<end].contains {
      signs.article($0).map { Int(Self.step($0.number)) == number } ?? false
    }
  }

  /// `Article 21 Jurisdiction` where a page shows no look: the article behind 20 and before 22.
  private mutating func titledArticle(
    _ passages: [Passage], at index: Int, limit: Int
  ) -> (number: String, title: String?)? {
    guard let lastArticle, let heading = signs.article(passages[index], isDue: true),
      isDue(passages, at: index, limit: limit)
    else { return nil }
    let end = min(limit, index + Self.maximumPassagesInArticle)
    let signs = signs
    let next = passages[(index + 1)..<end].lazy.compactMap { signs.article($0)?.number }.first
    return next.map({ Int(Self.step($0)) == lastArticle + 2 }) ?? false ? heading : nil
  }

  /// Passages that are looked through at most for the next heading, and how often.
  private static let maximumPassagesInArticle = 160
  private static let maximumProofs = 200

  /// - Returns: the index behind what was read.
  private mutating func read(
    _ passages: [Passage], at index: Int, limit: Int, into tree: inout SegmentTree
  ) -> Int {
    let passage = passages[index]
    if passage.look.table != nil {
      var plain = PlainGrammar(
        signs: signs, root: article?.carrier ?? divisions.last?.segment ?? root)
      var end = index
      while end < limit, passages[end].look.table == passage.look.table { end += 1 }
      plain.read(passages, index..<end, into: &tree)
      return end
    }
    if resumes(passage) { quotes.close() }
    let isQuoted = quotes.read(passage)
    if article != nil, isQuoted {
      quoted(passage, into: &tree)
      return index + 1
    }
    quotedLabels = []
    if article != nil, let (head, rest) = quotes.opening.flatMap(passage.divided) {
      text(head, in: passages, at: index, into: &tree)
      quoted(rest, into: &tree)
      return index + 1
    }
    if signs.article(passage) != nil, !passage.look.isCentred, tree.isLastUnfinished,
      !isDue(passages, at: index, limit: limit)
    {
      // `… in accordance with` at the foot of a page, `Article 62.` at the head of the next.
      tree.append(passage, to: tree.segments.count - 1)
      return index + 1
    }
    if let (number, title) = signs.article(passage)
      ?? titledArticle(passages, at: index, limit: limit)
    {
      return beginArticle(passages, at: index, limit: limit, number, title, into: &tree)
    }
    if let (division, number, rest) = signs.division(passage) {
      while let last = divisions.last, last.level >= division.level { divisions.removeLast() }
      let (segment, end) = DivisionReading(signs: signs).read(
        passages, at: index, limit: limit, division, number, rest: rest,
        in: divisions.last?.segment ?? root, isAnnex: false, into: &tree)
      divisions.append((division.level, segment))
      article = nil
      return end
    }
    guard article != nil else {
      tree.add(
        passage.isHeadingLike ? .heading : .body, passage.isHeadingLike ? .heading : .text,
        of: passage, in: divisions.last?.segment ?? root, number: passage.label?.number)
      return index + 1
    }
    text(passage, in: passages, at: index, into: &tree)
    return index + 1
  }

  // MARK: Articles

  private mutating func beginArticle(
    _ passages: [Passage], at index: Int, limit: Int, _ number: String, _ title: String?,
    into tree: inout SegmentTree
  ) -> Int {
    let segment = tree.add(
      .article, .article, step: Self.step(number), of: nil, in: divisions.last?.segment ?? root,
      scope: tree.naming(divisions.last?.segment ?? root), number: number)
    tree.adoptCalls(of: passages[index], in: segment)
    tree.noteHead(passages[index], of: segment)
    lists.removeAll()
    lastArticle = Int(Self.step(number)) ?? lastArticle
    article = Article(segment: segment, carrier: segment)
    tree.setPage(passages[index].look.page, of: segment)
    if let title {
      tree.setHeading(title, of: segment)
      return index + 1
    }
    var next = index + 1
    while next < limit, next - index <= 4, isArticleTitle(passages, at: next, limit: limit),
      next == index + 1 || passages[next].look.isCentred
    {
      tree.setHeading(passages[next].text, of: segment)
      tree.noteHead(passages[next], of: segment)
      tree.adoptCalls(of: passages[next], in: segment)
      next += 1
    }
    return next
  }

  /// The notation of an article's number: `3 bis` → `3bis`, `premier` → `1`.
  static func step(_ number: String) -> String {
    let step = number.filter { $0.isLetter || $0.isNumber }
    switch step.lowercased() {
    case "premier", "1er", "unique", "article", "artikel", "": return "1"
    default: return step
    }
  }

  /// A line between the article's number and its text that is no sentence.
  private func isArticleTitle(_ passages: [Passage], at index: Int, limit: Int) -> Bool {
    let passage = passages[index]
    guard passage.label == nil, passage.bytes.count <= 400, passage.look.table == nil,
      !ByteText.endsClause(passage.bytes), signs.article(passage) == nil,
      signs.division(passage) == nil, !QuotedText.opens(passage) || passage.look.isCentred
    else { return false }
    if passage.look.isCentred || passage.look.isBold || passage.look.isItalic { return true }
    // Without fonts: text must follow before the next article.
    guard passage.bytes.count <= 200, !passage.startsLower, index + 1 < limit else { return false }
    let next = passages[index + 1]
    return signs.article(next) == nil && signs.division(next) == nil
  }

  // MARK: Text

  /// A block of the article's own text.
  private mutating func text(
    _ passage: Passage, in passages: [Passage], at index: Int, into tree: inout SegmentTree
  ) {
    if let label = passage.label {
      item(passage, label, into: &tree)
    } else if !goesOn(passages, at: index, passage, into: &tree) {
      block(passage, into: &tree)
    }
  }

  /// Reads a block between two items of one list where no indents show to what it belongs: the list
  /// that goes on behind it has not ended before it.
  private mutating func goesOn(
    _ passages: [Passage], at index: Int, _ passage: Passage, into tree: inout SegmentTree
  ) -> Bool {
    guard !passage.startsLower || article?.announces ?? false, !isBroken(passage, behind: tree),
      passage.look.indent == 0,
      lists.levels.contains(where: { $0.style != .bullet }),
      lists.levels.allSatisfy({ $0.indent == 0 })
    else { return false }
    guard let label = labelGoingOn(behind: index, in: passages), let article,
      // Paragraphs and points that are numbered alike cannot be told apart.
      !isParagraph(label, in: article), article.brackets != label.brackets,
      let item = lists.unwind(before: label)
    else { return false }
    let blocks = tree.segments[item...].count {
      $0.parent == item && $0.kind == .subparagraph && !$0.isQuoted
    }
    tree.add(.subparagraph, .subparagraph, step: "\(blocks + 2)", of: passage, in: item)
    self.article?.announces = ByteText.last(passage.bytes) == UInt8(ascii: ":")
    return true
  }

  /// The label behind a block with which one of the open lists goes on.
  private func labelGoingOn(behind index: Int, in passages: [Passage]) -> ItemLabel? {
    var inner: [ItemLabel] = []
    for passage in passages[(index + 1)...].prefix(Self.maximumBlocksInItem) {
      if signs.article(passage) != nil || signs.division(passage) != nil
        || QuotedText.opens(passage)
      {
        return nil
      }
      guard let label = passage.label, !label.isBullet,
        !inner.contains(where: { Self.isSameForm($0, label) })
      else { continue }
      let goesOn = lists.goesOn(with: label)
      let begins = label.readings.contains { $0.value == 1 }
      // `(i)` behind `(h)` may begin a list.
      if !begins { return goesOn ? label : nil }
      if goesOn { return nil }
      inner.append(label)
    }
    return nil
  }

  /// Whether a block goes on with a sentence that the layout broke: `… of Article`, `13 (3);`.
  private func isBroken(_ passage: Passage, behind tree: SegmentTree) -> Bool {
    let goesOn =
      passage.startsLower || passage.isCloseUp || passage.bytes.first.map(ByteText.isDigit) ?? false
    return goesOn && tree.isLastUnfinished
  }

  /// Blocks that an item of a list has at most.
  private static let maximumBlocksInItem = 12

  /// A numbered block: a paragraph, or a point of a list.
  private mutating func item(_ passage: Passage, _ label: ItemLabel, into tree: inout SegmentTree) {
    guard var article else { return }
    if isParagraph(label, in: article) {
      lists.removeAll()
      let segment = tree.add(
        .paragraph, .paragraph, step: label.step, of: passage, in: article.segment,
        number: label.printed)
      article.brackets = label.brackets
      article.lastParagraph = label.value(as: .decimal) ?? article.lastParagraph
      article.paragraph = segment
      article.carrier = segment
      article.blocks = 1
    } else {
      let above = lists.place(label, indent: passage.look.indent)
      let segment = tree.add(
        .point, label.isBullet ? .indent : .point, step: label.isBullet ? nil : label.step,
        of: passage, in: above ?? article.carrier, number: label.number)
      lists.setSegment(segment)
      if article.blocks == 0 { article.blocks = 1 }
    }
    article.isEmpty = false
    article.announces = ByteText.last(passage.bytes) == UInt8(ascii: ":")
    self.article = article
  }

  /// A number is a paragraph's where the article has no text before it, or where it goes on.
  private func isParagraph(_ label: ItemLabel, in article: Article) -> Bool {
    guard let value = label.value(as: .decimal), label.brackets == .dot || label.brackets == .both
    else { return false }
    if let brackets = article.brackets {
      guard brackets == label.brackets else { return false }
      let isInList = lists.levels.contains {
        $0.style == .decimal && $0.brackets == label.brackets && $0.value + 1 == value
      }
      guard !isInList else { return false }
      if value == 1, article.announces { return false }
      return value == article.lastParagraph + 1 || value == article.lastParagraph
        || lists.levels.isEmpty && value > article.lastParagraph
    }
    return article.isEmpty && !article.announces
  }

  /// An unnumbered block: the article's own text, a subparagraph, or the end of a point.
  private mutating func block(_ passage: Passage, into tree: inout SegmentTree) {
    guard var article else { return }
    defer {
      article.isEmpty = false
      article.announces = ByteText.last(passage.bytes) == UInt8(ascii: ":")
      self.article = article
    }
    if article.isEmpty {
      tree.append(passage, to: article.segment)
      article.blocks = 1
      return
    }
    if isBroken(passage, behind: tree) {
      tree.append(passage, to: tree.segments.count - 1)
      return
    }
    if let item = lists.unwind(to: passage.look.indent) {
      if passage.isCloseUp, item == tree.segments.count - 1 {
        tree.append(passage, to: item)
      } else {
        tree.add(.subparagraph, .subparagraph, of: passage, in: item)
      }
      return
    }
    lists.removeAll()
    article.blocks += 1
    let owner = article.paragraph ?? article.segment
    article.carrier = tree.add(
      .subparagraph, .subparagraph, step: "\(article.blocks)", of: passage, in: owner)
  }
}
