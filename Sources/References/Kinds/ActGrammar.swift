import Languages
import LegalDocuments
import LegalIdentifiers

/// Acts of the institutions by number: `Regulation (EU) 2016/679`, `Council Decision
/// 2008/615/JHA`, `Directives 2002/58/EC, (EU) 2022/2555 and (EU) 2022/2557`.
///
/// The type noun or, in languages that put it last, the number wakes the grammar; the rules of
/// order and year are those of ``ActNumber``.
package struct ActGrammar: ReferenceGrammar {
  package static let name: StaticString = "act"
  package static let summary: StaticString = "Acts by type and number, with their lists"
  package static let example: StaticString =
    "⟦Directives 2002/58/EC, (EU) 2022/2555 and (EU) 2022/2557|act|celex:32002L0058;celex:32022L2555;celex:32022L2557⟧"
  package static let starters: [Starter] = [
    .term(.regulation), .term(.directive), .term(.decision), .term(.recommendation),
    .term(.guideline), .term(.action), .term(.position), .numberWithSlash,
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.isNumber(at: index) { return numberFirst(at: index, in: text, context: context) }
    guard
      let reading = text.acts(headAt: index, floor: context.floor)
        ?? text.titledAct(headAt: index, floor: context.floor)
    else { return nil }
    return match(of: reading.asKnown(in: context.citing.year))
  }

  private func match(of reading: ActReading) -> Match {
    let status: ReferenceStatus =
      reading.works.isEmpty ? (reading.hasPlaceholder ? .placeholder : .unresolved) : .identified
    var match = Match(
      tokens: reading.tokens, kind: .act, targets: reading.works.map { Target($0) },
      status: status, confidence: reading.confidence, note: reading.note, types: reading.types)
    match.trimmed = reading.glued
    return match
  }

  /// `45/2001/EK … rendelet`, and numbers whose form alone tells the type: `(EEC) No 2658/87`.
  private func numberFirst(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    var start = index
    while start > context.floor, start > index - 8, text.isActNumberLead(at: start - 1) {
      start -= 1
    }
    guard start < index || mayBeActNumber(at: index, in: text) else { return nil }
    // The comma of a list, the bracket around a number: "…, 2014/24/EU on …", "(77/388/EEC)".
    while start < index, text.actNumber(at: start).map({ $0.end <= index }) ?? true { start += 1 }
    guard !text.isSymbol(.slash, at: start - 1), let number = text.actNumber(at: start),
      number.end > index, let second = number.second
    else { return nil }
    var next = number.end
    while next < number.end + 10, text.isWord(at: next), !text.sentenceBreaks(before: next) {
      if let head = text.actHead(at: next) {
        // "(EU) 2019/2144 and Directives 2014/90/EU, …": the noun is that of the numbers behind it.
        if text.actNumber(at: head.end) != nil { break }
        var reading = ActReading(tokens: start..<head.end, types: head.types)
        guard reading.take(number, type: head.type, in: copy text) else { return nil }
        return match(of: reading)
      }
      guard text.isBetweenHeadAndNumber(next) else { break }
      next += 1
    }
    return headless(number, second: second, tokens: start..<number.end, in: text)
  }

  /// Whether what stands behind two numbers may make those of an act of them: a domain, or words that
  /// lead to the noun.
  ///
  /// Most are numbers of something else, which shows before they are read.
  private func mayBeActNumber(at index: Int, in text: borrowing TokenText) -> Bool {
    guard text.isSymbol(.slash, at: index + 1) else { return false }
    let behind = index + 3
    if text.isSymbol(.slash, at: behind) {
      return text.isWord(at: behind + 1) || text.digits(at: index + 2) == 8
    }
    return text.isWord(at: behind)
      && (text.actHead(at: behind) != nil || text.isBetweenHeadAndNumber(behind))
  }

  /// A number without its noun: its form may tell the type; else it waits for an earlier mention.
  private func headless(
    _ number: ActNumberReading, second: PrintedNumber, tokens: Range<Int>,
    in text: borrowing TokenText
  ) -> Match? {
    guard let domain = number.domain, number.form.hasDomainBefore || number.form.hasDomainAfter
    else { return nil }
    // Only regulations were ever numbered number first behind a domain.
    let isNumberFirst = number.form.hasNumberSign || number.first.actYear == nil
    let type: ActType? =
      if number.form.hasDomainBefore, isNumberFirst {
        .regulation
      } else if number.form.hasDomainBefore, domain == .cfsp {
        .decision
      } else {
        nil
      }
    if let type {
      let types: ActTypes = type == .regulation ? .regulation : .decision
      var reading = ActReading(tokens: tokens, types: types)
      guard reading.take(number, type: type, in: copy text) else { return nil }
      reading.confidence *= 0.9
      if reading.note == nil { reading.note = "type told by the form of the number" }
      return match(of: reading)
    }
    // "mervärdesskattedirektivet 2006/112/EG", "Mehrwertsteuerrichtlinie 2006/112/EG"
    if let head = text.compoundHead(at: tokens.lowerBound - 1) {
      var reading = ActReading(
        tokens: tokens.lowerBound - 1..<tokens.upperBound, types: head.types)
      if reading.take(number, type: head.type, in: copy text) { return match(of: reading) }
    }
    if let head = text.typeOfList(before: tokens.lowerBound) {
      var reading = ActReading(tokens: tokens, types: head.types)
      if reading.take(number, type: head.type, in: copy text) {
        reading.confidence *= 0.8
        if reading.note == nil { reading.note = "type told by the list it stands in" }
        return match(of: reading)
      }
    }
    if text.isSymbol(.open, at: tokens.lowerBound - 1), text.isSymbol(.close, at: number.end),
      let head = text.typeOfTitle(before: tokens.lowerBound - 1)
    {
      var reading = ActReading(tokens: tokens, types: head.types)
      guard reading.take(number, type: head.type, in: copy text) else { return nil }
      reading.confidence *= 0.9
      if reading.note == nil { reading.note = "type told by the title before the number" }
      return match(of: reading)
    }
    guard let act = ActNumber(.directive, number.first, second, form: number.form) else {
      return nil
    }
    return Match(
      tokens: tokens, kind: .act, targets: [], status: .ambiguous, confidence: 0.5,
      note: "type of act not named", antecedent: .numbered(year: act.year, number: act.number))
  }
}

extension TokenText {
  /// Whether the token can stand in front of an act's first number: `(EU)`, `No`.
  fileprivate func isActNumberLead(at index: Int) -> Bool {
    let token = self[index]
    switch token.kind {
    case .number: return false
    case .symbol:
      return token.symbol == .open || token.symbol == .close || token.symbol == .comma
        || token.symbol == .stop && has(.numberSign, at: index - 1)
    case .word: return token.terms.contains(.domain) || token.terms.contains(.numberSign)
    }
  }
}
