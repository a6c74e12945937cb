import Languages
import LegalDocuments
import LegalIdentifiers

/// A text of another body by its own number: `CON/2014/58`, `ECB/2014/20`,
/// `Special Report No 8/2016`, `CES 1132/99`, `EESC-2014-01723-00-00-AC-TRA`, `CdR 267/2008`.
package struct BodyDocumentGrammar: ReferenceGrammar {
  package static let name: StaticString = "body"
  package static let summary: StaticString =
    "Documents of the Court of Auditors, the committees and the Central Bank"
  package static let example: StaticString =
    "⟦CON/2014/58|body|ecb:CON/2014/58⟧"
  package static let starters: [Starter] = [.numberWithSlash]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    // woken at 2014/58, 1132/99, 2014-01723, 8/2016: the letters or words stand before
    var start = index - 1
    if text.isSymbol(.slash, at: start) || text.isSymbol(.hyphen, at: start) {
      start -= 1
      guard start >= context.floor, text[start].count >= Self.shortestInitials,
        let (document, next) =
          bank(at: start, in: text) ?? agenda(at: start, in: text)
      else { return nil }
      return text.found(start..<next, .body, [Target(document.identifier)])
    }
    if let (document, next) = committee(at: start, in: text), start >= context.floor {
      return text.found(start..<next, .body, [Target(document.identifier)])
    }
    while start > index - 3, text.isSymbol(.stop, at: start) || text.isExactly("º", at: start) {
      start -= 1
    }
    if text.has(.numberSign, at: start) { start -= 1 }
    for first in [start - 1, start] where first >= max(0, context.floor) {
      guard let (document, next) = auditors(at: first, in: text), next > index else { continue }
      return text.found(first..<next, .body, [Target(document.identifier)])
    }
    return nil
  }

  /// Bytes of the initials of bodies at least: a single letter is that of a court.
  private static let shortestInitials = 3

  private func bank(at index: Int, in text: borrowing TokenText) -> (BodyDocument, next: Int)? {
    guard text.isWord(at: index) else { return nil }
    let isOpinion = text.isExactly("CON", at: index)
    let isAct = text.isExactly(in: Self.bankNames, at: index)
    guard isOpinion || isAct, text.isSymbol(.slash, at: index + 1),
      text.digits(at: index + 2) == 4, let year = text.number(at: index + 2), (1994...2099) ~= year,
      text.isSymbol(.slash, at: index + 3), let number = text.number(at: index + 4),
      text.digits(at: index + 4) <= 3, number > 0
    else { return nil }
    return (isOpinion ? .bankOpinion(year: year, number) : .bankAct(year: year, number), index + 5)
  }

  /// The Bank's initials in the languages of its acts.
  private static let bankNames: WordList = [
    "ECB", "EZB", "BCE", "EKP", "EBC", "ЕЦБ", "ΕΚΤ", "EKB",
  ]

  /// `CES 1132/99`, `CESE 1394/2003`, `CdR 267/2008`.
  private func committee(at index: Int, in text: borrowing TokenText) -> (BodyDocument, next: Int)?
  {
    guard text.isWord(at: index) else { return nil }
    let isSocial = text.isExactly("CES", at: index) || text.isExactly("CESE", at: index)
    guard isSocial || text.isExactly("CdR", at: index) || text.isExactly("CDR", at: index),
      let number = text.number(at: index + 1), number > 0, text.digits(at: index + 1) <= 5,
      text.isSymbol(.slash, at: index + 2), let year = year(at: index + 3, in: text)
    else { return nil }
    return (
      isSocial ? .economicAndSocial(number, year: year) : .regions(number, year: year),
      index + 4
    )
  }

  /// `EESC-2014-01723-00-00-AC-TRA`, `COR-2014-01278-00-00-AC-TRA`.
  private func agenda(at index: Int, in text: borrowing TokenText) -> (BodyDocument, next: Int)? {
    guard text.isWord(at: index) else { return nil }
    let isSocial = text.isExactly("EESC", at: index)
    guard isSocial || text.isExactly("COR", at: index) || text.isExactly("CDR", at: index),
      text.isSymbol(.hyphen, at: index + 1), text.digits(at: index + 2) == 4,
      let year = text.number(at: index + 2), (2010...2099) ~= year,
      text.isSymbol(.hyphen, at: index + 3), text.digits(at: index + 4) == 5,
      let number = text.number(at: index + 4)
    else { return nil }
    var next = index + 5
    while next < index + 16, text.isSymbol(.hyphen, at: next), text.isGlued(at: next),
      text.isGlued(at: next + 1), text.isWord(at: next + 1) || text.digits(at: next + 1) > 0
    {
      next += 2
    }
    return (isSocial ? .economicAndSocial(number, year: year) : .regions(number, year: year), next)
  }

  /// `Special Report No 8/2016`; an `Opinion No 6/2014` only where the Court of Auditors is named.
  private func auditors(at index: Int, in text: borrowing TokenText) -> (BodyDocument, next: Int)? {
    guard text.isWord(at: index) else { return nil }
    let isReport =
      (text.isExactly("Special", at: index) || text.isExactly("special", at: index))
      && (text.isExactly("Report", at: index + 1) || text.isExactly("report", at: index + 1)
        || text.isExactly("Reports", at: index + 1))
      || text.isExactly("Rapport", at: index) && text.isExactly("spécial", at: index + 1)
      || text.isExactly("rapport", at: index) && text.isExactly("spécial", at: index + 1)
      || text.isExactly("Sonderbericht", at: index)
    let isOpinion = text.isExactly("Opinion", at: index) && namesAuditors(near: index, in: text)
    guard isReport || isOpinion else { return nil }
    var next = index + (isOpinion || text.isExactly("Sonderbericht", at: index) ? 1 : 2)
    if text.has(.numberSign, at: next) { next += 1 }
    while text.isSymbol(.stop, at: next) || text.isExactly("º", at: next) { next += 1 }
    guard let number = text.number(at: next), (1...2).contains(text.digits(at: next)), number > 0,
      text.isSymbol(.slash, at: next + 1), text.digits(at: next + 2) == 4,
      let year = text.number(at: next + 2), (1977...2099) ~= year
    else { return nil }
    return (
      isReport
        ? .auditorsSpecialReport(number, year: year) : .auditorsOpinion(number, year: year),
      next + 3
    )
  }

  private func namesAuditors(near index: Int, in text: borrowing TokenText) -> Bool {
    var other = max(0, index - 14)
    while other < min(text.count, index + 16) {
      if text.isExactly("Auditors", at: other) || text.isExactly("ECA", at: other) { return true }
      other += 1
    }
    return false
  }

  private func year(at index: Int, in text: borrowing TokenText) -> Int? {
    guard let year = text.number(at: index) else { return nil }
    switch text.digits(at: index) {
    case 2: return year >= 58 ? 1900 + year : 2000 + year
    case 4 where (1958...2099).contains(year): return year
    default: return nil
    }
  }
}
