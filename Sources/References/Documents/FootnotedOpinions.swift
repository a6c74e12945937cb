import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Joins what a visa and its note say of an opinion: the visa names the author, the note the day.
///
/// "Having regard to the opinion of the European Parliament¹," with the note "Opinion of 14 June 2020 (not
/// yet published in the Official Journal)": drafting splits them so as long as there is no place to cite
/// (Joint Practical Guide 9). Both are mentions of one work, under the name that it has when author and
/// day stand together. A note with several days, or one that is called more than once, tells no day.
struct FootnotedOpinions {
  let texts: DocumentTexts

  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    var calls: [Int: Int] = [:]
    for segment in document.segments {
      for call in segment.calls { calls[call.footnote, default: 0] += 1 }
    }
    for (index, segment) in document.segments.enumerated()
    where !segment.calls.isEmpty && texts.segment(index).isVisa {
      let visa = texts.segment(index)
      for call in segment.calls where calls[call.footnote] == 1 {
        guard document.footnotes.indices.contains(call.footnote),
          document.footnotes[call.footnote].segment == index,
          let opinion = opinion(before: visa.firstToken(from: call.offset), in: visa)
        else { continue }
        let note = texts.footnote(call.footnote)
        guard let day = day(in: note, of: visa.string(at: opinion.lowerBound)) else { continue }
        let work = WorkIdentifier(.text, name(visa, opinion, note, day))
        add(work, opinion, in: visa, to: .segment(index), &found)
        add(work, 0..<day.upperBound, in: note, to: .footnote(call.footnote), &found)
      }
    }
  }

  private func add(
    _ work: WorkIdentifier, _ tokens: Range<Int>, in text: TokenText,
    to holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    let reference = Reference(
      span: text.span(tokens.lowerBound, tokens.upperBound), kind: .document,
      targets: [Target(work)], status: .unresolved, method: .explicit, confidence: 0.5,
      note: "named by its author and the day in its footnote")
    found.add([reference], to: holder)
  }

  /// The opinion and its author right before the call: "opinion of the European Parliament".
  private func opinion(before call: Int, in text: TokenText) -> Range<Int>? {
    let end = text.isSymbol(in: [.comma, .semicolon], at: call - 1) ? call - 1 : call
    for noun in stride(from: end - 1, through: max(0, end - Self.longest), by: -1) {
      guard text.isWord(at: noun) || text.isSymbol(.apostrophe, at: noun) else { return nil }
      guard text.spells(oneOf: Self.nouns, at: noun) else { continue }
      let isOfAuthor =
        noun + 2 < end && text.has(.of, at: noun + 1)
        && (noun + 2..<end).contains { !text[$0].terms.isDisjoint(with: Self.authors) }
      return isOfAuthor ? noun..<end : nil
    }
    return nil
  }

  /// Tokens of the longest: "avis du Comité économique et social européen", with its apostrophes.
  private static let longest = 14

  /// The tokens of the one day in a note that begins with the noun: "Opinion delivered on 1 March 2001".
  private func day(in note: TokenText, of noun: String) -> Range<Int>? {
    guard note.spells(noun, at: 0) else { return nil }
    var start = 1
    while start < 5, note.spells(oneOf: Self.deliveries, at: start) || note.isDateLink(at: start) {
      start += 1
    }
    guard start > 1, note.isNumber(at: start), let day = note.datePhrase(at: start) else {
      return nil
    }
    // The day of publication, or that of another opinion.
    let others = (day.next..<min(note.count, day.next + Self.longestNote)).contains {
      note.isNumber(at: $0)
    }
    return others || note.count > day.next + Self.longestNote ? nil : start..<day.next
  }

  /// Tokens of "(not yet published in the Official Journal)." at most.
  private static let longestNote = 16

  /// The first words of author and day together (`identifiers.md`); all of them where the year would be
  /// lost, as where both stand together.
  private func name(
    _ visa: TokenText, _ opinion: Range<Int>, _ note: TokenText, _ day: Range<Int>
  ) -> String {
    let author = visa.descriptionWords(opinion.lowerBound, opinion.upperBound, atMost: 32)
    let link = RuleWords.dayLinks[visa.vocabulary.language] ?? ""
    let date = note.descriptionWords(day.lowerBound, day.upperBound)
    let words = "\(author)-\(link)-\(date)".split(separator: "-")
    let reachesYear = author.split(separator: "-").count + 4 <= Self.longestName
    return words.prefix(reachesYear ? Self.longestName : words.count).joined(separator: "-")
  }

  private static let longestName = 8
  private static let nouns = WordList(RuleWords.opinions)
  private static let deliveries = WordList(RuleWords.deliveries)
  private static let authors: TermGroup = [
    .parliament, .committee, .bank, .court, .council, .commission, .assembly,
  ]
}
