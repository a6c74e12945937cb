import Languages
import SourceTexts

extension TokenText {
  /// The mark at a token; nothing for words and numbers.
  func mark(at index: Int) -> Symbol {
    let token = self[index]
    return token.kind == .symbol ? token.symbol : Symbol(rawValue: 0)
  }

  /// Whether the token is one of these marks.
  func isSymbol(in marks: [Symbol], at index: Int) -> Bool {
    marks.contains { isSymbol($0, at: index) }
  }

  /// Whether the token is a word with no blank before it.
  func isGluedWord(at index: Int) -> Bool { isWord(at: index) && isGlued(at: index) }

  /// Whether a comma stands right before the token.
  func isComma(before index: Int) -> Bool { isSymbol(.comma, at: index - 1) }

  /// The token behind the full stop of an abbreviation, if one stands here.
  func skipStop(at index: Int) -> Int {
    isSymbol(.stop, at: index) && isGlued(at: index) ? index + 1 : index
  }

  /// Whether "to" or "of" and then an act or "this" follow: "the Annexes to Directives …".
  func bindsToAct(at index: Int) -> Bool {
    guard has(.to, at: index) || has(.of, at: index) else { return false }
    for next in index + 1...index + 3 {
      if has(.this, at: next) || has(.that, at: next) || actHead(at: next) != nil { return true }
      guard
        has(.the, at: next) || has(.council, at: next) || has(.commission, at: next)
          || has(.of, at: next)
      else { return false }
    }
    return false
  }

  /// The token of "to" in "Annex I (categories 1, 2, 3 and 4) to Directive 69/493/EEC": what a bracket
  /// says of a provision parts it from its act no more than a comma does.
  func linkBehindBracket(at open: Int) -> Int? {
    behindBracket(at: open).flatMap { bindsToAct(at: $0) ? $0 : nil }
  }

  /// The token of "of" in "Article 81(3) (The titles of the Regulations have been adjusted … of the Treaty.)
  /// of the Treaty": a note that the Journal sets into the sentence, with brackets of its own.
  func linkBehindNote(at open: Int) -> Int? {
    guard isSymbol(.open, at: open), isWord(at: open + 1), self[open + 1].isCapitalised,
      isWord(at: open + 2), !self[open + 2].isCapitalised
    else { return nil }
    var depth = 0
    for index in open..<open + Self.longestNote {
      if isSymbol(.open, at: index) { depth += 1 }
      guard isSymbol(.close, at: index) else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      let isBound =
        has(.of, at: index + 1) && (has(.treaty, at: index + 2) || has(.treaty, at: index + 3))
      return isBound ? index + 1 : nil
    }
    return nil
  }

  /// Tokens of such a note at most.
  private static let longestNote = 120

  /// The token behind a bracket that holds no other, where it is short.
  func behindBracket(at open: Int) -> Int? {
    for close in open + 1..<open + Self.longestBracket {
      if isSymbol(.open, at: close) || isSymbol(.semicolon, at: close) { return nil }
      if isSymbol(.close, at: close) { return close + 1 }
    }
    return nil
  }

  /// Tokens of such a bracket at most.
  private static let longestBracket = 24

  /// Whether a work's name or "of" stands here: it binds what was read in a way that only its
  /// binding makes sure.
  func bindsToWork(at index: Int) -> Bool {
    let next = isSymbol(.comma, at: index) ? index + 1 : index
    return has(.treatyName, at: next) || has(.actName, at: next)
      || has(.of, at: next) && (next > index || bindsToAct(at: next) || isNamed(at: next + 1))
  }

  /// Whether the name of an act or treaty stands behind "the", or without it.
  private func isNamed(at index: Int) -> Bool {
    let next = has(.the, at: index) ? index + 1 : index
    return has(.treatyName, at: next) || has(.actName, at: next) || has(.charter, at: next)
  }

  /// The token behind "et seq.", "ff.", "et suivants", where they stand at `index`.
  func behindFollowing(at index: Int) -> Int? {
    let word = has(.and, at: index) || spells("et", at: index) ? index + 1 : index
    guard has(.following, at: word) else { return nil }
    // A word that is written out ends the sentence with its stop.
    return isSymbol(.stop, at: word + 1) && self[word].count <= 5 ? word + 2 : word + 1
  }

  /// The numbers and letters with which the text numbers parts of its own: "(a) …", "a) …".
  func printedNumbers() -> Set<String> {
    var numbers: Set<String> = []
    for index in 0..<count where isSymbol(.close, at: index + 1) && self[index].count <= 4 {
      let isNamed = (1...2).contains { index >= $0 && subdivision(at: index - $0) != nil }
      if !isNamed { numbers.insert(string(at: index)) }
    }
    return numbers
  }

  /// Whether the word ends with the letter of the Scandinavian genitive: "direktivets".
  func endsInS(_ index: Int) -> Bool {
    isWord(at: index) && bytes[Int(self[index].end) - 1] == UInt8(ascii: "s")
  }

  /// Whether the word is an abbreviation with two capitals or more: `BGB`, `StGB`, `GRCh`.
  func isAcronym(at index: Int) -> Bool {
    let token = self[index]
    guard token.isWord, token.isCapitalised, (2...10).contains(token.count) else { return false }
    var capitals = 0
    for offset in token.span.start..<token.span.end where bytes[offset] &- 0x41 < 26 {
      capitals += 1
    }
    return capitals >= 2
  }

  /// Whether the token stands between the ends of a range: `-`, `–`, "to".
  func isRangeMark(at index: Int) -> Bool {
    isSymbol(.hyphen, at: index) || isSymbol(.dash, at: index) || has(.to, at: index)
      || has(.through, at: index)
  }

  /// The token behind the mark of a range: one token, or the Dutch "tot en met".
  func behindRangeMark(at index: Int) -> Int {
    has(.to, at: index) && has(.and, at: index + 1) && has(.with, at: index + 2)
      ? index + 3 : index + 1
  }

  /// A letter with its bracket: "a)" is a point's number, not the article "a".
  func pinpointLetter(at index: Int) -> Int? {
    self[index].count == 1 && isSymbol(.close, at: index + 1) && isGlued(at: index + 1)
      ? index : nil
  }

  /// Whether the token is a little word between a name or number and its date: `of`, `vom`, `du`.
  func isDateLink(at index: Int) -> Bool {
    has(.of, at: index) || has(.from, at: index) || has(.the, at: index)
  }

  /// Skips the sign before a number (`No`, `Nr.`, `n°`, `n.º`), if it stands here.
  func skipNumberSign(at index: Int) -> Int {
    guard has(.numberSign, at: index) else { return index }
    var next = index + 1
    while next < index + 4,
      isSymbol(.stop, at: next) || isSymbol(.colon, at: next) && isGlued(at: next)
        || isExactly("º", at: next)
        || isExactly("o", at: next) && isGlued(at: next) || isExactly("°", at: next)
        // PT: "n.os 32 e 37"
        || isExactly("os", at: next) && isGlued(at: next)
    {
      next += 1
    }
    return next
  }

  /// The month that a word names.
  func month(at index: Int) -> Int? {
    let token = self[index]
    guard token.terms.contains(.month), (1...12).contains(token.value) else { return nil }
    return Int(token.value)
  }

  /// Whether the word names a month where it stands: English "may" is mostly a verb.
  func isMonthName(at index: Int) -> Bool {
    has(.month, at: index)
      && (self[index].isCapitalised || !vocabulary.traits.contains(.sharedForms))
  }

  /// A Roman numeral up to XII in capitals: a month, as Council papers of the 2000s print dates, or a
  /// paragraph, as German commentators count them.
  ///
  /// "C" and "L" are the letters of something else.
  func romanCount(at index: Int) -> Int? {
    let token = self[index]
    guard token.kind == .word, token.isCapitalised, token.count <= 4 else { return nil }
    let text = bytes
    let value = RomanNumeral.capitalValue(
      text.span.extracting(Int(token.start)..<Int(token.end)))
    return value.flatMap { $0 <= 12 ? $0 : nil }
  }

  /// Reads a blank that authors leave open (`…`, `[…]`, `(...)`, `xx`) and gives its width.
  func blank(at index: Int) -> Int? {
    if isNumber(at: index) { return nil }
    if isSymbol(.ellipsis, at: index) { return 1 }
    if isSymbol(.stop, at: index), isSymbol(.stop, at: index + 1), isSymbol(.stop, at: index + 2) {
      return 3
    }
    guard isSymbol(.openSquare, at: index) || isSymbol(.open, at: index) else {
      return isCross(at: index) ? 1 : nil
    }
    var next = index + 1
    while next < index + 6 {
      if isSymbol(.closeSquare, at: next) || isSymbol(.close, at: next) {
        return next + 1 - index
      }
      guard isSymbol(.ellipsis, at: next) || isSymbol(.stop, at: next) || isCross(at: next) else {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// Whether a word is made of x only: a blank to be filled in.
  private func isCross(at index: Int) -> Bool {
    let token = self[index]
    guard token.isWord, token.count <= 4 else { return false }
    return bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
  }

  /// Reads a number in which letters stand for digits of the same shape, as scanners confuse them:
  /// `1l9`, `2O16`.
  ///
  /// The run ends where a blank or another mark stands.
  func lookAlikeNumber(at index: Int) -> (value: Int, digits: Int, next: Int)? {
    var value = 0
    var width = 0
    var next = index
    while next < count, next == index || isGlued(at: next) {
      let token = self[next]
      guard token.kind != .symbol, width + token.count <= 6 else { break }
      for byte in bytes[Int(token.start)..<Int(token.end)] {
        guard let digit = Self.digit(byte) else { return nil }
        value = value * 10 + digit
        width += 1
      }
      next += 1
    }
    return width > 0 ? (value, width, next) : nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case UInt8(ascii: "O"), UInt8(ascii: "o"): 0
    case UInt8(ascii: "l"), UInt8(ascii: "I"): 1
    case UInt8(ascii: "Z"): 2
    case UInt8(ascii: "S"): 5
    case UInt8(ascii: "B"): 8
    default: nil
    }
  }

  /// The index of the token behind an address that begins here, without the marks that close the
  /// sentence around it; `nil` where none begins.
  func addressEnd(at index: Int) -> Int? {
    guard isWord(at: index) else { return nil }
    let limit = min(count, index + GrammarContext.longestMatch)
    var next = index + 1
    while next < limit, isGlued(at: next) { next += 1 }
    while next > index + 1, isClosing(next - 1) {
      // …/S/RES/1373(2001) closes what it opened
      if isSymbol(.close, at: next - 1), opens(from: index, to: next) { break }
      next -= 1
    }
    return next > index + 2 ? next : nil
  }

  /// Whether as many brackets open as close in a run of tokens.
  private func opens(from first: Int, to end: Int) -> Bool {
    var depth = 0
    for index in first..<end {
      if isSymbol(.open, at: index) { depth += 1 }
      if isSymbol(.close, at: index) { depth -= 1 }
    }
    return depth >= 0
  }

  private func isClosing(_ index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .symbol else { return false }
    switch token.symbol {
    case .stop, .comma, .semicolon, .colon, .close, .closeSquare, .straightQuote, .apostrophe,
      .quoteClose, .raisedDigit:
      return true
    default: return token.symbol == Symbol(rawValue: UInt8(ascii: ">"))
    }
  }
}
