import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Binds a paper's description to the number that stands in brackets behind it.
///
/// "the interim reports to the Council of 12 November 1998 (doc. 4748/98)" names one paper twice:
/// by what it is and by its number.
struct BracketedNumbers {
  let texts: DocumentTexts

  /// Adds a mention for each description.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for holder in document.holders {
      let numbers = found[holder].filter { Self.isNumber($0) }
      guard !numbers.isEmpty else { continue }
      let text = texts[holder]
      var floor = 0
      for number in numbers {
        let first = text.firstToken(from: number.span.start)
        defer { floor = text.firstToken(from: number.span.end) }
        guard let bracket = text.openingBracket(before: first),
          let phrase = NounPhrase(endingAt: bracket, notBefore: floor, in: text)
        else { continue }
        let span = text.span(phrase.tokens.lowerBound, phrase.tokens.upperBound)
        guard !found[holder].contains(where: { $0.span.overlaps(span) && !$0.isDescription })
        else { continue }
        found[holder].removeAll { $0.isDescription && $0.span.overlaps(span) }
        found.add(
          [
            Reference(
              span: span, kind: .document, targets: number.targets, method: .alias,
              confidence: 0.8, note: "numbered in brackets")
          ], to: holder)
      }
    }
  }

  /// Numbers of papers; acts and places in the Official Journal have names of their own.
  private static func isNumber(_ reference: Reference) -> Bool {
    (reference.kind == .council || reference.kind == .com) && reference.status == .identified
      && reference.targets.count == 1
  }
}

extension TokenText {
  /// The bracket that opens right before a number, with "doc." between at most.
  func openingBracket(before index: Int) -> Int? {
    var position = index - 1
    while position > index - 4,
      has(.document, at: position) || has(.see, at: position) || isSymbol(.stop, at: position)
    {
      position -= 1
    }
    return isSymbol(.open, at: position) ? position : nil
  }
}
