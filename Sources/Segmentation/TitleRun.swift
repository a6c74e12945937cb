/// A title that is set on several centred lines: `COUNCIL RESOLUTION` · `of 6 May 1996` · `relating
/// to …`.
struct TitleRun {
  let signs: StructureSigns

  /// The end of the title that begins at `start`; `nil` where no title begins there.
  func end(in passages: [Passage], from start: Int, limit: Int) -> Int? {
    let first = passages[start]
    guard first.bytes.count <= 1200 else { return nil }
    guard kind(in: passages, at: start) != nil else {
      return isNameless(first, next: start + 1 < passages.count ? passages[start + 1] : nil)
        ? start + 1 : nil
    }
    guard
      first.isHeadingLike
        || isRunOn(first, next: start + 1 < passages.count ? passages[start + 1] : nil)
    else { return nil }
    var end = start + 1
    while end < limit, end - start < 12, continues(passages[end], after: passages[end - 1], first) {
      end += 1
    }
    return endBeforeAuthor(passages, from: end, first) ?? end
  }

  /// The kind of title that begins at a passage: `Projet de` may be centred on a line of its own
  /// above `résolution du Conseil …`.
  private func kind(in passages: [Passage], at start: Int) -> StructureSigns.TitleKind? {
    let first = passages[start]
    if let kind = signs.titleKind(first) { return kind }
    guard start + 1 < passages.count, first.bytes.count <= 24, first.look.isCentred,
      passages[start + 1].look.isCentred, passages[start + 1].startsLower
    else { return nil }
    var joined = first
    joined.bytes += [0x20] + passages[start + 1].bytes
    return signs.titleKind(joined)
  }

  /// A title that begins with no word of its kind (misprints): the line right above the author.
  private func isNameless(_ passage: Passage, next: Passage?) -> Bool {
    guard let next, signs.isAuthor(next), passage.label == nil, passage.bytes.count > 20 else {
      return false
    }
    return ByteText.letter(passage.bytes, at: 0) == .upper && !ByteText.endsClause(passage.bytes)
      && passage.look.table == nil && !passage.look.isRight
  }

  /// Where nothing but heading lines stand between the title and the author, all are the title.
  private func endBeforeAuthor(_ passages: [Passage], from start: Int, _ first: Passage) -> Int? {
    guard first.look.isBold || first.look.isCentred else { return nil }
    var end = start
    while end < passages.count, end - start < 8 {
      let passage = passages[end]
      if signs.isAuthor(passage) { return end }
      guard passage.isHeadingLike, passage.label == nil, !signs.isNoticeNumber(passage),
        !passage.look.isRight, passage.bytes.first.map({ !ByteText.isDigit($0) }) ?? false
      else { return nil }
      end += 1
    }
    return nil
  }

  /// A title in ordinary type, as mark-up of before 2004 has it: no sentence, an author next.
  private func isRunOn(_ passage: Passage, next: Passage?) -> Bool {
    guard !ByteText.endsClause(passage.bytes), let next else { return false }
    return signs.isAuthor(next) || signs.isNoticeNumber(next) || next.startsLower
  }

  private func continues(_ passage: Passage, after last: Passage, _ first: Passage) -> Bool {
    guard passage.label == nil, passage.look.table == nil, !signs.isAuthor(passage),
      !signs.isNoticeNumber(passage), !signs.isVisa(passage) || passage.look.isCentred,
      signs.annex(passage) == nil, signs.article(passage) == nil, signs.division(passage) == nil,
      passage.bytes.count <= 1200
    else { return false }
    // A line as wide as the column does not show that it is centred.
    let sameLook =
      passage.look.isBold == first.look.isBold
      && abs(passage.look.fontSize - first.look.fontSize) < 0.6
      || passage.look.isCentred && first.look.isCentred
    let last = ByteText.last(passage.bytes)
    if last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || last == UInt8(ascii: ".") {
      return false
    }
    if passage.bytes.first == UInt8(ascii: "(") { return sameLook }
    guard sameLook else { return false }
    if passage.startsLower { return true }
    if passage.isCapitals, first.isCapitals || signs.titleKind(first) == .act {
      return passage.look.isCentred || passage.look.isBold
    }
    return signs.titleKind(passage) == .act && first.bytes.count < 60 && passage.isHeadingLike
  }
}
