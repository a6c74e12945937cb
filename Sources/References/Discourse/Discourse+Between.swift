import Languages
import LegalDocuments
import LegalIdentifiers

/// Provisions with something between them and their work, or behind it.
extension Discourse {
  /// "artículo 267 TFUE, párrafo tercero": the Court's Spanish sets the inner parts behind the treaty.
  func goingOn(
    _ match: Match, behind work: Int, of matches: [Match], in text: TokenText
  ) -> Match? {
    guard text.vocabulary.traits.contains(.partsBehindTreaty), match.antecedent == .bare,
      match.targets.count == 1,
      let article = match.targets[0].pinpoint, article.endPath.isEmpty, article.path.count == 1,
      work + 1 < matches.count, matches[work].kind == .treaty, matches[work].antecedent == nil
    else { return nil }
    let behind = matches[work].tokens.upperBound
    let inner = matches[work + 1]
    guard text.isSymbol(.comma, at: behind), inner.tokens.lowerBound == behind + 1,
      inner.kind == .provision, inner.antecedent == .inner, !inner.targets.isEmpty
    else { return nil }
    var whole = match
    whole.tokens = match.tokens.lowerBound..<inner.tokens.upperBound
    whole.targets = inner.targets.map { target in
      guard let deeper = target.pinpoint else { return match.targets[0] }
      return Target(
        target.work,
        pinpoint: Pinpoint(
          deeper.path.inside(article.path),
          through: deeper.endPath.isEmpty ? Pinpoint.Path() : deeper.endPath.inside(article.path)))
    }
    return whole
  }

  /// "Chapter VIII, in particular Article 80, of Regulation (EU) 2016/679": one genitive for a division
  /// and what is singled out in it.
  func inParticular(
    _ match: Match, before next: Int, of matches: [Match], in text: TokenText
  ) -> Meaning? {
    let end = match.tokens.upperBound
    guard match.antecedent == .bare, next + 1 < matches.count, text.isSymbol(.comma, at: end),
      (end + 1...end + 3).contains(where: { text.has(.particular, at: $0) }),
      matches[next].kind == .provision, matches[next].tokens.lowerBound - end <= 5,
      match.firstUnit.map({ Subdivision.rank(of: $0) < Subdivision.article.rank }) ?? false,
      isJoined(matches[next], to: next + 1, of: matches, in: text),
      matches[next + 1].antecedent == nil, matches[next + 1].targets.count == 1,
      matches[next + 1].treaties.isEmpty
    else { return nil }
    return Meaning(works: [matches[next + 1].targets[0].work], confidence: 0.8)
  }

  /// "Articles 31 to 51, with the exception of Article 34(2), of the Brussels Convention": what is excepted
  /// stands between the provisions and the work that both are of.
  @inline(__always)
  func restricted(
    _ match: Match, before next: Int, of matches: [Match], in text: TokenText
  ) -> Meaning? {
    let end = match.tokens.upperBound
    guard match.antecedent == .bare, next < matches.count, text.isSymbol(.comma, at: end),
      (end + 1...end + 4).contains(where: {
        text.has(.exception, at: $0) || text.spells(oneOf: Self.including, at: $0)
      }),
      matches[next].kind == .provision, matches[next].tokens.lowerBound - end <= 7,
      text.isSymbol(.comma, at: matches[next].tokens.upperBound),
      let bridge = matches[next].bridge, bridge > matches[next].tokens.upperBound + 1
    else { return nil }
    if isJoined(matches[next], to: next + 1, of: matches, in: text) {
      let work = matches[next + 1]
      guard work.antecedent == nil, work.targets.count == 1, work.treaties.isEmpty else {
        return nil
      }
      return Meaning(works: [work.targets[0].work], confidence: 0.8)
    }
    let limit = next + 1 < matches.count ? matches[next + 1].tokens.lowerBound : text.count
    guard case .named(let name, _) = foreign(at: bridge, before: limit, in: text) else {
      return nil
    }
    return Meaning(
      works: [WorkIdentifier(.alias, name)], method: .alias, confidence: 0.6,
      note: "named, not numbered")
  }
}
