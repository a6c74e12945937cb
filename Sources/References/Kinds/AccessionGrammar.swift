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
  package static let starters: [Starter] = [.term(.act), .term(.treaty)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard let word = accession(behind: index, in: text) else { return nil }
    let before = index - 1
    if text.digits(at: before) == 4, before >= context.floor,
      let work = text.number(at: before).flatMap({ Self.byYear[$0] })
    {
      return match(before..<word + 1, work)
    }
    guard text.has(.of, at: word + 1) else { return nil }
    if text.digits(at: word + 2) == 4 {
      return text.number(at: word + 2).flatMap { Self.byYear[$0] }.map {
        match(index..<word + 3, $0)
      }
    }
    for state in word + 2..<word + 8 where text[state].isCapitalised {
      guard text.isWord(at: state), !text.sentenceBreaks(before: state) else { return nil }
      let name = text.string(at: state).lowercased()
      if let work = Self.byState.first(where: { $0.states.contains(name) })?.work {
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

  /// The word "accession" in "Act of Accession", "Act concerning the conditions of accession",
  /// "traité relatif à l'adhésion".
  private func accession(behind index: Int, in text: borrowing TokenText) -> Int? {
    for next in index + 1..<index + 9 {
      if text.spells("accession", at: next) || text.spells("adhésion", at: next) { return next }
      let isLink =
        text.isSymbol(.apostrophe, at: next) || text.has(.of, at: next) || text.has(.to, at: next)
        || text.has(.the, at: next) || text.has(.on, at: next)
        || text.spells("concerning", at: next) || text.spells("conditions", at: next)
      guard isLink else { return nil }
    }
    return nil
  }

  /// Behind the last of the states: "the Czech Republic, Estonia, Cyprus and Poland".
  private func endOfStates(from start: Int, in text: borrowing TokenText) -> Int {
    var end = start + 1
    var next = end
    while next < start + 60, !text.sentenceBreaks(before: next) {
      if text.isWord(at: next), text[next].isCapitalised, text.subdivision(at: next) == nil {
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

  private static let byYear = [
    1972: "11972B", 1979: "11979H", 1985: "11985I", 1994: "11994N", 2003: "12003T",
    2005: "12005S", 2011: "12012J", 2012: "12012J",
  ]

  private static let byState: [(states: Set<String>, work: String)] = [
    (["croatia", "croatie"], "12012J"),
    (["bulgaria", "romania", "bulgarie", "roumanie"], "12005S"),
    (["czech", "estonia", "cyprus", "tchèque", "estonie", "chypre"], "12003T"),
    (
      ["norway", "austria", "finland", "sweden", "norvège", "autriche", "finlande", "suède"],
      "11994N"
    ),
    (["spain", "portugal", "portuguese", "espagne", "portugaise"], "11985I"),
    (["greece", "hellenic", "grèce", "hellénique"], "11979H"),
    (["denmark", "ireland", "danemark", "irlande"], "11972B"),
  ]
}
