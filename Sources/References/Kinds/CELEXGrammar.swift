import Languages
import LegalDocuments
import LegalIdentifiers

/// A CELEX number, with its name (`CELEX:32016R0679`, `CELEX number 12016E016`) or alone
/// (`32016R0679`).
package struct CELEXGrammar: ReferenceGrammar {
  package static let name: StaticString = "celex"
  package static let summary: StaticString = "CELEX numbers"
  package static let example: StaticString =
    "⟦CELEX:02016R0679-20160504|act|celex:02016R0679-20160504⟧"
  package static let starters: [Starter] = [.term(.celex), .number]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    var first = index
    let isNamed = text.has(.celex, at: index)
    if isNamed {
      first += 1
      while first < index + 4,
        text.isSymbol(.colon, at: first) || text.isSymbol(.stop, at: first)
          || text.has(.numberSign, at: first)
      {
        first += 1
      }
    }
    // With its name also the old form with a two-digit year: `CELEX 395L0046`.
    guard text.digits(at: first) == 5 || isNamed && text.digits(at: first) == 3,
      text.isGluedWord(at: first + 1),
      text[first + 1].isCapitalised, text[first + 1].count <= 2,
      isNamed || !text.isGlued(at: first) || !text.isSymbol(.slash, at: first - 1)
    else { return nil }
    var end = first + 2
    while end < first + 14, end < text.count, text.isGlued(at: end) {
      let mark = text.mark(at: end)
      guard text[end].kind != .symbol || [.slash, .open, .close, .hyphen].contains(mark) else {
        break
      }
      end += 1
    }
    while end > first + 1 {
      if let celex = CELEXNumber(text.string(first, end)), isNamed || isSafe(celex) {
        return text.found(
          index..<end, AddressGrammar.kind(of: celex.work), [Target(celex.work)])
      }
      end -= 1
    }
    return nil
  }

  /// Alone, only numbers of the shape that nothing else has: `32016R0679`, not `12016E`.
  private func isSafe(_ celex: CELEXNumber) -> Bool {
    guard "02356".contains(celex.sector), celex.number.utf8.count == 4 else { return false }
    return (1951...2099).contains(celex.year)
  }
}
