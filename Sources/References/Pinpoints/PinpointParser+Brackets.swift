import Languages
import LegalIdentifiers

/// Brackets that stand apart from the number or noun that they go on with.
extension PinpointParser {
  /// "point 1 (a), of Annex III", "points 5 (b) and (c)", "Article 49(3)(a) (iv) of Regulation …": a
  /// letter behind a number or a Roman number behind a letter goes on with it where what follows goes
  /// on with the pinpoint; the item of a list has its words behind it.
  func isPart(_ content: (text: String, end: Int), of last: Pinpoint.Step) -> Bool {
    guard last.unit == .point, let outer = last.number.utf8.first,
      let inner = content.text.utf8.first
    else { return false }
    // "point III (C)", "Point 4 (A)": annexes of the acts of accession.
    if inner &- 0x41 < 26 {
      return content.text.utf8.count == 1 && endsPinpoint(content.end)
        && (outer < 0x3A || last.number.utf8.allSatisfy { "IVX".utf8.contains($0) })
    }
    guard inner &- 0x61 < 26 else { return false }
    let isDeeper =
      outer < 0x3A
      || PinpointPath.isRoman(content.text)
        && !PinpointPath.isRoman(last.number)
    return isDeeper && endsPinpoint(content.end)
  }

  /// Whether what stands here closes a pinpoint or goes on with it.
  private func endsPinpoint(_ index: Int) -> Bool {
    if index >= text.count { return true }
    let token = text[index]
    switch token.kind {
    case .number: return false
    case .symbol: return token.symbol != .quoteOpen && token.symbol != .openSquare
    case .word:
      let terms = token.terms
      return terms.contains(.of) || terms.contains(.and) || terms.contains(.or)
        || terms.contains(.to) || terms.contains(.thereof) || terms.contains(.in)
    }
  }

  /// "Article 2(1), (f)", "Article 6(1), first subparagraph, (a) to (j)", "Article 8(2), second
  /// subparagraph, (3) or (4)": tables of correspondence and older acts leave the noun out behind a
  /// comma.
  ///
  /// A list's item looks alike; what follows must close or bind the pinpoint.
  func bareBrackets(of paths: inout PinpointPaths, at index: Int) -> Int? {
    guard text.isSymbol(.comma, at: index), text.isSymbol(.open, at: index + 1),
      let holder = paths.last, holder.rangeEnd.isEmpty, holder.steps.firstUnit == .article,
      let first = text.bracketContent(at: index + 1)
    else { return nil }
    let isDigit = first.text.utf8.first.map { $0 < 0x3A } ?? false
    // Digits count paragraphs; alone behind a comma they call notes.
    let outer = holder.steps.outermost(isDigit ? 1 : holder.steps.count)
    let unit = isDigit ? Pinpoint.Unit.paragraph : .point
    guard outer.lastUnit != .point, outer.lastUnit != .indent, outer.lastUnit != .sentence else {
      return nil
    }
    var members = [PinpointPath(steps: outer.appending(.init(unit, first.text)))]
    var end = first.end
    while members.count < 12 {
      if text.isRangeMark(at: end), let last = text.bracketContent(at: end + 1),
        members[members.count - 1].rangeEnd.isEmpty
      {
        members[members.count - 1].rangeEnd = outer.appending(.init(unit, last.text))
        end = last.end
        continue
      }
      let separator = text.listSeparator(at: end)
      guard separator > end, let more = text.bracketContent(at: separator),
        (more.text.utf8.first.map { $0 < 0x3A } ?? false) == isDigit
      else { break }
      members.append(PinpointPath(steps: outer.appending(.init(unit, more.text))))
      end = more.end
    }
    let isList = members.count > 1 || !members[0].rangeEnd.isEmpty
    guard isList || !isDigit, endsWhole(end) else { return nil }
    // "Article 2, (2)": the article itself is only the holder; "Article 8(2), (3)" are two.
    if !isDigit || holder.steps.count == 1 { paths.removeLast() }
    paths += members
    return end
  }

  /// "Article 4(1), (2), points (a), (g) and (h), and (3)", "Article 5(1), first subparagraph, point (h),
  /// (2) to (6) and Article 26(10)": a digit in brackets behind the points of a paragraph is the next
  /// paragraph.
  func laterParagraphs(of paths: inout PinpointPaths, at index: Int) -> Int? {
    // Only behind points: looked at before anything is read.
    guard text.isSymbol(.open, at: index + 1) || text.isSymbol(.open, at: index + 2),
      let holder = paths.last, holder.steps.count > 2, holder.steps.lastUnit == .point,
      holder.steps.firstUnit == .article, holder.steps.unit(at: 1) == .paragraph
    else { return nil }
    let start = text.listSeparator(at: index)
    guard start > index, text.isSymbol(.open, at: start), !text.sentenceBreaks(before: start),
      let before = Int(holder.steps[1].number), let first = text.bracketContent(at: start),
      let value = Int(first.text), value > before
    else { return nil }
    let article = holder.steps.outermost(1)
    var member = PinpointPath(steps: article.appending(.init(.paragraph, first.text)))
    var end = first.end
    if text.isRangeMark(at: end), let last = text.bracketContent(at: end + 1) {
      member.rangeEnd = article.appending(.init(.paragraph, last.text))
      end = last.end
    }
    // An item of a list has its words behind it.
    let next = text.listSeparator(at: end)
    guard endsWhole(end) || next > end && (text.subdivision(at: next) != nil || isBracket(next))
    else { return nil }
    paths.append(member)
    return end
  }

  private func isBracket(_ index: Int) -> Bool { text.bracketContent(at: index) != nil }

  /// Reads stops between the divisions of a point, as the annexes of the acts of accession have them.
  ///
  /// For example "Annex III, point 1.I", "point XI.A.3.", "point III. C, to the 1979 Act", "partie 4.C.I".
  /// Letters and numbers alternate; what follows must go on with the pinpoint, since a stop ends
  /// sentences as well.
  func dottedParts(of path: inout PinpointPath, at start: Int) -> Int? {
    guard let holder = path.steps.last,
      holder.unit == .point || holder.unit == .part || holder.unit == .annexPart
    else { return nil }
    var steps = path.steps
    var next = start
    var isApart = false
    while text.isSymbol(.stop, at: next), text.isGlued(at: next), steps.count < Self.deepest,
      let part = dottedPart(at: next + 1)
    {
      isApart = isApart || !text.isGlued(at: next + 1)
      steps.append(.init(.point, part.text))
      next = part.end
    }
    guard steps.count > path.steps.count else { return nil }
    let isRoman = holder.number.utf8.allSatisfy { "IVX".utf8.contains($0) }
    if text.isSymbol(.stop, at: next), text.isSymbol(.comma, at: next + 1) { next += 1 }
    let link = text.isSymbol(.comma, at: next) ? next + 1 : next
    let isBound = text.has(.of, at: link) || text.has(.to, at: link)
    guard isBound || !isApart && text.isSymbol(.open, at: link), !isApart || isRoman else {
      return nil
    }
    path.steps = steps
    return next
  }

  /// `A`, `IV`, `3`, `d)` behind a stop.
  private func dottedPart(at index: Int) -> (text: String, end: Int)? {
    let token = text[index]
    if token.isNumber { return token.count <= 2 ? (text.string(at: index), index + 1) : nil }
    guard token.isWord else { return nil }
    if token.isCapitalised {
      guard
        token.count == 1 && TokenText.isASCIILetters(text.bytes, token)
          || text.isRoman(at: index, capital: true)
      else { return nil }
      return (text.string(at: index), index + 1)
    }
    guard token.count == 1, text.isSymbol(.close, at: index + 1), text.isGlued(at: index + 1) else {
      return nil
    }
    return (text.string(at: index), index + 2)
  }

  /// Whether a cell, the text or a bracket ends here, or the work is named.
  private func endsWhole(_ index: Int) -> Bool {
    if index >= text.count || text.isSymbol(in: [.bar, .close, .semicolon], at: index) {
      return true
    }
    let next = text.isSymbol(.comma, at: index) ? index + 1 : index
    return text.has(.of, at: next) || text.has(.thereof, at: next)
      || text.sentenceBreaks(before: index + 1) && text.isSymbol(.stop, at: index)
  }
}
