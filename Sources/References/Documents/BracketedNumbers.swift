import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Binds a paper's description to the number, or the place in the Official Journal, that stands in
/// brackets behind it.
///
/// "the interim reports to the Council of 12 November 1998 (doc. 4748/98)" and "Opinion of the
/// European Parliament of 13 January 1999 (OJ C 104, 14.4.1999, p. 49)" name one paper twice: by what
/// it is and by its number.
struct BracketedNumbers {
  let texts: DocumentTexts

  /// Adds a mention for each description.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for holder in document.holders {
      place(inBracketsOf: texts[holder], &found[holder])
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

  /// Papers and meetings known by their words alone.
  private static func isNamed(_ reference: Reference) -> Bool {
    (reference.kind == .document || reference.kind == .meeting || reference.kind == .alias)
      && reference.isDescription
      && !reference.targets.isEmpty
  }

  /// Tokens of a title that may stand between a description and the bracket.
  private static let longestTitle = 60

  /// Gives descriptions the place that is printed behind them.
  private func place(
    inBracketsOf text: @autoclosure () -> TokenText, _ references: inout [Reference]
  ) {
    guard references.contains(where: Self.isNamed), references.contains(where: { $0.kind == .oj })
    else { return }
    let text = text()
    for index in references.indices.dropLast() where Self.isNamed(references[index]) {
      let place = references[index + 1]
      guard place.kind == .oj, place.status == .identified, place.targets.count == 1 else {
        continue
      }
      let end = text.firstToken(from: references[index].span.end)
      let first = text.firstToken(from: place.span.start)
      guard text.isSymbol(.open, at: first - 1), first - 1 - end <= Self.longestTitle,
        text.sameSentence(end - 1, first),
        references[index].kind != .alias
          || !isInTitle(of: references[..<index], before: end, in: text),
        !(end..<first - 1).contains(where: { between in
          text.isSymbol(.open, at: between) || text.isSymbol(.semicolon, at: between)
        })
      else { continue }
      references[index].targets = place.targets
      references[index].status = .identified
      references[index].method = .alias
      references[index].confidence = 0.8
      references[index].note = "published at the place in brackets"
    }
  }

  /// Whether an act was named before in the sentence, so that the place at its end is that of its title.
  ///
  /// "Council Decision 2012/166/CFSP … implementation of the EU Strategy … (OJ L 87, 24.3.2012, p. 49)"
  private func isInTitle(
    of references: ArraySlice<Reference>, before end: Int, in text: TokenText
  ) -> Bool {
    references.contains { reference in
      reference.kind == .act
        && text.sameSentence(text.firstToken(from: reference.span.start), end - 1)
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
