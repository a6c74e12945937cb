import Languages
import LegalIdentifiers

/// A part of an act as its noun names it, with its depth: an annex holds parts, an article holds
/// paragraphs.
struct Subdivision: Equatable {
  var unit: Pinpoint.Unit
  /// Smaller is further out.
  var rank: Int

  static let annex = Subdivision(unit: .annex, rank: 0)
  static let appendix = Subdivision(unit: .appendix, rank: 1)
  static let part = Subdivision(unit: .part, rank: 2)
  static let title = Subdivision(unit: .title, rank: 3)
  static let chapter = Subdivision(unit: .chapter, rank: 4)
  static let section = Subdivision(unit: .section, rank: 5)
  static let article = Subdivision(unit: .article, rank: 6)
  static let recital = Subdivision(unit: .recital, rank: 6)
  static let table = Subdivision(unit: .table, rank: 7)
  static let paragraph = Subdivision(unit: .paragraph, rank: 8)
  static let subparagraph = Subdivision(unit: .subparagraph, rank: 9)
  static let point = Subdivision(unit: .point, rank: 10)
  static let indent = Subdivision(unit: .indent, rank: 11)
  static let sentence = Subdivision(unit: .sentence, rank: 12)
  static let introductory = Subdivision(unit: .introductory, rank: 13)
  static let closing = Subdivision(unit: .closing, rank: 13)

  /// Ranks from here on lie inside an article: alone they mean the article in which they stand.
  static let innerRank = 8

  /// The rank of a step that has been read.
  static func rank(of unit: Pinpoint.Unit) -> Int {
    // Those asked for most often come first.
    switch unit {
    case .article, .recital: 6
    case .paragraph: 8
    case .subparagraph: 9
    case .annex: 0
    case .part, .annexPart: 2
    case .indent: 11
    case .sentence: 12
    case .section: 5
    case .chapter: 4
    case .title: 3
    case .table: 7
    case .appendix: 1
    case .introductory, .closing: 13
    // Points, and units that are none of these.
    default: 10
    }
  }
}

extension TokenText {
  /// The subdivision that the noun at `index` names.
  func subdivision(at index: Int) -> Subdivision? {
    let terms = self[index].terms
    if terms.isEmpty { return nil }
    if terms.contains(.article) { return .article }
    if terms.contains(.paragraph) { return .paragraph }
    if terms.contains(.point) { return .point }
    if terms.contains(.annex) { return .annex }
    if terms.contains(.recital) { return .recital }
    if terms.contains(.subparagraph) { return .subparagraph }
    if terms.contains(.chapter) { return .chapter }
    if terms.contains(.section) { return .section }
    if terms.contains(.title) { return .title }
    if terms.contains(.part) { return .part }
    if terms.contains(.appendix) { return .appendix }
    if terms.contains(.indent) { return .indent }
    if terms.contains(.sentence) { return .sentence }
    if terms.contains(.table) { return .table }
    // The Court's French names points by a preposition: "article 5, paragraphe 1, sous b)".
    if terms.contains(.under),
      pinpointLetter(at: index + 1) != nil
        || isRoman(at: index + 1, capital: false) && isSymbol(.close, at: index + 2)
    {
      return .point
    }
    return nil
  }
}
