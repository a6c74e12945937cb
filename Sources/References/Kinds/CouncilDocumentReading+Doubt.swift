import Languages
import LegalIdentifiers

/// What speaks against a Council number: the limits of the register, and other things of the same
/// shape (applications to the Strasbourg court, standards, fractions, dates, telephone numbers).
extension CouncilDocumentReading {
  /// The first number of the yearly counter of standard documents; below it are other series.
  private static let firstStandardNumber = 5001
  /// No year has come near this number.
  private static let lastStandardNumber = 24_999

  /// Whether the year can be that of a paper cited here.
  func isPossible(_ number: CouncilNumber) -> Bool {
    // A text of 1965 cites no paper: the bounds may be the wrong way round.
    number.year >= 1980 && number.year <= (context.citing.year ?? 2050) + 1
  }

  func isPlausible(_ base: Base, at index: Int, isNamed: Bool) -> Bool {
    guard isPossible(base.number) else { return false }
    let printsFullYear = text.digits(at: base.next - 1) == 4
    if isNamed { return true }
    guard (4...5).contains(text.digits(at: index)), !text.string(at: index).hasPrefix("0"),
      base.number.series != .standard
        || (Self.firstStandardNumber...Self.lastStandardNumber).contains(base.number.number)
    else { return false }
    // 12345/2005 is met, 9876/2005 could be anything
    if printsFullYear { return text.digits(at: index) == 5 && base.number.year >= 1999 }
    // until 1998 acts had numbers of four digits and years of two
    return base.number.year >= 1999 || text.digits(at: index) == 5 || base.revision != nil
      || link(at: base.next) != nil
  }

  /// Whether a word for "document" stands before the number: `doc. 4748/98`, `EU doc no: 6954-14`.
  func isNamedDocument(before index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0, previous > index - 5 {
      if text.has(.document, at: previous) { return true }
      let sign = text.mark(at: previous)
      let isLink =
        sign == .stop || sign == .colon || sign == .open
        || text.has(.numberSign, at: previous) || text.isExactly("º", at: previous)
      guard isLink else { return false }
      previous -= 1
    }
    return false
  }

  /// Whether what stands before the number makes something else of it.
  func isSomethingElse(at index: Int) -> Bool {
    let previous = index - 1
    guard previous >= 0 else { return false }
    if text.has(.numberSign, at: previous) || text.isExactly("º", at: previous) { return true }
    if text.isSymbol(.stop, at: previous), text.has(.numberSign, at: previous - 1) {
      return true
    }
    if text.isGlued(at: index) {
      // 1.5001/05, A-5001/05, 45/5001/05, X5001/05
      let sign = text.mark(at: previous)
      return text.isWord(at: previous) || Self.joints.contains(sign)
    }
    return text.isExactly(in: Self.otherNumbers, at: previous)
  }

  /// Marks that make a number part of something longer; `.other` has the currency signs.
  private static let joints: [Symbol] = [
    .slash, .hyphen, .stop, .underscore, .plus, .other, Symbol(rawValue: UInt8(ascii: "$")),
    Symbol(rawValue: UInt8(ascii: "#")),
  ]

  /// Words before numbers of other makers.
  private static let otherNumbers: WordList = [
    "ISO", "EN", "IEC", "DIN", "CEN", "ETSI", "ASTM", "UN", "HS", "CN", "EUR", "USD", "Tel",
    "tel", "Fax", "fax", "Application", "application", "Applications", "applications",
    "Complaint", "complaint", "Petition", "petition", "nos", "Nos", "Requête", "requête",
    "requêtes",
  ]

  /// Whether the number goes on behind its year: `5001/05 %`, `5001/05a`, `5001/05-3`.
  func runsOn(at index: Int) -> Bool {
    if text.isSymbol(Symbol(rawValue: UInt8(ascii: "%")), at: index) { return true }
    guard text.isGlued(at: index), index < text.count else { return false }
    if text.isWord(at: index) { return kind(at: index) == nil }
    let sign = text.mark(at: index)
    if sign == .slash || sign == .underscore { return true }
    let joins = sign == .stop || sign == .comma || sign == .hyphen
    return joins && text.digits(at: index + 1) > 0 && text.isGlued(at: index + 1)
  }
}
