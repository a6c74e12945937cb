import Languages
import LegalIdentifiers

/// A part of an act as its noun names it, with its depth: an annex holds parts, an article holds
/// paragraphs.
enum Subdivision: UInt8 {
  case annex, appendix, part, title, chapter, section, subsection, article, recital, table
  case paragraph, subparagraph, point, indent, sentence, introductory, closing

  /// What its steps count.
  var unit: Pinpoint.Unit {
    switch self {
    case .annex: .annex
    case .appendix: .appendix
    case .part: .part
    case .title: .title
    case .chapter: .chapter
    // Division and subdivision are told apart by their order alone: `sct_3.sct_2`.
    case .section, .subsection: .section
    case .article: .article
    case .recital: .recital
    case .table: .table
    case .paragraph: .paragraph
    case .subparagraph: .subparagraph
    case .point: .point
    case .indent: .indent
    case .sentence: .sentence
    case .introductory: .introductory
    case .closing: .closing
    }
  }

  /// Smaller is further out.
  var rank: Int {
    switch self {
    case .annex: 0
    case .appendix: 1
    case .part: 2
    case .title: 3
    case .chapter: 4
    case .section: 5
    case .subsection: 6
    case .article, .recital: 7
    case .table: 8
    case .paragraph: 9
    case .subparagraph: 10
    case .point: 11
    case .indent: 12
    case .sentence: 13
    case .introductory, .closing: 14
    }
  }

  /// Ranks from here on lie inside an article: alone they mean the article in which they stand.
  static let innerRank = 9

  /// The rank of a step that has been read.
  static func rank(of unit: Pinpoint.Unit) -> Int {
    // Those asked for most often come first.
    switch unit {
    case .article, .recital: 7
    case .paragraph: 9
    case .subparagraph: 10
    case .annex: 0
    case .part, .annexPart: 2
    case .indent: 12
    case .sentence: 13
    case .section: 5
    case .chapter: 4
    case .title: 3
    case .table: 8
    case .appendix: 1
    case .introductory, .closing: 14
    // Points, and units that are none of these.
    default: 11
    }
  }
}

extension Collection<Pinpoint.Step> {
  /// The steps that can hold a part of the rank, from the outside in.
  func holders(of rank: Int) -> SubSequence { prefix { Subdivision.rank(of: $0.unit) < rank } }
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
    if terms.contains(.subsection) { return .subsection }
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

  /// What a noun in two parts names, from its first: "sub-section", "sous-section", "sub-paragraph".
  func compoundSubdivision(at index: Int) -> Subdivision? {
    guard spells(oneOf: Self.subordinate, at: index), isSymbol(.hyphen, at: index + 1),
      isGlued(at: index + 1), isGlued(at: index + 2)
    else { return nil }
    switch subdivision(at: index + 2) {
    case .section: return .subsection
    case .paragraph: return .subparagraph
    case .point: return .point
    default: return nil
    }
  }

  private static let subordinate = WordList(RuleWords.subordinate)

  /// Whether the noun of an annex or of a division of acts stands here.
  func isDivision(at index: Int) -> Bool {
    subdivision(at: index).map { $0.rank < Subdivision.article.rank } ?? false
  }
}
