import LegalDocuments
import LegalIdentifiers

/// What "those Articles", "these points", "ces annexes" mean: all that the text has just named.
extension Discourse {
  /// The provisions of the kind that were named last: a list or a range, or those that one sentence
  /// names one by one.
  ///
  /// One alone is never meant by the plural: where the text has not named several, the noun is a common
  /// one (articles that are goods, points of a network).
  func lastProvisions(before match: Match, in text: TokenText) -> Meaning? {
    guard let part = match.part?.unit else { return nil }
    var all: [Target] = []
    var sentence: Int?
    var passed = 0
    var reach = reach(of: match, in: text)
    for mention in mentions.reversed() where passed < Self.nearby {
      guard reach.holds(mention), !mention.isProvision || mention.isKnown,
        mention.provisions.count <= Self.longestList
      else { break }
      if let sentence {
        guard mention.text == serial, text.sameSentence(mention.tokens.upperBound, sentence) else {
          break
        }
      }
      passed += 1
      let named = parts(of: part, in: mention.provisions)
      guard !named.isEmpty else { continue }
      let isRange = named.contains { $0.pinpoint?.endPath.isEmpty == false }
      if all.isEmpty, named.count > 1 || isRange {
        return Meaning(provisions: named, confidence: 0.9)
      }
      all.insert(contentsOf: named.filter { !all.contains($0) }, at: 0)
      sentence = sentence ?? mention.tokens.lowerBound
    }
    return all.count > 1 ? Meaning(provisions: all, confidence: 0.8) : nil
  }

  /// Longer lists are of nothing that a text would point back to.
  private static let longestList = 32

  /// The provisions, as far as the part goes, each once.
  private func parts(of part: Pinpoint.Unit, in provisions: [Target]) -> [Target] {
    var parts: [Target] = []
    for provision in provisions {
      guard let whole = provision.several(part), !parts.contains(whole) else { continue }
      parts.append(whole)
    }
    return parts
  }
}

extension Target {
  /// The part of the kind that the target is or lies in, or the range of such parts.
  fileprivate func several(_ part: Pinpoint.Unit) -> Target? {
    guard let whole = whole(part) else { return nil }
    guard let path = whole.pinpoint?.path, !path.isEmpty, let end = pinpoint?.endPath,
      end.count >= path.count, end.unit(at: path.count - 1) == part
    else { return whole }
    let last = end.outermost(path.count)
    return last == path ? whole : Target(work, pinpoint: Pinpoint(path, through: last))
  }
}
