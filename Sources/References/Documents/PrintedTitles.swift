import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Finds the acts that a text gives with their titles, and reads from each title what that act does
/// to others: it is said of that act and not of the document.
///
/// Source of the rule: Joint Practical Guide 16 and Interinstitutional Style Guide 3.2: an act is
/// first cited with type, number, author, date and title, and then its place in the Official Journal,
/// in a note or in brackets: "Regulation (EU) 2015/2365 of the European Parliament and of the Council
/// of 25 November 2015 on … and amending Regulation (EU) No 648/2012 (OJ L 337, 23.12.2015, p. 1)".
/// A note that was written before the place was known has none ("see page 3 of this Official
/// Journal").
struct PrintedTitles {
  /// The references with what the titles say; they have to come in order.
  func read(
    _ references: [Reference], in tokens: @autoclosure () -> TokenText, isNote: Bool
  ) -> [Reference] {
    guard references.count > 1, isNote || references.contains(where: { $0.kind == .oj }) else {
      return references
    }
    let tokens = tokens()
    let titles = TitleRelations(tokens)
    if isNote, let proposal = proposal(in: references, tokens) {
      return titles.read(references, head: proposal)
    }
    var read: [Reference] = []
    var pending: [Reference] = []
    for reference in references {
      pending.append(reference)
      guard reference.kind == .oj else { continue }
      read += titled(pending, tokens, titles, isNote: isNote)
      pending = []
    }
    guard isNote, read.isEmpty, let first = pending.first, Self.work(of: first) != nil,
      tokens.isDated(behind: first)
    else { return read + pending }
    return read + apply(titles, to: pending, head: 0)
  }

  /// The proposal whose title the note gives: "Proposal for a Regulation … amending Regulation (EC) No
  /// 1217/2009 …, COM(2022) 296 final" says what the proposal does.
  private func proposal(in references: [Reference], _ tokens: TokenText) -> WorkIdentifier? {
    let papers = references.filter { $0.kind == .com }
    guard papers.count == 1, papers[0].targets.count == 1, papers[0].targets[0].pinpoint == nil
    else { return nil }
    let start = tokens.firstToken(from: papers[0].span.end)
    let isProposal = [0, start].contains { first in
      (first..<first + 4).contains { tokens.spells(oneOf: Self.proposals, at: $0) }
    }
    return isProposal ? papers[0].targets[0].work : nil
  }

  private static let proposals = WordList(RuleWords.proposals)

  /// References of which the last is a place, with the title that ends there.
  private func titled(
    _ references: [Reference], _ tokens: TokenText, _ titles: TitleRelations, isNote: Bool
  ) -> [Reference] {
    if isNote {
      guard let first = references.first, Self.work(of: first) != nil else { return references }
      return apply(titles, to: references, head: 0)
    }
    guard let place = references.last,
      tokens.isSymbol(.open, at: tokens.firstToken(from: place.span.start) - 1),
      let head = references.lastIndex(where: {
        Self.work(of: $0) != nil && tokens.isDated(behind: $0)
      }),
      !isBroken(from: references[head].span.end, to: place.span.start, tokens)
    else { return references }
    return apply(titles, to: references, head: head)
  }

  private func apply(
    _ titles: TitleRelations, to references: [Reference], head: Int
  ) -> [Reference] {
    references[...head]
      + titles.read(
        Array(references[(head + 1)...]), head: Self.work(of: references[head]),
        from: references[head].span.end)
  }

  /// The one act that the reference names as a whole.
  private static func work(of reference: Reference) -> WorkIdentifier? {
    guard reference.kind == .act, reference.targets.count == 1,
      let work = reference.targets.first?.work, work.scheme == .celex
    else { return nil }
    return work
  }

  /// Whether a clause or sentence ends between the two bytes.
  private func isBroken(from start: Int, to end: Int, _ tokens: TokenText) -> Bool {
    let first = tokens.firstToken(from: start)
    return (first..<max(first, tokens.firstToken(from: end))).contains {
      tokens.isSymbol(.semicolon, at: $0)
        || tokens.isSymbol(.stop, at: $0) && tokens.isWord(at: $0 + 1)
          && !tokens.isGlued(at: $0 + 1)
    }
  }
}

extension TokenText {
  /// Tokens from an act's number to its date: "of the European Parliament and of the Council of".
  private static let dateReach = 14

  /// Whether the act is given with its date: nothing but words stands between.
  func isDated(behind reference: Reference) -> Bool {
    isDated(from: firstToken(from: reference.span.end))
  }

  /// Whether a date follows with nothing but words before it.
  func isDated(from start: Int) -> Bool {
    for index in start..<min(start + Self.dateReach, count) {
      if datePhrase(at: index) != nil { return true }
      guard isWord(at: index) else { return false }
    }
    return false
  }
}
