import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Conclusions that a council calls its own: `the Council recalls its conclusions of 9 June 2016`, `In
/// its conclusions of 8 and 9 March 2007 and of 23 and 24 October 2014, the European Council …`.
///
/// So councils cite their earlier conclusions, and the recitals of acts do after them. Which council it
/// is the sentence tells, or, where a paper has been opened by its author ("RECALLING its conclusions
/// of"), the paper's number.
package struct OwnConclusionsGrammar: ReferenceGrammar {
  package static let name: StaticString = "own-conclusions"
  package static let summary: StaticString = "Conclusions that a council calls its own"
  package static let example: StaticString =
    "The Council recalls ⟦its conclusions of 9 June 2016|meeting|meeting:council:2016-06-09⟧"
  package static let starters: [Starter] = [.term(.conclusions)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // "its previous conclusions", "ses conclusions antérieures"
    let start = text.has(.its, at: index - 1) ? index - 1 : index - 2
    guard start >= context.floor, text.has(.its, at: start), text.isWord(at: index - 1),
      !text.sentenceBreaks(before: index)
    else { return nil }
    let (days, end) = text.meetingDates(behind: index + 1)
    guard !days.isEmpty, let body = body(around: start, end, in: text, context: context) else {
      return nil
    }
    return text.found(
      start..<end, .meeting, days.map { Target(Meeting.conclusions(of: body, $0)) }, confidence: 0.8
    )
  }

  /// The council whose conclusions they are: the one that follows the opening phrase, the nearest one
  /// before it in its sentence, or the author of the paper.
  private func body(
    around start: Int, _ end: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Meeting.Body? {
    // "In its conclusions of 27 May 2011, the Council invited": behind the comma and its titles.
    let opensSentence = start < 3 || (1...3).contains { text.sentenceBreaks(before: start - $0) }
    if opensSentence {
      for next in end..<min(end + 40, text.count) {
        if next > end, text.sentenceBreaks(before: next) { break }
        guard let author = author(at: next, in: text) else { continue }
        return author
      }
    }
    for previous in stride(from: start - 1, through: max(0, start - 60), by: -1) {
      if text.sentenceBreaks(before: previous + 1) { break }
      if let author = author(at: previous, in: text) { return author }
      // "the Commission in its conclusions", "the Parliament … its conclusions"
      if isOtherBody(previous, in: text) { return nil }
    }
    guard context.citing.family == .paper, let own = context.citing.identifier,
      own.scheme == .council
    else { return nil }
    return own.value.hasPrefix("EUCO") ? .europeanCouncil : .council
  }

  /// A council as the author of something: not that of "the European Parliament and of the Council".
  private func author(at index: Int, in text: borrowing TokenText) -> Meeting.Body? {
    guard text.has(.council, at: index), text[index].isCapitalised else { return nil }
    if text.has(.european, at: index - 1) || text.has(.european, at: index + 1) {
      return .europeanCouncil
    }
    let isCoauthor = (1...4).contains { text.has(.parliament, at: index - $0) }
    return isCoauthor ? nil : .council
  }

  private func isOtherBody(_ index: Int, in text: borrowing TokenText) -> Bool {
    text[index].isCapitalised
      && (text.has(.commission, at: index) || text.has(.parliament, at: index)
        || text.has(.committee, at: index) || text.has(.court, at: index))
  }
}
