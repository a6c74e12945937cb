import Languages
import LegalDocuments
import LegalIdentifiers

/// Documents named by author, kind and date alone: `Commission communication of July 2010 on …`,
/// `Commission Recommendation of 6 May 2003 concerning …`, `Position of the European Parliament of
/// 12 March 2014`.
///
/// They have no number; the note at the name or the act before the note may tell which it is.
/// Council conclusions and resolutions are ``MeetingGrammar``'s.
package struct DatedDocumentGrammar: ReferenceGrammar {
  package static let name: StaticString = "dated-document"
  package static let summary: StaticString = "Documents by author, kind and date"
  package static let example: StaticString =
    "⟦Commission communication of 21 May 2003|document|text:commission-communication-of-21-may-2003-on-company⟧ on company law"
  package static let starters: [Starter] = [
    .term(.paper), .term(.recommendation), .term(.decision), .term(.directive),
    .term(.regulation), .term(.opinion), .term(.resolution), .term(.position),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let start = text.actPhraseStart(at: index, floor: context.floor)
    var hasAuthor = start < index
    var next = index + 1
    while next < index + 14 {
      if text.has(.of, at: next), let date = text.meetingDays(at: next + 1) {
        guard hasAuthor, text.sameSentence(start, date.next - 1) else { return nil }
        return found(start, noun: index, end: date.next, in: text)
      }
      guard isAuthorWord(next, in: text) else { return nil }
      if !text.has(.of, at: next), !text.has(.the, at: next) { hasAuthor = true }
      next += 1
    }
    return nil
  }

  private func isAuthorWord(_ index: Int, in text: borrowing TokenText) -> Bool {
    if text.has(.from, at: index) { return true }
    return text.isBetweenHeadAndNumber(index) && !text.isSymbol(.hyphen, at: index)
      && text[index].kind == .word || text.isSymbol(.apostrophe, at: index)
  }

  private func found(_ start: Int, noun: Int, end: Int, in text: borrowing TokenText) -> Match? {
    let isCouncil = (start..<end).contains { text.has(.council, at: $0) }
    let isEuropeanCouncil = (start..<end).contains {
      text.has(.european, at: $0) && text.has(.council, at: $0 + 1)
    }
    if isCouncil, text.has(.resolution, at: noun) || isEuropeanCouncil { return nil }
    var words: [String] = []
    var index = start
    // Eight words, and more where the year would be lost: Parliament has an opinion of most days of March.
    while words.count < 8 || index < end, index < text.count,
      index == start || !text.sentenceBreaks(before: index)
    {
      if text.isWord(at: index) || text.isNumber(at: index) {
        words.append(text.string(at: index).lowercased())
      } else if text.isSymbol(.open, at: index) || text.isSymbol(.semicolon, at: index) {
        break
      }
      index += 1
    }
    let name = WorkIdentifier(.text, words.joined(separator: "-"))
    let head = text.actHead(at: noun)
    return Match(
      tokens: start..<end, kind: .document, targets: [Target(name)], status: .unresolved,
      confidence: 0.5, note: "named by its date only",
      types: head?.types ?? (text.has(.resolution, at: noun) ? .resolution : .paper))
  }
}
