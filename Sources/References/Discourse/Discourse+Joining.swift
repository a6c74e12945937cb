import Languages
import LegalDocuments
import LegalIdentifiers

/// Whether a provision and the mention behind it are one: "Article 5 of Regulation (EU) 2016/679",
/// "Artikel 5 dieser Verordnung", "Annex I, Point III (C) of the 1979 Act of Accession".
extension Discourse {
  /// Whether the next mention is the work that the provision belongs to.
  func isJoined(
    _ match: Match, to index: Int, of matches: [Match], in text: TokenText
  ) -> Bool {
    guard index < matches.count, let bridge = match.bridge else { return false }
    let start = matches[index].tokens.lowerBound
    guard start >= match.tokens.upperBound, start <= bridge + 3 + (hasGenitives(text) ? 3 : 0),
      // Another provision is none; what would be read of it below is not copied to learn that.
      matches[index].kind != .provision
        || matches[index].targets.isEmpty
          && (bridge != match.tokens.upperBound
            || isGenitive(matches[index], at: bridge, in: text)),
      text.sameSentence(match.tokens.upperBound - 1, start),
      !isPossessor(index, of: matches, behind: match)
    else { return false }
    return isJoined(match, to: matches[index], bridge, in: text)
  }

  /// Whether a work goes with the provision behind it, as in "9 cikkét e rendelet 12 cikkének": where
  /// provisions follow their work.
  private func isPossessor(_ index: Int, of matches: [Match], behind match: Match) -> Bool {
    guard match.followsWork, index + 1 < matches.count else { return false }
    return matches[index + 1].followsWork
      && matches[index + 1].tokens.lowerBound == matches[index].tokens.upperBound
  }

  private func isJoined(
    _ match: Match, to next: Match, _ bridge: Int, in text: TokenText
  ) -> Bool {
    if bridge == match.tokens.upperBound {
      // Nothing between: only letters that stand for a work follow directly ("Article 16 TFEU"), in the
      // square brackets of a quotation at most ("Article 34 [TFEU]").
      let first = text[next.tokens.lowerBound]
      let direct = text.isSymbol(.openSquare, at: bridge) ? bridge + 1 : bridge
      guard next.tokens.lowerBound == direct else { return false }
      // German needs no "of": "Artikel 5 dieser Verordnung", "Artikel 5 EG-Vertrag".
      if next.antecedent != nil, next.kind != .treaty { return true }
      // "Art. 5 Abs. 2 VO 1370/2007": the shorthand of courts and commentators.
      if next.kind == .act, next.status == .identified, match.antecedent == .bare { return true }
      return next.kind == .treaty && next.antecedent == nil || next.bindsDirectly
        || (next.kind == .alias || next.isWellKnown)
          && (first.isAllCapitals || text.isAcronym(at: next.tokens.lowerBound))
    }
    guard next.kind != .oj, next.kind != .provision || next.targets.isEmpty else { return false }
    // Determiners may begin the mention itself ("of that Regulation").
    guard next.tokens.lowerBound < bridge else {
      return (bridge..<next.tokens.lowerBound).allSatisfy { index in
        // "Annex II to this Climate Delegated Act"
        isBridgeWord(index, in: text) || next.isWellKnown && text.has(.this, at: index)
      }
    }
    return true
  }

  /// Whether nouns have cases, so that no word stands between.
  ///
  /// For example "ust. 2 i 3 niniejszego artykułu", "Absatz 1 dieses Artikels".
  private func isGenitive(_ next: Match, at bridge: Int, in text: TokenText) -> Bool {
    guard case .ownPart = next.antecedent else { return false }
    return next.tokens.lowerBound == bridge && !text.vocabulary.traits.contains(.joinsByWords)
  }

  /// "Annex I, Point III (C) of the 1979 Act of Accession", "Annex II, point 4.A.3, to the 2003 Act of
  /// Accession": numbers that no grammar reads stand between an annex and the act of accession.
  func leadsOver(
    _ match: Match, to index: Int, of matches: [Match], in text: TokenText
  ) -> Bool {
    guard index < matches.count, matches[index].kind == .treaty else { return false }
    let next = matches[index]
    let end = match.tokens.upperBound
    let start = next.tokens.lowerBound
    guard next.antecedent == nil, next.treaties.isEmpty, !next.targets.isEmpty,
      match.firstUnit == .annex, (2...12).contains(start - end)
    else { return false }
    let link = text.has(.the, at: start - 1) ? start - 2 : start - 1
    guard text.has(.of, at: link) || text.has(.to, at: link) else { return false }
    return (end..<link).allSatisfy { index in
      text[index].kind == .symbol || text[index].kind == .number && text.digits(at: index) <= 2
        || text[index].count == 1 || text.isRoman(at: index, capital: true)
    }
  }

  private func isBridgeWord(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    if token.kind == .symbol {
      return token.symbol == .apostrophe || token.symbol == .stop
        // "of the [Charter]", "of [Council] Decision": what a quotation supplies.
        || token.symbol == .openSquare || token.symbol == .closeSquare
        || token.symbol == .hyphen && text.isGlued(at: index)  // MT: tar-Regolament
        || token.symbol == .colon && text.isGlued(at: index) && hasGenitives(text)  // "EU:s"
    }
    let terms = token.terms
    // DE: "der Fluggastrechte-VO (EG) Nr. 261/2004"
    if token.isCapitalised, text.isSymbol(.hyphen, at: index + 1), text.isGlued(at: index + 1) {
      return true
    }
    // "of [Council] Decision", "of EEC Regulation No 1612/68"
    if text.isSymbol(.openSquare, at: index - 1), text.isSymbol(.closeSquare, at: index + 1) {
      return true
    }
    if terms.contains(.domain), token.isAllCapitals, text.actHead(at: index + 1) != nil {
      return true
    }
    // "the basic Regulation No 516/77", "l'ancienne directive 93/37/CEE"
    if !token.isCapitalised, terms.isPlain, text.actHead(at: index + 1) != nil,
      text.has(.the, at: index - 1) || text.isSymbol(.apostrophe, at: index - 1)
    {
      return true
    }
    return terms.contains(.the) || terms.contains(.that) || terms.contains(.said)
      // "Article 10 of the United Nations [Convention to Combat Desertification]"
      || text.spells("united", at: index) || text.spells("nations", at: index)
      || terms.contains(.document) || terms.contains(.of) || text.spells("note", at: index)
      || terms.contains(.paper) && !token.isCapitalised || terms.contains(.ordinal)
      || hasGenitives(text)
        && (isAuthor(terms) || terms.contains(.domain)
          || token.count == 1 && text.isSymbol(.colon, at: index - 1) && text.isGlued(at: index))
  }

  /// Whether authors may stand between a provision and its act: "artikel 3 i rådets förordning".
  func hasGenitives(_ text: TokenText) -> Bool {
    text.vocabulary.traits.contains(.genitiveAuthors)
  }

  private func isAuthor(_ terms: TermSet) -> Bool {
    terms.contains(.council) || terms.contains(.commission) || terms.contains(.parliament)
      || terms.contains(.european) || terms.contains(.and)
  }
}
