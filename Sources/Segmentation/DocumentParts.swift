import Languages

/// A text of its own within a document: the note itself, each annex, each of several drafts.
struct DocumentPart {
  /// What kind of drafting rules the text follows.
  enum Genre {
    case act, conclusions, plain
  }

  /// Index of the passage that heads the part as an annex.
  var annex: Int?
  /// Indexes of its other passages.
  var range: Range<Int>
  /// The author formula, which begins the preamble.
  var author: Int?
  var genre: Genre
}

/// Divides a document into its texts.
struct DocumentParts {
  private let passages: [Passage]
  private let signs: StructureSigns
  private(set) var parts: [DocumentPart] = []

  /// Divides the passages; `announces` is what the cover says that the document holds, `isWhole`
  /// whether it says that the document is nothing else but its annexes.
  init(
    _ passages: [Passage], signs: StructureSigns, announces: DocumentPart.Genre? = nil,
    isWhole: Bool = false
  ) {
    self.passages = passages
    self.signs = signs
    var start = 0
    var annex: Int?
    var quotes = QuotedText(signs: signs)
    for index in passages.indices {
      let isQuoted = quotes.read(passages[index])
      if !isQuoted, signs.annex(passages[index]) != nil, isAnnexHead(index) {
        add(annex: annex, start..<index)
        annex = index
        start = index + 1
      }
    }
    add(annex: annex, start..<passages.count)
    if announces == .conclusions { findAnnounced(isWhole: isWhole) }
  }

  /// Conclusions that bear no title of their own: the cover names them, and they stand in the first
  /// annex or, where there is none, from the second page on.
  private mutating func findAnnounced(isWhole: Bool) {
    guard let first = parts.first, first.genre == .plain,
      parts.allSatisfy({ $0.genre == .plain || isWhole && $0.annex != nil })
    else { return }
    // The cover is the first page; where it fills it, the text begins on the second.
    if first.annex == nil,
      let start = first.range.first(where: { passages[$0].look.page > 1 }),
      start - first.range.lowerBound <= 8, isNumbered(start..<first.range.upperBound)
    {
      guard start > first.range.lowerBound else {
        parts[0].genre = .conclusions
        return
      }
      parts[0].range = first.range.lowerBound..<start
      parts.insert(
        DocumentPart(
          annex: nil, range: start..<first.range.upperBound, author: nil, genre: .conclusions),
        at: 1)
    } else if let annex = parts.firstIndex(where: { $0.annex != nil }),
      isNumbered(parts[annex].range)
    {
      parts[annex].genre = .conclusions
    }
  }

  /// Whether paragraphs of a range are numbered from 1 on.
  private func isNumbered(_ range: Range<Int>) -> Bool {
    let numbers = range.lazy.compactMap { passages[$0].label?.value(as: .decimal) }
    return numbers.first == 1 && numbers.contains(2)
  }

  /// A heading inside a table of contents is followed by the next entry, not by text.
  private func isAnnexHead(_ index: Int) -> Bool {
    let look = passages[index].look
    guard look.table == nil else { return false }
    return look.isRight || look.isCentred || look.isBold || passages[index].isCapitals
      || passages[index].bytes.count <= 12
  }

  private mutating func add(annex: Int?, _ range: Range<Int>) {
    guard annex != nil || !range.isEmpty else { return }
    let authors = range.filter { signs.isAuthor(passages[$0]) }
    var starts = [range.lowerBound]
    for author in authors.dropFirst() where author > (starts.last ?? 0) + 1 {
      if let start = startOfTitle(before: author, after: starts.last ?? 0) { starts.append(start) }
    }
    for start in annexedTexts(in: range) where !starts.contains(start) { starts.append(start) }
    starts.sort()
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : range.upperBound
      let author = authors.first { (start..<end).contains($0) }
      parts.append(
        DocumentPart(
          annex: position == 0 ? annex : nil, range: start..<end, author: author,
          genre: genre(of: start..<end, author: author)))
    }
  }

  /// Where texts begin whose articles are numbered from 1 anew: the agreement behind the decision
  /// that concludes it, the statute behind the act that adopts it.
  private func annexedTexts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var quotes = QuotedText(signs: signs)
    var last: Int?
    for index in range where !quotes.read(passages[index]) {
      guard let number = signs.article(passages[index])?.number else { continue }
      if let last, ActGrammar.step(number) == "1",
        let start = ((last + 1)..<index).first(where: {
          signs.titleKind(passages[$0]) == .act && passages[$0].isHeadingLike
            && passages[$0].look.isCentred
        })
      {
        starts.append(start)
      }
      last = index
    }
    return starts
  }

  /// Where the title begins that stands above a second author formula: a text of its own.
  private func startOfTitle(before author: Int, after start: Int) -> Int? {
    var index = author - 1
    var found: Int?
    while index > start, author - index <= 12, !ByteText.endsClause(passages[index].bytes) {
      if signs.titleKind(passages[index]) != nil { found = index }
      index -= 1
    }
    return found
  }

  /// Whether the first two letters are capitals, or letters that only folding can tell.
  private static func startsInCapitals(_ text: [UInt8]) -> Bool {
    var seen = 0
    for byte in text.prefix(40) {
      if byte >= 0x80 { return true }
      let letter = byte | 0x20
      guard letter >= 0x61, letter <= 0x7A else { continue }
      if byte == letter { return false }
      seen += 1
      if seen == 2 { return true }
    }
    return seen > 0
  }

  private func genre(of range: Range<Int>, author: Int?) -> DocumentPart.Genre {
    var articles = 0
    var clauses = 0
    var firstTitle: StructureSigns.TitleKind?
    var quotes = QuotedText(signs: signs)
    for index in range {
      let passage = passages[index]
      if quotes.read(passage) { continue }
      if signs.article(passage) != nil { articles += 1 }
      if firstTitle == nil, passage.isHeadingLike || passage.startsLower == false,
        passage.bytes.count < 600
      {
        if author.map({ index < $0 }) ?? (passage.isHeadingLike) {
          firstTitle = signs.titleKind(passage)
        }
      }
      if Self.startsInCapitals(passage.bytes),
        let opening = ClauseOpening(passage.bytes, words: signs.words, allowsTitleCase: false),
        opening.isCapitals, opening.role != .subject, passage.bytes.count > 60 || opening.isLeadIn
      {
        clauses += 1
      }
    }
    if articles > 0, author != nil || articles > 1 { return .act }
    if author != nil || clauses > 1 { return .conclusions }
    return firstTitle == .conclusions ? .conclusions : .plain
  }
}
