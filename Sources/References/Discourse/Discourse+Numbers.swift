import Languages
import LegalDocuments
import LegalIdentifiers

extension Discourse {
  /// The work whose number, or place in the Official Journal, stands behind the description at `index`:
  /// "Council conclusions of 9 June 2016 on … (10025/16)" is one work (`references.md` §9.2).
  func number(behind index: Int, of matches: [Match], in text: TokenText) -> [Target]? {
    let description = matches[index]
    guard description.targets.count == 1,
      // The place behind a title in which a programme is named is that of the act.
      description.kind != .alias
        || !matches[max(0, index - 16)..<index].contains(where: { act in
          act.kind == .act
            && text.sameSentence(act.tokens.lowerBound, description.tokens.upperBound - 1)
        }),
      let numbers = Self.numbers(of: description.kind, description.targets[0].work.scheme)
    else { return nil }
    // "intitulée «Le pacte vert pour l'Europe» [COM(2019) 640 final]": a name within the title.
    let isNamed = index + 2 < matches.count && matches[index + 1].isWellKnown
    let next = index + (isNamed ? 2 : 1)
    guard next < matches.count else { return nil }
    let number = matches[next]
    guard number.status == .identified, number.targets.count == 1, numbers.contains(number.kind)
    else { return nil }
    let end = description.tokens.upperBound
    let first = number.tokens.lowerBound
    guard first - end <= Self.longestTitle, text.sameSentence(end - 1, first) else { return nil }
    let bracket =
      text.openingBracket(before: first)
      ?? (text.isSymbol(.openSquare, at: first - 1) ? first - 1 : nil)
    // "Commission Decision of 24.1.2024 establishing the European Artificial Intelligence Office C(2024)
    // 390": the number closes the title of a document of the Commission.
    guard bracket != nil || number.kind == .com && text.isExactly("C", at: first) else {
      return nil
    }
    let isTitle = (end..<(bracket ?? first)).allSatisfy { isOfTitle($0, in: text) }
    return isTitle ? [Target(number.targets[0].work)] : nil
  }

  /// Whether mentions of the kind may be descriptions: most are not.
  static func describes(_ kind: ReferenceKind) -> Bool {
    kind == .document || kind == .meeting || kind == .alias
  }

  /// Kinds of numbers that a description may have; none where it is no description.
  private static func numbers(
    of kind: ReferenceKind, _ scheme: IdentifierScheme
  ) -> [ReferenceKind]? {
    switch (kind, scheme) {
    case (.document, .text): [.council, .com, .ep, .body, .oj]
    case (.meeting, .meeting): [.council]
    // "the Stockholm Programme (OJ C 115, 4.5.2010, p. 1)"
    case (.alias, .alias): [.council, .com, .oj]
    default: nil
    }
  }

  /// Whether the token can stand between a description and its number: no other paper, whose number it
  /// would be, and no new member of a list.
  private func isOfTitle(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    switch token.kind {
    case .number: return true
    case .symbol:
      return token.symbol != .open && token.symbol != .semicolon
        && !(token.symbol == .comma && text.has(.the, at: index + 1))
    case .word:
      return !text.has(.paper, at: index)
        && !(text.has(.and, at: index) && text.has(.the, at: index + 1))
    }
  }

  /// Tokens of a title that may stand between a description and its number.
  private static let longestTitle = 60
}
