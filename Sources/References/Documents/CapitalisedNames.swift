import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Finds papers under a proper name: "the Stockholm Programme", "the SME Relief Package", "the
/// Objectives Report of 12 February 2001" and "the Objectives Report" from there on.
///
/// A name in capitals with a noun for a paper, the definite article before it, means one paper that
/// readers are taken to know (`references.md` §6.3, §7.3). Papers cite so, and recitals; what an act
/// enacts gives numbers, and capitals there are for funds and plans to be made. A programme
/// counts when it bears the name of a place where the European Council met; others spend money. A
/// report counts from where its date is given.
struct CapitalisedNames {
  let texts: DocumentTexts

  /// Adds a mention for each such name.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    let isAct = document.segments.contains { $0.kind == .article }
    var dated: Set<String> = []
    for index in document.segments.indices
    where holdsNames(document.segments[index].kind, isAct) {
      let holder = TextLocation.Holder.segment(index)
      found.add(
        names(in: texts.segment(index), besides: found[holder], dated: &dated), to: holder)
    }
  }

  private func holdsNames(_ kind: SegmentKind, _ isAct: Bool) -> Bool {
    isAct ? kind == .recital : kind != .table && kind != .title && kind != .heading
  }

  private func names(
    in text: TokenText, besides known: [Reference], dated: inout Set<String>
  ) -> [Reference] {
    var references: [Reference] = []
    for noun in 0..<text.count where text.isWord(at: noun) && text[noun].isCapitalised {
      guard let name = name(at: noun, in: text) else { continue }
      var end = name.upperBound
      let words = text.descriptionWords(name.lowerBound, name.upperBound)
      if Self.datedNouns.contains(text.string(at: noun)) {
        if text.has(.of, at: end), let date = text.meetingDays(at: end + 1), date.date.day > 0 {
          dated.insert(words)
          end = date.next
        } else if !dated.contains(words) {
          continue
        }
      }
      let span = text.span(name.lowerBound, end)
      guard !known.contains(where: { $0.span.overlaps(span) }) else { continue }
      references.append(
        Reference(
          span: span, kind: .alias, targets: [Target(WorkIdentifier(.alias, words))],
          status: .unresolved, confidence: 0.6, note: "a name not explained"))
    }
    return references
  }

  /// Tokens of the name that ends with the noun, or begins with it in French.
  private func name(at noun: Int, in text: TokenText) -> Range<Int>? {
    let word = text.string(at: noun)
    guard
      Self.nouns.contains(word) || Self.datedNouns.contains(word) || word == "Programme"
        || word == "Programm"
    else { return nil }
    // Part of a longer name: "Strategy Paper", "Action Plan Group", "Strategy-based".
    guard !text[noun + 1].isCapitalised || text.sentenceBreaks(before: noun + 1),
      !text.isNumber(at: noun + 1), !text.isSymbol(.hyphen, at: noun + 1)
    else { return nil }
    var start = noun
    while start > 0, noun - start < 7,
      isModifier(start - 1, in: text) || joins(start - 1, in: text),
      !text.sentenceBreaks(before: start)
    {
      start -= 1
    }
    while start < noun, text[start].kind == .symbol { start += 1 }
    guard start < noun, text.has(.the, at: start - 1) else { return nil }
    if word.hasPrefix("Programm") {
      return start == noun - 1 && Self.isPlace(text.string(at: start)) ? start..<noun + 1 : nil
    }
    let isDistinct = (start..<noun).contains {
      text.isWord(at: $0) && text[$0].count > 1 && !Self.generic.contains(text.string(at: $0))
    }
    return isDistinct ? start..<complement(behind: noun + 1, in: text) : nil
  }

  /// The token behind "for 2030", "for the Western Balkans", "of Officials": part of the name.
  private func complement(behind index: Int, in text: TokenText) -> Int {
    guard text.has(.for, at: index) || text.has(.of, at: index) else { return index }
    if text.has(.for, at: index), text.digits(at: index + 1) == 4 { return index + 2 }
    let first = text.has(.the, at: index + 1) ? index + 2 : index + 1
    var end = first
    while end < first + 5, text.isWord(at: end), text[end].isCapitalised,
      !text.sentenceBreaks(before: end)
    {
      end += 1
    }
    // "the Plan of the Commission" tells the author; months begin a date.
    guard end > first, !Self.generic.contains(text.string(at: first)), text.month(at: first) == nil
    else { return index }
    return end
  }

  private func isModifier(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    switch token.kind {
    case .word: return token.isCapitalised && !text.has(.the, at: index)
    case .symbol: return token.symbol == .hyphen && text.isGlued(at: index)
    case .number: return false
    }
  }

  private func joins(_ index: Int, in text: TokenText) -> Bool {
    text.joinsCapitals(at: index) && isModifier(index - 1, in: text)
  }

  private static func isPlace(_ word: String) -> Bool {
    word == "Hague" || word == "Haager" || EuropeanCouncils.isPlace(word)
      || word.hasSuffix("er") && EuropeanCouncils.isPlace(String(word.dropLast(2)))
  }

  private static let nouns: Set = [
    "Strategy", "Pact", "Roadmap", "Package", "Plan", "Agenda", "Regulations",
  ]

  private static let datedNouns: Set = ["Report", "Communication", "Paper", "Memorandum"]

  /// Words that tell no paper from others of its kind.
  private static let generic: Set = [
    "EU", "EC", "European", "Union", "Community", "Commission", "Council", "Presidency", "National",
    "Annual", "Multiannual", "Joint", "Common", "Action", "Work", "Strategic", "Operational",
    "Management", "Implementation", "Integrated", "Global", "Regional", "Local", "New", "General",
    "Overall", "Long", "Term", "Medium", "Draft", "Progress", "Final", "Interim", "Evaluation",
    "Monitoring", "Rolling", "Member", "State", "States", "Country", "Programme", "Green", "White",
    "Information", "Room", "Working", "Discussion", "Issues", "Concept", "Position", "Options",
    "Provisional", "The", "Business", "Contingency", "Legislative", "Special", "Activity",
  ]
}
