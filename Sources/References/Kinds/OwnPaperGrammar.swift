import Languages
import LegalDocuments
import LegalIdentifiers

/// A resolution or communication that its author calls its own: `In its resolution of 28 November 2019 on
/// the climate emergency, the European Parliament …`, `the Commission, in its communication of 7 April 2016`.
///
/// The sentence says whose it is: what it is about may stand between the day and the institution. The name
/// is the one that it has with its author (``DatedDocumentGrammar``).
package struct OwnPaperGrammar: ReferenceGrammar {
  package static let name: StaticString = "own-paper"
  package static let summary: StaticString =
    "Resolutions and communications that a body calls its own"
  package static let example: StaticString =
    "In ⟦its resolution of 28 November 2019|document|text:european-parliament-resolution-of-28-november-2019-on⟧ on climate, the European Parliament called for it."
  package static let starters: [Starter] = [.term(.resolution), .term(.paper)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.spells(oneOf: Self.papers, at: index), text.has(.its, at: index - 1),
      index - 1 >= context.floor, text.isDateLink(at: index + 1), text.isNumber(at: index + 2),
      let end = text.datePhrase(at: index + 2)?.next,
      let author = author(before: index - 1, in: text)
        ?? author(behind: end, of: index - 1, in: text)
    else { return nil }
    let work = WorkIdentifier(.text, name(of: index, until: end, author: author, in: text))
    return Match(
      tokens: index - 1..<end, kind: .document, targets: [Target(work)], status: .unresolved,
      confidence: 0.5, note: "named by its date only",
      types: text.has(.resolution, at: index) ? .resolution : .paper)
  }

  /// The body right before: "the European Parliament in its resolution", "The Commission announced, in its".
  private func author(before its: Int, in text: borrowing TokenText) -> Int? {
    for index in stride(from: its - 1, through: max(0, its - Self.reach), by: -1) {
      if text.sentenceBreaks(before: index + 1) || text.isSymbol(.semicolon, at: index) {
        return nil
      }
      if let author = body(at: index, in: text) { return author }
      // Another body, or one that no rule knows: "the Scientific Committee, in its report".
      if text.isWord(at: index), text[index].isCapitalised, !text.has(.european, at: index) {
        return nil
      }
    }
    return nil
  }

  /// Words between the body and "its" at most: "The European Parliament has also called, in its".
  private static let reach = 8

  /// The body that is the subject of a sentence which the paper opens: "In its resolution of … on the
  /// climate emergency, the European Parliament".
  private func author(behind end: Int, of its: Int, in text: borrowing TokenText) -> Int? {
    // "In", "Dans", "Par": nothing else stands before it.
    guard its <= 1 || text.sentenceBreaks(before: its - 1) else { return nil }
    for index in end..<min(end + Self.longestTopic, text.count) {
      if text.sentenceBreaks(before: index) || text.isSymbol(.semicolon, at: index) { return nil }
      let isSubject =
        text.has(.the, at: index)
        && (index == end || text.isSymbol(.comma, at: index - 1))
      guard isSubject else { continue }
      let noun = text.has(.european, at: index + 1) ? index + 2 : index + 1
      if let author = body(at: noun, in: text), !isJoined(author, in: text) { return author }
      if text[noun].isCapitalised { return nil }
    }
    return nil
  }

  /// Tokens of what the paper is about at most.
  private static let longestTopic = 48

  /// The Parliament or the Commission by its last word in the order of English.
  private func body(at index: Int, in text: borrowing TokenText) -> Int? {
    let isBody = text.has(.parliament, at: index) || text.has(.commission, at: index)
    return isBody && text[index].isCapitalised && !isJoined(index, in: text) ? index : nil
  }

  /// "the European Parliament and the Council": two of them have no resolution of their own.
  private func isJoined(_ index: Int, in text: borrowing TokenText) -> Bool {
    let behind = text.has(.european, at: index + 1) ? index + 2 : index + 1
    return text.has(.and, at: behind)
      && (text.has(.the, at: behind + 1) || text.has(.of, at: behind + 1))
      && text[behind + 2].isCapitalised
      || text.has(.and, at: index - 1)
  }

  /// The name with its author: "European Parliament resolution of 28 November 2019 on", "résolution du
  /// Parlement européen du 5 février 2002".
  private func name(
    of noun: Int, until end: Int, author: Int, in text: borrowing TokenText
  ) -> String {
    let topic = text.opensSubject(end) ? end + Self.longestName : end
    let rest = text.descriptionWords(noun + 1, topic)
    let paper = text.string(at: noun).lowercased()
    var owner = text.string(at: author).lowercased()
    if text.capitalisesNames {
      if text.has(.parliament, at: author) { owner = "european-" + owner }
      owner += "-" + paper
    } else {
      owner = paper + "-" + (RuleWords.owners[owner] ?? owner)
    }
    return "\(owner)-\(rest)".split(separator: "-").prefix(Self.longestName)
      .joined(separator: "-")
  }

  /// Words of a description (`identifiers.md`).
  private static let longestName = 8
  private static let papers = WordList(RuleWords.ownPapers)
}
