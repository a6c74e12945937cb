import Languages
import LegalIdentifiers

/// Paragraphs of decisions that are cited by the name of the case alone, or by their place in a law
/// report: "(BECTU, paragraph 55)", "GT-Link, cited above, paragraph 39", "Rec. p. I-4881, apartado 43".
///
/// Which case it is would have to be told by what stands further back; a paragraph of the document it
/// is not (CURIA, "method of citing").
extension Discourse {
  /// The decision of that name whose number the same text has given: "Case C-415/93 Bosman [1995] ECR
  /// I-4921 … Bosman, cited above, paragraph 96".
  func citedCase(_ match: Match, in text: TokenText) -> Meaning? {
    guard text.isComma(before: match.tokens.lowerBound),
      match.firstUnit == .paragraph || match.firstUnit == .point
    else { return nil }
    var name = match.tokens.lowerBound - 2
    let floor = max(0, name - 6)
    while name > floor, !text[name].isCapitalised || text.spells("others", at: name) { name -= 1 }
    guard text.isWord(at: name), text[name].isCapitalised, text[name].count > 2 else { return nil }
    let hash = text.hash(at: name)
    for mention in mentions.suffix(Self.casesInReach).reversed() where mention.text == serial {
      guard mention.works.count == 1, mention.works[0].isDecisionOfCourt,
        mention.tokens.upperBound <= name
      else { continue }
      let around = max(0, mention.tokens.lowerBound - 6)..<min(name, mention.tokens.upperBound + 4)
      if around.contains(where: { text.hash(at: $0) == hash }) {
        return Meaning(works: mention.works, confidence: 0.8)
      }
    }
    return nil
  }

  /// Mentions that are looked back over for a case.
  private static let casesInReach = 64

  /// Whether the paragraph or point belongs to a decision that stands right before its comma.
  func isOfCitedCase(_ match: Match, in text: TokenText) -> Bool {
    let start = match.tokens.lowerBound
    guard text.isComma(before: start), match.firstUnit == .paragraph || match.firstUnit == .point
    else { return false }
    // What was cited there was not understood.
    if let last = mentions.indices.last, mentions[last].text == serial,
      mentions[last].tokens.upperBound == start - 1, !mentions[last].isKnown,
      !mentions[last].isProvision
    {
      return true
    }
    // "Rec. p. I-4881, apartado 43": the page of a report, whatever that is called.
    if text.isNumber(at: start - 2), text.isSymbol(.hyphen, at: start - 3),
      text.isGlued(at: start - 2),
      text.isRoman(at: start - 4, capital: true)
    {
      return true
    }
    if (2...3).contains(where: { text.spells(oneOf: Self.citing, at: start - $0) }) { return true }
    return isBehindName(start - 1, in: text)
      && text.isSymbol(in: [.close, .semicolon, .comma], at: match.tokens.upperBound)
  }

  /// Words for "cited", behind the name of a case that has been cited in full.
  private static let citing = WordList(RuleWords.citing)

  /// Whether the comma closes a name in a bracket: "(BECTU, paragraph 55, and Google Spain and Others,
  /// paragraph 7)".
  private func isBehindName(_ comma: Int, in text: TokenText) -> Bool {
    guard text[comma - 1].isCapitalised else { return false }
    for index in stride(from: comma - 1, to: max(0, comma - Self.longestNames), by: -1) {
      guard isOfName(index, in: text) else { return false }
      if text.isSymbol(.open, at: index - 1) {
        return text[index].isCapitalised && text[index].terms.isEmpty
      }
    }
    return false
  }

  /// Whether a token may stand in a list of cases by their names, with paragraphs of them.
  private func isOfName(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    if token.isNumber { return text.digits(at: index) <= 4 }
    if token.kind == .symbol {
      return text.isSymbol(in: [.hyphen, .slash, .comma, .dash], at: index)
    }
    let terms = token.terms
    if terms.contains(.and) || terms.contains(.paragraph) || terms.contains(.point) { return true }
    return token.isCapitalised && text.subdivision(at: index) == nil
      && text.actHead(at: index) == nil && !terms.contains(.treatyName)
      && !terms.contains(.actName)
  }

  /// Tokens of such a list that are looked back over.
  private static let longestNames = 24
}

extension WorkIdentifier {
  /// Whether it is a decision of the Court: `celex:61993CJ0415`.
  fileprivate var isDecisionOfCourt: Bool {
    scheme == .celex && value.utf8.first == UInt8(ascii: "6")
  }
}
