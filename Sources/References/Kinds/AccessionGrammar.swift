import Languages
import LegalDocuments
import LegalIdentifiers

/// The treaties by which states joined the Union and the acts on the conditions, by their year or by
/// who joined: `the 2003 Act of Accession`, `Treaty of Accession of Croatia`, `acte d'adhésion de 1994`.
///
/// "The Act of Accession" alone has no year: the text must say which it means. Source of the numbers:
/// references.md §3.4, sector 1.
package struct AccessionGrammar: ReferenceGrammar {
  package static let name: StaticString = "accession"
  package static let summary: StaticString = "Treaties and acts of accession"
  package static let example: StaticString =
    "the ⟦1994 Act of Accession|treaty|celex:11994N⟧"
  package static let starters: [Starter] = [.term(.act), .term(.treaty), .term(.accession)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let isInstrument = text.accessionWord(at: index) == .instrument
    guard let word = isInstrument ? index : accession(behind: index, in: text) else { return nil }
    if let (year, start) = text.accessionYear(before: index), start >= context.floor {
      return Self.byYear[year].map { match(start..<word + 1, $0) }
    }
    if let (year, end) = text.accessionYear(behind: word) {
      return Self.byYear[year].map { match(index..<end, $0) }
    }
    for state in word + 1..<word + 8 {
      guard text.isWord(at: state), !text.sentenceBreaks(before: state) else { return nil }
      if text.has(.accedingState, at: state),
        let work = Enlargement(rawValue: text[state].value).flatMap({ Self.byEnlargement[$0] })
      {
        return match(index..<endOfStates(from: state, in: text), work)
      }
    }
    return nil
  }

  private func match(_ tokens: Range<Int>, _ work: String) -> Match {
    Match(
      tokens: tokens, kind: .treaty, targets: [Target(WorkIdentifier(.celex, work))],
      types: .treaty)
  }

  /// The word "accession" behind an act or treaty: "Act of Accession", "Act concerning the conditions of
  /// accession", "traité relatif à l'adhésion", "Akte über die Bedingungen des Beitritts".
  private func accession(behind index: Int, in text: borrowing TokenText) -> Int? {
    guard
      text.has(.act, at: index) || text.has(.treaty, at: index)
        || text.accessionWord(at: index) == .act
    else { return nil }
    for next in index + 1..<index + 9 {
      let word = text.accessionWord(at: next)
      if word == .accession { return next }
      let isLink =
        word == .link || text.isSymbol(.apostrophe, at: next) || text.has(.of, at: next)
        || text.has(.to, at: next) || text.has(.the, at: next) || text.has(.on, at: next)
      guard isLink else { return nil }
    }
    return nil
  }

  /// Behind the last of the states: "the Czech Republic, Estonia, Cyprus and Poland".
  private func endOfStates(from start: Int, in text: borrowing TokenText) -> Int {
    var end = start + 1
    var next = end
    while next < start + 60, !text.sentenceBreaks(before: next) {
      if text.isWord(at: next), text[next].isCapitalised || text.has(.accedingState, at: next),
        text.subdivision(at: next) == nil
      {
        end = next + 1
      } else if !text.isSymbol(.comma, at: next), !text.isSymbol(.apostrophe, at: next),
        !text.has(.and, at: next), !text.has(.the, at: next), !text.has(.of, at: next)
      {
        break
      }
      next += 1
    }
    return end
  }

  // By the year that the Union's own acts name them by: that of signature.
  private static let byYear = [
    1972: "11972B", 1979: "11979H", 1985: "11985I", 1994: "11994N", 2003: "12003T",
    2005: "12005S", 2011: "12012J", 2012: "12012J",
  ]

  private static let byEnlargement: [Enlargement: String] = [
    .of1973: "11972B", .of1981: "11979H", .of1986: "11985I", .of1995: "11994N", .of2004: "12003T",
    .of2007: "12005S", .of2013: "12012J",
  ]
}

extension TokenText {
  /// What the word says of an accession.
  func accessionWord(at index: Int) -> AccessionWord? {
    has(.accession, at: index) ? AccessionWord(rawValue: self[index].value) : nil
  }

  /// The year before the act: "the 2003 Act of Accession", "2003 års anslutningsakt".
  fileprivate func accessionYear(before index: Int) -> (year: Int, start: Int)? {
    if digits(at: index - 1) == 4 { return number(at: index - 1).map { ($0, index - 1) } }
    // "in 2005 the Act of Accession": a word that means something ends what stood before it.
    guard isLittle(at: index - 1), self[index - 1].terms.isPlain, digits(at: index - 2) == 4 else {
      return nil
    }
    return number(at: index - 2).map { ($0, index - 2) }
  }

  /// The year behind the word: "de 2003", "von 2003", "z roku 2003".
  fileprivate func accessionYear(behind index: Int) -> (year: Int, end: Int)? {
    var next = index + 1
    for _ in 0..<2 where isLittle(at: next) || has(.of, at: next) { next += 1 }
    guard next > index + 1, digits(at: next) == 4 else { return nil }
    return number(at: next).map { ($0, next + 1) }
  }

  /// A word of a few small letters.
  private func isLittle(at index: Int) -> Bool {
    isWord(at: index) && self[index].count <= 4 && !self[index].isCapitalised
  }
}
