import Languages
import LegalIdentifiers

/// Acts whose number stands in brackets behind their title: `Council Directive of 12 December 1977 on
/// … (77/780/EEC)`.
///
/// So the Journal printed the acts of the Council and the Commission up to 1991, and so they are still
/// cited; courts also put it right behind the noun ("the sixth Council Directive (77/388/EEC)").
extension TokenText {
  /// Tokens that a title may have.
  private static let longestTitle = 60

  /// Reads an act whose type noun stands at `head` and whose number is in brackets behind its author
  /// or its date, which are of the mention, or behind its title, which is not.
  func titledAct(headAt head: Int, floor: Int) -> ActReading? {
    guard let noun = actHead(at: head) else { return nil }
    var end = noun.end
    while end < noun.end + 14, isBetweenHeadAndNumber(end) { end += 1 }
    let day = has(.from, at: end) || has(.on, at: end) ? end + 1 : end
    let date = datePhrase(at: day)
    end = date?.next ?? end
    if date != nil, let reading = datedAct(noun, head, behind: end, floor: floor) { return reading }
    var open = end
    if date != nil {
      while open < end + Self.longestTitle, isOfTitle(open) { open += 1 }
    }
    // The stop of "17. Mai" ends nothing.
    guard let number = bracketedNumber(at: open), sameSentence(head, min(day, open)),
      sameSentence(end - 1, open)
    else { return nil }
    let tokens =
      actPhraseStart(at: head, floor: floor)..<(open == end ? number.end + 1 : end)
    var reading = ActReading(tokens: tokens, types: noun.types)
    return reading.take(number, type: noun.type, in: self) ? reading : nil
  }

  /// An act whose date stands before its number, as Italian courts and codes cite.
  ///
  /// For example "Direttiva 12 dicembre 2006, n. 2006/123/CE".
  private func datedAct(
    _ noun: ActHead, _ head: Int, behind end: Int, floor: Int
  ) -> ActReading? {
    let sign = isSymbol(.comma, at: end) ? end + 1 : end
    guard skipNumberSign(at: sign) > sign, let number = actNumber(at: sign), number.second != nil,
      sameSentence(head, sign)
    else { return nil }
    var reading = ActReading(
      tokens: actPhraseStart(at: head, floor: floor)..<number.end, types: noun.types)
    return reading.take(number, type: noun.type, in: self) ? reading : nil
  }

  /// The type of the act whose title ends before the bracket at `open`; `nil` where the words before
  /// it name none, or acts of several types.
  func typeOfTitle(before open: Int) -> ActHead? {
    var found: ActHead?
    var index = open - 1
    while index >= max(0, open - Self.longestTitle), isOfTitle(index) || actHead(at: index) != nil,
      !sentenceBreaks(before: index + 1)
    {
      if let head = actHead(at: index) {
        if let found, found.type != head.type { return nil }
        found = head
      }
      index -= 1
    }
    return found
  }

  /// The type of the acts in a list whose members have their titles between them: `Directives 2014/23/EU
  /// on concessions, 2014/24/EU on public procurement and 2014/25/EU`.
  ///
  /// The noun before the first number counts for all; another noun behind it begins another list.
  func typeOfList(before start: Int) -> ActHead? {
    // "Directives 2003/9/EC (‘the Reception Directive’); 2004/83/EC (‘the Qualification Directive’)"
    var isParted = isSymbol(.semicolon, at: start - 1)
    guard
      isParted || isSymbol(.comma, at: start - 1) || has(.and, at: start - 1)
        || has(.or, at: start - 1)
    else { return nil }
    var isInBrackets = false
    for index in stride(from: start - 2, through: max(0, start - Self.longestTitle), by: -1) {
      if sentenceBreaks(before: index + 1) { return nil }
      if isSymbol(.semicolon, at: index) { isParted = true }
      if isSymbol(.close, at: index) { isInBrackets = true }
      if isSymbol(.open, at: index) { isInBrackets = false }
      guard !isInBrackets, let head = actHead(at: index) else { continue }
      guard !isParted || self[index].value == Vocabulary.plural else { return nil }
      return acts(headAt: index, floor: index) == nil ? nil : head
    }
    return nil
  }

  /// `(77/780/EEC)`: a number that names its domain, alone in brackets.
  private func bracketedNumber(at open: Int) -> ActNumberReading? {
    guard isSymbol(.open, at: open), let number = actNumber(at: open + 1),
      number.form.hasDomainAfter, isSymbol(.close, at: number.end)
    else { return nil }
    return number
  }

  /// Whether the token can stand between an act's noun and the number behind its title: no other
  /// act, number of an act or bracket.
  private func isOfTitle(_ index: Int) -> Bool {
    let token = self[index]
    switch token.kind {
    case .number: return !isSymbol(.slash, at: index + 1)
    case .symbol:
      return token.symbol != .open && token.symbol != .close && token.symbol != .semicolon
        && token.symbol != .slash
    case .word: return actHead(at: index) == nil
    }
  }
}
