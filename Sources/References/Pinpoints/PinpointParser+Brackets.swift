import Languages
import LegalIdentifiers

/// Brackets that stand apart from the number or noun that they go on with.
extension PinpointParser {
  /// "point 1 (a), of Annex III", "points 5 (b) and (c)", "Article 49(3)(a) (iv) of Regulation …": a
  /// letter behind a number or a Roman number behind a letter goes on with it where what follows goes
  /// on with the pinpoint; the item of a list has its words behind it.
  func isPart(_ content: (text: String, end: Int), of last: Pinpoint.Step) -> Bool {
    guard last.unit == .point, let outer = last.number.utf8.first,
      let inner = content.text.utf8.first, inner &- 0x61 < 26
    else { return false }
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
