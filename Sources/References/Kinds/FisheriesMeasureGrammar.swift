import Languages
import LegalDocuments
import LegalIdentifiers

/// A recommendation or resolution of a regional fisheries organisation by its number: `Recommendation
/// GFCM/43/2019/4`, `ICCAT Recommendation 16-05`, `IATTC Resolution C-19-01`, `NEAFC Recommendation 1:2014`,
/// `WCPFC CMM 2018-01`.
///
/// Each organisation counts in its own way, and only with its initials is the number one. The identifier
/// is made of the English initials and the number's parts as they are printed:
/// `alias:gfcm-43-2019-4`, `alias:iccat-16-05`, `alias:iattc-c-19-01`.
package struct FisheriesMeasureGrammar: ReferenceGrammar {
  package static let name: StaticString = "fisheries-measure"
  package static let summary: StaticString = "Measures of regional fisheries organisations"
  package static let example: StaticString =
    "⟦Recommendation GFCM/43/2019/4|international|alias:gfcm-43-2019-4⟧"
  package static let starters: [Starter] = [
    .term(.recommendation), .term(.resolution), .numberWithSlash,
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.isWord(at: index) else { return measure(at: index, in: text, context) }
    var next = text.skipNumberSign(at: index + 1)
    // "Recommendation GFCM/43/2019/4", "recommandation CICTA 16-05"
    if let body = body(at: next, in: text) {
      let first = text.isSymbol(.slash, at: next + 1) ? next + 2 : text.skipNumberSign(at: next + 1)
      return found(index, from: first, of: body, noun: index, in: text)
    }
    if let body = body(at: index - 1, in: text), index - 1 >= context.floor {
      return found(index - 1, from: next, of: body, noun: index, in: text)
    }
    // "Recommendation 16-05 of ICCAT", "Resolution C-19-01 adopted by the IATTC"
    let first = next
    guard let end = numbers(at: first, of: "", in: text)?.end else { return nil }
    next = end
    while next < end + 4,
      text.has(.of, at: next) || text.has(.by, at: next) || text.has(.the, at: next)
        || text.has(.adopting, at: next) || text.spells("adopted", at: next)
        || text.isSymbol(.open, at: next)
    {
      next += 1
    }
    guard next > end, let body = body(at: next, in: text) else { return nil }
    return found(index, from: first, of: body, noun: index, in: text)
  }

  /// `WCPFC CMM 2018-01`: conservation and management measures have these initials for a noun.
  private func measure(
    at index: Int, in text: borrowing TokenText, _ context: GrammarContext
  ) -> Match? {
    guard text.isExactly("CMM", at: index - 1), index - 2 >= context.floor,
      let body = body(at: index - 2, in: text)
    else { return nil }
    return found(index - 2, from: index, of: body, noun: index - 1, in: text)
  }

  private func found(
    _ start: Int, from first: Int, of body: String, noun: Int, in text: borrowing TokenText
  ) -> Match? {
    guard let (works, end) = numbers(at: first, of: body, in: text) else { return nil }
    return text.found(
      start..<end, .international, works.map { Target($0) }, confidence: 0.9,
      types: text.has(.resolution, at: noun) ? .resolution : .recommendation)
  }

  /// The English initials of the organisation whose initials stand here.
  private func body(at index: Int, in text: borrowing TokenText) -> String? {
    guard text[index].isAllCapitals, text.isExactly(in: Self.initials, at: index) else {
      return nil
    }
    let printed = text.string(at: index)
    return RuleWords.fisheriesBodies.first { $0.contains(printed) }?.first?.lowercased()
  }

  /// The measures with these numbers, and the token behind the last: "11-10, 14-06 and 16-05".
  private func numbers(
    at first: Int, of body: String, in text: borrowing TokenText
  ) -> (works: [WorkIdentifier], end: Int)? {
    var works: [WorkIdentifier] = []
    var next = first
    var end = first
    while works.count < 16, let (parts, behind) = number(at: next, in: text) {
      works.append(WorkIdentifier(.alias, ([body] + parts).joined(separator: "-")))
      end = behind
      next = text.listSeparator(at: behind)
      guard next > behind else { break }
    }
    return works.isEmpty ? nil : (works, end)
  }

  /// The parts of `43/2019/4`, `16-05`, `C-19-01`, `1:2014`.
  private func number(
    at first: Int, in text: borrowing TokenText
  ) -> (parts: [String], end: Int)? {
    var parts: [String] = []
    var next = first
    while parts.count < 4 {
      let isLetter = parts.isEmpty && text[next].count == 1 && text[next].isCapitalised
      guard (1...4).contains(text.digits(at: next)) || isLetter else { return nil }
      parts.append(text.string(at: next).lowercased())
      next += 1
      guard text.isSymbol(in: [.hyphen, .slash, .colon], at: next), text.isGlued(at: next),
        text.isGlued(at: next + 1), text.isNumber(at: next + 1)
      else { break }
      next += 1
    }
    return parts.count > 1 ? (parts, next) : nil
  }

  private static let initials = WordList(RuleWords.fisheriesBodies.flatMap(\.self))
}
